//! How a programme stands, for the result page and for its own page.

use yew::prelude::*;

use crate::catalog::PROGRAMS;
use crate::date::Date;
use crate::engine::{Assessment, Finding, Gate, Subject, Verdict, assess};
use crate::household::Household;
use crate::money::Range;
use crate::rule::Program;
use crate::truth::Truth;
use crate::ui::part::el::{el, row_of};
use crate::ui::part::{Kind, line, sources, text};
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
        let Some(found) = &self.found else { return Kind::Closed };
        match (found.criteria, found.on_list, found.window) {
            (Verdict::NotMet, Truth::Yes, _) => Kind::Open,
            (Verdict::NotMet, ..) => Kind::NotMet,
            (Verdict::Met, Truth::Yes, _) => Kind::Received,
            (_, _, Gate::Closed(_) | Gate::NotYet(_)) => Kind::Closed,
            (Verdict::Met, ..) => Kind::Met,
            (Verdict::NeedsAnswers | Verdict::CannotTell, ..) => Kind::Open,
        }
    }
}

/// The verdict in words.
pub(crate) fn said(words: &Words, stand: &Stand, on: Date) -> String {
    let page = &words.program;
    let Some(found) = &stand.found else { return (page.no_edition)(on) };
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
pub(crate) fn amount(words: &Words, found: &Assessment) -> Option<String> {
    let award = &found.award;
    if award.range == Range::NOTHING {
        return None;
    }
    let mut text = (words.program.amount_of)(&range(words, award.range), (words.per)(award.per));
    if let Some(times) = found.edition.times {
        text = format!("{text}, {}", (words.program.amount_times)(times));
    }
    Some(text)
}

/// The yearly figure in words.
pub(crate) fn yearly(words: &Words, found: &Assessment) -> Option<String> {
    found.award.year.filter(|it| *it != Range::NOTHING).map(|it| (words.program.amount_year)(&range(words, it)))
}

/// "Rules as of", with the day.
pub(crate) fn rules_of(words: &Words, on: Date) -> Html {
    el("p").class("quiet").tell((words.common.rules_of)(on)).done()
}

/// The amount as a paragraph, with the yearly figure under it.
pub(crate) fn sum(words: &Words, found: &Assessment, amount: String, class: &'static str) -> Html {
    let year = yearly(words, found).map(|it| el("small").tell(it).done());
    el("p").class(class).tell(amount).maybe(year).done()
}

/// A requirement that fails, with its sources.
pub(crate) fn reason_of(words: &Words, found: &Assessment, finding: &Finding) -> Option<Html> {
    match finding.of {
        Subject::Criterion(number) => {
            let it = &found.edition.criteria[number];
            Some(row_of(vec![text(words, it.says), sources(words, it.cites, Some(it.confidence))]))
        }
        Subject::Recipient => found.edition.recipient.as_ref().map(|it| line(words, it)),
        Subject::Component(_) => None,
    }
}
