//! `layak estimate`: households whose odds were worked out apart from this program, and what stands
//! beside the odds.

use layak::record::DONT_KNOW;
use serde_json::{Value, json};

use super::layak;

pub(crate) const TODAY: &str = "2026-11-25";
pub(crate) const THEN: &str = "2020-12-24";

pub(crate) fn estimate(household: &Value, on: &str) -> Value {
    let (status, out, err) = layak(&["estimate", "--on", on], household.to_string().as_bytes());
    assert_eq!((status, err.as_str()), (Some(0), ""), "{household}");
    serde_json::from_str(&out).expect("JSON")
}

/// Somebody alone on the card, who said this.
pub(crate) fn family(kabupaten: u32, survey: &Value) -> Value {
    json!({
        "family": { "kabupaten": kabupaten },
        "people": [{ "usia": 40, "hubungan": "kepala" }],
        "survey": survey,
    })
}

/// Jawa Timur: four people, a floor of ceramic, rice, care of clothes, fuel, a refrigerator.
pub(crate) fn jawa_timur() -> Value {
    family(
        3571,
        &json!({
            "serumah": 4, "tabungan_kepala": false, "lantai": "keramik-marmer-granit", "daging": false,
            "ayam": false, "nasi_jadi": true, "rawat_baju": true, "bensin": true, "kulkas": true, "mobil": false,
        }),
    )
}

/// Jawa Barat: six people, a floor of ceramic, fuel, a refrigerator.
fn jawa_barat() -> Value {
    family(
        3271,
        &json!({
            "serumah": 6, "tabungan_kepala": false, "lantai": "keramik-marmer-granit", "daging": false,
            "ayam": false, "nasi_jadi": false, "rawat_baju": false, "bensin": true, "kulkas": true, "mobil": false,
        }),
    )
}

/// Nusa Tenggara Timur, everything that the scorecard of SUSENAS 2016 asks.
fn nusa_tenggara() -> Value {
    family(
        5301,
        &json!({
            "serumah": 6, "anak_0_5": 2, "anak_6_10": 1, "internet_kepala": "tidak", "kulkas": true,
            "motor": false, "lantai": "bambu", "jamban": "sendiri-leher-angsa", "bahan_bakar": "kayu-bakar",
        }),
    )
}

/// A range of which both ends are this.
#[track_caller]
fn exactly(found: &Value, wanted: f64, what: &str) {
    let ends: Vec<f64> = found.as_array().expect(what).iter().filter_map(Value::as_f64).collect();
    assert_eq!(ends.len(), 2, "{what}: {found}");
    assert!(ends[0].to_bits() == ends[1].to_bits(), "{what} is open: {found}");
    assert!((ends[0] - wanted).abs() <= 1e-5, "{what}: {found} is not {wanted}");
}

#[track_caller]
fn all_exactly(found: &Value, wanted: &[(&str, f64)]) {
    assert_eq!(found.as_object().map(serde_json::Map::len), Some(wanted.len()), "{found}");
    for (name, chance) in wanted {
        exactly(&found[name], *chance, name);
    }
}

/// What a household said instead.
fn with(household: &Value, item: &str, value: Value) -> Value {
    let mut other = household.clone();
    other["survey"][item] = value;
    other
}

/// A household of today with what comes out.
struct Worked {
    household: Value,
    below: [(&'static str, f64); 9],
    /// Tenths of households, the poorest first.
    tenths: [f64; 10],
    median: u8,
    central: [u8; 2],
    of_ten: u8,
}

#[test]
fn two_households_of_today_come_out_as_worked_out_apart() {
    let cases = [
        Worked {
            household: jawa_timur(),
            below: [
                ("npl100", 0.029_954),
                ("p20", 0.102_974),
                ("p40", 0.298_432),
                ("p60", 0.539_62),
                ("p80", 0.803_307),
                ("ppp320_2011", 0.068_749),
                ("ppp365_2017", 0.102_158),
                ("ppp550_2011", 0.363_902),
                ("ppp685_2017", 0.510_265),
            ],
            tenths: [
                0.035_05, 0.067_924, 0.089_73, 0.105_728, 0.116_555, 0.124_621, 0.132_911, 0.130_788,
                0.115_933, 0.080_76,
            ],
            median: 6,
            central: [2, 9],
            of_ten: 3,
        },
        Worked {
            household: jawa_barat(),
            below: [
                ("npl100", 0.256_894),
                ("p20", 0.434_489),
                ("p40", 0.684_849),
                ("p60", 0.855_723),
                ("p80", 0.965_009),
                ("ppp320_2011", 0.349_058),
                ("ppp365_2017", 0.432_748),
                ("ppp550_2011", 0.748_324),
                ("ppp685_2017", 0.837_326),
            ],
            tenths: [
                0.251_404, 0.183_086, 0.138_321, 0.112_04, 0.094_882, 0.075_985, 0.064_598, 0.044_695,
                0.024_743, 0.010_248,
            ],
            median: 3,
            central: [1, 7],
            of_ten: 7,
        },
    ];
    for Worked { household, below, tenths, median, central, of_ten } in cases {
        let report = estimate(&household, TODAY);
        assert_eq!((&report["on"], &report["scorecard"]["year"]), (&json!(TODAY), &json!(2022)));
        let found = &report["estimate"];
        all_exactly(&found["below"], &below);
        for (place, tenth) in tenths.into_iter().enumerate() {
            exactly(&found["deciles_households"][place], tenth, "a tenth");
        }
        for fifth in 0..5 {
            let upper = below.get(fifth + 1).filter(|_| fifth < 4).map_or(1.0, |it| it.1);
            let lower = if fifth == 0 { 0.0 } else { below[fifth].1 };
            exactly(&found["fifths"][fifth], upper - lower, "a fifth");
        }
        assert_eq!(found["median"], json!([median, median]));
        assert_eq!(found["central80"], json!(central));
        assert_eq!(found["of_ten"], json!([of_ten, of_ten]));
        assert_eq!((&found["enough"], &found["open"]), (&json!(true), &json!([])));
    }
}

/// Points and chances of the table of SUSENAS 2016, summed up by hand.
#[test]
fn a_household_of_2020_has_every_line_of_that_scorecard() {
    let report = estimate(&nusa_tenggara(), THEN);
    assert_eq!(report["scorecard"]["year"], 2016);
    assert!(report["scorecard"]["source"].as_str().is_some_and(|it| it.contains("SUSENAS 2016")));
    all_exactly(
        &report["estimate"]["below"],
        &[
            ("npl100", 0.329_975),
            ("p20", 0.618_069),
            ("p40", 0.866_817),
            ("p60", 0.955_65),
            ("p80", 0.995_123),
            ("extreme", 0.202_08),
            ("npl150", 0.706_114),
            ("npl200", 0.868_198),
            ("ppp100_2011", 0.005_43),
            ("ppp190_2011", 0.291_849),
            ("ppp320_2011", 0.767_259),
            ("ppp550_2011", 0.954_195),
            ("ppp800_2011", 0.992_757),
            ("ppp1100_2011", 0.998_77),
            ("ppp1500_2011", 0.999_767),
            ("ppp2170_2011", 0.999_982),
            ("ppp125_2005", 0.093_861),
            ("ppp250_2005", 0.696_681),
            ("ppp500_2005", 0.960_93),
        ],
    );
    assert_eq!(report["estimate"]["open"], json!([]));
}

#[test]
fn what_is_open_widens_every_range_and_is_named() {
    let whole = with(&with(&jawa_timur(), "ayam", json!(true)), "kulkas", json!(DONT_KNOW));
    let open = estimate(&whole, TODAY);
    // Chicken is no question that an answer would settle.
    assert_eq!(open["estimate"]["open"], json!(["kulkas"]));
    for (chicken, fridge) in [(true, true), (true, false), (false, true), (false, false)] {
        let part = with(&with(&jawa_timur(), "daging", json!(chicken)), "kulkas", json!(fridge));
        let part = estimate(&part, TODAY);
        let ranges = |report: &Value| -> Vec<(f64, f64)> {
            let found = &report["estimate"];
            let below = found["below"].as_object().expect("lines").values();
            let lists = ["fifths", "deciles_households"].map(|it| found[it].as_array().expect("ranges"));
            let all = below.chain(lists.into_iter().flatten());
            all.map(|it| (it[0].as_f64().expect("least"), it[1].as_f64().expect("most"))).collect()
        };
        for (whole, part) in ranges(&open).into_iter().zip(ranges(&part)) {
            assert!(whole.0 <= part.0 && part.1 <= whole.1, "{whole:?} {part:?}");
            assert!(whole.0 < whole.1, "{whole:?}");
        }
    }
    let nothing = estimate(&json!({ "people": [{}] }), TODAY);
    assert_eq!(nothing["estimate"]["enough"], false);
    let asked = nothing["estimate"]["open"].as_array().expect("names");
    assert_eq!(asked.len(), 10);
    assert!(asked.contains(&json!("kabupaten")) && asked.contains(&json!("daging")), "{asked:?}");
}

/// In DKI Jakarta the published national poverty line looks wrong.
#[test]
fn a_line_that_cannot_be_trusted_is_null() {
    let mut household = jawa_timur();
    household["family"]["kabupaten"] = json!(3171);
    let below = &estimate(&household, TODAY)["estimate"]["below"];
    assert_eq!(below["npl100"], Value::Null);
    assert!(below["p20"].is_array());
    assert_eq!(below.as_object().map(serde_json::Map::len), Some(9), "it is named all the same");
}

#[test]
fn an_official_desil_replaces_the_odds_once_there_is_a_register() {
    let mut household = jawa_timur();
    household["family"]["desil"] = json!(6);
    assert_eq!(estimate(&household, TODAY)["estimate"], json!({ "official_desil": 6 }));
    assert!(estimate(&household, THEN)["estimate"]["below"].is_object());
}

#[test]
fn without_a_home_there_are_no_odds_and_the_gate_is_met() {
    let report = estimate(&with(&jawa_timur(), "tempat_tetap", json!(false)), TODAY);
    assert_eq!(report["estimate"], json!({ "no_home": true }));
    assert_eq!(report["checklists"]["kepmensos-262"]["gate"], "yes");
}

#[test]
fn every_report_says_whose_numbers_these_are_and_what_they_are_not() {
    let homeless = with(&jawa_timur(), "tempat_tetap", json!(false));
    for (household, on) in [(jawa_timur(), TODAY), (nusa_tenggara(), THEN), (homeless, TODAY)] {
        let report = estimate(&household, on);
        let attribution =
            "Reproduced with the permission of Innovations for Poverty Action, www.povertyindex.org";
        assert_eq!(report["scorecard"]["attribution"], attribution);
        let note = report["note"].as_str().expect("a note");
        assert!(note.contains("bukan desil resmi") && note.contains("syarat program"), "{note}");
    }
}

#[test]
fn lines_files_and_mistakes_are_those_of_evaluate() {
    let input = format!("{}\n{{\"people\":[]}}\n\n{}", jawa_timur(), jawa_barat());
    let call = || layak(&["estimate", "--lines", "--on", TODAY], input.as_bytes());
    let (status, out, err) = call();
    assert_eq!(status, Some(2));
    assert!(err.starts_with("masukan:2: people: belum ada orang; "), "{err}");
    let reports: Vec<Value> = out.lines().map(|it| serde_json::from_str(it).expect("JSON")).collect();
    assert_eq!(reports, [estimate(&jawa_timur(), TODAY), estimate(&jawa_barat(), TODAY)]);
    assert_eq!(call().1, out, "the same input gives the same text");
    let order = ["on", "scorecard", "estimate", "note", "checklists", "doubts"];
    let places = order.map(|it| out.find(&format!("\"{it}\":")));
    assert!(places.is_sorted() && places[0].is_some());
    let (status, _, err) = layak(&["estimate", "tidak-ada.json"], b"");
    assert_eq!((status, err.as_str()), (Some(2), "tidak-ada.json: berkas tidak ditemukan\n"));
    let (status, _, err) = layak(&["estimate", "--brief"], b"");
    assert_eq!((status, err.as_str()), (Some(2), "--brief: pilihan tidak dikenal; lihat `layak --help`\n"));
}
