//! What is still worth asking, in the fixed order: place, people, work, home, aid received.
//!
//! Relevance only removes questions; it never reorders them, so the road ahead can only get
//! shorter. Programmes whose window has closed ask nothing of their own unless the reader wants
//! to know about them too: a tired person should not answer questions about lost chances.

mod asleep;
mod welfare;

use crate::date::Date;
use crate::engine::{Gate, Open, missing};
use crate::fact::{Fact, Section};
use crate::household::Household;
pub use crate::ranking::Ask;
use crate::rule::Program;
pub use asleep::{Sleep, asleep};
pub use welfare::{Depth, welfare, welfare_left};

/// A question with the programmes that its answer can still change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub open: Open,
    /// Why: the ids of the programmes that it can still change.
    pub changes: Vec<&'static str>,
}

/// Whether the programme asks questions on this day.
#[must_use]
pub fn asks(program: &Program, on: Date, closed_too: bool) -> bool {
    let closed = |it: &&crate::rule::Edition| matches!(it.window.on(on), Gate::Closed(_));
    program.edition_on(on).is_some_and(|it| closed_too || !closed(&it))
}

/// Every question whose answer can still change a verdict or an amount, in the fixed order.
#[must_use]
pub fn questions(
    programs: &'static [Program],
    household: &Household,
    on: Date,
    closed_too: bool,
) -> Vec<Question> {
    let asking = programs.iter().filter(|it| asks(it, on, closed_too));
    let each: Vec<_> = asking.map(|it| (it.id, missing(it, household, on))).collect();
    gathered(household, each.iter().map(|it| (it.0, it.1.as_slice())))
}

/// The same from what is missing for each programme that asks, where that is known already.
#[must_use]
pub fn gathered<'a>(
    household: &Household,
    missing: impl Iterator<Item = (&'static str, &'a [Open])>,
) -> Vec<Question> {
    let mut found: Vec<Question> = Vec::new();
    for (program, opens) in missing {
        for open in opens.iter().copied() {
            let at = place(household, open);
            match found.binary_search_by(|it| place(household, it.open).cmp(&at)) {
                Ok(number) => found[number].changes.push(program),
                Err(number) => found.insert(number, Question { open, changes: vec![program] }),
            }
        }
    }
    found
}

/// Where a question stands in the fixed order: section, then the family before its members,
/// then member by member, then fact by fact.
#[must_use]
pub fn place(household: &Household, open: Open) -> (Section, Option<usize>, Fact) {
    let member = open.person.and_then(|id| household.people.iter().position(|it| it.id == id));
    (open.fact.section(), member, open.fact)
}

/// Where somebody who answers goes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Name the kabupaten.
    Place,
    /// Name the people of the family.
    Family,
    /// Say who this member is: age or sex is missing.
    Member(u32),
    /// Answer this.
    Ask(Open),
    /// Answer this for the estimate, which the family asked for.
    Welfare(Ask),
    /// Nothing is left to ask.
    Review,
}

/// The next thing to do: place first, then the people, work, the home, the estimate where the
/// family asked for it, and the aid that it receives.
#[must_use]
pub fn next(household: &Household, questions: &[Question], welfare: &[Ask]) -> Next {
    let first = |section: Section| questions.iter().map(|it| it.open).find(|it| it.fact.section() == section);
    match first(Section::Place) {
        Some(Open { fact: Fact::Kabupaten, .. }) => return Next::Place,
        Some(open) => return Next::Ask(open),
        None => {}
    }
    if household.unfinished || household.people.is_empty() {
        return Next::Family;
    }
    match (questions.first().map(|it| it.open), welfare.first()) {
        (Some(Open { fact: Fact::Usia | Fact::Kelamin, person: Some(id) }), _) => Next::Member(id),
        (Some(open), _) if open.fact.section() < Section::Aid => Next::Ask(open),
        (_, Some(ask)) => Next::Welfare(*ask),
        (Some(open), None) => Next::Ask(open),
        (None, None) => Next::Review,
    }
}
