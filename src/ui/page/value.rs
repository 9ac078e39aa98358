//! Values and outcomes in words: one value, several, or all from one to another.

use super::answer;
use crate::catalog;
use crate::engine::{Outlook, Row};
use crate::fact::{Fact, Kind};
use crate::household::{Known, Source};
use crate::money::Range;
use crate::rule::Edition;
use crate::truth::Truth;
use crate::words::{Words, range};

/// One value as the reader would say it.
fn one(words: &Words, fact: Fact, value: u32) -> String {
    answer(words, fact, Known { least: value, most: value, from: Source::Said })
}

/// "a, b or c".
fn any_of(words: &Words, mut all: Vec<String>) -> String {
    let Some(last) = all.pop() else { return String::new() };
    if all.is_empty() {
        return last;
    }
    format!("{} {} {last}", all.join(", "), words.explain.or)
}

/// All values from one to another, in words.
pub(super) fn values(words: &Words, fact: Fact, least: u32, most: u32) -> String {
    any_of(words, each(words, fact, least, most))
}

/// The same, with every answer that can be chosen apart.
fn each(words: &Words, fact: Fact, least: u32, most: u32) -> Vec<String> {
    let said = match fact.kind() {
        Kind::YesNo | Kind::Choice(_) => {
            return (least..=most).map(|it| format!("“{}”", one(words, fact, it))).collect();
        }
        Kind::Place => return places(words, least, most),
        Kind::Number(..) => {
            let (lowest, highest) = fact.bounds();
            if least == most {
                one(words, fact, least)
            } else if most == highest {
                (words.explain.from)(&one(words, fact, least))
            } else if least == lowest {
                (words.explain.up_to)(&one(words, fact, most))
            } else {
                (words.explain.between)(&bare(words, fact, least), &one(words, fact, most))
            }
        }
    };
    vec![said]
}

/// What stands as an answer now: what was chosen stands in quotes, as in [`values`].
pub(super) fn now(words: &Words, fact: Fact, known: Known) -> String {
    let chosen = known.settled() && matches!(fact.kind(), Kind::YesNo | Kind::Choice(_));
    if chosen { values(words, fact, known.least, known.most) } else { answer(words, fact, known) }
}

/// A number in front of another of the same kind: the unit stands behind the second.
fn bare(words: &Words, fact: Fact, value: u32) -> String {
    match fact {
        Fact::Usia => value.to_string(),
        _ => one(words, fact, value),
    }
}

/// The kabupaten from one code to another by name, whole provinces as such; "elsewhere" where they
/// are many, nothing where there are none.
fn places(words: &Words, least: u32, most: u32) -> Vec<String> {
    const MOST: usize = 12;
    let mut found = Vec::new();
    for province in catalog::PLACES {
        let inside = || province.kabupaten().filter(|it| (least..=most).contains(&it.0));
        match inside().count() {
            n if n > 1 && n == province.kabupaten().count() => found.push(province.name.into()),
            _ => found.extend(inside().map(|it| it.1.into())),
        }
    }
    if found.len() > MOST { vec![words.explain.elsewhere.into()] } else { found }
}

/// Rows that do the same, together: the words for their values, and what they do. Among places the
/// row that comes last is everywhere else.
pub(super) fn grouped(words: &Words, fact: Fact, rows: &[Row]) -> Vec<(String, Outlook)> {
    let apart = matches!(fact.kind(), Kind::Number(..));
    let mut found: Vec<(Vec<String>, Outlook)> = Vec::new();
    for row in rows {
        let mut said = each(words, fact, row.least, row.most);
        match found.iter_mut().find(|it| it.1 == row.outlook && !apart) {
            Some(same) => {
                said.retain(|it| !same.0.contains(it));
                same.0.append(&mut said);
            }
            None if said.is_empty() => {}
            None => found.push((said, row.outlook)),
        }
    }
    // Nobody reads six answers in a row: the most that do the same are simply the others.
    let longest = (0..found.len()).rev().max_by_key(|it| found[*it].0.len()).unwrap_or_default();
    if fact.kind() != Kind::Place && found.len() > 1 && found[longest].0.len() > 2 {
        let (_, outlook) = found.remove(longest);
        found.push((vec![words.explain.other_answers.into()], outlook));
    }
    let short = |all: Vec<String>| {
        let elsewhere = fact.kind() == Kind::Place && all.iter().any(|it| it == words.explain.elsewhere);
        if elsewhere { words.explain.elsewhere.into() } else { any_of(words, all) }
    };
    found.into_iter().map(|it| (short(it.0), it.1)).collect()
}

/// A verdict in one or two words.
pub(super) fn verdict(words: &Words, truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => words.explain.outcome_met,
        Truth::No => words.explain.outcome_not_met,
        Truth::Unknown => words.explain.outcome_open,
    }
}

/// Whether a sum says anything: neither nothing at all, nor "at least nothing".
pub(super) fn tells(range: Range) -> bool {
    range.at_least > 0 || range.up_to.is_some_and(|it| it > 0)
}

/// Verdict and amount; an amount that is open as it is now is said once on the page, not here.
pub(super) fn outcome(words: &Words, edition: &Edition, outlook: Outlook, now: Range) -> String {
    let said = verdict(words, outlook.truth);
    if !tells(outlook.range) || outlook.truth == Truth::Unknown && outlook.range == now {
        return said.into();
    }
    let amount = range(words, outlook.range);
    format!("{said}, {amount} {}{}", (words.per)(edition.per), (words.form)(edition.form()))
}
