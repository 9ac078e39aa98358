//! Members one by one: what each can still turn out to be, given the facts of the family.
//!
//! Members are independent of each other once the family's facts are given, so their
//! possibilities are listed per person and folded, never multiplied out.

use super::explore::{Case, Completion, Slot, explore};
use super::set::Set;
use crate::household::Person;
use crate::rule::Condition;

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

impl Case<'_> {
    /// The profile of a person in a completion.
    pub(crate) fn profile(&self, person: &Person, completion: &Completion) -> Result<Profile, Slot> {
        let mut profile = 0;
        for condition in &self.formulas {
            self.quantified(condition, person, completion, &mut profile)?;
        }
        if !self.decides {
            return Ok(profile);
        }
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
        Ok(profile)
    }

    fn quantified(
        &self,
        condition: &Condition,
        person: &Person,
        completion: &Completion,
        profile: &mut Profile,
    ) -> Result<(), Slot> {
        match condition {
            Condition::Someone(number, inner) => {
                if self.holds(inner, Some(person), 0, completion)? {
                    *profile |= 1 << number;
                }
            }
            Condition::All(parts) | Condition::Any(parts) => {
                for part in *parts {
                    self.quantified(part, person, completion, profile)?;
                }
            }
            Condition::Not(part) => self.quantified(part, person, completion, profile)?,
            Condition::Fact(..) | Condition::Disputed(_) => {}
        }
        Ok(())
    }

    /// What a person can still be, given values for facts of the family; or the fact of the
    /// family that must be given first.
    pub(crate) fn possible(
        &self,
        person: &Person,
        given: &Completion,
        asked: Option<(Slot, &[u32])>,
    ) -> Result<Set<Vec<Profile>>, Slot> {
        let mut found = Set::new();
        let cells = |slot| match slot {
            Slot::Own(_) => Some(self.cells(Some(person), slot)),
            Slot::Family(_) | Slot::Disputed(_) => None,
        };
        explore(&mut given.clone(), &cells, &mut |completion| {
            let row = match asked {
                None => vec![self.profile(person, completion)?],
                Some((slot, values)) => values
                    .iter()
                    .map(|value| self.profile(person, &with(completion, slot, *value)))
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
