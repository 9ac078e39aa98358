//! Showing a ready household: what was said before waits, and comes back when the showing ends.

use super::Session;
use crate::handoff::Handoff;

impl Session {
    /// The number of the ready household that is shown; nothing where the answers are somebody's own.
    #[must_use]
    pub fn demo(&self) -> Option<usize> {
        self.demo.as_ref().map(|it| it.0)
    }

    /// Whether it is a made-up household: a ready one, or one out of a code that says so.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.example || self.demo.is_some()
    }

    /// What was said before, while a ready household is shown, and otherwise what is here.
    #[must_use]
    pub fn behind(&self) -> &Self {
        self.demo.as_ref().map_or(self, |it| it.1.as_ref())
    }

    /// Shows this household under that number. There is nothing to take back.
    pub(super) fn demonstrate(&mut self, number: usize, shown: Handoff) {
        self.end_demo();
        let before = self.clone();
        self.next_id = shown.household.people.iter().map(|it| it.id).max().unwrap_or(0) + 1;
        (self.household, self.on) = (shown.household, shown.on);
        (self.closed_too, self.estimate) = (shown.closed_too, shown.estimate);
        self.confirmed.clear();
        self.steps.clear();
        self.papers.clear();
        self.demo = Some((number, Box::new(before)));
    }

    /// Brings back what was said before, in the language of now.
    pub(super) fn end_demo(&mut self) {
        if let Some((_, before)) = self.demo.take() {
            *self = Self { locale: self.locale, ..*before };
        }
    }
}
