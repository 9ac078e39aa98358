//! The engine where families run it: in WebAssembly, with 32-bit addresses.
//!
//! `cargo xtask test` runs this under Node; on other targets there is nothing in it.

#![cfg(target_arch = "wasm32")]

use layak::catalog::{FOUNDING_DAY, PROGRAMS, program};
use layak::engine::{Assessment, Verdict, assess};
use layak::fact::Fact;
use layak::household::{Answer, Household, Person};
use layak::money::Range;
use layak::record::Record;
use layak::truth::Truth;
use wasm_bindgen_test::wasm_bindgen_test;

const SUKABUMI: &str = include_str!("cli/sukabumi.json");
const BANDUNG_BARAT: &str = include_str!("cli/bandung-barat.json");

fn household(text: &str) -> Household {
    serde_json::from_str::<Record>(text).expect("a household").household(FOUNDING_DAY)
}

fn of(household: &Household, id: &str) -> Assessment {
    assess(program(id).expect(id), household, FOUNDING_DAY).expect("rules on that day")
}

/// The ids of the programmes with this verdict, in the order of the catalogue.
fn with(household: &Household, verdict: Verdict) -> Vec<&'static str> {
    let has = |it: &&layak::rule::Program| {
        assess(it, household, FOUNDING_DAY).is_some_and(|it| it.criteria == verdict)
    };
    PROGRAMS.iter().filter(has).map(|it| it.id).collect()
}

#[wasm_bindgen_test]
fn an_active_pkh_family_gets_what_it_gets_elsewhere() {
    let family = household(SUKABUMI);
    assert_eq!(usize::BITS, 32);
    assert_eq!(with(&family, Verdict::Met), ["bsb", "listrik", "lpg-3kg", "pbi-jk", "pip", "pkh", "sembako"]);
    assert_eq!(with(&family, Verdict::CannotTell), ["prakerja"]);
    let pkh = of(&family, "pkh");
    assert_eq!((pkh.on_list, pkh.missing.len()), (Truth::Yes, 0));
    assert_eq!((pkh.award.range, pkh.award.year), (Range::exactly(400_000), Some(Range::exactly(4_800_000))));
}

#[wasm_bindgen_test]
fn a_graduated_family_gets_what_it_gets_elsewhere() {
    let family = household(BANDUNG_BARAT);
    assert_eq!(
        with(&family, Verdict::Met),
        ["bpum", "lpg-3kg", "prakerja", "prokus-bsimu", "prokus-stimulan"]
    );
    assert_eq!(of(&family, "prokus-bsimu").award.range, Range::exactly(3_500_000));
    assert_eq!(of(&family, "prokus-stimulan").award.range, Range::exactly(500_000));
}

#[wasm_bindgen_test]
fn the_largest_amounts_do_not_wrap_around() {
    let mut family = household(BANDUNG_BARAT);
    for fact in [Fact::Omzet, Fact::AsetUsaha] {
        family.people[0].answers.set(fact, Some(Answer::value(fact.bounds().1)));
    }
    assert_eq!(of(&family, "bpum").criteria, Verdict::NotMet);
    family.people = (1..=40).map(Person::new).collect();
    let bpum = of(&family, "bpum");
    let most = Range { at_least: 0, up_to: Some(40 * 2_400_000) };
    assert_eq!((bpum.criteria, bpum.award.range), (Verdict::NeedsAnswers, most));
}
