//! Which sentences the lists of a facilitator have. The sentences are their own description.
#![allow(missing_docs)]

use crate::date::Date;

pub struct Village {
    pub families: &'static str,
    pub families_lead: &'static str,
    pub family: fn(u32) -> String,
    pub now: &'static str,
    /// So many people, answers, and questions left.
    pub so_far: fn(usize, usize, usize) -> String,
    pub open: fn(&str) -> String,
    pub go_on: &'static str,
    pub add: &'static str,
    pub wipe: &'static str,
    pub wipe_lead: &'static str,
    pub wiped: &'static str,

    pub title: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub file: &'static str,
    pub file_hint: &'static str,
    pub how: &'static str,
    pub how_lines: [&'static str; 5],
    /// Why a file cannot be used, in the order of `Unusable`; last that it is too large.
    pub unusable: [&'static str; 5],

    pub rows: fn(usize) -> String,
    pub layout: &'static str,
    pub members: &'static str,
    pub whole: &'static str,
    pub columns: &'static str,
    pub columns_lead: &'static str,
    pub column: fn(usize, &str) -> String,
    pub sample: fn(&str) -> String,
    pub hidden: &'static str,
    /// Nothing that is read, what is private, the card, the day of birth.
    pub holds: [&'static str; 4],
    pub twice: fn(&str) -> String,
    pub must_card: &'static str,
    pub must_read: &'static str,
    pub age_on: fn(Date) -> String,
    pub start: &'static str,
    pub other_file: &'static str,

    pub working: &'static str,
    pub done: fn(usize, usize) -> String,
    pub stop: &'static str,

    pub results: &'static str,
    /// Families that were counted, and rows that were put aside.
    pub counted: fn(usize, usize) -> String,
    pub one_missing: fn(usize) -> String,
    pub list: &'static str,
    pub list_lead: &'static str,
    pub line: &'static str,
    pub missing: &'static str,
    pub one: &'static str,
    pub fits: &'static str,
    pub of_line: fn(u32) -> String,
    pub more: fn(usize) -> String,
    pub nobody: &'static str,
    pub bad: &'static str,
    pub bad_lead: &'static str,
    pub strays: &'static str,
    pub tally: &'static str,
    pub tally_lead: &'static str,
    pub program: &'static str,
    /// Received, met, open, not met, closed.
    pub standing: [&'static str; 5],
    pub take_tally: &'static str,
    pub take_list: &'static str,
    pub take_bad: &'static str,
    pub reason: &'static str,
    pub forget: &'static str,

    /// Column, what stood there, what may stand there.
    pub bad_value: fn(&str, &str, &str) -> String,
    pub bad_differs: fn(&str) -> String,
    pub bad_cells: fn(usize, usize) -> String,
    pub bad_nothing: &'static str,
    pub bad_no_card: &'static str,
    pub bad_short_card: &'static str,
    pub bad_ahead: fn(&str) -> String,
    pub bad_kin: fn(u32) -> String,
    pub allowed_yes_no: &'static str,
    pub allowed_number: fn(u32, u32) -> String,
    pub allowed_day: &'static str,
    pub allowed_role: &'static str,
    pub allowed_place: &'static str,
}
