//! For how many families each programme stands how: counts, and nothing about anybody.

use crate::catalog::PROGRAMS;
use crate::engine::Standing;
use crate::rule::Program;

/// How a programme can stand, in the order in which it is counted and shown; a programme without
/// rules for the day is not counted.
pub const STANDINGS: [Standing; 5] =
    [Standing::Received, Standing::Met, Standing::Open, Standing::NotMet, Standing::Closed];

/// The counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many families were counted.
    pub families: u32,
    /// Programme by programme, in the order of the catalogue.
    counts: Vec<[u32; STANDINGS.len()]>,
}

impl Tally {
    /// One family more.
    pub fn add(&mut self, standings: &[Standing]) {
        self.families += 1;
        self.counts.resize(standings.len(), [0; STANDINGS.len()]);
        for (counts, standing) in self.counts.iter_mut().zip(standings) {
            if let Some(place) = STANDINGS.iter().position(|it| it == standing) {
                counts[place] += 1;
            }
        }
    }

    /// The programmes that have rules for the day, each with its counts in the order of `STANDINGS`.
    pub fn rows(&self) -> impl Iterator<Item = (&'static Program, &[u32; STANDINGS.len()])> {
        PROGRAMS.iter().zip(&self.counts).filter(|it| it.1.iter().any(|it| *it > 0))
    }

    /// How those programmes stand for a family that was counted, of the standings of all.
    pub fn of<'a>(&'a self, standings: &'a [Standing]) -> impl Iterator<Item = Standing> + 'a {
        let counted = self.counts.iter().map(|it| it.iter().any(|it| *it > 0));
        standings.iter().zip(counted).filter(|it| it.1).map(|it| *it.0)
    }
}
