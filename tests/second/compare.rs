//! The second implementation beside the engine, family by family.

use std::fmt::Write;

use layak::date::Date;
use layak::engine::{Assessment, Knowledge, Rules, Verdict, assess};
use layak::household::Household;
use layak::money::{Range, Rupiah};
use layak::rule::{Edition, Program};

use crate::days::{days_of, gate};
use crate::family::Family;
use crate::generate::Pool;
use crate::programmes::{Second, named};
use crate::random::Random;
use crate::said::Outcome;
use crate::shrink::{shown, shrunk};

/// When to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// After all families.
    AtEnd,
    /// As soon as one family is judged differently.
    AtFirst,
}

/// At most so many kinds of disagreement are told for an edition.
const MOST_TOLD: usize = 10;
/// At most so many disagreements are looked at for another kind.
const MOST_LOOKED_AT: usize = 500;

/// What came out for one edition.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) n_families: usize,
    pub(crate) n_met: usize,
    pub(crate) n_not_met: usize,
    pub(crate) n_different: usize,
    /// Whether the second implementation looks at anything at all.
    pub(crate) has_conditions: bool,
    /// One disagreement of each kind, with a family as plain as possible.
    pub(crate) told: Vec<String>,
    kinds: Vec<String>,
}

impl Report {
    /// Notes a disagreement; disagreements of one kind differ in nothing but numbers and days.
    fn differs(&mut self, why: impl FnOnce() -> (String, String)) {
        self.n_different += 1;
        if self.told.len() < MOST_TOLD && self.n_different <= MOST_LOOKED_AT {
            let (kind, told) = why();
            if !self.kinds.contains(&kind) {
                self.kinds.push(kind);
                self.told.push(told);
            }
        }
    }
}

/// What differs between the two for one family on one day, in words; empty where they agree.
pub(crate) fn difference(program: &Program, second: &Second, family: &Family, on: Date) -> String {
    let household = family.household();
    let outcome = second.outcome(&family.on(on), on);
    let walked = told(assess(program, &household, on).as_ref(), outcome.as_ref());
    if walked.is_empty() { told(kept(program, &household, on).as_ref(), outcome.as_ref()) } else { walked }
}

/// The same from rules that could be kept for many families.
fn kept(program: &Program, household: &Household, on: Date) -> Option<Assessment> {
    Rules::of(program, on).map(|it| it.assess(&Knowledge::of(household, on)))
}

fn told(engine: Option<&Assessment>, second: Option<&Outcome>) -> String {
    let (engine, second) = match (engine, second) {
        (None, None) => return String::new(),
        (Some(_), None) => return "rules: the engine has some, the second none".into(),
        (None, Some(_)) => return "rules: the engine has none, the second some".into(),
        (Some(engine), Some(second)) => (engine, second),
    };
    let mut text = String::new();
    let mut same = |what: &str, engine: String, second: String| {
        if engine != second {
            let _ = write!(text, "\n    {what}: the engine says {engine}, the second {second}");
        }
    };
    same("gate", format!("{:?}", gate(engine.window)), format!("{:?}", second.gate));
    same("verdict", format!("{:?}", engine.criteria), format!("{:?}", second.verdict));
    let per = second.per.unwrap_or(engine.award.per);
    same("period", format!("{:?}", engine.award.per), format!("{per:?}"));
    let range = engine.award.range;
    same("amount", in_words(range), in_words(exactly(second.gives)));
    same("widest amount", in_words(engine.award.disputed.unwrap_or(range)), in_words(exactly(second.widest)));
    if let (Some(engine), Some(second)) = (engine.award.year, second.year) {
        same("amount in a year", in_words(engine), in_words(exactly(second)));
    }
    text
}

fn exactly((at_least, up_to): (Rupiah, Rupiah)) -> Range {
    Range { at_least, up_to: Some(up_to) }
}

fn in_words(range: Range) -> String {
    let most = range.up_to.map_or("anything".into(), |it| it.to_string());
    format!("{} to {most}", range.at_least)
}

/// Compares so many families on the days of an edition. The programme may have been altered.
pub(crate) fn compare(
    program: &'static Program,
    edition: &Edition,
    n: usize,
    seed: u64,
    stop: Stop,
) -> Report {
    let mut report = Report::default();
    let Some(second) = named(program.id) else {
        report.differs(|| (String::new(), format!("{} was not written a second time", program.id)));
        return report;
    };
    let mut random = Random::new(seed);
    let days = days_of(edition, &mut random);
    for on in &days {
        let mut pool = Pool::new(*on);
        for _ in 0..n.div_ceil(days.len()) {
            one(program, second, *on, &mut pool, &mut random, &mut report);
            if stop == Stop::AtFirst && report.n_different > 0 {
                return report;
            }
        }
    }
    report
}

fn one(
    program: &'static Program,
    second: &Second,
    on: Date,
    pool: &mut Pool,
    random: &mut Random,
    report: &mut Report,
) {
    let family = pool.family(random);
    let settled = family.on(on);
    let outcome = second.outcome(&settled, on);
    let household = family.household();
    let both = [assess(program, &household, on), kept(program, &household, on)];
    report.n_families += 1;
    report.has_conditions |= settled.seen() != 0;
    let verdict = outcome.as_ref().map(|it| it.verdict);
    report.n_met += usize::from(verdict == Some(Verdict::Met));
    report.n_not_met += usize::from(verdict == Some(Verdict::NotMet));
    if both.iter().any(|it| !told(it.as_ref(), outcome.as_ref()).is_empty()) {
        report.differs(|| {
            let family = shrunk(&family, on, &|it| !difference(program, second, it, on).is_empty());
            let what = difference(program, second, &family, on);
            let shown = shown(&family, on);
            (
                format!("{}{}", without_numbers(&shown), without_numbers(&what)),
                format!("{} on {on}: {shown}{what}", program.id),
            )
        });
    }
    pool.learn(family, verdict, settled.seen(), random);
}

fn without_numbers(text: &str) -> String {
    text.chars().filter(|it| !it.is_ascii_digit()).collect()
}
