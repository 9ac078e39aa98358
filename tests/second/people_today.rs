//! 2025 and 2026: what each person gets. Written from the facts alone; the codes are those of the facts.

use layak::date::Date;
use layak::fact::Fact;
use layak::money::{Per, Rupiah};

use crate::family::{Family, Member};
use crate::gates::{in_dtsen, listed};
use crate::said::{Doubt, Gate, Reading, Said, open_until, since, within};

fn has_pkh(family: &Family) -> bool {
    family.is(Fact::Pkh, "aktif")
}

fn exactly(rupiah: Rupiah) -> impl Fn(&Member) -> (Rupiah, Rupiah) {
    move |_| (rupiah, rupiah)
}

/// A service for each who fits; nobody counts it in rupiah.
fn service(family: &Family, fits: impl Fn(&Member) -> bool) -> Said {
    Said::goods(family.somebody(fits))
}

/// BSU-02 to BSU-05.
pub(crate) fn bsu(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        !it.is_one_of(Fact::Pekerjaan, &["asn", "tni-polri"])
            && it.is_one_of(Fact::UpahBsu2025, &["sampai-3500000", "sampai-upah-minimum"])
    };
    let met = !has_pkh(family) || reading.other(Doubt::OnlyPrioritised);
    within(on, "2025-06-01", "2025-07-31")
        .then(|| Said::each(family, Per::Once, exactly(600_000), fits).only_if(met))
}

/// PIP-01 to PIP-03; the half of the last grade, and perhaps of the first.
pub(crate) fn pip(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let special = [
        "yatim-piatu",
        "kembali-sekolah",
        "bencana",
        "daerah-konflik",
        "kelainan-fisik",
        "orang-tua-dipenjara",
    ];
    let fits = |it: &Member| {
        let pupil = it.is(Fact::Sekolah, "paud")
            || (it.is_one_of(Fact::Sekolah, &["sd", "smp", "sma"]) && (6..=21).contains(&it.age(on)));
        let ground = it.yes(Fact::Kip) || it.is_one_of(Fact::KeadaanSiswa, &special) || in_dtsen(family, 4);
        pupil && (ground || reading.other(Doubt::AnyPupil))
    };
    let rupiah = |it: &Member| {
        let full = match () {
            () if it.is(Fact::Sekolah, "paud") => return (450_000, 450_000),
            () if it.is(Fact::Sekolah, "sd") => 450_000,
            () if it.is(Fact::Sekolah, "smp") => 750_000,
            () => 1_800_000,
        };
        match () {
            () if it.is(Fact::Kelas, "awal") => (full / 2, full),
            () if it.is(Fact::Kelas, "akhir") => (full / 2, full / 2),
            () => (full, full),
        }
    };
    within(on, "2026-01-01", "2026-12-31")
        .then(|| Said::each(family, Per::Year, rupiah, fits).gate(open_until(on, "2026-08-31")))
}

/// KIPK-01 to KIPK-05.
pub(crate) fn kip_kuliah(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        it.is_one_of(Fact::LulusSma, &["tahun-ini", "satu-dua-tahun-lalu"])
            && !it.is(Fact::DiterimaKuliah, "tidak")
            && (((it.yes(Fact::Kip) || reading.other(Doubt::DesilWithoutCard)) && in_dtsen(family, 4))
                || family.is(Fact::PenghasilanUmp, "di-bawah-ump"))
    };
    since(on, "2026-02-03").then(|| {
        let said = Said::each(family, Per::Month, |_| (800_000, 1_400_000), fits);
        said.gate(open_until(on, "2026-10-31"))
    })
}

/// PBI-01 to PBI-03.
pub(crate) fn pbi_jk(family: &Family, on: Date, _: Reading) -> Option<Said> {
    let elsewhere = |it: &Member| since(on, "2026-02-01") && it.is_one_of(Fact::Jkn, &["pekerja", "mandiri"]);
    let fits = |it: &Member| in_dtsen(family, 5) && !elsewhere(it);
    since(on, "2025-04-01").then(|| Said::each(family, Per::Month, exactly(42_000), fits))
}

/// YAPI-01 to YAPI-06.
pub(crate) fn yapi(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let met = family.nobody(|it| it.is_one_of(Fact::Pekerjaan, &["asn", "tni-polri"]))
        && family.nobody(|it| it.is(Fact::StatusKhusus, "pendamping-sosial"))
        && listed(family, on, 5);
    let fits = |it: &Member| {
        let parent = it.is(Fact::OrangTua, "keduanya-meninggal")
            || it.is(Fact::OrangTuaMenikahLagi, "tidak")
            || (reading.other(Doubt::NotWithTheCouple) && it.is(Fact::OrangTuaMenikahLagi, "tidak-serumah"));
        let overlaps = it.yes(Fact::TercatatAnak) && (has_pkh(family) || family.yes(Fact::Sembako));
        !it.is(Fact::OrangTua, "lengkap") && it.age(on) < 18 && it.no(Fact::Kawin) && parent && !overlaps
    };
    since(on, "2023-01-01").then(|| Said::each(family, Per::Month, exactly(200_000), fits).only_if(met))
}

/// PMK-01 to PMK-03.
pub(crate) fn permakanan(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let met = family.yes(Fact::Dtsen)
        && !has_pkh(family)
        && family.no(Fact::Sembako)
        && family.nobody(|it| it.is(Fact::StatusKhusus, "pensiunan-asn-tni-polri"));
    let youngest = if reading.other(Doubt::YoungerElderly) { 60 } else { 75 };
    let fits = |it: &Member| it.age(on) >= youngest || it.is(Fact::Disabilitas, "berat");
    since(on, "2026-01-01").then(|| service(family, fits).only_if(met).gate(Gate::Unconfirmed))
}

/// Section 4.7.
pub(crate) fn atensi(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let fits = |it: &Member| {
        it.is_one_of(Fact::Disabilitas, &["ringan-sedang", "berat"]) || reading.other(Doubt::OtherGroups)
    };
    since(on, "2025-04-01").then(|| service(family, fits).only_if(in_dtsen(family, 5)))
}

/// SR-01, SR-04.
pub(crate) fn sekolah_rakyat(family: &Family, on: Date, reading: Reading) -> Option<Said> {
    let most_desil = if reading.other(Doubt::DesilThree) { 3 } else { 2 };
    let ages = if reading.other(Doubt::OtherAges) { 6..=21 } else { 13..=18 };
    let fits = |it: &Member| ages.contains(&it.age(on));
    since(on, "2025-07-01").then(|| service(family, fits).only_if(in_dtsen(family, most_desil)))
}
