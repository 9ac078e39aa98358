//! How likely each single fifth and each tenth is while something is open.
//!
//! The chance to be below a line only falls with every point, so its range is that of the lowest and
//! the highest score. The chance to be *between* two lines rises and falls again: a household that
//! can be very poor or well off can also be in the middle, and is so more likely than at both ends.

use std::collections::BTreeSet;

use super::decile::{FIFTHS, SLOPES, straight};
use super::line::{Line, Odds};
use super::normal::{cdf, quantile};
use super::options::Options;
use super::picture::{Picture, TAIL_MARGIN};
use super::scorecard::{P20, P40, P60, P80, Scorecard};

/// The published lines next to each other, by their places: between two of them lies a fifth.
const NEIGHBOURS: [(usize, usize); 3] = [(P20, P40), (P40, P60), (P60, P80)];

impl Scorecard {
    /// The least and the greatest chance to be in each fifth of all households, the poorest first, over
    /// the options that are possible: exactly what one of the completions has.
    #[must_use]
    pub fn fifths(&self, possible: &[Options; 10]) -> [Odds; 5] {
        let (first, last) = (self.odds(&self.lines[P20], possible), self.odds(&self.lines[P80], possible));
        let [second, third, fourth] = NEIGHBOURS.map(|lines| {
            let pairs = self.chance_pairs(lines, possible);
            range(pairs.map(|(under, over)| over - under))
        });
        [first, second, third, fourth, Odds { least: 1.0 - last.most, most: 1.0 - last.least }]
    }

    /// The chances to be below two lines, for every pair of scores that one completion has.
    fn chance_pairs(
        &self,
        (one, other): (usize, usize),
        possible: &[Options; 10],
    ) -> impl Iterator<Item = (f64, f64)> {
        let (one, other): (&Line, &Line) = (&self.lines[one], &self.lines[other]);
        let mut sums = BTreeSet::from([(0, 0)]);
        for ((ours, theirs), options) in self.points(one).zip(self.points(other)).zip(possible) {
            let places = usize::from(options.first)..=usize::from(options.last);
            let points: BTreeSet<(u32, u32)> =
                places.map(|it| (ours[it].into(), theirs[it].into())).collect();
            let with = |sum: (u32, u32)| points.iter().map(move |it| (sum.0 + it.0, sum.1 + it.1));
            sums = sums.into_iter().flat_map(with).collect();
        }
        sums.into_iter().map(|it| (one.chance(it.0), other.chance(it.1)))
    }
}

impl Picture {
    /// The least and the greatest chance to be in each tenth of all households, the poorest first, over
    /// the options of this picture. The third to the eighth are exactly those of a completion; the two
    /// at each end depend on the slope of the tail, whose limits make their ranges a little too wide.
    #[must_use]
    pub fn tenths(&self, card: &Scorecard, possible: &[Options; 10]) -> [Odds; 10] {
        let (poorest, richest) = (&self.poorest.households, &self.richest.households);
        if poorest == richest {
            return poorest.chances().map(|it| Odds { least: it, most: it });
        }
        let first =
            Odds { least: (richest.up_to[0] - TAIL_MARGIN).max(0.0), most: poorest.up_to[0] + TAIL_MARGIN };
        let last = Odds {
            least: (1.0 - poorest.up_to[8] - TAIL_MARGIN).max(0.0),
            most: 1.0 - richest.up_to[8] + TAIL_MARGIN,
        };
        let mut found = [first; 10];
        for (number, lines) in NEIGHBOURS.into_iter().enumerate() {
            let ends = [FIFTHS[number], FIFTHS[number + 1]].map(quantile);
            let middle = quantile(f64::midpoint(FIFTHS[number], FIFTHS[number + 1]));
            let halves = |(under, over): (f64, f64)| {
                let height = straight((ends[0], quantile(under)), (ends[1], quantile(over)), middle);
                (cdf(height) - under, over - cdf(height))
            };
            let halves: Vec<_> = card.chance_pairs(lines, possible).map(halves).collect();
            found[2 + 2 * number] = range(halves.iter().map(|it| it.0));
            found[3 + 2 * number] = range(halves.iter().map(|it| it.1));
        }
        // Into the tail from its published line, at the least and at the greatest slope.
        let steps = [SLOPES.0, SLOPES.1].map(|it| it * (quantile(FIFTHS[0]) - quantile(0.1)));
        let both = |chance: f64| steps.map(|step| (chance, step));
        let low = card.chance_pairs(NEIGHBOURS[0], possible).flat_map(|it| both(it.0));
        found[1] = range(low.map(|(chance, step)| chance - cdf(quantile(chance) - step)));
        let high = card.chance_pairs(NEIGHBOURS[2], possible).flat_map(|it| both(it.1));
        found[8] = range(high.map(|(chance, step)| cdf(quantile(chance) + step) - chance));
        found[9] = last;
        found
    }
}

fn range(chances: impl Iterator<Item = f64>) -> Odds {
    let nothing = Odds { least: f64::INFINITY, most: 0.0 };
    chances.fold(nothing, |range, it| Odds { least: range.least.min(it), most: range.most.max(it) })
}
