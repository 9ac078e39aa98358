//! The slip, and the page that takes a code, in English.

use super::en::{count, day};
use super::handoff::HandoffWords;

pub(super) const HANDOFF: HandoffWords = HandoffWords {
    title: "Take home",
    lead: "This summary can be printed, shared, or shown to a facilitator or at the village office.",
    print_a4: "Print on A4 paper",
    print_narrow: "Print on 58 mm paper",
    share: "Share as text",
    show: "Show the QR code",
    shared: "The text was shared.",
    copied: "The text was copied. It can be pasted into a message now.",
    not_shared: "The text was not shared. Please copy it here:",
    slip: "Layak: results for one family",
    code: "Code of the answers",
    holds: "This code holds the family’s answers, such as ages and aid, without names. Whoever has it can read them.",
    how: |address, n| {
        if address.is_empty() {
            return format!(
                "To open it again, open Layak, choose “Open answers from a code”, and type these {n} letters:"
            );
        }
        format!("To open it again, scan the picture. Or open {address}#/terima and type these {n} letters:")
    },
    qr: "QR picture that opens these answers",
    no_qr: "There are too many answers for one QR picture. Use the letters.",

    receive: "Receive answers",
    receive_lead: "Open the answers of a slip, from another phone or from paper. Nothing is sent.",
    have_code: "Open answers from a code",
    field: "Code",
    field_hint: "Capital or small letters, with or without spaces. The link may be pasted too.",
    read: |n| format!("{} read.", count(n, "letter", "letters")),
    complete: |n, on| {
        format!("The code is complete: {}, rules as of {}.", count(n, "person", "people"), day(on))
    },
    open: "Open",
    must: "Type or paste the code first.",
    letter: |place, letter| {
        format!("Letter {place}, “{letter}”, is in no code. Allowed are digits, and every letter but U.")
    },
    group: |number, letters| {
        format!("The code does not fit yet. Look again at group {number}, which reads “{letters}”.")
    },
    mismatch: |n| {
        format!(
            "The code does not fit yet. {} read; some are missing, too many or mixed up.",
            count(n, "letter was", "letters were")
        )
    },
    newer: "This code is from a newer Layak. Reload this page and try again.",
    broken: "This code cannot be read. Ask for a new one.",
    ask: "There are answers here already. Replace them?",
    replace: "Replace them with those of the code",
    keep: "Keep the answers that are here",
    must_replace: "Choose first: replace or keep.",
    received: |on| format!("These answers come from a code, with the rules as of {}.", day(on)),
    use_today: |on| format!("Use the rules of today, {}", day(on)),
};
