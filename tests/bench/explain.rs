//! How long the engine takes for families of whom nothing is known: what is open costs time, and
//! there everything is.
//!
//! `cargo xtask bench` runs this; by hand: `cargo bench --no-default-features --bench explain`.

#[allow(dead_code, reason = "only the middle is shown here")]
#[path = "spread.rs"]
mod spread;

use std::hint::black_box;
use std::time::Instant;

use layak::catalog::{CHANGES, FOUNDING_DAY, PROGRAMS};
use layak::date::Date;
use layak::engine::{assess, explain, missing};
use layak::household::{Household, Person};
use layak::rule::Program;
use spread::Spread;

/// What is timed, programme by programme.
const TIMED: [(&str, Timed); 3] = [
    ("assess", |program, household, on| drop(black_box(assess(program, household, on)))),
    ("missing", |program, household, on| drop(black_box(missing(program, household, on)))),
    ("explain", |program, household, on| drop(black_box(explain(program, household, on, CHANGES)))),
];

type Timed = fn(&'static Program, &Household, Date);

const DAYS: [Date; 2] = [FOUNDING_DAY, Date::checked(2026, 2, 15)];
const PEOPLE: [u32; 3] = [1, 4, 10];
const RUNS: usize = 9;
/// How many programmes are shown, the slowest first.
const SHOWN: usize = 5;

fn main() {
    for (name, timed) in TIMED {
        for on in DAYS {
            table(name, timed, on);
        }
    }
}

/// All programmes together, then the slowest ones, for each size of family.
fn table(name: &str, timed: Timed, on: Date) {
    let families = PEOPLE.map(|n| medians(timed, &strangers(n), on));
    println!("\n{name} on {on}, median of {RUNS} runs in milliseconds");
    println!("{:<24}{}", "people", PEOPLE.map(|it| format!("{it:>10}")).concat());
    row("all programmes", families.each_ref().map(|it| it.0));
    let mut slowest: Vec<usize> = (0..PROGRAMS.len()).collect();
    let largest = &families[PEOPLE.len() - 1].1;
    slowest.sort_by(|one, other| largest[*other].total_cmp(&largest[*one]));
    for number in slowest.into_iter().take(SHOWN) {
        row(PROGRAMS[number].id, families.each_ref().map(|it| it.1[number]));
    }
}

fn row(name: &str, times: [f64; PEOPLE.len()]) {
    println!("{name:<24}{}", times.map(|it| format!("{it:>10.2}")).concat());
}

/// So many people, and nothing said about any of them.
fn strangers(n: u32) -> Household {
    Household { people: (1..=n).map(Person::new).collect(), ..Household::default() }
}

/// The median of all programmes together, and of each alone.
fn medians(timed: Timed, household: &Household, on: Date) -> (f64, Vec<f64>) {
    let mut totals = Vec::new();
    let mut each = vec![Vec::new(); PROGRAMS.len()];
    for _ in 0..RUNS {
        let run = PROGRAMS.iter().map(|program| {
            let start = Instant::now();
            timed(program, household, on);
            start.elapsed().as_secs_f64() * 1e3
        });
        let run: Vec<f64> = run.collect();
        totals.push(run.iter().sum());
        each.iter_mut().zip(run).for_each(|(all, it)| all.push(it));
    }
    (Spread::of(totals).median(), each.into_iter().map(|it| Spread::of(it).median()).collect())
}
