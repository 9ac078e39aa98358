//! The names and sentences of `layak estimate`. A name stays as it is when the program renames what
//! it stands for.

use layak::consistency::{Check, Place, Severity};
use layak::household::Household;
use layak::ranking::Checklist;

use crate::report_line::person;

/// The line that the terms of the scorecard ask for, in their own words.
pub(crate) const ATTRIBUTION: &str =
    "Reproduced with the permission of Innovations for Poverty Action, www.povertyindex.org";

/// What every report says of itself.
pub(crate) const NOTE: &str =
    "Perkiraan dan daftar tanda ini bukan desil resmi, dan tidak masuk ke syarat program mana pun.";

/// Where the scorecard of a year was read.
pub(crate) const fn source(year: u16) -> &'static str {
    match year {
        2016 => {
            "Poverty Probability Index (PPI) Indonesia, SUSENAS 2016: indonesia2020.xlsx, github.com/katilingban/ppitables"
        }
        _ => {
            "Poverty Probability Index (PPI) Indonesia, SUSENAS 2022: indonesia2023.xlsx, github.com/katilingban/ppitables"
        }
    }
}

/// The id of a list, that of its page.
pub(crate) const fn id(list: Checklist) -> &'static str {
    match list {
        Checklist::Bps14 => "bps-14",
        Checklist::Kepmensos262 => "kepmensos-262",
        Checklist::Kepmensos146 => "kepmensos-146",
    }
}

pub(crate) const fn severity(it: Severity) -> &'static str {
    match it {
        Severity::Block => "block",
        Severity::Warn => "warn",
        Severity::Inform => "inform",
    }
}

/// An answer that does not fit, as messages about a file name it: `usia (Ani)`.
pub(crate) fn place(household: &Household, place: Place) -> String {
    let of = |name: &str, id: u32| format!("{name} ({})", person(household, id));
    match place {
        Place::Card => "people".into(),
        Place::Role(id) => of("hubungan", id),
        Place::Fact(Some(id), fact) => of(fact.name(), id),
        Place::Fact(None, fact) => fact.name().into(),
        Place::Item(item) => item.name().into(),
    }
}

pub(crate) const fn check(it: Check) -> &'static str {
    match it {
        Check::NoHead => "no-head",
        Check::TwoHeads => "two-heads",
        Check::TwoSpouses => "two-spouses",
        Check::VeryOld => "very-old",
        Check::Cramped => "cramped",
        Check::Roomy => "roomy",
        Check::NoPower => "no-power",
        Check::GasNotUsed => "gas-not-used",
        Check::GasNotOwned => "gas-not-owned",
        Check::Pregnant => "pregnant",
        Check::SchoolAge => "school-age",
        Check::PipAge => "pip-age",
        Check::WorkerAge => "worker-age",
        Check::NotTheCard => "not-the-card",
        Check::TooManyChildren => "too-many-children",
        Check::NoFuel => "no-fuel",
        Check::NoVehicle => "no-vehicle",
        Check::SmallMeter => "small-meter",
        Check::FloorAndWall => "floor-and-wall",
        Check::PayWithoutWork => "pay-without-work",
        Check::NeverMeat => "never-meat",
        Check::AllNo => "all-no",
    }
}
