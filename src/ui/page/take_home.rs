//! The slip to take home: printed on a sheet or on a roll, shared as text, or read by another device.

use super::keep::keep;
use super::slip::{draw, slip, text};
use crate::handoff::grouped;
use crate::route::Route;
use crate::ui::part::{Doc, button, qr};
use crate::ui::view::{Context, Event};

/// What the field of the paper says for a roll of 58 mm.
const NARROW: &str = "58";

/// The class of the page for the paper that was chosen.
pub(crate) fn paper(app: &Context) -> &'static str {
    if app.form.get("kertas") == Some(NARROW) { "slip narrow" } else { "slip" }
}

#[inline(never)]
pub(crate) fn take_home(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.handoff;
    doc.heading(page.title.into());
    if !app.session.begun() {
        doc.p(words.review.nothing);
        doc.begin("p", "actions");
        doc.link("button primary", app.onward().href(), words.home.start);
        doc.link("button", Route::Receive(String::new()).href(), page.have_code);
        return doc.end();
    }
    let code = app.session.handoff().encode();
    doc.begin("div", "no-print");
    doc.p(page.lead);
    buttons(doc, app);
    keep(doc, app);
    doc.end();
    doc.open("article");
    if app.session.is_example() {
        doc.told("p", "example", [words.demo.mark, ". ", words.demo.mark_text].concat());
    }
    doc.said("p", "lead", page.slip);
    draw(doc, words, slip(app));
    doc.said("h2", "", page.code);
    doc.p(page.holds);
    let address = address(app);
    doc.begin("div", "code");
    doc.attr("id", "qr");
    doc.attr("tabindex", "-1");
    if app.session.is_example() {
        doc.said("strong", "example", words.demo.mark);
    }
    if !qr(doc, &address, &code, page.qr) {
        doc.p(page.no_qr);
    }
    doc.end();
    doc.told("p", "", (page.how)(&app.address, code.len()));
    doc.begin("p", "groups");
    for group in grouped(&code) {
        doc.told("span", "", group.into());
        doc.say(" ");
    }
    doc.end();
    doc.end();
}

/// What stands before the code: the address that opens it, where there is one.
pub(super) fn address(app: &Context) -> String {
    if app.address.is_empty() { String::new() } else { [&*app.address, "#/terima/"].concat() }
}

fn buttons(doc: &mut Doc, app: &Context) {
    let page = &app.words().handoff;
    doc.begin("p", "actions");
    button(doc, "", page.print_a4.into(), app.on(|app, ()| on_paper(app, "a4")));
    button(doc, "", page.print_narrow.into(), app.on(|app, ()| on_paper(app, NARROW)));
    let share = |app: &Context, ()| app.send.emit(Event::Share(text(app, &app.session.handoff().encode())));
    button(doc, "", page.share.into(), app.on(share));
    button(doc, "", page.show.into(), app.on(|app, ()| app.send.emit(Event::Focus("#qr"))));
    doc.end();
    let outcome = app.form.get("kabar");
    doc.open("p");
    doc.attr("role", "status");
    doc.say(match outcome {
        None => "",
        Some("shared") => page.shared,
        Some("copied") => page.copied,
        Some(_) => page.not_shared,
    });
    doc.end();
    if outcome == Some("failed") {
        doc.told("pre", "", text(app, &app.session.handoff().encode()));
    }
}

fn on_paper(app: &Context, paper: &str) {
    app.send.emit(Event::Fill("kertas", paper.into()));
    app.send.emit(Event::Print);
}
