//! The checks that an enumerator would make: which answers do not fit together.
//!
//! This is consistency inside the answers and nothing more. It is never *verifikasi* (comparing
//! with the real situation, by a visit) and never *validasi* (comparing with Dukcapil, PLN or
//! BPJS). No check changes an answer, a verdict or an estimate: a doubt is shown, the family
//! changes an answer or confirms it with a reason, and nothing is lost.
//!
//! The thirty-five rules are those of the facts file (section 7), [`RULES`]; those with a number
//! of identity are not for us, because none is ever asked.

mod check;
mod rules;

use crate::date::Date;
use crate::fact::Fact;
use crate::household::Household;
use crate::item::Item;
pub use rules::{Kept, Origin, RULES, Rule};

/// What a doubt asks of the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot be: the estimate and the comparison sheet wait until it is changed or confirmed.
    Block,
    /// It is rare: shown once where the answer is given, and on the review.
    Warn,
    /// Good to know: shown on the review.
    Inform,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Nobody on a finished family card is its head.
    NoHead,
    /// More than one head of the family.
    TwoHeads,
    /// More than one spouse of the head.
    TwoSpouses,
    /// Older than 98.
    VeryOld,
    /// Less than two square metres for each person.
    Cramped,
    /// More than 150 square metres for each person.
    Roomy,
    /// Something that needs electricity in a home that has none.
    NoPower,
    /// A large gas bottle is owned, and something else is cooked with.
    GasNotUsed,
    /// A large gas bottle is cooked with, and none is owned.
    GasNotOwned,
    /// Pregnant, and no woman from 10 to 54.
    Pregnant,
    /// A school that is unusual at this age.
    SchoolAge,
    /// A Kartu Indonesia Pintar outside the ages 5 to 30.
    PipAge,
    /// In the employment insurance under 15.
    WorkerAge,
    /// Not as many people live together as are on the family card.
    NotTheCard,
    /// More children than people.
    TooManyChildren,
    /// A vehicle, and no fuel was bought.
    NoFuel,
    /// Fuel was bought, and there is no vehicle.
    NoVehicle,
    /// An air conditioner at 450 VA.
    SmallMeter,
    /// A floor of ceramic in a house of bamboo, leaves or cardboard.
    FloorAndWall,
    /// The head does not work and earns more than the minimum wage.
    PayWithoutWork,
    /// Never meat or chicken, and some in the last seven days.
    NeverMeat,
    /// No to every food and every good, in under twenty seconds.
    AllNo,
}

impl Check {
    /// Which of the rules it is, and what it asks of the family.
    #[must_use]
    pub const fn rule(self) -> (u8, Severity) {
        use Severity::{Block, Inform, Warn};
        match self {
            Self::NoHead | Self::TwoHeads => (7, Block),
            Self::TwoSpouses => (7, Warn),
            Self::VeryOld => (9, Warn),
            Self::Cramped | Self::Roomy => (11, Warn),
            Self::NoPower => (16, Warn),
            Self::GasNotUsed | Self::GasNotOwned => (17, Warn),
            Self::Pregnant => (18, Warn),
            Self::SchoolAge => (20, Warn),
            Self::PipAge | Self::WorkerAge => (24, Block),
            Self::NotTheCard => (27, Inform),
            Self::TooManyChildren => (28, Block),
            Self::NoFuel | Self::NoVehicle => (29, Warn),
            Self::SmallMeter => (30, Warn),
            Self::FloorAndWall => (31, Warn),
            Self::PayWithoutWork => (32, Warn),
            Self::NeverMeat => (33, Warn),
            Self::AllNo => (34, Inform),
        }
    }

    /// What it asks of the family.
    #[must_use]
    pub const fn severity(self) -> Severity {
        self.rule().1
    }
}

/// An answer that a doubt is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Who is on the family card.
    Card,
    /// The place of a member in the family.
    Role(u32),
    /// A fact about the family or a member.
    Fact(Option<u32>, Fact),
    /// An item of the questionnaire.
    Item(Item),
}

/// Answers that do not fit together.
///
/// It holds what was said, so that a doubt that was confirmed comes back when an answer changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doubt {
    /// What does not fit.
    pub check: Check,
    /// The answers, each with its value (least and most where it is an age; a count for the card).
    pub answers: Vec<(Place, u32, u32)>,
}

impl Doubt {
    /// Whether it is about this answer.
    #[must_use]
    pub fn concerns(&self, place: Place) -> bool {
        self.answers.iter().any(|it| it.0 == place)
    }
}

/// Why the family leaves answers as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Looked at again, and it is so.
    ItIsSo,
    /// It changed a short time ago.
    Recent,
    /// No answer that could be chosen fits.
    NoneFits,
}

impl Because {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::ItIsSo, Self::Recent, Self::NoneFits];
}

/// Everything that does not fit on a day: what blocks first.
#[must_use]
pub fn doubts(household: &Household, on: Date) -> Vec<Doubt> {
    let mut found = check::Checks::new(household, on).all();
    found.sort_by_key(|it| it.check.severity());
    found
}
