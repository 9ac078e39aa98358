//! A family that both judge differently, made as plain as possible, and in words.

use std::fmt::Write;

use layak::date::Date;
use layak::fact::{Fact, Kind, Subject};

use crate::benign::plain;
use crate::family::{Family, Values};

/// Takes away members and facts while the family is still judged differently.
pub(crate) fn shrunk(family: &Family, on: Date, differs: &dyn Fn(&Family) -> bool) -> Family {
    let mut best = family.clone();
    for place in (0..best.members.len()).rev() {
        let mut smaller = best.clone();
        smaller.members.remove(place);
        if differs(&smaller) {
            best = smaller;
        }
    }
    let plain = plain();
    for fact in Fact::ALL {
        let number = *fact as usize;
        let mut smaller = best.clone();
        smaller.values[number] = plain[number];
        if differs(&smaller) {
            best = smaller;
        }
        for place in 0..best.members.len() {
            let mut smaller = best.clone();
            smaller.members[place].values[number] = plain[number];
            if differs(&smaller) {
                best = smaller;
            }
        }
    }
    for place in 0..best.members.len() {
        let mut smaller = best.clone();
        smaller.members[place].birth = Date::new(on.year() - 40, 1, 1).unwrap_or(on);
        if differs(&smaller) {
            best = smaller;
        }
    }
    best
}

/// The facts that differ from a plain family of nothing but adults.
pub(crate) fn shown(family: &Family, on: Date) -> String {
    let mut text = String::from("\n    family:");
    say(&mut text, &family.values, Subject::Household);
    for member in &family.members {
        let age = if member.birth <= on { member.age(on).to_string() } else { "unborn".into() };
        let _ = write!(text, "\n    member born {} ({age}):", member.birth);
        say(&mut text, &member.values, Subject::Person);
    }
    text
}

fn say(text: &mut String, values: &Values, subject: Subject) {
    let plain = plain();
    let own = |it: &&Fact| it.subject() == subject && values[**it as usize] != plain[**it as usize];
    for fact in Fact::ALL.iter().filter(own) {
        let value = values[*fact as usize];
        let _ = match fact.kind() {
            Kind::YesNo => write!(text, " {}", fact.name()),
            Kind::Choice(_) => write!(text, " {}={}", fact.name(), fact.word(value).unwrap_or("?")),
            _ => write!(text, " {}={value}", fact.name()),
        };
    }
}
