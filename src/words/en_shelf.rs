//! Answers that stay on the phone, in English.

use super::en::{count, day};
use super::shelf::ShelfWords;

pub(super) const SHELF: ShelfWords = ShelfWords {
    title: "Keep on this phone",
    lead: "Answers usually go when the page is closed. You may keep them on this phone, without names. Whoever uses this phone can open them.",
    how_long: "Keep for how long?",
    days: |n| count(n as usize, "day", "days"),
    keep: "Keep",
    kept: |it| format!("Answers are kept on this phone until {}.", day(it)),
    kept_somehow: "There are answers kept on this phone.",
    open: "Open the kept answers",
    wipe: "Erase what is kept",
    wiped: "What was kept is erased.",
    expired: |it| format!("The answers were kept until {} only and are erased.", day(it)),
    lost: |n| {
        format!(
            "{} of what was kept could not be read. Check the answers and add what is missing.",
            count(n, "part", "parts")
        )
    },
    newer: "This was kept by a newer Layak. Close every Layak window and open it again.",
    unreadable: "What is kept on this phone is damaged and cannot be opened. Erase it, and keep again if you like.",
    failed: "This phone cannot keep anything: it is full, or storage is turned off. The answers are still on this screen.",
    stuck: "It is not erased yet. Erase the data of this site in the settings of the browser.",
    discarded: "Sorry, this phone closed Layak because its memory was full. Answers that were not kept are gone.",
    leave: "Leave quickly",
};
