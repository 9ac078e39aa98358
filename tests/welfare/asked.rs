//! Which questions there are, as data: those of the two scorecards, those of the lists and the sheet,
//! and what drops out.

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Household, Reply};
use layak::item::{Item, Use};
use layak::questionnaire::{Ask, Depth, welfare, welfare_left};

use crate::families::{BETWEEN, DAYS, THEN, TODAY, family, named, nothing, reply, surveyed};
use crate::random::Random;
use crate::steps::name;

/// Quick, with the scorecard of SUSENAS 2022.
const QUICK_2022: &str = "kabupaten tempat_tetap sama_dengan_kk serumah lantai daging ayam nasi_jadi rawat_baju \
    bensin kulkas mobil tabungan_kepala";

/// Quick, with the scorecard of SUSENAS 2016.
const QUICK_2016: &str = "kabupaten tempat_tetap sama_dengan_kk serumah anak_0_5 anak_6_10 lantai jamban \
    bahan_bakar kulkas motor internet_kepala";

/// Everything that the three lists and the sheet ask, with a home: what is left of the full
/// questionnaire where nothing is estimated.
const LISTS: &str = "kabupaten tempat_tetap sama_dengan_kk serumah sekolah_kepala kerja_kepala penghasilan_kepala \
    luas_lantai lantai dinding jamban air_minum listrik_rumah bahan_bakar sering_lauk makan_sehari khawatir_makan \
    baju_baru separuh_makan sanggup_berobat kulkas mobil motor harta rumah_lain simpanan_500_ribu";

/// The full questionnaire, with the scorecard of SUSENAS 2022.
const FULL_2022: &str = "kabupaten tempat_tetap sama_dengan_kk serumah sekolah_kepala kerja_kepala \
    penghasilan_kepala luas_lantai lantai dinding jamban air_minum listrik_rumah bahan_bakar daging ayam \
    sering_lauk nasi_jadi rawat_baju makan_sehari khawatir_makan baju_baru separuh_makan sanggup_berobat bensin \
    kulkas mobil motor harta rumah_lain tabungan_kepala simpanan_500_ribu";

/// The full questionnaire, with the scorecard of SUSENAS 2016.
const FULL_2016: &str = "kabupaten tempat_tetap sama_dengan_kk serumah anak_0_5 anak_6_10 sekolah_kepala \
    kerja_kepala penghasilan_kepala luas_lantai lantai dinding jamban air_minum listrik_rumah bahan_bakar \
    sering_lauk makan_sehari khawatir_makan baju_baru separuh_makan sanggup_berobat kulkas mobil motor harta \
    rumah_lain internet_kepala simpanan_500_ribu";

/// What is asked about a home, and so not asked where there is none.
const HOME: &str = "luas_lantai lantai dinding jamban air_minum listrik_rumah bahan_bakar";

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn but(text: &'static str, without: &str) -> Vec<&'static str> {
    let without = words(without);
    words(text).into_iter().filter(|it| !without.contains(it)).collect()
}

#[track_caller]
fn asks(household: &Household, on: Date, depth: Depth, wanted: &[&str]) {
    let found = welfare_left(household, on, depth);
    assert_eq!(found.iter().map(|it| name(*it)).collect::<Vec<_>>(), wanted, "{on} {depth:?}");
}

/// A family of two that is all named and has said nothing else.
fn two(on: Date) -> Household {
    named(&[40, 9], on)
}

/// Whether nothing but the scorecards and the checks of consistency needs it.
fn only_for_estimate(item: Item) -> bool {
    item.uses().iter().all(|it| matches!(it, Use::Ppi2022 | Use::Ppi2016 | Use::Consistency))
}

#[test]
fn a_named_family_is_asked_these_questions_in_this_order() {
    for (on, quick, full) in
        [(THEN, QUICK_2016, FULL_2016), (BETWEEN, QUICK_2022, FULL_2022), (TODAY, QUICK_2022, FULL_2022)]
    {
        for (depth, list) in [(Depth::Quick, quick), (Depth::Full, full)] {
            // Nobody could know a desil before the register.
            let desil = (on == TODAY).then_some("desil");
            asks(&two(on), on, depth, &desil.into_iter().chain(words(list)).collect::<Vec<_>>());
        }
    }
}

/// Whether those on the card are the household is no question while the card is open.
#[test]
fn nobody_is_compared_with_a_card_that_is_open() {
    for on in DAYS {
        for depth in [Depth::Quick, Depth::Full] {
            let [open, whole] = [nothing(), two(on)].map(|it| welfare_left(&it, on, depth));
            let gone: Vec<&str> = whole.iter().filter(|it| !open.contains(it)).map(|it| name(*it)).collect();
            assert_eq!(gone, ["sama_dengan_kk"]);
            assert_eq!(open.len() + 1, whole.len());
        }
    }
}

#[test]
fn whoever_knows_the_desil_is_asked_nothing_for_an_estimate() {
    let mut household = two(TODAY);
    household.answers.set(Fact::Desil, Some(Answer::value(3)));
    asks(&household, TODAY, Depth::Quick, &[]);
    asks(&household, TODAY, Depth::Full, &words(LISTS));
    // Before there was a register, what is said of a desil replaces nothing.
    asks(&household, BETWEEN, Depth::Quick, &words(QUICK_2022));
    asks(&household, THEN, Depth::Full, &words(FULL_2016));
    household.answers.set(Fact::Desil, Some(Answer::DontKnow));
    asks(&household, TODAY, Depth::Quick, &words(QUICK_2022));
}

#[test]
fn without_a_home_there_is_nothing_to_estimate_and_nothing_to_ask_about_it() {
    for on in DAYS {
        let mut household = two(on);
        household.answers.set(Fact::Desil, Some(Answer::DontKnow));
        household.answers.set(Fact::Kabupaten, Some(Answer::value(3578)));
        reply(&mut household, layak::item::Item::TempatTetap, Reply::Value(0));
        asks(&household, on, Depth::Quick, &[]);
        asks(&household, on, Depth::Full, &but(LISTS, &format!("{HOME} kabupaten tempat_tetap")));
    }
}

/// The same of families of whom anything can be known.
#[test]
fn with_a_desil_or_without_a_home_no_family_is_asked_for_an_estimate() {
    let mut random = Random::new(3);
    let (mut n_known, mut n_homeless) = (0, 0);
    for number in 0..2_000 {
        let on = DAYS[number % DAYS.len()];
        let bare = family(&mut random, on);
        let household = surveyed(bare, on, &mut random);
        let known = on == TODAY && household.known(Fact::Desil, on).settled();
        let homeless = household.survey.value(layak::item::Item::TempatTetap) == Some(0);
        n_known += usize::from(known);
        n_homeless += usize::from(homeless);
        if !known && !homeless {
            continue;
        }
        let quick: Vec<&str> = welfare_left(&household, on, Depth::Quick).into_iter().map(name).collect();
        // Only what was not asked in its order: a file can say that there is no home and nothing else.
        assert!(quick.iter().all(|it| homeless && ["desil", "kabupaten"].contains(it)), "{quick:?}");
        for ask in welfare(&household, on, Depth::Full) {
            if let Ask::Item(item) = ask {
                assert!(!only_for_estimate(item), "{}", item.name());
                assert!(!homeless || !words(HOME).contains(&item.name()), "{}", item.name());
            }
        }
    }
    assert!(n_known > 100 && n_homeless > 100, "{n_known} {n_homeless}");
}
