//! Which questions are still worth asking.
//!
//! A question is asked exactly when two completions of what is open, different in this one fact
//! alone, differ in the verdict or in the amount. Neighbouring cells suffice: if no two
//! neighbours differ, none do.

use super::explore::{Case, Completion, Slot, explore};
use super::people::{Profile, alike, components, folded, unions, with};
use super::set::Set;
use super::{Open, verdict};
use crate::fact::{Fact, Subject};
use crate::household::Person;

/// A member's profile before and after the one fact changes.
type Pair = (Profile, Profile);

/// How many combinations of members are tried before a question counts as relevant. It is far
/// beyond what families of ten need; beyond it we would rather ask once too often.
const MOST_TRIED: u32 = 50_000;

impl Case<'_> {
    /// The open facts whose answer can still change the verdict or the amount, in the fixed order.
    pub(crate) fn missing(&self) -> Vec<Open> {
        let mut found = Vec::new();
        let facts = Fact::ALL.iter().copied().filter(|it| self.cuts.mentions(*it));
        for fact in facts {
            match fact.subject() {
                Subject::Household => {
                    if self.relevant(None, fact) {
                        found.push(Open { person: None, fact });
                    }
                }
                Subject::Person => {
                    let mut asked: Vec<(&Person, bool)> = Vec::new();
                    for person in &self.people {
                        let twin = asked.iter().find(|it| alike(it.0, person)).map(|it| it.1);
                        let relevant = twin.unwrap_or_else(|| self.relevant(Some(person), fact));
                        asked.push((person, relevant));
                        if relevant {
                            found.push(Open { person: Some(person.id), fact });
                        }
                    }
                }
            }
        }
        found
    }

    fn relevant(&self, person: Option<&Person>, fact: Fact) -> bool {
        if !self.known(person, fact).askable() {
            return false;
        }
        let slot = if person.is_some() { Slot::Own(fact) } else { Slot::Family(fact) };
        let values = self.cells(person, slot);
        if values.len() < 2 {
            return false;
        }
        let mut differs = false;
        let walked = explore(&mut Vec::new(), &|slot| Some(self.cells(None, slot)), &mut |completion| {
            if differs {
                return Ok(());
            }
            let rows = self.rows(person, fact, &values, completion)?;
            for (place, pair) in values.windows(2).enumerate() {
                let people: Vec<Set<Pair>> = rows
                    .iter()
                    .map(|it| it.iter().map(|row| (row[place], row[place + 1])).collect())
                    .collect();
                let (before, after) = match person {
                    Some(_) => (completion.clone(), completion.clone()),
                    None => (with(completion, slot, pair[0]), with(completion, slot, pair[1])),
                };
                if self.outcomes_differ(people, &before, &after)? {
                    differs = true;
                    return Ok(());
                }
            }
            Ok(())
        });
        debug_assert!(walked.is_ok());
        differs
    }

    /// For each member: the profiles they can have, one for each value of the fact at hand.
    fn rows(
        &self,
        asked: Option<&Person>,
        fact: Fact,
        values: &[u32],
        completion: &Completion,
    ) -> Result<Vec<Set<Vec<Profile>>>, Slot> {
        let slot = if asked.is_some() { Slot::Own(fact) } else { Slot::Family(fact) };
        let of = |person: &Person| {
            if asked.is_none_or(|it| it.id == person.id) {
                self.possible(person, completion, Some((slot, values)))
            } else {
                Ok(repeated(self.possible(person, completion, None)?, values.len()))
            }
        };
        let mut rows = Vec::new();
        for person in &self.people {
            rows.push(of(person)?);
        }
        if self.unnamed() > 0 {
            let mut row = of(&Person::new(u32::MAX))?;
            row.insert(vec![0; values.len()]);
            rows.extend(std::iter::repeat_n(row, self.unnamed()));
        }
        Ok(rows)
    }

    /// Whether the members can be such that the verdict or the amount before and after differ.
    fn outcomes_differ(
        &self,
        people: Vec<Set<Pair>>,
        before: &Completion,
        after: &Completion,
    ) -> Result<bool, Slot> {
        let folds = people.iter().map(|it| it.iter().map(|it| (folded(it.0), folded(it.1))).collect());
        let folds = unions(folds, (0, 0), |left: Pair, right: Pair| (left.0 | right.0, left.1 | right.1));
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
        let mut tried = 0;
        Ok(self.amounts_differ(&ordered, &mut Vec::new(), &accepted, &mut tried))
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
        let total = |profiles: Vec<Profile>| verdict::settled_amount(self.edition, &profiles);
        total(chosen.iter().map(|it| it.0).collect()) != total(chosen.iter().map(|it| it.1).collect())
    }
}

/// Whether the member fits the same components before and after.
fn unchanged(pair: &Pair) -> bool {
    components(pair.0) == components(pair.1)
}

fn repeated(found: Set<Vec<Profile>>, times: usize) -> Set<Vec<Profile>> {
    found.into_iter().map(|it| vec![it[0]; times]).collect()
}
