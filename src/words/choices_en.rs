//! The short name and the choices of each fact in English.

use crate::fact::{Fact, Subject};

const YES_NO: &[&str] = &["No", "Yes"];

pub(super) fn label(fact: Fact) -> &'static str {
    match fact {
        Fact::Kabupaten => "Kabupaten or kota",
        Fact::Wilayah => "Desa or kelurahan",
        Fact::KecamatanPaket => "Kecamatan with food parcels",
        Fact::KkSetempat => "Family card issued here",
        Fact::Usia => "Age",
        Fact::Kelamin => "Female or male",
        Fact::Ibu => "Pregnant, newly delivered or nursing",
        Fact::KehamilanKe => "Pregnancy number",
        Fact::Sekolah => "School",
        Fact::Kip => "Kartu Indonesia Pintar",
        Fact::KeadaanSiswa => "Pupil’s situation",
        Fact::Disabilitas => "Disability",
        Fact::Pekerjaan => "Main work",
        Fact::Upah => "Monthly wage",
        Fact::BpjsTk => "BPJS Ketenagakerjaan active up to June 2020",
        Fact::Rekening => "Active bank account",
        Fact::Usaha => "Own business",
        Fact::JenisUsaha => "Kind of business",
        Fact::Omzet => "Sales in a year",
        Fact::AsetUsaha => "Assets of the business",
        Fact::KreditBank => "Repaying a bank loan or KUR",
        Fact::Dampak => "Income since the pandemic",
        Fact::Penghasilan => "Family income a month",
        Fact::SakitMenahun => "Somebody ill for long",
        Fact::Listrik => "Electricity",
        Fact::Dtks => "Listed in DTKS",
        Fact::Diusulkan => "Proposed by the local government",
        Fact::BelumTerdata => "Ever listed for aid",
        Fact::KartuDaerah => "Regional aid card",
        Fact::Pkh => "PKH",
        Fact::Sembako => "Receives Sembako (BPNT)",
        Fact::Bst => "Receives BST",
        Fact::BltDesa => "Receives BLT Dana Desa",
        Fact::Paket2020 => "Received food parcels in 2020",
        Fact::PenerimaTerdaftar => "Name on the aid card",
        Fact::Bsu => "Ever received BSU",
        Fact::Bpum => "Ever received BPUM",
        Fact::Prakerja => "Ever received Prakerja",
        Fact::Kelas => "Grade",
        Fact::LulusSma => "Finished SMA",
        Fact::DiterimaKuliah => "University admission",
        Fact::Akreditasi => "Accreditation",
        Fact::OrangTua => "Parents",
        Fact::OrangTuaMenikahLagi => "Parent married again",
        Fact::Kawin => "Married",
        Fact::TercatatAnak => "Listed as a child",
        Fact::KorbanHam => "Victim of gross rights violations",
        Fact::Jkn => "BPJS Kesehatan",
        Fact::StatusKhusus => "Other standing",
        Fact::UpahMinimum => "Wage and minimum wage",
        Fact::UpahBsu2025 => "Wage recorded April 2025",
        Fact::PenghasilanOrangTua => "Parents’ monthly income",
        Fact::PenghasilanPerAnggota => "Income for each member",
        Fact::PenghasilanUmp => "Parents’ income and UMP",
        Fact::RumahTidakLayak => "Home unfit to live in",
        Fact::RumahLain => "Another home",
        Fact::TanahSendiri => "Own land",
        Fact::BantuanRumah => "Earlier home aid",
        Fact::Ktp => "Identity card",
        Fact::Dtsen => "Listed in DTSEN",
        Fact::Desil => "Desil",
        Fact::MiskinEkstrem => "Listed as extremely poor",
        Fact::BantuanSejenis => "Comparable aid",
        Fact::Pena => "Received PENA",
        Fact::Judi => "Gambling flag",
    }
}

pub(super) fn choice(fact: Fact, value: u32) -> &'static str {
    let words = match fact.subject() {
        Subject::Household => of_family(fact),
        Subject::Person => of_person(fact),
    };
    usize::try_from(value).ok().and_then(|it| words.get(it)).copied().unwrap_or_default()
}

fn of_family(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Wilayah => &["Desa", "Kelurahan"],
        Fact::Dampak => &["Not much changed", "It fell sharply", "Lost work or livelihood"],
        Fact::Listrik => &[
            "450 VA",
            "900 VA, subsidised",
            "900 VA, not subsidised",
            "1,300 VA or more",
            "No meter of our own",
        ],
        Fact::Pkh => &[
            "Never",
            "Yes, still",
            "In the past; it ended because no member fits any more",
            "In the past; we left because we were better off",
            "In the past; we were taken out for not complying",
        ],
        Fact::BelumTerdata => &["Yes", "Never"],
        Fact::PenghasilanUmp => &["Yes, less than the UMP", "No, the same or more"],
        _ => YES_NO,
    }
}

fn of_person(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Kelamin => &["Female", "Male"],
        Fact::Ibu => &["No", "Pregnant", "Newly delivered", "Nursing"],
        Fact::Sekolah => &[
            "Not at school",
            "Kindergarten (PAUD, TK)",
            "Primary: SD, MI or Paket A",
            "Lower secondary: SMP, MTs or Paket B",
            "Upper secondary: SMA, SMK, MA or Paket C",
            "University",
        ],
        Fact::KeadaanSiswa => &[
            "None of these",
            "Orphan living at school or in a home",
            "Hit by a natural disaster",
            "Dropped out and is coming back",
            "Physical impairment",
            "Parent was laid off",
            "Lives in a conflict area",
            "Parent is in prison",
            "More than three siblings at home",
        ],
        Fact::Disabilitas => &["No", "Yes, can care for themselves", "Yes, severe"],
        Fact::Pekerjaan => &[
            "No work, or keeping house",
            "Wage earner in a private firm",
            "Casual or daily worker",
            "Own business, farming or fishing",
            "Civil servant (ASN, PNS)",
            "Armed forces or police",
            "Employee of a state or regional company",
            "Director, commissioner or supervisor of a state or regional company",
            "State official or member of a parliament",
            "Village head or village staff",
            "Other work",
        ],
        Fact::Usaha => &["No", "Yes, just starting", "Yes, running"],
        Fact::JenisUsaha => &[
            "Grocery stall",
            "Food and drink",
            "Other trade",
            "Sewing or fashion",
            "Crafts",
            "Farming",
            "Livestock",
            "Something else",
            "Services",
        ],
        Fact::Kelas => &["First grade (1, 7 or 10)", "A grade in between", "Last grade (6, 9 or 12)"],
        Fact::LulusSma => &["Not yet", "Yes, this year", "Yes, one or two years ago", "Yes, longer ago"],
        Fact::DiterimaKuliah => &["No, or not yet", "Yes, by SNBP or SNBT", "Yes, another way"],
        Fact::Akreditasi => &["A or B", "C", "Not accredited"],
        Fact::OrangTua => &["Both alive", "The father has died", "The mother has died", "Both have died"],
        Fact::OrangTuaMenikahLagi => {
            &["No", "Yes, the child does not live with that couple", "Yes, the child lives with that couple"]
        }
        Fact::Jkn => &[
            "Not registered",
            "Paid by the state (PBI)",
            "Was PBI, now inactive",
            "Paid by the regional government",
            "Through work",
            "Pays alone",
        ],
        Fact::StatusKhusus => &[
            "None of these",
            "Retired from civil service, army or police",
            "Certified teacher",
            "Health worker",
            "Other regular income from the state budget",
            "Social assistant",
            "Owner or officer of a registered company",
        ],
        Fact::UpahMinimum => &[
            "No recorded wage",
            "The UMP or less",
            "Above the UMP, not above the UMK",
            "Above both UMP and UMK",
        ],
        Fact::UpahBsu2025 => &[
            "Not an active member",
            "Rp3,500,000 or less",
            "More, but not above the minimum wage",
            "Above both",
        ],
        Fact::Judi => {
            &["Never", "Yes, it is stopped now", "Yes, but it was reactivated", "Yes, more than once"]
        }
        _ => YES_NO,
    }
}
