//! Members one by one: what each can still turn out to be, given the facts of the family.
//!
//! Members are independent of each other once the family's facts are given, so their
//! possibilities are listed per person and folded, never multiplied out.

use super::explore::{Case, Completion, Slot, explore};
use super::set::Set;
use crate::fact::{Fact, IMPLIED, Subject};
use crate::household::Person;
use crate::rule::{Condition, Edition};

/// What one completion makes of one person: which quantified conditions hold for them (the low
/// half, one bit each) and for which components they fit (the high half).
pub(crate) type Profile = u64;

const COMPONENTS: u32 = 32;
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

/// Everything that each member can still be; the same order as the people of the case, then
/// those that nobody has named.
pub(crate) type Possible<T> = Vec<Set<T>>;

/// What one formula adds to a profile, with the facts of a person that it can read.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    /// A quantified condition: its number, and the condition on one person.
    Quantified(u8, &'static Condition),
    /// The criteria about a person, and the components.
    Components,
}

/// Facts, one bit each.
type Facts = u128;

const fn bit(fact: Fact) -> Facts {
    1 << fact as u32
}

/// The parts of some formulas.
pub(crate) fn parts(edition: &Edition, formulas: &[Condition], decides: bool) -> Vec<(Part, Facts)> {
    let mut found = Vec::new();
    for condition in formulas {
        quantified(condition, &mut found);
    }
    if decides && edition.needs_person() {
        let of_person = edition.criteria.iter().filter(|it| it.of_person).map(|it| it.when);
        let all = of_person.chain(edition.components.iter().filter_map(|it| it.who));
        found.push((Part::Components, all.fold(0, |facts, it| facts | facts_of(&it))));
    }
    found
}

fn quantified(condition: &Condition, found: &mut Vec<(Part, Facts)>) {
    match condition {
        Condition::Someone(number, inner) => found.push((Part::Quantified(*number, inner), facts_of(inner))),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|it| quantified(it, found)),
        Condition::Not(part) => quantified(part, found),
        Condition::Fact(..) | Condition::Disputed(_) => {}
    }
}

/// The facts of a person that a condition can read, with those that settle them.
fn facts_of(condition: &Condition) -> Facts {
    let read = condition.facts();
    let own = |it: &&Fact| it.subject() == Subject::Person;
    let because = |fact: &Fact| {
        let limits = IMPLIED.iter().filter(|it| it.fact == *fact);
        limits.fold(bit(*fact), |facts, it| facts | bit(it.because))
    };
    read.iter().filter(own).fold(0, |facts, it| facts | because(it))
}

impl Case<'_> {
    /// What a part adds to the profile of a person in a completion.
    fn adds(&self, part: Part, person: &Person, completion: &Completion) -> Result<Profile, Slot> {
        match part {
            Part::Quantified(number, inner) => {
                Ok(Profile::from(self.holds(inner, Some(person), 0, completion)?) << number)
            }
            Part::Components => self.fits(person, completion),
        }
    }

    /// The components that a person fits.
    fn fits(&self, person: &Person, completion: &Completion) -> Result<Profile, Slot> {
        let mut profile = 0;
        for criterion in self.edition.criteria.iter().filter(|it| it.of_person) {
            if !self.holds(&criterion.when, Some(person), 0, completion)? {
                return Ok(profile);
            }
        }
        for (number, component) in self.edition.components.iter().enumerate() {
            let Some(who) = &component.who else { continue };
            if self.holds(who, Some(person), 0, completion)? {
                profile |= 1 << COMPONENTS << number;
            }
        }
        Ok(if self.edition.largest { self.largest(profile) } else { profile })
    }

    /// The profile with the components of the largest amount alone.
    fn largest(&self, profile: Profile) -> Profile {
        let fits = components(profile);
        let each = self.edition.components.iter().enumerate().filter(|it| fits >> it.0 & 1 == 1);
        let most = each.clone().map(|it| it.1.up_to).max();
        let kept = each.filter(|it| Some(it.1.up_to) == most);
        kept.fold(0, |all, it| all | 1 << COMPONENTS << it.0)
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
        let reads_age = self.parts.iter().any(|it| it.1 & bit(Fact::Usia) != 0);
        let open = reads_age && !self.known(Some(person), Fact::Usia).settled();
        if !open || asked.is_some_and(|it| it.0 == age) || given.iter().any(|it| it.0 == age) {
            return self.joined(person, given, asked);
        }
        let mut found = Set::new();
        let mut longer = given.clone();
        for value in self.cells(Some(person), age) {
            longer.push((age, value));
            for row in self.joined(person, &longer, asked)? {
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
    ) -> Result<Set<Vec<Profile>>, Slot> {
        let n_rows = asked.map_or(1, |it| it.1.len());
        let mut all: Set<Vec<Profile>> = std::iter::once(vec![0; n_rows]).collect();
        for group in self.groups(person) {
            let found = self.walked(person, given, asked, &group)?;
            let union = |one: &Vec<Profile>, other: &Vec<Profile>| -> Vec<Profile> {
                one.iter().zip(other).map(|it| it.0 | it.1).collect()
            };
            all = all.iter().flat_map(|one| found.iter().map(move |other| union(one, other))).collect();
        }
        Ok(all)
    }

    /// The parts, together where they share a fact that is open for this person; the age apart.
    fn groups(&self, person: &Person) -> Vec<Vec<Part>> {
        let settled = |it: &Fact| self.known(Some(person), *it).settled();
        let mut groups: Vec<(Facts, Vec<Part>)> = Vec::new();
        for (part, reads) in &self.parts {
            let own = Fact::ALL.iter().filter(|it| reads & bit(**it) != 0 && **it != Fact::Usia);
            let mut facts = own.filter(|it| !settled(it)).fold(0, |all, it| all | bit(*it));
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

    /// What each member can still be, given values for facts of the family.
    pub(crate) fn everybody(&self, given: &Completion) -> Result<Possible<Profile>, Slot> {
        let mut all: Possible<Profile> = Vec::with_capacity(self.people.len());
        for (place, person) in self.people.iter().enumerate() {
            let twin = self.people[..place].iter().position(|it| alike(it, person));
            let found = match twin {
                Some(twin) => all[twin].clone(),
                None => self.possible(person, given, None)?.into_iter().map(|it| it[0]).collect(),
            };
            all.push(found);
        }
        if self.unnamed() > 0 {
            let stranger = Person::new(u32::MAX);
            let mut found: Set<Profile> =
                self.possible(&stranger, given, None)?.into_iter().map(|it| it[0]).collect();
            found.insert(0);
            all.extend(std::iter::repeat_n(found, self.unnamed()));
        }
        Ok(all)
    }

    /// How many members that nobody has named must be reckoned with. More of them than the limits
    /// let be paid change nothing; where no limit bounds them, the award says "unbounded".
    pub(crate) fn unnamed(&self) -> usize {
        if !self.household.unfinished {
            return 0;
        }
        let limits: usize = self.edition.limits.iter().map(|it| usize::from(it.people)).sum();
        let quantifiers = usize::from(self.edition.n_someone);
        limits.max(quantifiers).clamp(1, 8)
    }
}

/// Whether the same was said of both, so that they can turn out to be the same.
pub(crate) fn alike(one: &Person, other: &Person) -> bool {
    one.birth == other.birth && one.answers == other.answers
}

/// The completion with one more value.
pub(crate) fn with(completion: &Completion, slot: Slot, value: u32) -> Completion {
    let mut longer = Completion::with_capacity(completion.len() + 1);
    longer.push((slot, value));
    longer.extend_from_slice(completion);
    longer
}

/// Every union of one element of each set.
pub(crate) fn unions<T: Copy + Ord>(
    sets: impl Iterator<Item = Set<T>>,
    nothing: T,
    union: impl Fn(T, T) -> T,
) -> Set<T> {
    let mut all: Set<T> = std::iter::once(nothing).collect();
    for set in sets {
        all = all.iter().flat_map(|left| set.iter().map(|right| union(*left, *right))).collect();
    }
    all
}
