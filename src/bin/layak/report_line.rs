//! The small parts of the report: sentences with sources, people, values, ranges, gates.

use std::cell::RefCell;

use layak::catalog;
use layak::date::Date;
use layak::engine::{Assessment, Finding, Gate, Open, Subject, Verdict};
use layak::fact::{Fact, Kind};
use layak::household::{Household, Known, Source as Knowledge};
use layak::money::Range;
use layak::record::DONT_KNOW;
use layak::rule::{
    Citation, Cites, Confidence, Decider, Form, GapKind, Line, Name, NoteKind, Program, Registry, Text,
};
use layak::truth::Truth;
use serde::Serialize;
use serde_json::{Value, json};

/// A sentence of a rule with its sources.
#[derive(Serialize)]
pub(crate) struct Said {
    says: &'static str,
    sources: &'static [Source],
}

/// A paper and the place in it.
#[derive(Serialize)]
pub(crate) struct Source {
    title: &'static str,
    url: &'static str,
    /// Empty where the whole is meant.
    at: &'static str,
    /// Whether we have read that place.
    read: bool,
}

/// An open question, or an answer that counted.
#[derive(Serialize)]
pub(crate) struct About {
    fact: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Value>,
}

/// From so much to so much; `null` where nothing bounds it.
#[derive(Serialize)]
pub(crate) struct Sum {
    at_least: u32,
    up_to: Option<u32>,
}

pub(crate) fn sum(range: Range) -> Sum {
    Sum { at_least: range.at_least, up_to: range.up_to }
}

/// Whether a family can still get in, with the day where there is one.
#[derive(Serialize)]
pub(crate) struct Window {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
}

/// What is paid.
#[derive(Serialize)]
pub(crate) struct Amount {
    #[serde(flatten)]
    sum: Sum,
    per: &'static str,
    form: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<Sum>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disputed: Option<Sum>,
}

/// Whether a family can still get in.
pub(crate) fn window(program: &Program, on: Date, found: Option<&Assessment>) -> Window {
    let (state, day) = found.map_or_else(|| ("none", program.ended_before(on)), |it| gate(it.window));
    Window { state, day: day.map(|it| it.to_string()) }
}

/// What is paid in money, where anything is.
pub(crate) fn amount(it: &Assessment) -> Option<Amount> {
    (!it.edition.components.is_empty()).then(|| Amount {
        sum: sum(it.award.range),
        per: it.award.per.name(),
        form: form(it.edition.form()),
        times: it.edition.times,
        year: it.award.year.map(sum),
        disputed: it.award.disputed.map(sum),
    })
}

thread_local! {
    /// Citations as they are written; a report of a family names a thousand, and they never change.
    static SOURCES: RefCell<Vec<(Cites, &'static [Source])>> = RefCell::default();
}

pub(crate) fn says(text: Text) -> &'static str {
    catalog::sentence(text).0
}

fn name(name: Name) -> &'static str {
    catalog::name(name)
}

pub(crate) fn line(line: Line) -> Said {
    Said { says: says(line.says), sources: sources(line.cites) }
}

pub(crate) fn sources(cites: Cites) -> &'static [Source] {
    let order = |it: Cites| (it.first, it.n);
    SOURCES.with_borrow_mut(|all| {
        let place = match all.binary_search_by_key(&order(cites), |it| order(it.0)) {
            Ok(place) => return all[place].1,
            Err(place) => place,
        };
        let found: Vec<Source> = catalog::cites(cites).iter().map(source).collect();
        all.insert(place, (cites, found.leak()));
        all[place].1
    })
}

fn source(it: &Citation) -> Source {
    let instrument = catalog::instrument(it);
    let (title, url) = (name(instrument.title), name(instrument.url));
    Source { title, url, at: name(it.at), read: it.read }
}

/// What to call a member: the name in the file, or "orang 2"; both where two have the same name.
pub(crate) fn person(household: &Household, id: u32) -> String {
    let place = household.people.iter().position(|it| it.id == id).map_or(0, |it| it + 1);
    let name = household.person(id).map_or("", |it| it.nickname.as_str());
    if name.is_empty() {
        return format!("orang {place}");
    }
    let namesakes = household.people.iter().filter(|it| it.nickname == name).count();
    if namesakes == 1 { name.into() } else { format!("{name} (orang {place})") }
}

pub(crate) fn open(household: &Household, open: Open) -> About {
    About { fact: open.fact.name(), person: open.person.map(|it| person(household, it)), answer: None }
}

/// An answer that counted, in the words of the file.
pub(crate) fn evidence(household: &Household, open_fact: Open, on: Date) -> About {
    let member = open_fact.person.and_then(|it| household.person(it));
    let known = member.map_or_else(|| household.known(open_fact.fact, on), |it| it.known(open_fact.fact, on));
    About { answer: Some(answer(open_fact.fact, known)), ..open(household, open_fact) }
}

fn answer(fact: Fact, known: Known) -> Value {
    if !known.settled() {
        return if known.from == Knowledge::DontKnow {
            DONT_KNOW.into()
        } else {
            json!({ "at_least": known.least, "up_to": known.most })
        };
    }
    value(fact, known.least)
}

/// A value of a fact, in the words of the file.
pub(crate) fn value(fact: Fact, value: u32) -> Value {
    match fact.kind() {
        Kind::YesNo => (value == 1).into(),
        Kind::Choice(_) => fact.word(value).into(),
        Kind::Place => catalog::place_name(value).into(),
        Kind::Number(..) => value.into(),
    }
}

/// Which requirement a finding is about: the key and the id.
pub(crate) fn subject(assessment: &Assessment, finding: &Finding) -> (&'static str, &'static str) {
    match finding.of {
        Subject::Criterion(it) => ("criterion", assessment.edition.criteria[it].id),
        Subject::Component(it) => ("component", assessment.edition.components[it].id),
        Subject::Recipient => ("recipient", "penerima"),
    }
}

pub(crate) const fn truth(it: Truth) -> &'static str {
    match it {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    }
}

pub(crate) const fn verdict(it: Verdict) -> &'static str {
    match it {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::NeedsAnswers => "needs_answers",
        Verdict::CannotTell => "cannot_tell",
    }
}

pub(crate) const fn gate(it: Gate) -> (&'static str, Option<Date>) {
    match it {
        Gate::Open(until) => ("open", until),
        Gate::Closed(last) => ("closed", Some(last)),
        Gate::NotYet(first) => ("not_yet", Some(first)),
        Gate::Unconfirmed => ("unconfirmed", None),
    }
}

pub(crate) const fn decider(it: Decider) -> &'static str {
    match it {
        Decider::Quota => "quota",
        Decider::Selection => "selection",
        Decider::Deliberation => "deliberation",
        Decider::Proposal => "proposal",
        Decider::Survey => "survey",
    }
}

pub(crate) const fn registry(it: Registry) -> &'static str {
    match it {
        Registry::Dtks => "dtks",
        Registry::Dukcapil => "dukcapil",
        Registry::Dapodik => "dapodik",
        Registry::BpjsTk => "bpjs-tk",
        Registry::Bank => "bank",
        Registry::Dtsen => "dtsen",
        Registry::BpjsKesehatan => "bpjs-kesehatan",
    }
}

pub(crate) const fn gap(it: GapKind) -> &'static str {
    match it {
        GapKind::NotYet => "not-yet",
        GapKind::Ended => "ended",
        GapKind::Unknown => "unknown",
    }
}

pub(crate) const fn confidence(it: Confidence) -> &'static str {
    match it {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

pub(crate) const fn form(it: Form) -> &'static str {
    match it {
        Form::Cash => "cash",
        Form::Goods => "goods",
        Form::Premium => "premium",
    }
}

pub(crate) const fn note(it: NoteKind) -> &'static str {
    match it {
        NoteKind::Plain => "plain",
        NoteKind::Disagreement => "disagreement",
        NoteKind::Article => "article",
        NoteKind::Priority => "priority",
        NoteKind::Warning => "warning",
    }
}
