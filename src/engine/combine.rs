//! Programmes that may not be held together: every maximal combination. The reader chooses;
//! nothing is hidden.

use crate::date::Date;
use crate::money::{Per, Range};
use crate::rule::{Edition, Program};

/// A programme that the family may hold, with what it pays.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// The programme.
    pub program: &'static Program,
    /// Its rules.
    pub edition: &'static Edition,
    /// What it pays in a period of the edition; nothing where it pays no money.
    pub range: Range,
}

impl Held {
    /// What it pays in a year: as many payments as the edition names, or as a year has.
    fn yearly(&self) -> Range {
        let n = self.edition.times.map_or_else(|| self.edition.per.in_a_year(), u32::from);
        self.range.times(n)
    }
}

/// A set of programmes that may be held together and to which none can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// Their ids, in the order in which they were given.
    pub programs: Vec<&'static str>,
    /// What they pay together, for each period that occurs. Periods are never mixed.
    pub totals: Vec<(Per, Range)>,
    /// What they pay together in a year.
    pub year: Range,
}

/// Whether one bars the other; a bar stated by one side is enough.
fn barred(one: &Program, other: &Program, on: Date) -> bool {
    let names = |a: &Program, b: &Program| a.not_with.iter().any(|it| it.program == b.id && it.on(on));
    names(one, other) || names(other, one)
}

/// Every maximal combination of these programmes on a day, with what each pays.
///
/// There is one combination where nothing is barred, and none where there is no programme.
#[must_use]
pub fn combinations(open: &[Held], on: Date) -> Vec<Combination> {
    let mut found = Vec::new();
    if !open.is_empty() {
        let every = Every { open, on };
        every.extend(&mut Vec::new(), (0..open.len()).collect(), Vec::new(), &mut found);
    }
    found.iter().map(|chosen| combination(open, chosen)).collect()
}

/// What may be held, and when.
struct Every<'a> {
    open: &'a [Held],
    on: Date,
}

impl Every<'_> {
    /// Bron and Kerbosch: `may` can still be added, `done` was tried before.
    fn extend(
        &self,
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
            let other = |it: usize| self.open[it].program;
            let fits = |it: &usize| *it != next && !barred(other(next), other(*it), self.on);
            chosen.push(next);
            let (still, tried) =
                (may.iter().copied().filter(fits).collect(), done.iter().copied().filter(fits).collect());
            self.extend(chosen, still, tried, found);
            chosen.pop();
            may.remove(0);
            done.push(next);
        }
    }
}

fn combination(open: &[Held], chosen: &[usize]) -> Combination {
    let mut totals: Vec<(Per, Range)> = Vec::new();
    let mut year = Range::NOTHING;
    for it in chosen.iter().map(|it| &open[*it]) {
        year = year.plus(it.yearly());
        let per = it.edition.per;
        if let Some(total) = totals.iter_mut().find(|it| it.0 == per) {
            total.1 = total.1.plus(it.range);
        } else {
            let place = totals.iter().position(|it| it.0 > per).unwrap_or(totals.len());
            totals.insert(place, (per, it.range));
        }
    }
    Combination { programs: chosen.iter().map(|it| open[*it].program.id).collect(), totals, year }
}
