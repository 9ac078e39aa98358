//! Programmes that may not be held together: every maximal combination. The reader chooses;
//! nothing is hidden.

use crate::date::Date;
use crate::money::{Per, Range};
use crate::rule::{Edition, Exclusion, Program};

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
    /// What is left out and why, once for each pair of which one bars the other: in the order in
    /// which the programmes were given, those left out first.
    pub without: Vec<Barred>,
}

/// A programme that a combination leaves out, because of one that is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barred {
    /// The id of the programme that is left out.
    pub program: &'static str,
    /// The id of the programme of the combination that bars it.
    pub by: &'static str,
    /// Where it is said, with its sources: the rule of the one that is left out, or else that of
    /// the other.
    pub exclusion: &'static Exclusion,
}

/// What says that one bars the other; that one side says so is enough.
fn bar(one: &'static Program, other: &'static Program, on: Date) -> Option<&'static Exclusion> {
    let names =
        |a: &'static Program, b: &Program| a.not_with.iter().find(|it| it.program == b.id && it.on(on));
    names(one, other).or_else(|| names(other, one))
}

/// Every maximal combination of these programmes on a day, with what each pays.
///
/// There is one combination where nothing is barred, and none where there is no programme.
#[must_use]
pub fn combinations(open: &[Held], on: Date) -> Vec<Combination> {
    let mut found = Vec::new();
    let mut every = Every { n: open.len(), bars: Vec::with_capacity(open.len() * open.len()) };
    for one in open {
        for other in open {
            every.bars.push(bar(one.program, other.program, on));
        }
    }
    if !open.is_empty() {
        every.extend(&mut Vec::new(), (0..open.len()).collect(), Vec::new(), &mut found);
    }
    found.iter().map(|chosen| combination(open, chosen, &every)).collect()
}

/// What may be held, by its place among what was given.
struct Every {
    n: usize,
    /// What says that one bars the other, row by row: a search asks for a pair many times.
    bars: Vec<Option<&'static Exclusion>>,
}

impl Every {
    fn bar(&self, one: usize, other: usize) -> Option<&'static Exclusion> {
        self.bars[one * self.n + other]
    }

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
            let fits = |it: &usize| *it != next && self.bar(next, *it).is_none();
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

fn combination(open: &[Held], chosen: &[usize], every: &Every) -> Combination {
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
    let programs = chosen.iter().map(|it| open[*it].program.id).collect();
    Combination { programs, totals, year, without: without(open, chosen, every) }
}

/// What the chosen ones leave out: each of the others is barred by one of them at least, or it
/// could be added.
fn without(open: &[Held], chosen: &[usize], every: &Every) -> Vec<Barred> {
    let mut found = Vec::new();
    for left in (0..open.len()).filter(|it| !chosen.contains(it)) {
        for it in chosen {
            let (program, by) = (open[left].program.id, open[*it].program.id);
            let barred = |exclusion| Barred { program, by, exclusion };
            found.extend(every.bar(left, *it).map(barred));
        }
    }
    found
}
