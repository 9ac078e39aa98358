//! Whether two formulas are the same for everybody: decided by their tables over every cell that
//! either of them cuts, both ways of reading a disagreement included. Parts that ask for somebody
//! are compared by what they ask of one person.

use layak::fact::{Fact, Kind};
use layak::rule::{Condition, Test};

/// Tables longer than this are not made; the formulas then count as different.
const MOST_ROWS: usize = 300_000;

/// Whether no household can tell them apart.
pub(crate) fn same(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Condition::Someone(_, one), Condition::Someone(_, other))
        | (Condition::Not(one), Condition::Not(other)) => same(one, other),
        _ if !asks(one) && !asks(other) => tables_agree(one, other),
        (Condition::All(one), Condition::All(other)) | (Condition::Any(one), Condition::Any(other)) => {
            one.len() == other.len() && one.iter().zip(*other).all(|it| same(it.0, it.1))
        }
        _ => false,
    }
}

/// Whether the formula asks for somebody.
fn asks(condition: &Condition) -> bool {
    match condition {
        Condition::Someone(..) => true,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(asks),
        Condition::Not(part) => asks(part),
        Condition::Fact(..) | Condition::Disputed(_) => false,
    }
}

fn tables_agree(one: &Condition, other: &Condition) -> bool {
    let mut facts = one.facts();
    facts.extend(other.facts());
    facts.sort_unstable();
    facts.dedup();
    let cells: Vec<Vec<u32>> = facts.iter().map(|it| values(*it, &[one, other])).collect();
    let n_rows = cells.iter().fold(1_usize, |product, it| product.saturating_mul(it.len()));
    n_rows <= MOST_ROWS
        && (0..n_rows).all(|row| {
            let mut rest = row;
            let mut values = [0; Fact::COUNT];
            for (fact, cells) in facts.iter().zip(&cells) {
                values[*fact as usize] = cells[rest % cells.len()];
                rest /= cells.len();
            }
            [false, true].into_iter().all(|it| holds(one, &values, it) == holds(other, &values, it))
        })
}

fn holds(condition: &Condition, values: &[u32; Fact::COUNT], disputed: bool) -> bool {
    let part = |it: &Condition| holds(it, values, disputed);
    match condition {
        Condition::Fact(fact, test) => test.holds(values[*fact as usize]),
        Condition::All(parts) => parts.iter().all(part),
        Condition::Any(parts) => parts.iter().any(part),
        Condition::Not(inner) | Condition::Someone(_, inner) => {
            part(inner) != matches!(condition, Condition::Not(_))
        }
        Condition::Disputed(_) => disputed,
    }
}

/// Every word; or both sides of every border.
fn values(fact: Fact, formulas: &[&Condition]) -> Vec<u32> {
    let (least, most) = fact.bounds();
    if matches!(fact.kind(), Kind::YesNo | Kind::Choice(_)) {
        return (least..=most).collect();
    }
    let mut starts = vec![least];
    for it in formulas {
        borders(it, fact, &mut starts);
    }
    starts.retain(|it| (least..=most).contains(it));
    starts.sort_unstable();
    starts.dedup();
    starts
}

fn borders(condition: &Condition, wanted: Fact, starts: &mut Vec<u32>) {
    match condition {
        Condition::Fact(fact, test) if *fact == wanted => match test {
            Test::Between(low, high) => starts.extend([*low, high.saturating_add(1)]),
            Test::OneOf(values) => starts.extend(values.iter().flat_map(|it| [*it, it + 1])),
        },
        Condition::Fact(..) | Condition::Disputed(_) => {}
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|it| borders(it, wanted, starts));
        }
        Condition::Not(part) | Condition::Someone(_, part) => borders(part, wanted, starts),
    }
}
