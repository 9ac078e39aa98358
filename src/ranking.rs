//! Where the spending of a household would rank among all households of Indonesia, as odds; and,
//! apart from that, three lists of signs of poverty that the state has published.
//!
//! **The odds** are the scorecards of the Poverty Probability Index (PPI) for Indonesia: ten
//! questions, points that differ from line to line, and for each line a curve that turns the sum of
//! its points into the chance of being below it. On a day before 1 October 2023 the scorecard of
//! SUSENAS 2016 applies, from then on that of SUSENAS 2022.
//!
//! - *Source*: Innovations for Poverty Action (IPA), www.povertyindex.org. Questions, answers, points
//!   and tables are reproduced with the permission of Innovations for Poverty Action; they were read
//!   from the workbooks that github.com/katilingban/ppitables keeps (`indonesia2023.xlsx`,
//!   `indonesia2020.xlsx`). PPI is a registered trademark of IPA.
//! - *Terms* (povertyindex.org/terms-use, 4 January 2017): the substance is not edited, each copy says
//!   the above and links to www.povertyindex.org, the use is personal, non-commercial, educational or
//!   for public policy, and free of charge. Whoever shows these numbers shows that line too.
//! - *The curves*: the tables of IPA list chances for scores 0 to 100. Each column is an exact logistic
//!   curve, and the two numbers of each line are our fit to it: rounded to the eight decimals that are
//!   printed, every cell comes out the same.
//! - *Known faults of the source*: the worked example of the workbook of 2022 contradicts its own
//!   table; its sheet of benchmarks carries rows of another country; the national poverty line of
//!   2022 looks wrong for DKI Jakarta (0.6 % of people below it, BPS said 4.6 %), so that
//!   line is left out there; the package ppitables calls the lines p60 and p80 "50th" and "60th", and
//!   its table of 2016 has lost the row of score 0.
//! - *Ours, not IPA's*: provinces founded in 2022 take the points of the one they left; which answers
//!   of ours are which option; the envelopes; the deciles between the published lines.
//!
//! An open question leaves several options possible, and every figure becomes a range. None of this
//! is the official desil, which rests on other data and is not public; where the family knows its
//! official desil, that replaces the estimate.
//!
//! **The lists** ([`Checklist`]) have no published weights. They are kept apart from the odds and from
//! each other, and nothing here says how many signs would make anybody poor.

mod bounds;
mod checklist;
mod context;
mod decile;
mod line;
mod normal;
mod options;
mod picture;
mod scorecard;
mod signs;
mod susenas_2016;
mod susenas_2016_more;
mod susenas_2022;
mod word;

use crate::date::Date;
use crate::fact::Fact;
use crate::household::Household;
use crate::item::Item;

pub use checklist::{Checklist, Count};
pub use context::{Context, context};
pub use decile::{Deciles, Distribution};
pub use line::{Line, Odds};
pub use options::{Ask, Options, Question, questions};
pub use picture::{Band, Open, Picture, TAIL_MARGIN};
pub use scorecard::{NPL, P20, P40, P60, P80, PROVINCES, SUSENAS_2016, SUSENAS_2022, Scorecard};

/// The day of Inpres 4/2025, which orders the register that ranks families in desil. Before it nobody
/// could know theirs, and a desil said for another day replaces nothing.
pub const FIRST_DESIL: Date = Date::checked(2025, 2, 5);

/// `tempat_tetap`: no.
const NO: u32 = 0;

/// What can be said about the rank of a household.
#[derive(Clone, Debug, PartialEq)]
pub enum Estimate {
    /// The family knows its official desil, 1 to 10; it replaces any estimate.
    Official(u32),
    /// There is no fixed place to sleep: the scorecard is made for households with a home.
    NoHome,
    /// The odds, as far as the answers go.
    Picture(Box<Picture>),
}

/// The estimate for a household on a day.
#[must_use]
pub fn estimate(household: &Household, on: Date) -> Estimate {
    let desil = household.known(Fact::Desil, on);
    if on >= FIRST_DESIL && desil.settled() {
        Estimate::Official(desil.least)
    } else if household.heard(Item::TempatTetap, on).value() == Some(NO) {
        Estimate::NoHome
    } else {
        let card = Scorecard::on(on);
        Estimate::Picture(Box::new(Picture::of(card, &questions(card, household, on))))
    }
}
