//! What a household should be like, and how near it comes: the plain two-valued reading of a
//! formula, for households of which everything is known. It shares nothing with the engine, so
//! the two check each other.

use layak::fact::{Fact, IMPLIED};
use layak::rule::Condition;

use super::search::Draft;

/// A formula that should hold, or not.
#[derive(Clone, Copy)]
pub(super) struct Want {
    pub(super) formula: Condition,
    /// Of which member, where it is about one.
    pub(super) person: Option<usize>,
    pub(super) holds: bool,
    /// Whether disagreements between sources are read in the way that is not preferred.
    pub(super) disputed: bool,
}

impl Want {
    /// It holds, however the sources are read: none of our formulas denies a disagreement.
    pub(super) fn holds(formula: Condition, person: Option<usize>) -> Self {
        Self { formula, person, holds: true, disputed: false }
    }

    /// It fails, however the sources are read.
    pub(super) fn fails(formula: Condition, person: Option<usize>) -> Self {
        Self { formula, person, holds: false, disputed: true }
    }
}

/// A formula that is met in full.
pub(super) const FULL: u32 = 1_000;

/// How near a household comes to what is wanted; `FULL` for each want that is met.
pub(super) fn nearness(draft: &Draft, wants: &[Want]) -> u32 {
    wants.iter().map(|it| near(draft, &it.formula, it.person, it.holds, it.disputed)).sum()
}

fn near(draft: &Draft, condition: &Condition, person: Option<usize>, holds: bool, disputed: bool) -> u32 {
    let one = |it: &Condition| near(draft, it, person, holds, disputed);
    let full = |it: bool| if it == holds { FULL } else { 0 };
    // All must turn out as wanted: the average, so that every step in the right direction counts.
    let all = |near: &mut dyn Iterator<Item = u32>| {
        let near: Vec<u32> = near.collect();
        let n = u32::try_from(near.len()).unwrap_or(u32::MAX);
        near.iter().sum::<u32>().checked_div(n).unwrap_or(FULL)
    };
    match condition {
        Condition::Fact(fact, test) => full(test.holds(value(draft, person, *fact))),
        Condition::All(parts) if holds => all(&mut parts.iter().map(one)),
        Condition::Any(parts) if !holds => all(&mut parts.iter().map(one)),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().map(one).max().unwrap_or(0),
        Condition::Not(part) => near(draft, part, person, !holds, disputed),
        Condition::Someone(_, part) => {
            let each = |it| near(draft, part, Some(it), holds, disputed);
            let mut members = (0..draft.people.len()).map(each);
            if holds { members.max().unwrap_or(0) } else { all(&mut members) }
        }
        Condition::Disputed(_) => full(disputed),
    }
}

/// The value of a fact, after the limits of the questionnaire.
fn value(draft: &Draft, person: Option<usize>, fact: Fact) -> u32 {
    let said = |fact| draft.value(person, fact);
    let limits = IMPLIED.iter().filter(|it| it.fact == fact);
    let mut settled = limits.filter(|it| (it.least..=it.most).contains(&said(it.because)));
    settled.next().map_or_else(|| said(fact), |it| it.value)
}
