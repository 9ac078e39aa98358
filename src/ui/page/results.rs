//! What applies: one sentence, then groups, what to do next, what to bring, what excludes what.

use yew::prelude::*;

use super::verdict::{Stand, amount, reason_of, rules_of, said, stands, sum, window};
use crate::engine::{Combination, Gate, Verdict, combinations};
use crate::money::{Per, Range};
use crate::route::Route;
use crate::rule::{Line, Program, StepKind, Text};
use crate::session::Action;
use crate::ui::part::el::{bullets, el, list, made, nothing, p, plain, row_of, section, told};
use crate::ui::part::{Kind, heading, shape, text, tick};
use crate::ui::view::{Context, Event};
use crate::words::{Words, range};

#[inline(never)]
pub(crate) fn results(app: &Context) -> Html {
    let words = app.words();
    let page = &words.results;
    let session = &app.session;
    let all = stands(&session.household, session.on);
    let change = el("a").class("button").href(Route::Review.href()).say(page.change_answers).done();
    let last = vec![
        section(page.missing_aid, vec![p(page.missing_aid_text)]),
        el("p").class("actions").add(change).done(),
    ];
    let mut screen = vec![heading(page.title), rules_of(words, session.on)];
    if all.iter().all(|it| it.found.is_none()) {
        screen.push(el("p").class("notice").tell((page.no_rules)(session.on)).done());
        let other = el("a").class("button primary").href(Route::Home.href()).say(page.changed_day).done();
        screen.push(el("p").class("actions").add(other).done());
        screen.extend(last);
        return row_of(screen);
    }
    let of = |kind: Kind| all.iter().filter(|it| it.kind() == kind).collect::<Vec<_>>();
    let (received, met, open) = (of(Kind::Received), of(Kind::Met), of(Kind::Open));
    let summary = if received.is_empty() && met.is_empty() && open.is_empty() {
        page.summary_none.into()
    } else {
        (page.summary)(received.len(), met.len(), open.len())
    };
    screen.push(el("p").class("lead summary").tell(summary).done());
    screen.push(p(page.never_certain));
    if !app.questions.is_empty() {
        screen.push(el("p").class("notice").tell((page.summary_open)(app.questions.len())).done());
    }
    let group = |title: &'static str, lead: &'static str, stands: &[&Stand]| {
        if stands.is_empty() {
            return nothing();
        }
        let mut inside = vec![el("p").class("hint").say(lead).done()];
        inside.extend(stands.iter().map(|it| card(app, it)));
        section(title, inside)
    };
    screen.push(todo(app, &received, &met));
    screen.push(group(page.received, page.received_lead, &received));
    screen.push(group(page.met, page.met_lead, &met));
    screen.push(combos(words, &met, &received));
    screen.push(papers(words, &met));
    screen.push(group(page.open, page.open_lead, &open));
    screen.push(group(page.not_met, page.not_met_lead, &of(Kind::NotMet)));
    screen.push(group(page.closed, page.closed_lead, &of(Kind::Closed)));
    screen.push(ask_closed(app));
    screen.extend(last);
    row_of(screen)
}

#[inline(never)]
fn card(app: &Context, stand: &Stand) -> Html {
    let words = app.words();
    let kind = stand.kind();
    let program = stand.program;
    let href = Route::Program(program.id.into()).href();
    let name = el("a").href(href).add(text(words, program.name)).done();
    let verdict = el("p").class("verdict").add(shape(kind)).tell(said(words, stand, app.session.on)).done();
    let card = el("article").set("class", format!("card {}", kind.class()));
    let mut card = card.add(el("h3").add(name).done()).add(verdict);
    let Some(found) = &stand.found else { return card.done() };
    if kind == Kind::NotMet {
        let reasons: Vec<Html> = found.failing().filter_map(|it| reason_of(words, found, it)).collect();
        return card.add(p(words.program.failing_lead)).add(bullets(reasons)).done();
    }
    card = card.maybe(amount(words, found).map(|it| sum(words, found, it, "amount")));
    if found.window != Gate::Open(None) {
        card = card.add(told(window(words, found.window)));
    }
    if kind == Kind::Met {
        let tag = |it: &crate::rule::Decider| el("span").class("tag").say((words.decider)(*it)).done();
        card = card.add(el("p").all(found.decided_by.iter().map(tag).collect()).done());
    }
    if found.criteria == Verdict::NotMet {
        card = card.add(bullets(found.failing().filter_map(|it| reason_of(words, found, it)).collect()));
    }
    card.done()
}

/// The next few things to do.
#[inline(never)]
fn todo(app: &Context, received: &[&Stand], met: &[&Stand]) -> Html {
    let words = app.words();
    let mut steps: Vec<(Text, &'static Program)> = Vec::new();
    let first = |stand: &Stand, wanted: &[StepKind]| {
        let edition = stand.found.as_ref()?.edition;
        let step = edition.steps.iter().find(|it| wanted.contains(&it.kind))?;
        Some((step.line.says, stand.program))
    };
    let apply = met.iter().filter_map(|it| first(it, &[StepKind::Apply, StepKind::Check]));
    let collect = received.iter().filter_map(|it| first(it, &[StepKind::Collect, StepKind::Check]));
    for step in apply.chain(collect) {
        if !steps.iter().any(|it| it.0 == step.0) {
            steps.push(step);
        }
    }
    let left = app.questions.len();
    let mut items = Vec::new();
    if left > 0 {
        let go_on = el("a").href(app.onward().href()).say(words.review.go_on).done();
        items.push(row_of(vec![made(format!("{} ", (words.results.todo_answer)(left))), go_on]));
    }
    for (says, program) in steps.into_iter().take(3) {
        let name = el("strong").add(text(words, program.name)).done();
        items.push(row_of(vec![name, plain(": "), text(words, says)]));
    }
    if items.is_empty() {
        return nothing();
    }
    let title = el("h2").say(words.results.todo).done();
    el("section").class("todo").add(title).add(list("ol", "", items)).done()
}

/// Everything to bring, each paper once.
#[inline(never)]
fn papers(words: &Words, met: &[&Stand]) -> Html {
    let mut lines: Vec<&Line> = Vec::new();
    for paper in met.iter().filter_map(|it| it.found.as_ref()).flat_map(|it| it.edition.papers) {
        if !lines.iter().any(|it| it.says == paper.says) {
            lines.push(paper);
        }
    }
    if lines.is_empty() {
        return nothing();
    }
    let items = lines.into_iter().map(|it| row_of(vec![text(words, it.says), expected(words, it)]));
    section(words.results.papers, vec![p(words.results.papers_lead), bullets(items.collect())])
}

/// Says that no source that we have read lists this paper.
pub(crate) fn expected(words: &Words, paper: &Line) -> Html {
    if crate::catalog::cites(paper.cites).iter().any(|it| it.read) {
        return nothing();
    }
    el("span").class("hint").tell(format!(" ({})", words.results.expected)).done()
}

/// The combinations, where some programmes rule each other out.
#[inline(never)]
fn combos(words: &Words, met: &[&Stand], received: &[&Stand]) -> Html {
    let open: Vec<(&'static Program, Per, Range)> = received
        .iter()
        .chain(met)
        .filter_map(|it| it.found.as_ref().map(|found| (it.program, found.award.per, found.award.range)))
        .collect();
    let found = combinations(&open);
    if found.len() < 2 {
        return nothing();
    }
    let item = |(number, it): (usize, &Combination)| {
        let totals = it.totals.iter().filter(|it| it.1 != Range::NOTHING);
        let totals: Vec<String> =
            totals.map(|(per, total)| format!("{} {}", range(words, *total), (words.per)(*per))).collect();
        let programs = it.programs.iter().filter_map(|id| crate::catalog::program(id));
        row_of(vec![
            el("h3").tell((words.results.combo)(number + 1)).done(),
            bullets(programs.map(|it| text(words, it.name)).collect()),
            el("p").class("amount").tell(format!("{}: {}", words.results.together, totals.join(" + "))).done(),
        ])
    };
    let items = found.iter().enumerate().map(item).collect();
    section(words.results.combos, vec![p(words.results.combos_lead), list("ul", "combos", items)])
}

fn ask_closed(app: &Context) -> Html {
    let words = app.words();
    let checked = app.session.closed_too;
    let send = app.send.clone();
    let changed = move |()| send.emit(Event::Do(Action::AskClosed(!checked)));
    tick(words.results.ask_closed, checked, Callback::from(changed))
}
