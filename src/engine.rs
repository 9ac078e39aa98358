//! What the rules say about a family on a day. It returns ids and values, never sentences, takes
//! programmes as arguments and knows no catalogue, no clock and no language.
//!
//! Every verdict is exact: yes or no exactly when every completion of what is still open agrees.

mod award;
mod combine;
mod crowd;
mod explain;
mod explore;
mod findings;
mod knowledge;
mod member;
mod outlook;
mod paid;
mod part;
mod people;
mod plan;
mod relevance;
mod requirements;
mod rules;
mod set;
mod settled;
mod standing;
mod told;
mod verdict;

pub use combine::{Barred, Combination, Held, combinations};
pub use crowd::{Brief, Crowd};
pub use explain::{Effect, Explainer, Explanation, Flip, Nearest, Row, Step, explain};
pub use knowledge::Knowledge;
pub use outlook::Outlook;
pub use rules::Rules;
pub use standing::Standing;

use std::rc::Rc;

use crate::date::Date;
use crate::fact::Fact;
use crate::household::Household;
use crate::money::{Per, Range};
use crate::rule::{Decider, Edition, Program, Registry, Window};
use crate::truth::Truth;
use explore::Case;
use paid::figure;

/// An open fact that is still worth asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Open {
    /// The member's id, or `None` for the family.
    pub person: Option<u32>,
    /// The fact.
    pub fact: Fact,
}

/// The first gate: can a family still get in?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Yes, as far as the sources go; until this day, where there is a last one.
    Open(Option<Date>),
    /// No; this was the last day.
    Closed(Date),
    /// Not before this day.
    NotYet(Date),
    /// The sources do not say.
    Unconfirmed,
}

/// The second gate.
///
/// Four values instead of three, because "tell us more" and "nobody at home can know" ask for
/// different next steps: the one is a question here, the other a visit to an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The published criteria are met, as far as the family said. It is never a promise.
    Met,
    /// Some answer would decide it.
    NeedsAnswers,
    /// Nothing that is left to ask decides it: the family does not know, or the sources disagree.
    CannotTell,
    /// A criterion fails, whatever is still open.
    NotMet,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The criterion with this number in the edition.
    Criterion(usize),
    /// The component with this number in the edition.
    Component(usize),
    /// "Somebody in the family fits."
    Recipient,
}

/// One requirement with its truth and the answers it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub of: Subject,
    /// The member's id, where it is about one.
    pub person: Option<u32>,
    /// Whether it holds.
    pub truth: Truth,
    /// The answers that the formula reads and that are known.
    pub evidence: Rc<Vec<Open>>,
}

/// How much, as a range while anything is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Award {
    /// How often.
    pub per: Per,
    /// So much. Where the criteria are met under the preferred reading of the sources, this is the
    /// amount under that reading.
    pub range: Range,
    /// The same from the published yearly figures, where each line has one.
    pub year: Option<Range>,
    /// The wider range, where another reading of the sources gives one.
    pub disputed: Option<Range>,
}

/// What one edition says about one household on one day: four gates, never one word.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The rules that were applied.
    pub edition: &'static Edition,
    /// First gate.
    pub window: Gate,
    /// Second gate.
    pub criteria: Verdict,
    /// All findings, not the first failure: family criteria, criteria and components per member.
    pub findings: Vec<Finding>,
    /// Third gate: registers that must say the same, and whether the family says they do.
    pub registries: Vec<(Registry, Truth)>,
    /// Whether the family says that it is on the list already; unknown where nobody asks.
    pub on_list: Truth,
    /// Fourth gate: what still decides; empty where the family is on the list already.
    pub decided_by: Vec<Decider>,
    /// How much.
    pub award: Award,
    /// What is still worth asking, in the fixed order.
    pub missing: Vec<Open>,
    /// The numbers of the notes of the edition that concern this family.
    pub notes: Vec<usize>,
}

impl Assessment {
    /// The criteria that certainly fail, each on its own.
    pub fn failing(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|it| it.truth == Truth::No && it.bars(self.edition))
    }
}

impl Finding {
    /// Whether it alone refuses the family, where it fails.
    fn bars(&self, edition: &Edition) -> bool {
        match self.of {
            Subject::Criterion(number) => !edition.criteria[number].of_person,
            Subject::Recipient => true,
            Subject::Component(_) => false,
        }
    }
}

impl Window {
    /// How the window stands on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Gate {
        match (self.confirmed, self.from, self.until) {
            (false, ..) => Gate::Unconfirmed,
            (true, Some(from), _) if day < from => Gate::NotYet(from),
            (true, _, Some(until)) if until < day => Gate::Closed(until),
            (true, _, until) => Gate::Open(until),
        }
    }
}

/// What a programme says about a household on a day; `None` where it has no edition on that day.
#[must_use]
pub fn assess(program: &Program, household: &Household, on: Date) -> Option<Assessment> {
    let edition = program.edition_on(on)?;
    let case = Case::new(edition, household, on);
    let truth = case.verdict(false);
    let missing = case.missing(truth);
    let on_list = edition.holds.map_or(Truth::Unknown, |it| case.aside(it).family_truth(&it));
    let concerns =
        |it: &crate::rule::Note| it.when.is_none_or(|it| case.aside(it).family_truth(&it) == Truth::Yes);
    let notes = edition.notes.iter().enumerate().filter(|it| concerns(it.1)).map(|it| it.0).collect();
    let findings = case.findings(program.payee);
    Some(Assessment {
        edition,
        window: edition.window.on(on),
        criteria: case.criteria(truth, &missing),
        registries: registries(edition, &findings),
        findings,
        on_list,
        decided_by: decided_by(edition, on_list),
        award: case.award(),
        missing,
        notes,
    })
}

/// The questions that can still change the verdict or the amount of a programme.
#[must_use]
pub fn missing(program: &Program, household: &Household, on: Date) -> Vec<Open> {
    program.edition_on(on).map_or_else(Vec::new, |it| {
        let case = Case::new(it, household, on);
        case.missing(case.verdict(false))
    })
}

/// Whether one of these questions can still change the verdict or the amount of a programme.
#[must_use]
pub fn asks_any(program: &Program, household: &Household, on: Date, opens: &[Open]) -> bool {
    let Some(edition) = program.edition_on(on) else { return false };
    let case = Case::new(edition, household, on);
    let matters = |it: &Open| {
        let person = it.person.map(|id| case.people.iter().copied().find(|it| it.id == id));
        match person {
            Some(None) => false,
            person => {
                let person = person.flatten();
                case.known(person, it.fact).askable() && case.matters(person, it.fact)
            }
        }
    };
    case.verdict(false) != Truth::No && opens.iter().any(matters)
}

/// Each register once; a question of the programme may have told whether it says the same.
fn registries(edition: &Edition, findings: &[Finding]) -> Vec<(Registry, Truth)> {
    let mut found: Vec<(Registry, Truth)> = Vec::new();
    for (number, criterion) in edition.criteria.iter().enumerate() {
        let Some(registry) = criterion.registry else { continue };
        let of_it = findings.iter().filter(|it| it.of == Subject::Criterion(number)).map(|it| it.truth);
        let truth = if criterion.of_person { of_it.max() } else { of_it.min() };
        found.push((registry, truth.unwrap_or(Truth::Unknown)));
    }
    found.extend(edition.registries.iter().map(|it| (it.0, Truth::Unknown)));
    found
}

/// Who still decides.
fn decided_by(edition: &Edition, on_list: Truth) -> Vec<Decider> {
    match on_list {
        Truth::Yes => Vec::new(),
        _ => edition.decides.iter().map(|it| it.0).collect(),
    }
}

impl Case<'_> {
    /// The second gate, where so much is worth asking.
    fn criteria(&self, truth: Truth, missing: &[Open]) -> Verdict {
        match truth {
            Truth::Yes => Verdict::Met,
            Truth::No => Verdict::NotMet,
            Truth::Unknown if missing.is_empty() && !self.waits_for_people() => Verdict::CannotTell,
            Truth::Unknown => Verdict::NeedsAnswers,
        }
    }

    /// Whether naming the members that nobody has named yet could still decide something.
    fn waits_for_people(&self) -> bool {
        self.household.unfinished && (self.edition.needs_person() || self.edition.n_someone > 0)
    }

    fn award(&self) -> Award {
        let met = self.edition.n_disputed > 0 && self.verdict(true) == Truth::Yes;
        award(self.edition, met, &|of_year, preferred| self.amount(&figure(of_year), preferred))
    }
}

/// The award, where `amount` says what is paid in a year or per period, with every disagreement read in
/// the preferred way or in either; `met` where that way makes a difference and the criteria are met.
fn award(edition: &Edition, met: bool, amount: &dyn Fn(bool, bool) -> Range) -> Award {
    let every = edition.components;
    let has_year = !every.is_empty() && every.iter().all(|it| it.year.is_some());
    let all = amount(false, false);
    let range = if met { amount(false, true) } else { all };
    Award {
        per: edition.per,
        range,
        year: has_year.then(|| amount(true, met)),
        disputed: (range != all).then_some(all),
    }
}
