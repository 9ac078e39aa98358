//! The estimate and the programmes: it is asked for in its place and only when the family wants it,
//! and whatever is said there, the programmes say the same.

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::engine::{Open, assess};
use layak::fact::{Fact, Section, Subject};
use layak::household::{Birth, Household, Person};
use layak::questionnaire::{Ask, Depth, Next, Question, next, place, questions, welfare_left};

use crate::families::{DAYS, TODAY, answer_to, family, nothing, say, surveyed};
use crate::random::Random;

/// What every programme says, and what is asked for them.
fn said(household: &Household, on: Date) -> (Vec<String>, Vec<Question>) {
    let each = PROGRAMS.iter().map(|it| format!("{:?}", assess(it, household, on))).collect();
    (each, questions(PROGRAMS, household, on, true))
}

#[test]
fn nothing_that_is_said_here_enters_a_programme() {
    let mut random = Random::new(41);
    let (mut n_families, mut n_replies) = (0, 0);
    for number in 0..90 {
        let on = DAYS[number % DAYS.len()];
        let without = family(&mut random, on);
        let with = surveyed(without.clone(), on, &mut random);
        n_families += 1;
        n_replies += with.survey.given().count();
        assert_eq!(said(&with, on), said(&without, on), "{with:?}");
    }
    println!("{n_families} families, {n_replies} replies, {} programmes", PROGRAMS.len());
    assert!(n_replies > 1_000);
}

/// Questions of the rules by chance, in their order.
fn some_questions(household: &Household, random: &mut Random) -> Vec<Question> {
    let n_of_100 = random.one_of(&[0, 3, 30]);
    let mut found = Vec::new();
    let people: Vec<u32> = household.people.iter().map(|it| it.id).collect();
    for fact in Fact::ALL {
        let whom: Vec<Option<u32>> = match fact.subject() {
            Subject::Household => vec![None],
            Subject::Person => people.iter().copied().map(Some).collect(),
        };
        for person in whom {
            if random.below(100) < n_of_100 {
                found.push(Question { open: Open { person, fact: *fact }, changes: vec!["pkh"] });
            }
        }
    }
    found.sort_by_key(|it| place(household, it.open));
    found
}

/// Place, people, work and home come first, then the estimate, then aid; people are named before
/// anything is asked about them.
#[test]
fn the_estimate_comes_after_the_home_and_before_aid() {
    let mut random = Random::new(43);
    let mut n_woven = 0;
    for number in 0..4_000 {
        let on = DAYS[number % DAYS.len()];
        let bare = family(&mut random, on);
        let household = surveyed(bare, on, &mut random);
        let asked = some_questions(&household, &mut random);
        let without = next(&household, &asked, &[]);
        assert!(!matches!(without, Next::Welfare(_)), "nobody asked for it");
        let left = welfare_left(&household, on, random.one_of(&[Depth::Quick, Depth::Full]));
        let Some(first) = left.first() else { continue };
        let earlier = match without {
            Next::Place | Next::Family | Next::Member(_) => true,
            Next::Ask(open) => open.fact.section() < Section::Aid,
            Next::Review | Next::Welfare(_) => false,
        };
        let with = next(&household, &asked, &left);
        assert_eq!(with, if earlier { without } else { Next::Welfare(*first) }, "{asked:?}");
        n_woven += usize::from(!earlier);
    }
    println!("{n_woven} times the estimate was next");
    assert!(n_woven > 300);
}

/// Somebody who answers whatever comes, and wants the estimate.
struct Walk {
    household: Household,
    on: Date,
    random: Random,
}

impl Walk {
    fn tell(&mut self, open: Open) {
        let answer = Some(answer_to(open.fact, &mut self.random));
        match open.person.and_then(|id| self.household.people.iter_mut().find(|it| it.id == id)) {
            None => self.household.answers.set(open.fact, answer),
            Some(person) => person.answers.set(open.fact, answer),
        }
    }

    fn member(&mut self, id: u32) {
        let (age, sex) = (self.random.below(80), answer_to(Fact::Kelamin, &mut self.random));
        let on = self.on;
        let person = self.household.people.iter_mut().find(|it| it.id == id).expect("a member");
        person.birth = Some(Birth::Aged(age, on));
        person.answers.set(Fact::Kelamin, Some(sex));
    }

    /// One step; where in the whole it stands.
    fn step(&mut self, depth: Option<Depth>) -> u32 {
        let asked = questions(PROGRAMS, &self.household, self.on, false);
        let left = depth.map_or_else(Vec::new, |it| welfare_left(&self.household, self.on, it));
        match next(&self.household, &asked, &left) {
            Next::Place => self.tell(Open { person: None, fact: Fact::Kabupaten }),
            Next::Family => {
                self.household.people = (1..=2).map(Person::new).collect();
                self.household.unfinished = false;
                return 1;
            }
            Next::Member(id) => self.member(id),
            Next::Ask(open) => {
                self.tell(open);
                return match open.fact.section() {
                    Section::Place => 0,
                    Section::Aid => 4,
                    _ => 2,
                };
            }
            Next::Welfare(ask) => {
                // Whoever knows the desil would be asked nothing more.
                match ask {
                    Ask::Fact(Fact::Desil) => {
                        self.household.answers.set(Fact::Desil, Some(layak::household::Answer::DontKnow));
                    }
                    _ => say(&mut self.household, ask, self.on, &mut self.random),
                }
                return 3;
            }
            Next::Review => return 5,
        }
        u32::from(!self.household.people.is_empty()) * 2
    }
}

/// From nothing to the review with the programmes as they are: each part once, in its order.
#[test]
fn a_whole_road_goes_through_the_estimate_once() {
    for (number, depth) in (0..).zip([None, Some(Depth::Quick), Some(Depth::Full)].repeat(2)) {
        let on = if number < 3 { TODAY } else { DAYS[1] };
        let mut walk = Walk { household: nothing(), on, random: Random::new(47 + number) };
        let mut parts = Vec::new();
        while parts.last() != Some(&5) {
            parts.push(walk.step(depth));
            assert!(parts.len() < 150, "the road never ends: {parts:?}");
        }
        assert!(parts.is_sorted(), "{parts:?}");
        let n = parts.iter().filter(|it| **it == 3).count();
        println!("{on} {depth:?}: {} steps, {n} of them for the estimate", parts.len());
        assert_eq!(n > 0, depth.is_some());
        // The place was named at the beginning.
        assert!(depth != Some(Depth::Quick) || n <= 13, "{n}");
        assert_eq!(walk.household.survey.given().next().is_some(), depth.is_some());
    }
}
