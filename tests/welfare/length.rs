//! How long it can get. Whoever answers in order is asked at most so many questions, each once; and
//! what is left only gets shorter, because each question that another can make needless comes later.

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Household, Reply};
use layak::item::Item;
use layak::questionnaire::{Ask, Depth};

use crate::families::{BETWEEN, DAYS, THEN, TODAY, family, named, nothing, reply, say};
use crate::random::Random;
use crate::steps::{holds, name, within};

/// Everything on which another question can depend, and for all others a value and not knowing.
fn ways(household: &Household, ask: Ask) -> Vec<Household> {
    let item = |item: Item, replies: &[Reply]| -> Vec<Household> {
        let with = |it: &Reply| {
            let mut one = household.clone();
            reply(&mut one, item, *it);
            one
        };
        replies.iter().map(with).collect()
    };
    let (no, yes) = (Reply::Value(0), Reply::Value(1));
    match ask {
        Ask::Fact(fact) => {
            let value = Answer::value(if fact == Fact::Kabupaten { 3578 } else { 1 });
            let with = |it: Answer| {
                let mut one = household.clone();
                one.answers.set(fact, Some(it));
                one
            };
            [value, Answer::DontKnow].map(with).into()
        }
        Ask::Item(Item::TempatTetap | Item::Daging) => {
            item_of(ask).map_or_else(Vec::new, |it| item(it, &[no, yes, Reply::Declined]))
        }
        Ask::Item(Item::SamaDenganKk) => item(Item::SamaDenganKk, &[no, yes, Reply::DontKnow]),
        Ask::Item(Item::Serumah) => item(Item::Serumah, &[yes, Reply::Value(5), Reply::DontKnow]),
        Ask::Item(other) => item(other, &[yes, Reply::DontKnow]),
    }
}

const fn item_of(ask: Ask) -> Option<Item> {
    match ask {
        Ask::Item(item) => Some(item),
        Ask::Fact(_) => None,
    }
}

/// Every way through; how many there are, and the fewest and the most questions of one.
struct Ways {
    n: usize,
    fewest: usize,
    most: usize,
}

fn every_way(household: &Household, on: Date, depth: Depth, asked: &mut Vec<Ask>, ways_seen: &mut Ways) {
    let left = holds(household, on, depth);
    let Some(ask) = left.first().copied() else {
        ways_seen.n += 1;
        ways_seen.fewest = ways_seen.fewest.min(asked.len());
        ways_seen.most = ways_seen.most.max(asked.len());
        return;
    };
    assert!(!asked.contains(&ask), "{} twice", name(ask));
    asked.push(ask);
    for next in ways(household, ask) {
        // Only fewer: nothing in front of the place reached, and nothing new behind it.
        assert!(within(&holds(&next, on, depth), &left[1..]), "{}", name(ask));
        every_way(&next, on, depth, asked, ways_seen);
    }
    asked.pop();
}

fn placed(mut household: Household) -> Household {
    household.answers.set(Fact::Kabupaten, Some(Answer::value(3578)));
    household
}

#[test]
fn quick_is_thirteen_questions_at_most_whatever_is_answered() {
    let card = |on: Date| named(&[40, 38, 9], on);
    let cases = [
        ("from nothing, today", nothing(), TODAY, 1, 13),
        (
            "everybody named and the place known, as the screens lead, today",
            placed(card(TODAY)),
            TODAY,
            1,
            13,
        ),
        ("everybody named, from a file, today", card(TODAY), TODAY, 1, 14),
        ("alone, today", placed(named(&[70], TODAY)), TODAY, 1, 13),
        ("from nothing, 2024", nothing(), BETWEEN, 2, 12),
        ("from nothing, 2020", nothing(), THEN, 2, 11),
        ("everybody named, 2020", card(THEN), THEN, 2, 12),
    ];
    for (what, household, on, fewest, most) in cases {
        let mut seen = Ways { n: 0, fewest: usize::MAX, most: 0 };
        every_way(&household, on, Depth::Quick, &mut Vec::new(), &mut seen);
        println!("{what}: {} ways, {} to {} questions", seen.n, seen.fewest, seen.most);
        assert_eq!((seen.fewest, seen.most), (fewest, most), "{what}");
    }
}

/// Any family, both depths, every kind of answer.
#[test]
fn in_order_every_answer_only_makes_it_shorter() {
    let mut random = Random::new(5);
    let (mut n_walks, mut n_asked, mut longest) = (0, 0, [0; 2]);
    for number in 0..1_500 {
        let on = DAYS[number % DAYS.len()];
        let mut household = match number % 4 {
            0 => nothing(),
            1 => named(&[40, 38, 9], on),
            _ => family(&mut random, on),
        };
        let depth = if number % 2 == 0 { Depth::Quick } else { Depth::Full };
        let mut left = holds(&household, on, depth);
        let (expected, mut asked) = (left.len(), 0);
        while let Some(ask) = left.first().copied() {
            say(&mut household, ask, on, &mut random);
            let after = holds(&household, on, depth);
            assert!(within(&after, &left[1..]), "{} opens something", name(ask));
            left = after;
            asked += 1;
        }
        // "At most so many" was said at the beginning.
        assert!(asked <= expected, "{asked} questions, {expected} were announced");
        longest[depth as usize] = longest[depth as usize].max(asked);
        n_walks += 1;
        n_asked += asked;
    }
    println!("{n_walks} walks, {n_asked} questions, longest {longest:?}");
    assert_eq!(longest[0], 14);
}
