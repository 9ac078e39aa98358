//! The assessment of one household, as JSON. Whatever the screen shows stands here, in ids, words
//! of the rule files and sentences in Indonesian.

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::engine::{Assessment, Finding, Gate, Held, Knowledge, Rules, Subject, Verdict, combinations};
use layak::household::Household;
use layak::money::Range;
use layak::questionnaire;
use layak::rule::{Form, Line, Program};
use layak::truth::Truth;
use serde::Serialize;

use crate::report_explain::{Explanation, LeftOut, explanation, left_out};
use crate::report_line::{
    About, Amount, Said, Sum, Window, amount, confidence, decider, evidence, gap, line, note, open, person,
    registry, says, subject, sum, truth, verdict, window,
};

/// Everything that the rules of a day say about a household.
#[derive(Serialize)]
pub(crate) struct Report {
    on: String,
    programmes: Vec<Programme>,
    combinations: Vec<Combination>,
    questions: Vec<Question>,
}

#[derive(Serialize)]
struct Programme {
    id: &'static str,
    name: &'static str,
    window: Window,
    /// Why there are no rules on that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    gap: Option<Without>,
    /// Absent where there are no rules on that day.
    #[serde(flatten)]
    found: Option<Found>,
}

#[derive(Serialize)]
struct Without {
    kind: &'static str,
    #[serde(flatten)]
    said: Option<Said>,
}

#[derive(Serialize)]
struct Found {
    /// The day of the newest source.
    as_of: String,
    /// No source was found after this day; the rules count as unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    unchanged_since: Option<String>,
    criteria: &'static str,
    on_list: &'static str,
    registries: Vec<Register>,
    decided_by: Vec<&'static str>,
    findings: Vec<Requirement>,
    failing: Vec<&'static str>,
    missing: Vec<About>,
    /// `null` where nothing is paid in money.
    amount: Option<Amount>,
    not_with: Vec<Exclusion>,
    notes: Vec<Note>,
    /// Absent in a brief report.
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Explanation>,
}

#[derive(Serialize)]
struct Register {
    name: &'static str,
    matches: &'static str,
}

#[derive(Serialize)]
struct Requirement {
    #[serde(skip_serializing_if = "Option::is_none")]
    criterion: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    component: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recipient: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    truth: &'static str,
    #[serde(flatten)]
    said: Option<Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<&'static str>,
    /// What another source says.
    #[serde(skip_serializing_if = "Option::is_none")]
    disputed: Option<Said>,
    evidence: Vec<About>,
}

#[derive(Serialize)]
struct Exclusion {
    programme: &'static str,
    #[serde(flatten)]
    said: Said,
}

#[derive(Serialize)]
struct Note {
    kind: &'static str,
    #[serde(flatten)]
    said: Said,
}

#[derive(Serialize)]
struct Combination {
    programmes: Vec<&'static str>,
    totals: Vec<Total>,
    /// What they pay together in a year.
    year: Sum,
    /// What it leaves out, and because of what.
    without: Vec<LeftOut>,
}

#[derive(Serialize)]
struct Total {
    per: &'static str,
    #[serde(flatten)]
    sum: Sum,
}

#[derive(Serialize)]
struct Question {
    #[serde(flatten)]
    about: About,
    /// The programmes that the answer can still change.
    changes: Vec<&'static str>,
}

/// Every programme, with its rules on a day where there are some.
pub(crate) type Every = Vec<(&'static Program, Option<Rules>)>;

/// The rules of a day, made once for all households.
pub(crate) fn every(on: Date) -> Every {
    PROGRAMS.iter().map(|it| (it, Rules::of(it, on))).collect()
}

/// What the rules of a day say about a household; explanations cost time, so a brief report has none.
pub(crate) fn report(rules: &Every, household: &Household, on: Date, brief: bool) -> Report {
    let known = Knowledge::of(household, on);
    let found: Vec<(&'static Program, Option<Assessment>)> =
        rules.iter().map(|it| (it.0, it.1.as_ref().map(|it| it.assess(&known)))).collect();
    Report {
        on: on.to_string(),
        combinations: combined(on, &found),
        questions: questions(household, on, &found),
        programmes: found.iter().map(|it| programme(household, on, brief, it.0, it.1.as_ref())).collect(),
    }
}

fn programme(
    household: &Household,
    on: Date,
    brief: bool,
    program: &Program,
    found: Option<&Assessment>,
) -> Programme {
    Programme {
        id: program.id,
        name: says(program.name),
        window: window(program, on, found),
        gap: program.gap_on(on).map(|it| Without { kind: gap(it.kind), said: it.line.map(line) }),
        found: found.map(|it| Found {
            explanation: if brief { None } else { explanation(household, on, program) },
            ..whole(household, on, program, it)
        }),
    }
}

fn whole(household: &Household, on: Date, program: &Program, it: &Assessment) -> Found {
    let register = |(name, matches): &(_, _)| Register { name: registry(*name), matches: truth(*matches) };
    let exclusion = |it: &layak::rule::Exclusion| Exclusion { programme: it.program, said: line(it.line) };
    let edition = it.edition;
    let unchanged_since = edition.known_until.filter(|it| *it < on);
    Found {
        as_of: edition.as_of.to_string(),
        unchanged_since: unchanged_since.map(|it| it.to_string()),
        criteria: verdict(it.criteria),
        on_list: truth(it.on_list),
        registries: it.registries.iter().map(register).collect(),
        decided_by: it.decided_by.iter().map(|it| decider(*it)).collect(),
        findings: it.findings.iter().map(|finding| requirement(household, on, it, finding)).collect(),
        failing: it.failing().map(|finding| subject(it, finding).1).collect(),
        missing: it.missing.iter().map(|it| open(household, *it)).collect(),
        amount: amount(it),
        not_with: program.not_with.iter().filter(|it| it.on(on)).map(exclusion).collect(),
        notes: it
            .notes
            .iter()
            .map(|it| &edition.notes[*it])
            .map(|it| Note { kind: note(it.kind), said: line(it.line) })
            .collect(),
        explanation: None,
    }
}

fn requirement(household: &Household, on: Date, found: &Assessment, finding: &Finding) -> Requirement {
    let (key, id) = subject(found, finding);
    let edition = found.edition;
    let (said, sure, other) = match finding.of {
        Subject::Criterion(it) => {
            let it = &edition.criteria[it];
            (Some(Line { says: it.says, cites: it.cites }), Some(it.confidence), it.disputed)
        }
        Subject::Component(it) => {
            let it = &edition.components[it];
            (Some(Line { says: it.says, cites: it.cites }), Some(it.confidence), it.disputed)
        }
        Subject::Recipient => (edition.recipient, None, None),
    };
    let named = |wanted: &str| (key == wanted).then_some(id);
    Requirement {
        criterion: named("criterion"),
        component: named("component"),
        recipient: named("recipient"),
        person: finding.person.map(|it| person(household, it)),
        truth: truth(finding.truth),
        said: said.map(line),
        confidence: sure.map(confidence),
        disputed: other.map(line),
        evidence: finding.evidence.iter().map(|it| evidence(household, *it, on)).collect(),
    }
}

/// Over what the family may hold or already holds, unless nobody can get in any more.
fn combined(on: Date, found: &[(&'static Program, Option<Assessment>)]) -> Vec<Combination> {
    let counts = |it: &Assessment| {
        let closed = matches!(it.window, Gate::Closed(_));
        !closed && (it.criteria == Verdict::Met || it.on_list == Truth::Yes)
    };
    let held = found.iter().filter_map(|(program, it)| {
        let it = it.as_ref().filter(|it| counts(it))?;
        // Goods and premiums are named, but their worth is never added to money.
        let cash = it.edition.form() == Form::Cash;
        let range = if cash { it.award.range } else { Range::NOTHING };
        Some(Held { program, edition: it.edition, range })
    });
    let combination = |it: &layak::engine::Combination| Combination {
        programmes: it.programs.clone(),
        totals: it
            .totals
            .iter()
            .filter(|it| it.1 != Range::NOTHING)
            .map(|it| Total { per: it.0.name(), sum: sum(it.1) })
            .collect(),
        year: sum(it.year),
        without: it.without.iter().map(left_out).collect(),
    };
    combinations(&held.collect::<Vec<_>>(), on).iter().map(combination).collect()
}

/// What is still worth asking, each question once, in the fixed order. It is the list of the
/// questionnaire, from assessments that were made already.
fn questions(
    household: &Household,
    on: Date,
    found: &[(&'static Program, Option<Assessment>)],
) -> Vec<Question> {
    let asking = found.iter().filter(|it| questionnaire::asks(it.0, on, false));
    let missing = asking.filter_map(|(program, it)| Some((program.id, it.as_ref()?.missing.as_slice())));
    let question =
        |it: questionnaire::Question| Question { about: open(household, it.open), changes: it.changes };
    questionnaire::gathered(household, missing).into_iter().map(question).collect()
}
