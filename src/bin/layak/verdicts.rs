//! The shortest answer about a household, as JSON, for long lists: of each programme the verdict, the
//! amount, what fails and what is left to ask. The fields are those of the whole report, only fewer.

use layak::date::Date;
use layak::engine::{Knowledge, Rules};
use layak::household::Household;
use layak::rule::Program;
use serde::Serialize;

use crate::report::Every;
use crate::report_line::{About, Amount, Window, amount, open, subject, truth, verdict, window};

/// What the rules of a day come to.
#[derive(Serialize)]
pub(crate) struct Verdicts {
    on: String,
    programmes: Vec<Programme>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Programme {
    Ruled {
        id: &'static str,
        window: Window,
        criteria: &'static str,
        on_list: &'static str,
        failing: Vec<&'static str>,
        missing: Vec<About>,
        /// `null` where nothing is paid in money.
        amount: Option<Amount>,
    },
    /// There are no rules on that day.
    Unruled { id: &'static str, window: Window },
}

/// What the rules of a day come to for a household.
pub(crate) fn verdicts(rules: &Every, household: &Household, on: Date) -> Verdicts {
    let known = Knowledge::of(household, on);
    let programme = |(program, rules): &(&'static Program, Option<Rules>)| {
        let Some(it) = rules.as_ref().map(|it| it.assess(&known)) else {
            return Programme::Unruled { id: program.id, window: window(program, on, None) };
        };
        Programme::Ruled {
            id: program.id,
            window: window(program, on, Some(&it)),
            criteria: verdict(it.criteria),
            on_list: truth(it.on_list),
            failing: it.failing().map(|finding| subject(&it, finding).1).collect(),
            missing: it.missing.iter().map(|it| open(household, *it)).collect(),
            amount: amount(&it),
        }
    };
    Verdicts { on: on.to_string(), programmes: rules.iter().map(programme).collect() }
}
