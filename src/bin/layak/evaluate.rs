//! `layak evaluate`: households in, assessments out.

use std::cell::OnceCell;
use std::io::Write;

use crate::End;
use crate::arguments::Evaluate;
use crate::input::each;
use crate::problem::Problem;
use crate::report::{every, report};
use crate::verdicts::verdicts;

/// Writes what the rules say of each household.
pub(crate) fn evaluate(options: &Evaluate, out: &mut impl Write) -> Result<End, Problem> {
    let rules = OnceCell::new();
    if options.verdicts {
        return each(&options.input, out, |household, on| {
            verdicts(rules.get_or_init(|| every(on)), household, on)
        });
    }
    each(&options.input, out, |household, on| {
        report(rules.get_or_init(|| every(on)), household, on, options.brief)
    })
}
