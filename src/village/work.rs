//! A list worked through in steps, so that whoever waits sees it move and can stop it.

use super::bad::{Bad, Problem};
use super::column::{Column, Mapping};
use super::normal;
use super::reader::Reader;
use super::sheet::Sheet;
use super::tally::Tally;
use crate::catalog::PROGRAMS;
use crate::date::Date;
use crate::engine::{Crowd, Standing};
use crate::fact::Fact;
use crate::household::Household;
use crate::questionnaire::asks;

/// How far the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// So many families are done, those put aside among them.
    pub done: usize,
    /// Of so many.
    pub all: usize,
}

/// What is known of one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line in which it begins.
    pub line: u32,
    /// How each programme of the catalogue stands.
    pub standings: Vec<Standing>,
    /// How many questions can still change something.
    pub missing: u32,
    /// The only one, where it is one: the fact, and the line of the member it is about.
    pub one: Option<(Fact, Option<u32>)>,
    /// Whether members may be missing.
    pub unfinished: bool,
}

/// A list that is being worked through.
pub struct Work {
    reader: Reader,
    crowd: Crowd,
    /// The rows of each family, in the order in which the families begin.
    families: Vec<Vec<usize>>,
    next: usize,
    /// The families that could be worked out, in the order of the list until somebody sorts them.
    pub lines: Vec<Line>,
    /// The rows that were put aside.
    pub bad: Vec<Bad>,
    /// The counts.
    pub tally: Tally,
}

impl Work {
    /// Ready to begin. The rules are those of the day `on`, and ages count from it; `closed_too` says
    /// whether the questions of closed programmes count.
    #[must_use]
    pub fn new(sheet: Sheet, mapping: Mapping, on: Date, today: Date, closed_too: bool) -> Self {
        let families = grouped(&sheet, &mapping);
        let crowd = crowd(on, closed_too);
        let (lines, bad, tally) = (Vec::new(), Vec::new(), Tally::default());
        let reader = Reader::new(sheet, mapping, (on, today));
        Self { reader, crowd, families, next: 0, lines, bad, tally }
    }

    /// Works out the next `n` families.
    pub fn step(&mut self, n: usize) -> Progress {
        let all = self.families.len();
        for place in self.next..(self.next + n).min(all) {
            let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
            match self.reader.family(&self.families[place], number) {
                Err(rows) => self.bad.extend(rows),
                Ok((household, lines)) => {
                    let line = self.reader.sheet.line(self.families[place][0]);
                    let found = self.work_out(&household, line, &lines);
                    self.lines.push(found);
                }
            }
            self.next = place + 1;
        }
        if self.next == all {
            self.bad.sort_by_key(|it| it.line);
        }
        self.progress()
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { done: self.next, all: self.families.len() }
    }

    /// What its columns hold.
    #[must_use]
    pub fn mapping(&self) -> &Mapping {
        &self.reader.mapping
    }

    /// Whether a row was put aside of which nobody can say to which family it belongs.
    #[must_use]
    pub fn strays(&self) -> bool {
        self.reader.mapping.members && self.bad.iter().flat_map(|it| &it.problems).any(Problem::strays)
    }

    /// What stands above the columns that are read.
    pub fn header(&self) -> impl Iterator<Item = &str> {
        let columns = self.reader.sheet.header.iter().zip(&self.reader.mapping.columns);
        columns.filter(|it| it.1.is_read()).map(|it| it.0.as_str())
    }

    /// What stands above a column.
    #[must_use]
    pub fn name(&self, column: usize) -> &str {
        &self.reader.sheet.header[column]
    }

    fn work_out(&mut self, household: &Household, line: u32, lines: &[u32]) -> Line {
        let found = self.crowd.brief(household);
        self.tally.add(&found.standings);
        let one = match found.missing.as_slice() {
            [it] => {
                let place = it.person.and_then(|it| usize::try_from(it).ok()?.checked_sub(1));
                Some((it.fact, place.and_then(|it| lines.get(it).copied())))
            }
            _ => None,
        };
        let missing = u32::try_from(found.missing.len()).unwrap_or(u32::MAX);
        Line { line, standings: found.standings, missing, one, unfinished: household.unfinished }
    }
}

/// Every programme on a day, for many families.
#[must_use]
pub fn crowd(on: Date, closed_too: bool) -> Crowd {
    Crowd::new(PROGRAMS, on, &|it| asks(it, on, closed_too))
}

/// The rows of each family. A row without a card is a family of its own, to be put aside.
fn grouped(sheet: &Sheet, mapping: &Mapping) -> Vec<Vec<usize>> {
    let card = mapping.place_of(Column::Card).filter(|_| mapping.members);
    let Some(card) = card else { return (0..sheet.n_rows()).map(|it| vec![it]).collect() };
    let mut cards: Vec<(String, usize)> =
        (0..sheet.n_rows()).map(|it| (normal(&sheet.cell(it, card)), it)).collect();
    cards.sort_unstable();
    let same = |one: &(String, usize), other: &(String, usize)| one.0 == other.0 && !one.0.is_empty();
    let mut families: Vec<Vec<usize>> =
        cards.chunk_by(same).map(|it| it.iter().map(|it| it.1).collect()).collect();
    families.sort_unstable();
    families
}
