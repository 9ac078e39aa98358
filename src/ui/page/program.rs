//! One programme: verdict, four gates, amount, reasons, what to do, what the rule says.

use yew::prelude::*;

use super::verdict::{Stand, amount, rules_of, said, window, yearly};
use super::{answer, known_of, name_for};
use crate::catalog;
use crate::engine::{Assessment, Finding, Open, Subject, Verdict, assess};
use crate::money::Range;
use crate::route::Route;
use crate::rule::{Component, Line, Note, NoteKind, Payee, Program};
use crate::truth::Truth;
use crate::ui::part::{Kind, heading, line, shape, sources, text};
use crate::ui::view::{Context, use_app};
use crate::words::{money, range};

#[derive(Properties, PartialEq)]
pub(crate) struct ProgramProps {
    pub(crate) id: String,
}

#[component]
pub(crate) fn ProgramPage(props: &ProgramProps) -> Html {
    let app = use_app();
    let words = app.words();
    let Some(program) = catalog::program(&props.id) else {
        return html! { <>{ heading(words.program.unknown) }<p><a href={Route::Home.href()}>{ words.common.app }</a></p></> };
    };
    let on = app.session.on;
    let stand = Stand { program, found: assess(program, &app.session.household, on) };
    let kind = stand.kind();
    let (name, _) = words.locale.text(program.name);
    let begun = app.session.n_answers() > 0;
    html! {
        <>
            { heading(name) }
            <p class="lead">{ text(words, program.about) }</p>
            <p class="quiet">{ format!("{}: ", words.program.agency) }{ text(words, program.agency) }</p>
            { rules_of(words, on) }
            if begun || stand.found.is_none() {
                <p class={classes!("verdict", "big", kind.class())}>{ shape(kind) }{ said(words, &stand, on) }</p>
            }
            if let Some(ended) = program.ended_before(on).filter(|_| stand.found.is_none()) {
                <p>{ (words.program.ended)(ended) }</p>
            }
            { for stand.found.as_ref().map(|it| body(&app, program, it, begun)) }
            { timeline(&app, program) }
            if begun {
                <p class="actions"><a class="button" href={Route::Results.href()}>{ words.program.to_results }</a></p>
            }
        </>
    }
}

fn body(app: &Context, program: &'static Program, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let edition = found.edition;
    let notes = found.notes.iter().map(|it| note(app, &edition.notes[*it]));
    let left_out: Vec<&Line> = edition.left_out.iter().collect();
    let item = |it: &Line| html! { <li>{ line(words, it) }</li> };
    html! {
        <>
            if begun { { why_not(app, found) } }
            { gates(app, found, begun) }
            { how_much(app, found, begun) }
            if !edition.notes.is_empty() {
                <section><h2>{ page.notes }</h2><ul class="notes">{ for notes }</ul></section>
            }
            { criteria(app, found, begun) }
            if !edition.steps.is_empty() {
                <section>
                    <h2>{ page.steps }</h2>
                    <ol>{ for edition.steps.iter().map(|it| html! { <li><strong>{ format!("{}: ", (words.step)(it.kind)) }</strong>{ line(words, &it.line) }</li> }) }</ol>
                </section>
            }
            if !edition.papers.is_empty() {
                <section>
                    <h2>{ page.papers }</h2>
                    <ul>{ for edition.papers.iter().map(|it| html! { <li>{ line(words, it) }if !it.cites.iter().any(|it| it.read) { <span class="hint">{ format!(" ({})", words.results.expected) }</span> }</li> }) }</ul>
                </section>
            }
            if !left_out.is_empty() {
                <section><h2>{ page.left_out }</h2><p>{ page.left_out_lead }</p><ul>{ for left_out.into_iter().map(item) }</ul></section>
            }
            if !program.not_with.is_empty() {
                <section><h2>{ page.not_with }</h2><ul>{ for program.not_with.iter().map(|it| item(&it.line)) }</ul></section>
            }
        </>
    }
}

/// The four gates, never one word.
fn gates(app: &Context, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let criteria = match found.criteria {
        _ if !begun => words.common.not_answered,
        Verdict::Met => page.verdict_met,
        Verdict::NotMet => page.verdict_not_met,
        Verdict::NeedsAnswers => page.verdict_needs,
        Verdict::CannotTell => page.verdict_cannot,
    };
    let registry = |truth: Truth| match truth {
        Truth::Yes => page.registry_yes,
        Truth::No => page.registry_no,
        Truth::Unknown => page.registry_unknown,
    };
    let decides = found.edition.decides.iter().filter(|it| found.decided_by.contains(&it.0));
    let nobody = if found.on_list == Truth::Yes { page.judgement_listed } else { page.judgement_none };
    let missing: Vec<Html> = found.missing.iter().map(|it| html! { <li>{ open_label(app, *it) }</li> }).collect();
    html! {
        <section>
            <h2>{ page.gates }</h2>
            <dl class="gates">
                <dt>{ page.gate_window }</dt>
                <dd><strong>{ window(words, found.window) }</strong>{ ". " }{ line(words, &found.edition.window.line) }</dd>
                <dt>{ page.gate_criteria }</dt>
                <dd>
                    <strong>{ criteria }</strong>
                    if begun && !missing.is_empty() {
                        <p>{ format!("{}:", page.missing) }</p><ul>{ for missing }</ul>
                    }
                </dd>
                if !found.registries.is_empty() {
                    <dt>{ page.gate_registry }</dt>
                    <dd><ul>{ for found.registries.iter().map(|it| html! { <li>{ format!("{}: {}", (words.registry)(it.0), registry(it.1)) }</li> }) }</ul></dd>
                }
                <dt>{ page.gate_judgement }</dt>
                <dd>
                    if found.decided_by.is_empty() {
                        { nobody }
                    } else {
                        <ul>{ for decides.map(|it| html! { <li><strong>{ (words.decider)(it.0) }</strong>{ ". " }{ line(words, &it.1) }</li> }) }</ul>
                    }
                </dd>
            </dl>
        </section>
    }
}

fn open_label(app: &Context, open: Open) -> String {
    let words = app.words();
    let name = name_for(words, &app.session.household, open);
    let label = (words.label)(open.fact);
    if name.is_empty() { label.into() } else { format!("{name}: {label}") }
}

fn how_much(app: &Context, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let component = |(number, it): (usize, &Component)| {
        let sum = Range { at_least: it.at_least, up_to: Some(it.up_to) };
        let fits: Vec<String> = found
            .findings
            .iter()
            .filter(|finding| finding.of == Subject::Component(number) && finding.truth == Truth::Yes)
            .filter_map(|finding| app.session.household.person(finding.person?))
            .map(|person| super::name_of(words, &app.session.household, person))
            .collect();
        html! {
            <li>
                <strong>{ format!("{} {}", range(words, sum), (words.per)(found.edition.per)) }</strong>{ " – " }{ text(words, it.says) }
                if begun && !fits.is_empty() { <span class="tag">{ fits.join(", ") }</span> }
                { sources(words, it.cites, Some(it.confidence)) }
                if let Some(other) = &it.disputed { <p class="disagreement">{ line(words, other) }</p> }
                { for it.figures.iter().map(|it| html! {
                    <p class="disagreement">{ format!("{}: {} {}. ", page.other_figures, money(words, it.rupiah), (words.per)(it.per)) }{ line(words, &it.line) }</p>
                }) }
            </li>
        }
    };
    html! {
        <section>
            <h2>{ page.amount }</h2>
            if begun && found.criteria == Verdict::NotMet {
                <p>{ page.amount_none }</p>
            }
            if begun {
                { for amount(words, found).map(|it| html! { <p class="amount big">{ it }{ for yearly(words, found).map(|it| html! { <small>{ it }</small> }) }</p> }) }
                { for found.award.disputed.map(|it| html! { <p class="disagreement">{ (page.amount_disputed)(&range(words, it)) }</p> }) }
            }
            <h3>{ page.amount_lines }</h3>
            <ul class="components">{ for found.edition.components.iter().enumerate().map(component) }</ul>
            if !found.edition.limits.is_empty() {
                <h3>{ page.limits }</h3>
                <ul>{ for found.edition.limits.iter().map(|it| html! { <li>{ text(words, it.says) }{ sources(words, it.cites, None) }</li> }) }</ul>
            }
        </section>
    }
}

fn note(app: &Context, it: &Note) -> Html {
    let words = app.words();
    let tag = match it.kind {
        NoteKind::Plain => None,
        NoteKind::Disagreement => Some(words.program.disagreement),
        NoteKind::Article => Some(words.program.article),
    };
    html! { <li>{ for tag.map(|it| html! { <strong class="tag">{ it }</strong> }) }{ line(words, &it.line) }</li> }
}

/// Every criterion that certainly fails, each with its source and the answer it rests on.
fn why_not(app: &Context, found: &Assessment) -> Html {
    let words = app.words();
    if found.criteria != Verdict::NotMet {
        return Html::default();
    }
    let items = found.failing().map(|it| {
        let says = match it.of {
            Subject::Criterion(number) => {
                let criterion = &found.edition.criteria[number];
                html! { <>{ text(words, criterion.says) }{ evidence(app, it) }{ sources(words, criterion.cites, Some(criterion.confidence)) }</> }
            }
            Subject::Recipient | Subject::Component(_) => html! { <>{ for found.edition.recipient.iter().map(|it| line(words, it)) }</> },
        };
        html! { <li>{ says }</li> }
    });
    html! {
        <section class="reasons">
            <h2>{ words.program.failing }</h2>
            <p>{ words.program.failing_lead }</p>
            <ul>{ for items }</ul>
        </section>
    }
}

fn evidence(app: &Context, finding: &Finding) -> Html {
    let words = app.words();
    let household = &app.session.household;
    let given: Vec<String> = finding
        .evidence
        .iter()
        .filter_map(|it| {
            let known = known_of(household, *it, app.session.on)?;
            Some(format!("{}: {}", open_label(app, *it), answer(words, it.fact, known)))
        })
        .collect();
    if given.is_empty() {
        return Html::default();
    }
    html! { <p class="evidence">{ format!("{} – {}", words.program.your_answer, given.join("; ")) }</p> }
}

/// The criteria one by one, with the truth for the family or for each member.
fn criteria(app: &Context, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let truth = |it: Truth| match it {
        Truth::Yes => (Kind::Met, page.truth_yes),
        Truth::No => (Kind::NotMet, page.truth_no),
        Truth::Unknown => (Kind::Open, page.truth_unknown),
    };
    let mark = |it: &Finding| {
        let (kind, word) = truth(it.truth);
        let person = it.person.and_then(|id| app.session.household.person(id));
        let name = person.map(|it| format!("{}: ", super::name_of(words, &app.session.household, it)));
        html! { <span class={classes!("mark", kind.class())}>{ shape(kind) }{ name }{ word }</span> }
    };
    let item = |(number, it): (usize, &crate::rule::Criterion)| {
        let of_it = found.findings.iter().filter(|finding| finding.of == Subject::Criterion(number));
        let scope = match (it.of_person, it.scope) {
            (true, Payee::Household) => Some(page.scope_family),
            (false, Payee::Person) => Some(page.scope_person),
            _ => None,
        };
        html! {
            <li>
                { text(words, it.says) }
                { for scope.map(|it| html! { <span class="hint">{ format!(" ({it})") }</span> }) }
                if begun { <p class="marks">{ for of_it.map(mark) }</p> }
                { sources(words, it.cites, Some(it.confidence)) }
                if let Some(other) = &it.disputed { <p class="disagreement">{ line(words, other) }{ " " }{ page.unclear }</p> }
            </li>
        }
    };
    let recipient = found.edition.recipient.as_ref().map(|it| {
        let finding = found.findings.iter().find(|it| it.of == Subject::Recipient);
        html! { <li>{ text(words, it.says) }if begun { <p class="marks">{ for finding.map(mark) }</p> }{ sources(words, it.cites, None) }</li> }
    });
    html! {
        <section>
            <h2>{ page.criteria }</h2>
            <ul class="criteria">{ for found.edition.criteria.iter().enumerate().map(item) }{ for recipient }</ul>
            <p class="quiet">{ (page.as_of)(found.edition.as_of) }</p>
        </section>
    }
}

fn timeline(app: &Context, program: &'static Program) -> Html {
    let words = app.words();
    let now = program.edition_on(app.session.on);
    let item = |it: &'static crate::rule::Edition| {
        let current = now.is_some_and(|now| now.from == it.from);
        html! {
            <li aria-current={current.then_some("true")}>
                { (words.program.from_until)(it.from, it.until) }
                if current { <span class="tag">{ words.program.timeline_now }</span> }
            </li>
        }
    };
    html! {
        <section>
            <h2>{ words.program.timeline }</h2>
            <ol class="timeline">{ for program.editions.iter().map(item) }</ol>
        </section>
    }
}
