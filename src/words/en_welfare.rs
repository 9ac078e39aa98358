//! The welfare estimate, the checklists and the checks of consistency in English.

use super::welfare::Welfare;
use crate::consistency::{Because, Check};

/// "7" or "4 to 6".
fn span(least: u32, most: u32) -> String {
    if least == most { least.to_string() } else { format!("{least} to {most}") }
}

pub(super) const WELFARE: Welfare = Welfare {
    title: "Welfare estimate",
    lead: "You do not know your family's desil? A few questions about home, food and goods give a rough picture.",
    before_title: "Before you begin",
    before: [
        "Answers stay on this phone. Nothing is sent.",
        "No list of the government changes, and neither do the results about aid in this application.",
        "No aid is decided here, so simply say how things are.",
        "Every question may be skipped. The picture only becomes wider.",
    ],
    quick: "Start the quick one",
    quick_lead: |it| format!("At most {it} questions, about 3 minutes. You get the picture."),
    full: "Start the full one",
    full_lead: |it| {
        format!(
            "At most {it} questions, about 7 minutes. You also get three checklists and a sheet for the village office."
        )
    },
    go_on: |it| format!("Go on, at most {it} more questions"),
    skip: "Skip the estimate",
    offer: "No desil yet? See a welfare estimate",
    progress: |number, more| match more {
        0 => format!("Estimate, question {number}, the last one"),
        more => format!("Estimate, question {number}, at most {more} more"),
    },
    declined: "I would rather not say",
    why: "This answer is only for the estimate, the checklists and the comparison sheet. It changes no result about aid.",
    original: "Original text in English",
    must_tick: "Tick what you own, or choose “None of these”.",
    metres: |it| format!("{it} square metres"),
    people: "people",

    no_home: "Without a fixed place to sleep this estimate does not fit. Under Kepmensos 262/HUK/2022 that alone counts as poor. Please go to the district social office or the village office.",
    official: |it| format!("Your family's desil is {it}"),
    official_lead: "You know the official desil, so no estimate is needed. The official one is better than any estimate.",
    so_far: "See the picture so far",
    picture: "The picture",
    of_ten: |least, most, year| {
        format!(
            "Of 10 households with answers like these, about {} are in the bottom 40 percent by spending, says the survey of {year}.",
            span(least, most)
        )
    },
    houses: |least, most| {
        if least == most {
            format!("Picture of 10 houses, {least} of them marked")
        } else {
            format!("Picture of 10 houses, {least} of them marked, {} more perhaps", most - least)
        }
    },
    band: [
        "Very likely in the bottom 40 percent.",
        "Rather in the bottom 40 percent.",
        "Uncertain whether in the bottom 40 percent or not.",
        "Less likely in the bottom 40 percent.",
        "Hardly in the bottom 40 percent.",
    ],
    several_bands: "Answers that are missing can still change this picture.",
    range: |least, most| {
        format!("Reasonable range: desil {}. Desil 1 is the poorest tenth of households.", span(least, most))
    },
    range_how: "About 8 of 10 households with answers like these are inside it. The division into tenths is our own computation.",
    poorest: "poorest",
    richest: "richest",
    not_desil: "This is not the official desil.",
    open: "Not answered yet",
    open_lead: "These answers would make the picture clearest:",
    too_open: "There are not enough answers for a picture.",
    chicken: "The original survey does not name chicken, so the picture is computed with and without it.",
    waits: "Some answers cannot be true together. Change one or give a reason first; then the picture appears here.",
    what_it_is: "What this picture means",
    says: [
        |year| {
            format!(
                "It estimates the order of spending among Indonesian households, from the survey SUSENAS {year}."
            )
        },
        |_| "BPS computes the official desil from about 39 items and other data. It may differ.".into(),
        |_| "More families own refrigerators and cars since that survey. The picture may be too high.".into(),
        |_| "Where everything is expensive the picture understates hardship.".into(),
    ],
    numbers: "All the numbers",
    fifths: "By fifths, as published",
    fifth: ["Poorest fifth", "Second fifth", "Third fifth", "Fourth fifth", "Richest fifth"],
    hundred: |least, most| format!("{} of 100", span(least, most)),
    tenths: "By desil, our computation",
    tenths_lead: "Only fifths are published. We computed what lies between. The two ends are the least certain.",
    tenth: |it| format!("Desil {it}"),
    persons: |least, most| {
        format!("Counted by people and not by households the range is desil {}.", span(least, most))
    },
    poverty_line: |least, most| {
        format!("Below the national poverty line: about {} of 100.", span(least, most))
    },
    no_poverty_line: "No figure for the poverty line is shown: for DKI Jakarta the table looks wrong.",
    province: |name, share| {
        format!("In {name}, {share} of 100 households were in the national bottom 40 percent in 2022.")
    },
    attribution: "The scorecard of the Poverty Probability Index (PPI®) for Indonesia is reproduced with the permission of Innovations for Poverty Action (IPA).",
    method: "How it is computed and how accurate it is",
    to_do: "What next",
    propose: "How to get listed, check and correct the data",
    back_to_aid: "Go on with the questions about aid",
    comparison: "Comparison sheet for the village office",
    print: "Print",
    settled: "Known from other answers.",

    checklists: "Three checklists",
    checklists_lead: "These three lists are or were used to recognise poor families. We only count the signs. None of them decides any aid in this application.",
    met: |met, all| format!("{met} of {all} signs fit"),
    unknown: |it| format!("{it} not known"),
    gate: "Looked at first",
    sign_met: "Fits",
    sign_not: "Does not fit",
    sign_unknown: "Not known",
    sign_unasked: "Not asked in this application",
    answer_more: "Answer the full questionnaire",
    circulating: "About this list",

    doubts: "Consistency check",
    doubts_lead: "These answers are rarely true together. Please look again. If it is so, leave them as they are.",
    doubt,
    leave: "Leave it, because:",
    because: |it| match it {
        Because::ItIsSo => "It is so",
        Because::Recent => "It has just changed",
        Because::NoneFits => "No choice fits",
    },
    left: |it| format!("Left as it is. The reason: {it}."),
    take_back: "Look again",
    must_settle: "Change one of the answers or give a reason first. No answer is lost.",
};

fn doubt(check: Check) -> &'static str {
    match check {
        Check::NoHead => "There is no head of the family yet. Every family card has one.",
        Check::TwoHeads => "There is more than one head of the family. A family card usually has one.",
        Check::TwoSpouses => "There is more than one wife or husband on this card.",
        Check::VeryOld => "An age over 98 is very rare.",
        Check::Cramped => "This floor is less than 2 square metres for each person.",
        Check::Roomy => "This floor is more than 150 square metres for each person.",
        Check::NoPower => "This needs electricity, and the home has none.",
        Check::GasNotUsed => "There is a large gas bottle, and something else is used to cook.",
        Check::GasNotOwned => "Large gas bottles are used to cook, and none is ticked.",
        Check::Pregnant => "Pregnancy rarely goes with this age or sex.",
        Check::SchoolAge => "This age is rare for that school.",
        Check::PipAge => "The Kartu Indonesia Pintar is for ages 5 to 30.",
        Check::WorkerAge => "Members of the employment insurance are 15 or older.",
        Check::NotTheCard => {
            "As many people do not live together as are on the family card. DTSEN and aid go by the card."
        }
        Check::TooManyChildren => "There are more children than people living together.",
        Check::NoFuel => "There is a vehicle, and no fuel was bought this month.",
        Check::NoVehicle => "Fuel was bought, and there is no car or motorcycle.",
        Check::SmallMeter => "An air conditioner rarely runs on 450 VA.",
        Check::FloorAndWall => "A ceramic floor is rare in a house of bamboo, leaves or cardboard.",
        Check::PayWithoutWork => "The head does not work and earns more than the minimum wage.",
        Check::NeverMeat => "Meat is usually never eaten, and it was this week.",
        Check::AllNo => "Every food and every good is a no, and very quickly. Please look again.",
    }
}
