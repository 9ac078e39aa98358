//! Chances for each tenth of all households, between the lines that were published. This is our
//! interpolation, not IPA's.
//!
//! On the scale of the normal distribution the chance of being below a line is nearly a straight
//! line in the share of households below it. So between the four fifths it is drawn straight from
//! one to the next, and beyond them on with the slope of least squares over every line whose share
//! is known, the national poverty line left out; that slope is held between 0.8 and 1.6. It is exact
//! at the published points and never falls. The first and the last tenth are extrapolated and so
//! the least certain.

use super::line::Line;
use super::normal::{cdf, quantile};
use super::scorecard::{NPL, P20, P40, P60, P80};

/// The least and the greatest slope in the tails.
pub(super) const SLOPES: (f64, f64) = (0.8, 1.6);

/// The shares of households that the lines P20 to P80 have by their definition.
pub(super) const FIFTHS: [f64; 4] = [0.2, 0.4, 0.6, 0.8];

/// How likely each tenth is. The first is the poorest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deciles {
    /// The chance to be in this tenth or in a poorer one, 0 to 1; the last is 1.
    pub up_to: [f64; 10],
    /// The slope of the tails on the scale of the normal distribution.
    pub slope: f64,
}

impl Deciles {
    /// The chance to be in each tenth; they sum to 1.
    #[must_use]
    pub fn chances(&self) -> [f64; 10] {
        std::array::from_fn(|it| self.up_to[it] - if it == 0 { 0.0 } else { self.up_to[it - 1] })
    }

    /// The poorest tenth, 1 to 10, such that this or a poorer one has at least this chance.
    #[must_use]
    pub fn reaching(&self, chance: f64) -> u8 {
        self.up_to.iter().zip(1..10).find(|it| *it.0 >= chance).map_or(10, |it| it.1)
    }

    /// The tenth in the middle: each side of it has at most half of the chance.
    #[must_use]
    pub fn median(&self) -> u8 {
        self.reaching(0.5)
    }

    /// The tenths, first and last, between which the household is with a chance of 80 %: at most 10 %
    /// lie below, at most 10 % above.
    #[must_use]
    pub fn central(&self) -> (u8, u8) {
        (self.reaching(0.1), self.reaching(0.9))
    }

    /// The curve through the anchors: each a share below, and the chance to be there.
    fn through(anchors: [(f64, f64); 4], slope: f64) -> Self {
        let at = |share: f64| {
            let x = quantile(share);
            let (first, last) = (anchors[0], anchors[3]);
            if x <= first.0 {
                first.1 + slope * (x - first.0)
            } else if x >= last.0 {
                last.1 + slope * (x - last.0)
            } else {
                let after = anchors.iter().position(|it| x <= it.0).unwrap_or(3);
                straight(anchors[after - 1], anchors[after], x)
            }
        };
        let shares: [f64; 10] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0];
        Self { up_to: shares.map(|it| if it < 1.0 { cdf(at(it)) } else { 1.0 }), slope }
    }
}

/// How likely each fifth and each tenth is, for one score on each line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distribution {
    /// The chance to be in each fifth of all households, the poorest first: as published.
    pub fifths: [f64; 5],
    /// The tenths when every household counts once.
    pub households: Deciles,
    /// The tenths when every person counts once: the tenths hold the same number of people. `None`
    /// for SUSENAS 2016, of which no shares of people were published.
    pub people: Option<Deciles>,
}

impl Distribution {
    /// From the chance to be below each line of the scorecard.
    #[must_use]
    pub fn of(lines: &[Line], chances: &[f64]) -> Self {
        let below = [P20, P40, P60, P80].map(|it| chances[it]);
        let heights: Vec<f64> = chances.iter().map(|it| quantile(*it)).collect();
        let deciles = |share: fn(&Line) -> Option<f64>, anchors: [f64; 4]| {
            let known = lines.iter().zip(&heights).skip(NPL + 1);
            let known = known.filter_map(|(line, height)| Some((quantile(share(line)?), *height)));
            let slope = slope(&known.collect::<Vec<_>>()).clamp(SLOPES.0, SLOPES.1);
            let place = |it: usize| (quantile(anchors[it]), heights[P20 + it]);
            Deciles::through([place(0), place(1), place(2), place(3)], slope)
        };
        let people = [P20, P40, P60, P80].map(|it| lines[it].people);
        Self {
            fifths: [below[0], below[1] - below[0], below[2] - below[1], below[3] - below[2], 1.0 - below[3]],
            households: deciles(|it| it.households, FIFTHS),
            people: match people {
                [Some(a), Some(b), Some(c), Some(d)] => Some(deciles(|it| it.people, [a, b, c, d])),
                _ => None,
            },
        }
    }
}

/// The height at `x` of the straight line through two points.
pub(super) fn straight(left: (f64, f64), right: (f64, f64), x: f64) -> f64 {
    left.1 + (right.1 - left.1) * (x - left.0) / (right.0 - left.0)
}

/// The slope of least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let n: f64 = points.iter().map(|_| 1.0).sum();
    let middle = points.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.0 / n, sum.1 + it.1 / n));
    let from_middle = || points.iter().map(|it| (it.0 - middle.0, it.1 - middle.1));
    from_middle().map(|it| it.0 * it.1).sum::<f64>() / from_middle().map(|it| it.0 * it.0).sum::<f64>()
}
