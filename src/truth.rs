//! Yes, no, unknown: the strong logic of Kleene.
//!
//! A rule about a family is rarely known to the end, so a Boolean would have to lie.
//! `Option<bool>` was the road not taken: `None` reads like "no answer needed", and `?` would
//! silently turn it into a missing programme.

/// Whether something holds, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold, whatever is still open.
    No,
    /// Some completion of what is open makes it hold, another does not.
    Unknown,
    /// It holds, whatever is still open.
    Yes,
}

impl Truth {
    /// The three of them, for tables and tests.
    pub const ALL: [Self; 3] = [Self::No, Self::Unknown, Self::Yes];

    /// Both must hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// One of them must hold.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// What can be the case: some completion says yes, some completion says no.
    #[must_use]
    pub fn of(can_hold: bool, can_fail: bool) -> Self {
        match (can_hold, can_fail) {
            (true, false) => Self::Yes,
            (false, true) => Self::No,
            _ => Self::Unknown,
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(it: bool) -> Self {
        if it { Self::Yes } else { Self::No }
    }
}
