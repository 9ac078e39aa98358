//! The first screen: what this is, what it is not, whose rules, start.

use super::about::{pages, program_link};
use super::keep::kept;
use crate::catalog::{self, FOUNDING_DAY, PROGRAMS};
use crate::date::Date;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{Choice, Doc, Field, Row, button, choice, field, mistake};
use crate::ui::view::{Context, Event};

const OTHER: &str = "lain";

#[inline(never)]
pub(crate) fn home(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let begun = app.session.begun();
    doc.heading(words.home.title.into());
    doc.said("p", "lead", words.home.lead);
    doc.p(words.home.private);
    doc.begin("p", "actions");
    let start = if begun { words.home.resume } else { words.home.start };
    doc.link("button primary", app.onward().href(), start);
    doc.link("button", Route::Help.href(), words.home.helping);
    if begun {
        let forget = app.on(|app, ()| {
            app.act(Action::Forget);
            app.send.emit(Event::Fill("dihapus", "ya".into()));
        });
        button(doc, "", words.home.forget.into(), forget);
    }
    doc.end();
    doc.open("p");
    doc.attr("role", "status");
    doc.say(if !begun && app.form.get("dihapus").is_some() { words.home.forgotten } else { "" });
    doc.end();
    kept(doc, app);
    day(doc, app);

    doc.section(words.home.covered);
    doc.p(words.home.covered_lead);
    doc.begin("ul", "columns");
    for program in PROGRAMS.iter().filter(|it| it.edition_on(app.session.on).is_some()) {
        doc.open("li");
        program_link(doc, app, program);
        doc.end();
    }
    doc.end();
    doc.p(words.home.not_covered);
    doc.end();
    doc.section(words.welfare.title);
    doc.p(words.welfare.lead);
    doc.action("button", Route::Estimate.href(), words.welfare.title);
    doc.end();
    doc.action("button", Route::Receive(String::new()).href(), words.handoff.have_code);
    doc.section(words.home.read_more);
    pages(doc, app);
    doc.end();
}

/// Whose rules: today's, those of the founding day, or those of another day.
#[inline(never)]
fn day(doc: &mut Doc, app: &Context) {
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
    let chosen = if other { OTHER } else { on.as_str() };
    let legend = ("h2", words.home.day.to_string());
    let days = Choice { name: "hari", legend, hint: "", rows, chosen: Some(chosen), mistake: None };
    doc.begin("section", "day");
    choice(doc, days, &choose);
    if other {
        let typed = app.on(|app, value: String| {
            let day = Date::parse(&value);
            app.send.emit(Event::Fill("tanggal", value));
            match day {
                Some(day) => app.act(Action::Travel(day)),
                None => app.send.emit(Event::Wrong("#tanggal", app.words().home.day_bad.into())),
            }
        });
        let value = app.form.get("tanggal").map_or_else(|| on.clone(), str::to_string);
        let wrong = app.wrong("#tanggal").then_some("tanggal-salah");
        let label = words.home.day_pick.to_string();
        field(
            doc,
            Field { id: "tanggal", label, kind: "date", value, mistake: wrong, ..Field::default() },
            &typed,
        );
    }
    mistake(doc, "tanggal-salah", app.mistake());
    doc.begin("p", "notice");
    doc.attr("role", "status");
    if !catalog::covers(session.on) {
        doc.tell((words.home.day_none)(session.on));
    }
    doc.end();
    doc.end();
}
