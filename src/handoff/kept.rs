//! What somebody asked to keep on a phone, as text: a line that says what it is and until when, one
//! code for the family, and one for each member. Every line can be read by itself, so that damage to
//! one costs only what stood there.

use super::Handoff;
use crate::date::Date;
use crate::household::{Household, Person};

/// The word with which a text of ours begins.
const MARK: &str = "layak";
/// The version that is written; what is newer is read as far as it can be.
const VERSION: u32 = 1;
/// More letters are not looked at.
const MOST_LETTERS: usize = 64_000;
/// More members are not looked at.
const MOST_PEOPLE: usize = 100;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The last day on which it may be opened; nothing where that cannot be read.
    pub until: Option<Date>,
    /// What was said.
    pub handoff: Handoff,
}

/// What could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    /// So many parts: the family or a member each, or the first line.
    pub parts: usize,
    /// Something was written by a later version.
    pub newer: bool,
}

/// Nothing at all could be read: the text is not ours, or all of it is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// A later version wrote it.
    pub newer: bool,
}

/// The text.
#[must_use]
pub fn write(handoff: &Handoff, until: Date) -> String {
    let people = &handoff.household.people;
    let family = Household { people: Vec::new(), ..handoff.household.clone() };
    let part = |household: Household| Handoff { household, ..handoff.clone() }.encode();
    let mut text = format!("{MARK} {VERSION} {until} {}\n{}\n", people.len(), part(family));
    for person in people {
        let alone = Household { people: vec![person.clone()], ..Household::default() };
        text.push_str(&part(alone));
        text.push('\n');
    }
    text
}

/// Reads a text as far as it can be read, and says what could not be.
///
/// # Errors
///
/// Nothing could be read.
pub fn read(text: &str) -> Result<(Kept, Lost), Unreadable> {
    let end = text.char_indices().map(|it| it.0).nth(MOST_LETTERS).unwrap_or(text.len());
    let mut lines = text[..end].lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
    if head.first() != Some(&MARK) {
        return Err(Unreadable { newer: false });
    }
    let version: Option<u32> = head.get(1).and_then(|it| it.parse().ok());
    let until = head.get(2).and_then(|it| Date::parse(it));
    let people: Option<usize> = head.get(3).and_then(|it| it.parse().ok());
    let mut lost = Lost {
        parts: usize::from(version.is_none() || until.is_none() || people.is_none()),
        newer: version.is_some_and(|it| it > VERSION),
    };
    let mut part = |line: Option<&str>| match Handoff::decode(line.unwrap_or_default()) {
        Ok(it) => Some(it),
        Err(problem) => {
            lost.parts += 1;
            lost.newer |= problem.newer();
            None
        }
    };
    let mut found = part(lines.next());
    let mut members: Vec<Person> = Vec::new();
    let rest: Vec<&str> = lines.take(MOST_PEOPLE).collect();
    let expected = people.unwrap_or(0).min(MOST_PEOPLE).max(rest.len());
    for place in 0..expected {
        let Some(mut it) = part(rest.get(place).copied()) else { continue };
        members.append(&mut it.household.people);
        // What the family said is lost, but the day and how it is looked at stand in every line.
        found = found.or(Some(Handoff { household: Household::default(), ..it }));
    }
    let Some(mut handoff) = found else { return Err(Unreadable { newer: lost.newer }) };
    for (person, id) in members.iter_mut().zip(1..) {
        person.id = id;
    }
    handoff.household.people = members;
    // Somebody may be missing now.
    handoff.household.unfinished |= lost.parts > 0;
    Ok((Kept { until, handoff }, lost))
}
