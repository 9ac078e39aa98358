//! Every answer by section, with a way to change it that returns here.

use super::{answer, known_of, name_of};
use crate::engine::Open;
use crate::fact::{Fact, Section, Subject};
use crate::household::{Person, Source};
use crate::route::Route;
use crate::ui::part::Doc;
use crate::ui::view::Context;

pub(crate) fn review(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.review;
    let household = &app.session.household;
    let empty = app.session.n_answers() == 0;
    let on_the_way = app.onward();
    doc.heading(page.title.into());
    doc.p(if empty { page.nothing } else { page.lead });
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
    family(doc, app, page.aid, Section::Aid);
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
    let asleep = known.from == Source::Implied;
    let label = (words.label)(fact);
    doc.begin("div", if asleep { "asleep" } else { "" });
    doc.said("dt", "", label);
    doc.told("dd", "", answer(words, fact, known));
    if asleep {
        doc.said("dd", "hint", words.review.asleep);
    }
    doc.begin("dd", "change");
    doc.open("a");
    doc.set("href", Route::Change(open).href());
    doc.set("aria-label", format!("{} {label}", words.common.change));
    doc.say(words.common.change);
    doc.end();
    doc.end();
    doc.end();
}
