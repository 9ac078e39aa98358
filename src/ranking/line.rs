//! One line of a scorecard, and the chance of being below it.

/// A line below which a household can be: a share of all households, or an amount that each member
/// can spend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// The name of its column in the tables: `p20` is the poorest fifth of all households, `npl100`
    /// the national poverty line, `ppp365_2017` 3.65 dollars a day in purchasing power of 2017.
    pub name: &'static str,
    /// Where the curve begins: the log-odds of a household without points.
    pub a: f64,
    /// How much a point adds to the log-odds; below zero.
    pub b: f64,
    /// The share of all households below the line, 0 to 1; `None` where it was not published.
    pub households: Option<f64>,
    /// The share of all people below the line, 0 to 1; `None` where it was not published.
    pub people: Option<f64>,
    /// The points of every option of every question, in the order of the scorecard.
    pub points: &'static [u8],
}

impl Line {
    /// The chance that a household with this score is below the line, 0 to 1.
    #[must_use]
    pub fn chance(&self, score: u32) -> f64 {
        1.0 / (1.0 + libm::exp(-(self.a + self.b * f64::from(score))))
    }
}

/// A chance, 0 to 1, or the range in which it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odds {
    /// Not less than this.
    pub least: f64,
    /// Not more than this.
    pub most: f64,
}

impl Odds {
    /// How wide the range is.
    #[must_use]
    pub fn width(self) -> f64 {
        self.most - self.least
    }
}
