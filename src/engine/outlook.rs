//! What would be, were some facts so and so: verdict and amount of one programme before the same
//! family with other answers. Only what can have changed is worked out again.

use super::Open;
use super::explore::{Case, Slot};
use super::paid::stated;
use super::verdict::{Can, Core};
use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::{Answer, Birth, Household};
use crate::money::Range;
use crate::truth::Truth;

/// Verdict and amount over every completion of what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Whether the criteria are met.
    pub truth: Truth,
    /// What is paid per period of the edition, under every reading of the sources; nothing where
    /// the criteria fail.
    pub range: Range,
}

/// What a case comes to, in the pieces from which it is put together.
pub(crate) struct Pieces {
    /// The groups that have nothing to do with the people, in the order of the plan.
    pub(crate) alone: Vec<Can>,
    pub(crate) core: Core,
}

impl Pieces {
    /// Put together.
    pub(crate) fn outlook(&self) -> Outlook {
        let alone = self.alone.iter().fold(Can::HOLDS, |all, it| all.and(*it));
        let truth = alone.and(self.core.can).truth();
        let range = match truth {
            Truth::No => Range::NOTHING,
            _ if alone.no => Range { at_least: 0, ..self.core.range },
            _ => self.core.range,
        };
        Outlook { truth, range }
    }
}

/// A family with one more fact told, or told differently.
pub(crate) fn told(household: &mut Household, open: Open, value: u32, on: Date) {
    let Some(id) = open.person else {
        return household.answers.set(open.fact, Some(Answer::value(value)));
    };
    if let Some(person) = household.people.iter_mut().find(|it| it.id == id) {
        match open.fact {
            Fact::Usia => person.birth = Some(Birth::Aged(value, on)),
            fact => person.answers.set(fact, Some(Answer::value(value))),
        }
    }
}

/// A family of which a fact was not told.
pub(crate) fn untold(household: &mut Household, open: Open) {
    let Some(id) = open.person else { return household.answers.set(open.fact, None) };
    if let Some(person) = household.people.iter_mut().find(|it| it.id == id) {
        match open.fact {
            Fact::Usia => person.birth = None,
            fact => person.answers.set(fact, None),
        }
    }
}

impl Case<'_> {
    /// The pieces of this case.
    pub(crate) fn pieces(&self) -> Pieces {
        let alone = self.plan.alone.iter().map(|it| self.can_alone(it, false)).collect();
        Pieces { alone, core: self.core(&stated, false, true) }
    }

    /// Verdict and amount.
    pub(crate) fn outlook(&self) -> Outlook {
        self.pieces().outlook()
    }

    /// Verdict and amount, were these facts so; `pieces` are those of this case.
    pub(crate) fn what_if(&self, pieces: &Pieces, facts: &[(Open, u32)]) -> Outlook {
        let mut household = self.household.clone();
        for (open, value) in facts {
            told(&mut household, *open, *value, self.on);
        }
        let case = self.of(&household);
        let of_family = |fact: &Fact| fact.subject() == Subject::Household;
        let changed: Vec<Fact> = facts.iter().map(|it| it.0.fact).collect();
        let family: Vec<Fact> = changed.iter().copied().filter(of_family).collect();
        let groups = self.plan.alone.iter().zip(&pieces.alone);
        let alone = groups.map(|(group, before)| {
            let again = family.iter().any(|it| group.reads(*it));
            if again { case.can_alone(group, false) } else { *before }
        });
        let alone: Vec<Can> = alone.collect();
        let touches = |fact: &Fact| {
            !of_family(fact) || self.plan.core.reads(*fact) || self.plan.people_read(Slot::Family(*fact))
        };
        let possible = alone.iter().all(|it| it.yes);
        let again = possible && changed.iter().any(touches);
        let core = if again { case.core(&stated, false, true) } else { pieces.core };
        Pieces { alone, core }.outlook()
    }
}
