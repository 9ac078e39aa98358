//! What answers settle: what is known of a fact, and where the knowledge comes from.

use super::{Answer, Answers, Birth, Household, Person};
use crate::date::Date;
use crate::fact::{Fact, IMPLIED, Implied, Subject};

/// What is known of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Known {
    /// Not less than this.
    pub least: u32,
    /// Not more than this.
    pub most: u32,
    /// Where the knowledge comes from.
    pub from: Source,
}

/// Where the knowledge of a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Somebody said so.
    Said,
    /// Another answer settles it, so it is not asked; an answer given before sleeps.
    Implied,
    /// Somebody said that they do not know.
    DontKnow,
    /// Nobody has said enough yet.
    NotAsked,
}

impl Known {
    /// Whether one value is left.
    #[must_use]
    pub const fn settled(self) -> bool {
        self.least == self.most
    }

    /// Whether an answer could still tell more.
    #[must_use]
    pub const fn askable(self) -> bool {
        matches!(self.from, Source::NotAsked)
    }
}

impl Household {
    /// The member with this id.
    #[must_use]
    pub fn person(&self, id: u32) -> Option<&Person> {
        self.people.iter().find(|it| it.id == id)
    }

    /// What is known of a fact about the family.
    #[must_use]
    pub fn known(&self, fact: Fact, on: Date) -> Known {
        known(&self.answers, None, fact, &|| age(None, on))
    }

    /// What is known of every fact about the family.
    pub(crate) fn facts(&self, on: Date) -> impl Iterator<Item = (Fact, Known)> {
        facts(&self.answers, None, on)
    }
}

impl Person {
    /// Whether the person was surely not born yet on a day. Such a person enters no rule of that day.
    #[must_use]
    pub fn unborn(&self, on: Date) -> bool {
        match self.birth {
            Some(Birth::On(birth)) => on < birth,
            Some(Birth::Aged(years, said_on)) => on.age(said_on).is_some_and(|it| years < it),
            _ => false,
        }
    }

    /// What is known of a fact about this person on a day.
    #[must_use]
    pub fn known(&self, fact: Fact, on: Date) -> Known {
        known(&self.answers, Some(self), fact, &|| age(Some(self), on))
    }

    /// What is known of every fact about this person on a day.
    pub(crate) fn facts(&self, on: Date) -> impl Iterator<Item = (Fact, Known)> {
        facts(&self.answers, Some(self), on)
    }
}

/// The same fact by fact; the age settles much, so it is worked out once.
fn facts<'a>(
    answers: &'a Answers,
    person: Option<&'a Person>,
    on: Date,
) -> impl Iterator<Item = (Fact, Known)> + 'a {
    let about = if person.is_some() { Subject::Person } else { Subject::Household };
    let age = age(person, on);
    let facts = Fact::ALL.iter().copied().filter(move |it| it.subject() == about);
    facts.map(move |it| (it, known(answers, person, it, &|| age)))
}

fn known(answers: &Answers, person: Option<&Person>, fact: Fact, age: &dyn Fn() -> Known) -> Known {
    for limit in fact.limits() {
        let because = said(answers, person, limit.because, age);
        if limit.least <= because.least && because.most <= limit.most {
            return Known { least: limit.value, most: limit.value, from: Source::Implied };
        }
    }
    said(answers, person, fact, age)
}

/// What was said, before other answers are looked at.
fn said(answers: &Answers, person: Option<&Person>, fact: Fact, age: &dyn Fn() -> Known) -> Known {
    debug_assert_eq!(person.is_some(), fact.subject() == Subject::Person, "{}", fact.name());
    if fact == Fact::Usia {
        return age();
    }
    let (least, most) = fact.bounds();
    match answers.get(fact) {
        None => Known { least, most, from: Source::NotAsked },
        Some(Answer::DontKnow) => Known { least, most, from: Source::DontKnow },
        Some(Answer::Between(low, high)) => {
            let from = if low == high { Source::Said } else { Source::NotAsked };
            Known { least: low.max(least), most: high.min(most), from }
        }
    }
}

/// What was said of the age.
fn age(person: Option<&Person>, on: Date) -> Known {
    let (least, most) = Fact::Usia.bounds();
    let (least, most, from) = match person.and_then(|it| it.birth) {
        None => (least, most, Source::NotAsked),
        Some(Birth::DontKnow) => (least, most, Source::DontKnow),
        Some(Birth::On(birth)) => {
            let age = birth.age(on).unwrap_or(least).min(most);
            (age, age, Source::Said)
        }
        Some(Birth::Aged(years, said_on)) => {
            let (young, old) = shifted(years, said_on, on);
            let from = if young == old { Source::Said } else { Source::NotAsked };
            (young.clamp(least, most), old.clamp(least, most), from)
        }
    };
    Known { least, most, from }
}

/// The youngest and the oldest that somebody of `years` on the day `said_on` can be on the day `on`.
///
/// The birthday is not known, so between two birthdays the age is open by one year.
fn shifted(years: u32, said_on: Date, on: Date) -> (u32, u32) {
    let (first, last, later) = if on >= said_on { (said_on, on, true) } else { (on, said_on, false) };
    let whole = first.age(last).unwrap_or(0);
    let exact = (first.month(), first.day()) == (last.month(), last.day());
    let more = whole + u32::from(!exact);
    if later {
        (years + whole, years + more)
    } else {
        (years.saturating_sub(more), years.saturating_sub(whole))
    }
}

/// The limits that would put to sleep an answer that was given, were `because` to lie in them.
pub(crate) fn contradictions(answers: &Answers, because: Fact) -> impl Iterator<Item = &'static Implied> {
    IMPLIED.iter().filter(move |it| it.because == because).filter(|it| match answers.get(it.fact) {
        Some(Answer::Between(low, high)) => it.value < low || high < it.value,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn an_age_said_on_one_day_is_open_by_a_year_on_another() {
        let said = day("2026-11-23");
        assert_eq!(shifted(60, said, said), (60, 60));
        assert_eq!(shifted(60, said, day("2027-11-23")), (61, 61));
        assert_eq!(shifted(60, said, day("2027-11-22")), (60, 61));
        assert_eq!(shifted(60, said, day("2020-12-24")), (54, 55));
        assert_eq!(shifted(2, said, day("2020-12-24")), (0, 0));
    }

    #[test]
    fn an_answer_sleeps_while_another_settles_it_and_wakes_again() {
        let on = day("2020-12-24");
        let mut person = Person::new(1);
        person.answers.set(Fact::Ibu, Some(Answer::value(1)));
        assert_eq!(person.known(Fact::Ibu, on).from, Source::Said);
        person.answers.set(Fact::Kelamin, Some(Answer::value(1)));
        assert_eq!(person.known(Fact::Ibu, on), Known { least: 0, most: 0, from: Source::Implied });
        person.answers.set(Fact::Kelamin, Some(Answer::value(0)));
        assert_eq!(person.known(Fact::Ibu, on), Known { least: 1, most: 1, from: Source::Said });
    }

    #[test]
    fn nothing_that_settles_an_answer_is_itself_settled() {
        for limit in IMPLIED {
            assert!(IMPLIED.iter().all(|it| it.fact != limit.because), "{:?}", limit.because);
            assert_eq!(limit.fact.subject(), limit.because.subject());
        }
    }
}
