//! Learning never contradicts: an answer may settle what was open, it may not undo what was
//! settled, and what relevance calls irrelevant changes nothing at all.

use std::cell::Cell;

use layak::engine::{Assessment, Open, Verdict, assess};
use layak::fact::{Fact, IMPLIED};
use layak::household::{Answer, Birth, Household, Person};
use layak::money::Range;
use layak::rule::Program;

use crate::compare::shown;
use crate::exactness::stages;
use crate::notation::DAY;
use crate::random::{Stage, Turn, run, tell};
use crate::toy::TOYS;
use crate::worlds::Worlds;

fn full(it: &Assessment) -> Range {
    it.award.disputed.unwrap_or(it.award.range)
}

/// What may not happen between two assessments when something was learned.
fn contradiction(before: &Assessment, after: &Assessment) -> Option<&'static str> {
    let decided = |it: Verdict| matches!(it, Verdict::Met | Verdict::NotMet);
    if decided(before.criteria) && after.criteria != before.criteria {
        return Some("the verdict turned");
    }
    if !full(before).contains(full(after)) || !before.award.range.contains(after.award.range) {
        return Some("the amount widened");
    }
    if after.missing.iter().any(|it| !before.missing.contains(it)) {
        return Some("a new question came");
    }
    None
}

fn same(before: &Assessment, after: &Assessment) -> bool {
    (before.criteria, before.award, &before.missing) == (after.criteria, after.award, &after.missing)
}

/// Whether the value rules out ages, sexes or places that were still possible: then the answer
/// tells something even where no formula reads it.
fn tells_more(household: &Household, open: Open, value: u32, stage: &Stage) -> bool {
    let settled = |because: Fact| match open.person.and_then(|it| household.person(it)) {
        Some(person) => person.known(because, stage.on).settled(),
        None => household.known(because, stage.on).settled(),
    };
    IMPLIED.iter().any(|it| it.fact == open.fact && it.value != value && !settled(it.because))
}

fn dont_know(household: &mut Household, open: Open) {
    match open.person {
        None => household.answers.set(open.fact, Some(Answer::DontKnow)),
        Some(id) => {
            let person = household.people.iter_mut().find(|it| it.id == id).expect("a member");
            match open.fact {
                Fact::Usia => person.birth = Some(Birth::DontKnow),
                _ => person.answers.set(open.fact, Some(Answer::DontKnow)),
            }
        }
    }
}

/// One answer more; how many were irrelevant.
fn learn(
    program: &Program,
    stage: &Stage,
    household: &Household,
    turn: &mut Turn,
) -> Result<Option<bool>, String> {
    let worlds = Worlds::of(stage.edition, household, stage.on, 0);
    let open: Vec<_> = worlds.facts().into_iter().filter(|it| it.2.askable).collect();
    if open.is_empty() {
        return Ok(None);
    }
    let (person, fact, axis) = open[turn.below(open.len())];
    let (asked, value) = (Open { person, fact }, axis.values[turn.below(axis.values.len())]);
    let before = assess(program, household, stage.on).expect("an edition on this day");
    let irrelevant = !before.missing.contains(&asked);
    let fail = |what: &str, said: &str| {
        Err(format!("{what} by {} = {said}\n{} {}", fact.name(), program.id, shown(household, stage.on)))
    };

    let mut told = household.clone();
    tell(&mut told, person, fact, value, stage.on);
    let after = assess(program, &told, stage.on).expect("an edition on this day");
    if let Some(what) = contradiction(&before, &after) {
        return fail(what, &value.to_string());
    }
    if irrelevant && !tells_more(household, asked, value, stage) && !same(&before, &after) {
        return fail("something changed though it is irrelevant", &value.to_string());
    }

    // Whoever knew a part and now says that they know nothing has forgotten, not learned.
    if axis.partly {
        return Ok(Some(irrelevant));
    }
    let mut told = household.clone();
    dont_know(&mut told, asked);
    let after = assess(program, &told, stage.on).expect("an edition on this day");
    let left: Vec<Open> = before.missing.iter().copied().filter(|it| *it != asked).collect();
    if after.award != before.award || after.missing != left || contradiction(&before, &after).is_some() {
        return fail("something changed", "don't know");
    }
    Ok(Some(irrelevant))
}

/// Whether the limits let so many strangers be paid that an unfinished roster takes long.
fn slow(stage: &Stage) -> bool {
    stage.edition.limits.iter().map(|it| u32::from(it.people)).sum::<u32>() > 3
}

fn over(n: u32, seed: u64, stages: impl Iterator<Item = (&'static Program, layak::date::Date)>) {
    let counts = Cell::new([0, 0]);
    for (seed, (program, on)) in (seed..).zip(stages) {
        let stage = Stage::new(program, on);
        run(seed, n, 3, |draft| {
            let mut household = stage.household(&draft, 0);
            let mut turn = Turn(draft.turn);
            household.unfinished = turn.below(if slow(&stage) { 50 } else { 5 }) == 0;
            if let Some(irrelevant) = learn(program, &stage, &household, &mut turn)? {
                let [n_told, n_irrelevant] = counts.get();
                counts.set([n_told + 1, n_irrelevant + u32::from(irrelevant)]);
            }
            Ok(())
        });
    }
    let [n_told, n_irrelevant] = counts.get();
    println!("{n_told} answers, {n_irrelevant} of them irrelevant");
}

#[test]
fn an_answer_never_contradicts_what_was_known() {
    over(500, 6_000, TOYS.iter().map(|it| (it, DAY)));
    over(500, 7_000, stages());
}

/// A family that names a member, and then says that this is everybody.
#[test]
fn naming_members_never_contradicts() {
    let toys = TOYS.iter().map(|it| (it, DAY));
    for (seed, (program, on)) in (8_000..).zip(toys.chain(stages())) {
        let stage = Stage::new(program, on);
        run(seed, if slow(&stage) { 10 } else { 80 }, 2, |draft| {
            let mut household = stage.household(&draft, 0);
            household.unfinished = true;
            let mut before = assess(program, &household, on).expect("an edition on this day");
            for named in [true, false] {
                if named {
                    household.people.push(Person::new(99));
                }
                household.unfinished = named;
                let after = assess(program, &household, on).expect("an edition on this day");
                let mut of_others = after.clone();
                of_others.missing.retain(|it| it.person != Some(99));
                if let Some(what) = contradiction(&before, &of_others) {
                    return Err(format!("{what} in {} {}", program.id, shown(&household, on)));
                }
                before = after;
            }
            Ok(())
        });
    }
}
