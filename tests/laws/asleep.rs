//! An answer that sleeps changes nothing: not when it is taken away, and with no other value.

use std::cell::Cell;

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::engine::{Assessment, Open, Verdict, assess};
use layak::fact::Fact;
use layak::household::{Answer, Birth, Household};
use layak::questionnaire::{Sleep, asks, asleep};
use layak::rule::Test;

use crate::compare::shown;
use crate::exactness::stages;
use crate::random::{Stage, Turn, run, values};
use crate::witness::witness;

/// Everything that was said.
fn given(household: &Household) -> Vec<Open> {
    let family = household.answers.given().map(|it| Open { person: None, fact: it.0 });
    let of_people = household.people.iter().flat_map(|person| {
        let open = |fact: Fact| Open { person: Some(person.id), fact };
        let age = person.birth.map(|_| open(Fact::Usia));
        age.into_iter().chain(person.answers.given().map(move |it| open(it.0)))
    });
    family.chain(of_people).collect()
}

/// The household with another answer, or without it.
fn with(household: &Household, open: Open, answer: Option<Answer>, on: Date) -> Household {
    let mut changed = household.clone();
    match open.person {
        None => changed.answers.set(open.fact, answer),
        Some(id) => {
            let person = changed.people.iter_mut().find(|it| it.id == id).expect("a member");
            match (open.fact, answer) {
                (Fact::Usia, Some(Answer::Between(age, _))) => person.birth = Some(Birth::Aged(age, on)),
                (Fact::Usia, Some(Answer::DontKnow)) => person.birth = Some(Birth::DontKnow),
                (Fact::Usia, None) => person.birth = None,
                (fact, answer) => person.answers.set(fact, answer),
            }
        }
    }
    changed
}

/// What the programmes that ask say on a day.
struct Day {
    on: Date,
    closed_too: bool,
    tested: Vec<(Fact, Test)>,
}

impl Day {
    fn new(on: Date, closed_too: bool) -> Self {
        let editions = PROGRAMS.iter().filter_map(|it| it.edition_on(on));
        let conditions: Vec<_> = editions.flat_map(layak::rule::Edition::conditions).collect();
        let mut tested = Vec::new();
        crate::worlds::tests(&conditions, &mut tested, &mut Vec::new());
        Self { on, closed_too, tested }
    }

    fn assessed(&self, household: &Household) -> Vec<(&'static str, Assessment)> {
        let asking = PROGRAMS.iter().filter(|it| asks(it, self.on, self.closed_too));
        asking.filter_map(|it| Some((it.id, assess(it, household, self.on)?))).collect()
    }

    /// What else could be said: nothing, not known, some of the values that matter, a range.
    fn others(&self, fact: Fact, turn: &mut Turn) -> Vec<Option<Answer>> {
        let values = values(fact, &self.tested);
        let value = |turn: &mut Turn| values[turn.below(values.len())];
        let (one, other) = (value(turn), value(turn));
        let mut found =
            vec![None, Some(Answer::DontKnow), Some(Answer::Between(one.min(other), one.max(other)))];
        if values.len() <= 4 {
            found.extend(values.iter().map(|it| Some(Answer::value(*it))));
        } else {
            found.extend((0..4).map(|_| Some(Answer::value(value(turn)))));
        }
        found
    }
}

/// What differs between two households, by the id of the first programme that tells.
fn differs(
    before: &[(&'static str, Assessment)],
    after: &[(&'static str, Assessment)],
) -> Option<&'static str> {
    let same = |one: &Assessment, other: &Assessment| {
        (one.criteria, one.award, &one.missing) == (other.criteria, other.award, &other.missing)
    };
    before.iter().zip(after).find(|it| !same(&it.0.1, &it.1.1)).map(|it| it.0.0)
}

/// How many answers: those that are awake, those of them of which another value was seen to change
/// something, those that another settles, those that are idle.
type Counts = [usize; 4];

/// A few answers of one household.
fn compare(day: &Day, household: &Household, turn: &mut Turn, counts: &mut Counts) -> Result<(), String> {
    let said = given(household);
    if said.is_empty() {
        return Ok(());
    }
    let before = day.assessed(household);
    for _ in 0..4 {
        let open = said[turn.below(said.len())];
        let sleep = asleep(household, open, PROGRAMS, day.on, day.closed_too);
        let mut seen = None;
        for answer in day.others(open.fact, turn) {
            let after = day.assessed(&with(household, open, answer, day.on));
            if let Some(id) = differs(&before, &after) {
                seen = Some((id, answer));
                break;
            }
        }
        match (sleep, seen) {
            (Sleep::Awake, seen) => {
                counts[0] += 1;
                counts[1] += usize::from(seen.is_some());
            }
            (Sleep::Settled, None) => counts[2] += 1,
            (Sleep::Idle, None) => counts[3] += 1,
            (_, Some((id, answer))) => {
                let about = (open.fact.name(), open.person);
                return Err(format!(
                    "{about:?} is {sleep:?}, but {answer:?} changes {id}\n{}",
                    shown(household, day.on)
                ));
            }
        }
    }
    Ok(())
}

#[test]
fn an_answer_that_sleeps_changes_nothing() {
    let counts = Cell::new([0; 4]);
    let (n_households, n_wrong) = (Cell::new(0), Cell::new(0));
    for (seed, (program, on)) in (40_000..).zip(stages()) {
        let stage = Stage::new(program, on);
        let days = [false, true].map(|closed_too| Day::new(on, closed_too));
        run(seed, 5, 2, |draft| {
            // Every programme is asked many times over, so a counterexample shrinks a little only.
            if n_wrong.get() > 30 {
                return Ok(());
            }
            let household = stage.household(&draft, 0);
            let mut turn = Turn(draft.turn);
            let day = &days[turn.below(2)];
            let mut found = counts.get();
            let compared = compare(day, &household, &mut turn, &mut found);
            counts.set(found);
            n_households.set(n_households.get() + 1);
            n_wrong.set(n_wrong.get() + u32::from(compared.is_err()));
            compared
        });
    }
    let [n_awake, n_seen, n_settled, n_idle] = counts.get();
    println!(
        "{} households: {n_idle} answers idle, {n_settled} settled, {n_awake} awake, {n_seen} of these seen to matter",
        n_households.get()
    );
    assert!(n_idle > 100 && n_settled > 100 && n_seen > 100);
}

/// Whoever is not born on a day enters no rule of that day, and comes in with another day of birth.
#[test]
fn a_day_of_birth_to_come_is_awake_where_somebody_counts() {
    let mut n_awake = 0;
    for (program, on) in stages().filter(|it| asks(it.0, it.1, false)) {
        let mut household = witness(program, on, 1, Verdict::Met).expect("somebody who meets the criteria");
        let born = household.people[0].birth;
        household.people[0].birth = Some(Birth::On(on.next()));
        household.people[0].answers.set(Fact::Kelamin, Some(Answer::value(0)));
        let programs = std::slice::from_ref(program);
        let sleep = |fact: Fact| asleep(&household, Open { person: Some(1), fact }, programs, on, false);
        let assessed = |birth: Option<Birth>| {
            let mut household = household.clone();
            household.people[0].birth = birth;
            let found = assess(program, &household, on).expect("an edition on this day");
            (found.criteria, found.award, found.missing)
        };
        let counts = [born, None].iter().any(|it| assessed(*it) != assessed(household.people[0].birth));
        assert!(!counts || sleep(Fact::Usia) == Sleep::Awake, "{} on {on}", program.id);
        assert_ne!(sleep(Fact::Kelamin), Sleep::Awake, "{} on {on}", program.id);
        n_awake += usize::from(counts);
    }
    println!("in {n_awake} editions a day of birth that is still to come keeps somebody out");
    assert!(n_awake > 0);
}
