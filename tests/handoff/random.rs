//! Random families: every fact and item, every kind of answer.

use layak::date::Date;
use layak::fact::{Fact, Subject};
use layak::handoff::Handoff;
use layak::household::{Answer, Answers, Birth, Given, Household, Person, Reply, Role, Survey};
use layak::item::Item;
use layak::questionnaire::Depth;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// How often something is said, of a hundred: nothing, little, half, all.
const DENSITY: [u32; 4] = [0, 10, 50, 100];

fn within((least, most): (u32, u32), chance: u32) -> u32 {
    let room = u64::from(most - least) + 1;
    // Amounts are round more often than not.
    let chance = if most > 1_000_000 && chance.is_multiple_of(3) { chance / 50_000 * 50_000 } else { chance };
    least + u32::try_from(u64::from(chance) % room).expect("within bounds")
}

fn answers(subject: Subject) -> impl Strategy<Value = Answers> {
    let chances = prop::collection::vec((0_u32..100, 0_u8..8, any::<u32>(), any::<u32>()), Fact::COUNT);
    (prop::sample::select(DENSITY.to_vec()), chances).prop_map(move |(density, chances)| {
        let mut answers = Answers::default();
        for (fact, (said, kind, one, other)) in Fact::ALL.iter().zip(chances) {
            if fact.subject() == subject && said < density {
                let (one, other) = (within(fact.bounds(), one), within(fact.bounds(), other));
                let answer = match kind {
                    0 => Answer::DontKnow,
                    1 => Answer::Between(one.min(other), one.max(other)),
                    _ => Answer::value(one),
                };
                answers.set(*fact, Some(answer));
            }
        }
        answers
    })
}

fn days() -> impl Strategy<Value = Date> {
    (1800_u16..3000, 1_u8..13, 1_u8..32)
        .prop_filter_map("a day of the calendar", |(year, month, day)| Date::new(year, month, day))
}

fn births() -> impl Strategy<Value = Option<Birth>> {
    prop_oneof![
        Just(None),
        Just(Some(Birth::DontKnow)),
        (0_u32..121, prop::sample::select(vec![Date::checked(2026, 2, 15), Date::checked(2020, 12, 24)]))
            .prop_map(|(years, on)| Some(Birth::Aged(years, on))),
        days().prop_map(|it| Some(Birth::On(it))),
    ]
}

fn people() -> impl Strategy<Value = Vec<Person>> {
    let role = prop::option::of(prop::sample::select(Role::ALL.to_vec()));
    let person = (role, births(), answers(Subject::Person));
    prop::collection::vec(person, 0..8).prop_map(|all| {
        let person = |((role, birth, answers), id)| Person { role, birth, answers, ..Person::new(id) };
        all.into_iter().zip(1..).map(person).collect()
    })
}

fn surveys() -> impl Strategy<Value = Survey> {
    let chances = prop::collection::vec((0_u32..100, 0_u8..8, any::<u32>()), Item::COUNT);
    (prop::sample::select(DENSITY.to_vec()), chances).prop_map(|(density, chances)| {
        let mut survey = Survey::default();
        for (item, (said, kind, one)) in Item::ALL.iter().zip(chances) {
            let reply = match kind {
                0 => Reply::DontKnow,
                1 => Reply::Declined,
                _ => Reply::Value(within(item.bounds(), one)),
            };
            survey.set(*item, (said < density).then_some(Given { reply, at: one % 1_000 }));
        }
        survey
    })
}

pub(crate) fn handoffs() -> impl Strategy<Value = Handoff> {
    let depth = prop::option::of(prop::sample::select(vec![Depth::Quick, Depth::Full]));
    let looks = (days(), any::<bool>(), any::<bool>(), depth, any::<bool>(), any::<bool>());
    (looks, answers(Subject::Household), people(), surveys()).prop_map(|(looks, answers, people, survey)| {
        let (on, today, closed_too, estimate, unfinished, example) = looks;
        Handoff {
            on,
            today,
            closed_too,
            estimate,
            example,
            household: Household { answers, people, unfinished, survey },
        }
    })
}

/// The same cases each time, and nothing is written to disk.
pub(crate) fn each<T: std::fmt::Debug>(n: u32, cases: impl Strategy<Value = T>, law: impl Fn(T)) {
    let config = Config {
        cases: n,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_260_215),
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&cases, |it| {
        law(it);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// When a reply was given is not handed over.
pub(crate) fn timeless(mut it: Handoff) -> Handoff {
    for item in Item::ALL {
        let given = it.household.survey.get(*item).map(|it| Given { at: 0, ..it });
        it.household.survey.set(*item, given);
    }
    it
}
