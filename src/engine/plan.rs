//! What an edition reads, worked out once: where its formulas cut the values, what each formula
//! says of one person, and which requirements have nothing to do with each other.
//!
//! The last is what keeps a walk short. Requirements that share no fact of the family, no
//! disagreement and no person can be walked one by one, and their results put together: the ways
//! in which they can turn out add up instead of multiplying.

use super::award::Limits;
use super::explore::Slot;
use super::part::{Facts, Part, bit, parts};
use crate::fact::{Fact, IMPLIED, Implied, Subject};
use crate::household::Known;
use crate::rule::{Condition, Edition, Test};

/// The first value of every cell but the first, for each fact.
pub(crate) struct Cuts(Vec<Vec<u32>>);

impl Cuts {
    /// Where the formulas, and the limits that concern their facts, cut the values.
    pub(crate) fn of(formulas: &[Condition]) -> Self {
        let mut cuts = Self(vec![Vec::new(); Fact::COUNT]);
        for condition in formulas {
            cuts.add(condition);
        }
        for limit in IMPLIED.iter().filter(|it| cuts.mentions(it.fact)).collect::<Vec<_>>() {
            cuts.cut(limit.because, limit.least, limit.most);
        }
        for starts in &mut cuts.0 {
            starts.sort_unstable();
            starts.dedup();
        }
        cuts
    }

    fn add(&mut self, condition: &Condition) {
        match condition {
            Condition::Fact(fact, Test::Between(least, most)) => self.cut(*fact, *least, *most),
            Condition::Fact(fact, Test::OneOf(values)) => {
                for value in *values {
                    self.cut(*fact, *value, *value);
                }
            }
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|it| self.add(it)),
            Condition::Not(part) | Condition::Someone(_, part) => self.add(part),
            Condition::Disputed(_) => {}
        }
    }

    fn cut(&mut self, fact: Fact, least: u32, most: u32) {
        self.0[fact as usize].extend([least, most.saturating_add(1)]);
    }

    /// Whether a formula reads the fact, or a limit of the questionnaire does.
    pub(crate) fn mentions(&self, fact: Fact) -> bool {
        !self.0[fact as usize].is_empty()
    }

    /// The cell in which a value lies, counted from nothing.
    pub(crate) fn cell(&self, fact: Fact, value: u32) -> usize {
        self.0[fact as usize].partition_point(|it| *it <= value)
    }

    /// The value with which the cell of a value begins.
    pub(crate) fn first(&self, fact: Fact, value: u32) -> u32 {
        let begun = self.0[fact as usize].iter().rev().find(|it| **it <= value);
        begun.copied().unwrap_or(fact.bounds().0)
    }

    /// One value for each cell of what is known, cut at the edges of these limits too.
    pub(crate) fn cells(&self, fact: Fact, known: Known, limits: &[&Implied]) -> Vec<u32> {
        let edges = limits.iter().flat_map(|it| [it.least, it.most.saturating_add(1)]);
        let inner = self.0[fact as usize].iter().copied().chain(edges);
        let inner = inner.filter(|it| known.least < *it && *it <= known.most);
        let mut cells: Vec<u32> = std::iter::once(known.least).chain(inner).collect();
        cells.sort_unstable();
        cells.dedup();
        cells
    }
}

/// What a formula reads beside the facts of persons.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Reads {
    /// Facts of the family, one bit each, with those that settle them.
    family: Facts,
    /// Disagreements between sources, one bit each.
    disputed: u128,
    /// Whether it asks for somebody.
    people: bool,
}

impl Reads {
    fn of(condition: &Condition) -> Self {
        let mut found = Self::default();
        found.add(condition);
        found
    }

    fn add(&mut self, condition: &Condition) {
        match condition {
            Condition::Fact(fact, _) if fact.subject() == Subject::Household => {
                self.family |= fact.limits().iter().fold(bit(*fact), |all, it| all | bit(it.because));
            }
            Condition::Fact(..) => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|it| self.add(it)),
            Condition::Not(part) => self.add(part),
            Condition::Someone(_, part) => {
                self.people = true;
                self.add(part);
            }
            Condition::Disputed(number) => self.disputed |= 1 << *number,
        }
    }

    fn shares(self, other: Self) -> bool {
        self.family & other.family != 0 || self.disputed & other.disputed != 0 || self.people && other.people
    }

    fn with(self, other: Self) -> Self {
        Self {
            family: self.family | other.family,
            disputed: self.disputed | other.disputed,
            people: self.people || other.people,
        }
    }
}

/// Requirements of the family that hang together, by their numbers in the edition.
pub(crate) struct Group {
    pub(crate) criteria: Vec<usize>,
    reads: Reads,
}

impl Group {
    /// Whether a fact of the family can change how they turn out.
    pub(crate) fn reads(&self, fact: Fact) -> bool {
        self.reads.family & bit(fact) != 0
    }
}

/// What an edition reads.
pub(crate) struct Plan {
    pub(crate) cuts: Cuts,
    pub(crate) limits: Limits,
    /// What the formulas say of one person, each with the facts of a person that it reads.
    pub(crate) parts: Vec<(Part, Facts)>,
    /// What these read of the family.
    of_people: Reads,
    /// The facts of the family among them.
    pub(crate) facts_of_people: Vec<Fact>,
    /// Everything that hangs together with the people.
    pub(crate) core: Group,
    /// The other requirements, apart where nothing joins them.
    pub(crate) alone: Vec<Group>,
}

impl Plan {
    /// For all formulas of an edition.
    pub(crate) fn of(edition: &Edition) -> Self {
        let formulas: Vec<Condition> = edition.conditions().collect();
        let mut plan = Self::over(edition, &formulas, parts(edition, &formulas, true));
        let of_person = edition.criteria.iter().filter(|it| it.of_person).map(|it| it.when);
        for condition in of_person.chain(edition.components.iter().filter_map(|it| it.who)) {
            plan.of_people = plan.of_people.with(Reads::of(&condition));
        }
        plan.facts_of_people =
            Fact::ALL.iter().copied().filter(|it| plan.people_read(Slot::Family(*it))).collect();
        plan.core.reads = Reads { people: true, ..plan.of_people };
        for (number, criterion) in edition.criteria.iter().enumerate().filter(|it| !it.1.of_person) {
            let mut group = Group { criteria: vec![number], reads: Reads::of(&criterion.when) };
            plan.alone.retain_mut(|it| group.takes(it));
            plan.alone.push(group);
        }
        // Joining one group to the core can make another touch it.
        while let Some(place) = plan.alone.iter().position(|it| plan.core.reads.shares(it.reads)) {
            let mut group = plan.alone.remove(place);
            plan.core.takes(&mut group);
        }
        plan.core.criteria.sort_unstable();
        plan
    }

    /// For one formula that decides nothing: a note, or "we receive it".
    pub(crate) fn aside(edition: &Edition, condition: Condition) -> Self {
        let formulas = [condition];
        Self::over(edition, &formulas, parts(edition, &formulas, false))
    }

    fn over(edition: &Edition, formulas: &[Condition], parts: Vec<(Part, Facts)>) -> Self {
        let of_people = formulas.iter().map(of_persons).fold(Reads::default(), Reads::with);
        let core = Group { criteria: Vec::new(), reads: Reads::default() };
        Self {
            cuts: Cuts::of(formulas),
            limits: Limits::of(edition),
            parts,
            of_people,
            facts_of_people: Vec::new(),
            core,
            alone: Vec::new(),
        }
    }

    /// Whether what a person can be depends on this slot of the family.
    pub(crate) fn people_read(&self, slot: Slot) -> bool {
        match slot {
            Slot::Family(fact) => self.of_people.family & bit(fact) != 0,
            Slot::Disputed(number) => self.of_people.disputed >> number & 1 == 1,
            Slot::Own(_) => false,
        }
    }
}

impl Group {
    /// Takes the other in where something joins them; whether the other stays apart.
    fn takes(&mut self, other: &mut Self) -> bool {
        let apart = !self.reads.shares(other.reads);
        if !apart {
            self.criteria.append(&mut other.criteria);
            self.reads = self.reads.with(other.reads);
        }
        apart
    }
}

/// What a formula reads of the family where it speaks of one person.
fn of_persons(condition: &Condition) -> Reads {
    match condition {
        Condition::Someone(_, inner) => Reads::of(inner),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().map(of_persons).fold(Reads::default(), Reads::with)
        }
        Condition::Not(part) => of_persons(part),
        Condition::Fact(..) | Condition::Disputed(_) => Reads::default(),
    }
}
