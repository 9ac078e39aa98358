//! The first screen: what this is, what it is not, whose rules, start.

use yew::prelude::*;

use crate::catalog::{self, FOUNDING_DAY, PAGES, PROGRAMS};
use crate::date::Date;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::el::{bullets, el, link, list, nothing, p, plain, row_of, section};
use crate::ui::part::{Choice, Field, Row, button, choice, field, heading, mistake, text};
use crate::ui::view::{Context, Event};

const OTHER: &str = "lain";

#[inline(never)]
pub(crate) fn home(app: &Context) -> Html {
    let words = app.words();
    let begun = app.session.n_answers() > 0 || !app.session.household.people.is_empty();
    let start = if begun { words.home.resume } else { words.home.start };
    let mut actions = vec![el("a").class("button primary").href(app.onward().href()).say(start).done()];
    if begun {
        let forget = app.on(|app, _: MouseEvent| {
            app.act(Action::Forget);
            app.send.emit(Event::Fill("dihapus", "ya".into()));
        });
        actions.push(button("", plain(words.home.forget), forget));
    }
    let forgotten = !begun && app.form.get("dihapus").is_some();
    let status = el("p").attr("role", "status");
    row_of(vec![
        heading(words.home.title),
        el("p").class("lead").say(words.home.lead).done(),
        p(words.home.private),
        el("p").class("actions").all(actions).done(),
        status.say(if forgotten { words.home.forgotten } else { "" }).done(),
        day(app),
        covered(app),
    ])
}

/// Whose rules: today's, those of the founding day, or those of another day.
#[inline(never)]
fn day(app: &Context) -> Html {
    let words = app.words();
    let session = &app.session;
    let preset = session.on == session.today || session.on == FOUNDING_DAY;
    let other = app.form.get("hari").map_or(!preset, |it| it == OTHER);
    let on = session.on.to_string();
    let rows = vec![
        Row::new(session.today.to_string(), &(words.home.day_today)(session.today)),
        Row::new(FOUNDING_DAY.to_string(), &(words.home.day_founding)(FOUNDING_DAY)),
        Row::new(OTHER.into(), words.home.day_other),
    ];
    let choose = app.on(|app, value: String| {
        if let Some(day) = Date::parse(&value) {
            app.act(Action::Travel(day));
        }
        app.send.emit(Event::Fill("hari", value));
    });
    let legend = el("h2").say(words.home.day).done();
    let chosen = if other { OTHER } else { on.as_str() };
    let days = Choice { name: "hari", legend, hint: "", rows, chosen: Some(chosen), mistake: None };
    let wrong = app.wrong("#tanggal").then_some("tanggal-salah");
    let pick = if other {
        let typed = app.on(|app, value: String| {
            let day = Date::parse(&value);
            app.send.emit(Event::Fill("tanggal", value));
            match day {
                Some(day) => app.act(Action::Travel(day)),
                None => app.send.emit(Event::Wrong("#tanggal", app.words().home.day_bad.into())),
            }
        });
        let value = app.form.get("tanggal").map_or_else(|| on.clone(), str::to_string);
        let label = words.home.day_pick.to_string();
        field(Field { id: "tanggal", label, kind: "date", value, mistake: wrong, ..Field::default() }, &typed)
    } else {
        nothing()
    };
    let none = if catalog::covers(session.on) { String::new() } else { (words.home.day_none)(session.on) };
    let inside = vec![
        choice(days, &choose),
        pick,
        mistake("tanggal-salah", app.form.mistake.as_ref().map(|it| it.text.as_str())),
        el("p").class("notice").attr("role", "status").tell(none).done(),
    ];
    el("section").class("day").all(inside).done()
}

#[inline(never)]
fn covered(app: &Context) -> Html {
    let words = app.words();
    let on = app.session.on;
    let programs = PROGRAMS.iter().filter(|it| it.edition_on(on).is_some());
    let programs = programs.map(|it| link(Route::Program(it.id.into()).href(), text(words, it.name)));
    let pages = PAGES.iter().map(|it| link(Route::Info(it.id.into()).href(), text(words, it.title)));
    let inside =
        vec![p(words.home.covered_lead), list("ul", "columns", programs.collect()), p(words.home.not_covered)];
    row_of(vec![
        section(words.home.covered, inside),
        section(words.home.read_more, vec![bullets(pages.collect())]),
    ])
}
