//! `layak evaluate`: households in, assessments out.

use std::io::Write;

use crate::End;
use crate::arguments::Evaluate;
use crate::input::each;
use crate::problem::Problem;
use crate::report::report;

/// Writes what the rules say of each household.
pub(crate) fn evaluate(options: &Evaluate, out: &mut impl Write) -> Result<End, Problem> {
    each(&options.input, out, |household, on| report(household, on, options.brief))
}
