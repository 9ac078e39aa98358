//! Facts of which less, or more, never harms: as declared, so it is.

use layak::engine::{Verdict, assess};
use layak::fact::{Fact, Subject};
use layak::household::Answer;
use layak::rule::{Edition, Program};

use super::Findings;
use super::goal::Want;
use super::search::{Draft, Search};

/// How many other households are looked at beside one that meets the criteria.
const N_SAMPLES: usize = 60;

/// Checks every declaration of an edition, and gives how many pairs of neighbours there were.
pub(super) fn check(program: &'static Program, edition: &'static Edition, found: &mut Findings) -> usize {
    let mut n_pairs = 0;
    for (fact, rising) in edition.monotone {
        if fact.subject() != Subject::Household {
            found.wrong.push(format!("{}: `monotone` hanya untuk fakta keluarga", program.id));
            continue;
        }
        let mut search = Search::of(edition);
        let mut drafts: Vec<Draft> = (0..N_SAMPLES).map(|_| search.any(2)).collect();
        let criteria = edition.criteria.iter();
        let wants: Vec<Want> = criteria.map(|it| Want::holds(it.when, it.of_person.then_some(0))).collect();
        drafts.extend(search.find(2, &wants));
        let (least, most) = fact.bounds();
        for draft in drafts {
            let mut before = None;
            let values: Vec<u32> = (least..=most).collect();
            let ordered: Vec<u32> = if *rising { values } else { values.into_iter().rev().collect() };
            for value in ordered {
                let mut household = draft.household(edition.from);
                household.answers.set(*fact, Some(Answer::value(value)));
                let Some(now) = assess(program, &household, edition.from) else { continue };
                let now = (rank(now.criteria), now.award.range.at_least, now.award.range.up_to);
                if before.is_some_and(|it| now < it) {
                    found.wrong.push(format!(
                        "{} {}: {} = {value} merugikan, berlawanan dengan `monotone`",
                        program.id,
                        edition.from,
                        Fact::name(*fact)
                    ));
                }
                before = Some(now);
                n_pairs += 1;
            }
        }
    }
    n_pairs
}

const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotMet => 0,
        Verdict::CannotTell | Verdict::NeedsAnswers => 1,
        Verdict::Met => 2,
    }
}
