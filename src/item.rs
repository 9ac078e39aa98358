//! The vocabulary of the welfare questionnaire: the items that the estimate and the checklists
//! need beyond the facts of the rules.
//!
//! An item is no fact of the rules, so no criterion can name one: what is said here can
//! change no verdict and no amount. The questions are those of the facts file (section 5); the
//! order of [`Item::ALL`] is the order in which they are asked: people, home, food, goods, and
//! what is sensitive last. What the rules ask too (kabupaten, desil, another home, the ages of the
//! members) is a fact and has no item.

#[path = "item/all.rs"]
mod all;

pub use all::Item;

/// Which values an item can have. Every value is a `u32`; the kind says what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// 0 is no, 1 is yes.
    YesNo,
    /// The index of one of these words.
    Choice(&'static [&'static str]),
    /// A whole number between two bounds, both allowed.
    Number(u32, u32),
    /// Any of these words; the bit of each word is set or not, so 0 is none of them.
    Several(&'static [&'static str]),
}

/// What an item is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// The scorecard of SUSENAS 2022.
    Ppi2022,
    /// The scorecard of SUSENAS 2016.
    Ppi2016,
    /// The fourteen criteria of BPS (2005).
    Bps14,
    /// Kepmensos 262/HUK/2022.
    Kepmensos262,
    /// Kepmensos 146/HUK/2013, repealed.
    Kepmensos146,
    /// The comparison sheet in the codes of Regsosek and DTSEN.
    Regsosek,
    /// The checks of consistency.
    Consistency,
}

impl Item {
    /// How many items there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The item of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// Whether it is asked for this.
    #[must_use]
    pub fn serves(self, purpose: Use) -> bool {
        self.uses().contains(&purpose)
    }

    /// The smallest and the largest value.
    #[must_use]
    pub const fn bounds(self) -> (u32, u32) {
        match self.kind() {
            ItemKind::YesNo => (0, 1),
            #[allow(clippy::cast_possible_truncation)] // A list of words is short.
            ItemKind::Choice(words) => (0, words.len() as u32 - 1),
            ItemKind::Number(least, most) => (least, most),
            ItemKind::Several(words) => (0, (1 << words.len()) - 1),
        }
    }

    /// The word of this value, for a choice.
    #[must_use]
    pub fn word(self, value: u32) -> Option<&'static str> {
        match self.kind() {
            ItemKind::Choice(words) => words.get(usize::try_from(value).ok()?).copied(),
            _ => None,
        }
    }

    /// The value of this word: its index for a choice, its bit where several can be true.
    #[must_use]
    pub fn value(self, word: &str) -> Option<u32> {
        let place =
            |words: &[&str]| words.iter().position(|it| *it == word).and_then(|it| u32::try_from(it).ok());
        match self.kind() {
            ItemKind::Choice(words) => place(words),
            ItemKind::Several(words) => place(words).map(|it| 1 << it),
            ItemKind::YesNo | ItemKind::Number(..) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_lead_back() {
        for item in Item::ALL {
            assert_eq!(Item::named(item.name()), Some(*item));
            assert!(!item.uses().is_empty(), "{} serves nothing", item.name());
        }
    }
}
