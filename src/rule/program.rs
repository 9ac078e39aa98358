//! A programme over time: its editions, the days without rules, and what may not be held with it.

use super::{Edition, Line, Payee, Text};
use crate::date::Date;

/// A programme that may not be held together with this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// Its id.
    pub program: &'static str,
    /// First day of the bar, where it did not hold from the beginning.
    pub from: Option<Date>,
    /// Last day of the bar, where it has ended.
    pub until: Option<Date>,
    /// The rule in words, with its sources.
    pub line: Line,
}

impl Exclusion {
    /// Whether it holds on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> bool {
        self.from.is_none_or(|it| it <= day) && self.until.is_none_or(|it| day <= it)
    }
}

/// Why there are no rules on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapKind {
    /// The programme did not exist yet.
    NotYet,
    /// It was over.
    Ended,
    /// It may have existed; no source that we found says what held.
    Unknown,
}

/// Days without rules, said instead of left out: "no rule known" is an answer too.
#[derive(Clone, Copy, Debug)]
pub struct Gap {
    /// First day.
    pub from: Date,
    /// Last day; `None` where it is not over.
    pub until: Option<Date>,
    /// Why.
    pub kind: GapKind,
    /// More about it, where a source says more.
    pub line: Option<Line>,
}

/// The first day that every programme answers for, by an edition or by a gap.
pub const FIRST_DAY: Date = Date::checked(2020, 1, 1);

/// A right or a scheme.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// Short name; the name of its file.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// What it is, in one sentence.
    pub about: Text,
    /// Who runs it.
    pub agency: Text,
    /// Who is paid.
    pub payee: Payee,
    /// What may not be held together with it.
    pub not_with: &'static [Exclusion],
    /// Its rules over time, oldest first, without overlap.
    pub editions: &'static [Edition],
    /// The days without rules, oldest first: from `FIRST_DAY` on, every day has an edition or a gap.
    pub gaps: &'static [Gap],
}

impl Program {
    /// The rules in force on a day; `None` before the first, in a gap, or after the last.
    #[must_use]
    pub fn edition_on(&self, on: Date) -> Option<&'static Edition> {
        self.editions.iter().find(|it| it.from <= on && it.until.is_none_or(|until| on <= until))
    }

    /// Why there are no rules on a day; `None` where there are some, and before `FIRST_DAY`.
    #[must_use]
    pub fn gap_on(&self, on: Date) -> Option<&'static Gap> {
        self.gaps.iter().find(|it| it.from <= on && it.until.is_none_or(|until| on <= until))
    }

    /// The last day of the newest edition that was over before this day.
    #[must_use]
    pub fn ended_before(&self, on: Date) -> Option<Date> {
        self.editions.iter().rev().filter_map(|it| it.until).find(|until| *until < on)
    }
}
