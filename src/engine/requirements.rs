//! Every requirement by itself, as in `findings`, before rules that are kept: a formula of which
//! nothing is open is only looked at, and evidence that was found before is found again.

use std::rc::Rc;

use super::knowledge::OF_PERSONS;
use super::part::Facts;
use super::rules::{Formula, Look};
use super::{Finding, Open, Subject};
use crate::fact::Fact;
use crate::truth::Truth;

/// Whose answers count, and to which questions.
type Whose = (Option<u32>, Facts);

/// The evidence for a formula. Families resemble each other, so it is kept for the next one.
pub(super) struct Shared {
    of: Vec<Whose>,
    evidence: Rc<Vec<Open>>,
}

/// For so many people.
const MOST_KEPT: usize = 32;

impl Finding {
    pub(super) fn of_recipient(truth: Truth) -> Self {
        Self { of: Subject::Recipient, person: None, truth, evidence: Rc::default() }
    }
}

impl Look<'_> {
    /// All findings but the one about the recipient; `seen` takes the readings in which each holds whose
    /// answers are all known.
    pub(super) fn findings(&self, seen: &mut Vec<u64>) -> Vec<Finding> {
        let n: usize =
            self.rules.formulas.iter().map(|it| if it.of_person { self.known.people.len() } else { 1 }).sum();
        let mut found = Vec::with_capacity(n + 1);
        seen.reserve(n);
        for formula in &self.rules.formulas {
            if formula.of_person {
                self.of_members(formula, seen, &mut found);
                continue;
            }
            let truth = match self.readings_of_family(formula) {
                Some((readings, holds)) => {
                    seen.push(holds);
                    readings.truth(holds)
                }
                None => self.truth_of_family(formula),
            };
            found.push(Finding {
                of: formula.of,
                person: None,
                truth,
                evidence: self.family_evidence(formula),
            });
        }
        found
    }

    fn of_members(&self, formula: &Formula, seen: &mut Vec<u64>, found: &mut Vec<Finding>) {
        let begin = found.len();
        let mut aside = None;
        for (place, (id, row)) in self.known.people.iter().enumerate() {
            let settled = self.readings.as_ref().filter(|_| row.open & formula.facts == 0);
            let truth = if let Some(readings) = settled {
                let holds = readings.holds(&formula.when, row);
                seen.push(holds);
                readings.truth(holds)
            } else {
                let case = aside.get_or_insert_with(|| self.aside(formula));
                match case.twins[place] {
                    twin if twin < place => found[begin + twin].truth,
                    _ => case.person_truth(&formula.when, case.people[place]),
                }
            };
            let evidence = evidence(formula, place, &[(Some(*id), row.told & formula.facts)]);
            found.push(Finding { of: formula.of, person: Some(*id), truth, evidence });
        }
    }

    fn family_evidence(&self, formula: &Formula) -> Rc<Vec<Open>> {
        let family = (None, self.known.family.told & formula.facts);
        let own = formula.facts & OF_PERSONS;
        if own == 0 {
            return evidence(formula, 0, &[family]);
        }
        let people = self.known.people.iter().map(|it| (Some(it.0), it.1.told & own));
        let whose: Vec<Whose> = std::iter::once(family).chain(people).collect();
        evidence(formula, self.known.people.len(), &whose)
    }
}

/// The answers to these questions, in the fixed order for each; as it was at this place before, if it
/// was the same.
fn evidence(formula: &Formula, place: usize, whose: &[Whose]) -> Rc<Vec<Open>> {
    let mut shared = formula.shared.borrow_mut();
    if let Some(it) = shared.get(place).filter(|it| it.of == whose) {
        return it.evidence.clone();
    }
    let mut found = Vec::new();
    for (person, facts) in whose {
        let mut rest = *facts;
        while rest != 0 {
            let fact = Fact::ALL[rest.trailing_zeros() as usize];
            let person = person.filter(|_| OF_PERSONS >> fact as u32 & 1 == 1);
            found.push(Open { person, fact });
            rest &= rest - 1;
        }
    }
    let evidence = Rc::new(found);
    if place < MOST_KEPT {
        let n = shared.len().max(place + 1);
        shared.resize_with(n, || Shared { of: Vec::new(), evidence: Rc::default() });
        shared[place] = Shared { of: whose.to_vec(), evidence: evidence.clone() };
    }
    evidence
}
