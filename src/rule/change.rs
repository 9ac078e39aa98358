//! What may be suggested to a family that is refused: the whitelist of facts that can change
//! without anybody changing their life.

use super::{Condition, Line, Test};
use crate::fact::Fact;

/// Why a fact may come to be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Time passes: a birthday, the end of a school.
    Time,
    /// An office notes what is already so, or is asked to decide.
    Office,
    /// A record says something that is not so.
    Correction,
}

/// A fact that may change, and how. Facts without such an entry are never part of a suggestion.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// Short name, unique in the catalogue.
    pub id: &'static str,
    /// Why.
    pub kind: ChangeKind,
    /// The fact.
    pub fact: Fact,
    /// The values that it may come to have.
    pub to: Test,
    /// Whether only smaller values than now are meant, as with a desil that was too high.
    pub only_less: bool,
    /// Only where this holds, about the same person or about the family.
    pub when: Option<Condition>,
    /// How far ahead, in years, where time alone brings it; birthdays are looked for so far.
    pub years: u16,
    /// What to do, with its sources. `{nama}` stands for the person.
    pub line: Line,
}
