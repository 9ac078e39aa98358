//! Ready households, to show and to practise with, and the sliders that change one of them.
//!
//! Each is a code as [`crate::handoff`] makes it. `tests/demo` holds the same households to be read,
//! with what they get, and its test keeps both equal.

mod check;

pub use check::{STANDINGS, check, standings};

use crate::catalog::covers;
use crate::date::Date;
use crate::fact::Fact;
use crate::handoff::Handoff;
use crate::household::{Answer, Birth, Household, Person, Role};

/// A ready household: its id in `tests/demo`, and its code.
pub type Ready = (&'static str, &'static str);

/// Every ready household; `words` has a title for each, in this order.
pub const READY: [Ready; 16] = [
    (
        "pkh-2020",
        "150HR0F8S0M4D80GN00649C94J8S64A84240590114200094JE2H2P90H01280890G00294KGW8MK84808J02284000J95N4254212024G0GJ10004J800XGS1",
    ),
    ("warung-2020", "150HR0F8S4C4W9GGN00649494J8SC4AR4A40490114200094JAA92J13H01280AG9202H009G0029400NRWY"),
    (
        "ojek-2020",
        "150HR0F8S1C449GGN006495DCJ8RZ4AR4E404901MY8G098024000J94ME254212024G0GJ10004J9708HB0G8G0H4044G80014J00JG7S",
    ),
    (
        "jakarta-2020",
        "150HR0F8RS5448GGN00649CS4P8S44AR4A40490114200094JA892J10H01280890G00294KGG8MJ84808J02284000J900MVBZ",
    ),
    ("hilang-kerja-2020", "150HR0F8SJX449GGN00649594J8RX4A842404901152008B4G008K4B"),
    (
        "mahasiswa-2020",
        "150HR0F8V3X4580GN006J00S49C94J8SF4AR4A40490114200094JAB92J10H01280890G00294KH48MN84808J16C44G80014J008FWZ",
    ),
    (
        "desil-1-balita",
        "1549A0C8W4MP315GJ928M928S03PR4A48S1258J122410953GES0G8H3448N28488G414W11V42124CGH2M90H120G400ZM98",
    ),
    (
        "ibu-sendiri",
        "1549A0C8W4MP315GJ928M928S33P84A48S1258J1224109714EV56124CGH2M90H120G4KGT7CKK0H2688HA4G8GH08200G84G",
    ),
    ("desil-3-lansia", "1549A0C8S1CP715KJ928M928TC3P84248V1258J122410800H21V"),
    (
        "desil-5",
        "1549A0C8VYNPB15KJ928G928SD3PR4E48V1258J1224109558ES0G8H3C48N28488G414W8HVD5848HJ24AH4244820G00FXK1",
    ),
    (
        "belum-tercatat",
        "1549A0C8S1CK89CWJ8P528J69RXP12H2288HA4G8GH0829953P8424891258J122410971CES561244GH2M90H120G400SNDT",
    ),
    (
        "pegawai-negeri",
        "1549A0C8S1CP915KJ928M928S83PR4J4AB1258J122410954RES0G8H9C48N28488G414W41V4MR48MJ24AH4244820G00VPT4",
    ),
    ("hamil", "1549A0C8S1CP515KJ928M928RV3PR4A48V1258J1224109530F90G8K3C48N28488G41420004ZK"),
    ("disabilitas", "1549A0C8S1CP915KJ928M928SM3P84A48V1258J1224109734EV0GAH3448N28488G410022HE"),
    ("yatim", "1549A0C8S1CPB15KJ928M928S33P84A48V1258J1224109718EV56124CGH6M91H120G4006093"),
    ("serba-tidak-tahu", "1549A028S1CV8S906S97069RC0600HMDD"),
];

/// A ready household as it was made; nothing where there is none of this number.
#[must_use]
pub fn ready(number: usize) -> Option<Handoff> {
    Handoff::decode(READY.get(number)?.1).ok()
}

/// Something of a household that a slider changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slider {
    /// The month whose rules are applied, counted from the year 0.
    Month,
    /// How many children there are.
    Children,
    /// The age of the first child, or of the first member where there is none.
    Age,
    /// The desil; one more than the last is "don't know".
    Desil,
}

/// The most children that a slider makes.
const MOST_CHILDREN: u32 = 6;

/// What the slider of the desil says for "don't know".
pub const NO_DESIL: u32 = 11;

/// The first year in which anything could have rules.
const FIRST_YEAR: u16 = 2010;

impl Slider {
    /// All of them. The last may be missing, so that those before it stay where they are.
    pub const ALL: [Self; 4] = [Self::Month, Self::Children, Self::Age, Self::Desil];

    /// Where it stands, the least and the most; nothing where it changes nothing.
    #[must_use]
    pub fn at(self, household: &Household, on: Date, today: Date) -> Option<(u32, u32, u32)> {
        Some(match self {
            Self::Month => {
                let first = (FIRST_YEAR..today.year()).flat_map(|year| (1..=12).map(move |it| (year, it)));
                let mut first = first.filter_map(|it| Date::new(it.0, it.1, 28)).filter(|it| covers(*it));
                (month(on), month(first.next()?).min(month(on)), month(today).max(month(on)))
            }
            Self::Children => {
                let children = household.people.iter().filter(|it| is_child(it)).count();
                let n = u32::try_from(children).unwrap_or(MOST_CHILDREN);
                (n, 0, MOST_CHILDREN.max(n))
            }
            Self::Age => {
                let person = household.person(aged(household)?)?;
                let most = if is_child(person) { 25 } else { 100 };
                let age = person.known(Fact::Usia, on).least;
                (age, 0, most.max(age))
            }
            Self::Desil => {
                if on < DESIL_SINCE {
                    return None;
                }
                let known = household.known(Fact::Desil, on);
                (if known.settled() { known.least } else { NO_DESIL }, 1, NO_DESIL)
            }
        })
    }

    /// The household after the slider was moved.
    #[must_use]
    pub fn moved(self, mut now: Handoff, to: u32) -> Handoff {
        let household = &mut now.household;
        match self {
            Self::Month => now.on = day(now.on, to).unwrap_or(now.on),
            Self::Children => {
                while household.people.iter().filter(|it| is_child(it)).count() > to as usize {
                    let last = household.people.iter().rposition(is_child);
                    last.map(|it| household.people.remove(it));
                }
                while household.people.iter().filter(|it| is_child(it)).count() < to as usize {
                    household.people.push(another(household, now.on));
                }
            }
            Self::Age => {
                let id = aged(household);
                if let Some(person) = household.people.iter_mut().find(|it| Some(it.id) == id) {
                    person.birth = Some(Birth::Aged(to, now.on));
                }
            }
            Self::Desil => {
                let known = to < NO_DESIL;
                let answer = if known { Answer::value(to) } else { Answer::DontKnow };
                household.answers.set(Fact::Desil, Some(answer));
                if known {
                    household.answers.set(Fact::Dtsen, Some(Answer::yes_no(true)));
                }
            }
        }
        now
    }
}

/// Since when a rule asks for the desil.
const DESIL_SINCE: Date = Date::checked(2025, 1, 1);

/// A month as a number.
fn month(on: Date) -> u32 {
    u32::from(on.year()) * 12 + u32::from(on.month()) - 1
}

/// The same day in another month, or its 28th.
fn day(on: Date, month: u32) -> Option<Date> {
    let (year, month) = (u16::try_from(month / 12).ok()?, u8::try_from(month % 12 + 1).ok()?);
    Date::new(year, month, on.day()).or_else(|| Date::new(year, month, 28))
}

fn is_child(person: &Person) -> bool {
    person.role == Some(Role::Child)
}

/// Whose age the slider changes.
#[must_use]
pub fn aged(household: &Household) -> Option<u32> {
    let people = &household.people;
    people.iter().find(|it| is_child(it)).or(people.first()).map(|it| it.id)
}

/// One more child, like the last one; a pupil where there is none.
fn another(household: &Household, on: Date) -> Person {
    let id = household.people.iter().map(|it| it.id).max().unwrap_or(0) + 1;
    match household.people.iter().rfind(|it| is_child(it)) {
        Some(child) => Person { id, ..child.clone() },
        None => Person { role: Some(Role::Child), birth: Some(Birth::Aged(7, on)), ..Person::new(id) },
    }
}
