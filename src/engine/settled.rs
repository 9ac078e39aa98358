//! A household of which everything is known that the rules read. Nothing is left to walk but the
//! readings of the sources where they disagree, and those are looked at all at once, one bit each.

use super::knowledge::{Knowledge, Row};
use super::paid::{figure, settled_amount};
use super::people::{COMPONENTS, Profile, components, largest};
use super::rules::{Look, Outcome, Rules};
use super::{Finding, Subject, Verdict, award};
use crate::money::{Range, Rupiah};
use crate::rule::{Condition, Edition};
use crate::truth::Truth;

/// In which readings each disagreement is read in the way that is not preferred: the number of a
/// reading says it for each, one bit each.
const DISPUTED: [u64; 6] = [
    0xAAAA_AAAA_AAAA_AAAA,
    0xCCCC_CCCC_CCCC_CCCC,
    0xF0F0_F0F0_F0F0_F0F0,
    0xFF00_FF00_FF00_FF00,
    0xFFFF_0000_FFFF_0000,
    0xFFFF_FFFF_0000_0000,
];

/// The reading in which every disagreement is read in the preferred way.
const PREFERRED: u64 = 1;

/// The ways to read the sources of an edition before one household.
pub(super) struct Readings<'a> {
    known: &'a Knowledge<'a>,
    /// All of them, one bit each.
    all: u64,
}

impl<'a> Readings<'a> {
    /// `None` where the sources disagree more often than there are bits.
    pub(super) fn of(edition: &Edition, known: &'a Knowledge<'a>) -> Option<Self> {
        let few = usize::from(edition.n_disputed) <= DISPUTED.len();
        few.then(|| {
            let n = 1_u32 << edition.n_disputed;
            Self { known, all: u64::MAX >> (u64::BITS - n) }
        })
    }

    /// What holds in these readings.
    pub(super) fn truth(&self, holds: u64) -> Truth {
        Truth::of(holds != 0, holds != self.all)
    }

    /// The readings in which a condition holds that reads nothing open; `row` is the member at hand,
    /// or the family.
    pub(super) fn holds(&self, condition: &Condition, row: &Row) -> u64 {
        match condition {
            Condition::Fact(fact, test) => u64::from(test.holds(row.values[*fact as usize])) * self.all,
            Condition::All(parts) => !self.some(parts, row, self.all) & self.all,
            Condition::Any(parts) => self.some(parts, row, 0),
            Condition::Not(part) => self.holds(part, row) ^ self.all,
            Condition::Someone(_, part) => {
                self.known.people.iter().fold(0, |found, it| {
                    if found == self.all { found } else { found | self.holds(part, &it.1) }
                })
            }
            Condition::Disputed(number) => DISPUTED[usize::from(*number)] & self.all,
        }
    }

    /// The readings in which one of the parts holds, or fails where `turned` is all of them.
    fn some(&self, parts: &[Condition], row: &Row, turned: u64) -> u64 {
        let mut found = 0;
        for part in parts {
            found |= self.holds(part, row) ^ turned;
            if found == self.all {
                break;
            }
        }
        found
    }
}

/// What an assessment begins with.
pub(super) fn outcome(look: &Look<'_>, readings: &Readings<'_>) -> Outcome {
    let edition = look.rules.edition;
    let mut seen = Vec::new();
    let mut findings = look.findings(&mut seen);
    let mut seen = seen.into_iter();
    let (mut met, mut fits) = (readings.all, 0);
    let n_people = look.known.people.len();
    let mut allowed = vec![readings.all; n_people];
    // The components of each member, reading by reading.
    let mut profiles: Vec<Profile> = vec![0; n_people << edition.n_disputed];
    for formula in &look.rules.formulas {
        if !formula.of_person {
            met &= seen.next().unwrap_or_default();
            continue;
        }
        for (place, (allowed, holds)) in allowed.iter_mut().zip(&mut seen).enumerate() {
            let Subject::Component(number) = formula.of else {
                *allowed &= holds;
                continue;
            };
            let mut rest = *allowed & holds;
            fits |= rest;
            while rest != 0 {
                let reading = rest.trailing_zeros() as usize;
                profiles[reading * n_people + place] |= 1 << COMPONENTS << number;
                rest &= rest - 1;
            }
        }
    }
    if edition.needs_person() {
        findings.push(Finding::of_recipient(readings.truth(fits)));
        met &= fits;
    } else {
        profiles.clear();
    }
    let criteria = match readings.truth(met) {
        Truth::Yes => Verdict::Met,
        Truth::No => Verdict::NotMet,
        Truth::Unknown => Verdict::CannotTell,
    };
    let paid = Paid { rules: look.rules, n_people, met, profiles };
    let award = award(edition, readings.all > PREFERRED && met & PREFERRED != 0, &|of_year, preferred| {
        paid.range(of_year, if preferred { PREFERRED } else { readings.all })
    });
    (findings, criteria, Vec::new(), award)
}

/// Who is paid for what.
struct Paid<'a> {
    rules: &'a Rules,
    n_people: usize,
    /// The readings in which the criteria are met.
    met: u64,
    /// The components of each member, reading by reading.
    profiles: Vec<Profile>,
}

impl Paid<'_> {
    /// The amount over some readings; where the criteria fail it is zero.
    fn range(&self, of_year: bool, readings: u64) -> Range {
        let edition = self.rules.edition;
        if self.met & readings == 0 || edition.components.is_empty() {
            return Range::NOTHING;
        }
        let flat = edition.components.iter().filter(|it| it.who.is_none()).map(figure(of_year));
        let flat = flat.fold((0, 0), |sum: (Rupiah, Rupiah), it| (sum.0 + it.0, sum.1 + it.1));
        let mut range = None;
        for reading in (0..u64::BITS).filter(|it| readings >> it & 1 == 1) {
            let mut one = Range::NOTHING;
            if self.met >> reading & 1 == 1 {
                let mine = self.profiles.iter().skip(reading as usize * self.n_people).take(self.n_people);
                let fits = mine.filter(|it| **it != 0);
                let fits =
                    fits.map(|it| components(if edition.largest { largest(edition, *it) } else { *it }));
                let limits = &self.rules.plan().limits;
                if let Some(sums) = settled_amount(edition, limits, of_year, fits.collect()) {
                    let sums = (sums.0.saturating_add(flat.0), sums.1.saturating_add(flat.1));
                    one = Range { at_least: sums.0, up_to: Some(sums.1) };
                }
            }
            range = Some(range.map_or(one, |it: Range| it.or(one)));
        }
        range.unwrap_or(Range::NOTHING)
    }
}
