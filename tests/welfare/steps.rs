//! The laws of one step: what is asked, and what an answer does to what is left.

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Heard, Household, Source};
use layak::item::Item;
use layak::questionnaire::{Ask, Depth, welfare, welfare_left};

use crate::families::{BETWEEN, DAYS, THEN, TODAY, family, say, surveyed};
use crate::random::Random;

pub(crate) fn name(ask: Ask) -> &'static str {
    match ask {
        Ask::Fact(fact) => fact.name(),
        Ask::Item(item) => item.name(),
    }
}

/// The most questions that there are on a day, answered or not.
pub(crate) fn most(on: Date, depth: Depth) -> usize {
    match (on, depth) {
        (TODAY, Depth::Quick) => 14,
        (THEN, Depth::Quick) => 12,
        (BETWEEN, Depth::Quick) => 13,
        (TODAY, Depth::Full) => 33,
        (THEN, Depth::Full) => 29,
        (BETWEEN, Depth::Full) => 32,
        _ => unreachable!("{on} is no day of these tests"),
    }
}

/// Where a question stands: desil, place, then the items, another home among the goods.
fn place(ask: Ask) -> usize {
    match ask {
        Ask::Fact(Fact::Desil) => 0,
        Ask::Fact(Fact::Kabupaten) => 1,
        Ask::Fact(Fact::RumahLain) => 2 * (Item::Harta as usize) + 3,
        Ask::Item(item) => 2 * (item as usize) + 2,
        Ask::Fact(other) => unreachable!("{} is no question of this section", other.name()),
    }
}

/// Whether one list comes out of the other by leaving some out.
pub(crate) fn within(part: &[Ask], whole: &[Ask]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|it| rest.any(|other| other == it))
}

/// What holds of any family at any time. Answers what is left.
pub(crate) fn holds(household: &Household, on: Date, depth: Depth) -> Vec<Ask> {
    let (all, left) = (welfare(household, on, depth), welfare_left(household, on, depth));
    let names = || all.iter().map(|it| name(*it)).collect::<Vec<_>>();
    assert!(all.is_sorted_by(|one, other| place(*one) < place(*other)), "{:?}", names());
    assert!(all.len() <= most(on, depth), "{}: {:?}", all.len(), names());
    assert!(within(&left, &all));
    if depth == Depth::Quick {
        assert!(within(&left, &welfare_left(household, on, Depth::Full)), "{:?}", names());
    }
    for ask in &all {
        let open = left.contains(ask);
        match ask {
            Ask::Item(item) => {
                let heard = household.heard(*item, on);
                assert_ne!(heard, Heard::Idle, "{}", item.name());
                // What nobody has said is asked, what somebody has said or another answer settles is not.
                assert_eq!(open, heard == Heard::NotAsked, "{}: {heard:?}", item.name());
            }
            Ask::Fact(fact) => {
                let known = household.known(*fact, on);
                let province = *fact == Fact::Kabupaten && known.least / 100 == known.most / 100;
                assert_eq!(open, known.from == Source::NotAsked && !province, "{}: {known:?}", fact.name());
            }
        }
    }
    left
}

/// The questions that a change of this answer can open.
fn opens(ask: Ask) -> &'static [Item] {
    match ask {
        // Whether there is a home, and whether there is anything to estimate.
        Ask::Item(Item::TempatTetap) | Ask::Fact(Fact::Desil) => Item::ALL,
        Ask::Item(Item::SamaDenganKk) => &[Item::Serumah, Item::AnakKecil, Item::AnakSedang],
        Ask::Item(Item::Serumah) => &[Item::AnakKecil, Item::AnakSedang],
        Ask::Item(Item::KerjaKepala) => &[Item::PenghasilanKepala],
        Ask::Item(Item::Daging) => &[Item::Ayam],
        _ => &[],
    }
}

/// Whoever changes an answer, or answers in another order, is asked again only what depends on it.
#[test]
fn a_changed_answer_opens_only_what_depends_on_it() {
    let mut random = Random::new(17);
    let (mut n_changes, mut n_opened, mut by) = (0, 0, std::collections::BTreeSet::new());
    for number in 0..3_000 {
        let on = DAYS[number % DAYS.len()];
        let bare = family(&mut random, on);
        let mut household = surveyed(bare, on, &mut random);
        let depth = random.one_of(&[Depth::Quick, Depth::Full]);
        let mut before = holds(&household, on, depth);
        for _ in 0..6 {
            let all = welfare(&household, on, depth);
            let Some(_) = all.first() else { break };
            let ask = random.one_of(&all);
            say(&mut household, ask, on, &mut random);
            let after = holds(&household, on, depth);
            assert!(!after.contains(&ask), "{} is asked again", name(ask));
            for new in after.iter().filter(|it| !before.contains(it)) {
                let depends = match new {
                    Ask::Item(item) => opens(ask).contains(item),
                    // The place has points of its own, and points are counted without a desil.
                    Ask::Fact(fact) => ask == Ask::Fact(Fact::Desil) && *fact == Fact::Kabupaten,
                };
                assert!(depends, "{} opens {}", name(ask), name(*new));
                by.insert(name(ask));
                n_opened += 1;
            }
            n_changes += 1;
            before = after;
        }
    }
    println!("{n_changes} answers in any order, {n_opened} questions opened by {by:?}");
    let each = ["daging", "desil", "kerja_kepala", "sama_dengan_kk", "serumah", "tempat_tetap"];
    assert_eq!(by.into_iter().collect::<Vec<_>>(), each, "each does open something");
}
