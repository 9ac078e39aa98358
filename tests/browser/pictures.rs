//! Every page in every state, at both sizes and in both schemes: pictures to look at, each judged by
//! axe and by its width. All of them take minutes, so `cargo xtask pictures` asks for them; the tests
//! of every day look at a few.

use layak::date::Date;
use layak::handoff::Handoff;
use layak::record::Record;
use serde_json::{Value, json};

use crate::page::{Page, Viewport};

const TODAY: Date = Date::checked(2026, 2, 15);
const THEN: Date = Date::checked(2020, 12, 24);

/// A state: what it is called, the day, and the family as a file; nothing for a first visit.
pub(crate) fn states() -> Vec<(&'static str, Date, Option<Value>)> {
    let person = |role: &str, age: u32| json!({ "hubungan": role, "usia": age, "kelamin": "perempuan" });
    let half = json!({
        "family": { "kabupaten": "Kab. Garut", "wilayah": "desa", "dtks": true, "pkh": "aktif", "desil": 3 },
        "people": [person("kepala", 38), person("anak", 10), person("anak", 3)],
        "survey": { "tempat_tetap": true, "sama_dengan_kk": true, "lantai": "tanah", "kulkas": false },
    });
    let unknown = json!({
        "family": { "kabupaten": "tidak tahu", "desil": "tidak tahu", "dtsen": "tidak tahu", "dtks": "tidak tahu" },
        "people": [{ "hubungan": "kepala", "usia": "tidak tahu", "kelamin": "tidak tahu" }],
    });
    let mut servant = person("kepala", 45);
    servant["pekerjaan"] = json!("asn");
    let refused = json!({
        "family": { "kabupaten": "Kota Bandung", "desil": 9, "dtks": false, "dtsen": true, "listrik": "1300-atau-lebih", "rumah_lain": true },
        "people": [servant],
        "survey": { "tempat_tetap": true, "serumah": 5, "motor": true, "bensin": false, "lantai": "keramik-marmer-granit", "dinding": "bambu" },
    });
    let mut ten: Vec<Value> = (0..8).map(|it| person("anak", it * 3)).collect();
    ten.extend([person("kepala", 52), person("orang-tua", 81)]);
    // The longest name of a place.
    let crowd = json!({ "family": { "kabupaten": "Kab. Pangkajene Dan Kepulauan", "desil": 1 }, "people": ten, "unfinished": true });
    let served = json!({
        "family": { "kabupaten": "Kab. Lebak", "wilayah": "desa", "listrik": "450", "dtsen": true, "desil": 1, "ktp": true },
        "people": [person("kepala", 32), person("anak", 2)],
    });
    vec![
        ("first", TODAY, None),
        ("met", TODAY, Some(served)),
        ("half", TODAY, Some(half.clone())),
        ("half-2020", THEN, Some(half)),
        ("unknown", TODAY, Some(unknown)),
        ("refused", TODAY, Some(refused)),
        ("ten", TODAY, Some(crowd)),
    ]
}

pub(crate) fn code(on: Date, family: Value) -> String {
    let record: Record = serde_json::from_value(family).expect("a family");
    let household = record.household(on);
    Handoff { on, today: false, closed_too: false, estimate: None, example: false, household }.encode()
}

/// Every screen that is not a question, and a few that are.
pub(crate) const PLACES: [&str; 27] = [
    "#/",
    "#/bantu",
    "#/tempat",
    "#/keluarga",
    "#/keluarga/baru",
    "#/keluarga/1",
    "#/tanya/listrik",
    "#/tanya/desil",
    "#/tanya/penghasilan",
    "#/periksa",
    "#/hasil",
    "#/program/pkh",
    "#/program/prokus-stimulan",
    "#/perkiraan",
    "#/perkiraan/lantai",
    "#/perkiraan/harta",
    "#/perkiraan/luas_lantai",
    "#/tanda",
    "#/lembar",
    "#/bawa",
    "#/terima",
    "#/info/dtsen",
    "#/daftar",
    "#/desa",
    "#/peragaan",
    "#/latihan",
    "#/tentang",
];

async fn look(
    states: &[(&'static str, Date, Option<Value>)],
    places: &[&str],
    schemes: &[&str],
    languages: &[&str],
) -> usize {
    let mut n = 0;
    for viewport in Viewport::ALL {
        for (state, on, family) in states {
            let page = Page::open(viewport).await;
            if let Some(family) = family {
                page.go(&format!("#/terima/{}", code(*on, family.clone()))).await;
                page.at("#/periksa").await;
            }
            for language in languages {
                if *language == "en" {
                    page.click_text("English").await;
                    page.sees("Bahasa Indonesia").await;
                }
                for scheme in schemes {
                    page.media("prefers-color-scheme", scheme).await;
                    for place in places {
                        page.go(place).await;
                        page.until("the screen", "return document.querySelector('h1') !== null").await;
                        page.axe_clean(&format!("{place}, {state}, {scheme}, {language}")).await;
                        page.fits().await;
                        let name = place.trim_start_matches("#/").replace('/', "-");
                        page.screenshot_whole(&format!("all-{state}-{language}-{scheme}-{name}")).await;
                        n += 1;
                    }
                }
            }
            page.silent().await;
        }
    }
    n
}

/// Set by `cargo xtask pictures`: every state, scheme and language, which takes minutes.
const EVERYTHING: &str = "LAYAK_PICTURES";

#[tokio::test]
async fn pages_are_accessible_in_their_states() {
    let everything = std::env::var_os(EVERYTHING).is_some();
    let n = if everything {
        look(&states(), &PLACES, &["light", "dark"], &["id", "en"]).await
    } else {
        // A full family in the dark, which no other journey looks at.
        let ten: Vec<_> = states().into_iter().filter(|it| it.0 == "ten").collect();
        look(&ten, &PLACES, &["dark"], &["id"]).await
    };
    println!("{n} pictures in target/screenshots, named all-*");
}
