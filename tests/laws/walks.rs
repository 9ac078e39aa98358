//! The questionnaire on real programmes: the road ahead only gets shorter, in the fixed order, and
//! it ends where nothing is left to ask.

use std::collections::BTreeMap;

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::engine::{Open, Verdict, assess};
use layak::fact::Fact;
use layak::household::{Answer, Birth, Household, Person};
use layak::questionnaire::{Next, Question, asks, next, place, questions};

use crate::compare::shown;
use crate::random::{Turn, values};

/// More questions than all facts of a family of four.
const MOST_STEPS: usize = 200;

/// Somebody who answers: at random, and every so often not at all.
struct Walk {
    turn: Turn,
    household: Household,
    on: Date,
    closed_too: bool,
    /// Where the last question stood in the fixed order.
    last: Option<(layak::fact::Section, Option<usize>, Fact)>,
    steps: usize,
}

impl Walk {
    fn questions(&self) -> Vec<Question> {
        questions(PROGRAMS, &self.household, self.on, self.closed_too)
    }

    fn answer(&mut self, fact: Fact) -> Answer {
        if self.turn.below(5) == 0 {
            return Answer::DontKnow;
        }
        let tested: Vec<_> = PROGRAMS.iter().filter_map(|it| it.edition_on(self.on)).collect();
        let conditions: Vec<_> = tested.iter().flat_map(|it| it.conditions()).collect();
        let mut tests = Vec::new();
        crate::worlds::tests(&conditions, &mut tests, &mut Vec::new());
        let values = values(fact, &tests);
        Answer::value(values[self.turn.below(values.len())])
    }

    fn member(&mut self, id: u32) {
        let age = self.answer(Fact::Usia);
        let sex = self.answer(Fact::Kelamin);
        let on = self.on;
        let person = self.household.people.iter_mut().find(|it| it.id == id).expect("a member");
        person.birth = Some(match age {
            Answer::Between(age, _) => Birth::Aged(age, on),
            Answer::DontKnow => Birth::DontKnow,
        });
        person.answers.set(Fact::Kelamin, Some(sex));
    }

    fn ask(&mut self, open: Open) {
        let answer = self.answer(open.fact);
        match open.person {
            None => self.household.answers.set(open.fact, Some(answer)),
            Some(id) => {
                let person = self.household.people.iter_mut().find(|it| it.id == id).expect("a member");
                person.answers.set(open.fact, Some(answer));
            }
        }
    }

    /// Questions come in the fixed order, each at most once.
    fn in_order(&mut self, open: Open) {
        let here = place(&self.household, open);
        assert!(self.last.is_none_or(|last| last < here), "{open:?} comes too late\n{}", self.here());
        self.last = Some(here);
    }

    fn here(&self) -> String {
        shown(&self.household, self.on)
    }

    /// One step; false at the end of the road.
    fn step(&mut self, before: &[Question]) -> bool {
        let first = before.first().map(|it| it.open);
        let way = next(&self.household, before, &[]);
        if let (Some(first), true) = (first, way != Next::Family) {
            self.in_order(first);
        }
        match way {
            Next::Place => self.ask(Open { person: None, fact: Fact::Kabupaten }),
            Next::Family => {
                let n = 1 + u32::try_from(self.turn.below(3)).expect("three at most");
                self.household.people = (1..=n).map(Person::new).collect();
                self.household.unfinished = false;
                return true;
            }
            Next::Member(id) => self.member(id),
            Next::Ask(open) => self.ask(open),
            Next::Welfare(ask) => unreachable!("{ask:?}: nobody asked for the estimate"),
            Next::Review => return false,
        }
        let first = first.expect("a question");
        assert!(
            matches!(way, Next::Place | Next::Member(_)) || way == Next::Ask(first),
            "{way:?} before {first:?}"
        );
        let left: BTreeMap<Open, Vec<&str>> = before.iter().map(|it| (it.open, it.changes.clone())).collect();
        for question in self.questions() {
            let why = left.get(&question.open);
            let known = why.is_some_and(|why| question.changes.iter().all(|it| why.contains(it)));
            assert!(known, "{question:?} is new after {first:?}\n{}", self.here());
        }
        true
    }

    /// All the way. At the end every programme that asks is decided as far as anybody can tell.
    fn go(mut self) -> usize {
        loop {
            let before = self.questions();
            if !self.step(&before) {
                break;
            }
            self.steps += 1;
            assert!(self.steps < MOST_STEPS, "the road never ends\n{}", self.here());
        }
        for program in PROGRAMS.iter().filter(|it| asks(it, self.on, self.closed_too)) {
            let found = assess(program, &self.household, self.on).expect("an edition on this day");
            assert_ne!(found.criteria, Verdict::NeedsAnswers, "{} {}", program.id, self.here());
        }
        self.steps
    }
}

#[test]
fn every_road_gets_shorter_and_ends() {
    const DAYS: [&str; 5] = ["2020-12-24", "2020-05-20", "2020-08-31", "2020-10-15", "2021-01-15"];
    let (mut n_walks, mut n_steps) = (0, 0);
    for seed in 0..6 {
        for (number, day) in DAYS.iter().enumerate() {
            let on = Date::parse(day).expect("a day");
            let household = Household { unfinished: true, ..Household::default() };
            let turn = Turn(seed * 1_000 + number as u64);
            let closed_too = seed % 2 == 0;
            n_steps += Walk { turn, household, on, closed_too, last: None, steps: 0 }.go();
            n_walks += 1;
        }
    }
    println!("{n_walks} walks, {n_steps} steps");
}
