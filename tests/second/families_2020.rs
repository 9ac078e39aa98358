//! December 2020: what families get. Written from the facts alone; the codes are those of the facts.

use layak::date::Date;
use layak::fact::Fact;
use layak::money::Per;

use crate::family::{Family, Member};
use crate::places::{has_prokus, in_jakarta, in_parcel_area};
use crate::said::{Doubt, Gate, Reading, Said, open_until, within};

fn has_pkh(family: &Family) -> bool {
    family.is(Fact::Pkh, "aktif")
}

fn has_prakerja(family: &Family) -> bool {
    family.somebody(|it| it.yes(Fact::Prakerja))
}

fn graduated(family: &Family) -> bool {
    family.is_one_of(Fact::Pkh, &["graduasi-alami", "graduasi-mandiri"])
}

/// P5-1, P5-2: left PKH as graduates, and are building or starting a business.
pub(crate) fn prokus_stimulan(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = graduated(family) && family.somebody(|it| it.is_one_of(Fact::Usaha, &["merintis", "berjalan"]));
    within(on, "2020-07-24", "2021-01-31")
        .then(|| Said::family(met, Per::Once, 500_000).gate(Gate::Unconfirmed))
}

/// P35-1, P35-2, P35-4, P35-5: graduates with a start of a business of a covered kind, in a place
/// where the programme runs.
pub(crate) fn prokus_bsimu(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let has_business = |it: &Member| it.is_one_of(Fact::Usaha, &["merintis", "berjalan"]);
    let kinds = ["warung", "kuliner", "dagang", "jahit", "kerajinan", "pertanian", "peternakan"];
    let met = graduated(family)
        && family.somebody(|it| has_business(it) && it.is_one_of(Fact::JenisUsaha, &kinds))
        && (has_prokus(family) || reading.other(Doubt::OtherPlaces));
    let gate = if within(on, "2020-11-24", "2021-01-31") { Gate::Open } else { Gate::Unconfirmed };
    within(on, "2020-07-24", "2021-01-31").then(|| Said::family(met, Per::Once, 3_500_000).gate(gate))
}

/// BST-1 to BST-6.
pub(crate) fn bst(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let alone = !has_pkh(family) && family.no(Fact::Sembako);
    if within(on, "2021-01-01", "2021-04-30") {
        return Some(Said::family(alone && family.yes(Fact::Dtks), Per::Month, 300_000));
    }
    let met = alone
        && !has_prakerja(family)
        && !in_parcel_area(family)
        && (family.yes(Fact::Dtks) || family.yes(Fact::Diusulkan));
    let rupiah = if within(on, "2020-04-01", "2020-06-30") { 600_000 } else { 300_000 };
    within(on, "2020-04-01", "2020-12-31").then(|| Said::family(met, Per::Month, rupiah))
}

/// Section 3b: the twin of BST in Jakarta.
pub(crate) fn bst_dki(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let met = in_jakarta(family)
        && family.yes(Fact::KkSetempat)
        && family.yes(Fact::Paket2020)
        && !has_pkh(family)
        && family.no(Fact::Sembako)
        && (family.yes(Fact::Dtks) || reading.other(Doubt::NeverInDtks));
    within(on, "2021-01-01", "2021-04-30").then(|| Said::family(met, Per::Month, 300_000))
}

/// SMB-1, SMB-4.
pub(crate) fn sembako(family: &Family, on: Date, _: Reading) -> Option<Said> {
    // There was no BST before April 2020, and no rule about it.
    let without_bst = family.no(Fact::Bst) || within(on, "2020-01-01", "2020-02-29");
    let met = family.yes(Fact::Dtks) && without_bst;
    let rupiah = if within(on, "2020-01-01", "2020-02-29") { 150_000 } else { 200_000 };
    within(on, "2020-01-01", "2021-12-31").then(|| Said::family(met, Per::Month, rupiah))
}

/// Section 4b: once for Sembako families without PKH, paid on one day.
pub(crate) fn sembako_tambahan_2020(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = family.yes(Fact::Sembako) && !has_pkh(family);
    let gate = open_until(on, "2020-08-31");
    within(on, "2020-08-31", "2020-12-31").then(|| Said::family(met, Per::Once, 500_000).gate(gate))
}

/// BSS-1, BSS-2: DTKS, the regional government's own list, or a ground of that list.
pub(crate) fn bss(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = in_parcel_area(family)
        && (family.yes(Fact::Dtks)
            || family.yes(Fact::Diusulkan)
            || family.yes(Fact::KartuDaerah)
            || family.value(Fact::Penghasilan) < 5_000_000
            || family.is_one_of(Fact::Dampak, &["turun", "hilang"]));
    let rupiah = if within(on, "2020-04-20", "2020-06-30") { 600_000 } else { 300_000 };
    within(on, "2020-04-20", "2020-12-31").then(|| Said::family(met, Per::Month, rupiah))
}

/// Section 2b: rice for every PKH family.
pub(crate) fn bsb(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let gate = open_until(on, "2020-10-29");
    within(on, "2020-08-01", "2020-12-31").then(|| Said::goods(has_pkh(family)).gate(gate))
}

/// BLTD-1 to BLTD-6.
pub(crate) fn blt_desa(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = family.is(Fact::Wilayah, "desa")
        && !has_pkh(family)
        && family.no(Fact::Sembako)
        && !has_prakerja(family)
        && family.no(Fact::Bst)
        && (family.is(Fact::Dampak, "hilang")
            || family.yes(Fact::BelumTerdata)
            || family.yes(Fact::SakitMenahun));
    let rupiah = if within(on, "2020-04-01", "2020-06-30") { 600_000 } else { 300_000 };
    within(on, "2020-04-01", "2021-12-31").then(|| Said::family(met, Per::Month, rupiah))
}

/// LIS-1, LIS-2: no list is asked for.
pub(crate) fn listrik(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = family.is_one_of(Fact::Listrik, &["450", "900-subsidi"]);
    within(on, "2020-10-01", "2021-03-31").then(|| Said::goods(met))
}

/// Section 5i: open sale.
pub(crate) fn lpg_3kg(_: &Family, on: Date, _: Reading) -> Option<Said> {
    within(on, "2020-01-01", "2021-01-31").then(|| Said::goods(true))
}
