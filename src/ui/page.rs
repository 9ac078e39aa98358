//! The screens, one file each.

mod about;
mod amount;
mod ask;
mod changed;
mod checklists;
mod combos;
mod comparison;
mod demo;
mod doubts;
mod estimate;
mod estimate_numbers;
mod families;
mod family;
mod help;
mod home;
mod info;
mod item;
mod keep;
mod live;
mod member;
mod missing;
mod papers;
mod picture;
mod place;
mod practice;
mod program;
mod program_parts;
mod receive;
mod results;
mod review;
mod search;
mod slip;
mod take_home;
mod tally;
mod value;
mod verdict;
mod village;
mod village_results;
mod why;
mod windows;

pub(crate) use about::about;
pub(crate) use ask::ask;
pub(crate) use checklists::checklists;
pub(crate) use comparison::comparison;
pub(crate) use demo::{demo, mark};
pub(crate) use doubts::about as doubts_about;
pub(crate) use estimate::estimate;
pub(crate) use families::families;
pub(crate) use family::family;
pub(crate) use help::help;
pub(crate) use home::home;
pub(crate) use info::info;
pub(crate) use item::item;
pub(crate) use keep::gone;
pub(crate) use live::{asks as follows, live};
pub(crate) use member::member;
pub(crate) use place::place;
pub(crate) use practice::practice;
pub(crate) use program::program;
pub(crate) use receive::{problem, receive};
pub(crate) use results::results;
pub(crate) use review::review;
pub(crate) use take_home::{paper, take_home};
pub(crate) use verdict::{Stand, stands};
pub(crate) use village::village;

use crate::date::Date;
use crate::engine::Open;
use crate::fact::{Fact, Kind, Unit};
use crate::household::{Household, Known, Person, Source};
use crate::route::Route;
use crate::ui::part::Doc;
use crate::ui::view::Context;
use crate::words::{Words, money};

/// The value of "don't know" in a form.
pub(crate) const DONT_KNOW: &str = "-";

/// What to call a member: the nickname, else the place in the family, numbered where several
/// have the same, else the place on the list.
pub(crate) fn name_of(words: &Words, household: &Household, person: &Person) -> String {
    if !person.nickname.is_empty() {
        return person.nickname.clone();
    }
    let number = |same: &dyn Fn(&&Person) -> bool| {
        household.people.iter().filter(same).position(|it| it.id == person.id).map_or(1, |it| it + 1)
    };
    match person.role {
        Some(role) => {
            let same = |it: &&Person| it.role == Some(role) && it.nickname.is_empty();
            let several = household.people.iter().filter(same).count() > 1;
            let label = (words.role)(role);
            if several { format!("{label} {}", number(&same)) } else { label.into() }
        }
        None => (words.common.person)(number(&|_| true)),
    }
}

/// Questions about the same thing together.
pub(crate) fn by_fact(opens: &[Open]) -> Vec<Vec<Open>> {
    let mut groups: Vec<Vec<Open>> = Vec::new();
    for open in opens {
        match groups.iter_mut().find(|it| it.iter().all(|it| it.fact == open.fact)) {
            Some(group) => group.push(*open),
            None => groups.push(vec![*open]),
        }
    }
    groups
}

/// The name for a question: nothing for the family.
pub(crate) fn name_for(words: &Words, household: &Household, open: Open) -> String {
    let person = open.person.and_then(|id| household.person(id));
    person.map_or_else(String::new, |it| name_of(words, household, it))
}

/// The short name of a question, with the member it is about.
pub(crate) fn label_of(app: &Context, open: Open) -> String {
    label_for(app, &[open])
}

/// The short name of a question that is put to several members: "Ibu, Nenek – Umur".
#[inline(never)]
pub(crate) fn label_for(app: &Context, opens: &[Open]) -> String {
    let words = app.words();
    let Some(first) = opens.first() else { return String::new() };
    let label = (words.label)(first.fact);
    let names: Vec<String> = opens.iter().map(|it| name_for(words, &app.session.household, *it)).collect();
    let names = names.join(", ");
    if names.is_empty() { label.into() } else { format!("{names} – {label}") }
}

/// A link of a word or two that says to a screen reader what it is about.
#[inline(never)]
pub(crate) fn jump(doc: &mut Doc, to: Route, word: &'static str, said: String, about: &str) {
    doc.begin("a", "jump");
    doc.set("href", to.href());
    doc.set("aria-label", format!("{word}: {about}"));
    doc.tell(said);
    doc.end();
}

/// What is known of the fact behind a question.
pub(crate) fn known_of(household: &Household, open: Open, on: Date) -> Option<Known> {
    match open.person {
        None => Some(household.known(open.fact, on)),
        Some(id) => Some(household.person(id)?.known(open.fact, on)),
    }
}

/// An answer as the reader would say it.
pub(crate) fn answer(words: &Words, fact: Fact, known: Known) -> String {
    let value = known.least;
    match (known.from, fact.kind()) {
        (Source::DontKnow, _) => words.common.dont_know.into(),
        (_, Kind::Place) if known.settled() => crate::catalog::place_name(value).unwrap_or_default().into(),
        (_, Kind::Number(_, _, Unit::Years)) if !known.settled() && known.most - value < 3 => {
            (words.family.years_between)(value, known.most)
        }
        (Source::NotAsked, _) | (_, Kind::Place) => words.common.not_answered.into(),
        (_, Kind::YesNo | Kind::Choice(_)) => (words.choice)(fact, value).into(),
        (_, Kind::Number(_, _, Unit::Years)) => (words.family.years)(value),
        (_, Kind::Number(_, _, Unit::Ordinal)) => value.to_string(),
        (_, Kind::Number(_, _, Unit::RupiahPerMonth)) => {
            format!("{} {}", money(words, value), words.question.per_month)
        }
        (_, Kind::Number(_, _, Unit::RupiahPerYear)) => {
            format!("{} {}", money(words, value), words.question.per_year)
        }
        (_, Kind::Number(_, _, Unit::Rupiah)) => money(words, value),
    }
}
