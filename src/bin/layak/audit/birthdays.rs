//! Birthdays: whoever was born around a threshold of age is as old as counting the years says.

use std::collections::BTreeSet;

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Birth, Person};
use layak::rule::Edition;

use super::Findings;
use super::search::thresholds;

/// Checks the ages that an edition knows, and gives how many births there were.
pub(super) fn check(edition: &Edition, found: &mut Findings, id: &str) -> usize {
    let mut n_births = 0;
    for years in ages(edition) {
        for on in days(edition) {
            for birth in births(on, years) {
                let mut age = 0;
                // The birthday of the 29th of February falls on the 1st of March in a common year.
                while anniversary(birth, age + 1).is_some_and(|it| it <= on) {
                    age += 1;
                }
                let mut person = Person::new(1);
                person.birth = Some(Birth::On(birth));
                let known = person.known(Fact::Usia, on);
                if (known.least, known.most) != (age, age) {
                    found.wrong.push(format!("{id} {on}: lahir {birth} dihitung {known:?}, bukan {age}"));
                }
                n_births += 1;
            }
        }
    }
    n_births
}

fn anniversary(birth: Date, years: u32) -> Option<Date> {
    let year = birth.year() + u16::try_from(years).ok()?;
    let date = |month, day| Date::new(year, month, day);
    date(birth.month(), birth.day()).or_else(|| date(3, 1))
}

/// The ages at which a rule of the edition changes its mind.
fn ages(edition: &Edition) -> BTreeSet<u32> {
    let mut starts = BTreeSet::new();
    let mut ranges = Vec::new();
    edition.conditions().for_each(|it| thresholds(&it, Fact::Usia, &mut ranges));
    for (low, high) in ranges {
        starts.extend([low, high.saturating_add(1)]);
    }
    starts.into_iter().filter(|it| (1..=120).contains(it)).collect()
}

/// First and last day of the edition, and whatever is awkward in its years.
fn days(edition: &Edition) -> Vec<Date> {
    let last = edition.until.or(edition.review).unwrap_or(edition.from);
    let years = edition.from.year()..=last.year();
    let awkward = years.flat_map(|year| {
        [(2, 28), (2, 29), (3, 1), (1, 1), (12, 31)]
            .into_iter()
            .filter_map(move |it| Date::new(year, it.0, it.1))
    });
    let inside = awkward.filter(|it| edition.from <= *it && *it <= last);
    [edition.from, last].into_iter().chain(inside).collect()
}

/// Births so many years before a day, the days around it, and the 29th of February.
fn births(on: Date, years: u32) -> Vec<Date> {
    let year = on.year() - u16::try_from(years).unwrap_or(0);
    let mut found: Vec<Date> =
        [(2, 28), (2, 29), (3, 1)].into_iter().filter_map(|it| Date::new(year, it.0, it.1)).collect();
    for day in on.day().saturating_sub(1)..=on.day() + 1 {
        found.extend(Date::new(year, on.month(), day));
    }
    found.extend(Date::new(year, on.month(), 1));
    found.retain(|it| *it <= on);
    found
}
