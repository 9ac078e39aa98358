//! The amount: which members are paid for, and the least and the most that can come out.
//!
//! A lawful choice pays each person for at most one component, keeps every limit, and leaves
//! nobody out who could still be added. The sources of December 2020 do not say which four
//! members of a larger family PKH counts, so every lawful choice counts here, and the amount is a
//! range. Later guidance orders the members; an edition that knows an order may narrow the range.

use super::people::{Possible, Profile, components, folded};
use super::set::{Map, Set};
use crate::money::Rupiah;
use crate::rule::Edition;

/// How many people are counted under each limit so far, as one number.
type Counts = u32;

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
            let size = Counts::from(limit.people) + 1;
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
            let size = Counts::from(limit.people) + 1;
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

/// The smallest and the largest total over everything that the members can still be, where
/// `counts_for` accepts the family's folded profile; `None` where it accepts none.
pub(crate) fn totals(
    edition: &Edition,
    people: &Possible<Profile>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> (Rupiah, Rupiah),
) -> Option<(Rupiah, Rupiah)> {
    let limits = Limits { edition };
    let most = most(&limits, people, accepted, amount)?;
    // A set of limits is full in the end; who is not paid must be blocked by it.
    let sets = 0..1_u32 << edition.limits.len();
    let least = sets.filter_map(|full| least(&limits, full, people, accepted, amount)).min()?;
    Some((least, most))
}

fn most(
    limits: &Limits<'_>,
    people: &Possible<Profile>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> (Rupiah, Rupiah),
) -> Option<Rupiah> {
    let options = people.iter().map(|profiles| {
        let unpaid = profiles.iter().map(|it| (folded(*it), None));
        unpaid.chain(profiles.iter().flat_map(|it| paid(*it))).collect()
    });
    let ends = walk(limits, options, &|component| amount(component).1, Rupiah::max);
    ends.iter().filter(|((fold, _), _)| accepted.contains(fold)).map(|(_, sum)| sum).max()
}

fn least(
    limits: &Limits<'_>,
    full: u32,
    people: &Possible<Profile>,
    accepted: &Set<u64>,
    amount: &dyn Fn(usize) -> (Rupiah, Rupiah),
) -> Option<Rupiah> {
    let options = people.iter().map(|profiles| {
        let blocked = profiles.iter().filter(|it| limits.blocks(full, components(**it)));
        let unpaid = blocked.map(|it| (folded(*it), None));
        unpaid.chain(profiles.iter().flat_map(|it| paid(*it))).collect()
    });
    let ends = walk(limits, options, &|component| amount(component).0, Rupiah::min);
    let ends = ends
        .iter()
        .filter(|((fold, counts), _)| accepted.contains(fold) && limits.full(*counts) & full == full);
    ends.map(|(_, sum)| sum).min()
}

/// Folds the members' options; keeps the better sum for each folded profile and count.
fn walk(
    limits: &Limits<'_>,
    options: impl Iterator<Item = Set<Option_>>,
    amount: &dyn Fn(usize) -> Rupiah,
    better: fn(Rupiah, Rupiah) -> Rupiah,
) -> Map<(u64, Counts), Rupiah> {
    let mut states: Map<(u64, Counts), Rupiah> = Map::new();
    states.keep((0, 0), 0, better);
    for person in options {
        let mut next = Map::new();
        for ((fold, counts), sum) in states.iter() {
            for (profile, component) in &person {
                let (counts, sum) = match component {
                    None => (counts, sum),
                    Some(component) => match limits.add(counts, *component) {
                        Some(counts) => (counts, sum.saturating_add(amount(*component))),
                        None => continue,
                    },
                };
                next.keep((fold | profile, counts), sum, better);
            }
        }
        states = next;
    }
    states
}
