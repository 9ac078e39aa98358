//! What is known of a household on a day, fact by fact: worked out once for all programmes.

use super::part::{Facts, bit};
use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::{Household, Known, Source};

/// The facts about a member.
pub(super) const OF_PERSONS: Facts = {
    let (mut facts, mut place) = (0, 0);
    while place < Fact::COUNT {
        if matches!(Fact::ALL[place].subject(), Subject::Person) {
            facts |= bit(Fact::ALL[place]);
        }
        place += 1;
    }
    facts
};

/// What is known of a household on a day.
pub struct Knowledge<'a> {
    pub(super) household: &'a Household,
    pub(super) on: Date,
    pub(super) family: Row,
    /// The members alive on that day, each with what is known of the family too.
    pub(super) people: Vec<(u32, Row)>,
    /// The facts that are open for the family or for some member.
    pub(super) open: Facts,
}

/// What is known of the family, or of a member.
#[derive(Clone)]
pub(super) struct Row {
    /// The value of each fact that is settled.
    pub(super) values: [u32; Fact::COUNT],
    /// The facts of which more than one value is left.
    pub(super) open: Facts,
    /// The facts of which something was said, or settled by another answer.
    pub(super) told: Facts,
}

impl<'a> Knowledge<'a> {
    /// What is known of a household on a day.
    #[must_use]
    pub fn of(household: &'a Household, on: Date) -> Self {
        let nothing = Row { values: [0; Fact::COUNT], open: 0, told: 0 };
        let family = nothing.with(&mut household.facts(on));
        let alive = household.people.iter().filter(|it| !it.unborn(on));
        let people = alive.map(|it| (it.id, family.clone().with(&mut it.facts(on))));
        let people: Vec<(u32, Row)> = people.collect();
        let open = people.iter().fold(family.open, |all, it| all | it.1.open);
        Self { household, on, family, people, open }
    }
}

impl Row {
    fn with(mut self, facts: &mut dyn Iterator<Item = (Fact, Known)>) -> Self {
        for (fact, known) in facts {
            self.values[fact as usize] = known.least;
            if !known.settled() {
                self.open |= bit(fact);
            }
            if known.from != Source::NotAsked {
                self.told |= bit(fact);
            }
        }
        self
    }
}
