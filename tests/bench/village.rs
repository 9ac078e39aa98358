//! How long a list of households takes: read, grouped, and worked out for every programme.
//!
//! By hand: `cargo bench --no-default-features --bench village`.

#[allow(dead_code, reason = "the tests need more")]
#[path = "../village/list.rs"]
mod list;
#[path = "spread.rs"]
mod spread;

use std::time::Instant;

use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::date::Date;
use layak::engine::assess;
use layak::household::{Answer, Birth, Household, Person};
use layak::village::{Mapping, Sheet, Work};
use spread::Spread;

const DAYS: [Date; 2] = [FOUNDING_DAY, Date::checked(2026, 11, 23)];
const SIZES: [u32; 3] = [100, 1_000, 10_000];
const RUNS: usize = 5;

fn main() {
    for on in DAYS {
        println!("\nrules of {on}, milliseconds, {RUNS} runs");
        println!("{:>10}{:>10}{:>10}{:>10}{:>10}", "families", "rows", "least", "median", "most");
        for n in SIZES {
            let text = list::of(n);
            let rows = text.lines().count() - 1;
            let runs = (0..RUNS).map(|_| {
                let start = Instant::now();
                let sheet = Sheet::read(text.as_bytes()).expect("a list");
                let mapping = Mapping::guess(&sheet);
                let mut work = Work::new(sheet, mapping, on, on, false);
                work.step(usize::MAX);
                assert_eq!(work.lines.len(), n as usize);
                start.elapsed().as_secs_f64() * 1e3
            });
            let spread = Spread::of(runs.collect());
            println!(
                "{n:>10}{rows:>10}{:>10.1}{:>10.1}{:>10.1}",
                spread.least(),
                spread.median(),
                spread.most()
            );
        }
    }
    let (day, family) = (DAYS[1], family(DAYS[1]));
    let start = Instant::now();
    for program in PROGRAMS {
        std::hint::black_box(assess(program, &family, day));
    }
    println!("\none family of four, each programme by itself: {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
}

/// Four people of whom age and sex are known.
fn family(on: Date) -> Household {
    let person = |(id, age): (u32, u32)| {
        let mut person = Person { birth: Some(Birth::Aged(age, on)), ..Person::new(id) };
        person.answers.set(layak::fact::Fact::Kelamin, Some(Answer::value(id % 2)));
        person
    };
    let people = [(1, 40), (2, 38), (3, 10), (4, 3)].into_iter().map(person).collect();
    Household { people, ..Household::default() }
}
