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
    Some(Explainer::new(program, household, on)?.whole(changes))
}

/// The parts of an explanation one by one, for whoever needs only some: each costs time.
pub struct Explainer<'a> {
    case: Case<'a>,
    pieces: Pieces,
    /// What is worth asking, where somebody has worked it out already.
    missing: Option<&'a [Open]>,
}

impl<'a> Explainer<'a> {
    /// `None` where the programme has no edition on that day.
    #[must_use]
    pub fn new(program: &Program, household: &'a Household, on: Date) -> Option<Self> {
        let case = Case::new(program.edition_on(on)?, household, on);
        let pieces = case.pieces();
        Some(Self { case, pieces, missing: None })
    }

    /// Takes what is worth asking from an assessment of the same programme, family and day, so that
    /// it is not worked out once more.
    #[must_use]
    pub fn knowing(self, missing: &'a [Open]) -> Self {
        Self { missing: Some(missing), ..self }
    }

    /// The whole explanation; `changes` are the facts that may be part of a suggestion.
    #[must_use]
    pub fn whole(&self, changes: &'static [Change]) -> Explanation {
        let outlook = self.outlook();
        let effects = self.effects();
        Explanation {
            outlook,
            reason: self.reason(),
            narrows: effect::narrows(&effects, outlook.range),
            effects,
            flips: self.flips(),
            nearest: self.nearest(changes),
        }
    }

    /// Verdict and amount as they stand.
    #[must_use]
    pub fn outlook(&self) -> Outlook {
        self.pieces.outlook()
    }

    /// See [`Explanation::reason`].
    #[must_use]
    pub fn reason(&self) -> Vec<Open> {
        self.case.reason(&self.pieces, self.outlook().truth)
    }

    /// See [`Explanation::effects`].
    #[must_use]
    pub fn effects(&self) -> Vec<Effect> {
        self.case.effects(&self.pieces, self.outlook(), self.missing)
    }

    /// What the answers to one question would do, whether or not they matter.
    #[must_use]
    pub fn effect(&self, open: Open) -> Effect {
        self.case.effect(&self.pieces, open)
    }

    /// See [`Explanation::flips`].
    #[must_use]
    pub fn flips(&self) -> Vec<Flip> {
        self.case.flips(&self.pieces, self.outlook().truth, &|_| true)
    }

    /// Those of the flips for which a small slip is enough.
    #[must_use]
    pub fn slips(&self) -> Vec<Flip> {
        let mut found = self.case.flips(&self.pieces, self.outlook().truth, &flip::can_slip);
        found.retain(|it| it.near);
        found
    }

    /// See [`Explanation::nearest`].
    #[must_use]
    pub fn nearest(&self, changes: &'static [Change]) -> Vec<Nearest> {
        nearest::nearest(&self.case, &self.pieces, self.outlook().truth, changes)
    }
}
