//! English.

use super::{
    Common, Family, Home, Locale, Question, Review, Words, choices_en, date, en_explain, en_results,
    en_welfare, facts_en,
};
use crate::date::Date;
use crate::household::Role;
use crate::money::Per;
use crate::rule::{Confidence, Decider, Form, Registry, StepKind};

pub(super) fn day(it: Date) -> String {
    date(&WORDS, it)
}

pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

pub(super) static WORDS: Words = Words {
    locale: Locale::English,
    common: Common {
        app: "Layak",
        not_government: "Not a government site. Nothing is sent from this phone.",
        skip: "Skip to the content",
        back: "Back",
        next: "Continue",
        save: "Save",
        change: "Change",
        dont_know: "Don’t know",
        not_answered: "Not answered yet",
        about: "About Layak",
        results_now: "See the results so far",
        sources: "Sources",
        unread: "we have not read this part ourselves",
        seen: |it| format!("seen {}", day(it)),
        person: |it| format!("Person {it}"),
        family: "Family",
        rules_of: |it| format!("Rules as of {}", day(it)),
    },
    home: Home {
        title: "Which assistance may be for your family?",
        lead: "Answer plain questions and see which social assistance may apply, how much it is, and what to do next. Everything is worked out on this phone.",
        private: "We do not ask for your NIK, name or address.",
        start: "Start",
        resume: "Go on",
        day: "The rules of which day?",
        day_today: |it| format!("Today, {}", day(it)),
        day_founding: |it| format!("{}, during the pandemic", day(it)),
        day_other: "Another day",
        day_pick: "Choose a day",
        day_bad: "The calendar has no such day. Please look again.",
        day_none: |it| format!("This app has no rules for {} yet.", day(it)),
        covered: "What is covered",
        covered_lead: "Programmes with rules for the chosen day:",
        not_covered: "There is other aid too, for instance from the kabupaten or the province. Ask at the village or ward office.",
        read_more: "To read",
        forget: "Erase all answers",
        forgotten: "All answers are erased.",
    },
    family: Family {
        title: "Who is on the family card?",
        lead: "Add everybody on the Kartu Keluarga (KK), one by one, yourself included.",
        nobody: "Nobody yet.",
        add: "Add a person",
        add_first: "Add the first person",
        done: "That is everybody, continue",
        remove: |it| format!("Remove {it}"),
        removed: |it| format!("{it} was removed from the list."),
        undo: "Undo",
        change: |it| format!("Change {it}"),
        new_title: "Add a person",
        edit_title: |it| format!("About {it}"),
        role: "Place in the family",
        nickname: "Nickname (optional)",
        nickname_hint: "Only to tell people apart on this screen. It is not stored.",
        sex: "Female or male",
        age_kind: "Age or date of birth: which do you know?",
        by_age: "Age",
        by_birth: "Date of birth",
        age_on: |it| format!("Age on {}, in years", day(it)),
        birth: "Date of birth",
        birth_day: "Day",
        birth_month: "Month",
        birth_year: "Year",
        years: |it| if it == 1 { "1 year".into() } else { format!("{it} years") },
        years_between: |low, high| format!("{low} or {high} years"),
        unborn: "not born yet on this day",
        bad_age: "Write the age in figures, 0 to 120.",
        bad_birth: "The calendar has no such day. Please look again.",
        birth_ahead: "This date of birth lies ahead. Please look again.",
        choose_role: "Choose",
        must_role: "Please choose the place in the family.",
        must_sex: "Please choose one. If you don’t know, choose “Don’t know”.",
        must_age: "Please give the age or the date of birth. If you don’t know, choose “Don’t know”.",
    },
    question: Question {
        minimum_wage: |province, year, sum| {
            format!(
                "UMP of {province} {year}: {sum} a month. The UMK of the kabupaten or kota may be higher."
            )
        },
        progress: |number, more| match more {
            0 => format!("Question {number}, the last one"),
            more => format!("Question {number}, at most {more} more"),
        },
        why: "Why do we ask?",
        why_lead: "This answer can still change the result for:",
        why_nothing: "This answer no longer changes the result. You may skip it.",
        must_choose: "Please choose an answer. If you don’t know, choose “Don’t know”.",
        must_number: |low, high| {
            format!("Please write figures only, {low} to {high}. If you don’t know, choose “Don’t know”.")
        },
        place_title: "In which kabupaten or kota does your family live?",
        place_hint: "Type a few letters, then choose the name.",
        place_search: "Name of the kabupaten or kota",
        place_found: |it| count(it, "place fits", "places fit"),
        place_none: "No name fits. Try fewer letters, or write the province.",
        place_more: "There are more. Type more letters.",
        place_must: "Please choose a place from the list, or “Don’t know”.",
        per_month: "a month",
        per_year: "a year",
        rupiah: "Amount in rupiah",
        about_person: |it| format!("About {it}"),
    },
    review: Review {
        title: "Check your answers",
        lead: "Make sure that everything is right. You can change an answer at any time.",
        place: "Where you live",
        people: "People and work",
        home: "Home and income",
        aid: "Aid received",
        asleep: "Not used, because another answer settles it.",
        to_results: "See the results",
        left: |it| {
            count(it, "question can still change the result.", "questions can still change the result.")
        },
        go_on: "Go on answering",
        nothing: "No answers yet.",
    },
    results: en_results::RESULTS,
    program: en_results::PROGRAM,
    explain: en_explain::EXPLAIN,
    about: en_results::ABOUT,
    welfare: en_welfare::WELFARE,
    comparison: super::en_comparison::COMPARISON,
    item: super::items_en::ITEMS,
    ask: facts_en::ask,
    hint: facts_en::hint,
    label: choices_en::label,
    choice: choices_en::choice,
    role: |it| match it {
        Role::Head => "Head of the family",
        Role::Spouse => "Wife or husband",
        Role::Child => "Child",
        Role::ChildInLaw => "Child-in-law",
        Role::Grandchild => "Grandchild",
        Role::Parent => "Parent or parent-in-law",
        Role::Relative => "Another relative",
        Role::Other => "Somebody else on the card",
    },
    per: |it| match it {
        Per::Once => "once",
        Per::Month => "a month",
        Per::Stage => "per stage",
        Per::Year => "a year",
    },
    form: |it| match it {
        Form::Cash => "",
        Form::Goods => ", as goods of that worth",
        Form::Premium => ", a premium that the state pays",
    },
    decider: |it| match it {
        Decider::Quota => "A quota: places are limited",
        Decider::Selection => "Selection by the organiser",
        Decider::Deliberation => "A meeting of the village or ward",
        Decider::Proposal => "Somebody must propose you",
        Decider::Survey => "An official comes to look",
    },
    registry: |it| match it {
        Registry::Dtks => "DTKS, the list of poor families",
        Registry::Dukcapil => "Dukcapil, the civil register",
        Registry::Dapodik => "Dapodik, the register of pupils",
        Registry::BpjsTk => "BPJS Ketenagakerjaan, the employment insurance",
        Registry::Dtsen => "DTSEN",
        Registry::BpjsKesehatan => "BPJS Kesehatan (health insurance)",
        Registry::Bank => "A bank account",
    },
    confidence: |it| match it {
        Confidence::High => "strong source",
        Confidence::Medium => "fair source",
        Confidence::Low => "weak source",
    },
    step: |it| match it {
        StepKind::Check => "Check",
        StepKind::Apply => "Apply",
        StepKind::Object => "Object",
        StepKind::Collect => "Collect",
    },
    month: |it| {
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ][usize::from(it.clamp(1, 12)) - 1]
    },
};
