//! Programmes that may not be held together: every maximal combination. The reader chooses;
//! nothing is hidden.

use crate::money::{Per, Range};
use crate::rule::Program;

/// A set of programmes that may be held together and to which none can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// Their ids, in the order in which they were given.
    pub programs: Vec<&'static str>,
    /// What they pay together, for each period that occurs. Periods are never mixed.
    pub totals: Vec<(Per, Range)>,
}

/// Whether one bars the other; a bar stated by one side is enough.
fn barred(one: &Program, other: &Program) -> bool {
    let names = |a: &Program, b: &Program| a.not_with.iter().any(|it| it.program == b.id);
    names(one, other) || names(other, one)
}

/// Every maximal combination of these programmes, with what each pays.
///
/// There is one combination where nothing is barred, and none where there is no programme.
#[must_use]
pub fn combinations(open: &[(&'static Program, Per, Range)]) -> Vec<Combination> {
    let mut found = Vec::new();
    if !open.is_empty() {
        extend(open, &mut Vec::new(), (0..open.len()).collect(), Vec::new(), &mut found);
    }
    found.iter().map(|chosen| combination(open, chosen)).collect()
}

/// Bron and Kerbosch: `may` can still be added, `done` was tried before.
fn extend(
    open: &[(&'static Program, Per, Range)],
    chosen: &mut Vec<usize>,
    mut may: Vec<usize>,
    mut done: Vec<usize>,
    found: &mut Vec<Vec<usize>>,
) {
    if may.is_empty() && done.is_empty() {
        found.push(chosen.clone());
        return;
    }
    while let Some(next) = may.first().copied() {
        let fits = |it: &usize| *it != next && !barred(open[next].0, open[*it].0);
        chosen.push(next);
        let (still, tried) =
            (may.iter().copied().filter(fits).collect(), done.iter().copied().filter(fits).collect());
        extend(open, chosen, still, tried, found);
        chosen.pop();
        may.remove(0);
        done.push(next);
    }
}

fn combination(open: &[(&'static Program, Per, Range)], chosen: &[usize]) -> Combination {
    let mut totals: Vec<(Per, Range)> = Vec::new();
    for (_, per, range) in chosen.iter().map(|it| open[*it]) {
        if let Some(total) = totals.iter_mut().find(|it| it.0 == per) {
            total.1 = total.1.plus(range);
        } else {
            let place = totals.iter().position(|it| it.0 > per).unwrap_or(totals.len());
            totals.insert(place, (per, range));
        }
    }
    Combination { programs: chosen.iter().map(|it| open[*it].0.id).collect(), totals }
}
