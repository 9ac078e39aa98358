//! A scorecard: ten questions, their options, and the points of each option on each line.

use super::line::{Line, Odds};
use super::options::Options;
use super::{susenas_2016, susenas_2016_more, susenas_2022};
use crate::date::Date;

/// The place of the national poverty line among the lines of a scorecard.
pub const NPL: usize = 0;
/// The place of the poorest fifth of all households.
pub const P20: usize = 1;
/// The place of the poorest two fifths.
pub const P40: usize = 2;
/// The place of the poorest three fifths.
pub const P60: usize = 3;
/// The place of the poorest four fifths.
pub const P80: usize = 4;

/// The provinces that are the options of the first question, by their BPS code.
pub const PROVINCES: [u8; 34] = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
    73, 74, 75, 76, 81, 82, 91, 94,
];

/// The first day of the scorecard of SUSENAS 2022. Its release says October 2023 and no day.
const SINCE_2022: Date = Date::checked(2023, 10, 1);

/// One scorecard.
#[derive(Debug, PartialEq)]
pub struct Scorecard {
    /// The year of the survey behind it.
    pub year: u16,
    /// How many options each question has.
    pub options: [u8; 10],
    /// The lines the estimate uses: the national poverty line, the four fifths, and, where there
    /// are more, those with a known share of households.
    pub lines: &'static [Line],
}

/// Based on SUSENAS 2022; released in October 2023.
pub static SUSENAS_2022: Scorecard =
    Scorecard { year: 2022, options: susenas_2022::OPTIONS, lines: &susenas_2022::LINES };

/// Based on SUSENAS 2016; released in August 2020.
pub static SUSENAS_2016: Scorecard =
    Scorecard { year: 2016, options: susenas_2016::OPTIONS, lines: &susenas_2016::LINES };

impl Scorecard {
    /// The scorecard in use on a day.
    #[must_use]
    pub fn on(day: Date) -> &'static Self {
        if day < SINCE_2022 { &SUSENAS_2016 } else { &SUSENAS_2022 }
    }

    /// Every line that was published, those first that the estimate uses. Whoever never calls this
    /// does not carry the others.
    pub fn every_line(&self) -> impl Iterator<Item = &'static Line> {
        let more: &'static [Line] = if self.year == 2016 { &susenas_2016_more::MORE_LINES } else { &[] };
        self.lines.iter().chain(more)
    }

    /// The points of each option of each question on a line.
    pub fn points(&self, line: &Line) -> impl Iterator<Item = &'static [u8]> {
        let mut rest = line.points;
        self.options.iter().map(move |n| {
            let (own, others) = rest.split_at(usize::from(*n));
            rest = others;
            own
        })
    }

    /// The lowest and the highest score on a line over the options that are possible.
    #[must_use]
    pub fn scores(&self, line: &Line, possible: &[Options; 10]) -> (u32, u32) {
        let spans = self.points(line).zip(possible).map(|(points, options)| options.span(points));
        spans.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
    }

    /// The chance to be below a line over the options that are possible: least at the highest score.
    #[must_use]
    pub fn odds(&self, line: &Line, possible: &[Options; 10]) -> Odds {
        let (lowest, highest) = self.scores(line, possible);
        Odds { least: line.chance(highest), most: line.chance(lowest) }
    }
}
