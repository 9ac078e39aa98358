//! PKH in both worlds. Written from the facts alone; the codes are those of the facts.

use layak::date::Date;
use layak::fact::Fact;
use layak::money::{Per, Rupiah};

use crate::choice::{For, n_for, range};
use crate::family::{Family, Member};
use crate::gates::{listed, pass_gates};
use crate::said::{Doubt, Reading, Said, since, within};

const PUPILS: [For; 3] = [For::Sd, For::Smp, For::Sma];

/// PKH-a of 2020, PKH-05 of today: at most the second pregnancy.
fn is_mother(member: &Member, words: &[&str]) -> bool {
    member.is_one_of(Fact::Ibu, words) && member.value(Fact::KehamilanKe) <= 2
}

/// PKH-c to PKH-e of 2020, PKH-07 of today.
fn school(member: &Member, on: Date) -> Option<For> {
    let school = match () {
        () if member.is(Fact::Sekolah, "sd") => For::Sd,
        () if member.is(Fact::Sekolah, "smp") => For::Smp,
        () if member.is(Fact::Sekolah, "sma") => For::Sma,
        () => return None,
    };
    (6..=21).contains(&member.age(on)).then_some(school)
}

/// What one stage of 2021 and later pays.
fn per_stage(component: For) -> Rupiah {
    match component {
        For::Mother | For::Toddler => 750_000,
        For::Sd => 225_000,
        For::Smp => 375_000,
        For::Sma => 500_000,
        For::Disabled | For::Old => 600_000,
        For::HumanRights => 2_700_000,
    }
}

/// The column "per year": the index of 2021, and the figures of today.
fn per_year(component: For) -> Rupiah {
    match component {
        For::Mother | For::Toddler => 3_000_000,
        For::Sd => 900_000,
        For::Smp => 1_500_000,
        For::Sma => 2_000_000,
        For::Disabled | For::Old => 2_400_000,
        For::HumanRights => 10_800_000,
    }
}

fn per_month_of_2020(component: For) -> Rupiah {
    match component {
        For::Mother | For::Toddler => 250_000,
        For::Sd => 75_000,
        For::Smp => 125_000,
        For::Sma => 166_000,
        For::Disabled | For::Old => 200_000,
        For::HumanRights => 0,
    }
}

fn keeps_limits_of_2020(paid: &[For]) -> bool {
    paid.len() <= 4
        && n_for(paid, &[For::Toddler]) <= 2
        && n_for(paid, &[For::Disabled]) <= 1
        && n_for(paid, &[For::Old]) <= 1
}

fn keeps_limits_of_today(paid: &[For]) -> bool {
    paid.len() <= 4 && n_for(paid, &[For::Toddler]) <= 2 && n_for(paid, &PUPILS) <= 3
}

fn fits_in_2020(member: &Member, on: Date, reading: Reading) -> Vec<For> {
    let age = member.age(on);
    let disabled = member.is(Fact::Disabilitas, "berat")
        || (reading.other(Doubt::MildDisability) && member.is(Fact::Disabilitas, "ringan-sedang"));
    let old = age >= 70 || (reading.other(Doubt::OldFromSixty) && age >= 60);
    let mut found = Vec::new();
    found.extend(is_mother(member, &["hamil", "nifas", "menyusui"]).then_some(For::Mother));
    found.extend((age <= 6).then_some(For::Toddler));
    found.extend(school(member, on));
    found.extend(disabled.then_some(For::Disabled));
    found.extend(old.then_some(For::Old));
    found
}

/// PKH-12: only what pays the most.
fn fits_today(member: &Member, on: Date) -> Vec<For> {
    let age = member.age(on);
    let mut found = Vec::new();
    found.extend(is_mother(member, &["hamil", "nifas"]).then_some(For::Mother));
    found.extend((age <= 6).then_some(For::Toddler));
    found.extend(school(member, on));
    found.extend((age >= 60).then_some(For::Old));
    found.extend(member.is(Fact::Disabilitas, "berat").then_some(For::Disabled));
    found.extend(member.yes(Fact::KorbanHam).then_some(For::HumanRights));
    let most = found.iter().map(|it| per_stage(*it)).max();
    found.retain(|it| Some(per_stage(*it)) == most);
    found
}

/// The sums over all lawful choices; not met where nobody fits anything.
fn said(
    met: bool,
    fits: &[Vec<For>],
    keeps_limits: &dyn Fn(&[For]) -> bool,
    per: Per,
    rupiah: &dyn Fn(For) -> Rupiah,
) -> Said {
    let sum = range(fits, keeps_limits, rupiah);
    let year = range(fits, keeps_limits, &per_year).unwrap_or((0, 0));
    Said { year: Some(year), ..Said::range(met && sum.is_some(), per, sum.unwrap_or((0, 0))) }
}

/// PKH-1, PKH-3 and the exclusion of those whom the state pays.
pub(crate) fn in_2020(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let by_month = within(on, "2020-04-01", "2020-12-31");
    if !by_month && !within(on, "2021-01-01", "2021-12-31") {
        return None;
    }
    let state_pays = |it: &Member| it.is_one_of(Fact::Pekerjaan, &["asn", "tni-polri", "pejabat-negara"]);
    let met = family.yes(Fact::Dtks) && family.nobody(state_pays);
    let fits: Vec<_> = family.members.iter().map(|it| fits_in_2020(it, on, reading)).collect();
    let (per, rupiah): (_, fn(For) -> Rupiah) =
        if by_month { (Per::Month, per_month_of_2020) } else { (Per::Stage, per_stage) };
    Some(said(met, &fits, &keeps_limits_of_2020, per, &rupiah))
}

/// PKH-01 to PKH-13.
pub(crate) fn today(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    if !since(on, "2025-01-01") {
        return None;
    }
    let met = pass_gates(family, on, reading) && listed(family, on, 4);
    let fits: Vec<_> = family.members.iter().map(|it| fits_today(it, on)).collect();
    Some(said(met, &fits, &keeps_limits_of_today, Per::Stage, &per_stage))
}
