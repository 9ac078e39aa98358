//! Fragile answers: with another answer to this one question, the verdict would be another.

use crate::engine::Open;
use crate::engine::explore::Case;
use crate::engine::outlook::{Pieces, untold};
use crate::fact::{Fact, Kind, Unit};
use crate::household::{Person, Source};
use crate::truth::Truth;

/// An answer that decides alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The question that was answered.
    pub open: Open,
    /// Whether a small slip is enough: one year of age, one desil, a tenth of a sum.
    pub near: bool,
    /// The answers with which the verdict would be another: first value, last value, verdict.
    pub others: Vec<(u32, u32, Truth)>,
}

impl Case<'_> {
    /// Every answer about one of these facts that decides alone, where the verdict is decided.
    pub(super) fn flips(&self, pieces: &Pieces, truth: Truth, of: &dyn Fn(Fact) -> bool) -> Vec<Flip> {
        if truth == Truth::Unknown {
            return Vec::new();
        }
        let find = |person: Option<&Person>, fact| self.flip(pieces, truth, person, fact);
        self.of_each(of, &find, &|it, open| Flip { open, ..it.clone() })
    }

    fn flip(&self, pieces: &Pieces, truth: Truth, person: Option<&Person>, fact: Fact) -> Option<Flip> {
        let known = self.known(person, fact);
        if known.from != Source::Said || !known.settled() {
            return None;
        }
        let open = Open { person: person.map(|it| it.id), fact };
        let mut without = self.household.clone();
        untold(&mut without, open);
        let case = self.of(&without);
        let person = open.person.and_then(|id| without.person(id));
        let mut others: Vec<(u32, u32, Truth)> = Vec::new();
        for (least, most) in case.spans(person, fact) {
            let other = self.what_if(pieces, &[(open, least)]).truth;
            match others.last_mut() {
                _ if other == truth => {}
                Some(last) if last.2 == other && last.1 + 1 == least => last.1 = most,
                _ => others.push((least, most, other)),
            }
        }
        let near = others.iter().any(|it| is_near(fact, known.least, it.0, it.1));
        (!others.is_empty()).then_some(Flip { open, near, others })
    }
}

/// Whether a small slip is possible: only among numbers.
pub(super) fn can_slip(fact: Fact) -> bool {
    matches!(fact.kind(), Kind::Number(..))
}

/// Whether somebody who means a value between the two may say this one by a small slip.
fn is_near(fact: Fact, said: u32, least: u32, most: u32) -> bool {
    let apart = said.abs_diff(said.clamp(least, most));
    match fact.kind() {
        Kind::Number(_, _, Unit::Years | Unit::Ordinal) => apart <= 1,
        Kind::Number(..) => apart <= said / 10,
        Kind::YesNo | Kind::Choice(_) | Kind::Place => false,
    }
}
