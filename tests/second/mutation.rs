//! Whether a mistake in a rule file would be noticed: each mistake is made, one at a time, and the
//! comparison with the second implementation must find a family that it changes.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use layak::catalog::PROGRAMS;
use layak::rule::{Edition, Program};

use crate::cases::{self, Case};
use crate::compare::{Stop, compare};
use crate::mutants::{Mutant, mutants};

/// So many families look at each mistake.
const N_FAMILIES: usize = 12_000;

/// So many look at a mistake that nobody can notice, for the reason below.
const N_ARGUED: usize = 1_500;

/// Mistakes that no family can notice: programme, part of the name, and why. In PENA words stand in
/// the preferred reading and again in the other source's, so each name occurs twice; only one of
/// the two may stay unnoticed.
const ARGUED: &[(&str, &str, &str)] = &[
    ("pkh", "sd: usia ", "who is 6 or younger counts as a small child, the larger amount"),
    ("pkh", "smp: usia 7 to 21", "who is 6 or younger counts as a small child, the larger amount"),
    ("pkh", "smp: usia 5 to 21", "who is 6 or younger counts as a small child, the larger amount"),
    ("pkh", "sma: usia 7 to 21", "who is 6 or younger counts as a small child, the larger amount"),
    ("pkh", "sma: usia 5 to 21", "who is 6 or younger counts as a small child, the larger amount"),
    ("pkh", "sd: sekolah with 3 too", "a pupil of SMP counts as one, the larger amount"),
    ("pkh", "sd: sekolah with 4 too", "a pupil of SMA counts as one, the larger amount"),
    ("pkh", "smp: sekolah with 4 too", "a pupil of SMA counts as one, the larger amount"),
    (
        "yapi",
        "orang-tua-tidak-menikah-lagi: orang_tua with 0 too",
        "the criterion before wants a parent who died",
    ),
    ("pip", "umur: sekolah with ", "no component is paid outside these schools"),
    ("pip", "umur: and: part 0 gone", "no component is paid outside these schools"),
    ("pip", "sekolah with ", "the criterion on age and school keeps the others out"),
    ("pip", "kelas with 0 too", "the first grade is paid from half to full anyway"),
    ("pip", "largest, or not", "nobody fits two components"),
    ("pena", "jenis-usaha: jenis_usaha without ", "the doubt repeats the preferred list"),
    ("pena", "umur-usaha: usia 17 to 44", "the doubt repeats the preferred ages"),
    (
        "bst",
        "luar-daerah-paket: and: part 0 gone",
        "the question on the kecamatan exists in Kab. Bogor alone",
    ),
    ("bss", "daerah-paket: and: part 0 gone", "the question on the kecamatan exists in Kab. Bogor alone"),
    ("prokus-bsimu", "usaha: gone", "the criterion on the kind of business wants a business too"),
    ("prokus-bsimu", "usaha: usaha with 0 too", "the criterion on the kind of business wants a business too"),
    ("bsu", "penerima-upah: pekerjaan with ", "the criterion on private work bars the same"),
    ("bsu", "swasta: pekerjaan with 3 too", "the criterion on wage earners bars the same"),
];

/// Why nobody can notice it, where that is argued.
fn argued(program: &Program, what: &str) -> bool {
    ARGUED.iter().any(|it| it.0 == program.id && what.contains(it.1))
}

/// A mistake that nobody noticed: no worked household, and no random family.
fn survives(program: &'static Program, edition: &Edition, it: &Mutant, cases: &[Case]) -> bool {
    let wrong = it.edition;
    let wrong: &'static Edition = Box::leak(Box::new(wrong));
    let editions: Vec<Edition> =
        program.editions.iter().map(|it| if it.from == edition.from { *wrong } else { *it }).collect();
    let altered: &'static Program = Box::leak(Box::new(Program { editions: editions.leak(), ..*program }));
    let n = if argued(program, &it.what) { N_ARGUED } else { N_FAMILIES };
    let noticed = cases.iter().any(|it| !it.wrong(altered).1.is_empty());
    !noticed && (1..=2).all(|seed| compare(altered, edition, n, seed, Stop::AtFirst).n_different == 0)
}

#[test]
fn every_mistake_in_a_rule_is_noticed() {
    let start = Instant::now();
    let editions = PROGRAMS.iter().flat_map(|it| it.editions.iter().map(move |edition| (it, edition)));
    let work: Vec<_> = editions
        .flat_map(|(program, edition)| mutants(edition).into_iter().map(move |it| (program, edition, it)))
        .collect();
    let cases = cases::all();
    let (next, alive) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let worker = || {
        while let Some((program, edition, it)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
            if survives(program, edition, it, &cases) {
                let name = format!("{} {} {}", program.id, edition.from, it.what);
                alive.lock().expect("no thread has failed").push((argued(program, &it.what), name));
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(worker);
        scope.spawn(worker);
    });
    let mut alive = alive.into_inner().expect("no thread has failed");
    alive.sort();
    let (argued, mut open): (Vec<_>, Vec<_>) = alive.into_iter().partition(|it| it.0);
    let repeated = |it: &&[(bool, String)]| it[0] == it[1] && it[0].1.starts_with("pena");
    open.extend(argued.windows(2).filter(repeated).map(|it| it[0].clone()));
    println!(
        "{} mistakes, {} that nobody can notice and {} that nobody did, {:.1?}",
        work.len(),
        argued.len(),
        open.len(),
        start.elapsed()
    );
    let names: Vec<&str> = open.iter().map(|it| it.1.as_str()).collect();
    assert!(open.is_empty(), "nobody noticed:\n{}", names.join("\n"));
}
