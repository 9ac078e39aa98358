//! What can be wrong with a code, where, and what is allowed there.

use super::numbers::Of;

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is nothing.
    Empty,
    /// This letter is in no code: the how-manieth it is, from 1, gaps and dashes not counted.
    /// Allowed are the digits and every letter but U; O counts as 0, I and L as 1.
    Letter {
        /// Which one it is.
        place: usize,
        /// What stands there.
        letter: char,
    },
    /// The letters do not fit together: one is wrong, or some are missing.
    Mismatch {
        /// How many there are.
        n: usize,
        /// The group, from 1, with the only place where one other letter, or two letters in the
        /// other order, would fit; nothing where there is not exactly one such group.
        group: Option<usize>,
    },
    /// The code ends before everything was said.
    Ends,
    /// A value that this version does not allow. It never comes from a slip in writing.
    Value {
        /// What it is about.
        what: What,
        /// What stands there.
        found: u32,
        /// The smallest and the largest that are allowed.
        allowed: (u32, u32),
    },
}

impl Problem {
    /// Whether a later version may have written it.
    #[must_use]
    pub const fn newer(self) -> bool {
        matches!(
            self,
            Self::Value {
                what: What::Version | What::Family | What::Member | What::Survey | What::Of(_),
                ..
            }
        )
    }
}

/// What a value of a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The version of the code.
    Version,
    /// A day, counted from the first of January 1800 in months of 31 days.
    Day,
    /// How much the family wants to be asked for the estimate.
    Estimate,
    /// The place in the family.
    Role,
    /// How many facts about the family are listed.
    Family,
    /// How many facts about a member are listed.
    Member,
    /// How many items of the welfare questionnaire are listed.
    Survey,
    /// The answer about this.
    Of(Of),
    /// How many bits are left at the end.
    End,
}
