//! English: results, programmes, and what this is.

use super::en::{count, day};
use super::{About, ProgramPage, Results};
use crate::rule::GapKind;

pub(super) const RESULTS: Results = Results {
    title: "The results for your family",
    summary: |received, met, open| {
        let mut parts = Vec::new();
        if received > 0 {
            parts.push(format!(
                "You already receive {} and the criteria fit",
                count(received, "programme", "programmes")
            ));
        }
        if met > 0 {
            parts.push(format!(
                "{} may be for your family, if selected",
                if received > 0 {
                    count(met, "more programme", "more programmes")
                } else {
                    count(met, "programme", "programmes")
                }
            ));
        }
        if open > 0 {
            parts.push(format!("{} not settled", count(open, "programme is", "programmes are")));
        }
        format!("{}.", parts.join("; "))
    },
    windows: "Days to remember",
    opens: |it| format!("Opens on {}:", day(it)),
    closes: |it| format!("Closes on {}:", day(it)),
    official: "Check on the official site",
    official_lead: "The site of the Ministry of Social Affairs answers whether your name is on its list. It opens outside Layak and uses the internet. Enter personal data only there.",
    year: |it| format!("That is worth {it} a year, if chosen."),
    year_of_choices: |it| {
        format!("That is worth {it} a year, if chosen. It depends on which aid you choose.")
    },
    summary_none: "Going by your answers, no programme here has all its criteria met now. The reasons are below.",
    summary_open: |it| format!("This can still change: {} left.", count(it, "question", "questions")),
    never_certain: "This is not a promise. We compare your answers with the published criteria. The office named with each programme decides.",
    live: "The result so far",
    moved: "moved",
    received: "You already receive",
    met: "Criteria met, an office decides",
    open: "Not settled yet",
    not_met: "Criteria not met",
    combo_year: |it| format!("In a year: {it}"),
    without_rules: |n| format!("Other programmes, not in force on that day: {n}"),
    closed: "Closed, or not open yet",
    received_lead: "By your answers, the family is already on the list.",
    met_lead: "The published criteria fit your answers.",
    open_lead: "Something is still to be answered, or only an office knows.",
    not_met_lead: "At least one criterion does not fit. Each reason has its source.",
    closed_lead: "These do not take new families on the chosen day.",
    todo: "What to do next",
    todo_answer: |it| {
        format!("Answer {} to make the result surer.", count(it, "more question", "more questions"))
    },
    papers: "What to bring",
    papers_lead: "For the programmes above, have ready:",
    at_hand: ["At hand", "Not yet", "Ask the village"],
    papers_here: |here, all| format!("{here} of {all} at hand."),
    expected: "usually asked for; no official source yet",
    combos: "Not to be held together",
    combos_lead: "Some programmes rule each other out. These combinations are possible; you and the office choose.",
    combo: |it| format!("Combination {it}"),
    together: "Together",
    missing_aid: "Is the aid you look for not here?",
    missing_aid_text: "Only programmes whose sources we have read are here. Regional aid, disaster aid and new programmes are not all here. Ask at the village or ward office or the Dinas Sosial.",
    ask_closed: "Ask about closed programmes too",
    change_answers: "Check or change answers",
    changed_day: "Change the day of the rules",
    no_rules: |it| format!("This app has no rules for {} yet. Choose another day.", day(it)),
};

pub(super) const PROGRAM: ProgramPage = ProgramPage {
    unknown: "This app has no such programme.",
    verdict_met: "The published criteria are met",
    verdict_received: "You already receive it, and the criteria fit",
    verdict_received_doubt: "You already receive it. Ask your facilitator whether your data are still right.",
    verdict_not_met: "A criterion is not met",
    verdict_needs: "More answers are needed",
    verdict_cannot: "It cannot be settled from home",
    no_edition: |it| format!("On {} this programme has no rules in this app.", day(it)),
    gap: |it| match it {
        GapKind::NotYet => "This programme did not exist yet on that day.",
        GapKind::Ended => "This programme is over.",
        GapKind::Unknown => "We have not found its rules for that day.",
    },
    unchanged: |it| {
        format!(
            "Our sources reach to {}. There is no later news, so we take the rules as unchanged.",
            day(it)
        )
    },
    overdue: |it| {
        format!("These rules were due for another check on {}. Ask at the village office.", day(it))
    },
    ended: |it| format!("The last rules that we know held until {}.", day(it)),
    gates: "Four things that decide",
    gate_window: "Registration",
    gate_criteria: "Criteria",
    gate_registry: "Data that must match",
    gate_judgement: "Who decides",
    window_open: "Still running",
    window_open_until: |it| format!("Open until {}", day(it)),
    window_closed: |it| format!("Closed; the last day was {}", day(it)),
    window_not_yet: |it| format!("Not open yet; from {}", day(it)),
    window_unconfirmed: "Not confirmed that it is still open",
    registry_yes: "matches by your answers",
    registry_no: "does not match by your answers",
    registry_unknown: "not known; the office checks",
    judgement_none: "Nobody has to decide any more",
    judgement_listed: "By your answers, the family is already on the list",
    amount: "How much",
    amount_of: |amount, per| format!("{amount} {per}"),
    amount_none: "No amount, because the criteria are not met.",
    amount_goods: "The sources give no value in rupiah.",
    amount_year: |it| format!("{it} a year by the yearly list"),
    amount_times: |it| format!("paid {it} times"),
    amount_disputed: |it| format!("As other sources read the rule: {it}"),
    amount_lines: "What it is made of",
    other_figures: "Other figures in the sources",
    limits: "Limits",
    criteria: "The criteria one by one",
    failing: "Why not",
    failing_lead: "These criteria are not met. One alone decides:",
    your_answer: "Your answer",
    missing: "Answers still missing",
    unclear: "The sources do not agree, so we do not guess.",
    truth_yes: "Fits",
    truth_no: "Does not fit",
    truth_unknown: "Not settled",
    notes: "Good to know",
    disagreement: "Sources differ",
    priority: "Comes first",
    warning: "Warning",
    article: "Differs from the article of 24 December 2020",
    steps: "How to check, apply and collect",
    papers: "What to bring",
    left_out: "What we cannot judge",
    left_out_lead: "We do not ask about these and never take them as yes:",
    not_with: "Not together with",
    timeline: "The rules over time",
    timeline_now: "used now",
    from_until: |from, until| match until {
        Some(until) => format!("{} to {}", day(from), day(until)),
        None => format!("since {}", day(from)),
    },
    as_of: |it| format!("Newest source {}", day(it)),
    agency: "Run by",
    to_results: "Back to the results",
    scope_family: "bars the whole family",
    scope_person: "bars that person only",
};

pub(super) const ABOUT: About = About {
    title: "About Layak",
    what: "What this is",
    what_text: "Layak compares your answers with the published criteria of social assistance on the day that you choose, and shows the reasons and the sources.",
    not: "What it is not",
    not_text: "Layak is not a government site, does not register you, and never guarantees anything. It does not compute the official desil or rank.",
    privacy: "Your data",
    privacy_text: "Answers exist only on this screen and are gone when the page is closed, unless you keep them on this phone. There is no server, no tracker, and nothing is sent. A code or text of the results is shared only when you share it yourself.",
    coverage: "Programmes covered",
    coverage_text: |it| format!("{it} programmes, each with its rules by date."),
    sources: "Sources",
    sources_text: |n, cited, unread| {
        format!(
            "{n} sources. {cited} citations; {unread} of them point to an article that we have not read ourselves, and are marked."
        )
    },
    pages: "More to read",
    unasked: "Conditions that are not asked",
    access: "For everybody",
    access_text: "This page is made for keyboards, screen readers, large type and small screens. Every screen is checked with axe each time the program is tested. A check with a screen reader by a person has not been done yet.",
    try_out: "Self-test",
    try_out_lead: "This device works out all example families again. The outcome is compared with what it should be.",
    tried: |wrong, all, families| match wrong {
        0 => format!("{all} results for {families} example families: all as they should be."),
        _ => format!(
            "{wrong} of {all} results are not as they should be. Do not use the results on this device. Load the page again, or try another browser."
        ),
    },
    one_file: "Download Layak as one file, to open without a connection",
    build: |version, build| match build {
        "" => format!("Version {version}"),
        build => format!("Version {version}, build {build}"),
    },
    kept: |it| format!("On this device since {}, so it opens without a connection.", day(it)),
};
