//! Made-up families, the same for every run, as households and as lines of a file.

use layak::catalog::{PLACES, Province};
use layak::date::Date;
use layak::fact::{Fact, Kind, Subject};
use layak::household::{Answer, Birth, Household, Known, Person, Source};
use layak::record::DONT_KNOW;
use serde_json::{Map, Value, json};

use crate::random::Random;

/// How many of a hundred questions are not answered, and to how many the answer is "don't know".
#[derive(Clone, Copy)]
pub(crate) struct Open {
    pub(crate) silent: u32,
    pub(crate) dont_know: u32,
}

/// Everything that is asked is answered.
pub(crate) const COMPLETE: Open = Open { silent: 0, dont_know: 0 };

/// So many families of one to seven.
pub(crate) fn families(n: u32, open: Open, on: Date) -> Vec<Household> {
    let random = &mut Random::new(7);
    (0..n).map(|_| family(random, open, on)).collect()
}

fn family(random: &mut Random, open: Open, on: Date) -> Household {
    let mut household = Household::default();
    for fact in about(Subject::Household) {
        household.answers.set(fact, answer(random, open, fact));
    }
    for id in 1..=1 + random.below(7) {
        let mut person = Person::new(id);
        for fact in about(Subject::Person) {
            let said = answer(random, open, fact);
            if fact == Fact::Usia {
                person.birth = said.map(|it| match it {
                    Answer::Between(years, _) => Birth::Aged(years, on),
                    Answer::DontKnow => Birth::DontKnow,
                });
            } else {
                person.answers.set(fact, said);
            }
        }
        household.people.push(person);
    }
    household
}

fn about(subject: Subject) -> impl Iterator<Item = Fact> {
    Fact::ALL.iter().copied().filter(move |it| it.subject() == subject)
}

fn answer(random: &mut Random, open: Open, fact: Fact) -> Option<Answer> {
    if random.chance(open.silent) {
        return None;
    }
    Some(if random.chance(open.dont_know) { Answer::DontKnow } else { Answer::value(value(random, fact)) })
}

/// A value that is not rare; the first word of a choice is mostly "no".
fn value(random: &mut Random, fact: Fact) -> u32 {
    let (least, most) = fact.bounds();
    match fact.kind() {
        Kind::YesNo => u32::from(random.chance(30)),
        Kind::Choice(_) if random.chance(60) => 0,
        Kind::Choice(_) => random.below(most + 1),
        Kind::Place => {
            let all: Vec<u32> = PLACES.iter().flat_map(Province::kabupaten).map(|it| it.0).collect();
            random.one_of(&all)
        }
        Kind::Number(..) if fact == Fact::Usia => random.below(80),
        Kind::Number(..) if most <= 100 => random.below(5).clamp(least, most),
        Kind::Number(..) => random.one_of(&[0, 700_000, 1_500_000, 3_000_000, 6_000_000]).clamp(least, most),
    }
}

/// The family as a line of a file. What other answers settle is not asked, so nobody has said it.
pub(crate) fn line(household: &Household, on: Date) -> String {
    let people = household.people.iter().map(|it| said(Subject::Person, &|fact| it.known(fact, on)));
    let people: Vec<Value> = people.collect();
    let family = said(Subject::Household, &|fact| household.known(fact, on));
    json!({ "family": family, "people": people }).to_string()
}

fn said(subject: Subject, known: &dyn Fn(Fact) -> Known) -> Value {
    let said = about(subject).filter_map(|fact| {
        let known = known(fact);
        let value = match (known.from, fact.kind()) {
            (Source::NotAsked | Source::Implied, _) => return None,
            (Source::DontKnow, _) => json!(DONT_KNOW),
            (Source::Said, Kind::YesNo) => json!(known.least == 1),
            (Source::Said, Kind::Choice(_)) => json!(fact.word(known.least)),
            (Source::Said, Kind::Number(..) | Kind::Place) => json!(known.least),
        };
        Some((fact.name().to_owned(), value))
    });
    Value::Object(said.collect::<Map<_, _>>())
}
