//! What members are paid of whom everything is known: the least and the most of a lawful choice.

use super::award::{Limits, least, most};
use super::people::{COMPONENTS, Profile, folded};
use super::set::Set;
use crate::money::Rupiah;
use crate::rule::{Component, Edition};

/// Whether the figures of a year are meant, the components of those who fit any, and the least and
/// the most that they are paid together.
pub(super) type Settled = (bool, Vec<u32>, Option<(Rupiah, Rupiah)>);

/// So many of them are kept.
const MOST_KEPT: usize = 4_000;

/// The figure of a component per period of its edition.
pub(crate) fn stated(component: &Component) -> (Rupiah, Rupiah) {
    (component.at_least, component.up_to)
}

/// The published figure of a component for a year.
pub(crate) fn yearly(component: &Component) -> (Rupiah, Rupiah) {
    component.year.map_or((0, 0), |it| (it, it))
}

/// The figures for a year, or those per period.
pub(crate) const fn figure(of_year: bool) -> fn(&Component) -> (Rupiah, Rupiah) {
    if of_year { yearly } else { stated }
}

/// The least and the most for members of whom everything is known and who meet the criteria.
///
/// They depend on nothing but the components that each of those fits who fit any.
pub(crate) fn settled_amount(
    edition: &Edition,
    limits: &Limits,
    of_year: bool,
    mut fits: Vec<u32>,
) -> Option<(Rupiah, Rupiah)> {
    if limits.all.is_empty() {
        return Some(unlimited_amount(edition, of_year, &fits));
    }
    fits.sort_unstable();
    let place = limits.settled.borrow().binary_search_by(|it| (it.0, &it.1).cmp(&(of_year, &fits)));
    match place {
        Ok(place) => limits.settled.borrow()[place].2,
        Err(place) => {
            let found = limited_amount(edition, limits, of_year, &fits);
            let mut settled = limits.settled.borrow_mut();
            if settled.len() < MOST_KEPT {
                settled.insert(place, (of_year, fits, found));
            }
            found
        }
    }
}

/// The same where limits bound it.
fn limited_amount(
    edition: &Edition,
    limits: &Limits,
    of_year: bool,
    fits: &[u32],
) -> Option<(Rupiah, Rupiah)> {
    let profile = |it: &u32| std::iter::once(Profile::from(*it) << COMPONENTS).collect();
    let people: Vec<Set<Profile>> = fits.iter().map(profile).collect();
    let fold = people.iter().flatten().fold(0, |all, it| all | folded(*it));
    let accepted = std::iter::once(fold).collect();
    let choices: Vec<&Set<Profile>> = people.iter().collect();
    let figure = |it: usize| figure(of_year)(&edition.components[it]);
    let least = least(limits, &choices, &accepted, &|it| figure(it).0)?;
    Some((least, most(limits, &choices, &accepted, &|it| figure(it).1)?))
}

/// The same where no limit bounds it: everybody is paid for one of the components that they fit.
fn unlimited_amount(edition: &Edition, of_year: bool, fits: &[u32]) -> (Rupiah, Rupiah) {
    let mut sums: (Rupiah, Rupiah) = (0, 0);
    for components in fits {
        let (mut rest, mut one) = (*components, None);
        while rest != 0 {
            let (least, most) = figure(of_year)(&edition.components[rest.trailing_zeros() as usize]);
            one = Some(one.map_or((least, most), |it: (Rupiah, Rupiah)| (it.0.min(least), it.1.max(most))));
            rest &= rest - 1;
        }
        let (least, most) = one.unwrap_or_default();
        sums = (sums.0.saturating_add(least), sums.1.saturating_add(most));
    }
    sums
}
