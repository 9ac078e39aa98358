//! Every edition with one small mistake in it: a threshold moved by one, a word too many or too
//! few, "and" for "or", a criterion gone, an amount changed, a limit loosened.

use layak::date::Date;
use layak::fact::{Fact, Kind};
use layak::rule::{Component, Condition, Criterion, Edition, Limit, Test, Window};

use crate::same::same;

/// A mistake: where it is and what it does, and the edition with it.
pub(crate) struct Mutant {
    pub(crate) what: String,
    pub(crate) edition: Edition,
}

/// For formulas that are put together here; a test is short, so they may stay for good.
fn kept<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

/// Every mistake of an edition.
pub(crate) fn mutants(edition: &Edition) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut add = |what: String, edition: Edition| found.push(Mutant { what, edition });
    for (number, it) in edition.criteria.iter().enumerate() {
        for (what, when) in conditions(&it.when).into_iter().filter(|new| !same(&new.1, &it.when)) {
            let criteria = with(edition.criteria, number, Criterion { when, ..*it });
            add(format!("{}: {what}", it.id), Edition { criteria, ..*edition });
        }
        let criteria = without(edition.criteria, number);
        add(format!("{}: gone", it.id), Edition { criteria, ..*edition });
    }
    for (number, it) in edition.components.iter().enumerate() {
        let differs = |new: &(String, Condition)| it.who.is_some_and(|who| !same(&new.1, &who));
        for (what, who) in it.who.iter().flat_map(conditions).filter(differs) {
            let components = with(edition.components, number, Component { who: Some(who), ..*it });
            add(format!("{}: {what}", it.id), Edition { components, ..*edition });
        }
        for (what, changed) in amounts(it) {
            let components = with(edition.components, number, changed);
            add(format!("{}: {what}", it.id), Edition { components, ..*edition });
        }
    }
    for (number, it) in edition.limits.iter().enumerate() {
        let limits = with(edition.limits, number, Limit { people: it.people + 1, ..*it });
        add(format!("limit {number}: one more"), Edition { limits, ..*edition });
        let limits = with(edition.limits, number, Limit { people: it.people - 1, ..*it });
        add(format!("limit {number}: one less"), Edition { limits, ..*edition });
        for bit in (0..edition.components.len()).filter(|bit| it.of >> bit & 1 == 1) {
            let limits = with(edition.limits, number, Limit { of: it.of & !(1 << bit), ..*it });
            let id = edition.components[bit].id;
            add(format!("limit {number}: without {id}"), Edition { limits, ..*edition });
        }
    }
    if edition.components.iter().filter(|it| it.who.is_some()).count() > 1 {
        add("largest, or not".into(), Edition { largest: !edition.largest, ..*edition });
    }
    for (what, window) in windows(&edition.window, edition.until) {
        add(format!("window: {what}"), Edition { window, ..*edition });
    }
    found
}

fn with<T: Copy>(items: &[T], number: usize, item: T) -> &'static [T] {
    let mut items = items.to_vec();
    items[number] = item;
    kept(items)
}

fn without<T: Copy>(items: &[T], number: usize) -> &'static [T] {
    let mut items = items.to_vec();
    items.remove(number);
    kept(items)
}

/// An amount a little less or more; nothing for what has no published worth.
fn amounts(it: &Component) -> Vec<(String, Component)> {
    let mut found = vec![("more".to_string(), Component { up_to: it.up_to + 1_000, ..*it })];
    if it.up_to > it.at_least {
        found.push(("less at most".into(), Component { up_to: it.up_to - 1, ..*it }));
        found.push(("more at least".into(), Component { at_least: it.at_least + 1, ..*it }));
    }
    if let Some(year) = it.year {
        found.push(("more a year".into(), Component { year: Some(year + 1_000), ..*it }));
    }
    found
}

fn windows(it: &Window, last: Option<Date>) -> Vec<(&'static str, Window)> {
    let mut found = vec![("certain, or not", Window { confirmed: !it.confirmed, ..*it })];
    if let Some(until) = it.until.filter(|it| Some(*it) != last) {
        found.push(("a day longer", Window { until: Some(until.next()), ..*it }));
        found.push(("without end", Window { until: None, ..*it }));
    }
    if let Some(from) = it.from {
        found.push(("a day later", Window { from: Some(from.next()), ..*it }));
    }
    found
}

/// A formula with one mistake, each with its name.
fn conditions(condition: &Condition) -> Vec<(String, Condition)> {
    match condition {
        Condition::Fact(fact, test) => tests(*fact, *test),
        Condition::All(parts) => several(parts, Condition::All, Condition::Any, "and"),
        Condition::Any(parts) => several(parts, Condition::Any, Condition::All, "or"),
        Condition::Not(part) => {
            let inner = conditions(part).into_iter();
            let mut found: Vec<_> =
                inner.map(|(what, it)| (what, Condition::Not(Box::leak(Box::new(it))))).collect();
            found.push(("not turned round".into(), **part));
            found
        }
        Condition::Someone(number, part) => {
            let wrap = |it: Condition| Condition::Someone(*number, Box::leak(Box::new(it)));
            conditions(part).into_iter().map(|(what, it)| (what, wrap(it))).collect()
        }
        Condition::Disputed(_) => {
            vec![
                ("never in doubt, yes".into(), Condition::All(&[])),
                ("never in doubt, no".into(), Condition::Any(&[])),
            ]
        }
    }
}

fn several(
    parts: &'static [Condition],
    same: fn(&'static [Condition]) -> Condition,
    other: fn(&'static [Condition]) -> Condition,
    name: &str,
) -> Vec<(String, Condition)> {
    let mut found = Vec::new();
    for (number, part) in parts.iter().enumerate() {
        let inner = conditions(part).into_iter();
        found.extend(inner.map(|(what, it)| (what, same(with(parts, number, it)))));
        if parts.len() > 1 {
            found.push((format!("{name}: part {number} gone"), same(without(parts, number))));
        }
    }
    if parts.len() > 1 {
        found.push((format!("{name} turned round"), other(parts)));
    }
    found
}

/// A test with a bound moved by one, or a word too many or too few.
fn tests(fact: Fact, test: Test) -> Vec<(String, Condition)> {
    let name = fact.name();
    let (least, most) = fact.bounds();
    let made = |what: String, test: Test| (format!("{name} {what}"), Condition::Fact(fact, test));
    match test {
        // A province is a span of codes; the next code is no other province.
        Test::Between(low, high) if fact.kind() == Kind::Place => {
            vec![made(format!("not {low}"), Test::Between(high + 1, high + 100))]
        }
        Test::Between(low, high) => {
            let mut found = Vec::new();
            // Where nothing bounds the fact on one side, there is no threshold to move.
            let (below, above) = (low > least, high < most);
            let moved = [
                (below, low.wrapping_sub(1), high),
                (below, low + 1, high),
                (above, low, high.wrapping_sub(1)),
                (above, low, high.wrapping_add(1)),
            ];
            for (there, low, high) in moved {
                if there && least <= low && low <= high && high <= most {
                    found.push(made(format!("{low} to {high}"), Test::Between(low, high)));
                }
            }
            found
        }
        Test::OneOf(values) => {
            let fewer = (0..values.len())
                .map(|it| made(format!("without {}", values[it]), Test::OneOf(without(values, it))));
            let mut found: Vec<_> = fewer.collect();
            if fact.kind() != Kind::Place {
                for value in (least..=most).filter(|it| !values.contains(it)) {
                    let mut more = values.to_vec();
                    more.push(value);
                    more.sort_unstable();
                    found.push(made(format!("with {value} too"), Test::OneOf(kept(more))));
                }
            }
            found
        }
    }
}
