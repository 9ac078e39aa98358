//! The normal distribution.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// The chance to be below `x`.
pub(super) fn cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x * FRAC_1_SQRT_2)
}

/// The `x` below which one is with this chance, which lies strictly between 0 and 1.
///
/// Newton's method from the middle: the curve bends only one way between there and the solution, so
/// that each step comes closer and none goes too far.
pub(super) fn quantile(chance: f64) -> f64 {
    debug_assert!(0.0 < chance && chance < 1.0);
    let mut x = 0.0;
    for _ in 0..MOST_STEPS {
        let step = (cdf(x) - chance) * (2.0 * PI).sqrt() * libm::exp(0.5 * x * x);
        x -= step;
        if step.abs() < 1e-13 {
            break;
        }
    }
    x
}

/// More than any chance takes that a scorecard can give.
const MOST_STEPS: u32 = 60;

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of the standard tables.
    const TABLE: [(f64, f64); 5] = [
        (0.5, 0.0),
        (0.9, 1.281_551_565_545),
        (0.975, 1.959_963_984_540),
        (0.999, 3.090_232_306_168),
        (1e-6, -4.753_424_308_823),
    ];

    #[test]
    fn the_values_of_the_tables_come_out() {
        for (chance, x) in TABLE {
            assert!((quantile(chance) - x).abs() < 1e-11, "{chance}: {}", quantile(chance));
            assert!((cdf(x) - chance).abs() < 1e-12, "{x}: {}", cdf(x));
        }
    }

    #[test]
    fn each_is_the_inverse_of_the_other() {
        for k in 1..10_000 {
            let chance = f64::from(k) / 10_000.0;
            assert!((cdf(quantile(chance)) - chance).abs() < 1e-14, "{chance}");
            assert!((quantile(chance) + quantile(1.0 - chance)).abs() < 1e-9, "{chance}");
        }
    }
}
