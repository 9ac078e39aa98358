//! Looks for a household of a wanted kind: from a random one, change one answer at a time as long
//! as that brings it nearer. Values are those at which some rule changes its mind. The sequence of
//! random choices is fixed, so every run does the same.

use std::collections::BTreeSet;

use layak::catalog::{PLACES, Province};
use layak::date::Date;
use layak::fact::{Fact, IMPLIED, Kind, Subject};
use layak::household::{Answer, Birth, Household, Person};
use layak::rule::{Condition, Edition, Test};

use super::goal::{FULL, Want, nearness};

/// How many times a search begins anew before it gives up.
const MOST_STARTS: u32 = 200;

/// A family of which everything is known: values of the facts that the rules read.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    family: Vec<(Fact, u32)>,
    pub(super) people: Vec<Vec<(Fact, u32)>>,
}

impl Draft {
    /// The value of a fact about the family or, for a member, about the member.
    pub(super) fn value(&self, person: Option<usize>, fact: Fact) -> u32 {
        let own = match (fact.subject(), person) {
            (Subject::Person, Some(person)) => &self.people[person],
            _ => &self.family,
        };
        own.iter().find(|it| it.0 == fact).map_or(fact.bounds().0, |it| it.1)
    }

    /// Answers that sleep become what they count as. Otherwise somebody grown up would suddenly
    /// answer questions that nobody puts to a child, and no child would ever be made to grow up.
    fn settle(&mut self) {
        for person in std::iter::once(None).chain((0..self.people.len()).map(Some)) {
            for limit in
                IMPLIED.iter().filter(|it| (it.fact.subject() == Subject::Person) == person.is_some())
            {
                let asleep = (limit.least..=limit.most).contains(&self.value(person, limit.because));
                let own = person.map_or(&mut self.family, |it| &mut self.people[it]);
                if let Some(said) = own.iter_mut().find(|it| it.0 == limit.fact).filter(|_| asleep) {
                    said.1 = limit.value;
                }
            }
        }
    }

    /// The same as the engine takes it.
    pub(super) fn household(&self, on: Date) -> Household {
        let mut household = Household::default();
        for (fact, value) in &self.family {
            household.answers.set(*fact, Some(Answer::value(*value)));
        }
        for (id, facts) in (1..).zip(&self.people) {
            let mut person = Person::new(id);
            for (fact, value) in facts {
                match fact {
                    Fact::Usia => person.birth = Some(Birth::Aged(*value, on)),
                    _ => person.answers.set(*fact, Some(Answer::value(*value))),
                }
            }
            household.people.push(person);
        }
        household
    }
}

/// A search among the households that an edition can tell apart.
pub(super) struct Search {
    family: Vec<(Fact, Vec<u32>)>,
    person: Vec<(Fact, Vec<u32>)>,
    random: u64,
    /// How many households were looked at.
    pub(super) n_tried: u64,
}

impl Search {
    pub(super) fn of(edition: &Edition) -> Self {
        let mut facts = BTreeSet::new();
        edition.conditions().for_each(|it| facts.extend(it.facts()));
        let limits = IMPLIED.iter().filter(|it| facts.contains(&it.fact));
        let because: Vec<Fact> = limits.map(|it| it.because).collect();
        facts.extend(because);
        let values = |it: &Fact| (*it, values(edition, *it));
        let (family, person) =
            facts.iter().partition::<Vec<Fact>, _>(|it| it.subject() == Subject::Household);
        Self {
            family: family.iter().map(values).collect(),
            person: person.iter().map(values).collect(),
            random: 0x9E37_79B9_7F4A_7C15,
            n_tried: 0,
        }
    }

    /// A number below `most`, by xorshift: good enough to begin somewhere else each time.
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        usize::try_from(self.random % most.max(1) as u64).unwrap_or(0)
    }

    /// Any family of so many people.
    pub(super) fn any(&mut self, n_people: usize) -> Draft {
        let (family, person) = (self.family.clone(), self.person.clone());
        let mut some = |facts: &[(Fact, Vec<u32>)]| -> Vec<(Fact, u32)> {
            facts.iter().map(|(fact, values)| (*fact, values[self.below(values.len())])).collect()
        };
        Draft { family: some(&family), people: (0..n_people).map(|_| some(&person)).collect() }
    }

    /// How many families of one there are.
    pub(super) fn n_combinations(&self) -> usize {
        let all = self.family.iter().chain(&self.person);
        all.fold(1, |product: usize, it| product.saturating_mul(it.1.len()))
    }

    /// The family of one with this number.
    pub(super) fn combination(&self, mut number: usize) -> Draft {
        let mut turn = |facts: &[(Fact, Vec<u32>)]| -> Vec<(Fact, u32)> {
            let value = |(fact, values): &(Fact, Vec<u32>)| {
                let value = values[number % values.len()];
                number /= values.len();
                (*fact, value)
            };
            facts.iter().map(value).collect()
        };
        let family = turn(&self.family);
        Draft { family, people: vec![turn(&self.person)] }
    }

    /// A family of so many people that is as wanted, if one can be found.
    pub(super) fn find(&mut self, n_people: usize, wants: &[Want]) -> Option<Draft> {
        let wanted = FULL * u32::try_from(wants.len()).ok()?;
        for _ in 0..MOST_STARTS {
            let mut draft = self.any(n_people);
            draft.settle();
            let mut reached = nearness(&draft, wants);
            while reached < wanted {
                let before = reached;
                self.improve(&mut draft, &mut reached, wants);
                if reached == before {
                    break;
                }
            }
            if reached == wanted {
                return Some(draft);
            }
        }
        None
    }

    /// Tries every other value of every answer, and keeps what comes nearer.
    fn improve(&mut self, draft: &mut Draft, reached: &mut u32, wants: &[Want]) {
        let members =
            (0..draft.people.len()).flat_map(|it| (0..self.person.len()).map(move |fact| (Some(it), fact)));
        let places: Vec<_> = (0..self.family.len()).map(|fact| (None, fact)).chain(members).collect();
        for (person, fact) in places {
            let values = if person.is_some() { &self.person[fact].1 } else { &self.family[fact].1 };
            for value in values {
                let old = std::mem::replace(slot(draft, person, fact), *value);
                let near = nearness(draft, wants);
                self.n_tried += 1;
                if near > *reached {
                    *reached = near;
                    draft.settle();
                } else {
                    *slot(draft, person, fact) = old;
                }
            }
        }
    }
}

fn slot(draft: &mut Draft, person: Option<usize>, fact: usize) -> &mut u32 {
    let facts = person.map_or(&mut draft.family, |it| &mut draft.people[it]);
    &mut facts[fact].1
}

/// One value for each side of every threshold that the edition or the questionnaire knows.
fn values(edition: &Edition, fact: Fact) -> Vec<u32> {
    let (least, most) = fact.bounds();
    if matches!(fact.kind(), Kind::YesNo | Kind::Choice(_)) {
        return (least..=most).collect();
    }
    let mut ranges = vec![(least, most)];
    edition.conditions().for_each(|it| thresholds(&it, fact, &mut ranges));
    ranges.extend(IMPLIED.iter().filter(|it| it.because == fact).map(|it| (it.least, it.most)));
    let mut values = BTreeSet::new();
    for (low, high) in ranges {
        if fact.kind() == Kind::Place {
            let codes = || PLACES.iter().flat_map(Province::kabupaten).map(|it| it.0);
            values.extend(codes().find(|it| (low..=high).contains(it)));
            values.extend(codes().find(|it| *it > high));
        } else {
            let around = [low.saturating_sub(1), low, high, high.saturating_add(1)];
            values.extend(around.into_iter().filter(|it| (least..=most).contains(it)));
        }
    }
    values.into_iter().collect()
}

pub(super) fn thresholds(condition: &Condition, wanted: Fact, ranges: &mut Vec<(u32, u32)>) {
    match condition {
        Condition::Fact(fact, test) if *fact == wanted => match test {
            Test::Between(low, high) => ranges.push((*low, *high)),
            Test::OneOf(values) => ranges.extend(values.iter().map(|it| (*it, *it))),
        },
        Condition::Fact(..) | Condition::Disputed(_) => {}
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|it| thresholds(it, wanted, ranges));
        }
        Condition::Not(part) | Condition::Someone(_, part) => thresholds(part, wanted, ranges),
    }
}
