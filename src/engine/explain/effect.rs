//! What each answer to an open question would do.

use crate::engine::explore::{Case, Slot};
use crate::engine::outlook::Pieces;
use crate::engine::{Open, Outlook};
use crate::fact::Fact;
use crate::household::{Person, Source};
use crate::money::Range;
use crate::truth::Truth;

/// What the answers to one open question would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The question.
    pub open: Open,
    /// Whether somebody can still answer it; otherwise the family said that it does not know.
    pub askable: bool,
    /// The answers, in ascending order, neighbours together where they do the same.
    pub rows: Vec<Row>,
    /// For the desil: what would be, were the family not listed at all.
    pub unlisted: Option<Outlook>,
}

/// Answers that do the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// From this value.
    pub least: u32,
    /// To this value, included.
    pub most: u32,
    /// What they do.
    pub outlook: Outlook,
}

impl Effect {
    /// Whether every answer decides.
    #[must_use]
    pub fn decides(&self) -> bool {
        self.rows.iter().all(|it| it.outlook.truth != Truth::Unknown)
    }
}

/// A desil exists only for families on this list.
const LISTED: (Fact, Fact) = (Fact::Desil, Fact::Dtsen);

impl Case<'_> {
    /// The effects of every open question that matters.
    pub(super) fn effects(&self, pieces: &Pieces, outlook: Outlook, missing: Option<&[Open]>) -> Vec<Effect> {
        if outlook.truth == Truth::No {
            return Vec::new();
        }
        let find = |person: Option<&Person>, fact| self.effect_on(pieces, person, fact, missing);
        self.of_each(&|_| true, &find, &|it, open| Effect { open, ..it.clone() })
    }

    /// The effect of one fact, where it is open and matters.
    fn effect_on(
        &self,
        pieces: &Pieces,
        person: Option<&Person>,
        fact: Fact,
        missing: Option<&[Open]>,
    ) -> Option<Effect> {
        let known = self.known(person, fact);
        let open = Open { person: person.map(|it| it.id), fact };
        let matters = match (known.from, missing) {
            _ if known.settled() => false,
            (Source::NotAsked, Some(missing)) => missing.contains(&open),
            (Source::NotAsked | Source::DontKnow, _) => self.matters(person, fact),
            (Source::Said | Source::Implied, _) => false,
        };
        matters.then(|| self.effect(pieces, open))
    }

    /// What each answer to a question would do.
    pub(super) fn effect(&self, pieces: &Pieces, open: Open) -> Effect {
        let person = open.person.and_then(|id| self.people.iter().copied().find(|it| it.id == id));
        let listed = Open { person: None, fact: LISTED.1 };
        let also = open.fact == LISTED.0
            && self.plan.cuts.mentions(LISTED.1)
            && !self.known(None, LISTED.1).settled();
        let mut rows: Vec<Row> = Vec::new();
        for (least, most) in self.spans(person, open.fact) {
            let both = [(open, least), (listed, 1)];
            let outlook = self.what_if(pieces, if also { &both } else { &both[..1] });
            match rows.last_mut() {
                Some(row) if row.outlook == outlook && row.most + 1 == least => row.most = most,
                _ => rows.push(Row { least, most, outlook }),
            }
        }
        let unlisted = also.then(|| self.what_if(pieces, &[(listed, 0)]));
        Effect { open, askable: self.known(person, open.fact).askable(), rows, unlisted }
    }

    /// The values that a fact can still take, cell by cell: first and last value. A value that
    /// says something of another fact (who has a wage is of working age) has a cell of its own.
    pub(super) fn spans(&self, person: Option<&Person>, fact: Fact) -> Vec<(u32, u32)> {
        let slot = if person.is_some() { Slot::Own(fact) } else { Slot::Family(fact) };
        let most = self.known(person, fact).most;
        let starts = self.all_cells(person, fact);
        let end = |start: u32| starts.iter().find(|it| **it > start).map_or(most, |it| it - 1);
        let says = fact.limits().iter().filter(|it| !self.known(person, it.because).settled());
        let mut edges: Vec<u32> = says.flat_map(|it| [it.value, it.value.saturating_add(1)]).collect();
        edges.sort_unstable();
        edges.dedup();
        let mut spans = Vec::new();
        for start in self.cells(person, slot) {
            let (mut least, most) = (start, end(start));
            for edge in edges.iter().copied().filter(|it| start < *it && *it <= most) {
                spans.push((least, edge - 1));
                least = edge;
            }
            spans.push((least, most));
        }
        spans
    }
}

/// How far apart the ends of a range are; the largest number where nothing bounds it.
fn width(range: Range) -> u64 {
    range.up_to.map_or(u64::MAX, |it| u64::from(it.saturating_sub(range.at_least)))
}

/// The question that leaves the narrowest range in the worst case, then in total; none where no
/// answer narrows it.
pub(super) fn narrows(effects: &[Effect], now: Range) -> Option<Open> {
    let left = |it: &Effect| {
        let widths = it.rows.iter().map(|it| width(it.outlook.range));
        let all = widths.clone().fold(0_u64, u64::saturating_add);
        // Rows differ in number, so the sum is compared as a mean, in whole rupiah.
        (widths.max().unwrap_or(u64::MAX), all / u64::try_from(it.rows.len().max(1)).unwrap_or(1))
    };
    let narrower = |it: &&Effect| it.rows.iter().any(|it| width(it.outlook.range) < width(now));
    effects.iter().filter(|it| it.askable).filter(narrower).min_by_key(|it| left(it)).map(|it| it.open)
}
