//! Every programme a second time, written from the facts and not from the rule files, beside the
//! engine: the same days, the same gates, the same verdicts and the same amounts for a great many
//! random families. It finds slips in the rule files that nothing else can find.
//!
//! The second implementation is deliberately plain Rust; it knows no rules, no criteria and no engine.

#[path = "cases.rs"]
mod cases;

#[path = "second/benign.rs"]
mod benign;
#[path = "second/choice.rs"]
mod choice;
#[path = "second/compare.rs"]
mod compare;
#[path = "second/days.rs"]
mod days;
#[path = "second/families_2020.rs"]
mod families_2020;
#[path = "second/families_today.rs"]
mod families_today;
#[path = "second/family.rs"]
mod family;
#[path = "second/gates.rs"]
mod gates;
#[path = "second/generate.rs"]
mod generate;
#[path = "second/mutants.rs"]
mod mutants;
#[path = "second/mutation.rs"]
mod mutation;
#[path = "second/people_2020.rs"]
mod people_2020;
#[path = "second/people_today.rs"]
mod people_today;
#[path = "second/pkh.rs"]
mod pkh;
#[path = "second/places.rs"]
mod places;
#[path = "second/programmes.rs"]
mod programmes;
#[path = "second/random.rs"]
mod random;
#[path = "second/said.rs"]
mod said;
#[path = "second/same.rs"]
mod same;
#[path = "second/shrink.rs"]
mod shrink;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use layak::catalog::PROGRAMS;
use layak::engine::assess;
use layak::rule::{Edition, Program};

use compare::{Report, Stop, compare};
use days::{FIRST, LAST, from_to, gate, spans};

/// So many families for each edition.
const N_FAMILIES: usize = 100_000;
/// At least so many of a hundred must meet an edition, and as many must fail it.
const LEAST_PERCENT: usize = 3;

#[test]
fn both_have_rules_on_the_same_days_with_the_same_gates() {
    let mut wrong = Vec::new();
    for program in PROGRAMS {
        let Some(second) = programmes::named(program.id) else { continue };
        let mut different = Vec::new();
        for on in from_to(FIRST, LAST) {
            let family = benign::family(on.year() - 2020);
            let engine = assess(program, &family.household(), on).map(|it| gate(it.window));
            let twice = second.outcome(&family.on(on), on).map(|it| it.gate);
            if engine != twice {
                different.push((on, format!("the engine says {engine:?}, the second {twice:?}")));
            }
        }
        wrong.extend(spans(&different).iter().map(|it| format!("{} from {it}", program.id)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// One edition of the catalogue with what came out.
struct Row {
    program: &'static Program,
    edition: &'static Edition,
    report: Report,
    took: Duration,
}

impl Row {
    fn new(number: usize, (program, edition): (&'static Program, &'static Edition)) -> Self {
        let start = Instant::now();
        let seed = u64::try_from(number).unwrap_or(0) + 1;
        let report = compare(program, edition, N_FAMILIES, seed, Stop::AtEnd);
        Self { program, edition, report, took: start.elapsed() }
    }

    /// Whether the random families try the edition at all.
    fn exercised(&self) -> bool {
        let enough = |n: usize| n * 100 >= LEAST_PERCENT * self.report.n_families;
        enough(self.report.n_met) && (enough(self.report.n_not_met) || !self.report.has_conditions)
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Report { n_families, n_met, n_not_met, n_different, .. } = self.report;
        let (id, from) = (self.program.id, self.edition.from);
        let n_open = n_families - n_met - n_not_met;
        write!(
            out,
            "{id:21} {from}: {n_families} families, {n_met:6} met, {n_not_met:6} not, {n_open:6} open, \
             {n_different} different, {:.1?}",
            self.took
        )
    }
}

/// Every edition of the catalogue, shared out between two threads.
fn all_rows() -> Vec<Row> {
    let editions = |it: &'static Program| it.editions.iter().map(move |edition| (it, edition));
    let work: Vec<_> = PROGRAMS.iter().flat_map(editions).collect();
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let worker = || {
        while let Some((number, it)) = {
            let number = next.fetch_add(1, Ordering::Relaxed);
            work.get(number).map(|it| (number, *it))
        } {
            let row = Row::new(number, it);
            rows.lock().expect("no thread has failed").push((number, row));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(worker);
        scope.spawn(worker);
    });
    let mut rows = rows.into_inner().expect("no thread has failed");
    rows.sort_by_key(|it| it.0);
    rows.into_iter().map(|it| it.1).collect()
}

#[test]
fn both_say_the_same_of_every_family() {
    let start = Instant::now();
    let rows = all_rows();
    for row in &rows {
        println!("{row}");
    }
    let n_families: usize = rows.iter().map(|it| it.report.n_families).sum();
    println!("{} editions, {n_families} families, {:.1?}", rows.len(), start.elapsed());
    let missing = programmes::ALL.iter().map(|it| it.id).filter(|it| PROGRAMS.iter().all(|p| p.id != *it));
    println!("not in the catalogue: {}", missing.collect::<Vec<_>>().join(", "));
    let told: Vec<_> = rows.iter().flat_map(|it| &it.report.told).map(String::as_str).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
    for row in &rows {
        assert!(row.exercised(), "the random families do not try {row}");
    }
}
