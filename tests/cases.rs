//! Every worked household in `tests/cases` gets what its file says; `tests/cases/README.md` has the format.

#[path = "cases/said.rs"]
mod said;

use std::collections::BTreeSet;
use std::fmt::Write;

use layak::catalog;
use layak::date::Date;
use layak::engine::{Assessment, Gate, Open, Verdict, assess};
use layak::household::Household;
use layak::rule::{Decider, Program};
use layak::truth::Truth;
use said::{failing, file, household};
use serde_json::{Map, Value};

fn open_name(household: &Household, open: &Open) -> String {
    match open.person.and_then(|it| household.person(it)) {
        Some(person) => format!("{}: {}", person.nickname, open.fact.name()),
        None => open.fact.name().into(),
    }
}

fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Open(_) => "open",
        Gate::Closed(_) => "closed",
        Gate::NotYet(_) => "not_yet",
        Gate::Unconfirmed => "unconfirmed",
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::NeedsAnswers => "needs_answers",
        Verdict::CannotTell => "cannot_tell",
    }
}

fn decider(decider: Decider) -> &'static str {
    match decider {
        Decider::Quota => "quota",
        Decider::Selection => "selection",
        Decider::Deliberation => "deliberation",
        Decider::Proposal => "proposal",
        Decider::Survey => "survey",
    }
}

fn words(value: &Value) -> BTreeSet<String> {
    let items = value.as_array().expect("a list of words");
    items.iter().map(|it| it.as_str().expect("a word").to_string()).collect()
}

fn money(value: Option<u32>) -> Value {
    value.map_or_else(|| Value::from("unbounded"), Value::from)
}

/// What the assessment says where the case states something.
fn actual(key: &str, found: &Assessment, household: &Household) -> Value {
    let set = |it: BTreeSet<String>| Value::from(it.into_iter().collect::<Vec<_>>());
    let year = found.award.year;
    match key {
        "window" => gate(found.window).into(),
        "criteria" => verdict(found.criteria).into(),
        "on_list" => match found.on_list {
            Truth::Yes => "yes".into(),
            Truth::No => "no".into(),
            Truth::Unknown => "unknown".into(),
        },
        "decided_by" => set(found.decided_by.iter().map(|it| decider(*it).to_string()).collect()),
        "failing" => set(failing(found)),
        "asks" => set(found.missing.iter().map(|it| open_name(household, it)).collect()),
        "at_least" => found.award.range.at_least.into(),
        "up_to" => money(found.award.range.up_to),
        "per" => found.award.per.name().into(),
        "year_at_least" => year.map_or(Value::Null, |it| it.at_least.into()),
        "year_up_to" => year.map_or(Value::Null, |it| money(it.up_to)),
        "disputed_at_least" => found.award.disputed.map_or(Value::Null, |it| it.at_least.into()),
        "disputed_up_to" => found.award.disputed.map_or(Value::Null, |it| money(it.up_to)),
        other => panic!("a case cannot expect `{other}`"),
    }
}

fn check(program: &Program, expected: &Value, household: &Household, on: Date, wrong: &mut String) -> usize {
    let found = assess(program, household, on);
    let mut n_checked = 0;
    for (key, expected) in expected.as_object().expect("expectations") {
        n_checked += 1;
        let expected = if expected.is_array() {
            Value::from(words(expected).into_iter().collect::<Vec<_>>())
        } else {
            expected.clone()
        };
        let actual = match &found {
            None if key == "window" => "none".into(),
            None => "no edition".into(),
            Some(found) => actual(key, found, household),
        };
        if actual != expected {
            let _ = writeln!(wrong, "  {}.{key}: expected {expected}, got {actual}", program.id);
        }
    }
    n_checked
}

/// One worked household and what it is to get, by programme.
#[derive(Clone)]
pub(crate) struct Case {
    name: String,
    on: Date,
    household: Household,
    expect: Map<String, Value>,
}

impl Case {
    /// What differs for one programme, which may have been altered; nothing where the household
    /// states nothing of it. And how many expectations there were.
    pub(crate) fn wrong(&self, program: &Program) -> (usize, String) {
        let mut wrong = String::new();
        let checked = self
            .expect
            .get(program.id)
            .map_or(0, |expected| check(program, expected, &self.household, self.on, &mut wrong));
        (checked, wrong)
    }
}

/// Every worked household.
pub(crate) fn all() -> Vec<Case> {
    let mut found = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir("tests/cases").expect("tests/cases").flatten().collect();
    files.sort_by_key(std::fs::DirEntry::path);
    let toml = |it: &std::path::PathBuf| it.extension().is_some_and(|it| it == "toml");
    for path in files.iter().map(std::fs::DirEntry::path).filter(toml) {
        let file = file(&path);
        for case in file["case"].as_array().expect("cases") {
            assert!(case["from"].as_str().is_some(), "{}: say where it comes from", case["name"]);
            let on = Date::parse(case["on"].as_str().unwrap_or_default()).expect("on");
            let household = household(&file["unless_said"], case, on);
            let expect = case["expect"].as_object().expect("expect").clone();
            found.push(Case {
                name: format!("{} / {}", path.display(), case["name"]),
                on,
                household,
                expect,
            });
        }
    }
    found
}

#[test]
fn every_worked_household_gets_what_its_file_says() {
    let mut wrong = String::new();
    let mut n_checked = 0;
    let cases = all();
    for case in &cases {
        for id in case.expect.keys() {
            let Some(program) = catalog::program(id) else {
                let _ = writeln!(wrong, "{}: no programme {id}", case.name);
                continue;
            };
            let (n, bad) = case.wrong(program);
            n_checked += n;
            if !bad.is_empty() {
                let _ = writeln!(wrong, "{}\n{bad}", case.name);
            }
        }
    }
    println!("{} households, {n_checked} expectations", cases.len());
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(cases.len() >= 23, "only {} worked households", cases.len());
}
