//! The nearest changes that lift a refusal: "if this, then that".
//!
//! Only facts of the whitelist change, and birthdays come by themselves. A set of changes is
//! suggested when the rules of today, asked again, no longer refuse the family with it, and no
//! smaller set does the same. Of two members at most one changes in a set, since a family that
//! must change in two places at once is told nothing useful.

use crate::date::Date;
use crate::engine::Open;
use crate::engine::explore::{Case, Slot};
use crate::engine::outlook::{Pieces, told, untold};
use crate::fact::{Fact, Subject};
use crate::household::{Birth, Household, Person, Source};
use crate::money::Range;
use crate::rule::{Change, Condition, Test};
use crate::truth::Truth;

/// One change of a set.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The entry of the whitelist.
    pub change: &'static Change,
    /// What changes.
    pub open: Open,
    /// To this value.
    pub value: u32,
    /// For a birthday: the day, exact where the day of birth is known, else the last possible one.
    pub on: Option<(Date, bool)>,
}

impl PartialEq for Step {
    fn eq(&self, other: &Self) -> bool {
        let parts = |it: &Self| (it.change.id, it.open, it.value, it.on);
        parts(self) == parts(other)
    }
}

impl Eq for Step {}

/// Changes that together lift the refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearest {
    /// The changes, in the order of the whitelist.
    pub steps: Vec<Step>,
    /// The verdict then: met, or open.
    pub truth: Truth,
    /// The amount then, per period of the edition.
    pub range: Range,
    /// What is worth asking then.
    pub missing: Vec<Open>,
}

/// The smallest sets of changes that lift a refusal; none where nothing is refused.
pub(super) fn nearest(
    case: &Case<'_>,
    pieces: &Pieces,
    truth: Truth,
    changes: &'static [Change],
) -> Vec<Nearest> {
    if truth != Truth::No {
        return Vec::new();
    }
    let mut search = Search { case, pieces, found: Vec::new() };
    let every: Vec<Step> = changes.iter().flat_map(|it| steps(case, it)).collect();
    for it in &every {
        search.asks(&[*it]);
    }
    if search.found.is_empty() {
        for (number, one) in every.iter().enumerate() {
            for other in every[number + 1..].iter().filter(|it| together(one, it)) {
                search.asks(&[*one, *other]);
            }
        }
    }
    search.found.sort_by_key(|it| std::cmp::Reverse(it.truth));
    search.found
}

struct Search<'a> {
    case: &'a Case<'a>,
    pieces: &'a Pieces,
    found: Vec<Nearest>,
}

impl Search<'_> {
    /// Keeps the set where it lifts the refusal, unless the same changes to nearer values did.
    fn asks(&mut self, steps: &[Step]) {
        let kinds = |it: &Step| (it.change.id, it.open);
        let known = |it: &Nearest| it.steps.iter().map(kinds).eq(steps.iter().map(kinds));
        if !self.reaches_all(steps) || self.found.iter().any(known) {
            return;
        }
        self.found.extend(self.promised(steps));
    }

    /// Whether every part of the rules that fails reads something that changes. Without that a
    /// set cannot lift the refusal, and most sets are told apart by this alone.
    fn reaches_all(&self, steps: &[Step]) -> bool {
        let plan = &self.case.plan;
        let of_people = |fact: Fact| match fact.subject() {
            Subject::Person => true,
            Subject::Household => plan.core.reads(fact) || plan.people_read(Slot::Family(fact)),
        };
        let mut failing = plan.alone.iter().zip(&self.pieces.alone).filter(|it| !it.1.yes);
        failing.all(|it| steps.iter().any(|step| it.0.reads(step.open.fact)))
            && (self.pieces.core.can.yes || steps.iter().any(|it| of_people(it.open.fact)))
    }

    /// What these changes promise, where they lift the refusal; with a birthday, on that day under
    /// the rules of today, and only where the birthday itself does something.
    fn promised(&self, steps: &[Step]) -> Option<Nearest> {
        let answers = steps.iter().filter(|it| it.on.is_none()).map(|it| (it.open, it.value));
        let answers: Vec<(Open, u32)> = answers.collect();
        let birthday = steps.iter().find_map(|it| Some((it.open, it.on?.0)));
        if birthday.is_none() && self.case.what_if(self.pieces, &answers).truth == Truth::No {
            return None;
        }
        let day = birthday.map_or(self.case.on, |it| it.1);
        let mut household = self.case.household.clone();
        for (open, value) in answers {
            told(&mut household, open, value, day);
        }
        let case = self.case.later(&household, day);
        let outlook = case.outlook();
        let counts = |it: (Open, Date)| self.matters(&household, it, outlook.truth);
        if outlook.truth == Truth::No || !birthday.is_none_or(counts) {
            return None;
        }
        let missing = case.missing(outlook.truth);
        Some(Nearest { steps: steps.to_vec(), truth: outlook.truth, range: outlook.range, missing })
    }

    /// Whether a birthday does something. Time passes for everybody, so the verdict would have to be
    /// worse without it, or without all birthdays of that day worse than with this one alone: of two
    /// who are sixty on one day each counts, and the child who is twelve that day does not.
    fn matters(&self, household: &Household, (birthday, day): (Open, Date), with: Truth) -> bool {
        let older = |it: &Person| {
            let age = it.known(Fact::Usia, day).least;
            let the_day_before = day.before().map_or(age, |day| it.known(Fact::Usia, day).least);
            (the_day_before < age).then(|| (Open { person: Some(it.id), fact: Fact::Usia }, age - 1))
        };
        let all: Vec<(Open, u32)> = household.people.iter().filter_map(older).collect();
        let without = |held_back: &dyn Fn(Open) -> bool| {
            let mut younger = household.clone();
            for (open, age) in all.iter().filter(|it| held_back(it.0)) {
                told(&mut younger, *open, *age, day);
            }
            self.case.later(&younger, day).outlook().truth
        };
        without(&|it| it == birthday) < with || without(&|_| true) < without(&|it| it != birthday)
    }
}

/// Two changes of one set: not the same fact, not two birthdays, not two members.
fn together(one: &Step, other: &Step) -> bool {
    let two_members = one.open.person.is_some_and(|it| other.open.person.is_some_and(|other| it != other));
    one.open != other.open && !two_members
}

/// Every way in which the family can make one change, the nearest value first.
fn steps(case: &Case<'_>, change: &'static Change) -> Vec<Step> {
    match change.fact.subject() {
        Subject::Household => steps_of(case, change, None),
        Subject::Person => case.people.iter().flat_map(|it| steps_of(case, change, Some(it))).collect(),
    }
}

fn steps_of(case: &Case<'_>, change: &'static Change, person: Option<&Person>) -> Vec<Step> {
    let open = Open { person: person.map(|it| it.id), fact: change.fact };
    let known = case.known(person, change.fact);
    let may = |it: &Condition| match person {
        Some(person) => case.aside(*it).person_truth(it, person) == Truth::Yes,
        None => case.aside(*it).family_truth(it) == Truth::Yes,
    };
    let read = case.plan.cuts.mentions(change.fact);
    if !read || known.from != Source::Said || !known.settled() || !change.when.as_ref().is_none_or(may) {
        return Vec::new();
    }
    let mut without = case.household.clone();
    untold(&mut without, open);
    let spans = case.of(&without).spans(open.person.and_then(|id| without.person(id)), change.fact);
    let now = known.least;
    let value = |span: (u32, u32)| value_in(change.to, span, now).filter(|it| !change.only_less || *it < now);
    let mut values: Vec<u32> = spans.into_iter().filter_map(value).filter(|it| *it != now).collect();
    values.sort_by_key(|it| (it.abs_diff(now), *it));
    let step = |value| {
        let on =
            if change.years == 0 { None } else { Some(birthday(person?, value, case.on, change.years)?) };
        Some(Step { change, open, value, on })
    };
    values.into_iter().filter_map(step).collect()
}

/// The value of a cell that a change may lead to: the one that is nearest to the value now.
fn value_in(to: Test, span: (u32, u32), now: u32) -> Option<u32> {
    match to {
        Test::Between(least, most) => {
            let (least, most) = (least.max(span.0), most.min(span.1));
            (least <= most).then(|| now.clamp(least, most))
        }
        Test::OneOf(values) => {
            let inside = values.iter().copied().filter(|it| (span.0..=span.1).contains(it));
            inside.min_by_key(|it| it.abs_diff(now))
        }
    }
}

/// The day on which somebody will be of this age, not more than so many years ahead; and whether
/// it is the very day, or the last on which it can be.
fn birthday(person: &Person, age: u32, on: Date, years: u16) -> Option<(Date, bool)> {
    let (from, exact, more) = match person.birth? {
        Birth::On(birth) => (birth, true, age),
        Birth::Aged(said, day) => (day, false, age.checked_sub(said)?),
        Birth::DontKnow => return None,
    };
    let day = from.years_later(u16::try_from(more).ok()?)?;
    (on < day && day <= on.years_later(years)?).then_some((day, exact))
}
