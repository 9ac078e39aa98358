//! Families by chance from a fixed seed, and what they answer.

use layak::date::Date;
use layak::fact::{Fact, Kind, Subject};
use layak::household::{Answer, Birth, Given, Household, Person, Reply, Role};
use layak::item::Item;
use layak::questionnaire::Ask;

use crate::random::Random;

/// A day of the scorecard of SUSENAS 2022, on which families have a desil.
pub(crate) const TODAY: Date = Date::checked(2026, 11, 25);
/// A day of the scorecard of SUSENAS 2016, before any desil.
pub(crate) const THEN: Date = Date::checked(2020, 12, 24);
/// A day of the scorecard of SUSENAS 2022, before any desil.
pub(crate) const BETWEEN: Date = Date::checked(2024, 6, 1);

pub(crate) const DAYS: [Date; 3] = [TODAY, THEN, BETWEEN];

/// Places in a few provinces, Jakarta and a new province among them.
const KABUPATEN: [u32; 6] = [1101, 3171, 3201, 3578, 5371, 9501];

/// Nobody has said anything.
pub(crate) fn nothing() -> Household {
    Household { unfinished: true, ..Household::default() }
}

/// These ages on the card, and everybody is named. The first is the head.
pub(crate) fn named(ages: &[u32], on: Date) -> Household {
    let mut household = Household::default();
    for (id, age) in (1..).zip(ages) {
        let role = if id == 1 { Role::Head } else { Role::Child };
        let birth = Some(Birth::Aged(*age, on));
        household.people.push(Person { role: Some(role), birth, ..Person::new(id) });
    }
    household
}

/// A value of a fact; so that a question can be imagined that has this answer.
pub(crate) fn value_of(fact: Fact, random: &mut Random) -> u32 {
    let (least, most) = fact.bounds();
    match fact.kind() {
        Kind::Place => random.one_of(&KABUPATEN),
        Kind::Number(..) if fact == Fact::Usia => random.below(90),
        _ => least + random.below((most - least).min(9_999_999) + 1),
    }
}

/// An answer to a fact, every so often that it is not known.
pub(crate) fn answer_to(fact: Fact, random: &mut Random) -> Answer {
    if random.below(5) == 0 {
        return Answer::DontKnow;
    }
    let value = value_of(fact, random);
    if fact == Fact::Kabupaten && random.below(4) == 0 {
        return Answer::Between(value / 100 * 100, value / 100 * 100 + 99);
    }
    Answer::value(value)
}

/// A reply to an item that leaves nothing open.
pub(crate) fn value_for(household: &Household, item: Item, on: Date, random: &mut Random) -> Reply {
    let (least, most) = household.room(item, on);
    Reply::Value(least + random.below(most - least + 1))
}

/// Any reply that the screen or a file could give.
pub(crate) fn reply_to(household: &Household, item: Item, on: Date, random: &mut Random) -> Reply {
    match random.below(8) {
        0 => Reply::DontKnow,
        1 => Reply::Declined,
        _ => value_for(household, item, on, random),
    }
}

pub(crate) fn reply(household: &mut Household, item: Item, reply: Reply) {
    household.survey.set(item, Some(Given { reply, at: 0 }));
}

/// Answers a question of this section at random.
pub(crate) fn say(household: &mut Household, ask: Ask, on: Date, random: &mut Random) {
    match ask {
        Ask::Fact(fact) => household.answers.set(fact, Some(answer_to(fact, random))),
        Ask::Item(item) => {
            let said = reply_to(household, item, on, random);
            reply(household, item, said);
        }
    }
}

/// The people and facts of a family, of which a part is open; nothing is said for the estimate.
pub(crate) fn family(random: &mut Random, on: Date) -> Household {
    let n_open = random.below(100);
    let mut household = Household { unfinished: random.below(6) == 0, ..Household::default() };
    let said = |random: &mut Random| random.below(100) >= n_open;
    for fact in Fact::ALL.iter().filter(|it| it.subject() == Subject::Household) {
        if said(random) {
            household.answers.set(*fact, Some(answer_to(*fact, random)));
        }
    }
    for id in 1..=random.below(5) {
        let mut person = Person::new(id);
        person.role = Some(if id == 1 { Role::Head } else { random.one_of(&Role::ALL) });
        person.birth = match random.below(6) {
            0 => None,
            1 => Some(Birth::DontKnow),
            2 => Some(Birth::Aged(random.below(60), Date::checked(on.year() - 1, 3, 5))),
            3 => Some(Birth::On(Date::checked(
                on.year() - u16::try_from(random.below(14)).unwrap_or(0),
                11,
                30,
            ))),
            _ => Some(Birth::Aged(random.below(90), on)),
        };
        for fact in Fact::ALL.iter().filter(|it| it.subject() == Subject::Person && **it != Fact::Usia) {
            if said(random) {
                person.answers.set(*fact, Some(answer_to(*fact, random)));
            }
        }
        household.people.push(person);
    }
    household
}

/// Replies to some of the items, in no order.
pub(crate) fn surveyed(mut household: Household, on: Date, random: &mut Random) -> Household {
    let n_said = random.below(100);
    for item in Item::ALL {
        if random.below(100) < n_said {
            let said = reply_to(&household, *item, on, random);
            reply(&mut household, *item, said);
        }
    }
    household
}
