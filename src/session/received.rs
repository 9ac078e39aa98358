//! Taking over what a code holds: day, closed programmes and the wish for an estimate come along, so
//! that the screens are those of whoever made the code.

use super::undo::Step;
use super::{Action, Paper, Session};
use crate::consistency::{Because, Doubt};
use crate::date::Date;
use crate::handoff::Handoff;
use crate::household::Household;
use crate::questionnaire::Depth;
use crate::rule::Text;

/// Everything that a code replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Replaced {
    household: Household,
    confirmed: Vec<(Doubt, Because)>,
    next_id: u32,
    example: bool,
    papers: Vec<(Text, Paper)>,
    look: (Date, bool, Option<Depth>),
}

impl Session {
    /// What a code of this session holds.
    #[must_use]
    pub fn handoff(&self) -> Handoff {
        Handoff {
            on: self.on,
            today: self.on == self.today,
            closed_too: self.closed_too,
            estimate: self.estimate,
            example: self.is_example(),
            household: self.household.clone(),
        }
    }

    /// How somebody looks at it. What is chosen now stays when a code is taken back that was
    /// received before.
    pub(super) fn look(&mut self, action: &Action) {
        let apply = |on: &mut Date, closed_too: &mut bool, estimate: &mut Option<Depth>| match action {
            Action::Travel(it) => *on = *it,
            Action::AskClosed(it) => *closed_too = *it,
            Action::Estimate(it) => *estimate = *it,
            _ => {}
        };
        apply(&mut self.on, &mut self.closed_too, &mut self.estimate);
        for step in &mut self.steps {
            if let Step::Received(it) = step {
                apply(&mut it.look.0, &mut it.look.1, &mut it.look.2);
            }
        }
    }

    /// Puts what a code holds in place of what was said. Its members get ids that nobody had.
    pub(super) fn receive(&mut self, handoff: Handoff) -> Step {
        let replaced = Replaced {
            household: std::mem::replace(&mut self.household, handoff.household),
            confirmed: std::mem::take(&mut self.confirmed),
            next_id: self.next_id,
            example: std::mem::replace(&mut self.example, handoff.example),
            papers: std::mem::take(&mut self.papers),
            look: (self.on, self.closed_too, self.estimate),
        };
        for person in &mut self.household.people {
            person.id = self.next_id;
            self.next_id += 1;
        }
        (self.on, self.closed_too, self.estimate) = (handoff.on, handoff.closed_too, handoff.estimate);
        Step::Received(Box::new(replaced))
    }

    /// Takes it back.
    pub(super) fn give_back(&mut self, it: Replaced) {
        (self.on, self.closed_too, self.estimate) = it.look;
        (self.household, self.confirmed, self.next_id) = (it.household, it.confirmed, it.next_id);
        (self.example, self.papers) = (it.example, it.papers);
    }
}
