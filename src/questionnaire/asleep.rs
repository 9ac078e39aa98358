//! Answers that were given and that decide nothing at present. They sleep: nobody throws them
//! away, and another answer or another day may wake them.

use super::asks;
use crate::date::Date;
use crate::engine::{Open, asks_any};
use crate::fact::{Fact, IMPLIED, Subject};
use crate::household::{Answers, Household, Known, Person, Source, contradictions};
use crate::rule::{Edition, Program};

/// Whether an answer that was given sleeps, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sleep {
    /// It does not: without it, it would be asked, or it tells something about what is.
    Awake,
    /// Another answer settles what it is about.
    Settled,
    /// Neither taking it away nor any other value changes a verdict or an amount now.
    Idle,
}

/// Whether an answer that was given sleeps. Where nothing was said, nothing sleeps.
///
/// An answer may matter though no rule reads it: who is pregnant is no child. So it is taken away
/// together with whatever is tied to it, and it sleeps if nothing of that would be asked then. A
/// day of birth after `on` is no other value of the age, because it takes the person away.
#[must_use]
pub fn asleep(household: &Household, open: Open, programs: &[Program], on: Date, closed_too: bool) -> Sleep {
    let Some(about) = About::of(household, open, on) else { return Sleep::Awake };
    if about.known(open.fact).from == Source::Implied {
        return Sleep::Settled;
    }
    let editions = programs.iter().filter(|it| asks(it, on, closed_too));
    let mut editions = editions.filter_map(|it| Some((it, it.edition_on(on)?)));
    let unborn = about.person.is_some_and(|it| it.unborn(on));
    let awake = if unborn {
        // Whoever is not born yet enters no rule. Only another day of birth could change that.
        open.fact == Fact::Usia && editions.any(|it| it.1.needs_person() || it.1.n_someone > 0)
    } else {
        let tied = about.tied(open.fact);
        let without = without(household, open.person, &tied);
        let opens: Vec<Open> = tied.iter().map(|it| Open { person: open.person, fact: *it }).collect();
        editions.filter(|it| reads(it.1, &tied)).any(|it| asks_any(it.0, &without, on, &opens))
    };
    if awake { Sleep::Awake } else { Sleep::Idle }
}

/// Whom the answer is about.
struct About<'a> {
    household: &'a Household,
    person: Option<&'a Person>,
    on: Date,
}

impl<'a> About<'a> {
    /// Nothing where nobody has said anything about it.
    fn of(household: &'a Household, open: Open, on: Date) -> Option<Self> {
        let person = match open.person {
            None => None,
            Some(id) => Some(household.person(id)?),
        };
        let about = Self { household, person, on };
        let given = match (open.fact, person) {
            (Fact::Usia, Some(person)) => person.birth.is_some(),
            (fact, _) => about.answers().get(fact).is_some(),
        };
        let fits = person.is_some() == (open.fact.subject() == Subject::Person);
        (given && fits).then_some(about)
    }

    fn answers(&self) -> &'a Answers {
        self.person.map_or(&self.household.answers, |it| &it.answers)
    }

    fn known(&self, fact: Fact) -> Known {
        self.person.map_or_else(|| self.household.known(fact, self.on), |it| it.known(fact, self.on))
    }

    /// The fact with all those that its answer bears upon though no rule says so: what is open and
    /// could settle it, because its value tells of that; and what it could put to sleep or wake.
    fn tied(&self, fact: Fact) -> Vec<Fact> {
        let mut found = vec![fact];
        let mut n_done = 0;
        while let Some(fact) = found.get(n_done).copied() {
            n_done += 1;
            let because = IMPLIED.iter().filter(|it| it.fact == fact).map(|it| it.because);
            let because = because.filter(|it| !self.known(*it).settled());
            let sleepers = contradictions(self.answers(), fact).map(|it| it.fact);
            for it in because.chain(sleepers) {
                if !found.contains(&it) {
                    found.push(it);
                }
            }
        }
        found
    }
}

/// The household with nothing said about these facts.
fn without(household: &Household, id: Option<u32>, facts: &[Fact]) -> Household {
    let mut without = household.clone();
    for fact in facts {
        match id {
            None => without.answers.set(*fact, None),
            Some(id) => {
                for person in without.people.iter_mut().filter(|it| it.id == id) {
                    person.answers.set(*fact, None);
                    if *fact == Fact::Usia {
                        person.birth = None;
                    }
                }
            }
        }
    }
    without
}

/// Whether a formula of the edition reads one of the facts, or one that they can settle.
fn reads(edition: &Edition, facts: &[Fact]) -> bool {
    let settles = |fact: Fact| IMPLIED.iter().any(|it| it.fact == fact && facts.contains(&it.because));
    edition.conditions().flat_map(|it| it.facts()).any(|it| facts.contains(&it) || settles(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Otherwise an answer that agrees with one limit could still contradict another, and waking it
    /// would tell something after all.
    #[test]
    fn all_limits_of_a_fact_give_it_the_same_value() {
        for one in IMPLIED {
            assert!(IMPLIED.iter().all(|it| it.fact != one.fact || it.value == one.value), "{one:?}");
        }
    }
}
