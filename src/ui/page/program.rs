//! One programme: verdict, four gates, amount, reasons, what to do, what the rule says.

use super::info::nowhere;
use super::missing::missing;
use super::papers::expected;
use super::program_parts::{criteria, gates, how_much, note, why_not};
use super::verdict::said;
use super::why::{check_again, instead, nearest, why_met};
use crate::catalog;
use crate::engine::{Assessment, Explainer};
use crate::route::Route;
use crate::rule::{Edition, Line, Program};
use crate::ui::part::{Doc, line, shape, text};
use crate::ui::view::Context;
use crate::words::Words;

#[inline(never)]
pub(crate) fn program(doc: &mut Doc, app: &Context, id: &str) {
    let words = app.words();
    let Some(program) = catalog::program(id) else { return nowhere(doc, app) };
    let on = app.session.on;
    let Some(stand) = app.stands.iter().find(|it| it.program.id == program.id) else { return };
    let begun = app.session.n_answers() > 0;
    doc.heading(words.locale.text(program.name).0.into());
    doc.begin("p", "lead");
    text(doc, words, program.about);
    doc.end();
    doc.begin("p", "quiet");
    doc.tell(format!("{}: ", words.program.agency));
    text(doc, words, program.agency);
    doc.end();
    doc.told("p", "quiet", (words.common.rules_of)(on));
    if begun || stand.found.is_none() {
        let kind = stand.kind();
        doc.open("p");
        doc.set("class", format!("verdict big {}", kind.class()));
        shape(doc, kind);
        doc.tell(said(words, stand, on));
        doc.end();
    }
    if let Some(found) = &stand.found {
        body(doc, app, program, found, begun);
    } else {
        if let Some(ended) = program.ended_before(on) {
            doc.told("p", "", (words.program.ended)(ended));
        }
        if let Some(it) = program.gap_on(on).and_then(|it| it.line.as_ref()) {
            doc.begin("div", "notice");
            line(doc, words, it);
            doc.end();
        }
    }
    timeline(doc, words, program, program.edition_on(on));
    if begun {
        doc.action("button", Route::Results.href(), words.program.to_results);
    }
}

#[inline(never)]
fn body(doc: &mut Doc, app: &Context, program: &'static Program, found: &Assessment, begun: bool) {
    let words = app.words();
    let page = &words.program;
    let edition = found.edition;
    freshness(doc, app, edition);
    let explainer = Explainer::new(program, &app.session.household, app.session.on).filter(|_| begun);
    if let Some(why) = explainer.map(|it| it.knowing(&found.missing).whole(catalog::CHANGES)) {
        why_not(doc, app, found, &why);
        why_met(doc, app, &why);
        missing(doc, app, found, &why);
        nearest(doc, app, edition, &why.nearest);
        check_again(doc, app, &why);
        instead(doc, app, found);
    }
    gates(doc, app, found, begun);
    how_much(doc, app, found, begun);
    if !found.notes.is_empty() {
        doc.section(page.notes);
        doc.begin("ul", "notes");
        for it in &found.notes {
            note(doc, words, &edition.notes[*it]);
        }
        doc.end();
        doc.end();
    }
    criteria(doc, app, found, begun);
    if !edition.steps.is_empty() {
        doc.section(page.steps);
        doc.open("ol");
        for it in edition.steps {
            doc.open("li");
            doc.told("strong", "", format!("{}: ", (words.step)(it.kind)));
            line(doc, words, &it.line);
            doc.end();
        }
        doc.end();
        doc.end();
    }
    if !edition.papers.is_empty() {
        doc.section(page.papers);
        doc.open("ul");
        for it in edition.papers {
            doc.open("li");
            text(doc, words, it.says);
            expected(doc, words, it);
            crate::ui::part::sources(doc, words, it.cites, None);
            doc.end();
        }
        doc.end();
        doc.end();
    }
    if !edition.left_out.is_empty() {
        doc.section(page.left_out);
        doc.p(page.left_out_lead);
        lines(doc, words, edition.left_out.iter());
        doc.end();
    }
    let barred = || program.not_with.iter().filter(|it| it.on(app.session.on));
    if barred().next().is_some() {
        doc.section(page.not_with);
        lines(doc, words, barred().map(|it| &it.line));
        doc.end();
    }
}

/// How far the sources reach, where the day lies beyond, and whether they are due for another look.
fn freshness(doc: &mut Doc, app: &Context, edition: &Edition) {
    let page = &app.words().program;
    let known = edition.known_until.filter(|it| *it < app.session.on);
    let review = edition.review.filter(|it| *it < app.session.today);
    let said = known.map(page.unchanged).into_iter().chain(review.map(page.overdue));
    for it in said {
        doc.told("p", "notice", it);
    }
}

fn lines(doc: &mut Doc, words: &Words, lines: impl Iterator<Item = &'static Line>) {
    doc.open("ul");
    for it in lines {
        doc.open("li");
        line(doc, words, it);
        doc.end();
    }
    doc.end();
}

#[inline(never)]
fn timeline(doc: &mut Doc, words: &Words, program: &'static Program, now: Option<&Edition>) {
    doc.section(words.program.timeline);
    doc.begin("ol", "timeline");
    for it in program.editions {
        doc.open("li");
        doc.tell((words.program.from_until)(it.from, it.until));
        if now.is_some_and(|now| now.from == it.from) {
            doc.attr("aria-current", "true");
            doc.say(" ");
            doc.said("span", "tag", words.program.timeline_now);
        }
        doc.end();
    }
    doc.end();
    doc.end();
}
