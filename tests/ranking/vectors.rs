//! Six households, worked out apart from this program: the scores and chances are plain arithmetic of the
//! scorecard of SUSENAS 2022, the deciles our interpolation, computed once in another language.

use layak::ranking::{NPL, P20, P40, P60, P80, SUSENAS_2022, questions};

use crate::said::{TODAY, near, picture, said};

struct Vector {
    household: &'static str,
    /// On the lines `ORDER`.
    scores: [u32; 9],
    chances: [f64; 9],
    slope: f64,
    /// Tenths of households, the poorest first.
    households: [f64; 10],
    /// Tenths of people.
    people: [f64; 10],
    median: u8,
    central: (u8, u8),
}

const ORDER: [&str; 9] =
    ["npl100", "p20", "p40", "p60", "p80", "ppp320_2011", "ppp365_2017", "ppp550_2011", "ppp685_2017"];

const VECTORS: [Vector; 6] = [
    // Papua, 5+ people, every other answer lowest.
    Vector {
        household: "kabupaten=9471 serumah=6 tabungan_kepala=tidak lantai=tanah daging=tidak \
            ayam=tidak nasi_jadi=tidak rawat_baju=tidak bensin=tidak kulkas=tidak mobil=tidak",
        scores: [0, 0, 0, 0, 0, 0, 0, 0, 0],
        chances: [
            0.843_262, 0.847_294, 0.931_041, 0.974_938, 0.995_386, 0.808_301, 0.846_614, 0.946_071, 0.970_444,
        ],
        slope: 0.891_971,
        households: [
            0.736_467, 0.110_827, 0.051_062, 0.032_684, 0.026_355, 0.017_541, 0.013_024, 0.007_425,
            0.003_246, 0.001_368,
        ],
        people: [
            0.702_168, 0.118_439, 0.059_35, 0.036_668, 0.028_176, 0.021_644, 0.015_82, 0.010_532, 0.005_108,
            0.002_095,
        ],
        median: 1,
        central: (1, 4),
    },
    // NTT, 4 people, fuel only.
    Vector {
        household: "kabupaten=5371 serumah=4 tabungan_kepala=tidak lantai=tanah daging=tidak \
            ayam=tidak nasi_jadi=tidak rawat_baju=tidak bensin=ya kulkas=tidak mobil=tidak",
        scores: [22, 22, 22, 21, 21, 23, 22, 22, 21],
        chances: [
            0.324_583, 0.510_151, 0.762_706, 0.908_799, 0.978_778, 0.404_864, 0.508_45, 0.813_064, 0.895_635,
        ],
        slope: 1.195_011,
        households: [
            0.308_441, 0.201_71, 0.144_275, 0.108_279, 0.084_424, 0.061_665, 0.042_137, 0.027_847, 0.015_91,
            0.005_311,
        ],
        people: [
            0.262_131, 0.190_818, 0.146_05, 0.114_415, 0.092_187, 0.072_774, 0.053_363, 0.036_834, 0.022_714,
            0.008_712,
        ],
        median: 2,
        central: (1, 6),
    },
    // Jawa Timur, 4 people, ceramic floor, rice, laundry care, fuel, fridge.
    Vector {
        household: "kabupaten=3571 serumah=4 tabungan_kepala=tidak lantai=keramik-marmer-granit daging=tidak \
            ayam=tidak nasi_jadi=ya rawat_baju=ya bensin=ya kulkas=ya mobil=tidak",
        scores: [47, 51, 53, 54, 54, 51, 51, 54, 54],
        chances: [
            0.029_954, 0.102_974, 0.298_432, 0.539_62, 0.803_307, 0.068_749, 0.102_158, 0.363_902, 0.510_265,
        ],
        slope: 1.242_203,
        households: [
            0.035_05, 0.067_924, 0.089_73, 0.105_728, 0.116_555, 0.124_621, 0.132_911, 0.130_788, 0.115_933,
            0.080_76,
        ],
        people: [
            0.025_4, 0.053_264, 0.074_171, 0.092_031, 0.107_194, 0.120_152, 0.133_428, 0.143_07, 0.139_25,
            0.112_04,
        ],
        median: 6,
        central: (2, 9),
    },
    // Jawa Barat, 5+ people, ceramic floor, fuel, fridge.
    Vector {
        household: "kabupaten=3271 serumah=6 tabungan_kepala=tidak lantai=keramik-marmer-granit daging=tidak \
            ayam=tidak nasi_jadi=tidak rawat_baju=tidak bensin=ya kulkas=ya mobil=tidak",
        scores: [25, 26, 28, 29, 28, 26, 26, 28, 29],
        chances: [
            0.256_894, 0.434_489, 0.684_849, 0.855_723, 0.965_009, 0.349_058, 0.432_748, 0.748_324, 0.837_326,
        ],
        slope: 1.148_19,
        households: [
            0.251_404, 0.183_086, 0.138_321, 0.112_04, 0.094_882, 0.075_985, 0.064_598, 0.044_695, 0.024_743,
            0.010_248,
        ],
        people: [
            0.211_501, 0.169_45, 0.137_473, 0.114_342, 0.099_265, 0.085_274, 0.073_171, 0.057_949, 0.035_673,
            0.015_902,
        ],
        median: 3,
        central: (1, 7),
    },
    // DKI Jakarta, 2-3 people, all yes.
    Vector {
        household: "kabupaten=3171 serumah=3 tabungan_kepala=ya lantai=keramik-marmer-granit daging=ya \
            nasi_jadi=ya rawat_baju=ya bensin=ya kulkas=ya mobil=ya",
        scores: [89, 89, 93, 92, 91, 91, 89, 92, 91],
        chances: [
            0.000_307, 0.006_342, 0.030_347, 0.090_651, 0.212_331, 0.003_083, 0.006_27, 0.048_924, 0.089_229,
        ],
        slope: 1.043_517,
        households: [
            0.001_581, 0.004_761, 0.009_047, 0.014_957, 0.023_762, 0.036_537, 0.047_497, 0.074_188,
            0.154_867, 0.632_802,
        ],
        people: [
            0.001_067, 0.003_355, 0.006_559, 0.011_162, 0.018_106, 0.028_938, 0.042_72, 0.064_519, 0.134_219,
            0.689_354,
        ],
        median: 10,
        central: (7, 10),
    },
    // Maluku Utara, 1 person, all yes.
    Vector {
        household: "kabupaten=8271 serumah=1 tabungan_kepala=ya lantai=keramik-marmer-granit daging=ya \
            nasi_jadi=ya rawat_baju=ya bensin=ya kulkas=ya mobil=ya",
        scores: [100, 97, 99, 98, 97, 97, 97, 99, 98],
        chances: [
            0.000_092, 0.003_462, 0.020_721, 0.063_278, 0.147_834, 0.001_918, 0.003_42, 0.031_951, 0.058_947,
        ],
        slope: 1.015_632,
        households: [
            0.000_824, 0.002_638, 0.006_081, 0.011_178, 0.016_534, 0.026_02, 0.032_549, 0.052_011, 0.126_766,
            0.725_4,
        ],
        people: [
            0.000_55, 0.001_831, 0.004_107, 0.007_973, 0.013_111, 0.020_337, 0.029_88, 0.044_667, 0.104_307,
            0.773_238,
        ],
        median: 10,
        central: (8, 10),
    },
];

#[test]
fn every_line_of_the_six_households_comes_out() {
    for it in &VECTORS {
        let possible = questions(&SUSENAS_2022, &said(it.household), TODAY).map(|it| it.options);
        for (name, (score, chance)) in ORDER.iter().zip(it.scores.iter().zip(it.chances)) {
            let line = SUSENAS_2022.lines.iter().find(|line| line.name == *name).expect(name);
            assert_eq!(SUSENAS_2022.scores(line, &possible), (*score, *score), "{name}: {}", it.household);
            near(line.chance(*score), chance, 1e-5);
        }
    }
}

#[test]
fn the_picture_of_the_six_households_comes_out() {
    for it in &VECTORS {
        let picture = picture(it.household, TODAY);
        assert_eq!(picture.poorest, picture.richest, "nothing is open");
        let published = [P20, P40, P60, P80].map(|line| it.chances[line]);
        for (odds, chance) in picture.below.iter().zip(published) {
            near(odds.least, chance, 1e-5);
            near(odds.most, chance, 1e-5);
        }
        match picture.below_poverty_line {
            Some(odds) => near(odds.most, it.chances[NPL], 1e-5),
            None => assert!(it.household.starts_with("kabupaten=31"), "{}", it.household),
        }
        let people = picture.poorest.people.expect("shares of people");
        near(picture.poorest.households.slope, it.slope, 1e-5);
        for place in 0..10 {
            near(picture.poorest.households.chances()[place], it.households[place], 1e-5);
            near(people.chances()[place], it.people[place], 1e-5);
        }
        let [fifth, ..] = picture.poorest.fifths;
        near(fifth, picture.poorest.households.up_to[1], 1e-12);
        assert_eq!(
            (picture.median, picture.central),
            ((it.median, it.median), it.central),
            "{}",
            it.household
        );
        assert!(picture.enough && picture.open.is_empty());
    }
}
