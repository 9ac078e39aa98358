//! What a programme says of a family, and how the doubtful places of the sources are read.

use layak::date::Date;
use layak::engine::Verdict;
use layak::money::{Per, Rupiah};

use crate::family::{Family, Member};

/// A place where the sources disagree or are silent. The other reading lets more people in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// PKH 2020: somebody of 60 to 69 counts as old.
    OldFromSixty,
    /// PKH 2020: "severe first" lets a milder disability in.
    MildDisability,
    /// Prokus: the programme runs in places that no source names.
    OtherPlaces,
    /// Prakerja: only the registered recipient of a family's aid is barred.
    OnlyTheRegistered,
    /// KIP Kuliah 2020: accreditation C by exception.
    AccreditedC,
    /// KIP Kuliah 2020: whoever is in DTKS is in its four lowest decile groups.
    AnyDecileOfDtks,
    /// BST DKI: "out of DTKS" may mean those who left it, not those who never were in it.
    NeverInDtks,
    /// BPUM: a business that is being started counts as one.
    StartingCounts,
    /// BSU 2020: who stopped working after June 2020 was still a member.
    StoppedWorking,
    /// BSU 2020: village staff are neither named as barred nor as private.
    VillageStaff,
    /// KIP Kuliah 2026: desil 1 to 4 is enough without the card.
    DesilWithoutCard,
    /// Gates of today: the wage counts against the minimum wage of the kabupaten.
    WageAgainstUmk,
    /// PENA: "at most 45" with no lowest age but that of adults.
    AdultFromSeventeen,
    /// PENA: stalls and trade count as a line of business.
    StallsAndTrade,
    /// BLT Desa: desil 1 to 4 stands for the list of extreme poverty.
    DesilForExtremePoverty,
    /// BSU 2025: "prioritised for" families without PKH does not bar the others.
    OnlyPrioritised,
    /// PIP 2026: a school may propose any pupil.
    AnyPupil,
    /// YAPI: a parent who married again bars only a child who lives with the couple.
    NotWithTheCouple,
    /// Permakanan: younger elderly while places are left.
    YoungerElderly,
    /// ATENSI: "other vulnerable groups".
    OtherGroups,
    /// Sekolah Rakyat: desil 3 while seats are left.
    DesilThree,
    /// Sekolah Rakyat: the ages are those of one place.
    OtherAges,
}

/// Which doubts are read the other way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    listed: &'static [Doubt],
    others: u32,
}

impl Reading {
    /// Every reading of these doubts, the preferred one first.
    pub(crate) fn all(listed: &'static [Doubt]) -> impl Iterator<Item = Self> {
        (0..1 << listed.len()).map(move |others| Self { listed, others })
    }

    /// Every doubt as the rules prefer it.
    pub(crate) fn preferred(listed: &'static [Doubt]) -> Self {
        Self { listed, others: 0 }
    }

    /// Whether this doubt is read the other way.
    pub(crate) fn other(self, doubt: Doubt) -> bool {
        let number = self.listed.iter().position(|it| *it == doubt);
        let number = number.unwrap_or_else(|| panic!("{doubt:?} is not a doubt of this programme"));
        self.others >> number & 1 == 1
    }
}

/// Whether a family can still get in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    Open,
    Closed,
    NotYet,
    Unconfirmed,
}

/// What the rules of a day say under one reading.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Said {
    pub(crate) gate: Gate,
    /// `None` where nothing is counted in rupiah.
    pub(crate) per: Option<Per>,
    /// The least and the most; `None` where the criteria are not met.
    pub(crate) gives: Option<(Rupiah, Rupiah)>,
    /// The same from the yearly figures, where a table of them was published.
    pub(crate) year: Option<(Rupiah, Rupiah)>,
}

/// The rules of a programme: what they say of the family on the day; `None` on days without rules.
pub(crate) type Rules = fn(&Family, Date, Reading) -> Option<Said>;

impl Said {
    /// So much for the family.
    pub(crate) fn family(met: bool, per: Per, rupiah: Rupiah) -> Self {
        Self::range(met, per, (rupiah, rupiah))
    }

    /// From so much to so much for the family.
    pub(crate) fn range(met: bool, per: Per, rupiah: (Rupiah, Rupiah)) -> Self {
        Self { gate: Gate::Open, per: Some(per), gives: met.then_some(rupiah), year: None }
    }

    /// Something that nobody counts in rupiah.
    pub(crate) fn goods(met: bool) -> Self {
        Self { gate: Gate::Open, per: None, gives: met.then_some((0, 0)), year: None }
    }

    /// From so much to so much for each member who fits; met where somebody does.
    pub(crate) fn each(
        family: &Family,
        per: Per,
        rupiah: impl Fn(&Member) -> (Rupiah, Rupiah),
        fits: impl Fn(&Member) -> bool,
    ) -> Self {
        let fitting: Vec<_> = family.members.iter().filter(|it| fits(it)).map(rupiah).collect();
        let sum = fitting.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        Self::range(!fitting.is_empty(), per, sum)
    }

    /// The same with a family that may be barred as a whole.
    pub(crate) fn only_if(self, met: bool) -> Self {
        Self { gives: self.gives.filter(|_| met), ..self }
    }

    /// The same with another gate.
    pub(crate) fn gate(self, gate: Gate) -> Self {
        Self { gate, ..self }
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

/// Whether the day lies between these two, both included.
pub(crate) fn within(on: Date, first: &str, last: &str) -> bool {
    day(first) <= on && on <= day(last)
}

/// Whether the day is this one or a later one.
pub(crate) fn since(on: Date, first: &str) -> bool {
    day(first) <= on
}

/// Open to the last day, closed after it.
pub(crate) fn open_until(on: Date, last: &str) -> Gate {
    if on <= day(last) { Gate::Open } else { Gate::Closed }
}

/// What all readings together say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) gate: Gate,
    pub(crate) per: Option<Per>,
    pub(crate) verdict: Verdict,
    /// Under the preferred reading where it is met, else anything that a reading gives.
    pub(crate) gives: (Rupiah, Rupiah),
    /// Anything that a reading gives.
    pub(crate) widest: (Rupiah, Rupiah),
    /// As `gives`, from yearly figures.
    pub(crate) year: Option<(Rupiah, Rupiah)>,
}

/// Met where every reading meets it, not met where none does.
pub(crate) fn outcome(said: impl Iterator<Item = Said>) -> Option<Outcome> {
    let said: Vec<Said> = said.collect();
    let preferred = said.first()?;
    let verdict = match said.iter().filter(|it| it.gives.is_some()).count() {
        0 => Verdict::NotMet,
        n_met if n_met == said.len() => Verdict::Met,
        _ => Verdict::CannotTell,
    };
    let widest = hull(said.iter().map(|it| it.gives));
    let met = preferred.gives.is_some();
    Some(Outcome {
        gate: preferred.gate,
        per: preferred.per,
        verdict,
        gives: preferred.gives.unwrap_or(widest),
        widest,
        year: preferred
            .year
            .map(|it| if met { it } else { hull(said.iter().map(|it| it.gives.and(it.year))) }),
    })
}

/// From the least to the most; nothing is given where the criteria are not met.
fn hull(all: impl Iterator<Item = Option<(Rupiah, Rupiah)>>) -> (Rupiah, Rupiah) {
    let all = all.map(|it| it.unwrap_or((0, 0)));
    all.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or((0, 0))
}
