//! A list of households read from a file: which column holds what, how every programme stands for each
//! family, which rows cannot be used and why, and a tally without personal facts.
//!
//! Names, numbers of persons and of family cards are read past; a card only tells families apart and
//! is forgotten then. Families are called by the line in which they begin.

mod bad;
mod cell;
mod column;
mod export;
mod reader;
mod sheet;
mod tally;
mod value;
mod work;

pub use bad::{Bad, Problem, allowed};
pub use column::{Column, Mapping, identifies};
pub use export::{bad_rows, families, one, reason, tally_table};
pub use sheet::{Sheet, Unusable};
pub use tally::{STANDINGS, Tally};
pub use work::{Line, Progress, Work, crowd};

/// A word without case, blanks and signs, as two people would both have written it. What is compared
/// is Indonesian, so other letters count as signs; their tables would weigh more than all of this.
fn normal(text: &str) -> String {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|it| char::from(it.to_ascii_lowercase())).collect()
}
