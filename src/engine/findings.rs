//! Every requirement by itself: whether it holds, for the family or for each member, and the answers
//! on which that rests.

use std::rc::Rc;

use super::explore::Case;
use super::{Finding, Open, Subject};
use crate::fact::{Fact, Subject as About};
use crate::household::{Person, Source};
use crate::rule::{Condition, Payee};

impl Case<'_> {
    pub(super) fn findings(&self, payee: Payee) -> Vec<Finding> {
        let mut found = Vec::new();
        for (number, criterion) in self.edition.criteria.iter().enumerate() {
            let of = Subject::Criterion(number);
            if criterion.of_person {
                found.extend(self.of_members(of, &criterion.when));
            } else {
                // By itself: several criteria may share the number of their quantifier.
                let truth = self.aside(criterion.when).family_truth(&criterion.when);
                found.push(Finding {
                    of,
                    person: None,
                    truth,
                    evidence: Rc::new(self.family_evidence(&criterion.when)),
                });
            }
        }
        for (number, component) in self.edition.components.iter().enumerate() {
            if let Some(who) = &component.who {
                found.extend(self.of_members(Subject::Component(number), who));
            }
        }
        if self.edition.needs_person() {
            let truth = self.somebody_fits();
            found.push(Finding { of: Subject::Recipient, person: None, truth, evidence: Rc::default() });
        }
        debug_assert!(payee == Payee::Household || self.edition.needs_person());
        found
    }

    fn of_members(&self, of: Subject, condition: &Condition) -> Vec<Finding> {
        let aside = self.aside(*condition);
        let mut found: Vec<Finding> = Vec::with_capacity(self.people.len());
        for (place, person) in self.people.iter().enumerate() {
            let truth = match self.twins[place] {
                twin if twin < place => found[twin].truth,
                _ => aside.person_truth(condition, person),
            };
            let evidence = Rc::new(self.evidence(condition, Some(person)));
            found.push(Finding { of, person: Some(person.id), truth, evidence });
        }
        found
    }

    fn family_evidence(&self, condition: &Condition) -> Vec<Open> {
        let mut found = self.evidence(condition, None);
        for person in &self.people {
            found.extend(self.evidence(condition, Some(person)).into_iter().filter(|it| it.person.is_some()));
        }
        found
    }

    /// What is known of the facts that a condition reads.
    fn evidence(&self, condition: &Condition, person: Option<&Person>) -> Vec<Open> {
        let facts = condition.facts();
        let about = |fact: Fact| match (fact.subject(), person) {
            (About::Household, _) => Some(Open { person: None, fact }),
            (About::Person, person) => Some(Open { person: Some(person?.id), fact }),
        };
        let known =
            |it: &Open| self.known(person.filter(|_| it.person.is_some()), it.fact).from != Source::NotAsked;
        facts.into_iter().filter_map(about).filter(known).collect()
    }
}
