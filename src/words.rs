//! Every sentence of the screens, in every language. A language with a missing sentence does not
//! compile. The sentences of rules are part of the rules and stand in the rule files.
//!
//! Numbers never stand inside a constant sentence: a sentence with a number is a function.

mod choices_en;
mod choices_id;
mod comparison;
mod demo;
mod en;
mod en_comparison;
mod en_demo;
mod en_explain;
mod en_handoff;
mod en_results;
mod en_shelf;
mod en_village;
mod en_welfare;
mod explain;
mod facts_en;
mod facts_id;
mod format;
mod handoff;
mod id;
mod id_comparison;
mod id_demo;
mod id_explain;
mod id_handoff;
mod id_results;
mod id_shelf;
mod id_village;
mod id_welfare;
mod items;
mod items_en;
mod items_id;
mod pages;
mod shelf;
mod village;
mod welfare;

pub use comparison::{Asks, ComparisonWords};
pub use demo::DemoWords;
pub use explain::Explain;
pub use format::{aloud, date, money, range, spoken};
pub use handoff::HandoffWords;
pub use items::ItemWords;
pub use pages::{About, Common, Family, Home, ProgramPage, Question, Results, Review};

pub use shelf::ShelfWords;
pub use village::Village;
pub use welfare::Welfare;

use crate::catalog::sentence;
use crate::fact::Fact;
use crate::household::Role;
use crate::money::Per;
use crate::rule::{Confidence, Decider, Form, Registry, StepKind, Text};

/// A language of the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// Bahasa Indonesia, first and complete.
    Indonesian,
    /// English.
    English,
}

impl Locale {
    /// All of them, with the name that their readers know.
    pub const ALL: [(Self, &'static str); 2] =
        [(Self::Indonesian, "Bahasa Indonesia"), (Self::English, "English")];

    /// The tag for `lang`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::English => "en",
        }
    }

    /// The language for a browser's tag: Indonesian unless the reader's first language is English.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        if tag.get(..2).is_some_and(|it| it.eq_ignore_ascii_case("en")) {
            Self::English
        } else {
            Self::Indonesian
        }
    }

    /// The sentences.
    #[must_use]
    pub const fn words(self) -> &'static Words {
        match self {
            Self::Indonesian => &id::WORDS,
            Self::English => &en::WORDS,
        }
    }

    /// A sentence of a rule, and the language in which it is given: Indonesian where nobody has
    /// translated it, so that a screen reader still pronounces it.
    #[must_use]
    pub fn text(self, text: Text) -> (&'static str, Self) {
        let (id, en) = sentence(text);
        match self {
            Self::English if !en.is_empty() => (en, Self::English),
            _ => (id, Self::Indonesian),
        }
    }
}

/// The sentences of one language, screen by screen.
#[allow(missing_docs)] // The sentences are their own description.
pub struct Words {
    pub locale: Locale,
    pub common: Common,
    pub home: Home,
    pub family: Family,
    pub question: Question,
    pub review: Review,
    pub results: Results,
    pub program: ProgramPage,
    pub explain: Explain,
    pub about: About,
    pub welfare: Welfare,
    pub comparison: ComparisonWords,
    pub handoff: HandoffWords,
    /// What stays on the phone.
    pub shelf: ShelfWords,
    pub village: Village,
    pub demo: DemoWords,
    /// The welfare questionnaire.
    pub item: ItemWords,
    /// The question about a fact; the name is that of the member it is about.
    pub ask: fn(Fact, &str) -> String,
    /// What helps to answer; may be empty.
    pub hint: fn(Fact) -> &'static str,
    /// The short name of a fact, for lists of answers.
    pub label: fn(Fact) -> &'static str,
    /// The answer that a value stands for, for facts with choices.
    pub choice: fn(Fact, u32) -> &'static str,
    pub role: fn(Role) -> &'static str,
    pub per: fn(Per) -> &'static str,
    /// Said after an amount that is not cash; empty for cash.
    pub form: fn(Form) -> &'static str,
    pub decider: fn(Decider) -> &'static str,
    pub registry: fn(Registry) -> &'static str,
    pub confidence: fn(Confidence) -> &'static str,
    pub step: fn(StepKind) -> &'static str,
    pub month: fn(u8) -> &'static str,
}
