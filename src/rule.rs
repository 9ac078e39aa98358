//! What a rule file says, as constants: programmes, editions, criteria, components, limits, citations.
//!
//! Everything is `Copy` and `'static`, so the catalogue costs nothing at start and the engine
//! never clones. The compiler of the catalogue (`src/catalog/build.rs`) writes these constants.

mod change;
mod condition;
mod program;
mod said;
mod source;

use crate::date::Date;
use crate::fact::Fact;
use crate::money::{Per, Rupiah};

pub use change::{Change, ChangeKind};
pub use condition::{Condition, Test};
pub use program::{Exclusion, FIRST_DAY, Gap, GapKind, Program};
pub use said::{Note, NoteKind, Step, StepKind, Window};
pub use source::{Citation, Cites, Confidence, Instrument, InstrumentKind, Line, Name, Text};

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
    /// Data Tunggal Sosial dan Ekonomi Nasional, the single register since 2025.
    Dtsen,
    /// The national health insurance.
    BpjsKesehatan,
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

/// The complete rules of a programme between two days.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// First day.
    pub from: Date,
    /// Last day; `None` while it is in force.
    pub until: Option<Date>,
    /// The day of the newest source.
    pub as_of: Date,
    /// The last day for which a source was found. After it the rules count as unchanged, and the
    /// screen says so. `None`: the sources cover the whole edition.
    pub known_until: Option<Date>,
    /// When somebody should look for newer sources; always there while the edition has no end.
    pub review: Option<Date>,
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
    /// Whether each person counts for the component with the largest amount that they fit, and for
    /// no smaller one even where a limit is full. Otherwise any component that fits may count.
    pub largest: bool,
    /// At most so many.
    pub limits: &'static [Limit],
    /// Facts of which more never helps (true: never harms); the audit proves it.
    pub monotone: &'static [(Fact, bool)],
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
