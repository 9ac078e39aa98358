//! Three lists of signs of poverty that the state has published, each by itself. There are no
//! weights, and nothing here says how many signs would decide anything.

use super::signs::{BPS_14, KEPMENSOS_146, KEPMENSOS_262, Sign};
use super::word::word;
use crate::date::Date;
use crate::household::Household;
use crate::item::Item;
use crate::truth::Truth;

/// A published list of signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Checklist {
    /// The fourteen criteria of BPS (PSE05, 2005).
    Bps14,
    /// Kepmensos 262/HUK/2022: a gate, then eight signs.
    Kepmensos262,
    /// Kepmensos 146/HUK/2013, repealed by the former: eleven signs of a household.
    Kepmensos146,
}

/// How many signs of a list are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// So many are surely met.
    pub met: usize,
    /// Of so many it is not known.
    pub unknown: usize,
    /// So many are on the list.
    pub of: usize,
}

impl Count {
    /// Counts these signs.
    #[must_use]
    pub fn of(signs: &[Truth]) -> Self {
        let n = |truth| signs.iter().filter(|it| **it == truth).count();
        Self { met: n(Truth::Yes), unknown: n(Truth::Unknown), of: signs.len() }
    }
}

impl Checklist {
    /// All of them, the one in force first.
    pub const ALL: [Self; 3] = [Self::Kepmensos262, Self::Bps14, Self::Kepmensos146];

    /// The condition before the signs, for the list that has one: no place to shelter or to live day by
    /// day. Where it holds the signs are not looked at.
    #[must_use]
    pub fn gate(self, household: &Household, on: Date) -> Option<Truth> {
        let place = Heard { household, on }.value(Item::TempatTetap);
        (self == Self::Kepmensos262).then(|| place.map_or(Truth::Unknown, |it| (it == NO).into()))
    }
    /// Whether each sign of poverty is met, in the order of the list.
    #[must_use]
    pub fn signs(self, household: &Household, on: Date) -> Vec<Truth> {
        let heard = Heard { household, on };
        self.list().iter().map(|it| heard.sign(it)).collect()
    }

    /// Whether we ask about the sign at this place at all; where we do not, it stays unknown.
    #[must_use]
    pub fn asks(self, place: usize) -> bool {
        !matches!(self.list().get(place), None | Some(Sign::NotAsked))
    }

    const fn list(self) -> &'static [Sign] {
        match self {
            Self::Bps14 => &BPS_14,
            Self::Kepmensos262 => &KEPMENSOS_262,
            Self::Kepmensos146 => &KEPMENSOS_146,
        }
    }
}

const NO: u32 = 0;

/// Square metres of floor for each person; less is a sign.
const FLOOR_FOR_EACH: u32 = 8;

const SMALL_FARMER: u32 = word(Item::KerjaKepala, "petani-sampai-setengah-ha");
const FARM_LABOURER: u32 = word(Item::KerjaKepala, "buruh-tani-kebun");
const FISHER: u32 = word(Item::KerjaKepala, "nelayan");
const BUILDER: u32 = word(Item::KerjaKepala, "buruh-bangunan");
const LEAST_EARNINGS: u32 = word(Item::PenghasilanKepala, "di-bawah-600-ribu");

struct Heard<'a> {
    household: &'a Household,
    on: Date,
}

impl Heard<'_> {
    fn value(&self, item: Item) -> Option<u32> {
        self.household.heard(item, self.on).value()
    }

    fn sign(&self, sign: &Sign) -> Truth {
        match *sign {
            Sign::Answer { item, met, not_met } => self.value(item).map_or(Truth::Unknown, |value| {
                Truth::of(met >> value & 1 == 1 || not_met >> value & 1 == 0, met >> value & 1 == 0)
            }),
            Sign::FloorForEach => self.floor_for_each(),
            Sign::WorkOfHead => self.work_of_head(),
            Sign::NotAsked => Truth::Unknown,
        }
    }

    /// Less than 8 square metres for each person. A floor too small for one is too small for any
    /// number; no floor is large enough for any number.
    fn floor_for_each(&self) -> Truth {
        let Some(area) = self.value(Item::LuasLantai) else { return Truth::Unknown };
        match self.value(Item::Serumah) {
            Some(people) => (area < FLOOR_FOR_EACH * people).into(),
            None => Truth::of(true, area >= FLOOR_FOR_EACH),
        }
    }

    /// The work that the criterion names counts whatever it earns; other work where it earns less
    /// than Rp600.000 a month. Whoever does not work is never asked for earnings, so the sign stays
    /// unknown: the criterion speaks of work, and nobody is better off for having none.
    fn work_of_head(&self) -> Truth {
        match self.value(Item::KerjaKepala) {
            None => Truth::Unknown,
            Some(SMALL_FARMER | FARM_LABOURER | FISHER | BUILDER) => Truth::Yes,
            Some(_) => {
                let earns = self.value(Item::PenghasilanKepala);
                earns.map_or(Truth::Unknown, |it| (it == LEAST_EARNINGS).into())
            }
        }
    }
}
