//! Explanations as JSON: why, what each answer would do, which answers decide alone, and what
//! would lift a refusal.

use layak::catalog::{CHANGES, PLACES, Province};
use layak::date::Date;
use layak::engine::{Barred, Effect, Flip, Nearest, Outlook, Row, Step, explain};
use layak::fact::{Fact, Kind};
use layak::household::Household;
use layak::rule::{ChangeKind, Program};
use layak::truth::Truth;
use serde::Serialize;
use serde_json::Value;

use crate::report_line::{About, Said, Source, Sum, evidence, line, open, person, says, sources, sum, value};

/// What stands for the person in the sentence of a change.
const NAME: &str = "{nama}";

/// The explanation of one programme's verdict.
#[derive(Serialize)]
pub(crate) struct Explanation {
    reason: Vec<About>,
    effects: Vec<Answers>,
    narrows: Option<About>,
    fragile: Vec<Fragile>,
    changes: Vec<Changes>,
}

/// What each answer to an open question would do.
#[derive(Serialize)]
struct Answers {
    #[serde(flatten)]
    about: About,
    /// Whether it was not asked yet; otherwise the family said that it does not know.
    askable: bool,
    #[serde(rename = "answers")]
    would: Vec<Would>,
    /// For the desil: were the family not listed at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    unlisted: Option<Then>,
}

#[derive(Serialize)]
struct Would {
    #[serde(flatten)]
    values: Values,
    #[serde(flatten)]
    then: Then,
}

#[derive(Serialize)]
struct Then {
    criteria: &'static str,
    /// `null` where nothing is paid in money.
    amount: Option<Sum>,
}

/// An answer that decides alone.
#[derive(Serialize)]
struct Fragile {
    #[serde(flatten)]
    about: About,
    /// Whether a small slip is enough.
    near: bool,
    others: Vec<Other>,
}

#[derive(Serialize)]
struct Other {
    #[serde(flatten)]
    values: Values,
    criteria: &'static str,
}

/// Changes that together lift the refusal.
#[derive(Serialize)]
struct Changes {
    steps: Vec<Changed>,
    #[serde(flatten)]
    then: Then,
    /// What is worth asking then.
    missing: Vec<About>,
}

#[derive(Serialize)]
struct Changed {
    change: &'static str,
    kind: &'static str,
    #[serde(flatten)]
    about: About,
    to: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    /// Whether it is the very day, or the last on which it can be.
    #[serde(skip_serializing_if = "Option::is_none")]
    exact: Option<bool>,
    says: String,
    sources: &'static [Source],
}

/// A programme that a combination leaves out.
#[derive(Serialize)]
pub(crate) struct LeftOut {
    programme: &'static str,
    because_of: &'static str,
    #[serde(flatten)]
    said: Said,
}

/// Values of one fact, in the words of a household file.
#[derive(Serialize)]
#[serde(untagged)]
enum Values {
    /// One word or name, or a list of words.
    Named { answer: Value },
    /// Numbers, or the codes of places.
    Between { from: u32, to: u32 },
}

/// Explains a programme's verdict; `None` where it has no rules on that day.
pub(crate) fn explanation(household: &Household, on: Date, program: &Program) -> Option<Explanation> {
    let paid = !program.edition_on(on)?.components.is_empty();
    let found = explain(program, household, on, CHANGES)?;
    Some(Explanation {
        reason: found.reason.iter().map(|it| evidence(household, *it, on)).collect(),
        effects: found.effects.iter().map(|it| answers(household, it, paid)).collect(),
        narrows: found.narrows.map(|it| open(household, it)),
        fragile: found.flips.iter().filter_map(|it| fragile(household, it, on)).collect(),
        changes: found.nearest.iter().map(|it| changes(household, it, paid)).collect(),
    })
}

/// A programme that a combination leaves out, and why.
pub(crate) fn left_out(it: &Barred) -> LeftOut {
    LeftOut { programme: it.program, because_of: it.by, said: line(it.exclusion.line) }
}

fn answers(household: &Household, effect: &Effect, paid: bool) -> Answers {
    let then = |it: Outlook| Then { criteria: criteria(it.truth), amount: paid.then(|| sum(it.range)) };
    let fact = effect.open.fact;
    let would = |it: &Row| Would { values: values(fact, it.least, it.most), then: then(it.outlook) };
    Answers {
        about: open(household, effect.open),
        askable: effect.askable,
        would: effect.rows.iter().filter(|it| occurs(fact, it.least, it.most)).map(would).collect(),
        unlisted: effect.unlisted.map(then),
    }
}

/// Whether somebody can answer so: between the codes of two provinces there may be no place.
fn occurs(fact: Fact, least: u32, most: u32) -> bool {
    let inside = |it: (u32, &str)| (least..=most).contains(&it.0);
    !matches!(fact.kind(), Kind::Place) || PLACES.iter().flat_map(Province::kabupaten).any(inside)
}

/// `None` where nobody can answer otherwise.
fn fragile(household: &Household, flip: &Flip, on: Date) -> Option<Fragile> {
    let fact = flip.open.fact;
    let other = |(least, most, truth): &(u32, u32, Truth)| {
        let other = Other { values: values(fact, *least, *most), criteria: criteria(*truth) };
        occurs(fact, *least, *most).then_some(other)
    };
    let others: Vec<Other> = flip.others.iter().filter_map(other).collect();
    let about = evidence(household, flip.open, on);
    (!others.is_empty()).then_some(Fragile { about, near: flip.near, others })
}

fn changes(household: &Household, nearest: &Nearest, paid: bool) -> Changes {
    Changes {
        steps: nearest.steps.iter().map(|it| changed(household, it)).collect(),
        then: Then { criteria: criteria(nearest.truth), amount: paid.then(|| sum(nearest.range)) },
        missing: nearest.missing.iter().map(|it| open(household, *it)).collect(),
    }
}

fn changed(household: &Household, step: &Step) -> Changed {
    let change = step.change;
    let name = step.open.person.map_or_else(String::new, |it| person(household, it));
    Changed {
        change: change.id,
        kind: kind(change.kind),
        about: open(household, step.open),
        to: value(change.fact, step.value),
        on: step.on.map(|it| it.0.to_string()),
        exact: step.on.map(|it| it.1),
        says: says(change.line.says).replace(NAME, &name),
        sources: sources(change.line.cites),
    }
}

fn values(fact: Fact, least: u32, most: u32) -> Values {
    match fact.kind() {
        Kind::YesNo | Kind::Choice(_) if least == most => Values::Named { answer: value(fact, least) },
        Kind::YesNo | Kind::Choice(_) => {
            Values::Named { answer: (least..=most).map(|it| value(fact, it)).collect() }
        }
        Kind::Number(..) => Values::Between { from: least, to: most },
        Kind::Place => place(least, most)
            .map_or(Values::Between { from: least, to: most }, |it| Values::Named { answer: it.into() }),
    }
}

/// The name of the only place between two codes, or of the only province that lies there as a whole.
fn place(least: u32, most: u32) -> Option<&'static str> {
    let inside = |it: &(u32, &str)| (least..=most).contains(&it.0);
    let mut touched = PLACES.iter().filter(|it| it.kabupaten().any(|it| inside(&it)));
    let (Some(province), None) = (touched.next(), touched.next()) else { return None };
    let mut within = province.kabupaten().filter(inside);
    match (within.next(), within.next()) {
        (Some((_, name)), None) => Some(name),
        _ => province.kabupaten().all(|it| inside(&it)).then_some(province.name),
    }
}

const fn criteria(it: Truth) -> &'static str {
    match it {
        Truth::Yes => "met",
        Truth::No => "not_met",
        Truth::Unknown => "open",
    }
}

const fn kind(it: ChangeKind) -> &'static str {
    match it {
        ChangeKind::Time => "time",
        ChangeKind::Office => "office",
        ChangeKind::Correction => "correction",
    }
}
