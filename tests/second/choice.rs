//! PKH: which members are paid for, and the least and the most that can come out.
//!
//! A lawful choice pays each person for at most one component, keeps every limit, and leaves nobody
//! out who could still be added.

use layak::money::Rupiah;

/// What PKH pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    Mother,
    Toddler,
    Sd,
    Smp,
    Sma,
    Disabled,
    Old,
    HumanRights,
}

/// The least and the most over all lawful choices, where `fits` says for each person what they could
/// be paid for; `None` where nobody fits anything.
pub(crate) fn range(
    fits: &[Vec<For>],
    keeps_limits: &dyn Fn(&[For]) -> bool,
    rupiah: &dyn Fn(For) -> Rupiah,
) -> Option<(Rupiah, Rupiah)> {
    let fits: Vec<&Vec<For>> = fits.iter().filter(|it| !it.is_empty()).collect();
    let mut totals = Vec::new();
    each_choice(&fits, &mut Vec::new(), &mut |choice| {
        if lawful(&fits, choice, keeps_limits) {
            totals.push(choice.iter().flatten().map(|it| rupiah(*it)).sum::<Rupiah>());
        }
    });
    let least = totals.iter().min()?;
    let most = totals.iter().max()?;
    (!fits.is_empty()).then_some((*least, *most))
}

/// Walks every way to pay or not to pay each person.
fn each_choice(fits: &[&Vec<For>], so_far: &mut Vec<Option<For>>, found: &mut dyn FnMut(&[Option<For>])) {
    let Some(options) = fits.get(so_far.len()) else { return found(so_far) };
    for option in std::iter::once(None).chain(options.iter().copied().map(Some)) {
        so_far.push(option);
        each_choice(fits, so_far, found);
        so_far.pop();
    }
}

fn lawful(fits: &[&Vec<For>], choice: &[Option<For>], keeps_limits: &dyn Fn(&[For]) -> bool) -> bool {
    let mut paid: Vec<For> = choice.iter().flatten().copied().collect();
    if !keeps_limits(&paid) {
        return false;
    }
    let left_out = fits.iter().zip(choice).filter(|it| it.1.is_none());
    for component in left_out.flat_map(|it| it.0.iter()) {
        paid.push(*component);
        if keeps_limits(&paid) {
            return false;
        }
        paid.pop();
    }
    true
}

/// How many of the paid are paid for one of these.
pub(crate) fn n_for(paid: &[For], components: &[For]) -> usize {
    paid.iter().filter(|it| components.contains(it)).count()
}
