//! Who is on the card matters, not in which order they stand there.

use std::cell::Cell;

use layak::engine::{Assessment, Open, assess};
use layak::household::{Birth, Household, Person};
use layak::money::Range;
use layak::rule::{Condition, Program};
use layak::truth::Truth;

use crate::compare::shown;
use crate::exactness::stages;
use crate::notation::DAY;
use crate::oracle::Oracle;
use crate::random::{Draft, Stage, Turn, run};
use crate::toy::TOYS;
use crate::worlds::World;

type Facts = (layak::engine::Verdict, Range, Option<Range>, Option<Range>, Vec<Open>);

fn of(it: &Assessment) -> Facts {
    let mut missing = it.missing.clone();
    missing.sort_unstable();
    (it.criteria, it.award.range, it.award.year, it.award.disputed, missing)
}

/// Runs a law over toys and programmes.
fn over(n: u32, seed: u64, law: impl Fn(&'static Program, &Stage, &Draft) -> Result<bool, String>) {
    let n_seen = Cell::new(0);
    for (seed, (program, on)) in (seed..).zip(TOYS.iter().map(|it| (it, DAY)).chain(stages())) {
        let stage = Stage::new(program, on);
        run(seed, n, 3, |draft| {
            n_seen.set(n_seen.get() + u32::from(law(program, &stage, &draft)?));
            Ok(())
        });
    }
    println!("{} households", n_seen.get());
    assert!(n_seen.get() > 0);
}

fn assessed(program: &'static Program, household: &Household, stage: &Stage) -> Assessment {
    assess(program, household, stage.on).expect("an edition on this day")
}

#[test]
fn the_order_of_people_does_not_matter() {
    over(120, 10_000, |program, stage, draft| {
        let household = stage.household(draft, 0);
        let mut turned = household.clone();
        let places = turned.people.len();
        turned.people.rotate_left(Turn(draft.turn).below(places));
        if draft.turn % 2 == 0 {
            turned.people.reverse();
        }
        let (before, after) = (assessed(program, &household, stage), assessed(program, &turned, stage));
        let truths = |it: &Assessment| {
            let mut all: Vec<(_, _, Truth)> =
                it.findings.iter().map(|it| (it.of, it.person, it.truth)).collect();
            all.sort_unstable();
            all
        };
        if of(&before) == of(&after) && truths(&before) == truths(&after) {
            return Ok(turned != household);
        }
        Err(format!("{} {}\n turned {}", program.id, shown(&household, stage.on), shown(&turned, stage.on)))
    });
}

#[test]
fn equal_people_are_asked_the_same() {
    over(120, 11_000, |program, stage, draft| {
        let mut household = stage.household(draft, 0);
        let twin = Person { id: 99, ..household.people[0].clone() };
        household.people.push(twin);
        let found = assessed(program, &household, stage);
        let of = |id: u32| -> Vec<_> {
            found.missing.iter().filter(|it| it.person == Some(id)).map(|it| it.fact).collect()
        };
        let truths = |id: u32| -> Vec<_> {
            found.findings.iter().filter(|it| it.person == Some(id)).map(|it| (it.of, it.truth)).collect()
        };
        if of(1) == of(99) && truths(1) == truths(99) {
            return Ok(true);
        }
        Err(format!("{} {}", program.id, shown(&household, stage.on)))
    });
}

/// Whether the member fits nothing and makes no quantified condition true, in any world.
fn never_matters(stage: &Stage, household: &Household) -> bool {
    let oracle = Oracle::new(stage.edition, household, stage.on, 0);
    let last = oracle.worlds.members.len() - 1;
    let mut quantified = Vec::new();
    for condition in stage.edition.conditions() {
        quantifiers(&condition, &mut quantified);
    }
    let mut worlds: Vec<World> = Vec::new();
    oracle.worlds.each(&mut |it| worlds.push(it.clone()));
    worlds.iter().all(|world| {
        let mut some = quantified.iter().map(|it| oracle.worlds.holds(it, Some(last), world));
        oracle.fits(last, world) == 0 && !some.any(|it| it)
    })
}

fn quantifiers(condition: &Condition, found: &mut Vec<Condition>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|it| quantifiers(it, found)),
        Condition::Not(part) => quantifiers(part, found),
        Condition::Someone(_, part) => found.push(**part),
        Condition::Fact(..) | Condition::Disputed(_) => {}
    }
}

#[test]
fn somebody_who_cannot_matter_changes_nothing() {
    over(150, 12_000, |program, stage, draft| {
        let with = stage.household(draft, 0);
        let mut without = with.clone();
        let last = without.people.pop().expect("one person at least");
        let unborn = last.unborn(stage.on);
        if !unborn && !never_matters(stage, &with) {
            return Ok(false);
        }
        let (before, after) = (assessed(program, &without, stage), assessed(program, &with, stage));
        if of(&before) == of(&after) {
            return Ok(true);
        }
        Err(format!("{} {}", program.id, shown(&with, stage.on)))
    });
}

#[test]
fn who_is_born_tomorrow_does_not_count_today() {
    over(30, 13_000, |program, stage, draft| {
        let mut household = stage.household(draft, 0);
        let before = assessed(program, &household, stage);
        household.people.push(Person { birth: Some(Birth::On(stage.on.next())), ..Person::new(99) });
        let after = assessed(program, &household, stage);
        if of(&before) == of(&after) && before.findings == after.findings {
            return Ok(true);
        }
        Err(format!("{} {}", program.id, shown(&household, stage.on)))
    });
}
