//! The lists of a facilitator in English.

use super::en::{count, day};
use super::village::Village;

pub(super) const VILLAGE: Village = Village {
    families: "List of families",
    families_lead: "Several families in one sitting. They are only in the memory of this device, without names.",
    family: |it| format!("Family {it}"),
    now: "open now",
    so_far: |people, answers, left| {
        format!(
            "{}, {}, {} left",
            count(people, "person", "people"),
            count(answers, "answer", "answers"),
            count(left, "question", "questions")
        )
    },
    open: |it| format!("Open {it}"),
    go_on: "Go on",
    add: "Add a family",
    wipe: "Erase all families",
    wipe_lead: "Once erased, nothing can be brought back.",
    wiped: "All families are erased.",

    title: "List of a village",
    lead: "Choose a CSV file with a list of families. The result shows which families lack only one answer.",
    private: "The file is read on this device and not sent. Names, NIK and addresses are not read. When you leave this page, everything is erased.",
    file: "CSV file",
    file_hint: "From Excel: choose “Save as”, then the type CSV. At most 30 MB.",
    how: "What should the file look like?",
    how_lines: [
        "The first row names the columns, for example: no kk; umur; kelamin; sekolah; desil.",
        "One row for each person, with the number of the family card. Or one row for each family.",
        "A column that is not there counts as not answered.",
        "An empty cell means not answered. A ? means don’t know.",
        "Dates are day, month, year, for example 31/05/1982.",
    ],
    unusable: [
        "This file is empty. Please choose another one.",
        "This is an Excel file. Open it in Excel, save it as CSV, and choose that file.",
        "This file is not a list that can be read. Please choose a CSV file.",
        "This file holds only the names of columns. There are no families yet.",
        "This file is too large. Please split it into smaller ones.",
    ],

    rows: |it| format!("{} found.", count(it, "row", "rows")),
    layout: "Whom is one row about?",
    members: "One person. Rows with the same family card are one family.",
    whole: "One family. Other members are not named yet.",
    columns: "What each column holds",
    columns_lead: "Please check what we guessed. A column that is not read counts as not answered.",
    column: |number, name| format!("Column {number}: {name}"),
    sample: |it| format!("It holds, for example: {it}"),
    hidden: "What it holds is not shown.",
    holds: ["Do not read", "Personal, not read", "Number of the family card, only to group", "Date of birth"],
    twice: |it| format!("Two columns hold “{it}”. Please choose one of them."),
    must_card: "Please choose the column with the family card, or one row for each family.",
    must_read: "Please choose at least one column to read.",
    age_on: |it| format!("Ages in the file count as ages on {}.", day(it)),
    start: "Begin",
    other_file: "Choose another file",

    working: "Working it out",
    done: |done, all| format!("{done} of {all} families"),
    stop: "Stop",

    results: "Results of the list",
    counted: |families, bad| match bad {
        0 => format!("{} counted. Every row could be used.", count(families, "family", "families")),
        bad => format!(
            "{} counted. {} put aside.",
            count(families, "family", "families"),
            count(bad, "row", "rows")
        ),
    },
    one_missing: |it| format!("{} only one answer.", count(it, "family lacks", "families lack")),
    list: "Families and what is missing",
    list_lead: "Those that lack one answer come first. The number of a row is the one in your file.",
    line: "Row",
    missing: "Missing",
    one: "The one missing answer",
    fits: "Met",
    of_line: |it| format!("row {it}"),
    more: |it| format!("Show {it} more"),
    nobody: "No family could be worked out yet.",
    bad: "Rows put aside",
    bad_lead: "These rows are not counted yet. Download them, mend them, and choose the mended file here.",
    strays: "Of some rows nobody can say which family they belong to. Another family may lack a member.",
    tally: "Families by programme",
    tally_lead: "Only counts, nothing about anybody. It compares with published criteria and is no list of recipients.",
    program: "Programme",
    standing: ["Received", "Criteria met", "Not certain", "Not met", "Not open"],
    take_tally: "Download the counts",
    take_list: "Download the list of families",
    take_bad: "Download the rows to mend",
    reason: "Reason",
    forget: "Erase this list",

    bad_value: |column, stood, allowed| {
        format!("Column “{column}” holds “{stood}”. What can be read: {allowed}; or ? where nobody knows.")
    },
    bad_differs: |it| format!("Column “{it}” is different in another row of this family."),
    bad_cells: |n, wanted| format!("This row has {n} cells, but there are {wanted} columns."),
    bad_nothing: "This row holds no answer yet. Fill in a cell, or write ? where nobody knows.",
    bad_no_card: "There is no number of a family card, so the family is not known.",
    bad_short_card: "Excel has shortened the number of the family card. Make that column text and fill it in again.",
    bad_ahead: |it| format!("Column “{it}” holds a day that is still to come."),
    bad_kin: |it| format!("This row can be read, but row {it} of the same family cannot."),
    allowed_yes_no: "ya; tidak",
    allowed_number: |least, most| format!("a number from {least} to {most}"),
    allowed_day: "a date such as 31/05/1982",
    allowed_role: "the relation on the family card",
    allowed_place: "the name of a kabupaten or kota, or its BPS code",
};
