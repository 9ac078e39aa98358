//! The people on the family card, as cards.

use yew::prelude::*;

use super::name_of;
use crate::fact::Fact;
use crate::household::{Person, Source};
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::el::{el, list, made, nothing, p, plain, row_of};
use crate::ui::part::{Kind, button, heading, mistake, shape};
use crate::ui::view::{Context, Event};

#[inline(never)]
pub(crate) fn family(app: &Context) -> Html {
    let words = app.words();
    let page = &words.family;
    let household = &app.session.household;
    let empty = household.people.is_empty();
    let mut notice = el("p").class("notice").attr("role", "status");
    if let Some((_, person)) = &app.session.removed {
        let undo = app.on(|app, _: MouseEvent| app.act(Action::Undo));
        notice = notice.tell(format!("{} ", (page.removed)(&name_of(words, household, person))));
        notice = notice.add(button("small", plain(page.undo), undo));
    }
    let people = if empty {
        el("p").class("hint").say(page.nobody).done()
    } else {
        list("ul", "people", household.people.iter().map(|it| card(app, it)).collect())
    };
    let (class, label) = if empty { ("button primary", page.add_first) } else { ("button", page.add) };
    let add = el("a").class(class).href(Route::Member(None).href()).say(label).done();
    let done = app.on(|app, _: MouseEvent| {
        if app.session.household.people.is_empty() {
            app.send.emit(Event::Wrong("main a.primary", app.words().family.need_person.into()));
        } else {
            app.advance(Action::Finish(true));
        }
    });
    let done = if empty { nothing() } else { button("primary", plain(page.done), done) };
    row_of(vec![
        heading(page.title),
        p(page.lead),
        mistake("keluarga-salah", app.form.mistake.as_ref().map(|it| it.text.as_str())),
        notice.done(),
        people,
        el("p").class("actions").add(add).add(done).done(),
    ])
}

#[inline(never)]
fn card(app: &Context, person: &Person) -> Html {
    let words = app.words();
    let session = &app.session;
    let name = name_of(words, &session.household, person);
    let mut details = Vec::new();
    details.extend(person.role.map(|it| (words.role)(it).to_string()).filter(|it| *it != name));
    let of = |fact: Fact| (person.known(fact, session.on), super::answer(words, fact, person.known(fact, session.on)));
    details.push(if person.unborn(session.on) { words.family.unborn.into() } else { of(Fact::Usia).1 });
    let (sex, sex_said) = of(Fact::Kelamin);
    if sex.from == Source::Said {
        details.push(sex_said);
    }
    let id = person.id;
    let send = app.send.clone();
    let remove = Callback::from(move |_: MouseEvent| send.emit(Event::Do(Action::Remove(id))));
    let remove_label = row_of(vec![shape(Kind::NotMet), made((words.family.remove)(&name))]);
    let change = el("a").class("button small").href(Route::Member(Some(id)).href());
    let change = change.set("aria-label", (words.family.change)(&name)).say(words.common.change).done();
    let actions = el("p").class("actions").add(change).add(button("small", remove_label, remove)).done();
    let card = el("div").class("person").add(el("h2").tell(name).done());
    card.add(el("p").tell(details.join(" · ")).done()).add(actions).done()
}
