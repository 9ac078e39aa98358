//! The formulas inside criteria.

use crate::fact::Fact;

/// A test of one value.
#[derive(Clone, Copy, Debug)]
pub enum Test {
    /// Between two bounds, both included.
    Between(u32, u32),
    /// One of these, in ascending order.
    OneOf(&'static [u32]),
}

impl Test {
    /// Whether the value passes.
    #[must_use]
    pub fn holds(self, value: u32) -> bool {
        match self {
            Self::Between(least, most) => (least..=most).contains(&value),
            Self::OneOf(values) => values.contains(&value),
        }
    }
}

/// The formula inside a criterion.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The fact passes the test.
    Fact(Fact, Test),
    /// All hold; an empty list holds.
    All(&'static [Condition]),
    /// One holds; an empty list does not.
    Any(&'static [Condition]),
    /// It does not hold.
    Not(&'static Condition),
    /// It holds for one and the same member. The number tells the quantifiers of an edition apart.
    Someone(u8, &'static Condition),
    /// It holds if the sources are read in the way that is not preferred. No household can know,
    /// so it is open for ever. The number tells the disagreements of an edition apart.
    Disputed(u8),
}

impl Condition {
    /// The facts that it reads, each once, in the fixed order.
    #[must_use]
    pub fn facts(&self) -> Vec<Fact> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found.sort_unstable();
        found.dedup();
        found
    }

    fn collect(&self, found: &mut Vec<Fact>) {
        match self {
            Self::Fact(fact, _) => found.push(*fact),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|it| it.collect(found)),
            Self::Not(part) | Self::Someone(_, part) => part.collect(found),
            Self::Disputed(_) => {}
        }
    }
}
