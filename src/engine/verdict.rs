//! Verdicts, findings and amounts: what holds in every completion, in none, or in some.

use std::rc::Rc;

use super::award::{least, most};
use super::explore::{Case, Completion, Slot, explore};
use super::member::{Everybody, Member};
use super::people::{FITS, Profile, components, unions};
use super::plan::Group;
use super::set::Set;
use crate::household::Person;
use crate::money::{Range, Rupiah};
use crate::rule::{Component, Condition};
use crate::truth::Truth;

/// What can be the case.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Can {
    /// It can hold.
    pub(crate) yes: bool,
    /// It can fail.
    pub(crate) no: bool,
}

impl Can {
    /// Nothing was required.
    pub(crate) const HOLDS: Self = Self { yes: true, no: false };

    pub(crate) fn see(&mut self, holds: bool) {
        self.yes |= holds;
        self.no |= !holds;
    }

    /// Both, where they have nothing to do with each other.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { yes: self.yes && other.yes, no: self.no || other.no }
    }

    pub(crate) fn truth(self) -> Truth {
        Truth::of(self.yes, self.no)
    }
}

/// What rests on the people, and the amount where everything else holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Core {
    pub(crate) can: Can,
    pub(crate) range: Range,
}

impl Case<'_> {
    /// The cells that a walk over the family's facts opens; with `preferred` every disagreement
    /// between sources is read in the preferred way.
    fn family_cells(&self, preferred: bool) -> impl Fn(Slot) -> Option<Vec<u32>> {
        move |slot| match slot {
            Slot::Disputed(_) if preferred => Some(vec![0]),
            _ => Some(self.cells(None, slot)),
        }
    }

    /// Whether the criteria of a group hold, given the family's folded profile.
    pub(crate) fn group_holds(
        &self,
        group: &Group,
        fold: u64,
        completion: &Completion,
    ) -> Result<bool, Slot> {
        let mut open = None;
        for number in &group.criteria {
            match self.holds(&self.edition.criteria[*number].when, None, fold, completion) {
                Ok(true) => {}
                Ok(false) => return Ok(false),
                Err(slot) => open = open.or(Some(slot)),
            }
        }
        open.map_or(Ok(true), Err)
    }

    /// Whether all criteria that hang together with the people hold, and somebody fits where
    /// somebody must.
    pub(crate) fn meets(&self, fold: u64, completion: &Completion) -> Result<bool, Slot> {
        if self.edition.needs_person() && fold & FITS == 0 {
            return Ok(false);
        }
        self.group_holds(&self.plan.core, fold, completion)
    }

    /// What can be the case over all completions of the family's facts.
    pub(crate) fn can(
        &self,
        preferred: bool,
        see: &dyn Fn(&Completion, &mut Can) -> Result<(), Slot>,
    ) -> Can {
        let mut can = Can::default();
        let walked = explore(&mut Vec::new(), &self.family_cells(preferred), &mut |completion| {
            if can.yes && can.no { Ok(()) } else { see(completion, &mut can) }
        });
        debug_assert!(walked.is_ok());
        can
    }

    /// A statement about the family that rests on its people too.
    fn can_of_people(&self, preferred: bool, holds: &dyn Fn(u64, &Completion) -> Result<bool, Slot>) -> Can {
        self.can(preferred, &|completion, can| {
            let people = self.everybody(completion)?;
            for fold in &folds(&people) {
                can.see(holds(*fold, completion)?);
            }
            Ok(())
        })
    }

    /// A group of criteria that has nothing to do with the people.
    pub(crate) fn can_alone(&self, group: &Group, preferred: bool) -> Can {
        self.can(preferred, &|completion, can| {
            can.see(self.group_holds(group, 0, completion)?);
            Ok(())
        })
    }

    /// All criteria that have nothing to do with the people.
    pub(crate) fn can_all_alone(&self, preferred: bool) -> Can {
        let each = self.plan.alone.iter().map(|it| self.can_alone(it, preferred));
        each.fold(Can::HOLDS, Can::and)
    }

    /// Everything that hangs together with the people.
    pub(crate) fn can_core(&self, preferred: bool) -> Can {
        self.can_of_people(preferred, &|fold, completion| self.meets(fold, completion))
    }

    /// Whether anything rests on the people.
    pub(crate) fn has_core(&self) -> bool {
        self.edition.needs_person() || !self.plan.core.criteria.is_empty()
    }

    /// Whether the family meets all criteria.
    pub(crate) fn verdict(&self, preferred: bool) -> Truth {
        let alone = self.can_all_alone(preferred);
        if !alone.yes || !self.has_core() {
            return alone.truth();
        }
        alone.and(self.can_core(preferred)).truth()
    }

    /// Whether somebody in the family fits some component.
    pub(crate) fn somebody_fits(&self) -> Truth {
        self.can_of_people(false, &|fold, _| Ok(fold & FITS != 0)).truth()
    }

    /// Whether a condition about the family holds.
    pub(crate) fn family_truth(&self, condition: &Condition) -> Truth {
        if reads_people(condition) {
            let holds = |fold, completion: &Completion| self.holds(condition, None, fold, completion);
            return self.can_of_people(false, &holds).truth();
        }
        self.open_truth(condition, None)
    }

    /// Whether a condition about one person holds.
    pub(crate) fn person_truth(&self, condition: &Condition, person: &Person) -> Truth {
        self.open_truth(condition, Some(person))
    }

    /// Whether a condition that asks for nobody else holds.
    fn open_truth(&self, condition: &Condition, person: Option<&Person>) -> Truth {
        let mut can = Can::default();
        let cells = |slot| Some(self.cells(person, slot));
        let walked = explore(&mut Vec::new(), &cells, &mut |completion| {
            can.see(self.holds(condition, person, 0, completion)?);
            Ok(())
        });
        debug_assert!(walked.is_ok());
        can.truth()
    }

    /// The range of the amount over all completions; where the criteria fail the amount is zero.
    ///
    /// `figure` gives the least and the most of a component. With `preferred` every disagreement
    /// is read in the preferred way.
    pub(crate) fn amount(&self, figure: &dyn Fn(&Component) -> (Rupiah, Rupiah), preferred: bool) -> Range {
        let alone = self.can_all_alone(preferred);
        if !alone.yes || self.edition.components.is_empty() {
            return Range::NOTHING;
        }
        self.core(figure, preferred, !alone.no).range
    }

    /// What rests on the people, and the amount where everything else holds. With `least` the least
    /// amount is wanted too; otherwise the range begins at nothing.
    pub(crate) fn core(
        &self,
        figure: &dyn Fn(&Component) -> (Rupiah, Rupiah),
        preferred: bool,
        least: bool,
    ) -> Core {
        let (mut can, mut range) = (Can::default(), None);
        let walked = explore(&mut Vec::new(), &self.family_cells(preferred), &mut |completion| {
            let people = self.everybody(completion)?;
            let least = least && range.is_none_or(|it: Range| it.at_least > 0);
            let found = self.core_of(&people, completion, figure, least)?;
            can = Can { yes: can.yes || found.can.yes, no: can.no || found.can.no };
            range = Some(range.map_or(found.range, |it| it.or(found.range)));
            Ok(())
        });
        debug_assert!(walked.is_ok());
        Core { can, range: range.unwrap_or(Range::NOTHING) }
    }

    /// The range of the amount, given the facts of the family and what each member can be; from
    /// nothing on where it is not certain that the criteria are met.
    fn core_of(
        &self,
        people: &Everybody,
        completion: &Completion,
        figure: &dyn Fn(&Component) -> (Rupiah, Rupiah),
        certain: bool,
    ) -> Result<Core, Slot> {
        let folds = folds(people);
        let mut accepted = Set::new();
        for fold in &folds {
            if self.meets(*fold, completion)? {
                accepted.insert(*fold);
            }
        }
        let can = Can { yes: !accepted.is_empty(), no: accepted.len() < folds.len() };
        if !can.yes || self.edition.components.is_empty() {
            return Ok(Core { can, range: Range::NOTHING });
        }
        let every = self.edition.components;
        let flat = every.iter().filter(|it| it.who.is_none()).map(figure);
        let flat = flat.fold((0, 0), |sum: (Rupiah, Rupiah), it| (sum.0 + it.0, sum.1 + it.1));
        let choices: Vec<&Set<Profile>> = people.iter().map(|it| &it.profiles).collect();
        let at_least = if certain && !can.no {
            least(&self.plan.limits, &choices, &accepted, &|it| figure(&every[it]).0)
        } else {
            None
        };
        let up_to = if self.unbounded(people) {
            None
        } else {
            let most = most(&self.plan.limits, &choices, &accepted, &|it| figure(&every[it]).1);
            Some(most.map_or(0, |it| it.saturating_add(flat.1)))
        };
        let at_least = at_least.map_or(0, |it| it.saturating_add(flat.0));
        Ok(Core { can, range: Range { at_least, up_to } })
    }

    /// Whether somebody whom nobody has named may be paid for without any limit.
    fn unbounded(&self, people: &Everybody) -> bool {
        let limited = self.edition.limits.iter().fold(0, |all, it| all | it.of);
        let unnamed = &people[self.people.len()..];
        unnamed.iter().flat_map(|it| &it.profiles).any(|it| components(*it) & !limited != 0)
    }
}

/// Every folded profile that some people can have together.
pub(crate) fn folds(people: &[Rc<Member>]) -> Set<u64> {
    let mut all: Set<u64> = std::iter::once(0).collect();
    let mut before: Option<(&Rc<Member>, bool)> = None;
    for member in people {
        // Several people alike are one member; when one of them adds nothing, no other does.
        if before.is_some_and(|it| it.1 && Rc::ptr_eq(it.0, member)) {
            continue;
        }
        let next = unions([&all, &member.folds].into_iter(), 0, |left, right| left | right);
        before = Some((member, next == all));
        all = next;
    }
    all
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
