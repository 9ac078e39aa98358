//! What is known of a family or of a member, and what of it tells them apart before an edition.

use super::part::{Facts, bit};
use super::plan::Cuts;
use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::{Answer, Answers, Birth, Known, Person, Source, contradictions};

/// What tells somebody apart before an edition.
pub(super) type Print = Vec<u8>;

/// What an edition reads.
pub(super) struct Readings {
    pub(super) on: Date,
    /// Where all of its formulas cut.
    pub(super) cuts: Cuts,
    /// What they read.
    pub(super) facts: Facts,
}

/// What is known of a family or of a member, fact by fact.
pub(super) struct Told<'a> {
    answers: &'a Answers,
    pub(super) person: Option<&'a Person>,
    known: Vec<(Fact, Known)>,
}

impl<'a> Told<'a> {
    pub(super) fn new(
        answers: &'a Answers,
        person: Option<&'a Person>,
        known: &dyn Fn(Fact) -> Known,
    ) -> Self {
        let about = if person.is_some() { Subject::Person } else { Subject::Household };
        let facts = Fact::ALL.iter().filter(|it| it.subject() == about);
        Self { answers, person, known: facts.map(|it| (*it, known(*it))).collect() }
    }

    /// What tells this family or member apart before some cuts: for each of some facts the first and
    /// the last cell that it can lie in, and whether it is still asked. What was said may also forbid values
    /// of what is open, as an office does to a child.
    #[allow(clippy::cast_possible_truncation)] // A fact has tens of cells.
    pub(super) fn print(&self, cuts: &Cuts, facts: Facts) -> Print {
        let mut print = Vec::new();
        for (fact, known) in self.known.iter().filter(|it| facts & bit(it.0) != 0) {
            let (first, last) = (cuts.cell(*fact, known.least), cuts.cell(*fact, known.most));
            debug_assert!(last < usize::from(u8::MAX));
            print.extend([first as u8, last as u8, u8::from(first < last && known.askable())]);
            if known.settled() {
                continue;
            }
            for limit in contradictions(self.answers, *fact).filter(|it| self.awake(it.fact)) {
                print.push(u8::MAX);
                print.extend(limit.least.to_le_bytes());
                print.extend(limit.most.to_le_bytes());
            }
        }
        print
    }

    /// Whether an answer is not put to sleep by another.
    fn awake(&self, fact: Fact) -> bool {
        self.known.iter().any(|it| it.0 == fact && it.1.from != Source::Implied)
    }

    /// The answers as far as the cuts tell them apart: the first value of a cell stands for the cell.
    pub(super) fn stripped_answers(&self, reads: &Readings) -> Answers {
        // What forbids values of what is open stays as it is.
        if self.known.iter().any(|it| !it.1.settled() && contradictions(self.answers, it.0).next().is_some())
        {
            return *self.answers;
        }
        let mut answers = Answers::default();
        for (fact, known) in self.known.iter().filter(|it| reads.facts & bit(it.0) != 0) {
            let said = self.answers.get(*fact).filter(|_| known.from != Source::Implied);
            answers.set(
                *fact,
                said.map(|it| match it {
                    Answer::Between(low, high) => {
                        Answer::Between(reads.cuts.first(*fact, low), reads.cuts.first(*fact, high))
                    }
                    Answer::DontKnow => it,
                }),
            );
        }
        answers
    }

    /// The same of a member, who is called `id`.
    pub(super) fn stripped(&self, reads: &Readings, id: u32) -> Person {
        let age = self.known.iter().find(|it| it.0 == Fact::Usia).map(|it| it.1);
        let first = |it: Known| Birth::Aged(reads.cuts.first(Fact::Usia, it.least), reads.on);
        let settled = age.filter(|it| it.settled()).map(first);
        let said = self.person.and_then(|it| it.birth);
        let birth = settled.or(said).filter(|_| reads.facts & bit(Fact::Usia) != 0);
        Person { birth, answers: self.stripped_answers(reads), ..Person::new(id) }
    }
}
