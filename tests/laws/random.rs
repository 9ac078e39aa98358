//! Random partial households: values from the rules' own thresholds and their neighbours, every
//! word, "don't know", nothing at all. Shrinking walks towards a household of one who said nothing.

use layak::date::Date;
use layak::engine::Verdict;
use layak::fact::{Fact, Subject};
use layak::household::{Answer, Answers, Birth, Household, Person};
use layak::rule::{Edition, Program, Test};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

use crate::witness::{self, witness};
use crate::worlds::{Worlds, starts, tests};

/// What is said about one fact. The numbers choose among the values that matter.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Said {
    Nothing,
    DontKnow,
    /// What a family says that meets the criteria.
    Likely,
    Value(u8),
    /// A range of values; for the age: known on another day only.
    Part(u8, u8),
}

/// A household before the values are chosen.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    family: Vec<Said>,
    people: Vec<Vec<Said>>,
    /// At most so many worlds; what is open beyond that is answered.
    size: usize,
    /// Decides what is answered, and with which value.
    pub(crate) turn: u64,
}

/// The bound for brute force.
pub(crate) const MOST_WORLDS: usize = 200_000;

/// So many of one hundred are open; of the others, so many are what a family says that fits.
fn said(n_open: u32, n_likely: u32) -> impl Strategy<Value = Said> {
    let n_said = 100 - n_open;
    prop_oneof![
        70 * n_open => Just(Said::Nothing),
        30 * n_open => Just(Said::DontKnow),
        n_said * n_likely => Just(Said::Likely),
        n_said * (96 - n_likely) => any::<u8>().prop_map(Said::Value),
        n_said * 4 => any::<(u8, u8)>().prop_map(|it| Said::Part(it.0, it.1)),
    ]
}

fn row(n_open: u32, n_likely: u32) -> impl Strategy<Value = Vec<Said>> {
    prop::collection::vec(said(n_open, n_likely), Fact::COUNT)
}

/// Drafts of one to `most_people` people.
pub(crate) fn drafts(most_people: usize) -> impl Strategy<Value = Draft> {
    let sizes = prop_oneof![
        100 => Just(60_usize), 160 => Just(600), 120 => Just(4_000), 20 => Just(20_000), 1 => Just(MOST_WORLDS)
    ];
    let open = prop::sample::select(vec![3_u32, 15, 40, 80]);
    let likely = prop::sample::select(vec![0_u32, 40, 80, 94]);
    (open, likely, sizes).prop_flat_map(move |(n_open, n_likely, size)| {
        let people = prop::collection::vec(row(n_open, n_likely), 1..=most_people);
        (row(n_open, n_likely), people, any::<u64>()).prop_map(move |(family, people, turn)| Draft {
            family,
            people,
            size,
            turn,
        })
    })
}

/// Runs a law over drafts: the same ones each time, and nothing is written to disk.
pub(crate) fn run(seed: u64, n_cases: u32, most_people: usize, law: impl Fn(Draft) -> Result<(), String>) {
    let config = Config {
        cases: n_cases,
        failure_persistence: None,
        max_shrink_iters: 4_000,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    let outcome =
        TestRunner::new(config).run(&drafts(most_people), |draft| law(draft).map_err(TestCaseError::fail));
    if let Err(proptest::test_runner::TestError::Fail(why, _)) = &outcome {
        panic!("{why}");
    }
    outcome.expect("every draft can be drawn");
}

/// A small generator for choices inside a law, so that shrinking keeps them.
pub(crate) struct Turn(pub(crate) u64);

impl Turn {
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % n
    }
}

/// Every value that matters for a fact: each cell's first value, with its neighbours, and the bounds.
pub(crate) fn values(fact: Fact, tested: &[(Fact, Test)]) -> Vec<u32> {
    let (least, most) = fact.bounds();
    let near = |it: u32| [it.saturating_sub(1), it, it.saturating_add(1)];
    let mut all: Vec<u32> = starts(fact, tested).into_iter().flat_map(near).chain([least, most]).collect();
    all.retain(|it| (least..=most).contains(it));
    all.sort_unstable();
    all.dedup();
    all
}

fn year_earlier(day: Date, years: u32) -> Date {
    let year = day.year() - u16::try_from(years).expect("an age");
    Date::new(year, day.month(), day.day()).unwrap_or(Date::checked(year, 2, 28))
}

/// The age as it is mostly said, or the day of birth: today's birthday or tomorrow's.
fn birth(said: Said, ages: &[u32], likely: Option<Answer>, on: Date) -> Option<Birth> {
    let age = |it: u8| ages[usize::from(it) % ages.len()];
    match said {
        Said::Nothing => None,
        Said::DontKnow => Some(Birth::DontKnow),
        Said::Likely => match likely {
            Some(Answer::Between(age, _)) => Some(Birth::Aged(age, on)),
            _ => Some(Birth::Aged(30, on)),
        },
        Said::Value(it) if it % 3 == 0 => Some(Birth::On(year_earlier(on, age(it)))),
        Said::Value(it) if it % 3 == 1 && age(it) < 120 => {
            Some(Birth::On(year_earlier(on, age(it) + 1).next()))
        }
        Said::Value(it) => Some(Birth::Aged(age(it), on)),
        Said::Part(it, other) => match other % 8 {
            0 => Some(Birth::On(on.next())),
            1 => Some(Birth::Aged(0, Date::checked(on.year() + 3, 1, 1))),
            2..=4 => Some(Birth::Aged(age(it).min(110), Date::checked(on.year() + 1, 3, 5))),
            _ => Some(Birth::Aged(age(it).min(110), Date::checked(on.year() - 1, 3, 5))),
        },
    }
}

fn answer(said: Said, values: &[u32], likely: Option<Answer>) -> Option<Answer> {
    let value = |it: u8| values[usize::from(it) % values.len()];
    match said {
        Said::Nothing => None,
        Said::DontKnow => Some(Answer::DontKnow),
        Said::Likely => likely.or(Some(Answer::value(values[0]))),
        Said::Value(it) => Some(Answer::value(value(it))),
        Said::Part(one, other) => {
            Some(Answer::Between(value(one).min(value(other)), value(one).max(value(other))))
        }
    }
}

/// What households are drawn for: where an edition cuts, and a family that meets its criteria.
pub(crate) struct Stage {
    pub(crate) edition: &'static Edition,
    pub(crate) on: Date,
    tested: Vec<(Fact, Test)>,
    likely: Household,
}

impl Stage {
    pub(crate) fn new(program: &'static Program, on: Date) -> Self {
        let edition = program.edition_on(on).expect("an edition on this day");
        let mut tested = Vec::new();
        tests(&edition.conditions().collect::<Vec<_>>(), &mut tested, &mut Vec::new());
        let likely = witness(program, on, 1, Verdict::Met).unwrap_or_default();
        Self { edition, on, tested, likely }
    }

    fn answers(&self, subject: Subject, row: &[Said]) -> Answers {
        let mut found = Answers::default();
        let own = |it: &&Fact| it.subject() == subject && **it != Fact::Usia;
        for fact in Fact::ALL.iter().filter(own) {
            let likely = witness::answer(&self.likely, *fact);
            found.set(*fact, answer(row[*fact as usize], &values(*fact, &self.tested), likely));
        }
        // Who knows the province only knows one hundred codes.
        if let (Subject::Household, Said::Part(one, _)) = (subject, row[Fact::Kabupaten as usize]) {
            let codes = values(Fact::Kabupaten, &self.tested);
            let first = codes[usize::from(one) % codes.len()] / 100 * 100;
            found.set(Fact::Kabupaten, Some(Answer::Between(first, first + 99)));
        }
        found
    }

    /// The household of a draft, however much is open.
    pub(crate) fn drawn(&self, draft: &Draft) -> Household {
        let ages = values(Fact::Usia, &self.tested);
        let likely = witness::answer(&self.likely, Fact::Usia);
        let person = |(id, row): (u32, &Vec<Said>)| Person {
            birth: birth(row[Fact::Usia as usize], &ages, likely, self.on),
            answers: self.answers(Subject::Person, row),
            ..Person::new(id)
        };
        Household {
            answers: self.answers(Subject::Household, &draft.family),
            people: (1..).zip(&draft.people).map(person).collect(),
            unfinished: false,
            survey: layak::household::Survey::default(),
        }
    }

    /// The household, answered further until brute force can walk all its worlds.
    pub(crate) fn household(&self, draft: &Draft, n_strangers: usize) -> Household {
        let mut household = self.drawn(draft);
        let mut turn = Turn(draft.turn);
        loop {
            let worlds = Worlds::of(self.edition, &household, self.on, n_strangers);
            let open = worlds.facts();
            if worlds.count() <= draft.size || open.is_empty() {
                return household;
            }
            let (person, fact, axis) = open[turn.below(open.len())];
            tell(&mut household, person, fact, axis.values[turn.below(axis.values.len())], self.on);
        }
    }
}

/// Answers a fact with a value.
pub(crate) fn tell(household: &mut Household, person: Option<u32>, fact: Fact, value: u32, on: Date) {
    let Some(id) = person else { return household.answers.set(fact, Some(Answer::value(value))) };
    let person = household.people.iter_mut().find(|it| it.id == id).expect("a member");
    match fact {
        Fact::Usia => person.birth = Some(Birth::Aged(value, on)),
        _ => person.answers.set(fact, Some(Answer::value(value))),
    }
}
