//! Every answer by section, with a way to change it that returns here.

use yew::prelude::*;

use super::{answer, known_of, name_of};
use crate::engine::Open;
use crate::fact::{Fact, Section, Subject};
use crate::household::{Person, Source};
use crate::route::Route;
use crate::ui::part::el::{el, made, nothing, p, row_of, section};
use crate::ui::part::heading;
use crate::ui::view::Context;

#[inline(never)]
pub(crate) fn review(app: &Context) -> Html {
    let words = app.words();
    let page = &words.review;
    let household = &app.session.household;
    let empty = app.session.n_answers() == 0;
    let on_the_way = app.onward();
    let mut all = vec![heading(page.title), p(if empty { page.nothing } else { page.lead })];
    let results = |class: &'static str| {
        el("a").class(class).href(Route::Results.href()).say(page.to_results).done()
    };
    if on_the_way == Route::Review {
        all.push(el("p").class("actions").add(results("button primary")).done());
    } else {
        if !app.questions.is_empty() {
            all.push(el("p").class("notice").tell((page.left)(app.questions.len())).done());
        }
        let go_on = el("a").class("button primary").href(on_the_way.href()).say(page.go_on).done();
        let results = if empty { nothing() } else { results("button") };
        all.push(el("p").class("actions").add(go_on).add(results).done());
    }
    let family = |title: &'static str, wanted: Section| {
        let facts = Fact::ALL.iter().filter(|it| it.subject() == Subject::Household && it.section() == wanted);
        let rows: Vec<Html> = facts.filter_map(|it| row(app, Open { person: None, fact: *it })).collect();
        if rows.is_empty() { nothing() } else { section(title, vec![answers(rows)]) }
    };
    all.push(family(page.place, Section::Place));
    if !household.people.is_empty() {
        all.push(section(page.people, household.people.iter().map(|it| person(app, it)).collect()));
    }
    all.push(family(page.home, Section::Home));
    all.push(family(page.aid, Section::Aid));
    row_of(all)
}

fn answers(rows: Vec<Html>) -> Html {
    el("dl").class("answers").all(rows).done()
}

fn person(app: &Context, it: &Person) -> Html {
    let facts = Fact::ALL.iter().filter(|fact| fact.subject() == Subject::Person);
    let rows: Vec<Html> = facts.filter_map(|fact| row(app, Open { person: Some(it.id), fact: *fact })).collect();
    let name = name_of(app.words(), &app.session.household, it);
    row_of(vec![el("h3").tell(name).done(), answers(rows)])
}

/// One answer; an answer that another settles is shown as asleep, for it wakes when that changes.
fn row(app: &Context, open: Open) -> Option<Html> {
    let words = app.words();
    let session = &app.session;
    let known = known_of(&session.household, open, session.on)?;
    let person = open.person.and_then(|id| session.household.person(id));
    let given = match (open.fact, person) {
        (Fact::Usia, Some(person)) => person.birth.is_some(),
        (fact, Some(person)) => person.answers.get(fact).is_some(),
        (fact, None) => session.household.answers.get(fact).is_some(),
    };
    if !given {
        return None;
    }
    let asleep = known.from == Source::Implied;
    let label = (words.label)(open.fact);
    let mut value = vec![made(answer(words, open.fact, known))];
    if asleep {
        value.push(el("span").class("hint").say(words.review.asleep).done());
    }
    let change = el("a").href(Route::Change(open).href()).set("aria-label", format!("{} {label}", words.common.change));
    let change = change.say(words.common.change).done();
    let row = if asleep { el("div").class("asleep") } else { el("div") };
    let row = row.add(el("dt").say(label).done()).add(el("dd").all(value).done());
    Some(row.add(el("dd").class("change").add(change).done()).done())
}
