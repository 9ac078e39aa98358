//! A page that explains more than one programme, each line with its sources.

use crate::catalog::{PAGES, PageSection};
use crate::route::Route;
use crate::ui::part::{Doc, line, text};
use crate::ui::view::Context;
use crate::words::Words;

#[inline(never)]
pub(crate) fn info(doc: &mut Doc, app: &Context, id: &str) {
    let words = app.words();
    let Some(page) = PAGES.iter().find(|it| it.id == id) else { return nowhere(doc, app) };
    doc.heading(words.locale.text(page.title).0.into());
    for section in page.sections {
        doc.open("section");
        doc.open("h2");
        text(doc, words, section.title);
        doc.end();
        lines(doc, words, section);
        doc.end();
    }
}

/// What a part of a page says: steps with who does them, or lines.
#[inline(never)]
pub(super) fn lines(doc: &mut Doc, words: &Words, section: &PageSection) {
    doc.open(if section.ordered { "ol" } else { "ul" });
    for (number, it) in section.lines.iter().enumerate() {
        doc.open("li");
        if let Some(who) = section.who.get(number) {
            doc.open("strong");
            text(doc, words, *who);
            doc.end();
            doc.say(": ");
        }
        line(doc, words, it);
        doc.end();
    }
    doc.end();
}

/// An address of something that is not here.
pub(crate) fn nowhere(doc: &mut Doc, app: &Context) {
    let words = app.words();
    doc.heading(words.program.unknown.into());
    doc.action("button primary", Route::Home.href(), words.common.app);
}
