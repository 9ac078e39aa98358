//! Peragaan: a ready household, sliders that change it, and what that does to every programme.

use yew::Callback;

use super::label_of;
use crate::demo::{NO_DESIL, READY, Slider, aged, ready};
use crate::engine::Open;
use crate::fact::Fact;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{Doc, Kind, Scale, button, slider};
use crate::ui::view::Context;
use crate::words::Words;

#[inline(never)]
pub(crate) fn demo(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.demo;
    let Some(number) = app.session.demo() else {
        doc.heading(page.title.into());
        doc.said("p", "lead", page.lead);
        list(doc, app);
        return doc.action("button", Route::Practice.href(), page.practice);
    };
    doc.heading(page.titles.get(number).copied().unwrap_or(page.title).into());
    doc.open("section");
    for it in Slider::ALL {
        one(doc, app, number, it);
    }
    doc.end();
    let of = |kind: Kind| app.stands.iter().filter(|it| it.kind() == kind).count();
    doc.open("p");
    doc.attr("role", "status");
    doc.tell((words.results.summary)(of(Kind::Received), of(Kind::Met), of(Kind::Open)));
    doc.end();
    doc.begin("p", "actions");
    button(doc, "", page.again.into(), start(app, number));
    button(doc, "", page.end.into(), app.on(|app, ()| app.act(Action::EndDemo)));
    doc.link("button", Route::Results.href(), words.review.to_results);
    doc.link("button", Route::TakeHome.href(), words.handoff.title);
    doc.end();
    doc.fold("", page.others.into());
    list(doc, app);
    doc.end();
}

/// Shows a household as it was made.
pub(super) fn start(app: &Context, number: usize) -> Callback<()> {
    let app = app.clone();
    Callback::from(move |()| {
        if let Some(it) = ready(number) {
            app.act(Action::Demonstrate(number, Box::new(it)));
        }
    })
}

/// Every ready household under the day of its rules.
fn list(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let mut day = None;
    for (number, title) in words.demo.titles.iter().enumerate().take(READY.len()) {
        let on = ready(number).map(|it| it.on);
        if let Some(on) = on.filter(|_| on != day) {
            doc.told("h2", "", (words.common.rules_of)(on));
        }
        day = on;
        doc.open("p");
        button(doc, "small", (*title).into(), start(app, number));
        doc.end();
    }
}

/// One slider, with what it stands at in words.
fn one(doc: &mut Doc, app: &Context, number: usize, it: Slider) {
    let words = app.words();
    let session = &app.session;
    let Some((at, least, most)) = it.at(&session.household, session.on, session.today) else { return };
    let label = match it {
        Slider::Month => words.demo.month.into(),
        Slider::Children => words.demo.children.into(),
        Slider::Age => label_of(app, Open { person: aged(&session.household), fact: Fact::Usia }),
        Slider::Desil => (words.label)(Fact::Desil).into(),
    };
    let app = app.clone();
    let moved = move |to: String| {
        let Ok(to) = to.parse() else { return };
        let session = &app.session;
        app.act(Action::Demonstrate(number, Box::new(it.moved(session.handoff(), to))));
    };
    let (id, said) = (ID[it as usize], value(words, it, at));
    slider(doc, Scale { id, label, said, at, least, most }, &Callback::from(moved));
}

/// The ids of the sliders.
const ID: [&str; 4] = ["geser-bulan", "geser-anak", "geser-umur", "geser-desil"];

fn value(words: &Words, it: Slider, at: u32) -> String {
    match it {
        Slider::Month => {
            let month = u8::try_from(at % 12 + 1).unwrap_or(1);
            format!("{} {}", (words.month)(month), at / 12)
        }
        Slider::Children => (words.demo.n_children)(at),
        Slider::Age => (words.family.years)(at),
        Slider::Desil if at == NO_DESIL => words.common.dont_know.into(),
        Slider::Desil => at.to_string(),
    }
}

/// Said on every screen while a ready household is shown, so that nobody takes it for a result.
#[inline(never)]
pub(crate) fn mark(doc: &mut Doc, app: &Context) {
    if !app.session.is_example() {
        return;
    }
    let page = &app.words().demo;
    doc.begin("aside", "example");
    doc.attr("aria-label", page.mark);
    doc.said("strong", "", page.mark);
    doc.say(" ");
    doc.said("span", "", page.mark_text);
    doc.say(" ");
    doc.link("", Route::Demo.href(), page.title);
    doc.end();
}
