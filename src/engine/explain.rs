//! Why, why not, what is missing, and what would change it.
//!
//! Everything here is defined by the verdict alone: an explanation is a statement about verdicts
//! of the same rules before other answers, and each of them was asked for and heard.

mod effect;
mod flip;
mod nearest;
mod reason;

use super::explore::Case;
use super::outlook::Pieces;
use super::{Open, Outlook};
use crate::date::Date;
use crate::household::Household;
use crate::rule::{Change, Program};

pub use effect::{Effect, Row};
pub use flip::Flip;
pub use nearest::{Nearest, Step};

/// The explanation of one programme's verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// Verdict and amount as they stand.
    pub outlook: Outlook,
    /// Where the criteria are met, or are not: answers that suffice for it, whatever all others
    /// were, none of which can be left out. Empty while the verdict is open.
    pub reason: Vec<Open>,
    /// For every open fact that matters, what each answer would do, in the fixed order.
    pub effects: Vec<Effect>,
    /// The question that narrows the amount most, whatever is answered to it.
    pub narrows: Option<Open>,
    /// Answers that decide alone: with another answer to this one question, the verdict would be
    /// another.
    pub flips: Vec<Flip>,
    /// Where the criteria are not met: the smallest sets of permitted changes that lift the
    /// refusal, those that meet the criteria first.
    pub nearest: Vec<Nearest>,
}

/// Explains a programme's verdict; `None` where it has no edition on that day.
///
/// `changes` are the facts that may be part of a suggestion.
#[must_use]
pub fn explain(
    program: &Program,
    household: &Household,
    on: Date,
    changes: &'static [Change],
) -> Option<Explanation> {
    let edition = program.edition_on(on)?;
    let case = Case::new(edition, household, on);
    let pieces = case.pieces();
    let outlook = pieces.outlook();
    let effects = case.effects(&pieces, outlook);
    Some(Explanation {
        outlook,
        reason: case.reason(&pieces, outlook.truth),
        narrows: effect::narrows(&effects, outlook.range),
        effects,
        flips: case.flips(&pieces, outlook.truth),
        nearest: nearest::nearest(&case, &pieces, outlook.truth, changes),
    })
}

/// What each answer to one open question would do to a programme.
#[must_use]
pub fn effect_of(program: &Program, household: &Household, on: Date, open: Open) -> Option<Effect> {
    let case = Case::new(program.edition_on(on)?, household, on);
    let pieces: Pieces = case.pieces();
    Some(case.effect(&pieces, open))
}
