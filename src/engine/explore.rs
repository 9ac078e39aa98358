//! Completions: walks every way in which the open facts of a condition can still turn out.
//!
//! Numbers are cut where a rule or a limit of the questionnaire cuts them, so a fact has a few
//! cells instead of thousands of values, and one value stands for its cell. Facts are opened only
//! when a formula reads them; a formula that is decided earlier never opens the rest. This makes
//! the walk exact and short. Plain three-valued evaluation would be shorter still, but it leaves
//! a decided case open when a rule reads a fact twice.

use std::cell::RefCell;
use std::rc::Rc;

use super::Open;
use super::member::{Everybody, Memo, alike};
use super::plan::Plan;
use crate::date::Date;
use crate::fact::{Fact, Implied, Subject};
use crate::household::{Answers, Household, Known, Person, Source, contradictions};
use crate::rule::{Condition, Edition};

/// Something that a completion settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// A fact about the family.
    Family(Fact),
    /// A fact about the person at hand.
    Own(Fact),
    /// How a disagreement between sources is read: 0 is the preferred reading.
    Disputed(u8),
}

/// The values that a completion gives, in the order in which they were opened.
pub(crate) type Completion = Vec<(Slot, u32)>;

/// One household on one day before one edition.
pub(crate) struct Case<'a> {
    pub(crate) edition: &'a Edition,
    pub(crate) household: &'a Household,
    pub(crate) on: Date,
    pub(crate) plan: Rc<Plan>,
    /// The members alive on that day.
    pub(crate) people: Vec<&'a Person>,
    /// For each of them, the first who is alike.
    pub(crate) twins: Vec<usize>,
    /// What was found out about members.
    pub(crate) memo: Rc<Memo>,
    /// What all members can be, as it was last asked: the facts of the family that were given then.
    pub(crate) everybody: RefCell<Option<(Completion, Everybody)>>,
}

impl<'a> Case<'a> {
    pub(crate) fn new(edition: &'a Edition, household: &'a Household, on: Date) -> Self {
        Self::with(edition, household, on, Rc::new(Plan::of(edition)), Rc::default())
    }

    pub(crate) fn with(
        edition: &'a Edition,
        household: &'a Household,
        on: Date,
        plan: Rc<Plan>,
        memo: Rc<Memo>,
    ) -> Self {
        let people: Vec<&Person> = household.people.iter().filter(|it| !it.unborn(on)).collect();
        let twin = |it: &&Person| people.iter().position(|other| alike(other, it)).unwrap_or_default();
        let twins = people.iter().map(twin).collect();
        Self { edition, household, on, plan, people, twins, memo, everybody: RefCell::default() }
    }

    /// The same rules before another household.
    pub(crate) fn of<'b>(&'b self, household: &'b Household) -> Case<'b> {
        Case::with(self.edition, household, self.on, self.plan.clone(), self.memo.clone())
    }

    /// The same rules before another household on another day.
    pub(crate) fn later<'b>(&'b self, household: &'b Household, on: Date) -> Case<'b> {
        // What members can be depends on the day.
        Case::with(self.edition, household, on, self.plan.clone(), Rc::default())
    }

    /// The same household before one formula that decides nothing: a note, or "we receive it".
    pub(crate) fn aside(&self, condition: Condition) -> Self {
        self.before(Rc::new(Plan::aside(self.edition, condition)))
    }

    /// The same household before what else an edition reads.
    pub(crate) fn before(&self, plan: Rc<Plan>) -> Self {
        let (people, twins) = (self.people.clone(), self.twins.clone());
        Self { plan, memo: Rc::default(), people, twins, everybody: RefCell::default(), ..*self }
    }

    /// What there is for each fact that the rules read, of the family and of each member, in the
    /// fixed order. For members who are alike it is found once, and `again` says it of the other.
    pub(crate) fn of_each<T>(
        &self,
        facts: &dyn Fn(Fact) -> bool,
        find: &dyn Fn(Option<&Person>, Fact) -> Option<T>,
        again: &dyn Fn(&T, Open) -> T,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for fact in Fact::ALL.iter().copied().filter(|it| self.plan.cuts.mentions(*it) && facts(*it)) {
            if fact.subject() == Subject::Household {
                found.extend(find(None, fact));
                continue;
            }
            let mut places: Vec<Option<usize>> = Vec::with_capacity(self.people.len());
            for (place, person) in self.people.iter().enumerate() {
                let here = match self.twins[place] {
                    twin if twin < place => {
                        let open = Open { person: Some(person.id), fact };
                        places[twin].map(|it: usize| again(&found[it], open))
                    }
                    _ => find(Some(person), fact),
                };
                places.push(here.as_ref().map(|_| found.len()));
                found.extend(here);
            }
        }
        found
    }

    /// What is known of the fact behind a slot; `person` is the person at hand.
    pub(crate) fn known(&self, person: Option<&Person>, fact: Fact) -> Known {
        match (fact.subject(), person) {
            (Subject::Household, _) => self.household.known(fact, self.on),
            (Subject::Person, Some(person)) => person.known(fact, self.on),
            (Subject::Person, None) => unreachable!("a fact about a person outside a person"),
        }
    }

    /// One value for each cell that the slot can still take without contradicting an answer.
    pub(crate) fn cells(&self, person: Option<&Person>, slot: Slot) -> Vec<u32> {
        let (fact, answers) = match (slot, person) {
            (Slot::Disputed(_), _) => return vec![0, 1],
            (Slot::Family(fact), _) => (fact, &self.household.answers),
            (Slot::Own(fact), Some(person)) => (fact, &person.answers),
            (Slot::Own(_), None) => unreachable!("a person's fact is opened for a person"),
        };
        let limits = self.limits(person, fact, answers);
        let all = self.plan.cuts.cells(fact, self.known(person, fact), &limits);
        let contradicts = |value: u32| limits.iter().any(|it| (it.least..=it.most).contains(&value));
        let awake: Vec<u32> = all.iter().copied().filter(|it| !contradicts(*it)).collect();
        if awake.is_empty() { all } else { awake }
    }

    /// One value for each cell of what is known, whether or not it contradicts an answer.
    pub(crate) fn all_cells(&self, person: Option<&Person>, fact: Fact) -> Vec<u32> {
        let answers = person.map_or(&self.household.answers, |it| &it.answers);
        self.plan.cuts.cells(fact, self.known(person, fact), &self.limits(person, fact, answers))
    }

    /// The limits that a value of the fact could contradict.
    fn limits(&self, person: Option<&Person>, fact: Fact, answers: &Answers) -> Vec<&'static Implied> {
        // An answer that sleeps already rules nothing out.
        let counts = |it: &&Implied| self.known(person, it.fact).from != Source::Implied;
        contradictions(answers, fact).filter(counts).collect()
    }

    /// The value of a fact in a completion, or the slot that must be opened first.
    fn read(&self, person: Option<&Person>, fact: Fact, completion: &Completion) -> Result<u32, Slot> {
        let known = self.known(person, fact);
        if known.settled() {
            return Ok(known.least);
        }
        for limit in fact.limits() {
            let because = self.read(person, limit.because, completion)?;
            if (limit.least..=limit.most).contains(&because) {
                return Ok(limit.value);
            }
        }
        let slot = match fact.subject() {
            Subject::Household => Slot::Family(fact),
            Subject::Person => Slot::Own(fact),
        };
        value_of(slot, completion)
    }

    /// Whether the condition holds in a completion. `someone` says which quantified conditions
    /// hold for some member, one bit each.
    pub(crate) fn holds(
        &self,
        condition: &Condition,
        person: Option<&Person>,
        someone: u64,
        completion: &Completion,
    ) -> Result<bool, Slot> {
        match condition {
            Condition::Fact(fact, test) => Ok(test.holds(self.read(person, *fact, completion)?)),
            Condition::All(parts) => {
                self.first_that_is(false, parts, person, someone, completion).map(|found| !found)
            }
            Condition::Any(parts) => self.first_that_is(true, parts, person, someone, completion),
            Condition::Not(part) => self.holds(part, person, someone, completion).map(|it| !it),
            Condition::Someone(number, _) => Ok(someone >> number & 1 == 1),
            Condition::Disputed(number) => Ok(value_of(Slot::Disputed(*number), completion)? == 1),
        }
    }

    /// Whether one of the parts is `wanted`, whatever the open ones are; else the slot to open.
    fn first_that_is(
        &self,
        wanted: bool,
        parts: &[Condition],
        person: Option<&Person>,
        someone: u64,
        completion: &Completion,
    ) -> Result<bool, Slot> {
        let mut open = None;
        for part in parts {
            match self.holds(part, person, someone, completion) {
                Ok(it) if it == wanted => return Ok(true),
                Ok(_) => {}
                Err(slot) => open = open.or(Some(slot)),
            }
        }
        open.map_or(Ok(false), Err)
    }
}

fn value_of(slot: Slot, completion: &Completion) -> Result<u32, Slot> {
    completion.iter().find(|it| it.0 == slot).map(|it| it.1).ok_or(slot)
}

/// Calls `step` for completions until it needs no further slot; it names the slot it needs, and
/// the walk opens it. A slot for which `cells` has no answer ends the walk and is handed up.
pub(crate) fn explore(
    completion: &mut Completion,
    cells: &dyn Fn(Slot) -> Option<Vec<u32>>,
    step: &mut dyn FnMut(&Completion) -> Result<(), Slot>,
) -> Result<(), Slot> {
    let Err(slot) = step(completion) else { return Ok(()) };
    for value in cells(slot).ok_or(slot)? {
        completion.push((slot, value));
        let walked = explore(completion, cells, step);
        completion.pop();
        walked?;
    }
    Ok(())
}
