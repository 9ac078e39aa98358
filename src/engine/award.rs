//! The amount: which members are paid for, and the least and the most that can come out.
//!
//! A lawful choice pays each person for at most one component, keeps every limit, and leaves
//! nobody out who could still be added. The sources of December 2020 do not say which four
//! members of a larger family PKH counts, so every lawful choice counts here, and the amount is a
//! range. Later guidance orders the members; an edition that knows an order may narrow the range.

use super::people::{Profile, components, folded};
use super::set::Set;
use crate::money::Rupiah;
use crate::rule::Edition;

/// How many people are counted under each limit so far, as one number.
type Counts = usize;

/// The edition's limits, for counting.
struct Limits<'a> {
    edition: &'a Edition,
}

impl Limits<'_> {
    /// One more person for this component, unless a limit is full.
    fn add(&self, counts: Counts, component: usize) -> Option<Counts> {
        let mut sum = counts;
        let mut weight = 1;
        for limit in self.edition.limits {
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

    /// The limits that are full, one bit each.
    fn full(&self, counts: Counts) -> u32 {
        let mut full = 0;
        let mut weight = 1;
        for (number, limit) in self.edition.limits.iter().enumerate() {
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
        for (number, limit) in self.edition.limits.iter().enumerate() {
            if full >> number & 1 == 1 {
                open &= !limit.of;
            }
        }
        open == 0
    }
}

/// What one person can add: the folded profile, and the component they are paid for.
type Option_ = (u64, Option<usize>);

fn paid(profile: Profile) -> impl Iterator<Item = Option_> {
    let set = components(profile);
    (0..32).filter(move |it| set >> it & 1 == 1).map(move |it| (folded(profile), Some(it)))
}

/// What each member can still be, as far as it matters to the amount.
pub(crate) type Choices<'a> = [&'a Set<Profile>];

/// The largest total over everything that the members can still be, where the family's folded
/// profile is accepted; `None` where it never is.
pub(crate) fn most(
    edition: &Edition,
    people: &Choices<'_>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> Rupiah,
) -> Option<Rupiah> {
    let limits = Limits { edition };
    let mut states = States::new(&limits);
    for profiles in people {
        let unpaid = profiles.iter().map(|it| (folded(*it), None));
        let options: Set<Option_> = unpaid.chain(profiles.iter().flat_map(|it| paid(*it))).collect();
        states = states.after(&limits, &options, amount, Rupiah::max);
    }
    let accepted = states.ends().filter(|it| accepted.contains(&it.0));
    accepted.map(|it| it.2).max()
}

/// The smallest such total.
///
/// A set of limits is full in the end; who is not paid must be blocked by it.
pub(crate) fn least(
    edition: &Edition,
    people: &Choices<'_>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> Rupiah,
) -> Option<Rupiah> {
    let limits = Limits { edition };
    let with = |full: u32| {
        let mut states = States::new(&limits);
        for profiles in people {
            let blocked = profiles.iter().filter(|it| limits.blocks(full, components(**it)));
            let unpaid = blocked.map(|it| (folded(*it), None));
            let options: Set<Option_> = unpaid.chain(profiles.iter().flat_map(|it| paid(*it))).collect();
            states = states.after(&limits, &options, amount, Rupiah::min);
        }
        let fits = |it: &(u64, Counts, Rupiah)| accepted.contains(&it.0) && limits.full(it.1) & full == full;
        states.ends().filter(fits).map(|it| it.2).min()
    };
    (0..1_u32 << edition.limits.len()).filter_map(with).min()
}

/// The best sum for each folded profile of the family and each count under the limits.
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
    fn new(limits: &Limits<'_>) -> Self {
        let sizes = limits.edition.limits.iter().map(|it| usize::from(it.people) + 1);
        let n_counts = sizes.product();
        let mut sums = vec![None; n_counts];
        sums[0] = Some(0);
        Self { folds: vec![0], n_counts, sums }
    }

    /// The states after one more person.
    fn after(
        &self,
        limits: &Limits<'_>,
        options: &Set<Option_>,
        amount: &dyn Fn(usize) -> Rupiah,
        better: fn(Rupiah, Rupiah) -> Rupiah,
    ) -> Self {
        let mut next = Self { folds: Vec::new(), n_counts: self.n_counts, sums: Vec::new() };
        for (fold, row) in self.folds.iter().zip(self.sums.chunks(self.n_counts)) {
            for (profile, component) in options {
                let place = next.place(fold | profile);
                let paid = component.map(|it| (it, amount(it)));
                for (counts, sum) in row.iter().enumerate().filter_map(|it| Some((it.0, (*it.1)?))) {
                    let (counts, sum) = match paid {
                        None => (counts, sum),
                        Some((component, amount)) => match limits.add(counts, component) {
                            Some(counts) => (counts, sum.saturating_add(amount)),
                            None => continue,
                        },
                    };
                    let kept = &mut next.sums[place + counts];
                    *kept = Some(kept.map_or(sum, |it| better(it, sum)));
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
