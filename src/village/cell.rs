//! What one cell says: read forgivingly, and never more than stands there.

use super::normal;
use super::value::{date, number, place};
use crate::date::Date;
use crate::fact::{Fact, Kind};
use crate::household::{Answer, Role};
use crate::words::Locale;

/// What people write for not knowing; a single sign is compared as it stands.
const DONT_KNOW: &[&str] = &["tidaktahu", "tdktahu", "tidakdiketahui", "takdiketahui", "dontknow", "unknown"];
const YES: &[&str] = &[
    "ya",
    "y",
    "1",
    "true",
    "iya",
    "ada",
    "sudah",
    "yes",
    "benar",
    "kawin",
    "cerai",
    "ceraihidup",
    "ceraimati",
];
const NO: &[&str] =
    &["tidak", "t", "0", "false", "tdk", "tidakada", "belum", "no", "n", "bukan", "belumkawin"];

/// Words for values beside those of the vocabulary and its labels.
const WORDS: &[(Fact, u32, &str)] = &[
    (Fact::Kelamin, 0, "p pr perempuan wanita female f"),
    (Fact::Kelamin, 1, "l lk lakilaki laki lelaki pria male m"),
    (Fact::Sekolah, 0, "tidaksekolah belumsekolah tidaklagisekolah"),
    (Fact::Sekolah, 1, "tk paud ra"),
    (Fact::Sekolah, 2, "sd mi paketa sdsederajat"),
    (Fact::Sekolah, 3, "smp mts paketb smpsederajat"),
    (Fact::Sekolah, 4, "sma smk ma paketc smasederajat"),
    (Fact::Sekolah, 5, "kuliah pt perguruantinggi universitas"),
    (
        Fact::Pekerjaan,
        0,
        "tidakbekerja irt iburumahtangga mengurusrumahtangga mengurusrumah pelajar pelajarmahasiswa belumtidakbekerja",
    ),
    (Fact::Pekerjaan, 1, "karyawan karyawanswasta buruhpabrik"),
    (Fact::Pekerjaan, 2, "buruh buruhharian buruhharianlepas buruhtani pekerjalepas serabutan"),
    (Fact::Pekerjaan, 3, "wiraswasta usaha usahasendiri petani nelayan pedagang petanipekebun"),
    (Fact::Pekerjaan, 4, "asn pns pegawainegerisipil"),
    (Fact::Pekerjaan, 5, "tni polri"),
    (Fact::Pekerjaan, 9, "kepaladesa perangkatdesa"),
    (Fact::Pkh, 1, "ya y true masihmenerima"),
    (Fact::Jkn, 1, "pbi kispbi bpjspbi"),
    (Fact::Jkn, 5, "mandiri bpjsmandiri"),
    (Fact::Listrik, 0, "450va"),
    (Fact::Listrik, 3, "1300 1300va 2200 2200va"),
];

const ROLES: &[(Role, &str)] = &[
    (Role::Head, "kepala kepalakk kk kepalakeluarga"),
    (Role::Spouse, "istri suami pasangan isteri istrisuami"),
    (Role::Child, "anak anakkandung anaktiri anakangkat"),
    (Role::ChildInLaw, "menantu"),
    (Role::Grandchild, "cucu"),
    (Role::Parent, "orangtua mertua orangtuamertua ayah ibu bapak"),
    (Role::Relative, "famili famililain keluargalain saudara kerabat keponakan kakak adik kakek nenek"),
    (Role::Other, "lain lainnya pembantu lainlain"),
];

/// What a cell says; the absence of it is nothing written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said<T> {
    This(T),
    DontKnow,
}

/// Reads a cell with `read`; `Err` where something stands there that it cannot use.
fn read<T>(cell: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<Said<T>>, ()> {
    let cell = bare(cell);
    if cell.is_empty() {
        return Ok(None);
    }
    if matches!(cell, "?" | "-" | "–" | "??") || DONT_KNOW.contains(&normal(cell).as_str()) {
        return Ok(Some(Said::DontKnow));
    }
    read(cell).map(|it| Some(Said::This(it))).ok_or(())
}

/// A cell as it was before we guarded it from being taken for a formula.
fn bare(cell: &str) -> &str {
    let cell = cell.trim_ascii();
    cell.strip_prefix('\'').unwrap_or(cell)
}

pub(super) fn role(cell: &str) -> Result<Option<Said<Role>>, ()> {
    let label = Locale::Indonesian.words().role;
    read(cell, |it| {
        let word = normal(it);
        let known = ROLES.iter().find(|it| has(it.1, &word)).map(|it| it.0);
        known.or_else(|| Role::ALL.into_iter().find(|it| normal(label(*it)) == word))
    })
}

pub(super) fn birth(cell: &str) -> Result<Option<Said<Date>>, ()> {
    read(cell, date)
}

fn answer(fact: Fact, cell: &str) -> Result<Option<Answer>, ()> {
    let found = read(cell, |it| value(fact, it))?;
    Ok(found.map(|it| match it {
        Said::This(answer) => answer,
        Said::DontKnow => Answer::DontKnow,
    }))
}

/// What was read in a column, so that the same is read once: a list says the same few things.
#[derive(Default)]
pub(super) struct Heard(Vec<(String, Result<Option<Answer>, ()>)>);

/// So many different cells of a column are kept.
const MOST_KEPT: usize = 130;

impl Heard {
    /// Reads an answer.
    pub(super) fn answer(&mut self, fact: Fact, cell: &str) -> Result<Option<Answer>, ()> {
        if let Some(it) = self.0.iter().find(|it| it.0 == cell) {
            return it.1;
        }
        let found = answer(fact, cell);
        if self.0.len() < MOST_KEPT {
            self.0.push((cell.to_owned(), found));
        }
        found
    }
}

fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|it| it == word)
}

fn value(fact: Fact, cell: &str) -> Option<Answer> {
    if let Kind::Number(least, most, _) = fact.kind() {
        return number(cell).filter(|it| (least..=most).contains(it)).map(Answer::value);
    }
    let word = normal(cell);
    let exactly = |it: u32| Some(Answer::value(it));
    if let Some(it) = WORDS.iter().find(|it| it.0 == fact && has(it.2, &word)) {
        return exactly(it.1);
    }
    let label = Locale::Indonesian.words().choice;
    let (yes, no) = (YES.contains(&word.as_str()), NO.contains(&word.as_str()));
    // Beside several choices a digit is the number of one of them, in an order that we do not know.
    let plain = !word.starts_with(|it: char| it.is_ascii_digit());
    match fact.kind() {
        // Asked the other way round than it is kept: a plain yes could mean either.
        Kind::YesNo if fact == Fact::BelumTerdata => match word.as_str() {
            "pernah" | "yapernah" => exactly(0),
            "belumpernah" => exactly(1),
            _ => None,
        },
        Kind::YesNo if yes || no => exactly(u32::from(yes)),
        Kind::YesNo | Kind::Number(..) => None,
        Kind::Choice(words) => {
            let same = |it: &u32| {
                fact.word(*it).is_some_and(|it| normal(it) == word) || normal(label(fact, *it)) == word
            };
            let last = fact.bounds().1;
            match (0..=last).find(same) {
                Some(it) => exactly(it),
                None if words[0] != "tidak" || !plain => None,
                None if no => exactly(0),
                // "Yes" says that it is one of the others.
                None if yes => Some(Answer::Between(1, last)),
                None => None,
            }
        }
        Kind::Place => place(&word, cell).and_then(exactly),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_never_says_more_than_it_does() {
        let said = |fact, cell| answer(fact, cell);
        assert_eq!(said(Fact::Disabilitas, "ya"), Ok(Some(Answer::Between(1, 2))), "light or severe");
        assert_eq!(said(Fact::Disabilitas, "tidak"), Ok(Some(Answer::value(0))));
        assert_eq!(said(Fact::Pkh, "ya"), Ok(Some(Answer::value(1))));
        assert_eq!(said(Fact::Pkh, "tidak"), Err(()), "never, or not any more");
        assert_eq!(said(Fact::BelumTerdata, "ya"), Err(()));
        assert_eq!(said(Fact::BelumTerdata, "Belum pernah"), Ok(Some(Answer::value(1))));
        for unknown in ["?", "-", "Tidak tahu", "tdk tahu", "'-"] {
            assert_eq!(said(Fact::Dtsen, unknown), Ok(Some(Answer::DontKnow)), "{unknown}");
        }
        assert_eq!(said(Fact::Dtsen, "  "), Ok(None), "nothing written is no answer");
        assert_eq!(said(Fact::Desil, "11"), Err(()));
        assert_eq!(said(Fact::Listrik, "900"), Err(()));
        assert_eq!(role("Kepala Keluarga"), Ok(Some(Said::This(Role::Head))));
    }

    #[test]
    fn each_word_of_the_vocabulary_and_each_label_is_read() {
        let label = Locale::Indonesian.words().choice;
        for fact in Fact::ALL.iter().filter(|it| matches!(it.kind(), Kind::YesNo | Kind::Choice(_))) {
            let (least, most) = fact.bounds();
            for it in least..=most {
                let word = fact.word(it).map(str::to_owned).into_iter();
                for cell in word.chain([label(*fact, it).to_owned()]) {
                    assert_eq!(answer(*fact, &cell), Ok(Some(Answer::value(it))), "{}: {cell}", fact.name());
                }
            }
        }
    }
}
