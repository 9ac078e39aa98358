//! Where random families start: a plain one, of which nothing is true, and a benign one, that most
//! programmes would take.

use layak::date::Date;
use layak::fact::{Fact, Subject};

use crate::family::{Family, Member, Values, word};
use crate::places::KAB_SUKABUMI;

/// The smallest value of every fact: no, the first word, nothing. Only the place is one that exists.
pub(crate) fn plain() -> Values {
    let mut values = [0; Fact::COUNT];
    for fact in Fact::ALL {
        values[*fact as usize] = fact.bounds().0;
    }
    values[Fact::Kabupaten as usize] = KAB_SUKABUMI;
    values
}

/// Somebody of whom nothing is true.
pub(crate) fn plain_member(birth: Date) -> Member {
    Member::new(birth, &plain())
}

fn with(words: &[(Fact, &str)], numbers: &[(Fact, u32)], subject: Subject) -> Values {
    let mut values = plain();
    let words = words.iter().map(|it| (it.0, word(it.0, it.1)));
    for (fact, value) in words.chain(numbers.iter().copied()) {
        assert_eq!(fact.subject(), subject, "{}", fact.name());
        values[fact as usize] = value;
    }
    values
}

fn member(born: (u16, u8, u8), words: &[(Fact, &str)], numbers: &[(Fact, u32)]) -> Member {
    Member::new(Date::checked(born.0, born.1, born.2), &with(words, numbers, Subject::Person))
}

/// A poor family on both lists with every exclusion off: a mother, an employee, a pupil, a school
/// leaver and somebody with a business. `years` is how much later than 2020 the day is.
pub(crate) fn family(years: u16) -> Family {
    let mother = member((1985 + years, 5, 17), &[(Fact::Ibu, "hamil")], &[(Fact::KehamilanKe, 2)]);
    let employee = member(
        (1982 + years, 3, 1),
        &[
            (Fact::Kelamin, "laki-laki"),
            (Fact::Pekerjaan, "pekerja-swasta"),
            (Fact::UpahMinimum, "sampai-ump"),
            (Fact::UpahBsu2025, "sampai-3500000"),
        ],
        &[(Fact::BpjsTk, 1), (Fact::Upah, 3_000_000), (Fact::Rekening, 1)],
    );
    let pupil = member(
        (2010 + years, 8, 31),
        &[(Fact::Sekolah, "sd"), (Fact::Kelas, "tengah"), (Fact::OrangTua, "ayah-meninggal")],
        &[(Fact::Kip, 1)],
    );
    let leaver = member(
        (2002 + years, 1, 1),
        &[(Fact::LulusSma, "tahun-ini"), (Fact::DiterimaKuliah, "snbp-snbt")],
        &[(Fact::Kip, 1)],
    );
    let trader = member(
        (1990 + years, 11, 23),
        &[(Fact::Usaha, "berjalan"), (Fact::JenisUsaha, "kuliner")],
        &[(Fact::Omzet, 100_000_000), (Fact::AsetUsaha, 10_000_000)],
    );
    let words = [(Fact::Wilayah, "desa"), (Fact::Listrik, "450"), (Fact::PenghasilanUmp, "di-bawah-ump")];
    let numbers = [
        (Fact::KkSetempat, 1),
        (Fact::Penghasilan, 1_500_000),
        (Fact::PenghasilanOrangTua, 1_500_000),
        (Fact::PenghasilanPerAnggota, 300_000),
        (Fact::Ktp, 1),
        (Fact::Dtsen, 1),
        (Fact::Desil, 1),
        (Fact::Dtks, 1),
    ];
    let members = vec![mother, employee, pupil, leaver, trader];
    Family::new(&with(&words, &numbers, Subject::Household), members)
}
