//! Members one by one: what each can still turn out to be, given the facts of the family.
//!
//! Members are independent of each other once the family's facts are given, so their
//! possibilities are listed per person and folded, never multiplied out.

use super::explore::{Case, Completion, Slot, explore};
use super::part::{Facts, Part, bit};
use super::set::Set;
use crate::fact::Fact;
use crate::household::Person;
use crate::rule::{Condition, Edition};

/// What one completion makes of one person: which quantified conditions hold for them (the low
/// half, one bit each) and for which components they fit (the high half).
pub(crate) type Profile = u64;

/// Where the components begin in a profile.
pub(crate) const COMPONENTS: u32 = 32;
/// In a folded profile: somebody fits some component.
pub(crate) const FITS: u64 = 1 << 31;

/// The components of a profile, one bit each.
#[allow(clippy::cast_possible_truncation)] // The high half has 32 bits.
pub(crate) const fn components(profile: Profile) -> u32 {
    (profile >> COMPONENTS) as u32
}

/// What a profile says to a family's verdict: the quantified conditions, and whether anybody fits.
pub(crate) const fn folded(profile: Profile) -> u64 {
    let fits = if components(profile) == 0 { 0 } else { FITS };
    profile & (FITS - 1) | fits
}

/// In a profile that is not finished: a criterion about the person fails.
const FAILS: u64 = 1 << 31;

impl Case<'_> {
    /// What a part adds to the profile of a person in a completion.
    fn adds(&self, part: Part, person: &Person, completion: &Completion) -> Result<Profile, Slot> {
        let holds = |it: &Condition| self.holds(it, Some(person), 0, completion).map(Profile::from);
        match part {
            Part::Quantified(number, inner) => Ok(holds(inner)? << number),
            Part::Criterion(number) => Ok((1 - holds(&self.edition.criteria[number].when)?) * FAILS),
            Part::Component(number) => match &self.edition.components[number].who {
                Some(who) => Ok(holds(who)? << COMPONENTS << number),
                None => Ok(0),
            },
        }
    }

    /// The profile when all parts are put together: who fails a criterion fits no component.
    fn finished(&self, profile: Profile) -> Profile {
        if profile & FAILS != 0 {
            return profile & (FAILS - 1);
        }
        if self.edition.largest { largest(self.edition, profile) } else { profile }
    }

    /// What a person can still be, given values for facts of the family; or the fact of the
    /// family that must be given first. With `asked`, one profile for each value of that fact.
    ///
    /// The age is opened first, because nearly everything depends on it. Once it is given, parts
    /// that share no open fact are independent: each is walked by itself, and the possibilities
    /// are joined. So the many ways of being barred never multiply with the ways of being paid.
    pub(crate) fn possible(
        &self,
        person: &Person,
        given: &Completion,
        asked: Option<(Slot, &[u32])>,
    ) -> Result<Set<Vec<Profile>>, Slot> {
        let age = Slot::Own(Fact::Usia);
        let reads_age = self.plan.parts.iter().any(|it| it.1 & bit(Fact::Usia) != 0);
        let open = reads_age && !self.known(Some(person), Fact::Usia).settled();
        if !open || asked.is_some_and(|it| it.0 == age) || given.iter().any(|it| it.0 == age) {
            return self.joined(person, given, asked, &self.groups(person));
        }
        let groups = self.groups(person);
        let mut found = Set::new();
        let mut longer = given.clone();
        for value in self.cells(Some(person), age) {
            longer.push((age, value));
            for row in self.joined(person, &longer, asked, &groups)? {
                found.insert(row);
            }
            longer.pop();
        }
        Ok(found)
    }

    /// The same where the age is given: every union of what the groups of parts can add.
    fn joined(
        &self,
        person: &Person,
        given: &Completion,
        asked: Option<(Slot, &[u32])>,
        groups: &[Vec<Part>],
    ) -> Result<Set<Vec<Profile>>, Slot> {
        let n_rows = asked.map_or(1, |it| it.1.len());
        let mut all: Set<Vec<Profile>> = std::iter::once(vec![0; n_rows]).collect();
        for group in groups {
            let found = self.walked(person, given, asked, group)?;
            // A group that can add nothing, as most cannot for a child, changes nothing.
            if found.len() == 1 && found.iter().flatten().all(|it| *it == 0) {
                continue;
            }
            let union = |one: &Vec<Profile>, other: &Vec<Profile>| -> Vec<Profile> {
                one.iter().zip(other).map(|it| it.0 | it.1).collect()
            };
            all = all.iter().flat_map(|one| found.iter().map(move |other| union(one, other))).collect();
        }
        let finish =
            |row: Vec<Profile>| -> Vec<Profile> { row.iter().map(|it| self.finished(*it)).collect() };
        Ok(all.into_iter().map(finish).collect())
    }

    /// The parts, together where they share a fact that is open for this person; the age apart.
    fn groups(&self, person: &Person) -> Vec<Vec<Part>> {
        let read = self.plan.parts.iter().fold(0, |all, it| all | it.1) & !bit(Fact::Usia);
        let open = |it: &&Fact| read & bit(**it) != 0 && !self.known(Some(person), **it).settled();
        let open = Fact::ALL.iter().filter(open).fold(0, |all, it| all | bit(*it));
        let mut groups: Vec<(Facts, Vec<Part>)> = Vec::new();
        for (part, reads) in &self.plan.parts {
            let mut facts = reads & open;
            let mut together = vec![*part];
            groups.retain_mut(|it| {
                let apart = it.0 & facts == 0;
                if !apart {
                    facts |= it.0;
                    together.append(&mut it.1);
                }
                apart
            });
            groups.push((facts, together));
        }
        groups.into_iter().map(|it| it.1).collect()
    }

    /// Every way in which some parts can turn out.
    fn walked(
        &self,
        person: &Person,
        given: &Completion,
        asked: Option<(Slot, &[u32])>,
        group: &[Part],
    ) -> Result<Set<Vec<Profile>>, Slot> {
        let mut found = Set::new();
        let cells = |slot| match slot {
            Slot::Own(_) => Some(self.cells(Some(person), slot)),
            Slot::Family(_) | Slot::Disputed(_) => None,
        };
        let profile = |completion: &Completion| {
            group.iter().try_fold(0, |all, it| Ok(all | self.adds(*it, person, completion)?))
        };
        explore(&mut given.clone(), &cells, &mut |completion| {
            let row = match asked {
                None => vec![profile(completion)?],
                Some((slot, values)) => values
                    .iter()
                    .map(|value| profile(&with(completion, slot, *value)))
                    .collect::<Result<_, _>>()?,
            };
            found.insert(row);
            Ok(())
        })?;
        Ok(found)
    }
}

/// The profile with the components of the largest amount alone.
pub(crate) fn largest(edition: &Edition, profile: Profile) -> Profile {
    let fits = components(profile);
    let each = edition.components.iter().enumerate().filter(|it| fits >> it.0 & 1 == 1);
    let most = each.clone().map(|it| it.1.up_to).max();
    let kept = each.filter(|it| Some(it.1.up_to) == most);
    kept.fold(profile & (FAILS - 1), |all, it| all | 1 << COMPONENTS << it.0)
}

/// The completion with one more value.
pub(crate) fn with(completion: &Completion, slot: Slot, value: u32) -> Completion {
    let mut longer = Completion::with_capacity(completion.len() + 1);
    longer.push((slot, value));
    longer.extend_from_slice(completion);
    longer
}

/// Every union of one element of each set.
pub(crate) fn unions<'a, T: Copy + Ord + 'a>(
    sets: impl Iterator<Item = &'a Set<T>>,
    nothing: T,
    union: impl Fn(T, T) -> T,
) -> Set<T> {
    let mut all: Set<T> = std::iter::once(nothing).collect();
    for set in sets {
        all = all.iter().flat_map(|left| set.iter().map(|right| union(*left, *right))).collect();
    }
    all
}
