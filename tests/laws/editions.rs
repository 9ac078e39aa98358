//! The catalogue: on every day at most one edition, and each can be met and failed.

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::engine::{Verdict, assess};
use layak::household::Household;
use layak::rule::{FIRST_DAY, Program};

use crate::compare::shown;
use crate::exactness::stages;
use crate::oracle::Oracle;
use crate::witness::witness;

#[test]
fn every_day_has_one_edition_or_an_explicit_none() {
    let (first, last) = (FIRST_DAY, Date::checked(2027, 12, 31));
    let (mut n_with, mut n_without) = (0, 0);
    for program in PROGRAMS {
        let mut on = first;
        while on <= last {
            let covers = |from: Date, until: Option<Date>| from <= on && until.is_none_or(|it| on <= it);
            let of_day: Vec<_> = program.editions.iter().filter(|it| covers(it.from, it.until)).collect();
            let found = program.edition_on(on);
            assert!(of_day.len() <= 1, "{} has {} editions on {on}", program.id, of_day.len());
            assert_eq!(found.map(|it| it.from), of_day.first().map(|it| it.from), "{} on {on}", program.id);
            assert_eq!(assess(program, &Household::default(), on).is_some(), found.is_some());
            if found.is_some() {
                n_with += 1;
            } else {
                n_without += 1;
                let not_yet = program.editions.first().is_some_and(|it| on < it.from);
                let ended = program.ended_before(on);
                assert_eq!(not_yet, ended.is_none(), "{} on {on} is neither over nor to come", program.id);
            }
            let gaps = program.gaps.iter().filter(|it| covers(it.from, it.until)).count();
            assert_eq!(of_day.len() + gaps, 1, "{} on {on}: one edition or one gap", program.id);
            assert_eq!(program.gap_on(on).is_some(), found.is_none(), "{} on {on}", program.id);
            on = on.next();
        }
    }
    println!("{} programmes: {n_with} days with an edition, {n_without} without", PROGRAMS.len());
    assert!(n_with > 0);
}

/// Whether the one world of a settled household meets the criteria, by brute force.
fn meets(program: &Program, household: &Household, on: Date) -> bool {
    let edition = program.edition_on(on).expect("an edition on this day");
    let mut oracle = Oracle::new(edition, household, on, 0);
    let mut worlds = Vec::new();
    oracle.worlds.each(&mut |it| worlds.push(it.clone()));
    worlds.iter().all(|it| oracle.outcome(it).met)
}

#[test]
fn every_edition_can_be_met_and_failed() {
    for (program, on) in stages() {
        let edition = program.edition_on(on).expect("an edition on this day");
        let for_all = edition.criteria.is_empty() && !edition.needs_person();
        for wanted in [Verdict::Met, Verdict::NotMet].into_iter().filter(|it| !for_all || *it == Verdict::Met)
        {
            let household = witness(program, on, 1, wanted);
            let household = household.unwrap_or_else(|| panic!("{} on {on} is never {wanted:?}", program.id));
            let met = meets(program, &household, on);
            assert_eq!(met, wanted == Verdict::Met, "{} {}", program.id, shown(&household, on));
        }
    }
}
