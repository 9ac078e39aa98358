//! What `layak estimate` says beside the odds: lists of signs, doubts, and nothing about programmes.

use layak::item::Item;
use serde_json::{Value, json};

use super::estimate::{THEN, TODAY, estimate, family, jawa_timur};
use super::layak;

#[test]
fn each_list_counts_its_own_signs() {
    let survey = json!({
        "tempat_tetap": true, "serumah": 5, "luas_lantai": 36, "lantai": "tanah", "dinding": "bambu",
        "jamban": "tidak-ada", "listrik_rumah": "450", "kerja_kepala": "buruh-tani-kebun",
        "sekolah_kepala": "sma", "simpanan_500_ribu": true, "khawatir_makan": "tidak mau jawab",
        "baju_baru": "satu", "air_minum": "ledeng",
    });
    let report = estimate(&family(5301, &survey), TODAY);
    let lists = report["checklists"].as_object().expect("lists");
    let (yes, no, unknown) = (json!("yes"), json!("no"), json!("unknown"));
    let of = |id: &str| (lists[id]["met"].clone(), lists[id]["unknown"].clone(), lists[id]["of"].clone());
    assert_eq!(of("bps-14"), (json!(6), json!(4), json!(14)));
    assert_eq!(lists["bps-14"]["signs"][0], yes, "36 square metres for five");
    assert_eq!(lists["bps-14"]["signs"][4], no, "there is electricity");
    assert_eq!(of("kepmensos-262"), (json!(4), json!(2), json!(8)));
    assert_eq!(lists["kepmensos-262"]["signs"], json!([no, unknown, unknown, no, yes, yes, yes, yes]));
    assert_eq!((&lists["kepmensos-262"]["gate"], lists["bps-14"].get("gate")), (&no, None));
    assert_eq!(of("kepmensos-146"), (json!(2), json!(6), json!(11)));
    assert_eq!(lists.len(), 3);
}

#[test]
fn doubts_name_their_rule_and_their_answers() {
    let household = json!({
        "people": [
            { "nama": "Ayah", "usia": 40, "kelamin": "laki-laki", "hubungan": "kepala", "ibu": "hamil" },
            { "usia": 4, "kip": true, "hubungan": "kepala" },
        ],
        "survey": { "sama_dengan_kk": false, "serumah": 5, "motor": true, "bensin": false },
    });
    let doubt = |rule: u8, check: &str, severity: &str, answers: &[&str]| json!({ "rule": rule, "check": check, "severity": severity, "answers": answers });
    assert_eq!(
        estimate(&household, TODAY)["doubts"],
        json!([
            doubt(7, "two-heads", "block", &["hubungan (Ayah)", "hubungan (orang 2)"]),
            doubt(24, "pip-age", "block", &["usia (orang 2)", "kip (orang 2)"]),
            doubt(18, "pregnant", "warn", &["kelamin (Ayah)", "ibu (Ayah)"]),
            doubt(29, "no-fuel", "warn", &["motor", "bensin"]),
            doubt(27, "not-the-card", "inform", &["people", "serumah"]),
        ])
    );
    let nobody = json!({ "people": [{ "hubungan": "anak" }] });
    assert_eq!(estimate(&nobody, TODAY)["doubts"], json!([doubt(7, "no-head", "block", &["people"])]));
}

/// What stands in `survey` changes nothing that `evaluate` says.
#[test]
fn the_survey_changes_no_verdict() {
    let with = jawa_timur();
    let mut without = with.clone();
    without.as_object_mut().expect("an object").remove("survey");
    for on in [TODAY, THEN] {
        let evaluate = |it: &Value| layak(&["evaluate", "--on", on], it.to_string().as_bytes());
        assert_eq!(evaluate(&with), evaluate(&without));
        assert_eq!(evaluate(&with).0, Some(0));
    }
    assert!(Item::ALL.iter().any(|it| with["survey"].get(it.name()).is_some()));
}
