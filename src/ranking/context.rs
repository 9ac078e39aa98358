//! How many households of a province are among the poorest 40 % of Indonesia: to see odds beside
//! it, never to change them.

use super::options::province;
use super::scorecard::{PROVINCES, Scorecard};
use crate::date::Date;
use crate::household::Household;

/// Households below the line P40 in 2022, of 100,000 of each province (IPA, benchmarks of SUSENAS 2022).
const BELOW_P40: [u16; 34] = [
    39_135, 36_748, 28_273, 26_721, 37_043, 44_623, 40_441, 49_787, 6_482, 13_503, 8_421, 40_235, 50_641,
    41_790, 49_147, 24_890, 33_932, 49_538, 61_015, 36_965, 25_879, 28_072, 11_712, 12_532, 40_930, 44_617,
    47_187, 48_661, 49_162, 57_672, 36_011, 37_777, 27_601, 33_601,
];

/// What is known of a province.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The BPS code of the province as it was in 2022; those founded since are part of the old one.
    pub province: u8,
    /// Of 100,000 households there, so many were among the poorest 40 % of Indonesia in 2022.
    pub below_p40: u16,
}

/// The province of a household, where it is known and the day is one of the scorecard of 2022: no
/// such figures of 2016 were published.
#[must_use]
pub fn context(household: &Household, on: Date) -> Option<Context> {
    let options = province(household, on).options;
    if Scorecard::on(on).year != 2022 || options.first != options.last {
        return None;
    }
    let place = usize::from(options.first);
    Some(Context { province: PROVINCES[place], below_p40: BELOW_P40[place] })
}
