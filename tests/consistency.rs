//! What does not fit together: every rule that can be checked without a number of identity, each
//! with a family that breaks it and the nearest one that does not.

use std::collections::BTreeSet;

use layak::consistency::{Check, Doubt, Kept, Place, RULES, Severity, doubts};
use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Household, Reply};
use layak::item::Item;
use layak::record::Record;
use serde_json::{Value, json};

fn day() -> Date {
    Date::checked(2026, 11, 25)
}

/// A mother, a father and a child of whom everything fits, with what a case says instead.
fn family(case: &Value) -> Household {
    let ages = case.get("ages").cloned().unwrap_or(json!([40, 38, 10]));
    let roles = case.get("roles").cloned().unwrap_or(json!(["kepala", "pasangan", "anak"]));
    let mut people: Vec<Value> =
        (0..3).map(|it| json!({ "usia": ages[it], "hubungan": roles[it], "kelamin": "perempuan" })).collect();
    people[0]["kelamin"] = json!("laki-laki");
    if case.get("pregnant").is_some() {
        people[1]["ibu"] = json!("hamil");
    }
    for (given, fact) in [("school", "sekolah"), ("kip", "kip"), ("insured", "bpjs_tk")] {
        if let Some(it) = case.get(given) {
            people[2][fact] = it.clone();
        }
    }
    let mut survey = json!({
        "tempat_tetap": true, "sama_dengan_kk": true, "kerja_kepala": "karyawan-swasta",
        "penghasilan_kepala": "sampai-ump", "luas_lantai": 36, "lantai": "keramik-marmer-granit",
        "dinding": "tembok-diplester", "listrik_rumah": "900", "bahan_bakar": "gas-3-kg", "daging": false,
        "ayam": true, "sering_lauk": "sekali", "nasi_jadi": true, "bensin": true, "kulkas": true,
        "mobil": false, "motor": true, "harta": ["laptop"],
    });
    if let Some(given) = case.get("survey").and_then(Value::as_object) {
        survey.as_object_mut().expect("an object").extend(given.clone());
    }
    let unfinished = case.get("unfinished").cloned().unwrap_or(json!(false));
    let file = json!({ "people": people, "survey": survey, "unfinished": unfinished });
    let record: Record = serde_json::from_value(file).unwrap_or_else(|it| panic!("{}: {it}", case["name"]));
    let mut household = record.household(day());
    if let Some(seconds) = case.get("seconds").and_then(Value::as_u64) {
        hurry(&mut household, u32::try_from(seconds).expect("few seconds"));
    }
    household
}

/// Everything was said at once, but for one answer so many seconds later.
fn hurry(household: &mut Household, seconds: u32) {
    for item in Item::ALL {
        let given = household.survey.get(*item);
        household.survey.set(*item, given.map(|it| layak::household::Given { at: 100, ..it }));
    }
    let rice = household.survey.get(Item::NasiJadi).expect("an answer");
    household.survey.set(Item::NasiJadi, Some(layak::household::Given { at: 100 + seconds, ..rice }));
}

fn cases() -> Vec<Value> {
    let text = include_str!("consistency/cases.toml");
    let table: toml::Table = text.parse().expect("cases");
    let table = serde_json::to_value(table).expect("cases as JSON");
    table["case"].as_array().expect("cases").clone()
}

fn found(household: &Household) -> BTreeSet<String> {
    doubts(household, day()).iter().map(|it| format!("{:?}", it.check)).collect()
}

#[test]
fn every_case_finds_what_it_says_and_nothing_else() {
    for case in cases() {
        let wanted = case.get("finds").and_then(Value::as_array).cloned().unwrap_or_default();
        let wanted: BTreeSet<String> =
            wanted.iter().map(|it| it.as_str().unwrap_or_default().into()).collect();
        assert_eq!(found(&family(&case)), wanted, "{}", case["name"]);
    }
}

#[test]
fn every_rule_is_there_and_every_checked_one_has_a_case() {
    let numbers: Vec<u8> = RULES.iter().map(|it| it.number).collect();
    assert_eq!(numbers, (1..=35).collect::<Vec<u8>>());
    let doubts: Vec<Doubt> = cases().iter().flat_map(|it| doubts(&family(it), day())).collect();
    let checked: BTreeSet<u8> =
        RULES.iter().filter(|it| it.kept == Kept::Checked).map(|it| it.number).collect();
    let seen: BTreeSet<u8> = doubts.iter().map(|it| it.check.rule().0).collect();
    assert_eq!(seen, checked);
    for rule in RULES.iter().filter(|it| it.kept == Kept::Checked) {
        let strictest =
            doubts.iter().filter(|it| it.check.rule().0 == rule.number).map(|it| it.check.severity()).min();
        assert_eq!(strictest, Some(rule.severity), "rule {}", rule.number);
    }
}

#[test]
fn what_blocks_comes_first() {
    let case = json!({ "name": "two", "roles": ["kepala", "kepala", "anak"], "survey": { "bensin": false } });
    let severities: Vec<Severity> =
        doubts(&family(&case), day()).iter().map(|it| it.check.severity()).collect();
    assert_eq!(severities, [Severity::Block, Severity::Warn]);
}

#[test]
fn a_doubt_names_its_answers_and_their_values() {
    let case = json!({ "name": "a motorcycle", "survey": { "bensin": false } });
    let doubts = doubts(&family(&case), day());
    let answers = vec![(Place::Item(Item::Motor), 1, 1), (Place::Item(Item::Bensin), 0, 0)];
    assert_eq!(doubts, [Doubt { check: Check::NoFuel, answers }]);
    assert!(doubts[0].concerns(Place::Item(Item::Motor)));
    assert!(!doubts[0].concerns(Place::Item(Item::Mobil)));
}

/// An answer that nobody knows is never taken for no.
#[test]
fn nothing_that_is_not_known_is_doubted() {
    for case in cases() {
        let household = family(&case);
        for item in Item::ALL {
            let mut unknown = household.clone();
            let given = unknown.survey.get(*item);
            unknown
                .survey
                .set(*item, given.map(|it| layak::household::Given { reply: Reply::DontKnow, ..it }));
            let about = doubts(&unknown, day()).into_iter().find(|it| it.concerns(Place::Item(*item)));
            // What another answer settles is known whatever was said.
            let settled = unknown.heard(*item, day()).value().is_some();
            assert!(about.is_none() || settled, "{}: {} {about:?}", case["name"], item.name());
        }
    }
}

/// An age that lies between two is taken as both.
#[test]
fn an_age_that_is_open_by_a_year_is_doubted_only_where_both_ages_are() {
    let case = json!({ "name": "13 or 14", "ages": [40, 38, 13], "school": "sd" });
    let mut household = family(&case);
    household.people[2].birth = Some(layak::household::Birth::Aged(13, Date::checked(2026, 1, 1)));
    assert_eq!(household.people[2].known(Fact::Usia, day()).most, 14);
    assert!(found(&household).is_empty());
    household.people[2].answers.set(Fact::Sekolah, Some(Answer::value(4)));
    assert_eq!(found(&household), BTreeSet::from(["SchoolAge".to_string()]));
}
