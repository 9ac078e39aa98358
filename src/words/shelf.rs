//! Which sentences there are about answers that stay on the phone. They are their own description.
#![allow(missing_docs)]

use crate::date::Date;

pub struct ShelfWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub how_long: &'static str,
    pub days: fn(u32) -> String,
    pub keep: &'static str,
    pub kept: fn(Date) -> String,
    /// The end of what is kept cannot be read.
    pub kept_somehow: &'static str,
    pub open: &'static str,
    pub wipe: &'static str,
    pub wiped: &'static str,
    pub expired: fn(Date) -> String,
    /// So many parts could not be read.
    pub lost: fn(usize) -> String,
    pub newer: &'static str,
    pub unreadable: &'static str,
    pub failed: &'static str,
    /// It could not be erased.
    pub stuck: &'static str,
    /// The device threw the page away.
    pub discarded: &'static str,
    /// The button that leaves at once.
    pub leave: &'static str,
}
