//! Tables to take along: separated values that a spreadsheet opens without running anything.

use super::bad::{Problem, allowed};
use super::tally::{STANDINGS, Tally};
use super::work::Work;
use crate::engine::Standing;
use crate::words::{Locale, Words};

/// A table being written.
struct Table {
    text: String,
    separator: char,
}

impl Table {
    /// The mark tells a spreadsheet that this is UTF-8; one set to Indonesian expects semicolons.
    fn new(words: &Words) -> Self {
        let separator = if words.locale == Locale::Indonesian { ';' } else { ',' };
        Self { text: String::from('\u{feff}'), separator }
    }

    fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.text.push(self.separator);
            }
            self.cell(cell);
        }
        self.text.push_str("\r\n");
    }

    /// On one line; what begins like a formula is written as text.
    fn cell(&mut self, cell: &str) {
        let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let quoted = cell.contains([self.separator, '"']);
        if quoted {
            self.text.push('"');
        }
        if formula {
            self.text.push('\'');
        }
        for it in cell.chars() {
            if it == '"' {
                self.text.push(it);
            }
            self.text.push(if it < ' ' { ' ' } else { it });
        }
        if quoted {
            self.text.push('"');
        }
    }
}

/// How a programme stands, in a word or two.
fn said(words: &Words, standing: Standing) -> &'static str {
    STANDINGS.iter().position(|it| *it == standing).map_or("", |it| words.village.standing[it])
}

/// The counts by programme and standing, without anything about anybody.
#[must_use]
pub fn tally_table(words: &Words, tally: &Tally) -> String {
    let mut table = Table::new(words);
    table.row([words.village.program].into_iter().chain(words.village.standing));
    for (program, counts) in tally.rows() {
        let counts = counts.map(|it| it.to_string());
        table.row([words.locale.text(program.name).0].into_iter().chain(counts.iter().map(String::as_str)));
    }
    table.text
}

/// The families, called by their lines: what is missing, and how each programme stands.
#[must_use]
pub fn families(words: &Words, work: &Work) -> String {
    let own = &words.village;
    let mut table = Table::new(words);
    let names = work.tally.rows().map(|it| words.locale.text(it.0.name).0);
    table.row([own.line, own.missing, own.one].into_iter().chain(names));
    for line in &work.lines {
        let (number, missing) = (line.line.to_string(), line.missing.to_string());
        let one = line.one.map(|it| one(words, it)).unwrap_or_default();
        let standings = work.tally.of(&line.standings).map(|it| said(words, it));
        table.row([number.as_str(), &missing, &one].into_iter().chain(standings));
    }
    table.text
}

/// The only question that is missing: "Sekolah", or "Sekolah (baris 14)".
#[must_use]
pub fn one(words: &Words, (fact, line): (crate::fact::Fact, Option<u32>)) -> String {
    let label = (words.label)(fact);
    line.map_or_else(|| label.into(), |it| format!("{label} ({})", (words.village.of_line)(it)))
}

/// The rows that were put aside, as they stood, with what is wrong.
#[must_use]
pub fn bad_rows(words: &Words, work: &Work) -> String {
    let mut table = Table::new(words);
    table.row(work.header().chain([words.village.line, words.village.reason]));
    for bad in &work.bad {
        let reasons: Vec<String> = bad.problems.iter().map(|it| reason(words, work, it)).collect();
        let (line, reasons) = (bad.line.to_string(), reasons.join(" "));
        table.row(bad.cells.iter().map(String::as_str).chain([line.as_str(), &reasons]));
    }
    table.text
}

/// What is wrong in a row, in a sentence.
#[must_use]
pub fn reason(words: &Words, work: &Work, problem: &Problem) -> String {
    let own = &words.village;
    match problem {
        Problem::Value(column, stood) => {
            let allowed = allowed(words, work.mapping().columns[*column], stood);
            (own.bad_value)(work.name(*column), stood, &allowed)
        }
        Problem::Differs(column) => (own.bad_differs)(work.name(*column)),
        Problem::Cells(n) => (own.bad_cells)(*n, work.mapping().columns.len()),
        Problem::Nothing => own.bad_nothing.into(),
        Problem::NoCard => own.bad_no_card.into(),
        Problem::ShortCard => own.bad_short_card.into(),
        Problem::Ahead(column) => (own.bad_ahead)(work.name(*column)),
        Problem::Kin(line) => (own.bad_kin)(*line),
    }
}
