//! The programmes, their sources and the places, as constants. Data only, no logic.
//!
//! Written by the compiler of the catalogue (`src/catalog/build.rs`) from the rule files.

use std::sync::OnceLock;

use crate::date::Date;
#[allow(clippy::wildcard_imports)] // The generated file names whatever the rules need.
use crate::rule::*;

/// A province with its kabupaten and kota.
#[derive(Clone, Copy, Debug)]
pub struct Province {
    /// The two-digit code of BPS.
    pub code: u32,
    /// Its name.
    pub name: &'static str,
    /// The last two digits of the code of each kabupaten and kota.
    codes: &'static [u8],
    /// Their names, one a line: one text weighs less than five hundred.
    names: &'static str,
}

impl Province {
    /// Four-digit code and name of each kabupaten and kota.
    pub fn kabupaten(&self) -> impl Iterator<Item = (u32, &'static str)> + '_ {
        let codes = self.codes.iter().map(|it| self.code * 100 + u32::from(*it));
        codes.zip(self.names.split('\n'))
    }
}

/// The minimum wages of the provinces (UMP) for some time. They are shown beside a question; the
/// minimum wage of a kabupaten (UMK) may be higher, and nobody has collected those.
#[derive(Clone, Copy, Debug)]
pub struct Wages {
    /// First day.
    pub from: Date,
    /// Last day; `None` while they are in force.
    pub until: Option<Date>,
    /// Sources.
    pub cites: Cites,
    /// How sure.
    pub confidence: Confidence,
    /// Code of the province, and whole rupiah a month.
    pub rows: &'static [(u32, u32)],
    /// Where the sources differ.
    pub notes: &'static [Line],
}

/// A page that explains more than one programme.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Short name, for the address.
    pub id: &'static str,
    /// Its heading.
    pub title: Text,
    /// What it says.
    pub sections: &'static [PageSection],
}

/// A part of a page.
#[derive(Clone, Copy, Debug)]
pub struct PageSection {
    /// Its heading.
    pub title: Text,
    /// Whether its lines are steps, one after the other.
    pub ordered: bool,
    /// Who does it: for every line, or empty.
    pub who: &'static [Text],
    /// What it says, each line with its sources.
    pub lines: &'static [Line],
}

/// The generated constants; long lines and repeated paths are fine there.
#[allow(clippy::all, clippy::pedantic, unreachable_pub)]
mod generated {
    use super::*;
    use crate::fact::Fact;
    use crate::money::Per;
    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}

pub use generated::{
    CHANGES, INSTRUMENT_IDS, INSTRUMENTS, MINIMUM_WAGES, PAGES, PLACES, PROGRAMS, STALE, UNTRANSLATED,
};
use generated::{CITES, N_SENTENCES, STRINGS};

/// The strings one by one. As one text with a line for each they weigh less in the download than with
/// their lengths; a page asks for hundreds.
static LINES: OnceLock<Vec<&'static str>> = OnceLock::new();

/// The string with this number.
fn string(number: usize) -> &'static str {
    LINES.get_or_init(|| STRINGS.split('\n').collect())[number]
}

/// A sentence of a rule in Indonesian, and in English or empty where nobody has translated it.
#[must_use]
pub fn sentence(text: Text) -> (&'static str, &'static str) {
    (string(usize::from(text.0)), string(usize::from(text.0) + N_SENTENCES))
}

/// A word, a title or an address.
#[must_use]
pub fn name(name: Name) -> &'static str {
    string(usize::from(name.0) + 2 * N_SENTENCES)
}

/// The citations of a line.
#[must_use]
pub fn cites(cites: Cites) -> &'static [Citation] {
    &CITES[usize::from(cites.first)..][..usize::from(cites.n)]
}

/// The instrument that is cited.
#[must_use]
pub fn instrument(cite: &Citation) -> &'static Instrument {
    &INSTRUMENTS[usize::from(cite.instrument)]
}

/// The programme with this id.
#[must_use]
pub fn program(id: &str) -> Option<&'static Program> {
    PROGRAMS.iter().find(|it| it.id == id)
}

/// The minimum wage of the province of this kabupaten on a day: rupiah a month, and its table.
#[must_use]
pub fn minimum_wage(kabupaten: u32, on: Date) -> Option<(u32, &'static Wages)> {
    let table = MINIMUM_WAGES.iter().find(|it| it.from <= on && it.until.is_none_or(|until| on <= until))?;
    table.rows.iter().find(|it| it.0 == kabupaten / 100).map(|it| (it.1, table))
}

/// The name of the kabupaten or kota with this code.
#[must_use]
pub fn place_name(code: u32) -> Option<&'static str> {
    let province = PLACES.iter().find(|it| it.code == code / 100)?;
    province.kabupaten().find(|it| it.0 == code).map(|it| it.1)
}

/// The day on which the founding article appeared, and the reference day of the first edition.
pub const FOUNDING_DAY: Date = Date::checked(2020, 12, 24);

/// Whether any programme has rules for this day.
#[must_use]
pub fn covers(on: Date) -> bool {
    PROGRAMS.iter().any(|it| it.edition_on(on).is_some())
}

#[cfg(test)]
mod tests {
    use crate::catalog::PAGES;

    #[test]
    fn the_signs_of_the_lists_stand_where_they_are_looked_for() {
        let signs = |id: &str, from_end: usize| {
            let page = PAGES.iter().find(|it| it.id == id).expect(id);
            page.sections[page.sections.len() - from_end].lines.len()
        };
        assert_eq!(signs("bps-14", 1), 14);
        assert_eq!((signs("kepmensos-262", 2), signs("kepmensos-262", 1)), (1, 8));
        assert_eq!(signs("kepmensos-146", 1), 11);
    }

    #[test]
    fn pages_keep_their_order_and_name_who_acts_for_every_line_or_none() {
        let ids: Vec<&str> = PAGES.iter().map(|it| it.id).collect();
        let expected = [
            "dtks",
            "dtsen",
            "pendamping",
            "artikel",
            "perkiraan",
            "bps-14",
            "kepmensos-262",
            "kepmensos-146",
        ];
        assert_eq!(ids, expected);
        for section in PAGES.iter().flat_map(|it| it.sections) {
            assert!(section.who.is_empty() || section.who.len() == section.lines.len());
        }
    }
}
