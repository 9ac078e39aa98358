//! Every set of answers there is: the lines never cross, and the deciles are what they must be.

use layak::ranking::{Distribution, Line, P20, P40, P60, P80, SUSENAS_2016, SUSENAS_2022, Scorecard};

/// The points of one option on every line the estimate uses.
type Points = Vec<u32>;

/// The options of each question; but for the provinces, those with the same points everywhere are one.
fn classes(card: &Scorecard) -> Vec<Vec<Points>> {
    let of_line = |line: &Line| card.points(line).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let tables: Vec<_> = card.lines.iter().map(of_line).collect();
    let question = |(question, n_options): (usize, &u8)| {
        let option = |it: u8| tables.iter().map(|line| line[question][usize::from(it)].into()).collect();
        let mut all: Vec<Points> = (0..*n_options).map(option).collect();
        if question > 0 {
            all.sort();
            all.dedup();
        }
        all
    };
    card.options.iter().enumerate().map(question).collect()
}

fn walk(questions: &[Vec<Points>], scores: &Points, see: &mut dyn FnMut(&Points)) {
    match questions {
        [] => see(scores),
        [first, rest @ ..] => {
            for points in first {
                let sum = scores.iter().zip(points).map(|it| it.0 + it.1).collect();
                walk(rest, &sum, see);
            }
        }
    }
}

fn no_points(card: &Scorecard) -> Points {
    vec![0; card.lines.len()]
}

/// The chance of each line for each score.
fn chances(card: &Scorecard) -> Vec<Vec<f64>> {
    card.lines.iter().map(|line| (0..=120).map(|it| line.chance(it)).collect()).collect()
}

/// The smallest distance between neighbours of the lines P20, P40, P60 and P80; below zero where they cross.
fn gap(chances: &[Vec<f64>], scores: &Points) -> f64 {
    let at = |line: usize| chances[line][scores[line] as usize];
    [P20, P40, P60].map(|it| at(it + 1) - at(it)).into_iter().fold(f64::INFINITY, f64::min)
}

struct Seen {
    n: u32,
    smallest_gap: f64,
    most_points: u32,
    slopes: (f64, f64),
    n_limited: u32,
}

/// Every set of answers, with its fifths and tenths.
fn every_set(card: &Scorecard) -> Seen {
    let chances = chances(card);
    let mut seen =
        Seen { n: 0, smallest_gap: 1.0, most_points: 0, slopes: (f64::INFINITY, 0.0), n_limited: 0 };
    walk(&classes(card), &no_points(card), &mut |scores| {
        seen.n += 1;
        seen.smallest_gap = seen.smallest_gap.min(gap(&chances, scores));
        seen.most_points = scores.iter().copied().fold(seen.most_points, u32::max);
        let at: Vec<f64> = scores.iter().zip(&chances).map(|it| it.1[*it.0 as usize]).collect();
        let it = Distribution::of(card.lines, &at);
        assert!(it.fifths.iter().all(|it| *it > 0.0), "{scores:?}");
        for deciles in [Some(it.households), it.people].into_iter().flatten() {
            assert!((deciles.chances().iter().sum::<f64>() - 1.0).abs() < 1e-12);
            assert!(deciles.chances().iter().all(|it| *it > 0.0), "{scores:?} {deciles:?}");
            let slope = deciles.slope;
            assert!((0.8..=1.6).contains(&slope));
            seen.slopes = (seen.slopes.0.min(slope), seen.slopes.1.max(slope));
        }
        seen.n_limited += u32::from(it.households.slope <= 0.8 || 1.6 <= it.households.slope);
        for (place, line) in [P20, P40, P60, P80].into_iter().enumerate() {
            let curve = it.households.up_to[2 * place + 1];
            assert!((curve - at[line]).abs() < 1e-12, "the published points stay: {scores:?}");
        }
        if let Some(people) = it.people {
            assert!(people.up_to.iter().zip(it.households.up_to).take(9).all(|it| *it.0 < it.1));
        }
    });
    let Seen { n, smallest_gap, most_points, slopes, n_limited } = &seen;
    println!(
        "{}: {n} sets of answers, smallest gap {smallest_gap:.6}, most points {most_points}, slopes {:.4} to {:.4}, \
         limited {n_limited} times",
        card.year, slopes.0, slopes.1
    );
    seen
}

#[test]
fn the_lines_of_2022_never_cross() {
    let seen = every_set(&SUSENAS_2022);
    assert_eq!((seen.n, seen.n_limited), (52_224, 0));
    assert!((0.015..0.017).contains(&seen.smallest_gap), "{}", seen.smallest_gap);
}

#[test]
fn the_lines_of_2016_never_cross() {
    let seen = every_set(&SUSENAS_2016);
    assert_eq!(seen.n, 58_752);
    assert!(seen.smallest_gap > 0.0, "{}", seen.smallest_gap);
}

/// Where a question is open a line takes its fewest or its most points, each line for itself: options
/// that nobody can choose, and the lines must not cross there either.
#[test]
fn the_ends_of_an_envelope_never_cross() {
    for card in [&SUSENAS_2022, &SUSENAS_2016] {
        let chances = chances(card);
        for lowest in [true, false] {
            let mut questions = classes(card);
            for options in &mut questions {
                let end = |line: usize| {
                    let points = options.iter().map(|it| it[line]);
                    if lowest { points.min() } else { points.max() }.unwrap_or(0)
                };
                let mixed = (0..card.lines.len()).map(end).collect();
                if !options.contains(&mixed) {
                    options.push(mixed);
                }
            }
            let (mut n, mut smallest) = (0, 1.0_f64);
            walk(&questions, &no_points(card), &mut |scores| {
                n += 1;
                smallest = smallest.min(gap(&chances, scores));
            });
            println!("{} ends, lowest {lowest}: {n}, smallest gap {smallest:.6}", card.year);
            assert!(smallest > 0.0);
        }
    }
}

/// A part of the provinces can be open too: where somebody knows the island but not the province.
#[test]
fn no_stretch_of_provinces_makes_them_cross() {
    for card in [&SUSENAS_2022, &SUSENAS_2016] {
        let chances = chances(card);
        let provinces: Vec<Points> =
            (0..34).map(|it| card.lines.iter().map(|line| line.points[it].into()).collect()).collect();
        let mut ends: Vec<Points> = Vec::new();
        for first in 0..34 {
            for last in first..34 {
                let open = &provinces[first..=last];
                let of = |line: usize| open.iter().map(move |it| it[line]);
                ends.push((0..card.lines.len()).map(|it| of(it).min().unwrap_or(0)).collect());
                ends.push((0..card.lines.len()).map(|it| of(it).max().unwrap_or(0)).collect());
            }
        }
        ends.sort();
        ends.dedup();
        let mut questions = classes(card);
        questions[0] = ends;
        walk(&questions, &no_points(card), &mut |scores| {
            assert!(gap(&chances, scores) > 0.0, "{scores:?}");
        });
    }
}

#[test]
fn more_points_are_never_poorer() {
    for card in [&SUSENAS_2022, &SUSENAS_2016] {
        for line in card.every_line() {
            assert!((0..120).all(|it| line.chance(it + 1) < line.chance(it)), "{}", line.name);
        }
    }
    assert_eq!([P20, P40, P60, P80].map(|it| SUSENAS_2016.lines[it].name), ["p20", "p40", "p60", "p80"]);
    assert_eq!([P20, P40, P60, P80].map(|it| SUSENAS_2022.lines[it].name), ["p20", "p40", "p60", "p80"]);
}
