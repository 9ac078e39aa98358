//! 2025 and 2026: what families get. Written from the facts alone; the codes are those of the facts.

use layak::date::Date;
use layak::fact::Fact;
use layak::money::Per;

use crate::family::{Family, Member};
use crate::gates::{in_dtsen, listed, pass_gates};
use crate::said::{Doubt, Gate, Reading, Said, open_until, since, within};

/// SEM-01 to SEM-05.
pub(crate) fn sembako(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let most_desil = if since(on, "2026-01-01") { 4 } else { 5 };
    let met = pass_gates(family, on, reading) && listed(family, on, most_desil);
    since(on, "2025-01-01").then(|| Said::family(met, Per::Month, 200_000))
}

/// Section 2.2: Sembako families.
pub(crate) fn penebalan_2025(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = family.yes(Fact::Sembako);
    within(on, "2025-06-01", "2025-07-31").then(|| Said::family(met, Per::Month, 200_000))
}

/// BLTS-01.
pub(crate) fn blts_kesra(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let met = pass_gates(family, on, reading) && in_dtsen(family, 4);
    within(on, "2025-10-01", "2025-12-31")
        .then(|| Said::family(met, Per::Month, 300_000).gate(open_until(on, "2025-12-17")))
}

/// Section 2.4: only the last round names a desil.
pub(crate) fn bantuan_pangan(family: &Family, on: Date, _: Reading) -> Option<Said> {
    if within(on, "2026-02-01", "2026-03-31") {
        return Some(Said::goods(in_dtsen(family, 4)));
    }
    (within(on, "2025-06-01", "2025-07-31") || within(on, "2025-10-01", "2026-01-31"))
        .then(|| Said::goods(family.yes(Fact::Dtsen)))
}

/// PENA-01 to PENA-07.
pub(crate) fn pena(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let has_business = |it: &Member| it.is_one_of(Fact::Usaha, &["merintis", "berjalan"]);
    let youngest = if reading.other(Doubt::AdultFromSeventeen) { 17 } else { 20 };
    let kinds = ["kuliner", "kerajinan", "jahit", "jasa", "pertanian", "peternakan"];
    let of_kind = |it: &Member| {
        it.is_one_of(Fact::JenisUsaha, &kinds)
            || (reading.other(Doubt::StallsAndTrade) && it.is_one_of(Fact::JenisUsaha, &["warung", "dagang"]))
    };
    let met = (family.is(Fact::Pkh, "aktif") || family.yes(Fact::Sembako))
        && family.somebody(|it| has_business(it) && (youngest..=45).contains(&it.age(on)))
        && family.somebody(|it| has_business(it) && of_kind(it))
        && family.nobody(|it| it.age(on) >= 60)
        && family.nobody(|it| it.is(Fact::Disabilitas, "berat"))
        && family.no(Fact::Pena);
    let rupiah = if since(on, "2026-01-01") { (5_000_000, 5_000_000) } else { (2_400_000, 6_000_000) };
    since(on, "2022-12-01").then(|| Said::range(met, Per::Once, rupiah).gate(Gate::Unconfirmed))
}

/// BLTD-01 to BLTD-05.
pub(crate) fn blt_desa(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let in_2026 = within(on, "2026-01-01", "2026-12-31");
    let poor = family.yes(Fact::MiskinEkstrem)
        || (in_2026 && in_dtsen(family, 1))
        || (reading.other(Doubt::DesilForExtremePoverty) && in_dtsen(family, 4));
    let met = family.is(Fact::Wilayah, "desa")
        && !family.is(Fact::Pkh, "aktif")
        && family.no(Fact::Sembako)
        && poor;
    let rupiah = if in_2026 { (0, 300_000) } else { (300_000, 300_000) };
    within(on, "2025-01-01", "2026-12-31").then(|| Said::range(met, Per::Month, rupiah))
}

/// BSPS-02, BSPS-03, BSPS-06.
pub(crate) fn bsps(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = family.yes(Fact::RumahTidakLayak)
        && family.no(Fact::RumahLain)
        && family.yes(Fact::TanahSendiri)
        && family.no(Fact::BantuanRumah);
    since(on, "2026-01-01").then(|| Said::family(met, Per::Once, 20_000_000))
}

/// EL-01, EL-02.
pub(crate) fn listrik(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let met = family.is(Fact::Listrik, "450")
        || (family.is_one_of(Fact::Listrik, &["900-subsidi", "900-nonsubsidi"]) && family.yes(Fact::Dtsen));
    since(on, "2025-10-01").then(|| Said::goods(met))
}

/// Section 4.10: the buyer shows an identity card.
pub(crate) fn lpg_3kg(family: &Family, on: Date, _: Reading) -> Option<Said> {
    since(on, "2025-12-01").then(|| Said::goods(family.yes(Fact::Ktp)))
}
