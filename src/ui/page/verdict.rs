//! How a programme stands, for the result page and for its own page.

use super::value::tells;
use crate::catalog::PROGRAMS;
use crate::date::Date;
use crate::engine::{Assessment, Finding, Gate, Subject, Verdict, assess};
use crate::household::Household;
use crate::rule::{Line, Program, StepKind, Text};
use crate::session::Standing;
use crate::truth::Truth;
use crate::ui::part::{Doc, Kind, line, sources, text};
use crate::words::{Words, range};

/// A programme with what it says; nothing where it has no rules for the day.
pub(crate) struct Stand {
    pub(crate) program: &'static Program,
    pub(crate) found: Option<Assessment>,
}

/// How every programme stands.
pub(crate) fn stands(household: &Household, on: Date) -> Vec<Stand> {
    PROGRAMS.iter().map(|program| Stand { program, found: assess(program, household, on) }).collect()
}

impl Stand {
    /// The group on the result page.
    pub(crate) fn kind(&self) -> Kind {
        match Standing::of(self.found.as_ref()) {
            Standing::Received => Kind::Received,
            Standing::Met => Kind::Met,
            Standing::Open => Kind::Open,
            Standing::NotMet => Kind::NotMet,
            Standing::Closed | Standing::NoRules => Kind::Closed,
        }
    }
}

/// The verdict in words.
pub(crate) fn said(words: &Words, stand: &Stand, on: Date) -> String {
    let page = &words.program;
    let Some(found) = &stand.found else {
        return stand
            .program
            .gap_on(on)
            .map_or_else(|| (page.no_edition)(on), |it| (page.gap)(it.kind).into());
    };
    let text = match (found.criteria, found.on_list) {
        (Verdict::Met, Truth::Yes) => page.verdict_received,
        (Verdict::NotMet, Truth::Yes) => page.verdict_received_doubt,
        (Verdict::Met, _) => page.verdict_met,
        (Verdict::NotMet, _) => page.verdict_not_met,
        (Verdict::NeedsAnswers, _) => page.verdict_needs,
        (Verdict::CannotTell, _) => page.verdict_cannot,
    };
    text.into()
}

/// The window in words.
pub(crate) fn window(words: &Words, gate: Gate) -> String {
    let page = &words.program;
    match gate {
        Gate::Open(None) => page.window_open.into(),
        Gate::Open(Some(until)) => (page.window_open_until)(until),
        Gate::Closed(last) => (page.window_closed)(last),
        Gate::NotYet(from) => (page.window_not_yet)(from),
        Gate::Unconfirmed => page.window_unconfirmed.into(),
    }
}

/// The amount in words, with the yearly figure where one is published.
pub(super) fn amount(words: &Words, found: &Assessment) -> Option<String> {
    let award = &found.award;
    if !tells(award.range) {
        return None;
    }
    let mut text = (words.program.amount_of)(&range(words, award.range), (words.per)(award.per));
    text.push_str((words.form)(found.edition.form()));
    if let Some(times) = found.edition.times.filter(|it| *it > 1) {
        text = format!("{text}, {}", (words.program.amount_times)(times));
    }
    Some(text)
}

/// The yearly figure in words.
fn yearly(words: &Words, found: &Assessment) -> Option<String> {
    found.award.year.filter(|it| tells(*it)).map(|it| (words.program.amount_year)(&range(words, it)))
}

/// The amount as a paragraph, with the yearly figure under it; nothing where there is none.
#[inline(never)]
pub(crate) fn sum(doc: &mut Doc, words: &Words, found: &Assessment, class: &'static str) {
    let Some(amount) = amount(words, found) else { return };
    doc.begin("p", class);
    doc.tell(amount);
    if let Some(year) = yearly(words, found) {
        doc.told("small", "", year);
    }
    doc.end();
}

/// Every requirement that fails, with its sources and what `after` says of it.
#[inline(never)]
pub(crate) fn failing(doc: &mut Doc, words: &Words, found: &Assessment, after: &dyn Fn(&mut Doc, &Finding)) {
    if found.failing().next().is_none() {
        return doc.p(words.explain.jointly);
    }
    doc.open("ul");
    for finding in found.failing() {
        doc.open("li");
        match finding.of {
            Subject::Criterion(number) => {
                let it = &found.edition.criteria[number];
                text(doc, words, it.says);
                after(doc, finding);
                sources(doc, words, it.cites, Some(it.confidence));
            }
            Subject::Recipient | Subject::Component(_) => {
                if let Some(it) = &found.edition.recipient {
                    line(doc, words, it);
                }
            }
        }
        doc.end();
    }
    doc.end();
}

/// What to do next about a programme.
pub(super) fn step(found: &Assessment) -> Option<Text> {
    // Whoever is on a list already need not get onto it.
    let listed = found.registries.iter().any(|it| it.1 == Truth::Yes) || found.on_list == Truth::Yes;
    let wanted = [if listed { StepKind::Collect } else { StepKind::Apply }, StepKind::Check];
    let every = found.edition.steps;
    let step = wanted.iter().find_map(|kind| every.iter().find(|it| it.kind == *kind));
    step.map(|it| it.line.says)
}

/// Everything to bring, each paper once.
pub(super) fn merged(met: &[&Stand]) -> Vec<&'static Line> {
    let mut lines: Vec<&Line> = Vec::new();
    for paper in met.iter().filter_map(|it| it.found.as_ref()).flat_map(|it| it.edition.papers) {
        if !lines.iter().any(|it| it.says == paper.says) {
            lines.push(paper);
        }
    }
    lines
}
