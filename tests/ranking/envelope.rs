//! The law of ranges: however what is open is answered, the odds lie inside those that were shown.

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Household, Reply};
use layak::item::{Item, Use};
use layak::ranking::{Odds, Options, Picture, Question, Scorecard, TAIL_MARGIN, questions};

use crate::random::Random;
use crate::said::{THEN, TODAY, picture_of, reply};

/// Places of kabupaten in every kind of province.
const KABUPATEN: [u32; 8] = [1101, 1971, 3171, 3301, 3578, 8271, 9271, 9501];

const N_HOUSEHOLDS: u32 = 600;

/// More ways to answer than this are not walked.
const MOST_COMPLETIONS: usize = 4_000;

fn purpose(on: Date) -> Use {
    if Scorecard::on(on).year == 2022 { Use::Ppi2022 } else { Use::Ppi2016 }
}

/// What the estimate asks for, and nothing that would settle something else.
fn items(on: Date) -> impl Iterator<Item = Item> {
    Item::ALL.iter().copied().filter(move |it| it.serves(purpose(on)) && *it != Item::SamaDenganKk)
}

fn any_value(item: Item, random: &mut Random) -> Reply {
    let (least, most) = item.bounds();
    Reply::Value(least + random.below(most.min(9) - least + 1))
}

/// A household of which a part is open: so many of one hundred.
fn partial(random: &mut Random, n_open: u32, on: Date) -> Household {
    let mut household = Household::default();
    for item in items(on) {
        match random.below(100) {
            it if it >= n_open => {
                let value = any_value(item, random);
                reply(&mut household, item, value);
            }
            it if it % 3 == 1 => reply(&mut household, item, Reply::DontKnow),
            it if it % 3 == 2 => reply(&mut household, item, Reply::Declined),
            _ => {}
        }
    }
    let place = KABUPATEN[random.below(8) as usize];
    household.answers.set(
        Fact::Kabupaten,
        match random.below(100) {
            it if it >= n_open => Some(Answer::value(place)),
            it if it % 3 == 1 => Some(Answer::DontKnow),
            it if it % 3 == 2 => Some(Answer::Between(place / 100 * 100, place / 100 * 100 + 199)),
            _ => None,
        },
    );
    household
}

/// The same household with everything answered, what is open by chance.
fn completed(household: &Household, random: &mut Random, on: Date) -> Household {
    let mut full = household.clone();
    for item in items(on) {
        // Not to know about the internet is an option of the scorecard and leaves nothing open.
        let unknown = full.survey.get(item).is_some_and(|it| it.reply == Reply::DontKnow); // What another answer settles nobody asks.
        let settled = full.heard(item, on).value().is_some();
        if full.survey.value(item).is_none() && !settled && !(unknown && item == Item::InternetKepala) {
            let value = any_value(item, random);
            reply(&mut full, item, value);
        }
    }
    let known = full.known(Fact::Kabupaten, on);
    let inside = KABUPATEN.into_iter().filter(|it| known.least <= *it && *it <= known.most);
    let inside: Vec<u32> = inside.collect();
    let n = u32::try_from(inside.len()).expect("few");
    full.answers.set(Fact::Kabupaten, Some(Answer::value(inside[random.below(n) as usize])));
    full
}

fn inside(whole: Odds, part: Odds) -> bool {
    whole.least <= part.least && part.least <= part.most && part.most <= whole.most
}

#[track_caller]
fn holds(whole: &Picture, part: &Picture) {
    let odds = whole.below.into_iter().zip(part.below);
    assert!(odds.clone().all(|it| inside(it.0, it.1)), "{whole:?}\n{part:?}");
    if let (Some(whole), Some(part)) = (whole.below_poverty_line, part.below_poverty_line) {
        assert!(inside(whole, part));
    }
    assert!(whole.of_ten.0 <= part.of_ten.0 && part.of_ten.1 <= whole.of_ten.1);
    assert!(whole.bands.0 <= part.bands.0 && part.bands.1 <= whole.bands.1);
    assert!(whole.median.0 <= part.median.0 && part.median.1 <= whole.median.1, "{whole:?}\n{part:?}");
    assert!(whole.central.0 <= part.central.0 && part.central.1 <= whole.central.1, "{whole:?}\n{part:?}");
    let (poor, rich) = (whole.poorest.households.up_to, whole.richest.households.up_to);
    for (place, chance) in part.poorest.households.up_to.into_iter().enumerate() {
        // Between the published lines the law is exact; beyond them the slope is a completion's own.
        let margin = if place == 0 || place == 8 { TAIL_MARGIN } else { 1e-12 };
        assert!(
            rich[place] - margin <= chance && chance <= poor[place] + margin,
            "{place}: {whole:?}\n{part:?}"
        );
    }
    assert!(part.enough || !whole.enough, "an answer never makes the range wider");
}

/// Every choice of one option for each question.
fn completions(possible: &[Question; 10]) -> Vec<[Question; 10]> {
    let mut all = vec![*possible];
    for place in 0..10 {
        let options = possible[place].options;
        let each = |it: [Question; 10]| {
            (options.first..=options.last).map(move |option| {
                let mut one = it;
                one[place] = Question { options: Options::only(option), ask: None, tried: false };
                one
            })
        };
        all = all.into_iter().flat_map(each).collect();
    }
    all
}

#[test]
fn every_completion_lies_inside_the_envelope() {
    for on in [TODAY, THEN] {
        let (card, mut random) = (Scorecard::on(on), Random::new(2022));
        let (mut n_walked, mut n_households) = (0, 0);
        while n_households < N_HOUSEHOLDS {
            let n_open = 10 + random.below(50);
            let household = partial(&mut random, n_open, on);
            let possible = questions(card, &household, on);
            let n: usize =
                possible.iter().map(|it| usize::from(it.options.last - it.options.first) + 1).product();
            if n == 1 || n > MOST_COMPLETIONS {
                continue;
            }
            n_households += 1;
            let whole = picture_of(&household, on);
            let (mut least, mut most) = (whole.below.map(|it| it.most), whole.below.map(|it| it.least));
            let options = possible.map(|it| it.options);
            let (fifths, tenths) = (card.fifths(&options), whole.tenths(card, &options));
            let mut reached = [(1.0_f64, 0.0_f64); 15];
            for completion in completions(&possible) {
                let part = Picture::of(card, &completion);
                holds(&whole, &part);
                let chances = part.poorest.fifths.into_iter().chain(part.poorest.households.chances());
                for (reached, chance) in reached.iter_mut().zip(chances) {
                    *reached = (reached.0.min(chance), reached.1.max(chance));
                }
                for line in 0..4 {
                    least[line] = least[line].min(part.below[line].least);
                    most[line] = most[line].max(part.below[line].most);
                }
                n_walked += 1;
            }
            for (place, (range, reached)) in fifths.into_iter().chain(tenths).zip(reached).enumerate() {
                // The two tenths at each end are held by the limits of the slope.
                let tail = [5, 6, 13, 14].contains(&place);
                let wider = if tail { 0.15 } else { 1e-9 };
                assert!(
                    (0.0..=wider).contains(&(reached.0 - range.least + 1e-12)),
                    "{place}: {range:?} {reached:?}"
                );
                assert!(
                    (0.0..=wider).contains(&(range.most - reached.1 + 1e-12)),
                    "{place}: {range:?} {reached:?}"
                );
            }
            for line in 0..4 {
                let reached = (least[line], most[line]);
                assert_eq!(reached, (whole.below[line].least, whole.below[line].most), "and no wider");
            }
        }
        println!("{}: {n_walked} completions of {n_households} households", card.year);
    }
}

#[test]
fn answers_only_narrow() {
    for on in [TODAY, THEN] {
        let mut random = Random::new(7);
        for _ in 0..1_500 {
            let n_open = 10 + random.below(90);
            let household = partial(&mut random, n_open, on);
            let full = completed(&household, &mut random, on);
            let (whole, part) = (picture_of(&household, on), picture_of(&full, on));
            holds(&whole, &part);
            assert!(part.open.is_empty(), "nothing is left to ask: {:?}", part.open);
        }
    }
}

/// People, ages and whatever else was said enter only through what the estimate asks for.
#[test]
fn nothing_else_moves_the_odds() {
    for on in [TODAY, THEN] {
        let mut random = Random::new(99);
        for _ in 0..200 {
            let household = partial(&mut random, 40, on);
            let mut other = household.clone();
            for item in Item::ALL.iter().copied().filter(|it| !it.serves(purpose(on))) {
                if item != Item::TempatTetap {
                    let value = any_value(item, &mut random);
                    reply(&mut other, item, value);
                }
            }
            for fact in Fact::ALL.iter().copied() {
                let about_family = fact.subject() == layak::fact::Subject::Household;
                if about_family && ![Fact::Kabupaten, Fact::Desil].contains(&fact) {
                    other.answers.set(fact, Some(Answer::value(fact.bounds().0)));
                }
            }
            assert_eq!(picture_of(&household, on), picture_of(&other, on));
        }
    }
}
