//! The thirty-five rules, and how each is kept here.

use super::Severity::{self, Block, Inform, Warn};

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Seen in a validator or form of Regsosek; not the official set of rules.
    Regsosek,
    /// About the number of identity.
    Nik,
    /// Ours.
    Own,
}

/// How a rule is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// By a check.
    Checked,
    /// It cannot be broken: the form of the question allows nothing else.
    ByForm,
    /// It concerns something that we do not ask.
    NotAsked,
    /// It needs a number of identity, which we never ask.
    NeedsNik,
}

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its number in the facts file.
    pub number: u8,
    /// The strictest thing that it asks of the family.
    pub severity: Severity,
    /// Where it comes from.
    pub origin: Origin,
    /// How it is kept.
    pub kept: Kept,
}

const fn rule(number: u8, severity: Severity, origin: Origin, kept: Kept) -> Rule {
    Rule { number, severity, origin, kept }
}

/// All of them.
pub const RULES: [Rule; 35] = {
    use Kept::{ByForm, Checked, NeedsNik, NotAsked};
    use Origin::{Nik, Own, Regsosek};
    [
        rule(1, Block, Nik, NeedsNik),
        rule(2, Warn, Nik, NeedsNik),
        rule(3, Inform, Nik, NeedsNik),
        rule(4, Inform, Nik, NeedsNik),
        rule(5, Warn, Nik, NeedsNik),
        rule(6, Block, Nik, NeedsNik),
        rule(7, Block, Regsosek, Checked),
        // The family card is a list of members, and how many they are is counted from it.
        rule(8, Block, Regsosek, ByForm),
        // The youngest is 0 by the form of the question; only the oldest needs a check.
        rule(9, Warn, Regsosek, Checked),
        // Answers are chosen from lists.
        rule(10, Block, Regsosek, ByForm),
        // From 1 to 997 by the form of the question; the area for each person is checked.
        rule(11, Warn, Regsosek, Checked),
        // Proof of the land, distance to waste.
        rule(12, Block, Regsosek, NotAsked),
        rule(13, Block, Regsosek, NotAsked),
        // Power is one question with the connection; the bowl is one question with the toilet.
        rule(14, Block, Regsosek, ByForm),
        rule(15, Block, Regsosek, ByForm),
        rule(16, Warn, Regsosek, Checked),
        rule(17, Warn, Regsosek, Checked),
        rule(18, Warn, Regsosek, Checked),
        // The grade is asked only of pupils.
        rule(19, Block, Regsosek, ByForm),
        rule(20, Warn, Own, Checked),
        // Hours of work, nutrition of small children, difficulties by domain.
        rule(21, Block, Regsosek, NotAsked),
        rule(22, Block, Regsosek, NotAsked),
        rule(23, Block, Regsosek, NotAsked),
        rule(24, Block, Regsosek, Checked),
        // The month in which aid came.
        rule(25, Warn, Regsosek, NotAsked),
        // What a business does and sells is asked only where there is one.
        rule(26, Block, Regsosek, ByForm),
        rule(27, Inform, Own, Checked),
        rule(28, Block, Own, Checked),
        rule(29, Warn, Own, Checked),
        rule(30, Warn, Own, Checked),
        rule(31, Warn, Own, Checked),
        rule(32, Warn, Own, Checked),
        rule(33, Warn, Own, Checked),
        rule(34, Inform, Own, Checked),
        rule(35, Block, Nik, NeedsNik),
    ]
};
