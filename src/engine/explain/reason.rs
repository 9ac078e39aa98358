//! A smallest sufficient reason: answers that suffice for the verdict, whatever all others were,
//! none of which can be left out.
//!
//! What has nothing to do with each other is reasoned about by itself. A refusal needs one group
//! of requirements that fails, so the shortest of their reasons is the reason; criteria that are
//! met need a reason each.

use crate::engine::Open;
use crate::engine::explore::{Case, Slot};
use crate::engine::outlook::Pieces;
use crate::engine::plan::Group;
use crate::fact::{Fact, Subject};
use crate::household::{Answers, Household, Person, Source};
use crate::truth::Truth;

impl Case<'_> {
    /// The answers of the reason, in the fixed order; empty while the verdict is open.
    pub(super) fn reason(&self, pieces: &Pieces, truth: Truth) -> Vec<Open> {
        let groups = self.plan.alone.iter().zip(&pieces.alone);
        let mut found = match truth {
            Truth::Unknown => return Vec::new(),
            Truth::Yes => {
                let mut all = self.reason_of_core(Truth::Yes);
                all.extend(groups.flat_map(|(group, _)| self.reason_of_group(group, Truth::Yes)));
                all
            }
            Truth::No => {
                let failing = groups.filter(|it| !it.1.yes);
                let mut all: Vec<Vec<Open>> =
                    failing.map(|(group, _)| self.reason_of_group(group, Truth::No)).collect();
                if !pieces.core.can.yes {
                    all.push(self.reason_of_core(Truth::No));
                }
                all.into_iter().min_by_key(Vec::len).unwrap_or_default()
            }
        };
        let place = |open: &Open| {
            let member = open.person.and_then(|id| self.people.iter().position(|it| it.id == id));
            (open.fact, member)
        };
        found.sort_by_key(place);
        found
    }

    fn reason_of_group(&self, group: &Group, truth: Truth) -> Vec<Open> {
        let read = self.said(|it| it.subject() == Subject::Household && group.reads(it));
        let holds = |kept: &[Open]| {
            let household = self.only(kept);
            self.of(&household).can_alone(group, false).truth() == truth
        };
        least(read, &holds)
    }

    fn reason_of_core(&self, truth: Truth) -> Vec<Open> {
        if !self.has_core() {
            return Vec::new();
        }
        let read = |fact: Fact| match fact.subject() {
            Subject::Person => true,
            Subject::Household => self.plan.core.reads(fact) || self.plan.people_read(Slot::Family(fact)),
        };
        // What only says something of a fact is left out first.
        let mut all = self.said(read);
        all.sort_by_key(|it| !self.plan.cuts.mentions(it.fact));
        let holds = |kept: &[Open]| {
            let household = self.only(kept);
            self.of(&household).can_core(false).truth() == truth
        };
        // One member alone may do: then the reason speaks of nobody else.
        let mut found: Option<Vec<Open>> = None;
        let mut keep = |it: Vec<Open>| {
            if found.as_ref().is_none_or(|best| it.len() < best.len()) {
                found = Some(it);
            }
        };
        for person in &self.people {
            let own = |it: &&Open| it.person.is_none_or(|id| id == person.id);
            let kept: Vec<Open> = all.iter().filter(own).copied().collect();
            if holds(&kept) {
                keep(minimal(kept, &holds));
            }
        }
        if let Some(found) = found {
            return found;
        }
        let forward = minimal(all.clone(), &holds);
        let mut reversed: Vec<Open> = all.into_iter().rev().collect();
        reversed.sort_by_key(|it| !self.plan.cuts.mentions(it.fact));
        let backward = minimal(reversed, &holds);
        if backward.len() < forward.len() { backward } else { forward }
    }

    /// The answers that count now: said, not asleep, and about something that the rules read, or
    /// that says something of it: a pregnancy rules out an age.
    fn said(&self, read: impl Fn(Fact) -> bool) -> Vec<Open> {
        let reads = |fact: Fact| self.plan.cuts.mentions(fact) && read(fact);
        let tells = |fact: Fact| reads(fact) || fact.limits().iter().any(|it| reads(it.because));
        let mut found = Vec::new();
        for fact in Fact::ALL.iter().copied().filter(|it| tells(*it)) {
            let people: Vec<Option<&Person>> = match fact.subject() {
                Subject::Household => vec![None],
                Subject::Person => self.people.iter().map(|it| Some(*it)).collect(),
            };
            for person in people {
                let known = self.known(person, fact);
                let partly = (known.least, known.most) != fact.bounds();
                if known.from == Source::Said || known.from == Source::NotAsked && partly {
                    found.push(Open { person: person.map(|it| it.id), fact });
                }
            }
        }
        found
    }

    /// The household with these answers and no others.
    fn only(&self, kept: &[Open]) -> Household {
        let all = self.household;
        let mut household =
            Household { people: all.people.clone(), unfinished: all.unfinished, ..Household::default() };
        // Who is not born yet stays so: without a birthday they would count.
        for person in household.people.iter_mut().filter(|it| !it.unborn(self.on)) {
            (person.birth, person.answers) = (None, Answers::default());
        }
        for open in kept {
            match open.person {
                None => household.answers.set(open.fact, all.answers.get(open.fact)),
                Some(id) => {
                    let pair = household.people.iter_mut().zip(&all.people).find(|it| it.0.id == id);
                    let Some((person, said)) = pair else { continue };
                    match open.fact {
                        Fact::Usia => person.birth = said.birth,
                        fact => person.answers.set(fact, said.answers.get(fact)),
                    }
                }
            }
        }
        household
    }
}

/// The fewest of some answers that suffice: every choice of them is tried, small ones first.
/// Groups read few facts; where one reads many, a choice that cannot be smaller will do.
fn least(all: Vec<Open>, suffices: &dyn Fn(&[Open]) -> bool) -> Vec<Open> {
    const MOST: usize = 8;
    if all.len() > MOST {
        return minimal(all, suffices);
    }
    let mut choices: Vec<u32> = (0..1_u32 << all.len()).collect();
    choices.sort_by_key(|it| it.count_ones());
    let chosen = |choice: u32| -> Vec<Open> {
        all.iter().enumerate().filter(|it| choice >> it.0 & 1 == 1).map(|it| *it.1).collect()
    };
    choices.into_iter().map(chosen).find(|it| suffices(it)).unwrap_or_default()
}

/// Answers of which none can be left out. Most can, so whole runs are left out at a time; a run that
/// cannot be is halved, down to the single answer that is needed. What is needed among many is
/// needed among fewer, so no answer is tried twice.
fn minimal(mut kept: Vec<Open>, suffices: &dyn Fn(&[Open]) -> bool) -> Vec<Open> {
    let mut runs = vec![(0, kept.len())];
    // The last run is taken first, so that places before it stay what they are.
    while let Some((first, n)) = runs.pop() {
        if n == 0 {
            continue;
        }
        let left_out: Vec<Open> = kept.drain(first..first + n).collect();
        if suffices(&kept) {
            continue;
        }
        kept.splice(first..first, left_out);
        if n > 1 {
            runs.extend([(first, n / 2), (first + n / 2, n - n / 2)]);
        }
    }
    kept
}
