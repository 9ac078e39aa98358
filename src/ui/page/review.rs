//! Every answer by section, with a way to change it that returns here.

use super::changed::changed;
use super::doubts::doubts;
use super::item::said_item;
use super::receive::received;
use super::value::{values, verdict};
use super::why::{check, other_answer};
use super::{Stand, answer, jump, known_of, label_of, name_of};
use crate::catalog::PROGRAMS;
use crate::engine::{Explainer, Flip, Open};
use crate::fact::{Fact, Section, Subject};
use crate::household::{Heard, Person};
use crate::questionnaire::{Sleep, asleep};
use crate::route::Route;
use crate::rule::Program;
use crate::truth::Truth;
use crate::ui::part::{Doc, Kind};
use crate::ui::view::Context;

/// How many answers a reader is asked to check again.
const MOST_SLIPS: usize = 2;

#[inline(never)]
pub(crate) fn review(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.review;
    let household = &app.session.household;
    let empty = !app.session.begun();
    let on_the_way = app.onward();
    doc.heading(page.title.into());
    doc.p(if empty { page.nothing } else { page.lead });
    changed(doc, app);
    received(doc, app);
    let done = on_the_way == Route::Review;
    if !done && !app.questions.is_empty() {
        doc.told("p", "notice", (page.left)(app.questions.len()));
    }
    doc.begin("p", "actions");
    if !done {
        doc.link("button primary", on_the_way.href(), page.go_on);
    }
    if !empty {
        let class = if done { "button primary" } else { "button" };
        doc.link(class, Route::Results.href(), page.to_results);
    }
    doc.end();
    doubts(doc, app, &|_| true);
    slips(doc, app);
    family(doc, app, page.place, Section::Place);
    if !household.people.is_empty() {
        doc.section(page.people);
        for it in &household.people {
            doc.told("h3", "", name_of(words, household, it));
            answers(doc, app, Some(it), Section::People, Section::Aid);
        }
        doc.end();
    }
    family(doc, app, page.home, Section::Home);
    survey(doc, app);
    family(doc, app, page.aid, Section::Aid);
}

/// What was said for the welfare estimate.
fn survey(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let household = &app.session.household;
    if household.survey.given().next().is_none() {
        return;
    }
    doc.section(words.welfare.title);
    doc.begin("dl", "answers");
    for (item, _) in household.survey.given() {
        let idle = matches!(household.heard(item, app.session.on), Heard::Idle | Heard::Implied(_));
        doc.begin("div", if idle { "asleep" } else { "" });
        let label = (words.item.label)(item);
        doc.said("dt", "", label);
        doc.told("dd", "", said_item(app, item));
        if idle {
            doc.said("dd", "hint", words.review.asleep);
        }
        doc.begin("dd", "change");
        jump(doc, Route::ChangeItem(item), words.common.change, words.common.change.into(), label);
        doc.end();
        doc.end();
    }
    doc.end();
    doc.action("button small", Route::Estimate.href(), words.welfare.title);
    doc.end();
}

fn family(doc: &mut Doc, app: &Context, title: &'static str, section: Section) {
    let given = app.session.household.answers.given();
    if given.map(|it| it.0.section()).any(|it| it == section) {
        doc.section(title);
        answers(doc, app, None, section, section);
        doc.end();
    }
}

/// The answers of the family or of a member, from one section of the questionnaire to another.
fn answers(doc: &mut Doc, app: &Context, person: Option<&Person>, first: Section, last: Section) {
    let subject = if person.is_some() { Subject::Person } else { Subject::Household };
    doc.begin("dl", "answers");
    for fact in Fact::ALL {
        if fact.subject() == subject && first <= fact.section() && fact.section() <= last {
            row(doc, app, person, *fact);
        }
    }
    doc.end();
}

/// The answers with which a small slip would change a result, with what it would change.
fn slips(doc: &mut Doc, app: &Context) {
    let session = &app.session;
    let mut found: Vec<(Flip, Vec<(&'static Program, Truth)>)> = Vec::new();
    let decided = |it: &&Stand| matches!(it.kind(), Kind::Received | Kind::Met | Kind::NotMet);
    for stand in app.stands.iter().filter(decided) {
        let why = Explainer::new(stand.program, &session.household, session.on);
        for flip in why.iter().flat_map(Explainer::slips) {
            let Some((_, _, truth)) = other_answer(app, &flip) else { continue };
            match found.iter_mut().find(|it| it.0.open == flip.open) {
                Some(same) => same.1.push((stand.program, truth)),
                None => found.push((flip, vec![(stand.program, truth)])),
            }
        }
    }
    // What changes most is worth checking most.
    found.sort_by_key(|it| std::cmp::Reverse(it.1.len()));
    found.truncate(MOST_SLIPS);
    let words = app.words();
    let otherwise = |(flip, programs): (Flip, Vec<(&'static Program, Truth)>)| {
        let name = |it: &(&'static Program, Truth)| {
            format!("{} – {}", words.locale.text(it.0.name).0, verdict(words, it.1))
        };
        let results: Vec<String> = programs.iter().map(name).collect();
        let others = other_answer(app, &flip).map(|it| values(words, flip.open.fact, it.0, it.1));
        (flip.open, (words.explain.otherwise)(&others.unwrap_or_default(), &results.join("; ")))
    };
    check(doc, app, found.into_iter().map(otherwise).collect());
}

/// One answer; an answer that another settles is shown as asleep, for it wakes when that changes.
fn row(doc: &mut Doc, app: &Context, person: Option<&Person>, fact: Fact) {
    let words = app.words();
    let session = &app.session;
    let open = Open { person: person.map(|it| it.id), fact };
    let given = match (fact, person) {
        (Fact::Usia, Some(person)) => person.birth.is_some(),
        (fact, Some(person)) => person.answers.get(fact).is_some(),
        (fact, None) => session.household.answers.get(fact).is_some(),
    };
    let Some(known) = known_of(&session.household, open, session.on).filter(|_| given) else { return };
    let sleep = asleep(&session.household, open, PROGRAMS, session.on, session.closed_too);
    doc.begin("div", if sleep == Sleep::Settled { "asleep" } else { "" });
    doc.said("dt", "", (words.label)(fact));
    doc.told("dd", "", answer(words, fact, known));
    match sleep {
        Sleep::Settled => doc.said("dd", "hint", words.review.asleep),
        Sleep::Idle => doc.said("dd", "hint", words.explain.idle),
        Sleep::Awake => {}
    }
    doc.begin("dd", "change");
    jump(doc, Route::Change(open), words.common.change, words.common.change.into(), &label_of(app, open));
    doc.end();
    doc.end();
}
