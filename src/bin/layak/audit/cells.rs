//! Every cell that the thresholds of a formula cut: the engine says of it what plain reading says.
//!
//! Each criterion and each component stands alone in an edition of its own, before a household of
//! one, with every value at and beside each threshold. Where one formula has more combinations than
//! can be walked, a fixed sequence of them is.

use layak::engine::{Subject, assess};
use layak::rule::{Component, Condition, Criterion, Edition, Line, Payee, Program};
use layak::truth::Truth;

use super::Findings;
use super::goal::{FULL, Want, nearness};
use super::search::{Draft, Search};

/// How many cells of one formula are walked at most.
const MOST_CELLS: usize = 3_000;

/// Checks the formulas of an edition, and gives how many cells there were.
pub(super) fn check(program: &'static Program, edition: &'static Edition, found: &mut Findings) -> usize {
    let mut n_cells = 0;
    for criterion in edition.criteria {
        let alone = alone(edition, *criterion);
        n_cells += walk(program, alone, criterion.when, criterion.of_person, criterion.id, found);
    }
    for component in edition.components {
        if let Some(who) = component.who {
            // A component is a criterion about a person here: its amount does not matter.
            let line = Line { says: component.says, cites: component.cites };
            let alone = alone(edition, as_criterion(component, who, line));
            n_cells += walk(program, alone, who, true, component.id, found);
        }
    }
    n_cells
}

fn as_criterion(component: &Component, when: Condition, line: Line) -> Criterion {
    Criterion {
        id: component.id,
        says: line.says,
        when,
        of_person: true,
        scope: Payee::Person,
        registry: None,
        cites: line.cites,
        confidence: component.confidence,
        disputed: component.disputed,
    }
}

/// An edition with nothing but one criterion.
fn alone(edition: &Edition, criterion: Criterion) -> Edition {
    let of_person = criterion.of_person;
    let line = Line { says: criterion.says, cites: criterion.cites };
    Edition {
        criteria: vec![criterion].leak(),
        components: &[],
        limits: &[],
        notes: &[],
        holds: None,
        recipient: of_person.then_some(line),
        ..*edition
    }
}

fn walk(
    program: &Program,
    edition: Edition,
    condition: Condition,
    of_person: bool,
    name: &str,
    found: &mut Findings,
) -> usize {
    let on = edition.from;
    let edition: &'static Edition = Box::leak(Box::new(edition));
    let alone =
        Program { editions: std::slice::from_ref(edition), gaps: &[], payee: Payee::Household, ..*program };
    let mut search = Search::of(edition);
    let drafts = drafts(&mut search);
    for draft in &drafts {
        let expected = plain(draft, condition, of_person);
        let household = draft.household(on);
        let said = assess(&alone, &household, on).and_then(|it| {
            let mut findings = it.findings.into_iter();
            findings.find(|it| it.of == Subject::Criterion(0)).map(|it| it.truth)
        });
        if said != Some(expected) {
            found.wrong.push(format!(
                "{} {on} `{name}`: mesin {said:?}, dibaca langsung {expected:?}: {draft:?}",
                program.id
            ));
            break;
        }
    }
    drafts.len()
}

/// Every combination of values, or so many of them.
fn drafts(search: &mut Search) -> Vec<Draft> {
    let n_all = search.n_combinations();
    if n_all <= MOST_CELLS {
        return (0..n_all).map(|it| search.combination(it)).collect();
    }
    (0..MOST_CELLS).map(|_| search.any(1)).collect()
}

/// What the formula says when every disagreement is read in the one way, and in the other.
fn plain(draft: &Draft, condition: Condition, of_person: bool) -> Truth {
    let holds = |disputed: bool| {
        let person = of_person.then_some(0);
        let want = Want { formula: condition, person, holds: true, disputed };
        nearness(draft, &[want]) == FULL
    };
    match (holds(false), holds(true)) {
        (true, true) => Truth::Yes,
        (false, false) => Truth::No,
        _ => Truth::Unknown,
    }
}
