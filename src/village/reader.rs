//! The rows of one family become a household, or are put aside with what is wrong in them.

use super::bad::{Bad, Problem};
use super::cell::{Heard, Said, birth, role};
use super::column::{Column, Mapping, identifies};
use super::sheet::Sheet;
use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::{Answer, Birth, Household, Person};

/// Reads the rows of families.
pub(super) struct Reader {
    pub(super) sheet: Sheet,
    pub(super) mapping: Mapping,
    /// Column by column.
    heard: Vec<Heard>,
    /// Ages count from the first, and nobody is born after the second.
    days: (Date, Date),
}

/// What one row says.
struct Row {
    cells: Vec<String>,
    person: Option<Person>,
    /// What it says about the family, column by column.
    told: Vec<(usize, Fact, Answer)>,
    problems: Vec<Problem>,
}

impl Reader {
    pub(super) fn new(sheet: Sheet, mapping: Mapping, days: (Date, Date)) -> Self {
        let heard = mapping.columns.iter().map(|_| Heard::default()).collect();
        Self { sheet, mapping, heard, days }
    }

    /// Reads the rows of one family: a household, and the line of each member in the order of their ids;
    /// or all of its rows, put aside. `number` is what the family is called where its card was.
    pub(super) fn family(&mut self, rows: &[usize], number: u32) -> Result<(Household, Vec<u32>), Vec<Bad>> {
        let mut found: Vec<Row> = rows.iter().map(|it| self.row(*it)).collect();
        contradictions(&mut found);
        let wrong = found.iter().position(|it| !it.problems.is_empty());
        if let Some(wrong) = wrong {
            let kin = self.sheet.line(rows[wrong]);
            return Err(rows.iter().zip(found).map(|it| self.aside(*it.0, it.1, kin, number)).collect());
        }
        let mut household = Household { unfinished: !self.mapping.members, ..Household::default() };
        let mut lines = Vec::new();
        for (row, place) in found.into_iter().zip(rows) {
            for (_, fact, answer) in row.told {
                tell(&mut household, fact, answer);
            }
            // In a list of families a row speaks of a member only where it says something of one.
            let said = |it: &Person| it.birth.is_some() || it.answers.given().next().is_some();
            if let Some(mut person) = row.person.filter(|it| self.mapping.members || said(it)) {
                lines.push(self.sheet.line(*place));
                person.id = u32::try_from(lines.len()).unwrap_or(u32::MAX);
                household.people.push(person);
            }
        }
        Ok((household, lines))
    }

    fn row(&mut self, row: usize) -> Row {
        let cells = self.sheet.cells(row);
        let (mut told, mut problems) = (Vec::new(), Vec::new());
        let n_columns = self.mapping.columns.len();
        if cells.len() < n_columns || cells[n_columns..].iter().any(|it| !it.is_empty()) {
            problems.push(Problem::Cells(cells.len()));
            return Row { cells, person: None, told, problems };
        }
        let (mut person, mut age) = (Person::new(0), None);
        for (place, (column, cell)) in self.mapping.columns.iter().zip(&cells).enumerate() {
            let mut wrong = |it: Problem| problems.push(it);
            match column {
                Column::Skip | Column::Private => {}
                Column::Card => {
                    if let Some(it) = card_problem(cell).filter(|_| self.mapping.members) {
                        wrong(it);
                    }
                }
                Column::Role => match role(cell) {
                    Ok(Some(Said::This(it))) => person.role = Some(it),
                    Ok(_) => {}
                    Err(()) => wrong(Problem::Value(place, shown(cell))),
                },
                Column::Birth => match birth(cell) {
                    Ok(Some(Said::This(day))) if self.days.1 < day => wrong(Problem::Ahead(place)),
                    Ok(Some(Said::This(day))) => person.birth = Some(Birth::On(day)),
                    Ok(Some(Said::DontKnow)) => person.birth = Some(Birth::DontKnow),
                    Ok(None) => {}
                    Err(()) => wrong(Problem::Value(place, shown(cell))),
                },
                Column::Fact(fact) => match self.heard[place].answer(*fact, cell) {
                    Ok(None) => {}
                    Ok(Some(it)) if *fact == Fact::Usia => age = Some(it),
                    Ok(Some(it)) if fact.subject() == Subject::Household => told.push((place, *fact, it)),
                    Ok(it) => person.answers.set(*fact, it),
                    Err(()) => wrong(Problem::Value(place, shown(cell))),
                },
            }
        }
        let silent = |it: (&Column, &String)| !it.0.is_read() || *it.0 == Column::Card || it.1.is_empty();
        if problems.is_empty() && self.mapping.columns.iter().zip(&cells).all(silent) {
            problems.push(Problem::Nothing);
        }
        // A day of birth says more than an age, and does not grow old.
        match (person.birth, age) {
            (Some(Birth::On(_)), _) | (_, None) => {}
            (_, Some(Answer::Between(years, _))) => person.birth = Some(Birth::Aged(years, self.days.0)),
            (_, Some(Answer::DontKnow)) => person.birth = Some(Birth::DontKnow),
        }
        Row { cells, person: Some(person), told, problems }
    }

    /// A row that is put aside. The cells are those of the columns that are read; in a row of another
    /// length nobody can say what stands where, a name might, so nothing of it is kept.
    fn aside(&self, place: usize, row: Row, kin: u32, number: u32) -> Bad {
        let mut problems = row.problems;
        if problems.is_empty() {
            problems.push(Problem::Kin(kin));
        }
        let shifted = row.person.is_none();
        let columns = self.mapping.columns.iter().enumerate().filter(|it| it.1.is_read());
        let cell = |(place, column): (usize, &Column)| match column {
            Column::Card => number.to_string(),
            _ if shifted || identifies(&row.cells[place]) => String::new(),
            _ => row.cells[place].clone(),
        };
        Bad { line: self.sheet.line(place), problems, cells: columns.map(cell).collect() }
    }
}

/// A family says something in one of its rows; who does not know it there takes nothing back.
fn tell(household: &mut Household, fact: Fact, answer: Answer) {
    let known = matches!(household.answers.get(fact), Some(Answer::Between(..)));
    if !(known && answer == Answer::DontKnow) {
        household.answers.set(fact, Some(answer));
    }
}

/// Why a card tells no families apart; a spreadsheet writes a long number as 3,2E+15.
fn card_problem(cell: &str) -> Option<Problem> {
    if cell.is_empty() {
        return Some(Problem::NoCard);
    }
    let short = cell.contains("E+") || cell.contains("e+");
    (short && cell.starts_with(|it: char| it.is_ascii_digit())).then_some(Problem::ShortCard)
}

/// Marks every row that says something about the family where another row says something else.
fn contradictions(found: &mut [Row]) {
    let mut told: Vec<(usize, Fact, Answer)> = found.iter().flat_map(|it| it.told.iter().copied()).collect();
    told.retain(|it| it.2 != Answer::DontKnow);
    told.sort_unstable();
    told.dedup();
    let differing = told.windows(2).filter(|it| it[0].0 == it[1].0).map(|it| it[0].0);
    let mut differing: Vec<usize> = differing.collect();
    differing.dedup();
    for row in found {
        let here = row.told.iter().filter(|it| it.2 != Answer::DontKnow && differing.contains(&it.0));
        row.problems.extend(here.map(|it| Problem::Differs(it.0)));
    }
}

/// What stood in a cell, short, and never a number of a person.
fn shown(cell: &str) -> String {
    if identifies(cell) { "…".into() } else { cell.chars().take(40).collect() }
}
