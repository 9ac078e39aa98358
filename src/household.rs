//! The people on one family card and what they said: answers, and what answers settle.

mod heard;
mod known;
mod survey;

use crate::date::Date;
use crate::fact::Fact;
pub use heard::Heard;
pub(crate) use known::contradictions;
pub use known::{Known, Source};
pub use survey::{Given, Reply, Survey};

/// What was said about a fact. No answer at all is the absence of one.
///
/// "Don't know" is an answer: it stops the question, and it never becomes no, yes or zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// The value lies between these two, both included; mostly they are the same.
    /// They differ where somebody knows the province but not the kabupaten.
    Between(u32, u32),
    /// The person does not know.
    DontKnow,
}

impl Answer {
    /// Exactly this value.
    #[must_use]
    pub const fn value(value: u32) -> Self {
        Self::Between(value, value)
    }

    /// Yes or no.
    #[must_use]
    pub const fn yes_no(yes: bool) -> Self {
        Self::value(yes as u32)
    }
}

/// At most one answer for each fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers([Option<Answer>; Fact::COUNT]);

impl Default for Answers {
    fn default() -> Self {
        Self([None; Fact::COUNT])
    }
}

impl Answers {
    /// What was said about the fact.
    #[must_use]
    pub const fn get(&self, fact: Fact) -> Option<Answer> {
        self.0[fact as usize]
    }

    /// Says something about the fact, or takes it back.
    pub const fn set(&mut self, fact: Fact, answer: Option<Answer>) {
        self.0[fact as usize] = answer;
    }

    /// Everything that was said, in the fixed order.
    pub fn given(&self) -> impl Iterator<Item = (Fact, Answer)> + '_ {
        Fact::ALL.iter().filter_map(|it| self.get(*it).map(|answer| (*it, answer)))
    }
}

/// How somebody's age is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Birth {
    /// The day of birth.
    On(Date),
    /// So many completed years on this day.
    Aged(u32, Date),
    /// Nobody knows.
    DontKnow,
}

/// The place of a member in the family. It names people on the screen and enters no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The head of the family on the card.
    Head,
    /// Wife or husband of the head.
    Spouse,
    /// Son or daughter.
    Child,
    /// Son-in-law or daughter-in-law.
    ChildInLaw,
    /// Grandchild.
    Grandchild,
    /// Parent or parent-in-law.
    Parent,
    /// Another relative.
    Relative,
    /// Anybody else on the card.
    Other,
}

impl Role {
    /// All of them, in the order of the family card.
    pub const ALL: [Self; 8] = [
        Self::Head,
        Self::Spouse,
        Self::Child,
        Self::ChildInLaw,
        Self::Grandchild,
        Self::Parent,
        Self::Relative,
        Self::Other,
    ];
}

/// One member. The id stays the same when others come and go.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Person {
    /// Unique in the household.
    pub id: u32,
    /// What to call the person on the screen: optional, in memory only, never needed.
    pub nickname: String,
    /// The place in the family.
    pub role: Option<Role>,
    /// How the age is known; `None` while nobody has said anything.
    pub birth: Option<Birth>,
    /// Everything else.
    pub answers: Answers,
}

impl Person {
    /// Somebody of whom nothing is known yet.
    #[must_use]
    pub fn new(id: u32) -> Self {
        Self { id, nickname: String::new(), role: None, birth: None, answers: Answers::default() }
    }
}

/// The people on one family card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Household {
    /// What was said about the family.
    pub answers: Answers,
    /// The members that were named.
    pub people: Vec<Person>,
    /// There may be members that nobody has named yet.
    pub unfinished: bool,
    /// What was said for the welfare estimate. No criterion can name any of it.
    pub survey: Survey,
}
