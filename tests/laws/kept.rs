//! Rules that are kept for many households say of each what rules made for it say, and name the
//! answers on which each finding rests.

use std::cell::Cell;

use layak::engine::{Assessment, Finding, Knowledge, Open, Rules, Subject, assess};
use layak::fact::Subject as About;
use layak::household::{Household, Source};
use layak::rule::{Condition, Edition};

use crate::exactness::stages;
use crate::notation::DAY;
use crate::random::{Stage, run};
use crate::toy::TOYS;

#[test]
fn rules_that_are_kept_say_the_same() {
    let n_seen = Cell::new(0);
    for (seed, (program, on)) in (40_000..).zip(TOYS.iter().map(|it| (it, DAY)).chain(stages())) {
        let stage = Stage::new(program, on);
        let rules = Rules::of(program, on).expect("an edition on this day");
        run(seed, 60, 4, |draft| {
            let household = stage.household(&draft, 0);
            let kept = rules.assess(&Knowledge::of(&household, on));
            let made = assess(program, &household, on).ok_or("no edition")?;
            let (kept_says, made_says) = (format!("{kept:?}"), format!("{made:?}"));
            if kept_says != made_says {
                return Err(format!("{}: kept {kept_says}\nmade {made_says}\n{household:?}", program.id));
            }
            n_seen.set(n_seen.get() + 1);
            rests_on_what_was_said(&kept, &household, &stage)
        });
    }
    println!("{} households", n_seen.get());
    assert!(n_seen.get() > 0);
}

fn formula(edition: &Edition, of: Subject) -> Option<Condition> {
    match of {
        Subject::Criterion(number) => Some(edition.criteria[number].when),
        Subject::Component(number) => edition.components[number].who,
        Subject::Recipient => None,
    }
}

fn rests_on_what_was_said(it: &Assessment, household: &Household, stage: &Stage) -> Result<(), String> {
    let wrong = |finding: &Finding| {
        let facts = formula(it.edition, finding.of).map_or_else(Vec::new, |it| it.facts());
        let alive = household.people.iter().filter(|it| !it.unborn(stage.on));
        let of_family = |open: &Open| household.known(open.fact, stage.on).from != Source::NotAsked;
        let about = |subject| facts.iter().copied().filter(move |it| it.subject() == subject);
        let mut expected: Vec<Open> =
            about(About::Household).map(|fact| Open { person: None, fact }).filter(of_family).collect();
        for person in alive.filter(|it| finding.person.is_none_or(|id| it.id == id)) {
            let said = about(About::Person).filter(|it| person.known(*it, stage.on).from != Source::NotAsked);
            expected.extend(said.map(|fact| Open { person: Some(person.id), fact }));
        }
        if finding.person.is_some() {
            expected.sort_by_key(|it| it.fact);
        }
        *finding.evidence != expected
    };
    it.findings.iter().find(|it| wrong(it)).map_or(Ok(()), |it| Err(format!("{it:?}\n{household:?}")))
}
