//! December 2020: what each person gets. Written from the facts alone; the codes are those of the facts.

use layak::date::Date;
use layak::fact::Fact;
use layak::money::{Per, Rupiah};

use crate::family::{Family, Member};
use crate::said::{Doubt, Reading, Said, open_until, within};

fn has_pkh(family: &Family) -> bool {
    family.is(Fact::Pkh, "aktif")
}

fn exactly(rupiah: Rupiah) -> impl Fn(&Member) -> (Rupiah, Rupiah) {
    move |_| (rupiah, rupiah)
}

/// BPUM-3 to BPUM-5: a micro-business by its net assets or by its sales.
pub(crate) fn bpum(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        let micro = it.value(Fact::AsetUsaha) <= 50_000_000 || it.value(Fact::Omzet) <= 300_000_000;
        let barred = ["asn", "tni-polri", "pegawai-bumn-bumd", "pimpinan-bumn-bumd"];
        let starting = it.is(Fact::Usaha, "merintis") && reading.other(Doubt::StartingCounts);
        (it.is(Fact::Usaha, "berjalan") || starting)
            && micro
            && !it.is_one_of(Fact::Pekerjaan, &barred)
            && it.no(Fact::KreditBank)
    };
    within(on, "2020-08-24", "2021-01-31")
        .then(|| Said::each(family, Per::Once, exactly(2_400_000), fits).gate(open_until(on, "2020-11-30")))
}

/// BSU-2 to BSU-8.
pub(crate) fn bsu(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        let stopped = it.is(Fact::Pekerjaan, "tidak-bekerja") && reading.other(Doubt::StoppedWorking);
        let village = it.is(Fact::Pekerjaan, "perangkat-desa") && reading.other(Doubt::VillageStaff);
        (it.is_one_of(Fact::Pekerjaan, &["pekerja-swasta", "pekerja-lepas", "lain"]) || stopped || village)
            && it.yes(Fact::BpjsTk)
            && it.value(Fact::Upah) < 5_000_000
            && it.yes(Fact::Rekening)
            && it.no(Fact::Prakerja)
    };
    within(on, "2020-08-14", "2020-12-31").then(|| Said::each(family, Per::Month, exactly(600_000), fits))
}

/// PRA-1 to PRA-8.
pub(crate) fn prakerja(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let offices = ["pejabat-negara", "asn", "tni-polri", "perangkat-desa", "pimpinan-bumn-bumd"];
    let fits = |it: &Member| {
        let cash_aid = has_pkh(family) || family.yes(Fact::Sembako) || family.yes(Fact::Bst);
        let registered = it.yes(Fact::PenerimaTerdaftar);
        let barred = cash_aid && (registered || !reading.other(Doubt::OnlyTheRegistered));
        it.age(on) >= 18
            && it.is(Fact::Sekolah, "tidak")
            && it.no(Fact::Prakerja)
            && !it.is_one_of(Fact::Pekerjaan, &offices)
            && !barred
            && it.no(Fact::Bsu)
            && it.no(Fact::Bpum)
    };
    let n_fitting: Rupiah = family.members.iter().map(|it| Rupiah::from(fits(it))).sum();
    within(on, "2020-08-08", "2021-01-31").then(|| {
        let said = Said::family(n_fitting > 0, Per::Once, n_fitting.min(2) * 3_550_000);
        said.gate(open_until(on, "2020-11-10"))
    })
}

/// PIP-1 to PIP-3.
pub(crate) fn pip(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        it.is_one_of(Fact::Sekolah, &["sd", "smp", "sma"])
            && (6..=21).contains(&it.age(on))
            && (it.yes(Fact::Kip)
                || has_pkh(family)
                || family.yes(Fact::Sembako)
                || !it.is(Fact::KeadaanSiswa, "tidak-ada"))
    };
    let rupiah = |it: &Member| match () {
        () if it.is(Fact::Sekolah, "sd") => (450_000, 450_000),
        () if it.is(Fact::Sekolah, "smp") => (750_000, 750_000),
        () => (1_000_000, 1_000_000),
    };
    within(on, "2020-04-01", "2021-01-31").then(|| Said::each(family, Per::Year, rupiah, fits))
}

/// KIPK-1 to KIPK-4.
pub(crate) fn kip_kuliah(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        let accredited = it.is(Fact::Akreditasi, "a-atau-b")
            || (reading.other(Doubt::AccreditedC) && it.is(Fact::Akreditasi, "c"));
        let ground = it.yes(Fact::Kip)
            || has_pkh(family)
            || family.yes(Fact::Sembako)
            || it.is(Fact::KeadaanSiswa, "yatim-piatu")
            || family.value(Fact::PenghasilanOrangTua) <= 4_000_000
            || family.value(Fact::PenghasilanPerAnggota) <= 750_000
            || (reading.other(Doubt::AnyDecileOfDtks) && family.yes(Fact::Dtks));
        it.is_one_of(Fact::LulusSma, &["tahun-ini", "satu-dua-tahun-lalu"])
            && !it.is(Fact::DiterimaKuliah, "tidak")
            && accredited
            && ground
    };
    within(on, "2020-02-26", "2021-01-31")
        .then(|| Said::each(family, Per::Month, exactly(700_000), fits).gate(open_until(on, "2020-10-31")))
}

/// PBI-2.
pub(crate) fn pbi_jk(family: &Family, on: Date, _: Reading) -> Option<Said> {
    within(on, "2020-05-18", "2021-01-31")
        .then(|| Said::each(family, Per::Month, exactly(42_000), |_| family.yes(Fact::Dtks)))
}
