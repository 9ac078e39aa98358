//! The odds of a household, as far as its answers go.

use super::decile::{Deciles, Distribution};
use super::line::Odds;
use super::options::{Ask, JAKARTA, Options, Question};
use super::scorecard::{NPL, P20, P40, P60, P80, Scorecard};

/// Beyond this width of the chance of the poorest 40 % there are not answers enough.
const MOST_WIDTH: f64 = 0.30;

/// While something is open, the slope of the tails of a completion can lie beyond those of both
/// ends. That moves the chance of the first tenth, and that of the last, by less than this (0.0183 among
/// 400,000 completions of random answers), and so the range is given a little too wide.
pub const TAIL_MARGIN: f64 = 0.02;

/// In which words the chance of the poorest 40 % of households can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Less than 0.2.
    Unlikely,
    /// 0.2 and more.
    LessLikely,
    /// 0.4 and more.
    Uncertain,
    /// 0.6 and more.
    Leaning,
    /// 0.8 and more.
    VeryLikely,
}

impl Band {
    /// The words for this chance.
    #[must_use]
    pub fn of(chance: f64) -> Self {
        match chance {
            it if it >= 0.8 => Self::VeryLikely,
            it if it >= 0.6 => Self::Leaning,
            it if it >= 0.4 => Self::Uncertain,
            it if it >= 0.2 => Self::LessLikely,
            _ => Self::Unlikely,
        }
    }
}

/// A question that is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// What to ask.
    pub ask: Ask,
    /// How many points on the line P40 lie between its options.
    pub spread: u32,
    /// It was asked before: the person does not know or does not want to say.
    pub tried: bool,
}

/// The odds of a household. Where a question is open, each line was summed up twice: with the lowest
/// and with the highest points that are possible. Every way to answer what is open lies between.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The year of the survey behind the scorecard: 2016 or 2022.
    pub year: u16,
    /// The chance to be among the poorest 20, 40, 60 and 80 % of households.
    pub below: [Odds; 4],
    /// The chance to be below the national poverty line. `None` in SUSENAS 2022 as long as the
    /// household can live in DKI Jakarta, where this line looks wrong.
    pub below_poverty_line: Option<Odds>,
    /// Fifths and tenths at the lowest points; no answer makes the household look poorer.
    pub poorest: Distribution,
    /// The same at the highest points; equal where nothing is open.
    pub richest: Distribution,
    /// The tenth in the middle (1 is the poorest), at the lowest and at the highest points.
    pub median: (u8, u8),
    /// The tenths, first and last, of the central 80 %: from the low end of the poorest picture to
    /// the high end of the richest; while something is open with [`TAIL_MARGIN`].
    pub central: (u8, u8),
    /// Of ten households with such answers so many are among the poorest 40 %, least and most.
    pub of_ten: (u8, u8),
    /// The words for the chance of the poorest 40 %, at its least and at its most. They differ where
    /// what is open reaches over a border: then no single word is true.
    pub bands: (Band, Band),
    /// Whether there are answers enough: the chance of the poorest 40 % is known to within 0.30.
    pub enough: bool,
    /// What is open and can be asked, first what would narrow most.
    pub open: Vec<Open>,
}

impl Picture {
    /// The odds over the options that are possible.
    #[must_use]
    pub fn of(card: &Scorecard, questions: &[Question; 10]) -> Self {
        let possible = questions.map(|it| it.options);
        let odds: Vec<Odds> = card.lines.iter().map(|it| card.odds(it, &possible)).collect();
        let side = |chance: fn(&Odds) -> f64| {
            Distribution::of(card.lines, &odds.iter().map(chance).collect::<Vec<_>>())
        };
        let (poorest, richest) = (side(|it| it.most), side(|it| it.least));
        let poorest_40 = odds[P40];
        Self {
            year: card.year,
            below: [P20, P40, P60, P80].map(|it| odds[it]),
            below_poverty_line: Some(odds[NPL]).filter(|_| line_fits(card, possible[0])),
            median: (poorest.households.median(), richest.households.median()),
            central: central(&poorest.households, &richest.households),
            poorest,
            richest,
            of_ten: (tenths(poorest_40.least), tenths(poorest_40.most)),
            bands: (Band::of(poorest_40.least), Band::of(poorest_40.most)),
            enough: poorest_40.width() <= MOST_WIDTH,
            open: open(card, questions),
        }
    }

    /// The chance to be among the poorest 40 % of households.
    #[must_use]
    pub const fn poorest_40(&self) -> Odds {
        self.below[P40 - P20]
    }
}

/// Whether the national poverty line can be trusted in every possible province.
fn line_fits(card: &Scorecard, province: Options) -> bool {
    card.year != 2022 || !province.has(JAKARTA)
}

/// Rounded to tenths, half upwards.
fn tenths(chance: f64) -> u8 {
    (1..=10).take_while(|it| chance * 10.0 >= f64::from(*it) - 0.5).last().unwrap_or(0)
}

/// The range of the central 80 %, from the poorest picture to the richest.
fn central(poorest: &Deciles, richest: &Deciles) -> (u8, u8) {
    let (first, last) = (poorest.central().0, richest.central().1);
    if poorest == richest {
        return (first, last);
    }
    let touches_first = poorest.up_to[0] >= 0.1 - TAIL_MARGIN;
    let touches_last = richest.up_to[8] < 0.9 + TAIL_MARGIN;
    (if touches_first { 1 } else { first }, if touches_last { 10 } else { last })
}

fn open(card: &Scorecard, questions: &[Question; 10]) -> Vec<Open> {
    let points = card.points(&card.lines[P40]);
    let asked = questions.iter().zip(points).filter_map(|(question, points)| {
        let (fewest, most) = question.options.span(points);
        Some(Open { ask: question.ask?, spread: most - fewest, tried: question.tried })
    });
    let mut open: Vec<Open> = asked.filter(|it| it.spread > 0).collect();
    open.sort_by_key(|it| std::cmp::Reverse(it.spread));
    open
}
