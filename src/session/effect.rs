//! What a change did: the programmes that stand otherwise after it than before, and why.

use super::{Session, Standing};
use crate::catalog::PROGRAMS;
use crate::engine::{Assessment, Subject, Verdict, assess};
use crate::money::Range;
use crate::rule::Program;

/// A programme that stands otherwise than before, or pays another amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The id of the programme.
    pub program: &'static str,
    /// How it stood before and how it stands now.
    pub standing: (Standing, Standing),
    /// The amount before and now, per period of the edition; nothing where there are no rules.
    pub amount: (Range, Range),
    /// What fails now, each on its own; empty unless a criterion fails now, and also where only
    /// several requirements together cannot be met.
    pub failing: Vec<Subject>,
}

impl Effect {
    /// Whether the programme stands as before and only the amount is another one.
    #[must_use]
    pub fn only_amount(&self) -> bool {
        self.standing.0 == self.standing.1
    }
}

/// A programme with what it says; nothing where it has no rules for the day.
pub type Assessed = (&'static Program, Option<Assessment>);

/// What every programme of the catalogue says about the family of a session.
#[must_use]
pub fn assessed(session: &Session) -> Vec<Assessed> {
    PROGRAMS.iter().map(|it| (it, assess(it, &session.household, session.on))).collect()
}

/// What changed between two sessions of the same day, in the order of the catalogue.
#[must_use]
pub fn effects(before: &Session, after: &Session) -> Vec<Effect> {
    between(&assessed(before), &assessed(after))
}

/// What changed between assessments that were made already, in the order of the second list.
/// A programme that only one of the lists names is left out.
#[must_use]
pub fn between(before: &[Assessed], after: &[Assessed]) -> Vec<Effect> {
    let earlier = |id: &str| before.iter().find(|it| it.0.id == id);
    let effect = |now: &Assessed| effect(now.0, earlier(now.0.id)?.1.as_ref(), now.1.as_ref());
    after.iter().filter_map(effect).collect()
}

/// What changed for one programme; nothing where it stands as before and pays the same.
#[must_use]
pub fn effect(program: &Program, before: Option<&Assessment>, after: Option<&Assessment>) -> Option<Effect> {
    let standing = (Standing::of(before), Standing::of(after));
    let range = |it: Option<&Assessment>| it.map_or(Range::NOTHING, |it| it.award.range);
    let amount = (range(before), range(after));
    if standing.0 == standing.1 && amount.0 == amount.1 {
        return None;
    }
    let fails = after.filter(|it| it.criteria == Verdict::NotMet);
    let failing = fails.map_or_else(Vec::new, |it| it.failing().map(|it| it.of).collect());
    Some(Effect { program: program.id, standing, amount, failing })
}
