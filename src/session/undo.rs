//! Taking back: each change of what was said leaves a small step behind that says what was there
//! before. The steps are taken back newest first, so each finds the state that it left.

use super::received::Replaced;
use super::{Draft, Session};
use crate::consistency::{Because, Doubt};
use crate::engine::Open;
use crate::household::{Answer, Given, Person};
use crate::item::Item;

/// What was there before a change.
///
/// Members are boxed, because a member takes as much room as some thirty answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Something was said about a fact; before that, this.
    Answered(Open, Option<Answer>),
    /// A member was added, as the last one.
    Added,
    /// The member at this place was changed; before that, this.
    Changed(usize, Draft),
    /// This member stood at this place.
    Removed(usize, Box<Person>),
    /// The family said that everybody is named, or not, and before that the opposite.
    Finished,
    /// Something was said to an item; before that, this.
    Replied(Item, Option<Given>),
    /// These answers were left as they are, or no longer; before that, for this reason.
    Confirmed(Box<Doubt>, Option<Because>),
    /// A code was taken over; before that, all this.
    Received(Box<Replaced>),
}

/// The newest change that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Last<'a> {
    /// Something was said about a fact, or taken back.
    Answered {
        /// What it is about.
        open: Open,
        /// What was said before.
        before: Option<Answer>,
        /// What is said now.
        after: Option<Answer>,
    },
    /// This member was added.
    Added(&'a Person),
    /// A member was changed.
    Changed {
        /// What the form said before.
        before: &'a Draft,
        /// The member now.
        after: &'a Person,
    },
    /// This member was taken away.
    Removed(&'a Person),
    /// Everybody is named now, or not.
    Finished(bool),
    /// Something was said to an item, or taken back. It changes no programme.
    Replied(Item),
    /// Answers that do not fit together were left as they are, or no longer.
    Confirmed,
    /// A code was taken over.
    Received,
}

impl Last<'_> {
    /// Whether it replaced something that was said before by something else: a correction, not a
    /// first answer and not one that was taken back.
    #[must_use]
    pub fn corrects(self) -> bool {
        match self {
            Self::Answered { before, after, .. } => before.is_some() && after.is_some(),
            Self::Changed { before, after } => {
                let now = Draft::of(after);
                before.role.is_some() && before.role != now.role && now.role.is_some()
                    || before.birth.is_some() && before.birth != now.birth && now.birth.is_some()
                    || before.sex.is_some() && before.sex != now.sex && now.sex.is_some()
            }
            _ => false,
        }
    }
}

impl Session {
    /// The newest change of what was said; nothing where there is none to undo.
    #[must_use]
    pub fn last(&self) -> Option<Last<'_>> {
        let people = &self.household.people;
        Some(match self.steps.last()? {
            Step::Answered(open, before) => {
                Last::Answered { open: *open, before: *before, after: self.said(*open) }
            }
            Step::Added => Last::Added(people.last()?),
            Step::Changed(place, before) => Last::Changed { before, after: people.get(*place)? },
            Step::Removed(_, person) => Last::Removed(person),
            Step::Finished => Last::Finished(!self.household.unfinished),
            Step::Replied(item, _) => Last::Replied(*item),
            Step::Confirmed(..) => Last::Confirmed,
            Step::Received(_) => Last::Received,
        })
    }

    /// The state before the newest change of what was said, seen as one sees it now: in the same
    /// language, on the same day. Nothing where there is no such change.
    #[must_use]
    pub fn before(&self) -> Option<Self> {
        let mut before = self.clone();
        before.undo().then_some(before)
    }

    /// The member that was taken away, where that is the newest change.
    #[must_use]
    pub fn removed(&self) -> Option<&Person> {
        match self.last()? {
            Last::Removed(person) => Some(person),
            _ => None,
        }
    }

    /// Takes back the newest change; whether there was one.
    pub(super) fn undo(&mut self) -> bool {
        let Some(step) = self.steps.pop() else { return false };
        match step {
            Step::Answered(open, before) => {
                self.tell(open, before);
            }
            Step::Added => {
                self.household.people.pop();
                self.next_id -= 1;
            }
            Step::Changed(place, before) => before.write(&mut self.household.people[place]),
            Step::Removed(place, person) => self.household.people.insert(place, *person),
            Step::Finished => self.household.unfinished = !self.household.unfinished,
            Step::Replied(item, before) => self.household.survey.set(item, before),
            Step::Confirmed(doubt, before) => self.leave(*doubt, before),
            Step::Received(replaced) => self.give_back(*replaced),
        }
        true
    }

    /// Where the member with this id stands.
    pub(super) fn place(&self, id: u32) -> Option<usize> {
        self.household.people.iter().position(|it| it.id == id)
    }

    /// What was said about a fact.
    fn said(&self, open: Open) -> Option<Answer> {
        match open.person {
            None => self.household.answers.get(open.fact),
            Some(id) => self.household.person(id)?.answers.get(open.fact),
        }
    }

    /// Writes an answer down; nothing happens where the member is gone.
    fn tell(&mut self, open: Open, answer: Option<Answer>) {
        match open.person {
            None => self.household.answers.set(open.fact, answer),
            Some(id) => {
                if let Some(place) = self.place(id) {
                    self.household.people[place].answers.set(open.fact, answer);
                }
            }
        }
    }

    pub(super) fn answer(&mut self, open: Open, answer: Option<Answer>) -> Option<Step> {
        let before = self.said(open);
        self.tell(open, answer);
        (self.said(open) != before).then_some(Step::Answered(open, before))
    }

    /// Changes the member at a place, or adds one.
    pub(super) fn save(&mut self, place: Option<usize>, draft: Draft) -> Option<Step> {
        let Some(place) = place else {
            let mut person = Person::new(self.next_id);
            self.next_id += 1;
            draft.write(&mut person);
            self.household.people.push(person);
            return Some(Step::Added);
        };
        let person = &mut self.household.people[place];
        let before = Draft::of(person);
        if before == draft {
            return None;
        }
        draft.write(person);
        Some(Step::Changed(place, before))
    }

    pub(super) fn remove(&mut self, place: usize) -> Step {
        Step::Removed(place, Box::new(self.household.people.remove(place)))
    }

    pub(super) fn finish(&mut self, finished: bool) -> Option<Step> {
        let changes = self.household.unfinished == finished;
        self.household.unfinished = !finished;
        changes.then_some(Step::Finished)
    }

    pub(super) fn reply(&mut self, item: Item, given: Option<Given>) -> Option<Step> {
        let before = self.household.survey.get(item);
        // The same again is no change, and was said when it was said first.
        let same = before.map(|it| it.reply) == given.map(|it| it.reply);
        if same {
            return None;
        }
        self.household.survey.set(item, given);
        Some(Step::Replied(item, before))
    }

    pub(super) fn confirm(&mut self, doubt: Doubt, because: Option<Because>) -> Option<Step> {
        let before = self.reason(&doubt);
        if before == because {
            return None;
        }
        self.leave(doubt.clone(), because);
        Some(Step::Confirmed(Box::new(doubt), before))
    }

    /// Why these answers stay as they are; nothing where nobody has said so.
    #[must_use]
    pub fn reason(&self, doubt: &Doubt) -> Option<Because> {
        self.confirmed.iter().find(|it| it.0 == *doubt).map(|it| it.1)
    }

    fn leave(&mut self, doubt: Doubt, because: Option<Because>) {
        self.confirmed.retain(|it| it.0 != doubt);
        self.confirmed.extend(because.map(|it| (doubt, it)));
        // In one order, so that taking back leaves no trace.
        self.confirmed.sort_by(|one, other| one.0.cmp(&other.0));
    }

    /// Only how somebody looks at it stays.
    pub(super) fn forget(&mut self) {
        let new = Self::new(self.locale, self.today);
        *self = Self { on: self.on, closed_too: self.closed_too, estimate: None, ..new };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Date;
    use crate::fact::Fact;
    use crate::household::Birth;
    use crate::session::Action;
    use crate::words::Locale;

    #[test]
    fn a_correction_is_told_from_a_first_answer_and_from_taking_back() {
        let today = Date::checked(2026, 2, 15);
        let mut session = Session::new(Locale::Indonesian, today);
        let mut corrects = |action: Action| {
            session = session.apply(action);
            session.last().expect("something that can be undone").corrects()
        };
        let desil = |answer| Action::Answer(Open { person: None, fact: Fact::Desil }, answer);
        assert!(!corrects(desil(Some(Answer::value(6)))));
        assert!(corrects(desil(Some(Answer::value(4)))));
        assert!(!corrects(desil(None)));
        let draft = |birth| Draft { nickname: "Ani".into(), role: None, birth, sex: None };
        assert!(!corrects(Action::Save(None, draft(None))));
        assert!(!corrects(Action::Save(Some(1), draft(Some(Birth::DontKnow)))));
        assert!(corrects(Action::Save(Some(1), draft(Some(Birth::Aged(7, today))))));
        assert!(!corrects(Action::Save(Some(1), draft(None))));
        assert!(!corrects(Action::Remove(1)));
    }
}
