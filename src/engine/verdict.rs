//! Verdicts, findings and amounts: what holds in every completion, in none, or in some.

use super::award::totals;
use super::explore::{Case, Completion, Slot, explore};
use super::people::{FITS, Possible, Profile, folded, unions};
use super::set::Set;
use crate::household::Person;
use crate::money::{Range, Rupiah};
use crate::rule::{Component, Condition, Edition};
use crate::truth::Truth;

impl Case<'_> {
    /// The cells that a walk over the family's facts opens; with `preferred` every disagreement
    /// between sources is read in the preferred way.
    fn family_cells(&self, preferred: bool) -> impl Fn(Slot) -> Option<Vec<u32>> {
        move |slot| match slot {
            Slot::Disputed(_) if preferred => Some(vec![0]),
            _ => Some(self.cells(None, slot)),
        }
    }

    /// Whether all criteria hold, given the family's folded profile.
    pub(crate) fn meets(&self, fold: u64, completion: &Completion) -> Result<bool, Slot> {
        if self.edition.needs_person() && fold & FITS == 0 {
            return Ok(false);
        }
        let mut open = None;
        for criterion in self.edition.criteria.iter().filter(|it| !it.of_person) {
            match self.holds(&criterion.when, None, fold, completion) {
                Ok(true) => {}
                Ok(false) => return Ok(false),
                Err(slot) => open = open.or(Some(slot)),
            }
        }
        open.map_or(Ok(true), Err)
    }

    /// The truth of a statement about the family over all completions.
    fn truth(&self, preferred: bool, holds: &dyn Fn(u64, &Completion) -> Result<bool, Slot>) -> Truth {
        let (mut yes, mut no) = (false, false);
        let mut step = |completion: &Completion| {
            if yes && no {
                return Ok(());
            }
            for fold in self.folds(completion)? {
                let holds = holds(fold, completion)?;
                yes |= holds;
                no |= !holds;
            }
            Ok(())
        };
        let walked = explore(&mut Vec::new(), &self.family_cells(preferred), &mut step);
        debug_assert!(walked.is_ok());
        Truth::of(yes, no)
    }

    /// Every folded profile that the family can have.
    fn folds(&self, completion: &Completion) -> Result<Set<u64>, Slot> {
        let people = self.everybody(completion)?;
        let folded_people = people.iter().map(|it| it.iter().map(|it| folded(*it)).collect());
        Ok(unions(folded_people, 0, |left, right| left | right))
    }

    /// Whether the family meets all criteria.
    pub(crate) fn verdict(&self, preferred: bool) -> Truth {
        self.truth(preferred, &|fold, completion| self.meets(fold, completion))
    }

    /// Whether somebody in the family fits some component.
    pub(crate) fn somebody_fits(&self) -> Truth {
        self.truth(false, &|fold, _| Ok(fold & FITS != 0))
    }

    /// Whether a condition about the family holds.
    pub(crate) fn family_truth(&self, condition: &Condition) -> Truth {
        if reads_people(condition) {
            return self.truth(false, &|fold, completion| self.holds(condition, None, fold, completion));
        }
        self.open_truth(condition, None)
    }

    /// Whether a condition about one person holds.
    pub(crate) fn person_truth(&self, condition: &Condition, person: &Person) -> Truth {
        self.open_truth(condition, Some(person))
    }

    /// Whether a condition that asks for nobody else holds.
    fn open_truth(&self, condition: &Condition, person: Option<&Person>) -> Truth {
        let (mut yes, mut no) = (false, false);
        let cells = |slot| Some(self.cells(person, slot));
        let walked = explore(&mut Vec::new(), &cells, &mut |completion| {
            let holds = self.holds(condition, person, 0, completion)?;
            yes |= holds;
            no |= !holds;
            Ok(())
        });
        debug_assert!(walked.is_ok());
        Truth::of(yes, no)
    }

    /// The range of the amount over all completions; where the criteria fail the amount is zero.
    ///
    /// `figure` gives the least and the most of a component. With `preferred` every disagreement
    /// is read in the preferred way.
    pub(crate) fn amount(&self, figure: &dyn Fn(&Component) -> (Rupiah, Rupiah), preferred: bool) -> Range {
        let mut range: Option<Range> = None;
        let walked = explore(&mut Vec::new(), &self.family_cells(preferred), &mut |completion| {
            let people = self.everybody(completion)?;
            let found = self.amount_of(&people, completion, figure)?;
            range = Some(range.map_or(found, |it| it.or(found)));
            Ok(())
        });
        debug_assert!(walked.is_ok());
        range.unwrap_or(Range::NOTHING)
    }

    /// The range of the amount, given the facts of the family and what each member can be.
    pub(crate) fn amount_of(
        &self,
        people: &Possible<Profile>,
        completion: &Completion,
        figure: &dyn Fn(&Component) -> (Rupiah, Rupiah),
    ) -> Result<Range, Slot> {
        let folds = people.iter().map(|it| it.iter().map(|it| folded(*it)).collect());
        let folds: Set<u64> = unions(folds, 0, |left, right| left | right);
        let mut accepted = Set::new();
        for fold in &folds {
            if self.meets(*fold, completion)? {
                accepted.insert(*fold);
            }
        }
        let components = self.edition.components;
        let flat = components.iter().filter(|it| it.who.is_none()).map(figure);
        let flat = flat.fold((0, 0), |sum: (Rupiah, Rupiah), it| (sum.0 + it.0, sum.1 + it.1));
        let amount = |component: usize| figure(&components[component]);
        let Some((least, most)) = totals(self.edition, people, &accepted, &amount) else {
            return Ok(Range::NOTHING);
        };
        let all_accepted = accepted.len() == folds.len();
        Ok(Range {
            at_least: if all_accepted { least.saturating_add(flat.0) } else { 0 },
            up_to: if self.unbounded(people) { None } else { Some(most.saturating_add(flat.1)) },
        })
    }

    /// Whether somebody whom nobody has named may be paid for without any limit.
    fn unbounded(&self, people: &Possible<Profile>) -> bool {
        let limited = self.edition.limits.iter().fold(0, |all, it| all | it.of);
        let unnamed = &people[self.people.len()..];
        unnamed.iter().flatten().any(|it| super::people::components(*it) & !limited != 0)
    }
}

/// Whether the condition asks for somebody.
fn reads_people(condition: &Condition) -> bool {
    match condition {
        Condition::Someone(..) => true,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(reads_people),
        Condition::Not(part) => reads_people(part),
        Condition::Fact(..) | Condition::Disputed(_) => false,
    }
}

/// The least and the most for members of whom everything is known and who meet the criteria.
pub(crate) fn settled_amount(edition: &Edition, profiles: &[Profile]) -> Option<(Rupiah, Rupiah)> {
    let people: Possible<Profile> = profiles.iter().map(|it| std::iter::once(*it).collect()).collect();
    let fold = profiles.iter().fold(0, |all, it| all | folded(*it));
    let amount = |component: usize| stated(&edition.components[component]);
    totals(edition, &people, &std::iter::once(fold).collect(), &amount)
}

/// The figure of a component per period of its edition.
pub(crate) fn stated(component: &Component) -> (Rupiah, Rupiah) {
    (component.at_least, component.up_to)
}
