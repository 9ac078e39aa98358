//! A complete family: a value for every fact, and a day of birth for every member.
//!
//! What other answers settle is settled here (`Family::on`), so that the programmes need not know it.
//! Every look at a fact is remembered: the random families change what somebody looked at.

use std::cell::Cell;

use layak::date::Date;
use layak::fact::{Fact, IMPLIED, Implied, Subject};
use layak::household::{Answer, Answers, Birth, Household, Person};

/// One value for each fact, in the fixed order.
pub(crate) type Values = [u32; Fact::COUNT];

/// A set of facts, one bit each.
pub(crate) type Facts = u128;

const _: () = assert!(Fact::COUNT <= 128, "a set of facts has one bit for each");

/// One member.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) birth: Date,
    pub(crate) values: Values,
    seen: Cell<Facts>,
}

/// The people on one family card.
#[derive(Clone, Debug)]
pub(crate) struct Family {
    pub(crate) values: Values,
    pub(crate) members: Vec<Member>,
    seen: Cell<Facts>,
}

/// The value of a word.
pub(crate) fn word(fact: Fact, word: &str) -> u32 {
    fact.choice(word).unwrap_or_else(|| panic!("{} knows no word {word}", fact.name()))
}

fn look(values: &Values, seen: &Cell<Facts>, fact: Fact, subject: Subject) -> u32 {
    debug_assert!(fact.subject() == subject, "{} is about another subject", fact.name());
    seen.set(seen.get() | 1 << fact as u32);
    values[fact as usize]
}

/// Sets what other answers settle.
fn settle(values: &mut Values, subject: Subject) {
    let given = *values;
    let holds = |it: &Implied| (it.least..=it.most).contains(&given[it.because as usize]);
    for limit in IMPLIED.iter().filter(|it| it.fact.subject() == subject && holds(it)) {
        values[limit.fact as usize] = limit.value;
    }
}

impl Member {
    pub(crate) fn new(birth: Date, values: &Values) -> Self {
        Self { birth, values: *values, seen: Cell::new(0) }
    }

    /// Completed years: one is completed on the birthday itself; who was born on 29 February
    /// completes it on 1 March where the year has no such day.
    pub(crate) fn age(&self, on: Date) -> u32 {
        self.seen.set(self.seen.get() | 1 << Fact::Usia as u32);
        let before_birthday = (on.month(), on.day()) < (self.birth.month(), self.birth.day());
        u32::from(on.year() - self.birth.year()) - u32::from(before_birthday)
    }

    pub(crate) fn value(&self, fact: Fact) -> u32 {
        look(&self.values, &self.seen, fact, Subject::Person)
    }

    pub(crate) fn yes(&self, fact: Fact) -> bool {
        self.value(fact) == 1
    }

    pub(crate) fn no(&self, fact: Fact) -> bool {
        self.value(fact) == 0
    }

    pub(crate) fn is(&self, fact: Fact, said: &str) -> bool {
        self.value(fact) == word(fact, said)
    }

    pub(crate) fn is_one_of(&self, fact: Fact, words: &[&str]) -> bool {
        words.iter().any(|it| self.is(fact, it))
    }
}

impl Family {
    pub(crate) fn new(values: &Values, members: Vec<Member>) -> Self {
        Self { values: *values, members, seen: Cell::new(0) }
    }

    /// The family as it stands on a day: who is born by then, with everything settled.
    pub(crate) fn on(&self, on: Date) -> Self {
        let mut values = self.values;
        settle(&mut values, Subject::Household);
        let settled = |it: &Member| {
            let mut values = it.values;
            values[Fact::Usia as usize] = it.age(on);
            settle(&mut values, Subject::Person);
            Member::new(it.birth, &values)
        };
        Self::new(&values, self.members.iter().filter(|it| it.birth <= on).map(settled).collect())
    }

    /// The facts that somebody looked at since the family was built.
    pub(crate) fn seen(&self) -> Facts {
        self.members.iter().fold(self.seen.get(), |all, it| all | it.seen.get())
    }

    pub(crate) fn value(&self, fact: Fact) -> u32 {
        look(&self.values, &self.seen, fact, Subject::Household)
    }

    pub(crate) fn yes(&self, fact: Fact) -> bool {
        self.value(fact) == 1
    }

    pub(crate) fn no(&self, fact: Fact) -> bool {
        self.value(fact) == 0
    }

    pub(crate) fn is(&self, fact: Fact, said: &str) -> bool {
        self.value(fact) == word(fact, said)
    }

    pub(crate) fn is_one_of(&self, fact: Fact, words: &[&str]) -> bool {
        words.iter().any(|it| self.is(fact, it))
    }

    pub(crate) fn somebody(&self, fits: impl Fn(&Member) -> bool) -> bool {
        self.members.iter().any(fits)
    }

    pub(crate) fn nobody(&self, fits: impl Fn(&Member) -> bool) -> bool {
        !self.somebody(fits)
    }

    /// The family as the engine knows one: everything was answered, also what is settled anyway.
    pub(crate) fn household(&self) -> Household {
        let person = |(id, it): (u32, &Member)| Person {
            birth: Some(Birth::On(it.birth)),
            answers: answers(&it.values, Subject::Person),
            ..Person::new(id)
        };
        Household {
            answers: answers(&self.values, Subject::Household),
            people: (1..).zip(&self.members).map(person).collect(),
            unfinished: false,
            survey: layak::household::Survey::default(),
        }
    }
}

fn answers(values: &Values, subject: Subject) -> Answers {
    let mut said = Answers::default();
    for fact in Fact::ALL.iter().filter(|it| it.subject() == subject && **it != Fact::Usia) {
        said.set(*fact, Some(Answer::value(values[*fact as usize])));
    }
    said
}
