//! One programme: verdict, four gates, amount, reasons, what to do, what the rule says.

use yew::prelude::*;

use super::info::nowhere;
use super::program_parts::{criteria, gates, how_much, note, why_not};
use super::results::expected;
use super::verdict::{Stand, rules_of, said};
use crate::catalog;
use crate::engine::{Assessment, assess};
use crate::route::Route;
use crate::rule::{Edition, Line, Program};
use crate::ui::part::el::{bullets, el, list, made, nothing, p, plain, row_of, section, told};
use crate::ui::part::{heading, line, shape, text};
use crate::ui::view::Context;
use crate::words::Words;

#[inline(never)]
pub(crate) fn program(app: &Context, id: &str) -> Html {
    let words = app.words();
    let Some(program) = catalog::program(id) else { return nowhere(app) };
    let on = app.session.on;
    let stand = Stand { program, found: assess(program, &app.session.household, on) };
    let begun = app.session.n_answers() > 0;
    let agency = made(format!("{}: ", words.program.agency));
    let mut screen = vec![
        heading(words.locale.text(program.name).0),
        el("p").class("lead").add(text(words, program.about)).done(),
        el("p").class("quiet").add(agency).add(text(words, program.agency)).done(),
        rules_of(words, on),
    ];
    if begun || stand.found.is_none() {
        let kind = stand.kind();
        let verdict = el("p").set("class", format!("verdict big {}", kind.class()));
        screen.push(verdict.add(shape(kind)).tell(said(words, &stand, on)).done());
    }
    match &stand.found {
        Some(found) => body(app, program, found, begun, &mut screen),
        None => screen.extend(program.ended_before(on).map(|it| told((words.program.ended)(it)))),
    }
    screen.push(timeline(words, program, program.edition_on(on)));
    if begun {
        let back = el("a").class("button").href(Route::Results.href()).say(words.program.to_results).done();
        screen.push(el("p").class("actions").add(back).done());
    }
    row_of(screen)
}

#[inline(never)]
fn body(app: &Context, program: &'static Program, found: &Assessment, begun: bool, screen: &mut Vec<Html>) {
    let words = app.words();
    let page = &words.program;
    let edition = found.edition;
    let unless_empty = |title: &'static str, lead: Option<&'static str>, items: Vec<Html>, name: &'static str, class: &'static str| {
        if items.is_empty() {
            return nothing();
        }
        let mut inside: Vec<Html> = lead.map(p).into_iter().collect();
        inside.push(list(name, class, items));
        section(title, inside)
    };
    let lines = |lines: &[Line]| lines.iter().map(|it| line(words, it)).collect::<Vec<_>>();
    if begun {
        screen.push(why_not(app, found));
    }
    screen.push(gates(app, found, begun));
    screen.push(how_much(app, found, begun));
    let notes = found.notes.iter().map(|it| note(words, &edition.notes[*it])).collect();
    screen.push(unless_empty(page.notes, None, notes, "ul", "notes"));
    screen.push(criteria(app, found, begun));
    let steps = edition.steps.iter().map(|it| {
        let kind = el("strong").tell(format!("{}: ", (words.step)(it.kind))).done();
        row_of(vec![kind, line(words, &it.line)])
    });
    screen.push(unless_empty(page.steps, None, steps.collect(), "ol", ""));
    let papers = edition.papers.iter().map(|it| row_of(vec![line(words, it), expected(words, it)]));
    screen.push(unless_empty(page.papers, None, papers.collect(), "ul", ""));
    screen.push(unless_empty(page.left_out, Some(page.left_out_lead), lines(edition.left_out), "ul", ""));
    let not_with = program.not_with.iter().map(|it| line(words, &it.line)).collect();
    screen.push(unless_empty(page.not_with, None, not_with, "ul", ""));
}

#[inline(never)]
fn timeline(words: &Words, program: &'static Program, now: Option<&Edition>) -> Html {
    let items = program.editions.iter().map(|it| {
        let current = now.is_some_and(|now| now.from == it.from);
        let row = el("span").tell((words.program.from_until)(it.from, it.until));
        if !current {
            return row.done();
        }
        let tag = el("span").class("tag").say(words.program.timeline_now).done();
        row.attr("aria-current", "true").add(plain(" ")).add(tag).done()
    });
    section(words.program.timeline, vec![el("div").class("timeline").add(bullets(items.collect())).done()])
}
