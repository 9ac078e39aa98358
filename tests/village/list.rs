//! A made-up list of a village, the same for every run.

use std::fmt::Write as _;

/// A small generator of numbers; tests need the same list each time.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `n`.
    pub(crate) fn roll(&mut self, n: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 >> 33).unwrap_or_default() % n
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let n = u32::try_from(words.len()).unwrap_or(1);
        words[self.roll(n) as usize]
    }
}

pub(crate) const HEADER: &str = "No KK;Nama;NIK;Hubungan;L/P;Umur;Sekolah;Disabilitas;Pekerjaan;Kabupaten;\
    Desa atau kelurahan;DTSEN;Desil;PKH;BPNT;Listrik;Rumah tidak layak huni";

/// So many families of one to six, with a row for each member; every seventh cell or so is empty or
/// not known.
pub(crate) fn of(families: u32) -> String {
    let mut dice = Dice::new(0x1a2b_3c4d_5e6f);
    let mut text = format!("{HEADER}\n");
    for family in 0..families {
        let card = 3_205_010_000_000_000_u64 + u64::from(family);
        let shared = [
            "Kab. Garut".to_owned(),
            "Desa".to_owned(),
            dice.one_of(&["ya", "ya", "tidak", ""]).to_owned(),
            dice.one_of(&["1", "2", "3", "4", "5", "6", "7", "?", ""]).to_owned(),
            dice.one_of(&["aktif", "tidak pernah", "tidak pernah", ""]).to_owned(),
            dice.one_of(&["ya", "tidak", "tidak", ""]).to_owned(),
            dice.one_of(&["450", "450", "900-subsidi", "900-nonsubsidi", "tanpa-meter-sendiri", ""])
                .to_owned(),
            dice.one_of(&["ya", "tidak", "tidak", ""]).to_owned(),
        ]
        .join(";");
        for member in 0..=dice.roll(6) {
            let (role, age) = match member {
                0 => ("Kepala Keluarga", 22 + dice.roll(60)),
                1 => ("Istri", 20 + dice.roll(50)),
                _ => ("Anak", dice.roll(20)),
            };
            let school = match age {
                0..=5 => "",
                6..=12 => "SD",
                13..=15 => "SMP",
                16..=18 => "SMA",
                _ => "tidak",
            };
            let sex = dice.one_of(&["L", "P"]);
            let disability = dice.one_of(&["tidak", "tidak", "tidak", "tidak", "tidak", "ya", ""]);
            let work = dice.one_of(&[
                "tidak-bekerja",
                "buruh harian",
                "petani",
                "wiraswasta",
                "karyawan swasta",
                "",
            ]);
            let work = if age < 15 { "" } else { work };
            let _ = writeln!(
                text,
                "{card};Orang {member};{};{role};{sex};{age};{school};{disability};{work};{shared}",
                card + u64::from(member)
            );
        }
    }
    text
}
