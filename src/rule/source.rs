//! Sentences of rules and where they come from: instruments and citations.

use crate::date::Date;

/// A sentence of a rule, by its number in the catalogue: Indonesian is part of the rule, English
/// a translation. Numbers and not the sentences themselves, because two pointers for each of
/// some thousand places would be a quarter of the catalogue's weight, and pointers do not compress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text(pub u16);

/// A word, a title or an address that is not translated, by its number in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(pub u16);

/// Citations: a run in the catalogue's list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cites {
    /// Number of the first.
    pub first: u16,
    /// How many.
    pub n: u8,
}

impl Cites {
    /// No source. Only where the notation allows it.
    pub const NONE: Self = Self { first: 0, n: 0 };
}

/// How sure we are of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Late, local or indirect source.
    Low,
    /// One good source, or one slightly outside the edition.
    Medium,
    /// Official text, ministry page or two independent national media.
    High,
}

/// What kind of paper an instrument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstrumentKind {
    /// Undang-undang, Perpres, Inpres.
    Law,
    /// A decree or regulation of a minister.
    Decree,
    /// A page of a ministry.
    Ministry,
    /// Another official page.
    Official,
    /// A newspaper, a broadcaster, a news site.
    Press,
    /// Anything else.
    Other,
}

/// A law, a decree, a ministry page or a press record that a rule rests on.
#[derive(Clone, Copy, Debug)]
pub struct Instrument {
    /// What it is.
    pub kind: InstrumentKind,
    /// Its title, or a description where the title is not known.
    pub title: Name,
    /// Its number, or empty.
    pub number: Name,
    /// Its address on the web.
    pub url: Name,
    /// When it appeared, where known.
    pub published: Option<Date>,
    /// When it was last seen.
    pub seen: Date,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}

/// An instrument and the place in it.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The number of the instrument in the catalogue.
    pub instrument: u16,
    /// The article, letter or page, or empty.
    pub at: Name,
    /// Whether we have read that place. If not, the screen says so.
    pub read: bool,
}

/// A sentence with its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is said.
    pub says: Text,
    /// Where it comes from. Empty only where the notation allows it.
    pub cites: Cites,
}
