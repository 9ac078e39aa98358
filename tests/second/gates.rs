//! The gates that PKH, Sembako and BLTS Kesra share since 2025, and the list of today.

use layak::date::Date;
use layak::fact::Fact;

use crate::family::{Family, Member};
use crate::said::{Doubt, Reading, since};

/// DTSEN with a desil up to this one.
pub(crate) fn in_dtsen(family: &Family, most_desil: u32) -> bool {
    family.yes(Fact::Dtsen) && family.value(Fact::Desil) <= most_desil
}

/// C-02: DTKS in the first quarter of 2025, DTSEN with a desil after it.
pub(crate) fn listed(family: &Family, on: Date, most_desil: u32) -> bool {
    if since(on, "2025-04-01") { in_dtsen(family, most_desil) } else { family.yes(Fact::Dtks) }
}

/// C-04 to C-12 as they stand on the day.
pub(crate) fn pass_gates(family: &Family, on: Date, reading: Reading) -> bool {
    family.nobody(|it| bars_since_january(it, reading))
        && family.no(Fact::BantuanSejenis)
        && (!since(on, "2025-07-01") || family.nobody(bars_since_july))
}

fn bars_since_january(member: &Member, reading: Reading) -> bool {
    // C-04, C-07.
    member.is_one_of(Fact::Pekerjaan, &["asn", "tni-polri", "perangkat-desa"])
        // C-06, C-07, C-09, C-11.
        || member.is_one_of(
            Fact::StatusKhusus,
            &[
                "pensiunan-asn-tni-polri",
                "guru-bersertifikat",
                "tenaga-kesehatan",
                "gaji-apbn-apbd",
                "pemilik-pengurus-perusahaan",
                "pendamping-sosial",
            ],
        )
        // C-08.
        || member.is(Fact::UpahMinimum, "di-atas-umk")
        || (member.is(Fact::UpahMinimum, "di-antara") && !reading.other(Doubt::WageAgainstUmk))
}

fn bars_since_july(member: &Member) -> bool {
    // C-05.
    member.is_one_of(Fact::Pekerjaan, &["pejabat-negara", "pegawai-bumn-bumd", "pimpinan-bumn-bumd"])
        // C-12.
        || member.is_one_of(Fact::Judi, &["ditangguhkan", "berulang"])
}
