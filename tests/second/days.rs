//! Which days are looked at, and how a gate of the engine is named here.

use layak::date::Date;
use layak::engine;
use layak::rule::Edition;

use crate::generate::day_before;
use crate::random::Random;
use crate::said::Gate;

/// Today, for rules without an end.
pub(crate) const TODAY: Date = Date::checked(2026, 11, 23);
/// The days on which both must have rules or none.
pub(crate) const FIRST: Date = Date::checked(2020, 1, 1);
pub(crate) const LAST: Date = Date::checked(2027, 12, 31);
/// So many days are drawn inside an edition, beside its borders.
const N_DRAWN: usize = 6;

/// The gate without its days; those are found by looking at every day.
pub(crate) fn gate(found: engine::Gate) -> Gate {
    match found {
        engine::Gate::Open(_) => Gate::Open,
        engine::Gate::Closed(_) => Gate::Closed,
        engine::Gate::NotYet(_) => Gate::NotYet,
        engine::Gate::Unconfirmed => Gate::Unconfirmed,
    }
}

/// The first day, the last, both sides of the window's end, the end of February, and some at random.
pub(crate) fn days_of(edition: &Edition, random: &mut Random) -> Vec<Date> {
    let last = edition.until.unwrap_or(TODAY.max(edition.from));
    let inside = |it: &Date| edition.from <= *it && *it <= last;
    let mut days = vec![edition.from, last];
    days.extend(edition.window.until.into_iter().flat_map(|it| [it, it.next()]));
    for year in edition.from.year()..=last.year() {
        let of_year = [Date::new(year, 2, 28), Date::new(year, 2, 29), Date::new(year, 3, 1)];
        days.extend(of_year.into_iter().flatten().take(if year.is_multiple_of(4) { 3 } else { 2 }));
    }
    let n_days = from_to(edition.from, last).count();
    days.extend((0..N_DRAWN).filter_map(|_| from_to(edition.from, last).nth(random.place(n_days))));
    days.retain(inside);
    days.sort_unstable();
    days.dedup();
    days
}

/// Every day between two, both included.
pub(crate) fn from_to(first: Date, last: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |it| Some(it.next())).take_while(move |it| *it <= last)
}

/// The same value on neighbouring days, as one line each.
pub(crate) fn spans(days: &[(Date, String)]) -> Vec<String> {
    let mut found: Vec<(Date, Date, &String)> = Vec::new();
    for (on, said) in days {
        match found.last_mut() {
            Some(last) if last.2 == said && last.1 == day_before(*on) => last.1 = *on,
            _ => found.push((*on, *on, said)),
        }
    }
    found.iter().map(|it| format!("{} to {}: {}", it.0, it.1, it.2)).collect()
}
