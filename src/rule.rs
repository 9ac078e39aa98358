//! What a rule file says, as constants: programmes, editions, criteria, components, limits, citations.
//!
//! Everything is `Copy` and `'static`, so the catalogue costs nothing at start and the engine
//! never clones. The compiler of the catalogue (`src/catalog/build.rs`) writes these constants.

use crate::date::Date;
use crate::fact::Fact;
use crate::money::{Per, Rupiah};

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
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// What is said.
    pub says: Text,
    /// Where it comes from. Empty only where the notation allows it.
    pub cites: Cites,
}

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

/// Who is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payee {
    /// The family on one card.
    Household,
    /// Each person on their own.
    Person,
}

/// A register outside the application that must say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Registry {
    /// Data Terpadu Kesejahteraan Sosial, the list of poor families up to early 2025.
    Dtks,
    /// The civil register.
    Dukcapil,
    /// The register of pupils.
    Dapodik,
    /// The employment insurance.
    BpjsTk,
    /// A bank account in the right name.
    Bank,
}

/// Who or what still decides when the published criteria are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decider {
    /// Fewer places than families that meet the criteria.
    Quota,
    /// Somebody selects.
    Selection,
    /// A meeting of the village or ward.
    Deliberation,
    /// Somebody must propose the family: a school, a regent, an employer.
    Proposal,
    /// Somebody comes to look.
    Survey,
}

/// One requirement of an edition.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Short name, unique in the edition.
    pub id: &'static str,
    /// The requirement in words.
    pub says: Text,
    /// The formula.
    pub when: Condition,
    /// Whether it is about the one person who is to receive, not about the family.
    pub of_person: bool,
    /// Whom an exclusion bars.
    pub scope: Payee,
    /// The register that must say so, where there is one.
    pub registry: Option<Registry>,
    /// Sources.
    pub cites: Cites,
    /// How sure.
    pub confidence: Confidence,
    /// What another source says, where `when` contains a disagreement.
    pub disputed: Option<Line>,
}

/// Another figure that a source gives for the same thing. It decides nothing.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// Whole rupiah.
    pub rupiah: Rupiah,
    /// How often.
    pub per: Per,
    /// Where it comes from and why it is not preferred.
    pub line: Line,
}

/// In what form something is given. Sums of money are never added to the worth of goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Money in the family's hands.
    Cash,
    /// Goods of about this worth.
    Goods,
    /// A premium or a fee that the state pays to somebody else.
    Premium,
}

/// One line of what is paid, and to whom.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// Short name, unique in the edition.
    pub id: &'static str,
    /// The line in words.
    pub says: Text,
    /// Who; `None` where it is paid once to the family.
    pub who: Option<Condition>,
    /// In what form.
    pub form: Form,
    /// Not less than this, per period of the edition.
    pub at_least: Rupiah,
    /// Not more than this, per period of the edition.
    pub up_to: Rupiah,
    /// The figure for a year as published, where there is one.
    pub year: Option<Rupiah>,
    /// Sources.
    pub cites: Cites,
    /// How sure.
    pub confidence: Confidence,
    /// What another source says of who.
    pub disputed: Option<Line>,
    /// Other figures.
    pub figures: &'static [Figure],
}

/// At most so many people for these components.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// The limit in words.
    pub says: Text,
    /// The components, one bit each, in the order of the edition.
    pub of: u32,
    /// How many people.
    pub people: u8,
    /// Sources.
    pub cites: Cites,
}

/// Whether a family can still get in.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// False where the sources do not say.
    pub confirmed: bool,
    /// First day, where there is one inside the edition.
    pub from: Option<Date>,
    /// Last day, where there is one.
    pub until: Option<Date>,
    /// The same in words, with its sources.
    pub line: Line,
}

/// Why a note is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Good to know.
    Plain,
    /// The sources differ.
    Disagreement,
    /// It differs from the article that founded the project.
    Article,
}

/// Something the reader should know; it never decides anything.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Why it is shown.
    pub kind: NoteKind,
    /// Only when this is surely so; `None` means always.
    pub when: Option<Condition>,
    /// The note.
    pub line: Line,
}

/// What a step is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// See whether one is on the list.
    Check,
    /// Get onto the list.
    Apply,
    /// Say that a decision is wrong.
    Object,
    /// Collect what was granted.
    Collect,
}

/// Something to do, in order.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What it is for.
    pub kind: StepKind,
    /// What to do.
    pub line: Line,
}

/// The complete rules of a programme between two days.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// First day.
    pub from: Date,
    /// Last day; `None` while it is in force.
    pub until: Option<Date>,
    /// The day of the newest source.
    pub as_of: Date,
    /// The period of all amounts.
    pub per: Per,
    /// How many payments there are in all, where that is known.
    pub times: Option<u8>,
    /// Whether a family can still get in.
    pub window: Window,
    /// When the family says that it is on the list already; about one person where `payee` is a person.
    pub holds: Option<Condition>,
    /// All must hold.
    pub criteria: &'static [Criterion],
    /// "Somebody in the family fits", where people are paid for.
    pub recipient: Option<Line>,
    /// What is paid.
    pub components: &'static [Component],
    /// At most so many.
    pub limits: &'static [Limit],
    /// Registers that must match and that no question covers.
    pub registries: &'static [(Registry, Line)],
    /// What still decides.
    pub decides: &'static [(Decider, Line)],
    /// What the reader should know.
    pub notes: &'static [Note],
    /// Conditions that are not asked and therefore never assumed.
    pub left_out: &'static [Line],
    /// What to do.
    pub steps: &'static [Step],
    /// What to bring.
    pub papers: &'static [Line],
    /// How many quantifiers and disagreements the conditions number.
    pub n_someone: u8,
    /// How many disagreements there are.
    pub n_disputed: u8,
}

impl Edition {
    /// Whether a person must fit: there is a line for people, or a criterion about the recipient.
    #[must_use]
    pub fn needs_person(&self) -> bool {
        self.recipient.is_some()
    }

    /// In what form everything is given; cash as soon as some of it is.
    #[must_use]
    pub fn form(&self) -> Form {
        let forms = self.components.iter().map(|it| it.form);
        forms.reduce(|one, other| if one == other { one } else { Form::Cash }).unwrap_or(Form::Cash)
    }

    /// Every formula that can change the verdict or the amount.
    pub fn conditions(&self) -> impl Iterator<Item = Condition> + '_ {
        let who = self.components.iter().filter_map(|it| it.who);
        self.criteria.iter().map(|it| it.when).chain(who)
    }
}

/// A programme that may not be held together with this one.
#[derive(Clone, Copy, Debug)]
pub struct Exclusion {
    /// Its id.
    pub program: &'static str,
    /// The rule in words, with its sources.
    pub line: Line,
}

/// A right or a scheme.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// Short name; the name of its file.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// What it is, in one sentence.
    pub about: Text,
    /// Who runs it.
    pub agency: Text,
    /// Who is paid.
    pub payee: Payee,
    /// What may not be held together with it.
    pub not_with: &'static [Exclusion],
    /// Its rules over time, oldest first, without overlap.
    pub editions: &'static [Edition],
}

impl Program {
    /// The rules in force on a day; `None` before the first, in a gap, or after the last.
    #[must_use]
    pub fn edition_on(&self, on: Date) -> Option<&'static Edition> {
        self.editions.iter().find(|it| it.from <= on && it.until.is_none_or(|until| on <= until))
    }

    /// The last day of the newest edition that was over before this day.
    #[must_use]
    pub fn ended_before(&self, on: Date) -> Option<Date> {
        self.editions.iter().rev().filter_map(|it| it.until).find(|until| *until < on)
    }
}
