//! The people on the family card, as cards.

use yew::Callback;

use super::doubts::doubts;
use super::{answer, name_of};
use crate::consistency::Place;
use crate::fact::Fact;
use crate::household::{Person, Source};
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{Doc, button};
use crate::ui::view::{Context, Event, Then};

#[inline(never)]
pub(crate) fn family(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.family;
    let household = &app.session.household;
    let empty = household.people.is_empty();
    doc.heading(page.title.into());
    doc.p(page.lead);
    doc.begin("p", "notice");
    doc.attr("role", "status");
    if let Some(person) = app.session.removed() {
        doc.tell(format!("{} ", (page.removed)(&name_of(words, household, person))));
        button(doc, "small", page.undo.into(), app.on(|app, ()| app.act(Action::Undo)));
    }
    doc.end();
    let about_people = |it: Place| matches!(it, Place::Card | Place::Role(_) | Place::Fact(_, Fact::Usia));
    doubts(doc, app, &|it| it.answers.iter().any(|it| about_people(it.0)));
    if empty {
        doc.said("p", "hint", page.nobody);
    } else {
        doc.begin("ul", "people");
        for it in &household.people {
            card(doc, app, it);
        }
        doc.end();
    }
    let (class, label) = if empty { ("button primary", page.add_first) } else { ("button", page.add) };
    doc.begin("p", "actions");
    doc.link(class, Route::Member(None).href(), label);
    if !empty {
        button(
            doc,
            "primary",
            page.done.into(),
            app.on(|app, ()| app.advance(Action::Finish(true), Then::Onward)),
        );
    }
    doc.end();
}

#[inline(never)]
fn card(doc: &mut Doc, app: &Context, person: &Person) {
    let words = app.words();
    let session = &app.session;
    let name = name_of(words, &session.household, person);
    let mut details = String::new();
    if let Some(role) = person.role.map(|it| (words.role)(it)).filter(|it| *it != name) {
        details.push_str(role);
        details.push_str(" · ");
    }
    let age = person.known(Fact::Usia, session.on);
    details.push_str(&if person.unborn(session.on) {
        words.family.unborn.into()
    } else {
        answer(words, Fact::Usia, age)
    });
    let sex = person.known(Fact::Kelamin, session.on);
    if sex.from == Source::Said {
        details.push_str(" · ");
        details.push_str(&answer(words, Fact::Kelamin, sex));
    }
    let (id, send) = (person.id, app.send.clone());
    doc.begin("li", "person");
    doc.told("h2", "", name.clone());
    doc.told("p", "", details);
    doc.begin("p", "actions");
    doc.begin("a", "button small");
    doc.set("href", Route::Member(Some(id)).href());
    doc.set("aria-label", (words.family.change)(&name));
    doc.say(words.common.change);
    doc.end();
    let remove = Callback::from(move |()| send.emit(Event::Do(Action::Remove(id))));
    button(doc, "small", (words.family.remove)(&name), remove);
    doc.end();
    doc.end();
}
