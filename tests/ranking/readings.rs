//! From answers to the options of the scorecard, and what the picture says of them.

use layak::date::Date;
use layak::fact::Fact;
use layak::item::{Item, ItemKind, Use};
use layak::ranking::{
    Ask, Band, Estimate, P40, Picture, Question, SUSENAS_2016, SUSENAS_2022, Scorecard, context, estimate,
    questions,
};

use crate::said::{THEN, TODAY, picture, said};

/// Everything of 2022 that is not about meat.
const BUT_MEAT: &str = "kabupaten=3301 serumah=4 tabungan_kepala=tidak lantai=semen-plester-bata nasi_jadi=ya \
                        rawat_baju=tidak bensin=ya kulkas=ya mobil=tidak";

/// Everything of 2016.
const ALL_2016: &str = "kabupaten=5301 serumah=6 anak_0_5=2 anak_6_10=1 internet_kepala=tidak kulkas=ya \
                        motor=tidak lantai=bambu jamban=sendiri-lain bahan_bakar=kayu-bakar";

fn question(card: &Scorecard, number: usize, text: &str) -> Question {
    let on = if card.year == 2016 { THEN } else { TODAY };
    questions(card, &said(text), on)[number - 1]
}

/// An answer, and the first and the last option that it can be.
type Reading = (&'static str, u8, u8);

#[test]
fn each_answer_is_the_option_of_2022_that_it_means() {
    let readings: [(usize, &[Reading]); 4] = [
        (1, &[("kabupaten=1101", 0, 0), ("kabupaten=3171", 10, 10), ("kabupaten=3200..3299", 11, 11)]),
        (2, &[("serumah=1", 0, 0), ("serumah=2", 1, 1), ("serumah=3", 1, 1), ("serumah=4", 2, 2)]),
        (2, &[("serumah=5", 3, 3), ("serumah=20", 3, 3), ("serumah=?", 0, 3), ("", 0, 3)]),
        (
            4,
            &[
                ("lantai=keramik-marmer-granit", 0, 0),
                ("lantai=ubin-teraso-vinil-karpet", 1, 1),
                ("lantai=semen-plester-bata", 2, 2),
                ("lantai=kayu-bagus", 2, 2),
                ("lantai=kayu-jelek", 2, 2),
                ("lantai=bambu", 2, 2),
                ("lantai=tanah", 2, 2),
                ("lantai=lainnya", 2, 2),
                ("lantai=-", 0, 2),
            ],
        ),
    ];
    for (number, readings) in readings {
        all_read(&SUSENAS_2022, number, readings);
    }
    let goods = [(3, "tabungan_kepala"), (6, "nasi_jadi"), (7, "rawat_baju"), (8, "bensin"), (9, "kulkas")];
    for (number, name) in goods.into_iter().chain([(10, "mobil")]) {
        yes_or_no(&SUSENAS_2022, number, name);
    }
}

#[test]
fn each_answer_is_the_option_of_2016_that_it_means() {
    let readings: [(usize, &[Reading]); 7] = [
        (2, &[("serumah=3", 0, 0), ("serumah=4", 1, 1), ("serumah=5", 1, 1), ("serumah=6", 2, 2)]),
        (3, &[("anak_0_5=0", 0, 0), ("anak_0_5=1", 0, 0), ("anak_0_5=2", 1, 1), ("anak_0_5=?", 0, 1)]),
        (4, &[("anak_6_10=1", 0, 0), ("anak_6_10=7", 1, 1), ("", 0, 1)]),
        (
            5,
            &[
                ("internet_kepala=ya", 0, 0),
                ("internet_kepala=tidak", 1, 1),
                ("internet_kepala=tidak-tahu", 2, 2),
                ("internet_kepala=?", 2, 2),
                ("internet_kepala=-", 0, 2),
            ],
        ),
        (
            8,
            &[
                ("lantai=keramik-marmer-granit", 7, 8),
                ("lantai=ubin-teraso-vinil-karpet", 2, 3),
                ("lantai=semen-plester-bata", 6, 6),
                ("lantai=kayu-bagus", 4, 4),
                ("lantai=kayu-jelek", 5, 5),
                ("lantai=bambu", 0, 0),
                ("lantai=tanah", 1, 1),
                ("lantai=lainnya", 9, 9),
            ],
        ),
        (
            9,
            &[
                ("jamban=sendiri-leher-angsa", 3, 3),
                ("jamban=sendiri-lain", 0, 2),
                ("jamban=bersama-tetangga", 0, 3),
                ("jamban=mck-umum", 0, 3),
                ("jamban=tidak-ada", 4, 4),
            ],
        ),
        (
            10,
            &[
                ("bahan_bakar=gas-3-kg", 4, 4),
                ("bahan_bakar=gas-5-kg-ke-atas", 4, 5),
                ("bahan_bakar=listrik", 3, 3),
                ("bahan_bakar=minyak-tanah", 8, 8),
                ("bahan_bakar=kayu-bakar", 2, 2),
                ("bahan_bakar=arang-briket", 0, 1),
                ("bahan_bakar=gas-kota-biogas", 6, 7),
                ("bahan_bakar=tidak-masak", 10, 10),
            ],
        ),
    ];
    for (number, readings) in readings {
        all_read(&SUSENAS_2016, number, readings);
    }
    yes_or_no(&SUSENAS_2016, 6, "kulkas");
    yes_or_no(&SUSENAS_2016, 7, "motor");
}

fn all_read(card: &Scorecard, number: usize, readings: &[Reading]) {
    for (text, first, last) in readings {
        let it = question(card, number, text);
        assert_eq!((it.options.first, it.options.last), (*first, *last), "{} {number} {text}", card.year);
    }
}

fn yes_or_no(card: &Scorecard, number: usize, name: &str) {
    let options = |value: &str| question(card, number, &format!("{name}={value}")).options;
    assert_eq!((options("ya").first, options("ya").last), (0, 0), "{name}");
    assert_eq!((options("tidak").first, options("tidak").last), (1, 1), "{name}");
    assert_eq!((options("?").first, options("?").last), (0, 1), "{name}");
}

/// Only these may leave several options with different points after an answer: a toilet that others
/// use too, and chicken without other meat.
#[test]
fn every_word_of_every_item_settles_its_points() {
    for (card, on, purpose) in [(&SUSENAS_2022, TODAY, Use::Ppi2022), (&SUSENAS_2016, THEN, Use::Ppi2016)] {
        for item in Item::ALL.iter().filter(|it| it.serves(purpose)) {
            let ItemKind::Choice(words) = item.kind() else { continue };
            for word in words {
                let text = format!("{}={word}", item.name());
                let open = Picture::of(card, &questions(card, &said(&text), on)).open;
                assert!(open.iter().all(|it| it.ask != Ask::Item(*item)), "{text}");
                let shared = ["bersama-tetangga", "mck-umum"].contains(word);
                assert_eq!(open.len(), 9, "{text}");
                let points = card.points(&card.lines[P40]).zip(questions(card, &said(&text), on));
                let spread = |it: &(&[u8], Question)| {
                    let possible = &it.0[usize::from(it.1.options.first)..=usize::from(it.1.options.last)];
                    possible.iter().max() != possible.iter().min()
                };
                assert_eq!(points.filter(spread).count(), 9 + usize::from(shared), "{text}");
            }
        }
    }
}

#[test]
fn provinces_founded_in_2022_are_those_they_left() {
    for (kabupaten, province) in [(9101, 32), (9271, 32), (9401, 33), (9501, 33), (9601, 33), (9701, 33)] {
        for card in [&SUSENAS_2016, &SUSENAS_2022] {
            let options = question(card, 1, &format!("kabupaten={kabupaten}")).options;
            assert_eq!((options.first, options.last), (province, province), "{kabupaten}");
        }
    }
    let unknown = question(&SUSENAS_2022, 1, "kabupaten=?");
    assert_eq!((unknown.options.first, unknown.options.last, unknown.tried), (0, 33, true));
    let java = question(&SUSENAS_2022, 1, "kabupaten=3101..3699");
    assert_eq!((java.options.first, java.options.last), (10, 15));
}

#[test]
fn chicken_without_other_meat_can_be_either() {
    let cases = [
        ("daging=ya", (0, 0), None),
        ("daging=ya ayam=tidak", (0, 0), None),
        ("daging=tidak ayam=tidak", (1, 1), None),
        ("daging=tidak ayam=ya", (0, 1), None),
        ("daging=tidak", (0, 1), Some(Item::Ayam)),
        ("daging=tidak ayam=?", (0, 1), Some(Item::Ayam)),
        ("", (0, 1), Some(Item::Daging)),
        ("daging=? ayam=tidak", (0, 1), Some(Item::Daging)),
    ];
    for (text, options, ask) in cases {
        let it = question(&SUSENAS_2022, 5, text);
        assert_eq!((it.options.first, it.options.last), options, "{text}");
        assert_eq!(it.ask, ask.map(Ask::Item), "{text}");
        let whole = picture(&format!("{BUT_MEAT} {text}"), TODAY);
        assert_eq!(whole.open.len(), usize::from(ask.is_some()), "{text}: {:?}", whole.open);
        assert_eq!(whole.below[0].width() > 0.0, options == (0, 1), "{text}");
    }
    assert!(question(&SUSENAS_2022, 5, "daging=tidak ayam=?").tried);
}

#[test]
fn what_narrows_most_is_asked_first() {
    let open = picture("", TODAY).open;
    let asks: Vec<Ask> = open.iter().map(|it| it.ask).collect();
    let spreads: Vec<u32> = open.iter().map(|it| it.spread).collect();
    assert_eq!(spreads, [18, 12, 9, 9, 9, 9, 9, 9, 8, 8], "points on the line P40");
    assert_eq!(asks[..3], [Item::Serumah, Item::Mobil, Item::TabunganKepala].map(Ask::Item));
    assert!(asks.contains(&Ask::Fact(Fact::Kabupaten)) && !asks.contains(&Ask::Item(Item::Ayam)));
    assert!(open.iter().all(|it| !it.tried));
    let tried = picture("mobil=- kabupaten=?", TODAY).open;
    assert_eq!(tried.iter().filter(|it| it.tried).count(), 2);
    for (open, purpose) in [(open, Use::Ppi2022), (picture("", THEN).open, Use::Ppi2016)] {
        let items = open.iter().filter_map(|it| match it.ask {
            Ask::Item(item) => Some(item),
            Ask::Fact(_) => None,
        });
        assert!(items.clone().all(|it| it.serves(purpose)));
        assert_eq!(items.count(), 9);
    }
}

#[test]
fn the_day_chooses_the_scorecard() {
    let days = [((2020, 12, 24), 2016), ((2023, 9, 30), 2016), ((2023, 10, 1), 2022), ((2026, 11, 25), 2022)];
    for ((year, month, day), expected) in days {
        let on = Date::new(year, month, day).expect("a day");
        assert_eq!(picture("", on).year, expected, "{on}");
        assert_eq!(context(&said("kabupaten=3301"), on).is_some(), expected == 2022);
    }
}

/// By hand: 5 + 0 + 0 + 8 + 6 + 10 + 0 + 0 + 0 + 0 = 29 points on P20; the look-up has 0.74665137 there.
#[test]
fn a_household_of_2016_comes_out() {
    let it = picture(ALL_2016, THEN);
    assert!((it.below[0].most - 0.746_651_37).abs() < 1e-8, "{:?}", it.below);
    assert_eq!((it.poorest, it.open.len(), it.poorest.people), (it.richest, 0, None));
    assert!(it.below_poverty_line.is_some());
    // Of a toilet that the neighbours use too nobody asks the bowl.
    let shared = picture(&format!("{ALL_2016} jamban=bersama-tetangga"), THEN);
    assert!(shared.open.is_empty() && shared.below[0].width() > 0.1);
}

#[test]
fn the_official_desil_and_the_lack_of_a_home_come_before_the_odds() {
    assert_eq!(estimate(&said("desil=3 tempat_tetap=tidak"), TODAY), Estimate::Official(3));
    for open in ["desil=?", "desil=1..4", ""] {
        assert!(matches!(estimate(&said(open), TODAY), Estimate::Picture(_)), "{open}");
        let homeless = said(&format!("{open} tempat_tetap=tidak"));
        assert_eq!(estimate(&homeless, TODAY), Estimate::NoHome);
    }
    assert!(matches!(estimate(&said("tempat_tetap=?"), TODAY), Estimate::Picture(_)));
}

#[test]
fn the_poverty_line_is_not_shown_where_it_looks_wrong() {
    for (kabupaten, on, shown) in [
        ("3171", TODAY, false),
        ("?", TODAY, false),
        ("3101..3299", TODAY, false),
        ("3201", TODAY, true),
        ("3200..3699", TODAY, true),
        ("3171", THEN, true),
        ("?", THEN, true),
    ] {
        let it = picture(&format!("kabupaten={kabupaten}"), on);
        assert_eq!(it.below_poverty_line.is_some(), shown, "{kabupaten} on {on}");
    }
}

#[test]
fn too_few_answers_are_said_to_be_too_few() {
    assert!(!picture("", TODAY).enough);
    assert!(!picture(BUT_MEAT.split_once("bensin").expect("fuel").0, TODAY).enough);
    let chicken = picture(&format!("{BUT_MEAT} daging=tidak ayam=ya"), TODAY);
    assert!(chicken.enough && chicken.below[1].width() < 0.15);
}

#[test]
fn words_and_natural_numbers_follow_the_chance() {
    let borders = [
        (0.0, Band::Unlikely),
        (0.199_99, Band::Unlikely),
        (0.2, Band::LessLikely),
        (0.4, Band::Uncertain),
        (0.599_99, Band::Uncertain),
        (0.6, Band::Leaning),
        (0.8, Band::VeryLikely),
        (1.0, Band::VeryLikely),
    ];
    for (chance, band) in borders {
        assert_eq!(Band::of(chance), band, "{chance}");
    }
    let it = picture(&format!("{BUT_MEAT} daging=tidak ayam=ya"), TODAY);
    let tenth = |chance: f64| format!("{:.0}", chance * 10.0);
    assert_eq!(it.of_ten.0.to_string(), tenth(it.below[1].least));
    assert_eq!(it.of_ten.1.to_string(), tenth(it.below[1].most));
    assert_eq!(it.bands, (Band::of(it.below[1].least), Band::of(it.below[1].most)));
    assert!(it.central.0 <= it.median.0 && it.median.0 <= it.median.1 && it.median.1 <= it.central.1);
}
