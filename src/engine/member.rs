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
}

impl Member {
    pub(crate) fn of(profiles: Set<Profile>) -> Rc<Self> {
        let folds = profiles.iter().map(|it| folded(*it)).collect();
        Rc::new(Self { profiles, folds })
    }
}

/// Everybody: the people of the case in their order, then those that nobody has named.
pub(crate) type Everybody = Vec<Rc<Member>>;

/// What was found out about members, so that it is found out once: several members are alike, and
/// the explanations ask again with one answer changed.
#[derive(Default)]
pub(crate) struct Memo(RefCell<Vec<Known>>);

struct Known {
    /// Tells most members apart, so that their answers need not be compared.
    print: u32,
    birth: Option<Birth>,
    answers: Answers,
    /// What the family's facts are where they concern persons, given or settled.
    family: Completion,
    member: Rc<Member>,
}

impl Case<'_> {
    /// What each member can still be, given values for facts of the family.
    pub(crate) fn everybody(&self, given: &Completion) -> Result<Everybody, Slot> {
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
        let concerns = |it: &&(Slot, u32)| self.plan.people_read(it.0);
        let given: Completion = given.iter().filter(concerns).copied().collect();
        let mut family = given.clone();
        for fact in &self.plan.facts_of_people {
            let known = self.known(None, *fact);
            if known.settled() {
                family.push((Slot::Family(*fact), known.least));
            }
        }
        let print = fingerprint(person);
        let same = |it: &&Known| {
            it.print == print
                && it.birth == person.birth
                && it.family == family
                && it.answers == person.answers
        };
        if let Some(known) = self.memo.0.borrow().iter().find(same) {
            return Ok(known.member.clone());
        }
        let found = self.possible(person, &given, None)?;
        let member = Member::of(found.into_iter().map(|it| it[0]).collect());
        let known =
            Known { print, birth: person.birth, answers: person.answers, family, member: member.clone() };
        self.memo.0.borrow_mut().push(known);
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

/// A number that is the same for members who are alike, and mostly another for others.
fn fingerprint(person: &Person) -> u32 {
    const PRIME: u32 = 0x0100_0193;
    let mix = |print: u32, it: u32| (print ^ it).wrapping_mul(PRIME);
    person.answers.given().fold(0x811c_9dc5, |print, (fact, answer)| {
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
