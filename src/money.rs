//! Whole rupiah with a period in the type, and sums as ranges.

mod typed;

pub use typed::{Every, typed};

/// How often an amount is paid. An amount without one cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Per {
    /// Paid once.
    Once,
    /// Each month.
    Month,
    /// Each of the payment stages of a year.
    Stage,
    /// Each year, or each school year.
    Year,
}

impl Per {
    /// The word in rule files and in the output of the command.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Once => "sekali",
            Self::Month => "bulan",
            Self::Stage => "tahap",
            Self::Year => "tahun",
        }
    }

    /// How many payments a year has.
    #[must_use]
    pub const fn in_a_year(self) -> u32 {
        match self {
            Self::Once | Self::Year => 1,
            Self::Month => 12,
            Self::Stage => 4,
        }
    }

    /// All of them.
    pub const ALL: [Self; 4] = [Self::Once, Self::Month, Self::Stage, Self::Year];
}

/// Whole rupiah. Never negative: nobody pays a family's aid back.
pub type Rupiah = u32;

/// From at least to at most so many rupiah.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    /// Whatever is still open, not less than this.
    pub at_least: Rupiah,
    /// Whatever is still open, not more than this; `None` while nothing bounds it,
    /// because there may be more people than were named.
    pub up_to: Option<Rupiah>,
}

impl Range {
    /// Nothing at all.
    pub const NOTHING: Self = Self { at_least: 0, up_to: Some(0) };

    /// Exactly so much.
    #[must_use]
    pub const fn exactly(rupiah: Rupiah) -> Self {
        Self { at_least: rupiah, up_to: Some(rupiah) }
    }

    /// Both amounts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            at_least: self.at_least.saturating_add(other.at_least),
            up_to: self.up_to.zip(other.up_to).map(|(a, b)| a.saturating_add(b)),
        }
    }

    /// So many of it.
    #[must_use]
    pub fn times(self, n: u32) -> Self {
        Self { at_least: self.at_least.saturating_mul(n), up_to: self.up_to.map(|it| it.saturating_mul(n)) }
    }

    /// Either the one or the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            at_least: self.at_least.min(other.at_least),
            up_to: self.up_to.zip(other.up_to).map(|(a, b)| a.max(b)),
        }
    }

    /// Whether everything inside `other` lies inside this.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        let above = match (self.up_to, other.up_to) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(mine), Some(theirs)) => theirs <= mine,
        };
        self.at_least <= other.at_least && above
    }
}
