//! The parts of a programme's page: gates, amount, notes, reasons, criteria.

use yew::prelude::*;

use super::verdict::{amount, sum, window};
use super::{answer, known_of, name_for, name_of};
use crate::engine::{Assessment, Finding, Open, Subject, Verdict};
use crate::money::Range;
use crate::rule::{Component, Note, NoteKind, Payee};
use crate::truth::Truth;
use crate::ui::part::el::{El, bullets, el, list, made, nothing, p, plain, row_of, section, told};
use crate::ui::part::{Kind, line, shape, sources, text};
use crate::ui::view::Context;
use crate::words::{Words, money, range};

/// The four gates, never one word.
#[inline(never)]
pub(super) fn gates(app: &Context, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let strong = |text: String| el("strong").tell(text).done();
    let mut rows = Vec::new();
    let mut gate = |title: &'static str, inside: Vec<Html>| {
        rows.push(el("dt").say(title).done());
        rows.push(el("dd").all(inside).done());
    };
    let dot = || plain(". ");
    gate(page.gate_window, vec![strong(window(words, found.window)), dot(), line(words, &found.edition.window.line)]);

    let criteria = match found.criteria {
        _ if !begun => words.common.not_answered,
        Verdict::Met => page.verdict_met,
        Verdict::NotMet => page.verdict_not_met,
        Verdict::NeedsAnswers => page.verdict_needs,
        Verdict::CannotTell => page.verdict_cannot,
    };
    let mut inside = vec![strong(criteria.into())];
    if begun && !found.missing.is_empty() {
        inside.push(told(format!("{}:", page.missing)));
        inside.push(bullets(found.missing.iter().map(|it| made(open_label(app, *it))).collect()));
    }
    gate(page.gate_criteria, inside);

    if !found.registries.is_empty() {
        let said = |truth: Truth| match truth {
            Truth::Yes => page.registry_yes,
            Truth::No => page.registry_no,
            Truth::Unknown => page.registry_unknown,
        };
        let rows = found.registries.iter();
        let rows = rows.map(|it| made(format!("{}: {}", (words.registry)(it.0), said(it.1))));
        gate(page.gate_registry, vec![bullets(rows.collect())]);
    }

    let decides = found.edition.decides.iter().filter(|it| found.decided_by.contains(&it.0));
    let decides: Vec<Html> =
        decides.map(|it| row_of(vec![strong((words.decider)(it.0).into()), dot(), line(words, &it.1)])).collect();
    let nobody = if found.on_list == Truth::Yes { page.judgement_listed } else { page.judgement_none };
    let inside = if decides.is_empty() { plain(nobody) } else { bullets(decides) };
    gate(page.gate_judgement, vec![inside]);
    section(page.gates, vec![el("dl").class("gates").all(rows).done()])
}

fn open_label(app: &Context, open: Open) -> String {
    let words = app.words();
    let name = name_for(words, &app.session.household, open);
    let label = (words.label)(open.fact);
    if name.is_empty() { label.into() } else { format!("{name}: {label}") }
}

/// The amount, and the lines of which it is made.
#[inline(never)]
pub(super) fn how_much(app: &Context, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let mut inside = Vec::new();
    if begun {
        if found.criteria == Verdict::NotMet {
            inside.push(p(page.amount_none));
        }
        inside.extend(amount(words, found).map(|it| sum(words, found, it, "amount big")));
        let disputed = found.award.disputed.map(|it| (page.amount_disputed)(&range(words, it)));
        inside.extend(disputed.map(|it| disagreement().tell(it).done()));
    }
    inside.push(el("h3").say(page.amount_lines).done());
    let components = found.edition.components.iter().enumerate();
    let components = components.map(|(number, it)| component(app, found, number, it, begun)).collect();
    inside.push(list("ul", "components", components));
    if !found.edition.limits.is_empty() {
        inside.push(el("h3").say(page.limits).done());
        let limits = found.edition.limits.iter();
        let limits = limits.map(|it| row_of(vec![text(words, it.says), sources(words, it.cites, None)]));
        inside.push(bullets(limits.collect()));
    }
    section(page.amount, inside)
}

fn disagreement() -> El {
    el("p").class("disagreement")
}

/// A folded list cannot stand inside a paragraph, so a disagreement with sources is a division.
fn disputed(words: &Words, before: String, it: &crate::rule::Line, after: &'static str) -> Html {
    let block = el("div").class("disagreement");
    block.tell(before).add(line(words, it)).say(after).done()
}

#[inline(never)]
fn component(app: &Context, found: &Assessment, number: usize, it: &Component, begun: bool) -> Html {
    let words = app.words();
    let of_it = Range { at_least: it.at_least, up_to: Some(it.up_to) };
    let amount = format!("{} {}", range(words, of_it), (words.per)(found.edition.per));
    let mut inside = vec![el("strong").tell(amount).done(), plain(" – "), text(words, it.says)];
    let fits = found.findings.iter();
    let fits = fits.filter(|finding| finding.of == Subject::Component(number) && finding.truth == Truth::Yes);
    let fits = fits.filter_map(|finding| app.session.household.person(finding.person?));
    let names: Vec<String> = fits.map(|person| name_of(words, &app.session.household, person)).collect();
    if begun && !names.is_empty() {
        inside.push(plain(" "));
        inside.push(el("span").class("tag").tell(names.join(", ")).done());
    }
    inside.push(sources(words, it.cites, Some(it.confidence)));
    inside.extend(it.disputed.as_ref().map(|it| disputed(words, String::new(), it, "")));
    inside.extend(it.figures.iter().map(|it| {
        let figure = format!("{} {}", money(words, it.rupiah), (words.per)(it.per));
        disputed(words, format!("{}: {figure}. ", words.program.other_figures), &it.line, "")
    }));
    row_of(inside)
}

/// Something the reader should know.
#[inline(never)]
pub(super) fn note(words: &Words, it: &Note) -> Html {
    let tag = match it.kind {
        NoteKind::Plain => None,
        NoteKind::Disagreement => Some(words.program.disagreement),
        NoteKind::Article => Some(words.program.article),
    };
    let tag = tag.map_or_else(nothing, |it| el("strong").class("tag").say(it).done());
    row_of(vec![tag, line(words, &it.line)])
}

/// Every criterion that certainly fails, each with its source and the answer it rests on.
#[inline(never)]
pub(super) fn why_not(app: &Context, found: &Assessment) -> Html {
    let words = app.words();
    if found.criteria != Verdict::NotMet {
        return nothing();
    }
    let items = found.failing().filter_map(|it| {
        let reason = super::verdict::reason_of(words, found, it)?;
        Some(row_of(vec![reason, evidence(app, it)]))
    });
    let items = bullets(items.collect());
    section(words.program.failing, vec![p(words.program.failing_lead), items])
}

#[inline(never)]
fn evidence(app: &Context, finding: &Finding) -> Html {
    let words = app.words();
    let given: Vec<String> = finding
        .evidence
        .iter()
        .filter_map(|it| {
            let known = known_of(&app.session.household, *it, app.session.on)?;
            Some(format!("{}: {}", open_label(app, *it), answer(words, it.fact, known)))
        })
        .collect();
    if given.is_empty() {
        return nothing();
    }
    let text = format!("{} – {}", words.program.your_answer, given.join("; "));
    el("p").class("evidence").tell(text).done()
}

/// The criteria one by one, with the truth for the family or for each member.
#[inline(never)]
pub(super) fn criteria(app: &Context, found: &Assessment, begun: bool) -> Html {
    let words = app.words();
    let page = &words.program;
    let marks = |of: Subject| {
        let of_it = found.findings.iter().filter(|it| it.of == of);
        if begun { el("p").class("marks").all(of_it.map(|it| mark(app, it)).collect()).done() } else { nothing() }
    };
    let mut items: Vec<Html> = Vec::new();
    for (number, it) in found.edition.criteria.iter().enumerate() {
        let mut inside = vec![text(words, it.says)];
        let scope = match (it.of_person, it.scope) {
            (true, Payee::Household) => Some(page.scope_family),
            (false, Payee::Person) => Some(page.scope_person),
            _ => None,
        };
        inside.extend(scope.map(|it| el("span").class("hint").tell(format!(" ({it})")).done()));
        inside.push(marks(Subject::Criterion(number)));
        inside.push(sources(words, it.cites, Some(it.confidence)));
        inside.extend(it.disputed.as_ref().map(|it| disputed(words, String::new(), it, page.unclear)));
        items.push(row_of(inside));
    }
    if let Some(it) = &found.edition.recipient {
        items.push(row_of(vec![text(words, it.says), marks(Subject::Recipient), sources(words, it.cites, None)]));
    }
    let as_of = el("p").class("quiet").tell((page.as_of)(found.edition.as_of)).done();
    section(page.criteria, vec![list("ul", "criteria", items), as_of])
}

#[inline(never)]
fn mark(app: &Context, it: &Finding) -> Html {
    let words = app.words();
    let (kind, word) = match it.truth {
        Truth::Yes => (Kind::Met, words.program.truth_yes),
        Truth::No => (Kind::NotMet, words.program.truth_no),
        Truth::Unknown => (Kind::Open, words.program.truth_unknown),
    };
    let person = it.person.and_then(|id| app.session.household.person(id));
    let name = person.map(|it| format!("{}: ", name_of(words, &app.session.household, it)));
    let mark = el("span").set("class", format!("mark {}", kind.class()));
    mark.add(shape(kind)).tell(name.unwrap_or_default()).say(word).done()
}
