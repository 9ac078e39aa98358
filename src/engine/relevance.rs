//! Which questions are still worth asking.
//!
//! A question is asked exactly when two completions of what is open, different in this one fact
//! alone, differ in the verdict or in the amount. Neighbouring cells suffice: if no two
//! neighbours differ, none do.

use std::rc::Rc;

use super::Open;
use super::explore::{Case, Completion, Slot, explore};
use super::member::Member;
use super::paid::settled_amount;
use super::people::{Profile, components, folded, unions, with};
use super::plan::Group;
use super::set::Set;
use super::verdict::folds;
use crate::fact::Fact;
use crate::household::Person;
use crate::truth::Truth;

/// A member's profile before and after the one fact changes.
type Pair = (Profile, Profile);

/// How many combinations of members are tried before a question counts as relevant. It is far
/// beyond what families of ten need; beyond it we would rather ask once too often.
const MOST_TRIED: u32 = 50_000;

impl Case<'_> {
    /// The open facts whose answer can still change the verdict or the amount, in the fixed order.
    pub(crate) fn missing(&self, verdict: Truth) -> Vec<Open> {
        // Where the criteria fail, every completion gets nothing.
        if verdict == Truth::No {
            return Vec::new();
        }
        self.missing_of(&|_| true)
    }

    /// Those among some facts, where the criteria can be met.
    pub(crate) fn missing_of(&self, facts: &dyn Fn(Fact) -> bool) -> Vec<Open> {
        let find = |person: Option<&Person>, fact| {
            let asks = self.known(person, fact).askable() && self.matters(person, fact);
            asks.then(|| Open { person: person.map(|it| it.id), fact })
        };
        self.of_each(facts, &find, &|_, open| open)
    }

    /// Whether the value of a fact can change the verdict or the amount, where the criteria can
    /// be met at all.
    pub(crate) fn matters(&self, person: Option<&Person>, fact: Fact) -> bool {
        let slot = if person.is_some() { Slot::Own(fact) } else { Slot::Family(fact) };
        let values = self.cells(person, slot);
        if values.len() < 2 {
            return false;
        }
        let alone = || self.plan.alone.iter().find(|it| it.reads(fact));
        if let Some(group) = person.map_or_else(alone, |_| None) {
            return self.turns(group, slot, &values);
        }
        let cells = |slot| Some(self.cells(None, slot));
        let mut differs = false;
        let walked = explore(&mut Vec::new(), &cells, &mut |completion| {
            differs = differs
                || match person {
                    Some(person) => self.turns_with_person(person, slot, &values, completion)?,
                    None if self.plan.people_read(slot) => {
                        self.turns_with_family(slot, &values, completion)?
                    }
                    None => self.turns_for_people(slot, &values, completion)?,
                };
            Ok(())
        });
        debug_assert!(walked.is_ok());
        differs
    }

    /// Whether a group of criteria holds with one value and fails with another.
    fn turns(&self, group: &Group, slot: Slot, values: &[u32]) -> bool {
        let cells = |slot| Some(self.cells(None, slot));
        let mut differs = false;
        let walked = explore(&mut Vec::new(), &cells, &mut |completion| {
            let mut seen = None;
            for value in values {
                let holds = self.group_holds(group, 0, &with(completion, slot, *value))?;
                differs |= seen.is_some_and(|it| it != holds);
                seen = Some(holds);
            }
            Ok(())
        });
        debug_assert!(walked.is_ok());
        differs
    }

    /// The same where the criteria rest on the people, and the people not on this fact.
    fn turns_for_people(&self, slot: Slot, values: &[u32], completion: &Completion) -> Result<bool, Slot> {
        for fold in &folds(&self.everybody(completion)?) {
            let mut seen = None;
            for value in values {
                let holds = self.meets(*fold, &with(completion, slot, *value))?;
                if seen.is_some_and(|it| it != holds) {
                    return Ok(true);
                }
                seen = Some(holds);
            }
        }
        Ok(false)
    }

    /// Whether the outcome differs with a fact of one person.
    fn turns_with_person(
        &self,
        person: &Person,
        slot: Slot,
        values: &[u32],
        completion: &Completion,
    ) -> Result<bool, Slot> {
        let asked = self.asked(person, completion, slot, values)?;
        let pairs: Set<Pair> = asked
            .rows
            .iter()
            .flat_map(|it| it.windows(2))
            .map(|it| (it[0], it[1]))
            .filter(|it| it.0 != it.1)
            .collect();
        if pairs.is_empty() {
            return Ok(false);
        }
        let mut others = self.everybody(completion)?;
        let place = self.people.iter().position(|it| it.id == person.id);
        others.remove(place.unwrap_or_default());
        let rest = folds(&others);
        let mut accepted = Set::new();
        for (was, is) in pairs.iter().map(|it| (folded(it.0), folded(it.1))).collect::<Set<_>>() {
            for fold in &rest {
                let (was, is) = (was | fold, is | fold);
                let met = self.meets(was, completion)?;
                if met != self.meets(is, completion)? {
                    return Ok(true);
                }
                if met {
                    accepted.insert((was, is));
                }
            }
        }
        let changed: Set<Pair> = pairs.into_iter().filter(|it| !unchanged(it)).collect();
        if accepted.is_empty() || changed.is_empty() {
            return Ok(false);
        }
        let same = others.iter().map(|it| it.profiles.iter().map(|it| (*it, *it)).collect());
        let people: Vec<Set<Pair>> = std::iter::once(changed).chain(same).collect();
        Ok(self.amounts_differ(&people, &mut Vec::new(), &accepted, &mut 0))
    }

    /// Whether the outcome differs with a fact of the family that concerns persons.
    fn turns_with_family(&self, slot: Slot, values: &[u32], completion: &Completion) -> Result<bool, Slot> {
        let mut rows: Vec<Rc<Member>> = Vec::new();
        for (place, person) in self.people.iter().enumerate() {
            let row = match self.twins[place] {
                twin if twin < place => rows[twin].clone(),
                _ => self.asked(person, completion, slot, values)?,
            };
            rows.push(row);
        }
        if self.unnamed() > 0 {
            let mut row = self.asked(&Person::new(u32::MAX), completion, slot, values)?.rows.clone();
            row.insert(vec![0; values.len()]);
            rows.extend(std::iter::repeat_n(Member::asked(row), self.unnamed()));
        }
        for (place, pair) in values.windows(2).enumerate() {
            let pairs = |it: &Rc<Member>| it.rows.iter().map(|it| (it[place], it[place + 1])).collect();
            let (before, after) = (with(completion, slot, pair[0]), with(completion, slot, pair[1]));
            if self.outcomes_differ(rows.iter().map(pairs).collect(), &before, &after)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether the members can be such that the verdict or the amount before and after differ.
    fn outcomes_differ(
        &self,
        people: Vec<Set<Pair>>,
        before: &Completion,
        after: &Completion,
    ) -> Result<bool, Slot> {
        let fold = |it: &Set<Pair>| it.iter().map(|it| (folded(it.0), folded(it.1))).collect();
        let folds: Vec<Set<Pair>> = people.iter().map(fold).collect();
        let folds =
            unions(folds.iter(), (0, 0), |left: Pair, right: Pair| (left.0 | right.0, left.1 | right.1));
        let mut accepted = Set::new();
        for fold in folds {
            let (was, is) = (self.meets(fold.0, before)?, self.meets(fold.1, after)?);
            if was != is {
                return Ok(true);
            }
            if was {
                accepted.insert(fold);
            }
        }
        if accepted.is_empty() || people.iter().flatten().all(unchanged) {
            return Ok(false);
        }
        // Members whose profile changes are tried first: they decide soonest.
        let (mut ordered, rest): (Vec<_>, Vec<_>) =
            people.into_iter().partition(|it| !it.iter().all(unchanged));
        ordered.extend(rest);
        Ok(self.amounts_differ(&ordered, &mut Vec::new(), &accepted, &mut 0))
    }

    fn amounts_differ(
        &self,
        people: &[Set<Pair>],
        chosen: &mut Vec<Pair>,
        accepted: &Set<Pair>,
        tried: &mut u32,
    ) -> bool {
        let Some((first, rest)) = people.split_first() else {
            *tried += 1;
            return *tried > MOST_TRIED || self.amount_changes(chosen, accepted);
        };
        // Where nobody changes, the amount does not: not those chosen, not this one, not the rest.
        let still = chosen.iter().all(unchanged) && rest.iter().flatten().all(unchanged);
        first.iter().filter(|it| !(still && unchanged(it))).any(|pair| {
            chosen.push(*pair);
            let found = self.amounts_differ(rest, chosen, accepted, tried);
            chosen.pop();
            found
        })
    }

    fn amount_changes(&self, chosen: &[Pair], accepted: &Set<Pair>) -> bool {
        let fold = chosen.iter().fold((0, 0), |all, it| (all.0 | folded(it.0), all.1 | folded(it.1)));
        if !accepted.contains(&fold) {
            return false;
        }
        let paid = |profile: fn(&Pair) -> Profile| {
            let fits = chosen.iter().map(|it| components(profile(it))).filter(|it| *it != 0).collect();
            settled_amount(self.edition, &self.plan.limits, false, fits)
        };
        paid(|it| it.0) != paid(|it| it.1)
    }
}

/// Whether the member fits the same components before and after.
fn unchanged(pair: &Pair) -> bool {
    components(pair.0) == components(pair.1)
}
