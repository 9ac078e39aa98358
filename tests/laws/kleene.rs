//! The logic of three values: its tables, and plain evaluation as a witness against the engine.
//!
//! Plain evaluation is sound but not exact. So it may leave open what the engine decides, but it
//! may never decide otherwise.

use std::cell::Cell;

use layak::date::Date;
use layak::engine::{Subject, assess};
use layak::fact;
use layak::household::{Household, Known, Person};
use layak::rule::{Condition, Program, Test};
use layak::truth::Truth;

use crate::compare::shown;
use crate::exactness::stages;
use crate::notation::DAY;
use crate::random::{Stage, run};
use crate::toy::TOYS;

fn test_of(test: Test, known: Known) -> Truth {
    let n_in_all = u64::from(known.most - known.least) + 1;
    let n_that_pass = match test {
        Test::Between(least, most) => {
            let (low, high) = (least.max(known.least), most.min(known.most));
            if low <= high { u64::from(high - low) + 1 } else { 0 }
        }
        Test::OneOf(values) => {
            values.iter().filter(|it| (known.least..=known.most).contains(*it)).count() as u64
        }
    };
    Truth::of(n_that_pass > 0, n_that_pass < n_in_all)
}

fn plain(condition: &Condition, person: Option<&Person>, household: &Household, on: Date) -> Truth {
    let part = |it: &Condition| plain(it, person, household, on);
    match condition {
        Condition::Fact(fact, test) => test_of(
            *test,
            match (fact.subject(), person) {
                (fact::Subject::Person, Some(person)) => person.known(*fact, on),
                _ => household.known(*fact, on),
            },
        ),
        Condition::All(parts) => parts.iter().map(part).fold(Truth::Yes, Truth::and),
        Condition::Any(parts) => parts.iter().map(part).fold(Truth::No, Truth::or),
        Condition::Not(inner) => !part(inner),
        Condition::Someone(_, inner) => {
            let unnamed = if household.unfinished { Truth::Unknown } else { Truth::No };
            let alive = household.people.iter().filter(|it| !it.unborn(on));
            alive.map(|it| plain(inner, Some(it), household, on)).fold(unnamed, Truth::or)
        }
        Condition::Disputed(_) => Truth::Unknown,
    }
}

/// Findings that plain logic leaves open though they are decided, and all findings.
fn compare(program: &Program, household: &Household, on: Date) -> Result<[usize; 2], String> {
    let found = assess(program, household, on).expect("an edition on this day");
    let mut counts = [0, 0];
    for finding in &found.findings {
        let condition = match finding.of {
            Subject::Criterion(number) => found.edition.criteria[number].when,
            Subject::Component(number) => found.edition.components[number].who.expect("who"),
            Subject::Recipient => continue,
        };
        let person = finding.person.and_then(|it| household.person(it));
        let said = plain(&condition, person, household, on);
        if said != Truth::Unknown && said != finding.truth {
            return Err(format!(
                "{:?} of {} {}: plain logic says {said:?}, the engine {:?}",
                finding.of,
                program.id,
                shown(household, on),
                finding.truth
            ));
        }
        counts = [counts[0] + usize::from(said != finding.truth), counts[1] + 1];
    }
    Ok(counts)
}

#[test]
fn the_engine_decides_what_plain_logic_decides_and_more() {
    let counts = Cell::new([0, 0]);
    for (seed, (program, on)) in (9_000..).zip(TOYS.iter().map(|it| (it, DAY)).chain(stages())) {
        let stage = Stage::new(program, on);
        run(seed, 250, 3, |draft| {
            let mut household = stage.household(&draft, 0);
            household.unfinished = draft.turn % 5 == 0;
            let [n_exact, n_all] = compare(program, &household, on)?;
            counts.set([counts.get()[0] + n_exact, counts.get()[1] + n_all]);
            Ok(())
        });
    }
    let [n_exact, n_all] = counts.get();
    println!("{n_all} findings, {n_exact} of them decided though plain logic leaves them open");
    assert!(n_exact > 0, "the toy that reads a fact twice is decided by exactness alone");
}

#[test]
fn and_or_and_not_keep_their_tables() {
    for a in Truth::ALL {
        assert_eq!(!!a, a);
        assert_eq!((a.and(a), a.or(a)), (a, a));
        assert_eq!((a.and(Truth::Yes), a.or(Truth::No)), (a, a));
        assert_eq!((a.and(Truth::No), a.or(Truth::Yes)), (Truth::No, Truth::Yes));
        for b in Truth::ALL {
            assert_eq!((a.and(b), a.or(b)), (b.and(a), b.or(a)));
            assert_eq!((!(a.and(b)), !(a.or(b))), ((!a).or(!b), (!a).and(!b)));
            assert_eq!((a.and(a.or(b)), a.or(a.and(b))), (a, a));
            for c in Truth::ALL {
                assert_eq!(a.and(b).and(c), a.and(b.and(c)));
                assert_eq!(a.or(b).or(c), a.or(b.or(c)));
                assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
                assert_eq!(a.or(b.and(c)), a.or(b).and(a.or(c)));
            }
        }
    }
}

/// Kleene's table says what every way of filling in the unknowns says, where those agree.
#[test]
fn an_unknown_part_is_either() {
    let ways = |it: Truth| match it {
        Truth::No => vec![false],
        Truth::Unknown => vec![false, true],
        Truth::Yes => vec![true],
    };
    for a in Truth::ALL {
        assert_eq!(!a, hull(ways(a).into_iter().map(|a| !a)));
        for b in Truth::ALL {
            let pairs = || ways(a).into_iter().flat_map(|a| ways(b).into_iter().map(move |b| (a, b)));
            assert_eq!(a.and(b), hull(pairs().map(|it| it.0 && it.1)));
            assert_eq!(a.or(b), hull(pairs().map(|it| it.0 || it.1)));
        }
    }
    assert_eq!((Truth::from(true), Truth::from(false)), (Truth::Yes, Truth::No));
}

fn hull(ways: impl Iterator<Item = bool>) -> Truth {
    let ways: Vec<bool> = ways.collect();
    Truth::of(ways.contains(&true), ways.contains(&false))
}
