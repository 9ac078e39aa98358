//! The closed vocabulary: everything a rule may ask, with its Indonesian name, its subject and its kind.
//!
//! Rule files and household files use these names; Rust uses the variants. The border between
//! the two languages is `Fact::ALL` and nothing else. The order of `Fact::ALL` is the fixed order
//! of the questionnaire: place, people, work, home, aid received.
//!
//! Shared with the catalogue compiler, so it names no other module.

#[path = "fact/all.rs"]
mod all;
#[path = "fact/implied.rs"]
mod implied;

pub use all::Fact;
pub use implied::{IMPLIED, Implied};

/// Whom a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The people on one family card (Kartu Keluarga), together.
    Household,
    /// One member.
    Person,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Completed years.
    Years,
    /// The how-many-eth.
    Ordinal,
    /// Whole rupiah a month.
    RupiahPerMonth,
    /// Whole rupiah a year.
    RupiahPerYear,
    /// Whole rupiah, as it stands today.
    Rupiah,
}

/// Which values a fact can have. Every value is a `u32`; the kind says what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 0 is no, 1 is yes.
    YesNo,
    /// The index of one of these words.
    Choice(&'static [&'static str]),
    /// A whole number between two bounds, both allowed.
    Number(u32, u32, Unit),
    /// The four-digit BPS code of a kabupaten or kota.
    Place,
}

/// Where a fact stands in the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Where the family lives.
    Place,
    /// Who is in the family, and what is true of each.
    People,
    /// Work, wages and businesses.
    Work,
    /// Home and livelihood.
    Home,
    /// Lists and aid.
    Aid,
}

/// Where a name is looked for, and from there on: a list of families names a fact a hundred times
/// for each of them.
static PLACES: [Option<Fact>; 256] = {
    let mut places = [None; 256];
    let mut n = 0;
    while n < Fact::COUNT {
        let mut place = place(Fact::ALL[n].name());
        while places[place].is_some() {
            place = (place + 1) % places.len();
        }
        places[place] = Some(Fact::ALL[n]);
        n += 1;
    }
    places
};

/// A number below 256 that few names share.
const fn place(name: &str) -> usize {
    let (name, mut place, mut n) = (name.as_bytes(), 0, 0);
    while n < name.len() {
        place = (place * 31 + name[n] as usize) % 0x1_0000;
        n += 1;
    }
    (place ^ place >> 8) % 256
}

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The fact of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let mut place = place(name);
        while let Some(found) = PLACES[place] {
            if found.name() == name {
                return Some(found);
            }
            place = (place + 1) % PLACES.len();
        }
        None
    }

    /// The smallest and the largest value.
    #[must_use]
    pub const fn bounds(self) -> (u32, u32) {
        match self.kind() {
            Kind::YesNo => (0, 1),
            #[allow(clippy::cast_possible_truncation)] // A list of words is short.
            Kind::Choice(words) => (0, words.len() as u32 - 1),
            Kind::Number(least, most, _) => (least, most),
            Kind::Place => (1101, 9999),
        }
    }

    /// The value of this word, for a choice.
    #[must_use]
    pub fn choice(self, word: &str) -> Option<u32> {
        match self.kind() {
            Kind::Choice(words) => {
                words.iter().position(|it| *it == word).and_then(|it| u32::try_from(it).ok())
            }
            _ => None,
        }
    }

    /// The word of this value, for a choice.
    #[must_use]
    pub fn word(self, value: u32) -> Option<&'static str> {
        match self.kind() {
            Kind::Choice(words) => words.get(usize::try_from(value).ok()?).copied(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_found_by_its_name_and_nothing_else_is() {
        assert!(Fact::ALL.iter().all(|it| Fact::named(it.name()) == Some(*it)));
        for name in ["", "usi", "usia ", "Usia", "lahir", "nama"] {
            assert_eq!(Fact::named(name), None, "{name}");
        }
    }
}
