//! Whether a mistake in a rule file would be noticed: each mistake is made, one at a time, and the
//! comparison with the second implementation must find a family that it changes.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use layak::catalog::PROGRAMS;
use layak::rule::{Edition, Program};

use crate::cases::{self, Case};
use crate::compare::{Stop, compare};
use crate::mutants::mutants;

/// So many families look at each mistake.
const N_FAMILIES: usize = 12_000;

/// Mistakes that no family can notice, each with the reason: part of its name, and why.
const ARGUED: &[(&str, &str)] = &[];

/// A mistake that nobody noticed: no worked household, and no random family.
fn survives(program: &'static Program, edition: &Edition, wrong: Edition, cases: &[Case]) -> bool {
    let wrong: &'static Edition = Box::leak(Box::new(wrong));
    let editions: Vec<Edition> =
        program.editions.iter().map(|it| if it.from == edition.from { *wrong } else { *it }).collect();
    let altered: &'static Program = Box::leak(Box::new(Program { editions: editions.leak(), ..*program }));
    let noticed = cases.iter().any(|it| !it.wrong(altered).1.is_empty());
    !noticed
        && (1..=2).all(|seed| compare(altered, edition, N_FAMILIES, seed, Stop::AtFirst).n_different == 0)
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
            let name = format!("{} {} {}", program.id, edition.from, it.what);
            let argued = ARGUED.iter().any(|it| name.contains(it.0));
            if !argued && survives(program, edition, it.edition, &cases) {
                alive.lock().expect("no thread has failed").push(name);
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(worker);
        scope.spawn(worker);
    });
    let mut alive = alive.into_inner().expect("no thread has failed");
    alive.sort();
    println!("{} mistakes, {} unnoticed, {:.1?}", work.len(), alive.len(), start.elapsed());
    assert!(alive.is_empty(), "nobody noticed:\n{}", alive.join("\n"));
}
