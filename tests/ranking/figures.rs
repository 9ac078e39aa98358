//! Figures of the published tables that catch any one wrong number without the tables themselves: sums
//! over the points of each line, and a few rows of the look-up. Source: IPA, www.povertyindex.org.

use layak::ranking::{NPL, SUSENAS_2016, SUSENAS_2022, Scorecard, context};

use crate::said::{THEN, TODAY, near, said};

/// A line, the sum of its points, the sum of each point times its place from 1, and the chances for
/// the scores 0, 23, 47 and 100.
type Figures = (&'static str, u32, u32, [f64; 4]);

const OF_2022: [Figures; 9] = [
    ("npl100", 260, 7_786, [0.843_261_55, 0.300_988_18, 0.029_953_80, 0.000_091_70]),
    ("ppp365_2017", 277, 7_795, [0.846_614_51, 0.489_421_98, 0.133_652_68, 0.002_723_65]),
    ("ppp685_2017", 221, 7_110, [0.970_443_56, 0.883_071_52, 0.619_715_30, 0.052_245_22]),
    ("ppp320_2011", 286, 7_958, [0.808_300_66, 0.404_863_89, 0.092_054_86, 0.001_512_47]),
    ("ppp550_2011", 239, 7_449, [0.946_070_74, 0.803_235_52, 0.471_342_78, 0.030_046_49]),
    ("p20", 276, 7_791, [0.847_294_09, 0.491_140_99, 0.134_649_94, 0.002_757_42]),
    ("p40", 249, 7_561, [0.931_040_53, 0.750_699_11, 0.386_195_74, 0.019_438_56]),
    ("p60", 220, 7_129, [0.974_938_41, 0.897_463_72, 0.648_583_48, 0.056_012_66]),
    ("p80", 190, 6_632, [0.995_385_52, 0.975_501_77, 0.872_284_63, 0.122_167_00]),
];

const OF_2016: [Figures; 19] = [
    ("npl100", 400, 14_031, [0.891_506_07, 0.588_230_41, 0.187_098_25, 0.004_067_79]),
    ("extreme", 492, 16_045, [0.834_506_10, 0.385_349_28, 0.066_461_61, 0.000_583_15]),
    ("npl150", 350, 14_206, [0.968_750_51, 0.868_309_32, 0.567_308_90, 0.035_707_04]),
    ("npl200", 361, 15_094, [0.988_369_40, 0.949_514_59, 0.795_848_21, 0.107_670_69]),
    ("ppp100_2011", 862, 21_022, [0.452_455_21, 0.029_615_64, 0.000_975_64, 0.000_000_49]),
    ("ppp190_2011", 434, 14_858, [0.894_893_23, 0.537_878_01, 0.127_344_99, 0.001_486_09]),
    ("ppp320_2011", 377, 14_813, [0.981_919_18, 0.908_782_27, 0.629_325_55, 0.032_977_65]),
    ("ppp550_2011", 324, 14_858, [0.997_600_39, 0.986_137_53, 0.918_520_67, 0.161_681_97]),
    ("ppp800_2011", 350, 15_959, [0.999_808_88, 0.998_365_25, 0.984_834_40, 0.315_215_92]),
    ("ppp1100_2011", 366, 15_962, [0.999_984_42, 0.999_780_59, 0.996_544_33, 0.393_908_73]),
    ("ppp1500_2011", 361, 16_215, [0.999_997_85, 0.999_957_05, 0.999_024_19, 0.508_062_13]),
    ("ppp2170_2011", 399, 17_527, [0.999_999_88, 0.999_996_10, 0.999_852_85, 0.690_719_01]),
    ("ppp125_2005", 556, 17_100, [0.717_529_71, 0.225_795_91, 0.029_576_42, 0.000_207_87]),
    ("ppp250_2005", 380, 14_769, [0.972_841_93, 0.866_568_23, 0.522_262_84, 0.020_922_47]),
    ("ppp500_2005", 324, 14_861, [0.998_056_87, 0.988_448_19, 0.929_508_11, 0.174_981_42]),
    ("p20", 395, 14_951, [0.962_813_61, 0.822_070_05, 0.433_403_18, 0.014_210_25]),
    ("p40", 348, 15_143, [0.989_469_16, 0.947_013_84, 0.759_793_86, 0.064_603_95]),
    ("p60", 324, 14_858, [0.997_699_86, 0.986_638_93, 0.920_886_66, 0.164_454_82]),
    ("p80", 348, 15_708, [0.999_874_39, 0.998_847_49, 0.988_464_18, 0.340_894_60]),
];

#[test]
fn every_line_has_its_points_and_its_curve() {
    let cards: [(&Scorecard, &[Figures]); 2] = [(&SUSENAS_2022, &OF_2022), (&SUSENAS_2016, &OF_2016)];
    for (card, figures) in cards {
        assert_eq!(card.every_line().count(), figures.len());
        for (name, sum, weighed, chances) in figures {
            let line = card.every_line().find(|it| it.name == *name).expect(name);
            let points = || line.points.iter().map(|it| u32::from(*it));
            assert_eq!(line.points.len(), card.options.iter().map(|it| usize::from(*it)).sum::<usize>());
            assert_eq!(points().sum::<u32>(), *sum, "{} {name}", card.year);
            assert_eq!(
                (1..).zip(points()).map(|it| it.0 * it.1).sum::<u32>(),
                *weighed,
                "{} {name}",
                card.year
            );
            for (score, chance) in [0, 23, 47, 100].into_iter().zip(chances) {
                near(line.chance(score), *chance, 5e-9);
            }
        }
    }
}

/// The national shares of SUSENAS 2022: households, people.
const SHARES: [(&str, f64, f64); 9] = [
    ("npl100", 0.079_12, 0.099_34),
    ("p20", 0.200_00, 0.235_84),
    ("p40", 0.400_00, 0.451_50),
    ("p60", 0.600_01, 0.652_32),
    ("p80", 0.800_00, 0.837_91),
    ("ppp320_2011", 0.148_66, 0.178_10),
    ("ppp365_2017", 0.198_82, 0.234_52),
    ("ppp550_2011", 0.464_27, 0.517_53),
    ("ppp685_2017", 0.581_52, 0.634_24),
];

#[test]
fn the_shares_of_the_lines_are_the_national_ones() {
    for (line, (name, households, people)) in SUSENAS_2022.lines.iter().zip(SHARES) {
        assert_eq!((line.name, line.households, line.people), (name, Some(households), Some(people)));
    }
    let known: Vec<_> = SUSENAS_2016.lines.iter().map(|it| it.households).collect();
    assert_eq!(known, [None, Some(0.2), Some(0.4), Some(0.6), Some(0.8)], "by their definition");
    assert!(SUSENAS_2016.every_line().all(|it| it.people.is_none()));
    assert_eq!((SUSENAS_2016.lines[NPL].name, SUSENAS_2022.lines[NPL].name), ("npl100", "npl100"));
}

#[test]
fn a_province_is_seen_beside_the_nation() {
    for (kabupaten, province, below_p40) in [
        ("3301", 33, Some(50_641)),
        ("1901", 19, Some(6_482)),
        ("3171", 31, Some(8_421)),
        ("3300..3399", 33, Some(50_641)),
        ("9401", 94, Some(33_601)),
        ("9701", 94, Some(33_601)),
        ("9271", 91, Some(27_601)),
        ("3200..3399", 0, None),
        ("?", 0, None),
    ] {
        let household = said(&format!("kabupaten={kabupaten}"));
        let found = context(&household, TODAY);
        assert_eq!(
            found.map(|it| (it.province, it.below_p40)),
            below_p40.map(|it| (province, it)),
            "{kabupaten}"
        );
        assert_eq!(context(&household, THEN), None, "no such figures of 2016");
    }
}
