//! The five lines of the scorecard of SUSENAS 2016 (Innovations for Poverty Action, August 2020) that
//! the estimate uses. Source, terms and known faults: [`crate::ranking`].
//!
//! Points stand in the order of the workbook: 34 provinces, then the options of questions 2 to 10.
//! The shares of households are those that the percentile lines have by their definition; none was
//! published.

use super::line::Line;

/// How many options each question has.
pub(super) const OPTIONS: [u8; 10] = [34, 3, 2, 2, 3, 2, 2, 10, 5, 11];

pub(super) static LINES: [Line; 5] = [
    Line {
        name: "npl100",
        a: 2.106_217_971_526_39,
        b: -0.076_067_965_183_55,
        households: None,
        people: None,
        points: &[
            7, 10, 12, 7, 8, 2, 3, 2, 6, 5, 5, 4, 1, 3, 3, 8, 5, 1, 9, 6, 11, 8, 7, 13, 11, 8, 4, 6, 0, 6, 9,
            17, 2, 0, 14, 8, 0, 9, 0, 8, 0, 11, 5, 0, 9, 0, 11, 0, 0, 0, 6, 6, 6, 6, 6, 9, 9, 6, 0, 0, 0, 6,
            0, 0, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7,
        ],
    },
    Line {
        name: "p20",
        a: 3.253_916_908_653_9,
        b: -0.074_933_966_824_83,
        households: Some(0.2),
        people: None,
        points: &[
            5, 7, 10, 8, 4, 2, 4, 3, 13, 9, 12, 1, 0, 1, 0, 5, 4, 1, 5, 5, 7, 7, 10, 14, 4, 6, 1, 2, 1, 3, 9,
            9, 7, 0, 13, 8, 0, 9, 0, 8, 0, 12, 6, 0, 10, 0, 10, 0, 0, 0, 7, 7, 7, 7, 7, 9, 9, 7, 0, 0, 0, 8,
            0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9,
        ],
    },
    Line {
        name: "p40",
        a: 4.542_860_493_590_93,
        b: -0.072_155_548_967_02,
        households: Some(0.4),
        people: None,
        points: &[
            2, 4, 5, 5, 2, 3, 2, 1, 7, 5, 5, 0, 0, 1, 0, 2, 2, 2, 3, 3, 5, 4, 7, 8, 3, 4, 1, 3, 3, 2, 6, 7,
            6, 0, 13, 9, 0, 9, 0, 9, 0, 12, 7, 0, 10, 0, 10, 0, 0, 0, 8, 8, 8, 8, 8, 10, 10, 8, 0, 0, 0, 8,
            0, 0, 0, 0, 10, 10, 10, 10, 10, 10, 10, 10,
        ],
    },
    Line {
        name: "p60",
        a: 6.072_483_669_810_6,
        b: -0.076_979_322_245_03,
        households: Some(0.6),
        people: None,
        points: &[
            2, 2, 4, 4, 1, 1, 2, 0, 5, 4, 4, 0, 0, 2, 1, 1, 2, 1, 2, 2, 4, 4, 5, 5, 3, 3, 1, 3, 2, 1, 4, 4,
            6, 0, 13, 9, 0, 9, 0, 9, 0, 12, 8, 0, 11, 0, 9, 0, 0, 0, 8, 8, 8, 8, 8, 11, 11, 8, 0, 0, 0, 9, 0,
            0, 0, 0, 10, 10, 10, 10, 10, 10, 10, 10,
        ],
    },
    Line {
        name: "p80",
        a: 8.982_209_348_039_38,
        b: -0.096_415_194_609_12,
        households: Some(0.8),
        people: None,
        points: &[
            2, 2, 3, 4, 2, 2, 2, 2, 4, 5, 5, 2, 0, 3, 1, 2, 3, 1, 2, 2, 5, 4, 5, 5, 4, 4, 3, 3, 2, 3, 5, 4,
            6, 0, 12, 9, 0, 9, 0, 9, 0, 13, 8, 0, 10, 0, 9, 0, 0, 0, 8, 8, 8, 8, 8, 11, 11, 8, 0, 0, 0, 9, 0,
            0, 0, 0, 11, 11, 11, 11, 11, 11, 11, 11,
        ],
    },
];
