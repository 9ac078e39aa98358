//! The parts of a programme's page: gates, amount, notes, reasons, criteria.

use super::name_of;
use super::verdict::{failing, sum, window};
use super::why::{answers, decided};
use crate::engine::{Assessment, Explanation, Finding, Open, Subject, Verdict};
use crate::fact::Fact;
use crate::money::Range;
use crate::rule::{Component, Line, Note, NoteKind, Payee};
use crate::truth::Truth;
use crate::ui::part::{Doc, Kind, line, shape, sources, text};
use crate::ui::view::Context;
use crate::words::{Words, money, range};

/// The four gates, never one word.
pub(super) fn gates(doc: &mut Doc, app: &Context, found: &Assessment, begun: bool) {
    let words = app.words();
    let page = &words.program;
    doc.section(page.gates);
    doc.begin("dl", "gates");
    doc.said("dt", "", page.gate_window);
    doc.open("dd");
    doc.told("strong", "", window(words, found.window));
    doc.say(". ");
    line(doc, words, &found.edition.window.line);
    doc.end();

    doc.said("dt", "", page.gate_criteria);
    doc.open("dd");
    let criteria = match found.criteria {
        _ if !begun => words.common.not_answered,
        Verdict::Met => page.verdict_met,
        Verdict::NotMet => page.verdict_not_met,
        Verdict::NeedsAnswers => page.verdict_needs,
        Verdict::CannotTell => page.verdict_cannot,
    };
    doc.said("strong", "", criteria);
    doc.end();

    if !found.registries.is_empty() {
        doc.said("dt", "", page.gate_registry);
        doc.open("dd");
        doc.open("ul");
        for (registry, truth) in &found.registries {
            let said = match truth {
                Truth::Yes => page.registry_yes,
                Truth::No => page.registry_no,
                Truth::Unknown => page.registry_unknown,
            };
            doc.told("li", "", format!("{}: {said}", (words.registry)(*registry)));
        }
        doc.end();
        doc.end();
    }

    doc.said("dt", "", page.gate_judgement);
    doc.open("dd");
    if found.decided_by.is_empty() {
        doc.say(if found.on_list == Truth::Yes { page.judgement_listed } else { page.judgement_none });
    } else {
        doc.open("ul");
        for (decider, says) in found.edition.decides {
            doc.open("li");
            doc.said("strong", "", (words.decider)(*decider));
            doc.say(". ");
            line(doc, words, says);
            doc.end();
        }
        doc.end();
    }
    doc.end();
    doc.end();
    doc.end();
}

/// The amount, and the lines of which it is made.
pub(super) fn how_much(doc: &mut Doc, app: &Context, found: &Assessment, begun: bool) {
    let words = app.words();
    let page = &words.program;
    doc.section(page.amount);
    if begun {
        if found.criteria == Verdict::NotMet {
            doc.p(page.amount_none);
        }
        sum(doc, words, found, "amount big");
        if let Some(it) = found.award.disputed {
            doc.told("p", "disagreement", (page.amount_disputed)(&range(words, it)));
        }
    }
    if found.edition.components.is_empty() {
        doc.p(page.amount_goods);
    } else {
        doc.said("h3", "", page.amount_lines);
    }
    doc.begin("ul", "components");
    for (number, it) in found.edition.components.iter().enumerate() {
        component(doc, app, found, number, it, begun);
    }
    doc.end();
    if !found.edition.limits.is_empty() {
        doc.said("h3", "", page.limits);
        doc.open("ul");
        for it in found.edition.limits {
            doc.open("li");
            text(doc, words, it.says);
            sources(doc, words, it.cites, None);
            doc.end();
        }
        doc.end();
    }
    doc.end();
}

/// What another source says. A folded list cannot stand in a paragraph, so this is a division.
pub(super) fn disputed(doc: &mut Doc, words: &Words, before: String, it: &Line, after: &'static str) {
    doc.begin("div", "disagreement");
    doc.tell(before);
    line(doc, words, it);
    doc.say(after);
    doc.end();
}

#[inline(never)]
fn component(doc: &mut Doc, app: &Context, found: &Assessment, number: usize, it: &Component, begun: bool) {
    let words = app.words();
    let of_it = Range { at_least: it.at_least, up_to: Some(it.up_to) };
    doc.open("li");
    // What has no published worth is named without a sum.
    if of_it != Range::NOTHING {
        doc.told("strong", "", format!("{} {}", range(words, of_it), (words.per)(found.edition.per)));
        doc.say(" – ");
    }
    text(doc, words, it.says);
    // Who fails a criterion about the person is not paid for, whatever the line says.
    let out = |id: u32| {
        let mut about = found.findings.iter().filter(|it| it.person == Some(id));
        about.any(|it| matches!(it.of, Subject::Criterion(_)) && it.truth == Truth::No)
    };
    for finding in found.findings.iter().filter(|it| begun && it.of == Subject::Component(number)) {
        let person = finding.person.filter(|it| finding.truth == Truth::Yes && !out(*it));
        if let Some(person) = person.and_then(|id| app.session.household.person(id)) {
            doc.say(" ");
            doc.told("span", "tag", name_of(words, &app.session.household, person));
        }
    }
    sources(doc, words, it.cites, Some(it.confidence));
    if let Some(other) = &it.disputed {
        disputed(doc, words, String::new(), other, "");
    }
    for other in it.figures {
        let figure = format!("{} {}", money(words, other.rupiah), (words.per)(other.per));
        disputed(doc, words, format!("{}: {figure}. ", words.program.other_figures), &other.line, "");
    }
    doc.end();
}

/// Something the reader should know.
pub(super) fn note(doc: &mut Doc, words: &Words, it: &Note) {
    doc.open("li");
    match it.kind {
        NoteKind::Plain => {}
        NoteKind::Disagreement => doc.said("strong", "tag", words.program.disagreement),
        NoteKind::Article => doc.said("strong", "tag", words.program.article),
        NoteKind::Priority => doc.said("strong", "tag", words.program.priority),
        NoteKind::Warning => doc.said("strong", "tag", words.program.warning),
    }
    doc.say(" ");
    line(doc, words, &it.line);
    doc.end();
}

/// Every criterion that certainly fails, each with its source and the answer it rests on.
pub(super) fn why_not(doc: &mut Doc, app: &Context, found: &Assessment, why: &Explanation) {
    if found.criteria != Verdict::NotMet {
        return;
    }
    let words = app.words();
    doc.begin("section", "reasons");
    doc.said("h2", "", words.program.failing);
    if found.failing().next().is_some() {
        doc.p(words.program.failing_lead);
    }
    failing(doc, words, found, &|doc, finding| evidence(doc, app, finding, &why.reason));
    although(doc, app, found);
    decided(doc, app, found, why);
    doc.end();
}

/// The desil is what families ask about first: where it fits and something else refuses, say so.
fn although(doc: &mut Doc, app: &Context, found: &Assessment) {
    let words = app.words();
    for it in found.findings.iter().filter(|it| it.truth == Truth::Yes) {
        if let Subject::Criterion(number) = it.of {
            let criterion = &found.edition.criteria[number];
            if criterion.when.facts().contains(&Fact::Desil) {
                doc.told("p", "", (words.explain.although)(words.locale.text(criterion.says).0));
            }
        }
    }
}

/// The answers on which a refusal rests: those that decide alone, where they are among them.
fn evidence(doc: &mut Doc, app: &Context, finding: &Finding, reason: &[Open]) {
    let mut rests: Vec<Open> = finding.evidence.iter().filter(|it| reason.contains(it)).copied().collect();
    if rests.is_empty() {
        rests.clone_from(&finding.evidence);
    }
    let said = answers(app, &rests);
    if !said.is_empty() {
        let said = format!("{}: {}", app.words().program.your_answer, said.join("; "));
        doc.told("p", "evidence", said);
    }
}

/// The criteria one by one, with the truth for the family or for each member.
pub(super) fn criteria(doc: &mut Doc, app: &Context, found: &Assessment, begun: bool) {
    let words = app.words();
    let page = &words.program;
    doc.section(page.criteria);
    doc.begin("ul", "criteria");
    for (number, it) in found.edition.criteria.iter().enumerate() {
        doc.open("li");
        text(doc, words, it.says);
        if it.of_person != (it.scope == Payee::Person) {
            let scope = if it.of_person { page.scope_family } else { page.scope_person };
            doc.told("span", "hint", format!(" ({scope})"));
        }
        marks(doc, app, found, Subject::Criterion(number), begun);
        sources(doc, words, it.cites, Some(it.confidence));
        if let Some(other) = &it.disputed {
            disputed(doc, words, String::new(), other, page.unclear);
        }
        doc.end();
    }
    if let Some(it) = &found.edition.recipient {
        doc.open("li");
        text(doc, words, it.says);
        marks(doc, app, found, Subject::Recipient, begun);
        sources(doc, words, it.cites, None);
        doc.end();
    }
    doc.end();
    doc.told("p", "quiet", (page.as_of)(found.edition.as_of));
    doc.end();
}

#[inline(never)]
fn marks(doc: &mut Doc, app: &Context, found: &Assessment, of: Subject, begun: bool) {
    let words = app.words();
    if !begun {
        return;
    }
    doc.begin("p", "marks");
    for it in found.findings.iter().filter(|it| it.of == of) {
        let (kind, word) = match it.truth {
            Truth::Yes => (Kind::Met, words.program.truth_yes),
            Truth::No => (Kind::NotMet, words.program.truth_no),
            Truth::Unknown => (Kind::Open, words.program.truth_unknown),
        };
        doc.open("span");
        doc.set("class", format!("mark {}", kind.class()));
        shape(doc, kind);
        if let Some(person) = it.person.and_then(|id| app.session.household.person(id)) {
            doc.tell(format!("{}: ", name_of(words, &app.session.household, person)));
        }
        doc.say(word);
        doc.end();
    }
    doc.end();
}
