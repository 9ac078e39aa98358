//! The whole state of the application, and every way in which it changes. Pure: no clock, no
//! browser, no storage; `apply` returns a new state. It lives in memory only.
//!
//! Whatever changes what was said can be taken back, newest first, as often as there is something
//! to take back; forgetting leaves nothing to take back. Language, day, closed programmes and the
//! wish for an estimate are how somebody looks at it; they are no part of it.

pub mod effect;
mod families;
mod papers;
mod received;
mod shown;
mod undo;

use crate::catalog;
use crate::consistency::{Because, Doubt};
use crate::date::Date;
use crate::engine::Open;
pub use crate::engine::Standing;
use crate::fact::Fact;
use crate::handoff::Handoff;
use crate::household::{Answer, Birth, Given, Household, Person, Role};
use crate::item::Item;
use crate::questionnaire::Depth;
use crate::rule::Text;
use crate::words::Locale;
pub use families::Families;
pub use papers::Paper;
pub use undo::Last;
use undo::Step;

/// Everything that the screens show comes from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The reader's language.
    pub locale: Locale,
    /// Today, as the device says.
    pub today: Date,
    /// The day whose rules are applied.
    pub on: Date,
    /// Whether programmes whose window has closed ask questions too.
    pub closed_too: bool,
    /// Whether the family asked for the welfare estimate, and how much it wants to be asked for it.
    pub estimate: Option<Depth>,
    /// What was said so far.
    pub household: Household,
    /// Answers that do not fit together and stay as they are, each with the reason. One counts only
    /// while the answers are those that it names.
    pub confirmed: Vec<(Doubt, Because)>,
    /// How to take back what was said, newest last.
    steps: Vec<Step>,
    next_id: u32,
    /// The ready household that is shown, and everything as it was before.
    demo: Option<(usize, Box<Session>)>,
    /// A code was taken over whose household is an example.
    example: bool,
    /// Which papers are at hand, each once.
    papers: Vec<(Text, Paper)>,
}

/// What a form says about a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What to call the person.
    pub nickname: String,
    /// The place in the family.
    pub role: Option<Role>,
    /// The age.
    pub birth: Option<Birth>,
    /// The sex.
    pub sex: Option<Answer>,
}

impl Draft {
    /// What the form would say of a member as they are.
    fn of(person: &Person) -> Self {
        let Person { nickname, role, birth, answers, .. } = person.clone();
        Self { nickname, role, birth, sex: answers.get(Fact::Kelamin) }
    }

    /// A nickname has no blanks around it and is short.
    fn tidy(mut self) -> Self {
        self.nickname = self.nickname.trim_ascii().chars().take(40).collect();
        self
    }

    /// Writes it onto a member.
    fn write(self, person: &mut Person) {
        person.nickname = self.nickname;
        person.role = self.role;
        person.birth = self.birth;
        person.answers.set(Fact::Kelamin, self.sex);
    }
}

/// A change of the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read in another language.
    Speak(Locale),
    /// Apply the rules of another day. Answers stay.
    Travel(Date),
    /// Ask for closed programmes too, or stop asking.
    AskClosed(bool),
    /// Say something about a fact, or take it back.
    Answer(Open, Option<Answer>),
    /// Say something to an item of the welfare questionnaire, or take it back.
    Reply(Item, Option<Given>),
    /// Ask for the welfare estimate, or leave it. Replies stay.
    Estimate(Option<Depth>),
    /// Leave answers that do not fit together as they are, for this reason; or no longer.
    Confirm(Doubt, Option<Because>),
    /// Say whether a paper is at hand.
    Paper(Text, Paper),
    /// Add a member, or change the one with this id.
    Save(Option<u32>, Draft),
    /// Take a member away.
    Remove(u32),
    /// Take back the newest change of what was said.
    Undo,
    /// Everybody is named, or not.
    Finish(bool),
    /// Take over what a code holds, in place of what was said so far.
    Receive(Box<Handoff>),
    /// Show the ready household of this number, as it is here. What was said so far waits.
    Demonstrate(usize, Box<Handoff>),
    /// Stop showing, and go on with what was said before.
    EndDemo,
    /// Forget everything that was said, for good: the next family that holds this phone must not
    /// be able to take it back.
    Forget,
}

impl Session {
    /// Nothing has been said yet. The rules are those of today, or of the founding day where no
    /// programme has rules for today.
    #[must_use]
    pub fn new(locale: Locale, today: Date) -> Self {
        let on = if catalog::covers(today) { today } else { catalog::FOUNDING_DAY };
        let household = Household { unfinished: true, ..Household::default() };
        Self {
            locale,
            today,
            on,
            closed_too: false,
            estimate: None,
            household,
            confirmed: Vec::new(),
            steps: Vec::new(),
            next_id: 1,
            demo: None,
            example: false,
            papers: Vec::new(),
        }
    }

    /// The state after a change.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut next = self.clone();
        let step = match action {
            Action::Speak(locale) => {
                next.locale = locale;
                None
            }
            Action::Travel(_) | Action::AskClosed(_) | Action::Estimate(_) => {
                next.look(&action);
                None
            }
            Action::Paper(paper, at_hand) => {
                next.put_paper(paper, at_hand);
                None
            }
            Action::Undo => {
                next.undo();
                None
            }
            Action::Reply(item, given) => next.reply(item, given),
            Action::Confirm(doubt, because) => next.confirm(doubt, because),
            Action::Answer(open, answer) => next.answer(open, answer),
            Action::Save(id, draft) => next.save(id.and_then(|it| self.place(it)), draft.tidy()),
            Action::Remove(id) => self.place(id).map(|place| next.remove(place)),
            Action::Finish(finished) => next.finish(finished),
            Action::Receive(handoff) => {
                next.end_demo();
                Some(next.receive(*handoff))
            }
            Action::Demonstrate(number, shown) => {
                next.demonstrate(number, *shown);
                None
            }
            Action::EndDemo => {
                next.end_demo();
                None
            }
            Action::Forget => {
                next.forget();
                None
            }
        };
        next.steps.extend(step);
        next
    }

    /// Whether anything was said at all, the replies for the estimate among it.
    #[must_use]
    pub fn begun(&self) -> bool {
        let household = &self.household;
        self.n_answers() > 0 || !household.people.is_empty() || household.survey.given().next().is_some()
    }

    /// How many answers were given about what the rules ask.
    #[must_use]
    pub fn n_answers(&self) -> usize {
        let people = self.household.people.iter();
        let of_people = people.map(|it| it.answers.given().count() + usize::from(it.birth.is_some()));
        self.household.answers.given().count() + of_people.sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session::new(Locale::Indonesian, Date::checked(2026, 11, 23))
    }

    fn draft(nickname: &str) -> Draft {
        Draft { nickname: nickname.into(), role: None, birth: None, sex: None }
    }

    #[test]
    fn taking_somebody_away_can_be_undone_with_every_answer() {
        let mut before =
            session().apply(Action::Save(None, draft("Ibu"))).apply(Action::Save(None, draft("Ani")));
        before =
            before.apply(Action::Answer(Open { person: Some(1), fact: Fact::Kip }, Some(Answer::DontKnow)));
        let gone = before.apply(Action::Remove(1));
        assert_eq!(gone.household.people.len(), 1);
        assert_eq!(gone.apply(Action::Undo), before);
    }

    #[test]
    fn an_id_is_never_used_twice() {
        let gone = session().apply(Action::Save(None, draft("Ibu"))).apply(Action::Remove(1));
        let back = gone.apply(Action::Save(None, draft("Ayah")));
        assert_eq!(back.household.people[0].id, 2);
        assert_eq!(back.apply(Action::Undo), gone, "as if nobody had been added");
    }

    #[test]
    fn another_day_or_language_keeps_every_answer() {
        let before = session()
            .apply(Action::Answer(Open { person: None, fact: Fact::Dtks }, Some(Answer::yes_no(true))));
        let after =
            before.apply(Action::Travel(Date::checked(2021, 1, 31))).apply(Action::Speak(Locale::English));
        assert_eq!(after.household, before.household);
        assert_eq!(after.apply(Action::Forget).household, session().household);
    }
}
