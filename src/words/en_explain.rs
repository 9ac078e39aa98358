//! English: why, why not, what is missing, and what would change it.

use super::Explain;
use super::en::day;

pub(super) const EXPLAIN: Explain = Explain {
    why_met: "Why",
    why_met_lead: "This result rests on these answers. No other answer changes it.",
    why_met_always: "No answer changes this result.",
    because: |it| format!("Because {it}"),
    and_more: |n| format!("and {n} more answers"),
    decided: "These answers alone decide it, whatever the others are:",
    jointly: "No condition refuses by itself. Together these conditions cannot be met.",
    missing: "What is missing",
    missing_lead: "This is what each answer would do for this programme.",
    unknown: "What you do not know",
    unknown_lead: "Mostly only an office knows this. The result depends on it:",
    more_questions: |n| format!("and {n} more questions after these"),
    answer_now: "Answer",
    narrows: |it| format!("What makes the amount clearest: {it}"),
    desil: "The result by desil",
    desil_lead: "The desil stands in the government's data. See the Cek Bansos app, or ask the village office.",
    desil_band: |low, high| {
        if low == high { format!("Desil {low}") } else { format!("Desil {low} to {high}") }
    },
    unlisted: "Not listed",
    outcome_met: "met",
    outcome_not_met: "not met",
    outcome_open: "not certain",
    nearest: "If this, then that",
    nearest_lead: "The result can change if one of these is really so. We worked it out again.",
    and: "and",
    then_met: "Then the conditions are met.",
    then_open: "Then it is no longer refused, but something stays open.",
    birthday: |name, age, on, exact| {
        let when = if exact { "From" } else { "By" };
        format!("{when} {}, when {name} is {age} years old, if the rules stay the same.", day(on))
    },
    fragile: "Check again",
    fragile_lead: |n| match n {
        1 => "Check this answer. A little different, and the result is another:".into(),
        _ => format!("Check these {n} answers. A little different, and the result is another:"),
    },
    otherwise: |values, outcome| format!("If {values}: {outcome}."),
    instead: "What is still possible",
    instead_lead: "Other programmes for your family, and who decides:",
    instead_none: "From your answers, no other programme here fits now.",
    or: "or",
    from: |it| format!("{it} or more"),
    up_to: |it| format!("{it} or less"),
    between: |low, high| format!("{low} to {high}"),
    elsewhere: "elsewhere",
    changed: "What has just changed",
    changed_answer: |label, before, after| format!("{label}: from “{before}” to “{after}”."),
    changed_nothing: "The results stay the same.",
    moved: |before, after| format!("from {before} to {after}"),
    moved_because: ", because this condition is not met:",
    undo: "Undo this change",
    standing_received: "received already",
    standing_met: "possible",
    standing_open: "not certain",
    standing_not_met: "no",
    standing_closed: "closed",
    standing_none: "not in force",
    idle: "Changes no result now. It is kept, and used again when needed.",
    without: "What is given up",
    without_because: |it, other| format!("{it}, because of {other}."),
    office_decides: "The village, the district or the ministry decides, not this application.",
};
