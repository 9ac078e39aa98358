//! The law by brute force: every complete world is judged on its own, and only then compared.
//!
//! Written from the definitions in the documentation of `rule`, `household` and `engine::award`,
//! and deliberately without any cleverness: no splitting, no folding, no early end.

use std::collections::BTreeMap;

use layak::date::Date;
use layak::engine::{Open, Subject};
use layak::household::Household;
use layak::rule::{Component, Condition, Edition};
use layak::truth::Truth;

use crate::worlds::{Of, World, Worlds};

/// From so much to so much.
pub(crate) type Sum = (u32, u32);

/// What one complete world gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) met: bool,
    pub(crate) amount: Sum,
    pub(crate) year: Sum,
}

/// Whether something was seen to hold and seen to fail.
#[derive(Clone, Copy, Default)]
struct Seen {
    yes: bool,
    no: bool,
}

impl Seen {
    fn add(&mut self, holds: bool) {
        if holds { self.yes = true } else { self.no = true }
    }

    fn truth(self) -> Truth {
        match (self.yes, self.no) {
            (true, false) => Truth::Yes,
            (false, true) => Truth::No,
            (true, true) => Truth::Unknown,
            (false, false) => unreachable!("there is no world at all"),
        }
    }
}

/// What the engine must say.
#[derive(Debug)]
pub(crate) struct Expected {
    pub(crate) verdict: Truth,
    /// Over the worlds in which every disagreement is read in the preferred way.
    pub(crate) preferred: Truth,
    pub(crate) amount: Sum,
    pub(crate) year: Sum,
    pub(crate) preferred_amount: Sum,
    pub(crate) preferred_year: Sum,
    pub(crate) findings: Vec<(Subject, Option<u32>, Truth)>,
    pub(crate) missing: Vec<Open>,
    pub(crate) n_worlds: usize,
}

/// One edition before one household.
pub(crate) struct Oracle<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) worlds: Worlds,
    /// Amounts by what each member fits; many worlds share them.
    sums: BTreeMap<Vec<u32>, (Sum, Sum)>,
}

impl<'a> Oracle<'a> {
    pub(crate) fn new(edition: &'a Edition, household: &Household, on: Date, n_strangers: usize) -> Self {
        let worlds = Worlds::of(edition, household, on, n_strangers);
        Self { edition, worlds, sums: BTreeMap::new() }
    }

    /// The components that a member fits, one bit each: all criteria about a person and its `who`.
    pub(crate) fn fits(&self, member: usize, world: &World) -> u32 {
        let of_person = self.edition.criteria.iter().filter(|it| it.of_person);
        if !of_person.into_iter().all(|it| self.worlds.holds(&it.when, Some(member), world)) {
            return 0;
        }
        let fits = |who: &Condition| self.worlds.holds(who, Some(member), world);
        let numbered = self.edition.components.iter().enumerate();
        let all: Vec<_> = numbered.filter(|it| it.1.who.as_ref().is_some_and(fits)).collect();
        let most = all.iter().map(|it| it.1.up_to).max();
        let counts = |it: &&(usize, &Component)| !self.edition.largest || Some(it.1.up_to) == most;
        all.iter().filter(counts).map(|it| 1 << it.0).sum()
    }

    /// What a complete world gets.
    pub(crate) fn outcome(&mut self, world: &World) -> Outcome {
        let mut family = self.edition.criteria.iter().filter(|it| !it.of_person);
        let holds = family.all(|it| self.worlds.holds(&it.when, None, world));
        let fits: Vec<u32> = self.worlds.present(world).map(|it| self.fits(it, world)).collect();
        let somebody = self.edition.recipient.is_none() || fits.iter().any(|it| *it != 0);
        if !holds || !somebody {
            return Outcome { met: false, amount: (0, 0), year: (0, 0) };
        }
        let edition = self.edition;
        let (amount, year) = *self.sums.entry(fits).or_insert_with_key(|it| {
            (sum(edition, it, &|it| (it.at_least, it.up_to)), sum(edition, it, &yearly))
        });
        Outcome { met: true, amount, year }
    }

    /// Everything, over all worlds.
    pub(crate) fn expected(mut self, household: &Household, on: Date) -> Expected {
        let mut outcomes: Vec<Outcome> = Vec::with_capacity(self.worlds.count());
        let mut plain: Vec<bool> = Vec::with_capacity(self.worlds.count());
        let mut all = Vec::new();
        self.worlds.each(&mut |world| all.push(world.clone()));
        for world in &all {
            outcomes.push(self.outcome(world));
            let readings = self.worlds.readings.iter().flatten();
            plain.push(readings.into_iter().all(|it| world[*it] == 0));
        }
        let preferred: Vec<Outcome> =
            outcomes.iter().zip(&plain).filter(|it| *it.1).map(|it| *it.0).collect();
        Expected {
            verdict: verdict(&outcomes),
            preferred: verdict(&preferred),
            amount: hull(&outcomes, |it| it.amount),
            year: hull(&outcomes, |it| it.year),
            preferred_amount: hull(&preferred, |it| it.amount),
            preferred_year: hull(&preferred, |it| it.year),
            findings: self.findings(household, on, &all),
            missing: self.missing(&outcomes),
            n_worlds: all.len(),
        }
    }

    /// The open facts that are worth asking.
    pub(crate) fn asked(mut self) -> Vec<Open> {
        let mut all = Vec::new();
        self.worlds.each(&mut |world| all.push(world.clone()));
        let outcomes: Vec<Outcome> = all.iter().map(|it| self.outcome(it)).collect();
        self.missing(&outcomes)
    }

    /// The open facts of which two worlds that differ in them alone differ in outcome.
    pub(crate) fn open_that_matter(mut self) -> Vec<Open> {
        let mut all = Vec::new();
        self.worlds.each(&mut |world| all.push(world.clone()));
        let outcomes: Vec<Outcome> = all.iter().map(|it| self.outcome(it)).collect();
        self.matter(&outcomes, false)
    }

    /// An askable fact is worth asking exactly when two worlds that differ in it alone differ.
    fn missing(&self, outcomes: &[Outcome]) -> Vec<Open> {
        self.matter(outcomes, true)
    }

    fn matter(&self, outcomes: &[Outcome], askable: bool) -> Vec<Open> {
        let mut found = Vec::new();
        for (number, axis) in self.worlds.axes.iter().enumerate() {
            let Of::Fact(person, fact) = axis.of else { continue };
            let stride = self.worlds.stride(number);
            let turn = stride * axis.values.len();
            let differs = |at: usize| {
                let (said, decided) = (outcomes[at], outcomes[at - at % turn + at % stride]);
                (said.met, said.amount) != (decided.met, decided.amount)
            };
            if (axis.askable || !askable) && (0..outcomes.len()).any(differs) {
                found.push(Open { person, fact });
            }
        }
        found.sort_unstable();
        found
    }

    /// Each requirement by itself.
    fn findings(&self, household: &Household, on: Date, all: &[World]) -> Vec<(Subject, Option<u32>, Truth)> {
        let named = household.people.iter().filter(|it| !it.unborn(on)).map(|it| it.id);
        let named: Vec<(usize, u32)> = named.enumerate().collect();
        let mut found = Vec::new();
        let mut of_each = |of: Subject, condition: &Condition| {
            for (member, id) in &named {
                found.push((of, Some(*id), self.truth(condition, Some(*member), all)));
            }
        };
        for (number, it) in self.edition.criteria.iter().enumerate().filter(|it| it.1.of_person) {
            of_each(Subject::Criterion(number), &it.when);
        }
        for (number, it) in self.edition.components.iter().enumerate() {
            if let Some(who) = &it.who {
                of_each(Subject::Component(number), who);
            }
        }
        for (number, it) in self.edition.criteria.iter().enumerate().filter(|it| !it.1.of_person) {
            found.push((Subject::Criterion(number), None, self.truth(&it.when, None, all)));
        }
        if self.edition.recipient.is_some() {
            let mut seen = Seen::default();
            for world in all {
                seen.add(self.worlds.present(world).any(|it| self.fits(it, world) != 0));
            }
            found.push((Subject::Recipient, None, seen.truth()));
        }
        found.sort_unstable();
        found
    }

    fn truth(&self, condition: &Condition, member: Option<usize>, all: &[World]) -> Truth {
        let mut seen = Seen::default();
        for world in all {
            seen.add(self.worlds.holds(condition, member, world));
        }
        seen.truth()
    }
}

/// The truth of one formula about the family, such as the condition of a note.
pub(crate) fn truth(condition: &Condition, household: &Household, on: Date) -> Truth {
    let worlds = Worlds::new(std::slice::from_ref(condition), household, on, 0);
    let mut seen = Seen::default();
    worlds.each(&mut |world| seen.add(worlds.holds(condition, None, world)));
    seen.truth()
}

fn verdict(outcomes: &[Outcome]) -> Truth {
    let mut seen = Seen::default();
    for it in outcomes {
        seen.add(it.met);
    }
    seen.truth()
}

fn hull(outcomes: &[Outcome], sum: impl Fn(&Outcome) -> Sum) -> Sum {
    let least = outcomes.iter().map(|it| sum(it).0).min();
    (least.unwrap_or(0), outcomes.iter().map(|it| sum(it).1).max().unwrap_or(0))
}

fn yearly(component: &Component) -> Sum {
    component.year.map_or((0, 0), |it| (it, it))
}

/// The least and the most over all lawful choices of who is paid for what, and the flat lines.
fn sum(edition: &Edition, fits: &[u32], figure: &dyn Fn(&Component) -> Sum) -> Sum {
    let mut choices = vec![Vec::new()];
    for set in fits {
        let components = (0..edition.components.len()).filter(|it| set >> it & 1 == 1);
        let paid: Vec<Option<usize>> = std::iter::once(None).chain(components.map(Some)).collect();
        choices = choices
            .iter()
            .flat_map(|it| paid.iter().map(|next| [it.as_slice(), &[*next]].concat()))
            .collect();
    }
    choices.retain(|it| keeps_limits(edition, it));
    let total = |choice: &[Option<usize>]| {
        let paid = choice.iter().flatten().map(|it| figure(&edition.components[*it]));
        let flat = edition.components.iter().filter(|it| it.who.is_none()).map(figure);
        paid.chain(flat).fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
    };
    let lawful = || choices.iter().filter(|it| leaves_nobody_out(edition, fits, it)).map(|it| total(it));
    let least = lawful().map(|it| it.0).min().expect("there is a lawful choice");
    let most = lawful().map(|it| it.1).max().expect("there is a lawful choice");
    let of_all = choices.iter().map(|it| total(it).1).max();
    assert_eq!(
        of_all,
        Some(most),
        "amounts are never negative, so adding a person never makes a choice smaller"
    );
    (least, most)
}

fn keeps_limits(edition: &Edition, choice: &[Option<usize>]) -> bool {
    edition.limits.iter().all(|limit| {
        let counted = choice.iter().flatten().filter(|it| limit.of >> **it & 1 == 1).count();
        counted <= usize::from(limit.people)
    })
}

/// Nobody is unpaid who could be added for some component without changing the others.
fn leaves_nobody_out(edition: &Edition, fits: &[u32], choice: &[Option<usize>]) -> bool {
    let unpaid = choice.iter().enumerate().filter(|it| it.1.is_none());
    !unpaid.into_iter().any(|(person, _)| {
        (0..edition.components.len()).filter(|it| fits[person] >> it & 1 == 1).any(|component| {
            let mut longer = choice.to_vec();
            longer[person] = Some(component);
            keeps_limits(edition, &longer)
        })
    })
}
