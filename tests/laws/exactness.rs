//! The engine is exact: over toy programmes, over every edition of the catalogue, and where the
//! roster is not finished. Each test prints how many households and worlds it compared.

use std::cell::Cell;

use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::date::Date;
use layak::household::Household;
use layak::rule::Program;

use crate::compare::{Tally, asks, exact, unfinished};
use crate::notation::DAY;
use crate::random::{Stage, run};
use crate::toy::TOYS;

type Compare = fn(&Program, &Household, Date) -> Result<Tally, String>;

/// Compares so many households of up to three people before one programme.
fn compare(n: u32, seed: u64, program: &'static Program, on: Date, with: Compare) -> Tally {
    let stage = Stage::new(program, on);
    let tally = Cell::new(Tally::default());
    run(seed, n, 3, |draft| {
        tally.set(tally.get().plus(with(program, &stage.household(&draft, 0), on)?));
        Ok(())
    });
    tally.get()
}

fn over_toys(n: u32, seed: u64, with: Compare) {
    let all = (seed..).zip(TOYS);
    let tally = all.map(|(seed, it)| compare(n, seed, it, DAY, with));
    println!("{} toys: {}", TOYS.len(), tally.fold(Tally::default(), Tally::plus));
}

/// Every edition: on the founding day, or on its first day where it does not cover that.
pub(crate) fn stages() -> impl Iterator<Item = (&'static Program, Date)> {
    let day = |from: Date, until: Option<Date>| {
        let covers = from <= FOUNDING_DAY && until.is_none_or(|it| FOUNDING_DAY <= it);
        if covers { FOUNDING_DAY } else { from }
    };
    PROGRAMS
        .iter()
        .flat_map(move |it| it.editions.iter().map(move |edition| (it, day(edition.from, edition.until))))
}

fn over_programs(n: u32, seed: u64, with: Compare) {
    let tally = (seed..).zip(stages()).map(|(seed, (it, on))| compare(n, seed, it, on, with));
    println!("{} editions: {}", stages().count(), tally.fold(Tally::default(), Tally::plus));
}

#[test]
fn verdicts_and_amounts_of_toys_are_exact() {
    over_toys(2_000, 1_000, exact);
}

#[test]
fn verdicts_and_amounts_of_programmes_are_exact() {
    over_programs(2_000, 2_000, exact);
}

#[test]
fn toys_ask_exactly_what_matters() {
    over_toys(2_000, 3_000, asks);
}

#[test]
fn programmes_ask_exactly_what_matters() {
    over_programs(2_000, 4_000, asks);
}

/// Only toys with few facts: two strangers of whom nothing is known multiply the worlds.
#[test]
fn unnamed_members_are_reckoned_with() {
    const SMALL: [&str; 8] =
        ["conjunction", "tautology", "never", "someone", "cap", "ranges", "age-alone", "nothing-paid"];
    let tally = Cell::new(Tally::default());
    for (seed, program) in (5_000..).zip(TOYS.iter().filter(|it| SMALL.contains(&it.id))) {
        let stage = Stage::new(program, DAY);
        run(seed, 300, 2, |draft| {
            let mut household = stage.household(&draft, 2);
            household.unfinished = true;
            tally.set(tally.get().plus(unfinished(program, &household, DAY, 2)?));
            Ok(())
        });
    }
    println!("two strangers: {}", tally.get());
}
