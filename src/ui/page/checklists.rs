//! The three lists of signs, each by itself: what is counted, and its sources. Never a verdict.

use super::doubts::blocked;
use super::estimate::ways_in;
use super::info::lines;
use crate::catalog::{PAGES, PageSection};
use crate::questionnaire::Depth;
use crate::ranking::{Checklist, Count};
use crate::truth::Truth;
use crate::ui::part::{Doc, Kind, shape, sources, text};
use crate::ui::view::Context;

/// The page of the catalogue that states each sign with its threshold and source.
const fn page_of(list: Checklist) -> &'static str {
    match list {
        Checklist::Bps14 => "bps-14",
        Checklist::Kepmensos262 => "kepmensos-262",
        Checklist::Kepmensos146 => "kepmensos-146",
    }
}

#[inline(never)]
pub(crate) fn checklists(doc: &mut Doc, app: &Context) {
    let words = &app.words().welfare;
    doc.heading(words.checklists.into());
    doc.p(words.checklists_lead);
    ways_in(doc, app, &[Depth::Full]);
    if blocked(app) {
        doc.said("p", "notice", words.must_settle);
    }
    for list in Checklist::ALL {
        one(doc, app, list);
    }
}

fn one(doc: &mut Doc, app: &Context, list: Checklist) {
    let words = app.words();
    let (household, on) = (&app.session.household, app.session.on);
    let Some(page) = PAGES.iter().find(|it| it.id == page_of(list)) else { return };
    let Some((signs, before)) = page.sections.split_last() else { return };
    doc.begin("section", "checklist");
    doc.open("h2");
    text(doc, words, page.title);
    doc.end();
    let (about, gate) = match list.gate(household, on).zip(before.split_last()) {
        Some((truth, (gate, about))) => (about, Some((truth, gate))),
        None => (before, None),
    };
    let found = list.signs(household, on);
    let count = Count::of(&found);
    doc.begin("p", "count");
    doc.told("strong", "", (words.welfare.met)(count.met, count.of));
    if count.unknown > 0 {
        doc.tell(format!(" · {}", (words.welfare.unknown)(count.unknown)));
    }
    doc.end();
    if let Some((truth, section)) = gate {
        doc.said("h3", "", words.welfare.gate);
        signs_of(doc, app, section, &[truth], &|_| true);
        doc.open("h3");
        text(doc, words, signs.title);
        doc.end();
    }
    signs_of(doc, app, signs, &found, &|place| list.asks(place));
    doc.fold("sources", words.welfare.circulating.into());
    for section in about {
        lines(doc, words, section);
    }
    doc.end();
    doc.end();
}

fn signs_of(
    doc: &mut Doc,
    app: &Context,
    section: &PageSection,
    found: &[Truth],
    asks: &dyn Fn(usize) -> bool,
) {
    let words = app.words();
    doc.begin("ul", "signs");
    for (place, (it, truth)) in section.lines.iter().zip(found).enumerate() {
        let (kind, said) = match truth {
            Truth::Yes => (Kind::Met, words.welfare.sign_met),
            Truth::No => (Kind::NotMet, words.welfare.sign_not),
            Truth::Unknown if asks(place) => (Kind::Open, words.welfare.sign_unknown),
            Truth::Unknown => (Kind::Open, words.welfare.sign_unasked),
        };
        doc.open("li");
        text(doc, words, it.says);
        doc.begin("p", "sign");
        shape(doc, kind);
        doc.say(said);
        doc.end();
        sources(doc, words, it.cites, None);
        doc.end();
    }
    doc.end();
}
