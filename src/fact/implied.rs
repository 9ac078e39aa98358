//! What other answers settle, so that it is not asked.

use super::Fact;

/// While `because` lies between `least` and `most`, `fact` has the value `value` and is not asked.
///
/// These are limits of the questionnaire, not rules of a programme: nobody asks whether a baby
/// pays off a bank loan. They are drawn so wide that nobody who could say otherwise is left out.
#[derive(Clone, Copy, Debug)]
pub struct Implied {
    /// The fact that is settled.
    pub fact: Fact,
    /// Its value.
    pub value: u32,
    /// The fact that settles it, of the same subject.
    pub because: Fact,
    /// From this value of `because`.
    pub least: u32,
    /// To this value of `because`, included.
    pub most: u32,
}

const fn implied(fact: Fact, value: u32, because: Fact, least: u32, most: u32) -> Implied {
    Implied { fact, value, because, least, most }
}

/// Under this age nobody is asked about work, loans or a business: no child can be a member of the
/// employment insurance, and an identity card comes later still.
const WORKING_AGE: u32 = 15;
/// Nobody outside these ages is asked about a pregnancy.
const CHILDBEARING: (u32, u32) = (10, 59);

/// Under this age nobody is asked whether they are married.
const MARRYING_AGE: u32 = 12;
/// Under this age nobody is asked about the end of secondary school or a university.
const STUDENT_AGE: u32 = 14;

/// Every such limit. A fact in `because` is never itself in `fact`.
pub const IMPLIED: &[Implied] = &[
    implied(Fact::Wilayah, 1, Fact::Kabupaten, 3100, 3199),
    implied(Fact::KecamatanPaket, 0, Fact::Kabupaten, 0, 3200),
    implied(Fact::KecamatanPaket, 0, Fact::Kabupaten, 3202, 9999),
    implied(Fact::Ibu, 0, Fact::Kelamin, 1, 1),
    implied(Fact::Ibu, 0, Fact::Usia, 0, CHILDBEARING.0 - 1),
    implied(Fact::Ibu, 0, Fact::Usia, CHILDBEARING.1 + 1, 120),
    implied(Fact::Sekolah, 0, Fact::Usia, 0, 2),
    implied(Fact::Pekerjaan, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Upah, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::BpjsTk, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::StatusKhusus, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::UpahMinimum, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::UpahBsu2025, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Judi, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Kawin, 0, Fact::Usia, 0, MARRYING_AGE - 1),
    implied(Fact::LulusSma, 0, Fact::Usia, 0, STUDENT_AGE - 1),
    implied(Fact::DiterimaKuliah, 0, Fact::Usia, 0, STUDENT_AGE - 1),
    implied(Fact::Usaha, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::KreditBank, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::PenerimaTerdaftar, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Bsu, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Bpum, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Prakerja, 0, Fact::Usia, 0, WORKING_AGE - 1),
];

/// For each fact, where its limits begin in `IMPLIED` and how many there are.
const LIMITS: [(usize, usize); Fact::COUNT] = {
    let mut limits = [(0, 0); Fact::COUNT];
    let mut place = 0;
    while place < IMPLIED.len() {
        let fact = IMPLIED[place].fact as usize;
        if limits[fact].1 == 0 {
            limits[fact].0 = place;
        }
        // The limits of one fact stand together; otherwise this does not compile.
        assert!(limits[fact].0 + limits[fact].1 == place);
        limits[fact].1 += 1;
        place += 1;
    }
    limits
};

impl Fact {
    /// The limits that can settle this fact.
    #[must_use]
    pub fn limits(self) -> &'static [Implied] {
        let (first, n) = LIMITS[self as usize];
        &IMPLIED[first..first + n]
    }
}
