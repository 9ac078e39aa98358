//! The amount: which members are paid for, and the least and the most that can come out.
//!
//! A lawful choice pays each person for at most one component, keeps every limit, and leaves
//! nobody out who could still be added. The sources of December 2020 do not say which four
//! members of a larger family PKH counts, so every lawful choice counts here, and the amount is a
//! range. Later guidance orders the members; an edition that knows an order may narrow the range.

use std::cell::RefCell;

use super::paid::Settled;
use super::people::{Profile, components, folded};
use super::set::Set;
use crate::money::Rupiah;
use crate::rule::{Edition, Limit};

/// How many people are counted under each limit so far, as one number.
type Counts = usize;

/// The limits of an edition, for counting: worked out once, asked a great many times.
pub(crate) struct Limits {
    pub(super) all: &'static [Limit],
    /// How many counts there are.
    n_counts: usize,
    /// For each component the counts with one more person, unless a limit is full; count by count.
    next: Vec<Vec<Option<Counts>>>,
    /// The amounts that were worked out, by the components of those who fit any.
    pub(super) settled: RefCell<Vec<Settled>>,
}

impl Limits {
    pub(crate) fn of(edition: &Edition) -> Self {
        let limits = edition.limits;
        let n_counts = limits.iter().map(|it| usize::from(it.people) + 1).product();
        let next = |component: usize| (0..n_counts).map(|it| added(limits, it, component)).collect();
        Self {
            all: limits,
            n_counts,
            next: (0..edition.components.len()).map(next).collect(),
            settled: RefCell::default(),
        }
    }

    /// The limits that are full, one bit each.
    fn full(&self, counts: Counts) -> u32 {
        let mut full = 0;
        let mut weight = 1;
        for (number, limit) in self.all.iter().enumerate() {
            let size = usize::from(limit.people) + 1;
            if counts / weight % size == size - 1 {
                full |= 1 << number;
            }
            weight *= size;
        }
        full
    }

    /// Whether each of these components is under one of the full limits.
    fn blocks(&self, full: u32, components: u32) -> bool {
        let mut open = components;
        for (number, limit) in self.all.iter().enumerate() {
            if full >> number & 1 == 1 {
                open &= !limit.of;
            }
        }
        open == 0
    }
}

/// One more person for this component, unless a limit is full.
fn added(limits: &[Limit], counts: Counts, component: usize) -> Option<Counts> {
    let mut sum = counts;
    let mut weight = 1;
    for limit in limits {
        let size = usize::from(limit.people) + 1;
        if limit.of >> component & 1 == 1 {
            if counts / weight % size == size - 1 {
                return None;
            }
            sum += weight;
        }
        weight *= size;
    }
    Some(sum)
}

/// What one person can add: the folded profile, and the component they are paid for.
type Option_ = (u64, Option<usize>);

/// What each member can still be, as far as it matters to the amount.
pub(crate) type Choices<'a> = [&'a Set<Profile>];

/// The largest total over everything that the members can still be, where the family's folded
/// profile is accepted; `None` where it never is.
pub(crate) fn most(
    limits: &Limits,
    people: &Choices<'_>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> Rupiah,
) -> Option<Rupiah> {
    let states = walk(limits, people, accepted, &|_| true, amount, Rupiah::max);
    let accepted = states.ends().filter(|it| accepted.contains(&it.0));
    accepted.map(|it| it.2).max()
}

/// The smallest such total.
///
/// A set of limits is full in the end; who is not paid must be blocked by it.
pub(crate) fn least(
    limits: &Limits,
    people: &Choices<'_>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> Rupiah,
) -> Option<Rupiah> {
    let with = |full: u32| {
        let unpaid = |profile: Profile| limits.blocks(full, components(profile));
        let states = walk(limits, people, accepted, &unpaid, amount, Rupiah::min);
        let fits = |it: &(u64, Counts, Rupiah)| accepted.contains(&it.0) && limits.full(it.1) & full == full;
        states.ends().filter(fits).map(|it| it.2).min()
    };
    (0..1_u32 << limits.all.len()).filter_map(with).min()
}

/// The states after all people; `unpaid` says who may be left out.
fn walk(
    limits: &Limits,
    people: &Choices<'_>,
    accepted: &Set<u64>,
    unpaid: &dyn Fn(Profile) -> bool,
    amount: &dyn Fn(usize) -> Rupiah,
    better: fn(Rupiah, Rupiah) -> Rupiah,
) -> States {
    let mut states = States::new(limits);
    let mut before: Option<(&Set<Profile>, Set<Option_>, bool)> = None;
    for profiles in people {
        // Several people alike are one set; when one of them adds nothing, no other does.
        let twin = before.take().filter(|it| std::ptr::eq(it.0, *profiles));
        if twin.as_ref().is_some_and(|it| it.2) {
            before = twin;
            continue;
        }
        let options = twin.map_or_else(|| options(profiles, accepted, unpaid), |it| it.1);
        let next = states.after(limits, &options, amount, better);
        before = Some((*profiles, options, next == states));
        states = next;
    }
    states
}

/// What one person can add without making the family what is never accepted.
fn options(profiles: &Set<Profile>, accepted: &Set<u64>, unpaid: &dyn Fn(Profile) -> bool) -> Set<Option_> {
    let mut found = Set::new();
    for profile in profiles {
        let fold = folded(*profile);
        if !accepted.iter().any(|it| fold & !it == 0) {
            continue;
        }
        if unpaid(*profile) {
            found.insert((fold, None));
        }
        let mut rest = components(*profile);
        while rest != 0 {
            found.insert((fold, Some(rest.trailing_zeros() as usize)));
            rest &= rest - 1;
        }
    }
    found
}

/// The best sum for each folded profile of the family and each count under the limits.
#[derive(PartialEq, Eq)]
struct States {
    /// The folded profiles that occur.
    folds: Vec<u64>,
    /// How many counts there are.
    n_counts: usize,
    /// The sums: fold by fold, count by count.
    sums: Vec<Option<Rupiah>>,
}

impl States {
    /// Nobody is counted yet.
    fn new(limits: &Limits) -> Self {
        let mut sums = vec![None; limits.n_counts];
        sums[0] = Some(0);
        Self { folds: vec![0], n_counts: limits.n_counts, sums }
    }

    /// The states after one more person.
    fn after(
        &self,
        limits: &Limits,
        options: &Set<Option_>,
        amount: &dyn Fn(usize) -> Rupiah,
        better: fn(Rupiah, Rupiah) -> Rupiah,
    ) -> Self {
        let mut next = Self { folds: Vec::new(), n_counts: self.n_counts, sums: Vec::new() };
        for (profile, component) in options {
            let paid = component.map(|it| (&limits.next[it], amount(it)));
            for (fold, row) in self.folds.iter().zip(self.sums.chunks(self.n_counts)) {
                let place = next.place(fold | profile);
                let kept = &mut next.sums[place..place + self.n_counts];
                for (counts, sum) in row.iter().enumerate().filter_map(|it| Some((it.0, (*it.1)?))) {
                    let (counts, sum) = match paid {
                        None => (counts, sum),
                        Some((next, amount)) => match next[counts] {
                            Some(counts) => (counts, sum.saturating_add(amount)),
                            None => continue,
                        },
                    };
                    kept[counts] = Some(kept[counts].map_or(sum, |it| better(it, sum)));
                }
            }
        }
        next
    }

    /// Where the sums of a folded profile begin.
    fn place(&mut self, fold: u64) -> usize {
        let number = self.folds.iter().position(|it| *it == fold).unwrap_or_else(|| {
            self.folds.push(fold);
            self.sums.resize(self.folds.len() * self.n_counts, None);
            self.folds.len() - 1
        });
        number * self.n_counts
    }

    /// Folded profile, counts and sum of each state.
    fn ends(&self) -> impl Iterator<Item = (u64, Counts, Rupiah)> + '_ {
        let rows = self.folds.iter().zip(self.sums.chunks(self.n_counts));
        rows.flat_map(|(fold, row)| {
            row.iter().enumerate().filter_map(move |(counts, sum)| Some((*fold, counts, (*sum)?)))
        })
    }
}
