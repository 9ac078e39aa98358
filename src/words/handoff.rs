//! Which sentences the slip and the page have that takes a code. The sentences are their own
//! description.
#![allow(missing_docs)]

use crate::date::Date;

pub struct HandoffWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub print_a4: &'static str,
    pub print_narrow: &'static str,
    pub share: &'static str,
    pub show: &'static str,
    pub shared: &'static str,
    pub copied: &'static str,
    pub not_shared: &'static str,
    pub slip: &'static str,
    pub code: &'static str,
    /// That the code holds the answers, and who can read them.
    pub holds: &'static str,
    /// How to open it again: the address, and how many letters it has.
    pub how: fn(&str, usize) -> String,
    pub qr: &'static str,
    pub no_qr: &'static str,

    pub receive: &'static str,
    pub receive_lead: &'static str,
    /// What the button says that leads there.
    pub have_code: &'static str,
    pub field: &'static str,
    pub field_hint: &'static str,
    pub read: fn(usize) -> String,
    /// The code fits: so many people, and the rules of this day.
    pub complete: fn(usize, Date) -> String,
    pub open: &'static str,
    pub must: &'static str,
    pub letter: fn(usize, &str) -> String,
    pub group: fn(usize, &str) -> String,
    pub mismatch: fn(usize) -> String,
    pub newer: &'static str,
    pub broken: &'static str,
    pub ask: &'static str,
    pub replace: &'static str,
    pub keep: &'static str,
    pub must_replace: &'static str,
    /// Where the answers on the review come from.
    pub received: fn(Date) -> String,
    pub use_today: fn(Date) -> String,
}
