//! What each formula says of one person, and which of that person's facts it reads.

use crate::fact::{Fact, Subject};
use crate::rule::{Condition, Edition};

/// What one formula adds to a profile, with the facts of a person that it can read.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// A quantified condition: its number, and the condition on one person.
    Quantified(u8, &'static Condition),
    /// The criterion about a person with this number.
    Criterion(usize),
    /// The component with this number.
    Component(usize),
}

/// Facts, one bit each.
pub(crate) type Facts = u128;

/// The bit of a fact.
pub(crate) const fn bit(fact: Fact) -> Facts {
    1 << fact as u32
}

/// The parts of some formulas.
pub(crate) fn parts(edition: &Edition, formulas: &[Condition], decides: bool) -> Vec<(Part, Facts)> {
    let mut found = Vec::new();
    for condition in formulas {
        quantified(condition, &mut found);
    }
    if decides && edition.needs_person() {
        let criteria = edition.criteria.iter().enumerate().filter(|it| it.1.of_person);
        found.extend(criteria.map(|(number, it)| (Part::Criterion(number), facts_of(&it.when))));
        let components = edition.components.iter().enumerate();
        let with_who = components.filter_map(|(number, it)| Some((number, it.who?)));
        found.extend(with_who.map(|(number, who)| (Part::Component(number), facts_of(&who))));
    }
    found
}

fn quantified(condition: &Condition, found: &mut Vec<(Part, Facts)>) {
    match condition {
        Condition::Someone(number, inner) => found.push((Part::Quantified(*number, inner), facts_of(inner))),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|it| quantified(it, found)),
        Condition::Not(part) => quantified(part, found),
        Condition::Fact(..) | Condition::Disputed(_) => {}
    }
}

/// The facts of a person that a condition can read, with those that settle them.
fn facts_of(condition: &Condition) -> Facts {
    let read = condition.facts();
    let own = |it: &&Fact| it.subject() == Subject::Person;
    let because = |fact: &Fact| fact.limits().iter().fold(bit(*fact), |facts, it| facts | bit(it.because));
    read.iter().filter(own).fold(0, |facts, it| facts | because(it))
}
