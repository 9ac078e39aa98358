//! Which sentences the demonstration and the practice have. The sentences are their own description.
#![allow(missing_docs)]

pub struct DemoWords {
    /// What stands on everything that is no result of a real family.
    pub mark: &'static str,
    pub mark_text: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// One line for each ready household, in their order.
    pub titles: &'static [&'static str],
    pub others: &'static str,
    pub again: &'static str,
    pub end: &'static str,
    pub month: &'static str,
    pub children: &'static str,
    pub n_children: fn(u32) -> String,

    pub practice: &'static str,
    pub practice_lead: &'static str,
    pub said: &'static str,
    pub guess_met: &'static str,
    pub guess_not_met: &'static str,
    pub guess_open: &'static str,
    pub show: &'static str,
    pub must: &'static str,
    pub score: fn(usize, usize) -> String,
    pub right: &'static str,
    /// What was guessed instead.
    pub wrong: fn(&str) -> String,
    pub read_again: &'static str,
    pub next: &'static str,
    pub try_it: &'static str,
}
