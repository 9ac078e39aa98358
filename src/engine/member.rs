//! Everybody on the card, each worked out once: several members are alike, and the explanations ask
//! again with one answer changed.

use std::cell::RefCell;
use std::rc::Rc;

use super::explore::{Case, Completion, Slot};
use super::people::{Profile, folded};
use super::set::Set;
use crate::household::{Answer, Answers, Birth, Person};

/// What a member can still be.
pub(crate) struct Member {
    pub(crate) profiles: Set<Profile>,
    /// The same, folded.
    pub(crate) folds: Set<u64>,
    /// Where it was asked what each value of a fact would make of them: a profile for each value.
    pub(crate) rows: Set<Vec<Profile>>,
}

impl Member {
    pub(crate) fn of(profiles: Set<Profile>) -> Rc<Self> {
        let folds = profiles.iter().map(|it| folded(*it)).collect();
        Rc::new(Self { profiles, folds, rows: Set::new() })
    }

    /// Whether they can be nothing to the rules.
    pub(crate) fn adds_nothing(&self) -> bool {
        self.profiles.iter().all(|it| *it == 0)
    }

    pub(crate) fn asked(rows: Set<Vec<Profile>>) -> Rc<Self> {
        Rc::new(Self { profiles: Set::new(), folds: Set::new(), rows })
    }
}

/// Everybody: the people of the case in their order, then those that nobody has named.
pub(crate) type Everybody = Vec<Rc<Member>>;

/// What was found out about members, so that it is found out once: several members are alike, the
/// explanations ask again with one answer changed, and the families of a village resemble each other.
///
/// Sorted by a number that tells most of it apart, so that few answers are compared.
#[derive(Default)]
pub(crate) struct Memo(RefCell<Vec<(u32, Rc<Known>)>>);

/// So much is kept at most; then it begins anew.
const MOST_KEPT: usize = 8_000;

struct Known {
    birth: Option<Birth>,
    answers: Answers,
    /// What the family's facts are where they concern persons, given or settled.
    family: Completion,
    /// The fact of which each value was tried.
    asked: Option<(Slot, Vec<u32>)>,
    member: Rc<Member>,
}

impl Case<'_> {
    /// What each member can still be, given values for facts of the family.
    pub(crate) fn everybody(&self, given: &Completion) -> Result<Everybody, Slot> {
        let given = &self.concerning(given);
        if let Some(last) = self.everybody.borrow().as_ref().filter(|it| it.0 == *given) {
            return Ok(last.1.clone());
        }
        let all = self.everyone(given)?;
        *self.everybody.borrow_mut() = Some((given.clone(), all.clone()));
        Ok(all)
    }

    /// What was given of the family where it concerns persons.
    fn concerning(&self, given: &Completion) -> Completion {
        given.iter().filter(|it| self.plan.people_read(it.0)).copied().collect()
    }

    fn everyone(&self, given: &Completion) -> Result<Everybody, Slot> {
        let mut all = Everybody::with_capacity(self.people.len());
        for (place, person) in self.people.iter().enumerate() {
            let twin = self.twins[place];
            all.push(if twin < place { all[twin].clone() } else { self.member(person, given)? });
        }
        if self.unnamed() > 0 {
            let stranger = self.stranger(given)?;
            all.extend(std::iter::repeat_n(stranger, self.unnamed()));
        }
        Ok(all)
    }

    /// What a member can still be.
    pub(crate) fn member(&self, person: &Person, given: &Completion) -> Result<Rc<Member>, Slot> {
        self.remembered(person, given, None)
    }

    /// What each value of a fact would make of a member.
    pub(crate) fn asked(
        &self,
        person: &Person,
        given: &Completion,
        slot: Slot,
        values: &[u32],
    ) -> Result<Rc<Member>, Slot> {
        self.remembered(person, given, Some((slot, values)))
    }

    fn remembered(
        &self,
        person: &Person,
        given: &Completion,
        asked: Option<(Slot, &[u32])>,
    ) -> Result<Rc<Member>, Slot> {
        let given = self.concerning(given);
        let mut family = given.clone();
        for fact in &self.plan.facts_of_people {
            let known = self.known(None, *fact);
            if known.settled() {
                family.push((Slot::Family(*fact), known.least));
            }
        }
        let asked_for = |it: &Option<(Slot, Vec<u32>)>| match (it, asked) {
            (Some(it), Some(asked)) => it.0 == asked.0 && it.1 == asked.1,
            (it, asked) => it.is_none() && asked.is_none(),
        };
        let same = |it: &Known| {
            it.birth == person.birth
                && it.family == family
                && asked_for(&it.asked)
                && it.answers == person.answers
        };
        let print = fingerprint(person, &family, asked.map(|it| it.0));
        let place = |all: &[(u32, Rc<Known>)]| all.partition_point(|it| it.0 < print);
        {
            let all = self.memo.0.borrow();
            let mut near = all[place(&all)..].iter().take_while(|it| it.0 == print);
            if let Some(known) = near.find(|it| same(&it.1)) {
                return Ok(known.1.member.clone());
            }
        }
        let found = self.possible(person, &given, asked)?;
        let member = if asked.is_some() {
            Member::asked(found)
        } else {
            Member::of(found.into_iter().map(|it| it[0]).collect())
        };
        let asked = asked.map(|it| (it.0, it.1.to_vec()));
        let (birth, answers) = (person.birth, person.answers);
        let known = Rc::new(Known { birth, answers, family, asked, member: member.clone() });
        let mut all = self.memo.0.borrow_mut();
        if all.len() >= MOST_KEPT {
            all.clear();
        }
        let place = place(&all);
        all.insert(place, (print, known));
        Ok(member)
    }

    /// Somebody whom nobody has named: what they can be, and nobody at all.
    pub(crate) fn stranger(&self, given: &Completion) -> Result<Rc<Member>, Slot> {
        let member = self.member(&Person::new(u32::MAX), given)?;
        let mut profiles = member.profiles.clone();
        profiles.insert(0);
        Ok(Member::of(profiles))
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

/// A number that is the same for members who are alike in families that are, and mostly another for
/// others.
fn fingerprint(person: &Person, family: &Completion, asked: Option<Slot>) -> u32 {
    const PRIME: u32 = 0x0100_0193;
    let mix = |print: u32, it: u32| (print ^ it).wrapping_mul(PRIME);
    let slot = |it: Slot| match it {
        Slot::Family(fact) => fact as u32,
        Slot::Own(fact) => fact as u32 | 0x100,
        Slot::Disputed(number) => u32::from(number) | 0x200,
    };
    let birth = match person.birth {
        Some(Birth::Aged(years, _)) => years,
        Some(Birth::On(day)) => u32::from(day.year()) << 5 | u32::from(day.day()),
        Some(Birth::DontKnow) => 1000,
        None => 1001,
    };
    let begun = mix(mix(0x811c_9dc5, birth), asked.map_or(0x300, slot));
    let begun = family.iter().fold(begun, |print, it| mix(mix(print, slot(it.0)), it.1));
    person.answers.given().fold(begun, |print, (fact, answer)| {
        let (low, high) = match answer {
            Answer::Between(low, high) => (low, high),
            Answer::DontKnow => (u32::MAX, 0),
        };
        mix(mix(mix(print, fact as u32), low), high)
    })
}

/// Whether the same was said of both, so that they can turn out to be the same.
pub(crate) fn alike(one: &Person, other: &Person) -> bool {
    one.birth == other.birth && one.answers == other.answers
}
