//! Every worked explanation of `tests/explanations/explanations.toml` is the one that was worked
//! out by hand, and the whitelist of changes stays what it is: nothing about how people live.

#[path = "cases/said.rs"]
mod said;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use layak::catalog::{self, CHANGES};
use layak::date::Date;
use layak::engine::{Effect, Explanation, Nearest, Open, Outlook, Step, assess, explain};
use layak::fact::{Fact, Kind};
use layak::household::Household;
use layak::rule::{ChangeKind, Program};
use layak::truth::Truth;
use said::{failing, file, household};
use serde_json::Value;

/// What nobody is ever told to change: work, income, marriage, who belongs to the family, health,
/// the home and where it is, and aid that the family receives.
const NEVER: [&str; 47] = [
    "pekerjaan",
    "status_khusus",
    "upah_minimum",
    "upah_bsu_2025",
    "bpjs_tk",
    "upah",
    "usaha",
    "jenis_usaha",
    "omzet",
    "aset_usaha",
    "kredit_bank",
    "dampak",
    "penghasilan",
    "penghasilan_orang_tua",
    "penghasilan_per_anggota",
    "penghasilan_ump",
    "kawin",
    "orang_tua",
    "orang_tua_menikah_lagi",
    "tercatat_anak",
    "kelamin",
    "keadaan_siswa",
    "disabilitas",
    "sakit_menahun",
    "korban_ham",
    "jkn",
    "kabupaten",
    "wilayah",
    "kecamatan_paket",
    "kk_setempat",
    "listrik",
    "rumah_tidak_layak",
    "rumah_lain",
    "tanah_sendiri",
    "bantuan_rumah",
    "belum_terdata",
    "kartu_daerah",
    "pkh",
    "sembako",
    "bantuan_sejenis",
    "pena",
    "bst",
    "blt_desa",
    "paket_2020",
    "bsu",
    "bpum",
    "prakerja",
];

fn verdict(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "met",
        Truth::No => "not_met",
        Truth::Unknown => "open",
    }
}

/// "desil", or "usia of Nenek".
fn about(household: &Household, open: Open) -> String {
    named(household, open.fact.name(), open)
}

fn named(household: &Household, what: &str, open: Open) -> String {
    match open.person.and_then(|it| household.person(it)) {
        Some(person) => format!("{what} of {}", person.nickname),
        None => what.into(),
    }
}

fn value(fact: Fact, value: u32) -> String {
    match fact.kind() {
        Kind::YesNo => (value == 1).to_string(),
        Kind::Choice(_) => fact.word(value).expect("a word").into(),
        Kind::Number(..) | Kind::Place => value.to_string(),
    }
}

/// "dtks to true", or "umur of Nenek to 60 on 2027-05-03"; "by" where the day of birth is not known.
fn step(household: &Household, step: &Step) -> String {
    let what = named(household, step.change.id, step.open);
    let to = value(step.open.fact, step.value);
    match step.on {
        Some((day, exact)) => format!("{what} to {to} {} {day}", if exact { "on" } else { "by" }),
        None => format!("{what} to {to}"),
    }
}

/// The steps, then the verdict that is promised.
fn set(household: &Household, nearest: &Nearest) -> Value {
    let steps = nearest.steps.iter().map(|it| step(household, it));
    steps.chain([verdict(nearest.truth).into()]).collect()
}

fn outlook(outlook: Outlook) -> String {
    let up_to = outlook.range.up_to.map_or_else(|| "unbounded".into(), |it| it.to_string());
    format!("{} {}-{up_to}", verdict(outlook.truth), outlook.range.at_least)
}

/// "1-4: met 200000-200000".
fn rows(effect: &Effect) -> Value {
    let fact = effect.open.fact;
    let values = |least, most| match fact.kind() {
        _ if least == most => value(fact, least),
        Kind::YesNo | Kind::Choice(_) => {
            (least..=most).map(|it| value(fact, it)).collect::<Vec<_>>().join(", ")
        }
        Kind::Number(..) | Kind::Place => format!("{least}-{most}"),
    };
    let row = |it: &layak::engine::Row| format!("{}: {}", values(it.least, it.most), outlook(it.outlook));
    let unlisted = effect.unlisted.map(|it| format!("unlisted: {}", outlook(it)));
    effect.rows.iter().map(row).chain(unlisted).collect()
}

/// What the explanation says where the case states something.
fn actual(key: &str, found: &Explanation, household: &Household, on: Date, program: &Program) -> Value {
    match key {
        "criteria" => verdict(found.outlook.truth).into(),
        "reason" => found.reason.iter().map(|it| about(household, *it)).collect(),
        "failing" => {
            assess(program, household, on).map_or(Value::Null, |it| failing(&it).into_iter().collect())
        }
        "changes" => found.nearest.iter().map(|it| set(household, it)).collect(),
        "narrows" => found.narrows.map_or_else(|| "nothing".into(), |it| about(household, it)).into(),
        effect => {
            let effect = found.effects.iter().find(|it| about(household, it.open) == effect);
            effect.map_or(Value::Null, rows)
        }
    }
}

/// Lists of criteria have no order.
fn sorted(key: &str, expected: &Value) -> Value {
    let words = |it: &Value| -> BTreeSet<String> {
        let all = it.as_array().expect("a list").iter();
        all.map(|it| it.as_str().expect("a word").into()).collect()
    };
    if key == "failing" { words(expected).into_iter().collect() } else { expected.clone() }
}

#[test]
fn every_worked_explanation_is_given() {
    let file = file(Path::new("tests/explanations/explanations.toml"));
    let (mut wrong, mut n_checked) = (String::new(), 0);
    for case in file["case"].as_array().expect("cases") {
        assert!(case["from"].as_str().is_some(), "{}: say where it comes from", case["name"]);
        let on = Date::parse(case["on"].as_str().unwrap_or_default()).expect("on");
        let household = household(&file["unless_said"], case, on);
        for (id, expected) in case["expect"].as_object().expect("expect") {
            let program = catalog::program(id).expect("a programme");
            let found = explain(program, &household, on, CHANGES).expect("rules on that day");
            for (key, expected) in expected.as_object().expect("expectations") {
                let actual = actual(key, &found, &household, on, program);
                n_checked += 1;
                if actual != sorted(key, expected) {
                    let _ =
                        writeln!(wrong, "{}\n  {id}.{key}: expected {expected}, got {actual}", case["name"]);
                }
            }
        }
    }
    println!("{n_checked} expectations");
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(n_checked >= 90, "only {n_checked} expectations");
}

#[test]
fn no_change_touches_how_people_live() {
    for name in NEVER {
        let fact = Fact::named(name).expect(name);
        let touched = CHANGES.iter().find(|it| it.fact == fact);
        assert!(touched.is_none(), "{name} is touched by {:?}", touched.map(|it| it.id));
    }
}

#[test]
fn whatever_an_office_does_has_a_source() {
    for change in CHANGES {
        let n_sources = catalog::cites(change.line.cites).len();
        assert!(change.kind == ChangeKind::Time || n_sources > 0, "{}: no source", change.id);
    }
}
