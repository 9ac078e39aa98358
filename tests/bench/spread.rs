//! Several runs of the same thing, in milliseconds.

/// From the fastest run to the slowest.
pub(crate) struct Spread(Vec<f64>);

impl Spread {
    pub(crate) fn of(mut runs: Vec<f64>) -> Self {
        assert!(!runs.is_empty(), "a run at least");
        runs.sort_by(f64::total_cmp);
        Self(runs)
    }

    pub(crate) fn least(&self) -> f64 {
        self.0[0]
    }

    pub(crate) fn median(&self) -> f64 {
        self.0[self.0.len() / 2]
    }

    pub(crate) fn most(&self) -> f64 {
        self.0[self.0.len() - 1]
    }
}
