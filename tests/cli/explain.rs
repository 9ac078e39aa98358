//! Explanations in the report: what each answer would do, what lifts a refusal, and leaving them out.

use serde_json::{Value, json};

use super::{BANDUNG_BARAT, SUKABUMI, layak, line, programme};

/// A day of the newest edition.
const DAY: &str = "2026-11-25";

/// A widow of whom everything is known that Sembako and PKH ask, and these facts about the family.
fn household(family: &Value, person: &Value) -> String {
    let mut all =
        json!({ "wilayah": "desa", "pkh": "tidak-pernah", "sembako": false, "bantuan_sejenis": false });
    let mut own = json!({
        "nama": "Ibu Sri", "kelamin": "perempuan", "ibu": "tidak", "sekolah": "tidak", "disabilitas": "tidak",
        "korban_ham": false, "pekerjaan": "tidak-bekerja", "status_khusus": "tidak-ada",
        "upah_minimum": "tidak-tercatat", "judi": "tidak",
    });
    for (all, said) in [(&mut all, family), (&mut own, person)] {
        let said = said.as_object().expect("an object").clone();
        all.as_object_mut().expect("an object").extend(said);
    }
    json!({ "family": all, "people": [own] }).to_string()
}

fn evaluate(household: &str, arguments: &[&str]) -> Value {
    let (status, out, err) = layak(&[&["evaluate", "--on", DAY], arguments].concat(), household.as_bytes());
    assert_eq!((status, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).expect("JSON")
}

fn sum(at_least: u32, up_to: u32) -> Value {
    json!({ "at_least": at_least, "up_to": up_to })
}

#[test]
fn an_open_desil_is_a_strip() {
    let report = evaluate(&household(&json!({}), &json!({ "usia": 48 })), &[]);
    let it = &programme(&report, "sembako")["explanation"];
    let refused = json!({ "criteria": "not_met", "amount": sum(0, 0) });
    let dtsen = json!({ "fact": "dtsen", "askable": true, "answers": [
        { "answer": false, "criteria": "not_met", "amount": sum(0, 0) },
        { "answer": true, "criteria": "open", "amount": sum(0, 200_000) },
    ] });
    let desil = json!({ "fact": "desil", "askable": true, "unlisted": refused, "answers": [
        { "from": 1, "to": 4, "criteria": "met", "amount": sum(200_000, 200_000) },
        { "from": 5, "to": 10, "criteria": "not_met", "amount": sum(0, 0) },
    ] });
    assert_eq!(it["effects"], json!([dtsen, desil]));
    assert_eq!(it["narrows"], json!({ "fact": "desil" }));
    assert_eq!((&it["reason"], &it["fragile"], &it["changes"]), (&json!([]), &json!([]), &json!([])));
}

#[test]
fn a_refusal_has_a_reason_and_what_lifts_it() {
    let family = json!({ "dtsen": true, "desil": 5 });
    let report = evaluate(&household(&family, &json!({ "lahir": "1967-05-03" })), &[]);
    let sembako = programme(&report, "sembako");
    let it = &sembako["explanation"];
    assert_eq!((&sembako["criteria"], &sembako["failing"]), (&json!("not_met"), &json!(["desil"])));
    assert_eq!(it["reason"], json!([{ "fact": "desil", "answer": 5 }]));
    assert_eq!((&it["effects"], &it["narrows"]), (&json!([]), &Value::Null));
    let others = json!([{ "from": 1, "to": 4, "criteria": "met" }]);
    assert_eq!(it["fragile"], json!([{ "fact": "desil", "answer": 5, "near": true, "others": others }]));
    assert_eq!(it["changes"].as_array().map(Vec::len), Some(1));
    assert_eq!(it["changes"][0]["criteria"], "met");
    let step = &it["changes"][0]["steps"][0];
    assert_eq!(
        ["change", "kind", "fact", "to"].map(|key| &step[key]),
        [&json!("desil"), &json!("correction"), &json!("desil"), &json!(4)]
    );
    assert!(step["says"].as_str().is_some_and(|it| it.starts_with("Kalau desilnya")), "{step}");
    assert!(step["sources"][0]["url"].as_str().is_some_and(|it| it.starts_with("https://")));
    assert_eq!((step.get("on"), step.get("person")), (None, None));
    // Two requirements of PKH fail: the desil, and nobody is old enough.
    let pkh = programme(&report, "pkh");
    assert_eq!(pkh["failing"], json!(["desil", "penerima"]));
    let steps = &pkh["explanation"]["changes"][0]["steps"];
    assert_eq!(
        steps[0],
        json!({
            "change": "umur", "kind": "time", "fact": "usia", "person": "Ibu Sri", "to": 60,
            "on": "2027-05-03", "exact": true, "says": "Tunggu sampai Ibu Sri cukup umur.", "sources": [],
        })
    );
    assert_eq!((&steps[1]["change"], &steps[1]["to"]), (&json!("desil"), &json!(4)));
}

#[test]
fn values_are_words_of_a_household_file() {
    let (_, out, _) = layak(&["evaluate", "--on", "2020-12-24"], br#"{ "people": [{ "usia": 40 }] }"#);
    let report: Value = serde_json::from_str(&out).expect("JSON");
    let answers = |id: &str, fact: &str| -> Vec<(Value, Value)> {
        let effects = programme(&report, id)["explanation"]["effects"].as_array().expect("effects");
        let effect = effects.iter().find(|it| it["fact"] == fact).expect(fact);
        let values = |it: &Value| it.get("answer").cloned().unwrap_or_else(|| json!([it["from"], it["to"]]));
        let all = effect["answers"].as_array().expect("answers").iter();
        all.map(|it| (values(it), it["criteria"].clone())).collect()
    };
    // A province, one place, and the codes of several.
    let places = answers("bst", "kabupaten");
    assert!(places.contains(&(json!("DKI Jakarta"), json!("not_met"))), "{places:?}");
    assert!(places.contains(&(json!("Kota Tangerang"), json!("not_met"))), "{places:?}");
    assert!(places.contains(&(json!([3275, 3276]), json!("not_met"))), "{places:?}");
    // 3200 is no place.
    assert!(!answers("bss", "kabupaten").iter().any(|it| it.0 == json!([3200, 3200])));
    assert_eq!(answers("pkh", "dtks"), [(json!(false), json!("not_met")), (json!(true), json!("open"))]);
    let jobs = answers("pkh", "pekerjaan");
    assert!(jobs.contains(&(json!(["asn", "tni-polri"]), json!("not_met"))), "{jobs:?}");
    assert!(jobs.contains(&(json!("pejabat-negara"), json!("not_met"))), "{jobs:?}");
}

#[test]
fn a_brief_report_leaves_only_the_explanations_out() {
    for household in [SUKABUMI, BANDUNG_BARAT] {
        let mut whole = evaluate(household, &[]);
        let brief = evaluate(household, &["--brief"]);
        for it in whole["programmes"].as_array_mut().expect("programmes") {
            let removed = it.as_object_mut().expect("an object").remove("explanation");
            assert_eq!(removed.is_some(), it.get("criteria").is_some(), "{}", it["id"]);
        }
        assert_eq!(whole, brief);
    }
}

#[test]
fn the_same_input_gives_the_same_explanations() {
    let open = household(&json!({}), &json!({ "usia": 59 }));
    let input = [line(SUKABUMI), line(BANDUNG_BARAT), open].join("\n");
    let call = || layak(&["evaluate", "--lines", "--on", DAY], input.as_bytes());
    let first = call();
    assert_eq!((first.0, first.1.contains("\"explanation\":{\"reason\":[")), (Some(0), true));
    assert_eq!(call(), first);
}

#[test]
fn a_combination_names_what_it_leaves_out() {
    let family = json!({ "dtsen": true, "desil": 1, "miskin_ekstrem": true });
    let report = evaluate(&household(&family, &json!({ "usia": 63 })), &["--brief"]);
    let held = report["combinations"].as_array().expect("combinations");
    let with_pkh = held.iter().find(|it| it["programmes"].as_array().expect("ids").contains(&json!("pkh")));
    let without = with_pkh.expect("PKH is met")["without"].as_array().expect("a list");
    let barred = without.iter().find(|it| it["programme"] == "blt-desa" && it["because_of"] == "pkh");
    let barred = barred.expect("BLT Desa is barred by PKH");
    assert!(barred["says"].as_str().is_some_and(|it| it.contains("BLT Desa")), "{barred}");
    assert!(barred["sources"].as_array().is_some_and(|it| !it.is_empty()), "{barred}");
    let ids = |it: &Value| it["programmes"].as_array().expect("ids").clone();
    for it in held {
        for barred in it["without"].as_array().expect("a list") {
            assert!(ids(it).contains(&barred["because_of"]) && !ids(it).contains(&barred["programme"]));
        }
    }
}
