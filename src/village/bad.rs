//! What is wrong with rows that are put aside, and what may stand in a column.

use super::column::Column;
use super::normal;
use super::value::named;
use crate::fact::{Fact, Kind};
use crate::words::Words;

/// Something in a row that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// What stands in a column is none of what may stand there.
    Value(usize, String),
    /// Another row of the family says something else in this column.
    Differs(usize),
    /// So many cells stand in the row, and the header has another number.
    Cells(usize),
    /// Nothing is said in it.
    Nothing,
    /// Nothing tells to which family the row belongs.
    NoCard,
    /// A spreadsheet has shortened the number of the family card, so that it tells nobody apart.
    ShortCard,
    /// The birthday is still to come.
    Ahead(usize),
    /// The row is right; one of the same family, in this line, is not.
    Kin(u32),
}

/// A row that was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// The line in which it begins.
    pub line: u32,
    /// What is wrong, in the order of the columns.
    pub problems: Vec<Problem>,
    /// What stands in the columns that are read, for correction; the card is the number of the
    /// family in this list.
    pub cells: Vec<String>,
}

impl Problem {
    /// Whether it hides to which family the row belongs, so that another family may lack a member.
    #[must_use]
    pub fn strays(&self) -> bool {
        matches!(self, Self::Cells(_) | Self::NoCard | Self::ShortCard)
    }
}

/// What may stand in a column, in words.
#[must_use]
pub fn allowed(words: &Words, column: Column, stood: &str) -> String {
    let own = &words.village;
    let fact = match column {
        Column::Fact(fact) => fact,
        Column::Birth => return own.allowed_day.into(),
        Column::Role => return own.allowed_role.into(),
        Column::Card | Column::Private | Column::Skip => return String::new(),
    };
    match fact.kind() {
        Kind::Number(least, most, _) => (own.allowed_number)(least, most),
        Kind::Place => {
            let near = named(&normal(stood));
            let near: Vec<&str> = near.iter().map(|it| it.1).collect();
            if near.is_empty() { own.allowed_place.into() } else { near.join(", ") }
        }
        Kind::YesNo if fact != Fact::BelumTerdata => own.allowed_yes_no.into(),
        Kind::YesNo | Kind::Choice(_) => {
            let (least, most) = fact.bounds();
            let each: Vec<&str> = (least..=most).map(|it| (words.choice)(fact, it)).collect();
            each.join("; ")
        }
    }
}
