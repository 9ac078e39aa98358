//! What applies: one sentence, then groups, what to do next, what to bring, what excludes what.

use yew::prelude::*;

use super::verdict::{Stand, amount, rules_of, said, stands, window, yearly};
use crate::engine::{Combination, Gate, Subject, Verdict, combinations};
use crate::money::{Per, Range};
use crate::route::Route;
use crate::rule::{Program, StepKind, Text};
use crate::session::Action;
use crate::ui::part::{Kind, heading, shape, sources, text};
use crate::ui::view::{Context, use_app};
use crate::words::{Words, range};

#[component]
pub(crate) fn Results() -> Html {
    let app = use_app();
    let words = app.words();
    let session = &app.session;
    let on = session.on;
    let all = stands(&session.household, on);
    let in_group = |kind: Kind| all.iter().filter(|it| it.kind() == kind).collect::<Vec<_>>();
    let (received, met, open) = (in_group(Kind::Received), in_group(Kind::Met), in_group(Kind::Open));
    let summary = if received.is_empty() && met.is_empty() && open.is_empty() {
        words.results.summary_none.into()
    } else {
        (words.results.summary)(received.len(), met.len(), open.len())
    };
    let left = app.questions.len();
    let group = |kind: Kind, title: &str, lead: &str| {
        let cards: Vec<Html> = in_group(kind).iter().map(|it| card(&app, it)).collect();
        if cards.is_empty() {
            return Html::default();
        }
        html! { <section class="group"><h2>{ title }</h2><p class="hint">{ lead }</p>{ for cards }</section> }
    };
    let page = &words.results;
    let no_rules = all.iter().all(|it| it.found.is_none());
    html! {
        <>
            { heading(page.title) }
            { rules_of(words, on) }
            if no_rules {
                <p class="notice">{ (page.no_rules)(on) }</p>
                <p class="actions"><a class="button primary" href={Route::Home.href()}>{ page.changed_day }</a></p>
            } else {
                <p class="lead summary">{ summary }</p>
                <p>{ page.never_certain }</p>
                if left > 0 {
                    <p class="notice">{ (page.summary_open)(left) }</p>
                }
                { todo(&app, &received, &met) }
                { group(Kind::Received, page.received, page.received_lead) }
                { group(Kind::Met, page.met, page.met_lead) }
                { combos(words, &met, &received) }
                { papers(words, &met) }
                { group(Kind::Open, page.open, page.open_lead) }
                { group(Kind::NotMet, page.not_met, page.not_met_lead) }
                { group(Kind::Closed, page.closed, page.closed_lead) }
                { ask_closed(&app) }
            }
            <section>
                <h2>{ page.missing_aid }</h2>
                <p>{ page.missing_aid_text }</p>
            </section>
            <p class="actions"><a class="button" href={Route::Review.href()}>{ page.change_answers }</a></p>
        </>
    }
}

fn card(app: &Context, stand: &Stand) -> Html {
    let words = app.words();
    let kind = stand.kind();
    let program = stand.program;
    let (name, _) = words.locale.text(program.name);
    let label = (words.results.details)(name);
    let lines = stand.found.as_ref().map(|found| {
        let sum = amount(words, found).filter(|_| kind != Kind::NotMet);
        let per_year = yearly(words, found).filter(|_| kind != Kind::NotMet);
        let gate = (found.window != Gate::Open(None) || kind == Kind::Closed).then(|| window(words, found.window));
        html! {
            <>
                if let Some(sum) = sum { <p class="amount">{ sum }{ for per_year.map(|it| html! { <small>{ it }</small> }) }</p> }
                if let Some(gate) = gate.filter(|_| kind != Kind::NotMet) { <p>{ gate }</p> }
                if kind == Kind::Met {
                    <p>{ for found.decided_by.iter().map(|it| html! { <span class="tag">{ (words.decider)(*it) }</span> }) }</p>
                }
                { for reasons(words, stand) }
            </>
        }
    });
    html! {
        <article class={classes!("card", kind.class())}>
            <h3><a href={Route::Program(program.id.into()).href()} aria-label={label}>{ text(words, program.name) }</a></h3>
            <p class="verdict">{ shape(kind) }{ said(words, stand, app.session.on) }</p>
            { for lines }
        </article>
    }
}

/// Every criterion that fails, with its source.
fn reasons(words: &Words, stand: &Stand) -> Option<Html> {
    let found = stand.found.as_ref().filter(|it| it.criteria == Verdict::NotMet)?;
    let items = found.failing().filter_map(|it| {
        let (says, cites, confidence) = match it.of {
            Subject::Criterion(number) => {
                let criterion = &found.edition.criteria[number];
                (criterion.says, criterion.cites, Some(criterion.confidence))
            }
            Subject::Recipient => {
                let line = found.edition.recipient?;
                (line.says, line.cites, None)
            }
            Subject::Component(_) => return None,
        };
        Some(html! { <li>{ text(words, says) }{ sources(words, cites, confidence) }</li> })
    });
    Some(html! { <div class="reasons"><p>{ words.program.failing_lead }</p><ul>{ for items }</ul></div> })
}

/// The next few things to do.
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
    if steps.is_empty() && left == 0 {
        return Html::default();
    }
    let go_on = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.go.emit(app.onward()))
    };
    let item = |it: &(Text, &'static Program)| html! { <li><strong>{ text(words, it.1.name) }</strong>{ ": " }{ text(words, it.0) }</li> };
    html! {
        <section class="todo">
            <h2>{ words.results.todo }</h2>
            <ol>
                if left > 0 {
                    <li>
                        { (words.results.todo_answer)(left) }{ " " }
                        <button type="button" class="small" onclick={go_on}>{ words.review.go_on }</button>
                    </li>
                }
                { for steps.iter().take(3).map(item) }
            </ol>
        </section>
    }
}

/// Everything to bring, each paper once.
fn papers(words: &Words, met: &[&Stand]) -> Html {
    let mut lines = Vec::new();
    for paper in met.iter().filter_map(|it| it.found.as_ref()).flat_map(|it| it.edition.papers) {
        if !lines.iter().any(|it: &&crate::rule::Line| it.says == paper.says) {
            lines.push(paper);
        }
    }
    if lines.is_empty() {
        return Html::default();
    }
    let item = |it: &&crate::rule::Line| {
        let sure = it.cites.iter().any(|it| it.read);
        html! { <li>{ text(words, it.says) }if !sure { <span class="hint">{ format!(" ({})", words.results.expected) }</span> }</li> }
    };
    html! {
        <section>
            <h2>{ words.results.papers }</h2>
            <p>{ words.results.papers_lead }</p>
            <ul>{ for lines.iter().map(item) }</ul>
        </section>
    }
}

/// The combinations, where some programmes rule each other out.
fn combos(words: &Words, met: &[&Stand], received: &[&Stand]) -> Html {
    let open: Vec<(&'static Program, Per, Range)> = received
        .iter()
        .chain(met)
        .filter_map(|it| it.found.as_ref().map(|found| (it.program, found.award.per, found.award.range)))
        .collect();
    let found = combinations(&open);
    if found.len() < 2 {
        return Html::default();
    }
    let name = |id: &&'static str| crate::catalog::program(id).map(|it| html! { <li>{ text(words, it.name) }</li> });
    let item = |(number, it): (usize, &Combination)| {
        let totals: Vec<String> = it
            .totals
            .iter()
            .filter(|it| it.1 != Range::NOTHING)
            .map(|(per, total)| format!("{} {}", range(words, *total), (words.per)(*per)))
            .collect();
        html! {
            <li>
                <h3>{ (words.results.combo)(number + 1) }</h3>
                <ul>{ for it.programs.iter().filter_map(name) }</ul>
                <p class="amount">{ format!("{}: {}", words.results.together, totals.join(" + ")) }</p>
            </li>
        }
    };
    html! {
        <section>
            <h2>{ words.results.combos }</h2>
            <p>{ words.results.combos_lead }</p>
            <ul class="combos">{ for found.iter().enumerate().map(item) }</ul>
        </section>
    }
}

fn ask_closed(app: &Context) -> Html {
    let words = app.words();
    let checked = app.session.closed_too;
    let onchange = app.dispatch.reform(move |_: Event| Action::AskClosed(!checked));
    html! {
        <label class="row">
            <input type="checkbox" {checked} {onchange} />
            <span>{ words.results.ask_closed }</span>
        </label>
    }
}
