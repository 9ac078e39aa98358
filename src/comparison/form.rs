//! The form: each item in its order, when it is asked, and where we know it from.

use super::{Codes, Of, Said, family, member};
use crate::fact::Fact;
use crate::item::Item;
use crate::words::{Asks, Words};
use Label::{Choice, Own};
use Only::{After, Aged, Always};
use Source::{By, Never};

/// What the form calls something, in words that we have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Words of the sheet.
    Own(Asks),
    /// The short name of an item.
    Item(Item),
    /// One of the things that an item lists.
    Choice(Item, u32),
    /// The short name of a fact.
    Fact(Fact),
    /// The place in the family.
    Role,
}

/// When the form asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Only {
    /// Of everybody.
    Always,
    /// Of members from this age to that one.
    Aged(u32, u32),
    /// After one of these codes in the row of this number and letter.
    After(u16, &'static str, Codes),
}

/// Where we know it from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    /// Never asked.
    Never,
    /// An item: the codes of each of its values.
    Item(Item, &'static [Codes]),
    /// A fact about the family or the member: the codes of each of its values.
    Fact(Fact, &'static [Codes]),
    /// Several answers together, or a number.
    By(fn(&Of) -> Said),
}

/// One item of the form.
#[derive(Debug)]
pub struct Entry {
    /// Its number.
    pub number: u16,
    /// Its letter or letters; may be empty.
    pub letter: &'static str,
    /// What it is about.
    pub label: Label,
    pub(super) only: Only,
    pub(super) source: Source,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        (self.number, self.letter) == (other.number, other.letter)
    }
}

impl Eq for Entry {}

impl Entry {
    /// "303", "501a".
    #[must_use]
    pub fn numbered(&self) -> String {
        let mut number = self.number.to_string();
        number.push_str(self.letter);
        number
    }

    /// What it is about, in words.
    #[must_use]
    pub fn about(&self, words: &Words) -> &'static str {
        match self.label {
            Label::Own(it) => (words.comparison.asks)(it),
            Label::Item(it) => (words.item.label)(it),
            Label::Choice(it, value) => (words.item.choice)(it, value),
            Label::Fact(it) => (words.label)(it),
            Label::Role => words.family.role,
        }
    }
}

const fn ask(number: u16, letter: &'static str, label: Label, only: Only, source: Source) -> Entry {
    Entry { number, letter, label, only, source }
}

/// Drinking water with a distance to the next cesspit: bored, dug and springs.
const FROM_THE_GROUND: Codes = Codes::span(4, 8);
/// A meter of PLN.
const METERED: Codes = Codes::of(&[1]);
/// A toilet of one's own, a shared one, or a communal one: then bowl and disposal are asked.
const A_TOILET: Codes = Codes::span(1, 3);

/// Block 3, housing. Tenure, roof and disposal are never asked, nor is how far the water is.
pub static HOUSING: &[Entry] = &[
    ask(301, "a", Own(Asks::Tenure), Always, Never),
    ask(301, "b", Own(Asks::LandProof), Always, Never),
    ask(302, "", Label::Item(Item::LuasLantai), Always, By(family::area)),
    ask(303, "", Label::Item(Item::Lantai), Always, Source::Item(Item::Lantai, &family::FLOOR)),
    ask(304, "", Label::Item(Item::Dinding), Always, Source::Item(Item::Dinding, &family::WALL)),
    ask(305, "", Own(Asks::Roof), Always, Never),
    ask(306, "a", Label::Item(Item::AirMinum), Always, Source::Item(Item::AirMinum, &family::WATER)),
    ask(306, "b", Own(Asks::WaterDistance), After(306, "a", FROM_THE_GROUND), Never),
    ask(307, "a", Label::Item(Item::ListrikRumah), Always, By(family::light)),
    ask(
        307,
        "b",
        Label::Fact(Fact::Listrik),
        After(307, "a", METERED),
        Source::Item(Item::ListrikRumah, &family::POWER),
    ),
    ask(308, "", Label::Item(Item::BahanBakar), Always, Source::Item(Item::BahanBakar, &family::FUEL)),
    ask(309, "a", Label::Item(Item::Jamban), Always, Source::Item(Item::Jamban, &family::TOILET)),
    ask(309, "b", Own(Asks::Bowl), After(309, "a", A_TOILET), Source::Item(Item::Jamban, &family::BOWL)),
    ask(310, "", Own(Asks::Disposal), After(309, "a", A_TOILET), Never),
];

/// From this age on school, work and business are asked.
const SCHOOL_AGE: Only = Aged(5, u32::MAX);
/// In school, or no longer.
const EVER_IN_SCHOOL: Only = After(412, "", Codes::of(&[2, 3]));
const WORKING: Only = After(416, "a", Codes::of(&[1]));
const WITH_BUSINESS: Only = After(420, "a", Codes::of(&[1]));

/// Block 4, one member. 401 to 403 and 406 are left out on purpose.
pub static MEMBER: &[Entry] = &[
    ask(404, "", Own(Asks::Presence), Always, By(member::presence)),
    ask(405, "", Label::Fact(Fact::Kelamin), Always, Source::Fact(Fact::Kelamin, &member::SEX)),
    ask(407, "", Label::Fact(Fact::Usia), Always, By(member::age)),
    ask(408, "", Own(Asks::Marriage), Always, Source::Fact(Fact::Kawin, &member::MARRIAGE)),
    ask(409, "", Label::Role, Always, By(member::relation)),
    ask(410, "", Own(Asks::Pregnant), Aged(10, 54), By(member::pregnancy)),
    ask(411, "", Own(Asks::Papers), Always, Never),
    ask(412, "", Own(Asks::InSchool), SCHOOL_AGE, By(member::in_school)),
    ask(413, "", Own(Asks::Level), EVER_IN_SCHOOL, By(member::level)),
    ask(414, "", Own(Asks::Grade), EVER_IN_SCHOOL, By(member::grade)),
    ask(415, "", Own(Asks::Diploma), EVER_IN_SCHOOL, By(member::diploma)),
    ask(416, "a", Own(Asks::Works), SCHOOL_AGE, By(member::works)),
    ask(416, "b", Own(Asks::Hours), WORKING, Never),
    ask(417, "", Own(Asks::Sector), WORKING, Never),
    ask(418, "", Own(Asks::Status), WORKING, By(member::status)),
    ask(419, "", Own(Asks::TaxNumber), SCHOOL_AGE, Never),
    ask(420, "a", Label::Fact(Fact::Usaha), SCHOOL_AGE, Source::Fact(Fact::Usaha, &member::BUSINESS)),
    ask(420, "b", Own(Asks::Businesses), WITH_BUSINESS, Never),
    ask(421, "", Label::Fact(Fact::JenisUsaha), WITH_BUSINESS, Never),
    ask(422, "", Own(Asks::PaidStaff), WITH_BUSINESS, Never),
    ask(423, "", Own(Asks::UnpaidStaff), WITH_BUSINESS, Never),
    ask(424, "", Own(Asks::Permits), WITH_BUSINESS, Never),
    ask(425, "", Own(Asks::Turnover), WITH_BUSINESS, By(member::turnover)),
    ask(426, "", Own(Asks::OnlineBusiness), WITH_BUSINESS, Never),
    ask(427, "", Own(Asks::Nutrition), Aged(0, 4), Never),
    ask(428, "a–g", Own(Asks::Difficulties), Aged(2, u32::MAX), Never),
    ask(
        428,
        "h",
        Own(Asks::SelfCare),
        Aged(5, u32::MAX),
        Source::Fact(Fact::Disabilitas, &member::SELF_CARE),
    ),
    ask(428, "i–j", Own(Asks::MindAndMood), Aged(5, u32::MAX), Never),
    // From 2 years on a difficulty can lead here at any age.
    ask(429, "", Own(Asks::Carer), Aged(2, u32::MAX), Never),
    // Asked of the family as a whole, so it is of nobody in particular.
    ask(430, "", Own(Asks::Illness), Always, Never),
    ask(431, "a", Label::Fact(Fact::Jkn), Always, Source::Fact(Fact::Jkn, &member::INSURANCE)),
    ask(431, "b", Own(Asks::Prakerja), SCHOOL_AGE, Source::Fact(Fact::Prakerja, &member::PRAKERJA)),
    ask(431, "c", Own(Asks::Kur), SCHOOL_AGE, Never),
    ask(431, "d", Own(Asks::Umi), SCHOOL_AGE, Never),
    ask(431, "e", Own(Asks::Pip), Aged(5, 30), Never),
    ask(431, "f", Own(Asks::WorkInsurance), Aged(15, u32::MAX), Never),
];

/// Block 5, aid and goods.
pub static AID: &[Entry] = &[
    ask(501, "a", Label::Fact(Fact::Sembako), Always, Source::Fact(Fact::Sembako, &family::AID_NOW)),
    ask(501, "b", Label::Fact(Fact::Pkh), Always, Source::Fact(Fact::Pkh, &family::PKH)),
    ask(501, "c", Label::Fact(Fact::BltDesa), Always, Source::Fact(Fact::BltDesa, &family::AID_NOW)),
    ask(501, "d", Own(Asks::PowerSubsidy), Always, Source::Fact(Fact::Listrik, &family::POWER_SUBSIDY)),
    ask(501, "e", Own(Asks::LocalAid), Always, Source::Fact(Fact::KartuDaerah, &family::AID_NOW)),
    ask(501, "f", Own(Asks::Fertiliser), Always, Never),
    ask(501, "g", Own(Asks::GasSubsidy), Always, Never),
    ask(502, "a", Choice(Item::Harta, 4), Always, By(family::goods::<4>)),
    ask(502, "b", Label::Item(Item::Kulkas), Always, Source::Item(Item::Kulkas, &family::YES_NO)),
    ask(502, "c", Choice(Item::Harta, 0), Always, By(family::goods::<0>)),
    ask(502, "d", Own(Asks::WaterHeater), Always, Never),
    ask(502, "e", Own(Asks::Landline), Always, Never),
    ask(502, "f", Choice(Item::Harta, 2), Always, By(family::goods::<2>)),
    ask(502, "g", Choice(Item::Harta, 3), Always, By(family::goods::<3>)),
    ask(502, "h", Own(Asks::Computer), Always, By(family::computer)),
    ask(502, "i", Label::Item(Item::Motor), Always, Source::Item(Item::Motor, &family::YES_NO)),
    ask(502, "j", Own(Asks::Bicycle), Always, Never),
    ask(502, "k", Label::Item(Item::Mobil), Always, Source::Item(Item::Mobil, &family::YES_NO)),
    ask(502, "l", Own(Asks::Boat), Always, Never),
    ask(502, "m", Own(Asks::Motorboat), Always, Never),
    ask(502, "n", Own(Asks::Smartphone), Always, Never),
    ask(503, "a", Choice(Item::Harta, 5), Always, By(family::goods::<5>)),
    ask(503, "b", Label::Fact(Fact::RumahLain), Always, Source::Fact(Fact::RumahLain, &family::YES_NO)),
    ask(504, "a–e", Own(Asks::Livestock), Always, By(family::livestock)),
    ask(505, "", Own(Asks::Internet), Always, Never),
    ask(506, "", Own(Asks::Account), Always, By(family::account)),
];
