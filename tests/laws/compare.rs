//! The engine beside the oracle: every value that both give, for one household before one programme.

use std::fmt::Write;

use layak::date::Date;
use layak::engine::{Assessment, Open, Subject, Verdict, assess};
use layak::household::{Answer, Household};
use layak::money::Range;
use layak::rule::{Edition, Program};
use layak::truth::Truth;

use crate::oracle::{Expected, Oracle, Sum, truth};

/// A household in words that fit into a message.
pub(crate) fn shown(household: &Household, on: Date) -> String {
    let mut text = format!("on {on}, unfinished: {}\n  family:", household.unfinished);
    let say = |text: &mut String, answers: &layak::household::Answers| {
        for (fact, answer) in answers.given() {
            let _ = match answer {
                Answer::DontKnow => write!(text, " {}=?", fact.name()),
                Answer::Between(low, high) if low == high => {
                    write!(text, " {}={}", fact.name(), fact.word(low).map_or(low.to_string(), Into::into))
                }
                Answer::Between(low, high) => write!(text, " {}={low}..{high}", fact.name()),
            };
        }
    };
    say(&mut text, &household.answers);
    for person in &household.people {
        let _ = write!(text, "\n  person {}: birth {:?}", person.id, person.birth);
        say(&mut text, &person.answers);
    }
    text
}

fn range(sum: Sum) -> Range {
    Range { at_least: sum.0, up_to: Some(sum.1) }
}

/// Collects what differs.
struct Wrong(String);

impl Wrong {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, engine: &T, law: &T) {
        if engine != law {
            let _ = write!(self.0, "\n  {what}: the engine says {engine:?}, the law {law:?}");
        }
    }

    fn end(self, program: &Program, household: &Household, on: Date) -> Result<(), String> {
        if self.0.is_empty() {
            return Ok(());
        }
        Err(format!("{} {}{}", program.id, shown(household, on), self.0))
    }
}

fn verdict(law: &Expected) -> Verdict {
    match law.verdict {
        Truth::Yes => Verdict::Met,
        Truth::No => Verdict::NotMet,
        Truth::Unknown if law.missing.is_empty() => Verdict::CannotTell,
        Truth::Unknown => Verdict::NeedsAnswers,
    }
}

fn compare_awards(wrong: &mut Wrong, edition: &Edition, engine: &Assessment, law: &Expected) {
    let narrow = law.preferred == Truth::Yes;
    let stated = if narrow { law.preferred_amount } else { law.amount };
    wrong.same("amount", &engine.award.range, &range(stated));
    wrong.same("disputed amount", &engine.award.disputed, &(stated != law.amount).then(|| range(law.amount)));
    let has_year = !edition.components.is_empty() && edition.components.iter().all(|it| it.year.is_some());
    let year = if narrow { law.preferred_year } else { law.year };
    wrong.same("year", &engine.award.year, &has_year.then(|| range(year)));
    wrong.same("period", &engine.award.per, &edition.per);
}

fn compare_findings(wrong: &mut Wrong, engine: &Assessment, law: &Expected) {
    let mut found: Vec<_> = engine.findings.iter().map(|it| (it.of, it.person, it.truth)).collect();
    found.sort_unstable();
    wrong.same("findings", &found, &law.findings);
    let bars = |it: &&(Subject, Option<u32>, Truth)| it.2 == Truth::No && it.1.is_none();
    let mut failing: Vec<_> = engine.failing().map(|it| (it.of, it.person, it.truth)).collect();
    failing.sort_unstable();
    wrong.same("failing", &failing, &law.findings.iter().filter(bars).copied().collect());
}

/// How much was compared.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally {
    households: usize,
    worlds: usize,
    met: usize,
    not_met: usize,
    questions: usize,
}

impl Tally {
    fn one(law: &Expected) -> Self {
        Self {
            households: 1,
            worlds: law.n_worlds,
            met: usize::from(law.verdict == Truth::Yes),
            not_met: usize::from(law.verdict == Truth::No),
            questions: law.missing.len(),
        }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            households: self.households + other.households,
            worlds: self.worlds + other.worlds,
            met: self.met + other.met,
            not_met: self.not_met + other.not_met,
            questions: self.questions + other.questions,
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let open = self.households - self.met - self.not_met;
        write!(
            out,
            "{} households ({} met, {} not met, {open} open), {} worlds, {} questions",
            self.households, self.met, self.not_met, self.worlds, self.questions
        )
    }
}

/// Verdict, findings, amounts, notes and "we are on the list"; the number of worlds.
pub(crate) fn exact(program: &Program, household: &Household, on: Date) -> Result<Tally, String> {
    let engine = assess(program, household, on).expect("an edition on this day");
    let edition = engine.edition;
    let law = Oracle::new(edition, household, on, 0).expected(household, on);
    let mut wrong = Wrong(String::new());
    wrong.same("criteria", &engine.criteria, &verdict(&law));
    compare_awards(&mut wrong, edition, &engine, &law);
    compare_findings(&mut wrong, &engine, &law);
    let holds = |it| truth(&it, household, on);
    wrong.same("on the list", &engine.on_list, &edition.holds.map_or(Truth::Unknown, holds));
    let notes = edition.notes.iter().enumerate();
    let notes = notes.filter(|it| it.1.when.is_none_or(|it| holds(it) == Truth::Yes)).map(|it| it.0);
    wrong.same("notes", &engine.notes, &notes.collect());
    wrong.end(program, household, on)?;
    Ok(Tally::one(&law))
}

/// What is still worth asking; the number of worlds.
pub(crate) fn asks(program: &Program, household: &Household, on: Date) -> Result<Tally, String> {
    let mut engine: Vec<Open> = layak::engine::missing(program, household, on);
    engine.sort_unstable();
    let edition = program.edition_on(on).expect("an edition on this day");
    let law = Oracle::new(edition, household, on, 0).expected(household, on);
    let mut wrong = Wrong(String::new());
    wrong.same("missing", &engine, &law.missing);
    wrong.end(program, household, on)?;
    Ok(Tally::one(&law))
}

/// A family of which up to so many members may be unnamed. The oracle knows only so many, the
/// engine any number: it may not say less than the oracle allows, and yes or no must agree.
pub(crate) fn unfinished(
    program: &Program,
    household: &Household,
    on: Date,
    n: usize,
) -> Result<Tally, String> {
    let engine = assess(program, household, on).expect("an edition on this day");
    let law = Oracle::new(engine.edition, household, on, n).expected(household, on);
    let mut wrong = Wrong(String::new());
    let said = match engine.criteria {
        Verdict::Met => Truth::Yes,
        Verdict::NotMet => Truth::No,
        Verdict::NeedsAnswers | Verdict::CannotTell => Truth::Unknown,
    };
    wrong.same("criteria", &said, &law.verdict);
    let all = engine.award.disputed.unwrap_or(engine.award.range);
    wrong.same("amount holds every world", &all.contains(range(law.amount)), &true);
    wrong.same("at least", &all.at_least, &law.amount.0);
    let asked = |it: &Open| engine.missing.contains(it);
    wrong.same("asks what matters", &law.missing.iter().all(asked), &true);
    wrong.end(program, household, on)?;
    Ok(Tally::one(&law))
}
