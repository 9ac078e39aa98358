//! From what a household said to the options of the scorecard that are possible for it.
//!
//! Which answer of ours is which option is our reading. What one answer can mean stands side by
//! side in the scorecards, so the possible options are always those from a first to a last.

use super::scorecard::{PROVINCES, Scorecard};
use super::word::word;
use crate::date::Date;
use crate::fact::Fact;
use crate::household::{Heard, Household, Source};
use crate::item::Item;

/// The options of a question that are possible, by their place in the scorecard from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The first.
    pub first: u8,
    /// The last; the first too where only one is possible.
    pub last: u8,
}

impl Options {
    /// Exactly this one.
    #[must_use]
    pub const fn only(place: u8) -> Self {
        Self { first: place, last: place }
    }

    /// These.
    const fn among(first: u8, last: u8) -> Self {
        Self { first, last }
    }

    /// Whether this one is possible.
    #[must_use]
    pub const fn has(self, place: u8) -> bool {
        self.first <= place && place <= self.last
    }

    /// The fewest and the most of these points that are possible.
    pub(super) fn span(self, points: &[u8]) -> (u32, u32) {
        let possible = || points[usize::from(self.first)..=usize::from(self.last)].iter().copied();
        (possible().min().unwrap_or(0).into(), possible().max().unwrap_or(0).into())
    }
}

/// What to ask a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// A fact of the rules.
    Fact(Fact),
    /// An item of the welfare questionnaire.
    Item(Item),
}

/// What is known of one question of a scorecard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The options that are possible.
    pub options: Options,
    /// What to ask to know more; `None` where nothing of ours tells more.
    pub ask: Option<Ask>,
    /// It was asked: the person does not know or does not want to say.
    pub tried: bool,
}

impl Question {
    const fn settled(options: Options) -> Self {
        Self { options, ask: None, tried: false }
    }
}

/// The answers "no" and "yes", and their places in the scorecards, which put yes first.
const NO: u32 = 0;
const YES: u32 = 1;
const FIRST: Options = Options::only(0);
const SECOND: Options = Options::only(1);
const EITHER: Options = Options::among(0, 1);

/// The place of DKI Jakarta among the provinces.
pub(super) const JAKARTA: u8 = 10;

/// What is known of the ten questions of a scorecard on a day.
#[must_use]
pub fn questions(card: &Scorecard, household: &Household, on: Date) -> [Question; 10] {
    let it = Asked { household, on };
    if card.year == 2016 { it.of_2016(card.options) } else { it.of_2022(card.options) }
}

/// The possible provinces. The codes of those founded in 2022 follow the one that they left, so
/// that each falls to it: 92 to 91 Papua Barat, 95 to 97 to 94 Papua.
pub(super) fn province(household: &Household, on: Date) -> Question {
    let known = household.known(Fact::Kabupaten, on);
    let place = |kabupaten: u32| {
        let after = PROVINCES.partition_point(|it| u32::from(*it) <= kabupaten / 100);
        u8::try_from(after).unwrap_or(1).saturating_sub(1)
    };
    let options = Options::among(place(known.least), place(known.most));
    let ask = (options.first < options.last).then_some(Ask::Fact(Fact::Kabupaten));
    Question { options, ask, tried: known.from == Source::DontKnow }
}

struct Asked<'a> {
    household: &'a Household,
    on: Date,
}

impl Asked<'_> {
    fn heard(&self, item: Item) -> Heard {
        self.household.heard(item, self.on)
    }

    /// A question that one item answers; without an answer all its options are possible.
    fn one(&self, item: Item, n_options: u8, reading: fn(u32) -> Options) -> Question {
        let heard = self.heard(item);
        if let Some(value) = heard.value() {
            return Question::settled(reading(value));
        }
        Question {
            options: Options::among(0, n_options - 1),
            ask: Some(Ask::Item(item)),
            tried: matches!(heard, Heard::DontKnow | Heard::Declined),
        }
    }

    fn yes_no(&self, item: Item) -> Question {
        self.one(item, 2, |it| if it == NO { SECOND } else { FIRST })
    }

    /// Whether any meat was eaten. The scorecard does not name chicken, and SUSENAS counts it among
    /// the meat: no meat but chicken can be either.
    fn meat(&self) -> Question {
        let (meat, chicken) = (self.heard(Item::Daging), self.heard(Item::Ayam));
        match (meat.value(), chicken.value()) {
            (Some(YES), _) => Question::settled(FIRST),
            (Some(NO), Some(NO)) => Question::settled(SECOND),
            (Some(NO), Some(YES)) => Question::settled(EITHER),
            (Some(_), _) => Question { options: EITHER, ..self.yes_no(Item::Ayam) },
            (None, _) => self.yes_no(Item::Daging),
        }
    }

    fn of_2022(&self, n: [u8; 10]) -> [Question; 10] {
        [
            province(self.household, self.on),
            self.one(Item::Serumah, n[1], people_2022),
            self.yes_no(Item::TabunganKepala),
            self.one(Item::Lantai, n[3], floor_2022),
            self.meat(),
            self.yes_no(Item::NasiJadi),
            self.yes_no(Item::RawatBaju),
            self.yes_no(Item::Bensin),
            self.yes_no(Item::Kulkas),
            self.yes_no(Item::Mobil),
        ]
    }

    fn of_2016(&self, n: [u8; 10]) -> [Question; 10] {
        [
            province(self.household, self.on),
            self.one(Item::Serumah, n[1], people_2016),
            self.one(Item::AnakKecil, n[2], children),
            self.one(Item::AnakSedang, n[3], children),
            self.internet(n[4]),
            self.yes_no(Item::Kulkas),
            self.yes_no(Item::Motor),
            self.one(Item::Lantai, n[7], floor_2016),
            self.one(Item::Jamban, n[8], toilet),
            self.one(Item::BahanBakar, n[9], fuel),
        ]
    }

    /// Not knowing is the third option of the scorecard, whichever way it was said.
    fn internet(&self, n_options: u8) -> Question {
        match self.heard(Item::InternetKepala) {
            Heard::DontKnow => Question::settled(internet(INTERNET_UNKNOWN)),
            _ => self.one(Item::InternetKepala, n_options, internet),
        }
    }
}

fn people_2022(n: u32) -> Options {
    Options::only(match n {
        0 | 1 => 0,
        2 | 3 => 1,
        4 => 2,
        _ => 3,
    })
}

fn people_2016(n: u32) -> Options {
    Options::only(match n {
        0..=3 => 0,
        4 | 5 => 1,
        _ => 2,
    })
}

/// None or one, or more.
fn children(n: u32) -> Options {
    if n > 1 { SECOND } else { FIRST }
}

const CERAMIC: u32 = word(Item::Lantai, "keramik-marmer-granit");
const TILES: u32 = word(Item::Lantai, "ubin-teraso-vinil-karpet");
const CEMENT: u32 = word(Item::Lantai, "semen-plester-bata");
const GOOD_WOOD: u32 = word(Item::Lantai, "kayu-bagus");
const BAD_WOOD: u32 = word(Item::Lantai, "kayu-jelek");
const BAMBOO: u32 = word(Item::Lantai, "bambu");
const EARTH: u32 = word(Item::Lantai, "tanah");

fn floor_2022(value: u32) -> Options {
    Options::only(match value {
        CERAMIC => 0,
        TILES => 1,
        _ => 2,
    })
}

/// Bamboo, earth, carpet, tile, good wood, bad wood, cement, marble, ceramic, others.
fn floor_2016(value: u32) -> Options {
    match value {
        BAMBOO => Options::only(0),
        EARTH => Options::only(1),
        TILES => Options::among(2, 3),
        GOOD_WOOD => Options::only(4),
        BAD_WOOD => Options::only(5),
        CEMENT => Options::only(6),
        CERAMIC => Options::among(7, 8),
        _ => Options::only(9),
    }
}

const OWN_WATER_SEALED: u32 = word(Item::Jamban, "sendiri-leher-angsa");
const OWN_OTHER: u32 = word(Item::Jamban, "sendiri-lain");
const NO_TOILET: u32 = word(Item::Jamban, "tidak-ada");

/// Latrine with a lid, without one, dry pit, water sealed, none. Of a toilet that others use too
/// the bowl is not asked.
fn toilet(value: u32) -> Options {
    match value {
        OWN_WATER_SEALED => Options::only(3),
        OWN_OTHER => Options::among(0, 2),
        NO_TOILET => Options::only(4),
        _ => Options::among(0, 3),
    }
}

const GAS: u32 = word(Item::BahanBakar, "gas-3-kg");
const BIG_GAS: u32 = word(Item::BahanBakar, "gas-5-kg-ke-atas");
const ELECTRICITY: u32 = word(Item::BahanBakar, "listrik");
const KEROSENE: u32 = word(Item::BahanBakar, "minyak-tanah");
const FIREWOOD: u32 = word(Item::BahanBakar, "kayu-bakar");
const CHARCOAL: u32 = word(Item::BahanBakar, "arang-briket");
const PIPED_GAS: u32 = word(Item::BahanBakar, "gas-kota-biogas");

/// Briquette, charcoal, firewood, electricity, bottled gas, Bluegas, municipal gas, biogas,
/// kerosene, others, no cooking.
fn fuel(value: u32) -> Options {
    match value {
        CHARCOAL => Options::among(0, 1),
        FIREWOOD => Options::only(2),
        ELECTRICITY => Options::only(3),
        GAS => Options::only(4),
        BIG_GAS => Options::among(4, 5),
        PIPED_GAS => Options::among(6, 7),
        KEROSENE => Options::only(8),
        _ => Options::only(10),
    }
}

const INTERNET: u32 = word(Item::InternetKepala, "ya");
const NO_INTERNET: u32 = word(Item::InternetKepala, "tidak");
const INTERNET_UNKNOWN: u32 = word(Item::InternetKepala, "tidak-tahu");

fn internet(value: u32) -> Options {
    Options::only(match value {
        INTERNET => 0,
        NO_INTERNET => 1,
        _ => 2,
    })
}
