//! A sentence says the numbers of its formula: whoever reads it must be able to tell on which side
//! of a threshold somebody stands.

use layak::catalog::sentence;
use layak::fact::{Fact, Kind, Unit};
use layak::rule::{Condition, Edition, Line, Program, Test, Text};
use layak::words::{Locale, money};

use super::Findings;

/// Checks the criteria and components of an edition, and gives how many numbers there were.
pub(super) fn check(program: &Program, edition: &Edition, found: &mut Findings) -> usize {
    let mut n_numbers = 0;
    let criteria = edition.criteria.iter().map(|it| (it.when, it.says, it.disputed, it.id));
    let components = edition.components.iter().filter_map(|it| Some((it.who?, it.says, it.disputed, it.id)));
    for (condition, says, disputed, id) in criteria.chain(components) {
        let mut numbers = Vec::new();
        thresholds(&condition, &mut numbers);
        for (fact, low, high) in numbers {
            n_numbers += 1;
            let (least, most) = fact.bounds();
            let said = |value: u32, beside: u32| {
                [value, beside].into_iter().any(|it| states(says, disputed, fact, it))
            };
            let fine = (low == least || said(low, low.saturating_sub(1)))
                && (high == most || said(high, high.saturating_add(1)));
            if !fine {
                found.wrong.push(format!(
                    "{} {} `{id}`: kalimatnya tidak menyebut batas {low} sampai {high} ({})",
                    program.id,
                    edition.from,
                    fact.name()
                ));
            }
        }
    }
    n_numbers
}

fn thresholds(condition: &Condition, found: &mut Vec<(Fact, u32, u32)>) {
    match condition {
        Condition::Fact(fact, Test::Between(low, high)) if matches!(fact.kind(), Kind::Number(..)) => {
            found.push((*fact, *low, *high));
        }
        Condition::Fact(..) | Condition::Disputed(_) => {}
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|it| thresholds(it, found)),
        Condition::Not(part) | Condition::Someone(_, part) => thresholds(part, found),
    }
}

/// Whether the sentence, or that of the other source, states the number.
fn states(says: Text, disputed: Option<Line>, fact: Fact, value: u32) -> bool {
    let texts = std::iter::once(says).chain(disputed.map(|it| it.says)).map(|it| sentence(it).0.to_string());
    let text: String = texts.collect::<Vec<_>>().join(" ").to_lowercase();
    forms(fact, value)
        .iter()
        .any(|it| words(&text).any(|word| word == *it) || it.contains(' ') && text.contains(it))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let inside = |it: char| it.is_alphanumeric() || it == '.';
    text.split(move |it: char| !inside(it)).map(|it| it.trim_end_matches('.'))
}

/// How a number may be written.
fn forms(fact: Fact, value: u32) -> Vec<String> {
    const ORDINALS: [&str; 5] = ["pertama", "kedua", "ketiga", "keempat", "kelima"];
    let mut forms = vec![value.to_string()];
    let Kind::Number(_, _, unit) = fact.kind() else { return forms };
    if unit == Unit::Ordinal {
        let place = usize::try_from(value).unwrap_or(0).wrapping_sub(1);
        forms.extend(ORDINALS.get(place).map(ToString::to_string));
    } else if unit != Unit::Years {
        forms.push(money(Locale::Indonesian.words(), value).to_lowercase());
        forms.push(format!("{} juta", value / 1_000_000));
    }
    forms
}
