//! How likely each single fifth and each tenth is while something is open.
//!
//! The chance to be below a line only falls with every point, so its range is that of the lowest and
//! the highest score. The chance to be *between* two lines rises and falls again: a household that
//! can be very poor or well off can also be in the middle, and is so more likely than at both ends.

use std::collections::BTreeSet;

use super::line::{Line, Odds};
use super::options::Options;
use super::picture::{Picture, TAIL_MARGIN};
use super::scorecard::{P20, P40, P60, P80, Scorecard};

impl Scorecard {
    /// The least and the greatest chance to be in each fifth of all households, the poorest first, over
    /// the options that are possible: exactly what one of the completions has.
    #[must_use]
    pub fn fifths(&self, possible: &[Options; 10]) -> [Odds; 5] {
        let (first, last) = (self.odds(&self.lines[P20], possible), self.odds(&self.lines[P80], possible));
        let between = |under: usize, over: usize| {
            let (under, over) = (&self.lines[under], &self.lines[over]);
            let each = self.score_pairs(under, over, possible).into_iter();
            each.map(|it| over.chance(it.1) - under.chance(it.0)).fold(
                Odds { least: f64::INFINITY, most: 0.0 },
                |range, it| Odds { least: range.least.min(it), most: range.most.max(it) },
            )
        };
        [
            first,
            between(P20, P40),
            between(P40, P60),
            between(P60, P80),
            Odds { least: 1.0 - last.most, most: 1.0 - last.least },
        ]
    }

    /// Every pair of scores on two lines that one completion has.
    fn score_pairs(&self, one: &Line, other: &Line, possible: &[Options; 10]) -> BTreeSet<(u32, u32)> {
        let mut sums = BTreeSet::from([(0, 0)]);
        for ((ours, theirs), options) in self.points(one).zip(self.points(other)).zip(possible) {
            let places = usize::from(options.first)..=usize::from(options.last);
            let points: BTreeSet<(u32, u32)> =
                places.map(|it| (ours[it].into(), theirs[it].into())).collect();
            let with = |sum: (u32, u32)| points.iter().map(move |it| (sum.0 + it.0, sum.1 + it.1));
            sums = sums.into_iter().flat_map(with).collect();
        }
        sums
    }
}

impl Picture {
    /// The least and the greatest chance to be in each tenth of all households, the poorest first. They
    /// come from the ranges of the chances to be below its two ends, so while something is open they are
    /// wider than they need be.
    #[must_use]
    pub fn tenths(&self) -> [Odds; 10] {
        let (poorest, richest) = (&self.poorest.households, &self.richest.households);
        let margin = if poorest == richest { 0.0 } else { TAIL_MARGIN };
        let up_to = |place: usize| {
            let margin = if place == 0 || place == 8 { margin } else { 0.0 };
            let (least, most) = (richest.up_to[place] - margin, poorest.up_to[place] + margin);
            Odds { least: least.max(0.0), most: most.min(1.0) }
        };
        std::array::from_fn(|place| {
            let (to, from) = (up_to(place), place.checked_sub(1).map(up_to));
            let from = from.unwrap_or(Odds { least: 0.0, most: 0.0 });
            Odds { least: (to.least - from.most).max(0.0), most: to.most - from.least }
        })
    }
}
