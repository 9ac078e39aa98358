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
    match fact.kind() {
        Kind::YesNo | Kind::Choice(_) => {
            any_of(words, (least..=most).map(|it| format!("“{}”", one(words, fact, it))).collect())
        }
        Kind::Place => place(words, least, most),
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
    }
}

/// A number in front of another of the same kind: the unit stands behind the second.
fn bare(words: &Words, fact: Fact, value: u32) -> String {
    match fact {
        Fact::Usia => value.to_string(),
        _ => one(words, fact, value),
    }
}

/// A kabupaten, a whole province, or anything else.
fn place(words: &Words, least: u32, most: u32) -> String {
    let province = |it: u32| catalog::PLACES.iter().find(|province| province.code == it / 100);
    match province(least) {
        _ if least == most => catalog::place_name(least).unwrap_or(words.explain.elsewhere).into(),
        Some(it) if it.code * 100 == least && least + 99 == most => it.name.into(),
        _ => words.explain.elsewhere.into(),
    }
}

/// Rows that do the same, together: the words for their values, and what they do. Among places the
/// row that comes last is everywhere else.
pub(super) fn grouped(words: &Words, fact: Fact, rows: &[Row]) -> Vec<(String, Outlook)> {
    let apart = matches!(fact.kind(), Kind::Number(..));
    let mut found: Vec<(Vec<String>, Outlook)> = Vec::new();
    for row in rows {
        let said = values(words, fact, row.least, row.most);
        match found.iter_mut().find(|it| it.1 == row.outlook && !apart) {
            Some(same) if same.0.contains(&said) => {}
            Some(same) => same.0.push(said),
            None => found.push((vec![said], row.outlook)),
        }
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

/// Verdict and amount.
pub(super) fn outcome(words: &Words, edition: &Edition, outlook: Outlook) -> String {
    let said = verdict(words, outlook.truth);
    if outlook.range == Range::NOTHING {
        return said.into();
    }
    let amount = range(words, outlook.range);
    format!("{said}, {amount} {}{}", (words.per)(edition.per), (words.form)(edition.form()))
}
