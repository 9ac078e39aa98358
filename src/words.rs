//! Every sentence of the screens, in every language. A language with a missing sentence does not
//! compile. The sentences of rules are part of the rules and stand in the rule files.
//!
//! Numbers never stand inside a constant sentence: a sentence with a number is a function.

mod en;
mod facts_en;
mod facts_id;
mod format;
mod id;

pub use format::{date, money, range, spoken};

use crate::catalog::sentence;
use crate::date::Date;
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
    pub about: About,
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

#[allow(missing_docs)]
pub struct Common {
    pub app: &'static str,
    pub not_government: &'static str,
    pub skip: &'static str,
    pub back: &'static str,
    pub next: &'static str,
    pub save: &'static str,
    pub change: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub dont_know: &'static str,
    pub not_answered: &'static str,
    pub language: &'static str,
    pub about: &'static str,
    pub results_now: &'static str,
    pub sources: &'static str,
    pub unread: &'static str,
    pub seen: fn(Date) -> String,
    pub person: fn(usize) -> String,
    pub family: &'static str,
    pub rules_of: fn(Date) -> String,
    pub million: &'static str,
    pub error: &'static str,
}

#[allow(missing_docs)]
pub struct Home {
    pub title: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub start: &'static str,
    pub resume: &'static str,
    pub day: &'static str,
    pub day_today: fn(Date) -> String,
    pub day_founding: fn(Date) -> String,
    pub day_other: &'static str,
    pub day_pick: &'static str,
    pub day_bad: &'static str,
    pub day_none: fn(Date) -> String,
    pub covered: &'static str,
    pub covered_lead: &'static str,
    pub not_covered: &'static str,
    pub read_more: &'static str,
    pub forget: &'static str,
    pub forgotten: &'static str,
}

#[allow(missing_docs)]
pub struct Family {
    pub title: &'static str,
    pub lead: &'static str,
    pub nobody: &'static str,
    pub add: &'static str,
    pub add_first: &'static str,
    pub done: &'static str,
    pub remove: fn(&str) -> String,
    pub removed: fn(&str) -> String,
    pub undo: &'static str,
    pub change: fn(&str) -> String,
    pub new_title: &'static str,
    pub edit_title: fn(&str) -> String,
    pub role: &'static str,
    pub nickname: &'static str,
    pub nickname_hint: &'static str,
    pub sex: &'static str,
    pub age: &'static str,
    pub age_kind: &'static str,
    pub by_age: &'static str,
    pub by_birth: &'static str,
    pub age_on: fn(Date) -> String,
    pub birth: &'static str,
    pub birth_day: &'static str,
    pub birth_month: &'static str,
    pub birth_year: &'static str,
    pub years: fn(u32) -> String,
    pub years_between: fn(u32, u32) -> String,
    pub unborn: &'static str,
    pub bad_age: &'static str,
    pub bad_birth: &'static str,
    pub birth_ahead: &'static str,
    pub need_person: &'static str,
    pub choose_role: &'static str,
    pub must_role: &'static str,
    pub must_sex: &'static str,
    pub must_age: &'static str,
}

#[allow(missing_docs)]
pub struct Question {
    pub progress: fn(usize, usize) -> String,
    pub last: fn(usize) -> String,
    pub why: &'static str,
    pub why_lead: &'static str,
    pub why_nothing: &'static str,
    pub must_choose: &'static str,
    pub must_number: fn(u32, u32) -> String,
    pub place_title: &'static str,
    pub place_hint: &'static str,
    pub place_search: &'static str,
    pub place_found: fn(usize) -> String,
    pub place_none: &'static str,
    pub place_more: &'static str,
    pub place_must: &'static str,
    pub place_chosen: fn(&str) -> String,
    pub per_month: &'static str,
    pub per_year: &'static str,
    pub rupiah: &'static str,
    pub about_person: fn(&str) -> String,
}

#[allow(missing_docs)]
pub struct Review {
    pub title: &'static str,
    pub lead: &'static str,
    pub place: &'static str,
    pub people: &'static str,
    pub home: &'static str,
    pub aid: &'static str,
    pub asleep: &'static str,
    pub to_results: &'static str,
    pub left: fn(usize) -> String,
    pub go_on: &'static str,
    pub nothing: &'static str,
}

#[allow(missing_docs)]
pub struct Results {
    pub title: &'static str,
    pub summary: fn(usize, usize, usize) -> String,
    pub summary_none: &'static str,
    pub summary_open: fn(usize) -> String,
    pub never_certain: &'static str,
    pub provisional: &'static str,
    pub received: &'static str,
    pub met: &'static str,
    pub open: &'static str,
    pub not_met: &'static str,
    pub closed: &'static str,
    pub received_lead: &'static str,
    pub met_lead: &'static str,
    pub open_lead: &'static str,
    pub not_met_lead: &'static str,
    pub closed_lead: &'static str,
    pub todo: &'static str,
    pub todo_answer: fn(usize) -> String,
    pub papers: &'static str,
    pub papers_lead: &'static str,
    pub expected: &'static str,
    pub combos: &'static str,
    pub combos_lead: &'static str,
    pub combo: fn(usize) -> String,
    pub together: &'static str,
    pub missing_aid: &'static str,
    pub missing_aid_text: &'static str,
    pub ask_closed: &'static str,
    pub ask_closed_on: &'static str,
    pub details: fn(&str) -> String,
    pub change_answers: &'static str,
    pub changed_day: &'static str,
    pub no_rules: fn(Date) -> String,
    pub doubt: &'static str,
    pub because: &'static str,
}

#[allow(missing_docs)]
pub struct ProgramPage {
    pub unknown: &'static str,
    pub verdict_met: &'static str,
    pub verdict_received: &'static str,
    pub verdict_received_doubt: &'static str,
    pub verdict_not_met: &'static str,
    pub verdict_needs: &'static str,
    pub verdict_cannot: &'static str,
    pub no_edition: fn(Date) -> String,
    pub ended: fn(Date) -> String,
    pub gates: &'static str,
    pub gate_window: &'static str,
    pub gate_criteria: &'static str,
    pub gate_registry: &'static str,
    pub gate_judgement: &'static str,
    pub window_open: &'static str,
    pub window_open_until: fn(Date) -> String,
    pub window_closed: fn(Date) -> String,
    pub window_not_yet: fn(Date) -> String,
    pub window_unconfirmed: &'static str,
    pub registry_yes: &'static str,
    pub registry_no: &'static str,
    pub registry_unknown: &'static str,
    pub judgement_none: &'static str,
    pub judgement_listed: &'static str,
    pub amount: &'static str,
    pub amount_of: fn(&str, &str) -> String,
    pub amount_none: &'static str,
    pub amount_goods: &'static str,
    pub amount_year: fn(&str) -> String,
    pub amount_times: fn(u8) -> String,
    pub amount_disputed: fn(&str) -> String,
    pub amount_lines: &'static str,
    pub other_figures: &'static str,
    pub limits: &'static str,
    pub criteria: &'static str,
    pub failing: &'static str,
    pub failing_lead: &'static str,
    pub your_answer: &'static str,
    pub missing: &'static str,
    pub unclear: &'static str,
    pub truth_yes: &'static str,
    pub truth_no: &'static str,
    pub truth_unknown: &'static str,
    pub notes: &'static str,
    pub disagreement: &'static str,
    pub article: &'static str,
    pub steps: &'static str,
    pub papers: &'static str,
    pub left_out: &'static str,
    pub left_out_lead: &'static str,
    pub not_with: &'static str,
    pub timeline: &'static str,
    pub timeline_now: &'static str,
    pub from_until: fn(Date, Option<Date>) -> String,
    pub as_of: fn(Date) -> String,
    pub agency: &'static str,
    pub to_results: &'static str,
    pub scope_family: &'static str,
    pub scope_person: &'static str,
}

#[allow(missing_docs)]
pub struct About {
    pub title: &'static str,
    pub what: &'static str,
    pub what_text: &'static str,
    pub not: &'static str,
    pub not_text: &'static str,
    pub privacy: &'static str,
    pub privacy_text: &'static str,
    pub coverage: &'static str,
    pub coverage_text: fn(usize) -> String,
    pub sources: &'static str,
    pub sources_text: fn(usize, usize, usize) -> String,
    pub pages: &'static str,
    pub unasked: &'static str,
    pub access: &'static str,
    pub access_text: &'static str,
    pub build: &'static str,
}
