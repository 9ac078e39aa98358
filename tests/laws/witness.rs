//! A household that meets the criteria, and one that fails them, found by answering question after
//! question. It serves as proof that both exist, and as a start for random households: values
//! drawn blindly hardly ever meet seven criteria at once.

use layak::date::Date;
use layak::engine::{Verdict, assess};
use layak::fact::{Fact, Subject};
use layak::household::{Answer, Birth, Household, Person};
use layak::rule::Program;

use crate::random::tell;
use crate::worlds::{Of, Worlds};

/// A household in which everything that matters is known and for which the verdict is `wanted`.
pub(crate) fn witness(program: &Program, on: Date, n_people: u32, wanted: Verdict) -> Option<Household> {
    let people = (1..=n_people).map(Person::new).collect();
    let household = Household { people, ..Household::default() };
    let mut household = search(program, on, household, wanted)?;
    let edition = program.edition_on(on)?;
    // Whatever was never asked cannot matter any more, so any value will do.
    loop {
        let worlds = Worlds::of(edition, &household, on, 0);
        let Some((person, fact, axis)) = worlds.facts().first().copied() else { break };
        tell(&mut household, person, fact, axis.values[0], on);
    }
    Some(household)
}

/// Tries the cells of the first question, then those of the next, and turns back at dead ends.
fn search(program: &Program, on: Date, household: Household, wanted: Verdict) -> Option<Household> {
    let found = assess(program, &household, on)?;
    if found.criteria == wanted {
        return Some(household);
    }
    let open = *found.missing.first()?;
    if found.criteria != Verdict::NeedsAnswers {
        return None;
    }
    let worlds = Worlds::of(found.edition, &household, on, 0);
    let axis = worlds.axes.iter().find(|it| it.of == Of::Fact(open.person, open.fact))?;
    axis.values.iter().find_map(|value| {
        let mut next = household.clone();
        tell(&mut next, open.person, open.fact, *value, on);
        search(program, on, next, wanted)
    })
}

/// What the family says, or its first member.
pub(crate) fn answer(witness: &Household, fact: Fact) -> Option<Answer> {
    match (fact, fact.subject()) {
        (_, Subject::Household) => witness.answers.get(fact),
        (Fact::Usia, _) => match witness.people.first()?.birth {
            Some(Birth::Aged(age, _)) => Some(Answer::value(age)),
            _ => None,
        },
        _ => witness.people.first()?.answers.get(fact),
    }
}
