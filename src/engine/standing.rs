//! How a programme stands for a family, in one word: the group in which a reader looks for it.

use super::{Assessment, Gate, Verdict};
use crate::truth::Truth;

/// How a programme stands for a family on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The family is on the list already, and nothing speaks against it.
    Received,
    /// The published criteria are met.
    Met,
    /// Something is open: an answer, what nobody at home can know, or the family is on the list
    /// though a criterion fails.
    Open,
    /// A criterion fails.
    NotMet,
    /// Nobody can get in on that day, and the family is not on the list.
    Closed,
    /// There are no rules for that day.
    NoRules,
}

impl Standing {
    /// What an assessment comes to; without rules there is none.
    #[must_use]
    pub fn of(found: Option<&Assessment>) -> Self {
        found.map_or(Self::NoRules, |it| Self::at(it.criteria, it.on_list, it.window))
    }

    /// What the gates come to.
    pub(super) fn at(criteria: Verdict, on_list: Truth, window: Gate) -> Self {
        match (criteria, on_list, window) {
            (Verdict::NotMet, Truth::Yes, _) => Self::Open,
            (Verdict::NotMet, ..) => Self::NotMet,
            (Verdict::Met, Truth::Yes, _) => Self::Received,
            (_, _, Gate::Closed(_) | Gate::NotYet(_)) => Self::Closed,
            (Verdict::Met, ..) => Self::Met,
            (Verdict::NeedsAnswers | Verdict::CannotTell, ..) => Self::Open,
        }
    }
}
