//! What may be held together: every subset of a few programmes, looked at one by one.

use layak::catalog::PROGRAMS;
use layak::date::Date;
use layak::engine::{Held, combinations};
use layak::money::{Per, Range};
use layak::rule::{Exclusion, Program};

use crate::random::Turn;

/// Programmes of the catalogue, and a day from 2020 to 2027.
struct Choice {
    held: Vec<Held>,
    on: Date,
}

impl Choice {
    fn draw(turn: &mut Turn) -> Self {
        let year = 2020 + u16::try_from(turn.below(8)).expect("a year");
        let part = |turn: &mut Turn, n: usize| 1 + u8::try_from(turn.below(n)).expect("a small number");
        let on = Date::checked(year, part(turn, 12), part(turn, 28));
        let n = turn.below(9);
        let mut programs: Vec<&'static Program> = Vec::new();
        while programs.len() < n {
            let any = &PROGRAMS[turn.below(PROGRAMS.len())];
            // Every other one is named by one that is there already, if that names any.
            let named = programs.get(turn.below(8)).map_or(&[][..], |it| it.not_with);
            let next = match named.get(turn.below(named.len().max(1))) {
                Some(it) if turn.below(2) == 0 => layak::catalog::program(it.program).expect("a programme"),
                _ => any,
            };
            if !programs.iter().any(|it| it.id == next.id) {
                programs.push(next);
            }
        }
        let held = programs.into_iter().map(|program| {
            let edition =
                program.edition_on(on).unwrap_or(&program.editions[turn.below(program.editions.len())]);
            let least = u32::try_from(turn.below(5_000_000)).expect("a sum");
            let more = u32::try_from(turn.below(1_000_000)).expect("a sum");
            let up_to = (turn.below(10) > 0).then_some(least + more);
            Held { program, edition, range: Range { at_least: least, up_to } }
        });
        Self { held: held.collect(), on }
    }

    /// Every statement that says that these two may not be held together, on the day.
    fn statements(&self, one: usize, other: usize) -> Vec<&'static Exclusion> {
        let of = |a: &'static Program, b: &'static Program| {
            let until = |it: &Exclusion| it.until.is_none_or(|it| self.on <= it);
            let holds =
                move |it: &&Exclusion| it.program == b.id && it.from.is_none_or(|from| from <= self.on);
            a.not_with.iter().filter(holds).filter(move |it| until(it)).collect::<Vec<_>>()
        };
        let (one, other) = (self.held[one].program, self.held[other].program);
        [of(one, other), of(other, one)].concat()
    }

    fn may(&self, set: usize) -> bool {
        let inside: Vec<usize> = (0..self.held.len()).filter(|it| set >> it & 1 == 1).collect();
        inside
            .iter()
            .all(|one| inside.iter().all(|other| one == other || self.statements(*one, *other).is_empty()))
    }

    /// The subsets without a bar to which none can be added.
    fn maximal(&self) -> Vec<usize> {
        let may: Vec<usize> = (0..1 << self.held.len()).filter(|it| self.may(*it)).collect();
        let largest = |it: &usize| may.iter().all(|other| other == it || other & it != *it);
        may.iter().copied().filter(largest).collect()
    }

    fn year(&self, number: usize) -> (u64, Option<u64>) {
        let Held { edition, range, .. } = self.held[number];
        let n = match (edition.times, edition.per) {
            (Some(times), _) => u64::from(times),
            (None, Per::Month) => 12,
            (None, Per::Stage) => 4,
            (None, Per::Once | Per::Year) => 1,
        };
        (u64::from(range.at_least) * n, range.up_to.map(|it| u64::from(it) * n))
    }

    fn shown(&self) -> String {
        let ids: Vec<&str> = self.held.iter().map(|it| it.program.id).collect();
        format!("{} on {}", ids.join(", "), self.on)
    }
}

/// The sum of some amounts; without a bound as soon as one has none.
fn sum(all: impl Iterator<Item = (u64, Option<u64>)>) -> (u64, Option<u64>) {
    all.fold((0, Some(0)), |sum, it| (sum.0 + it.0, sum.1.zip(it.1).map(|it| it.0 + it.1)))
}

fn wide(it: Range) -> (u64, Option<u64>) {
    (u64::from(it.at_least), it.up_to.map(u64::from))
}

/// Compares one choice; how many combinations and bars there are.
fn compare(choice: &Choice) -> (usize, usize) {
    let found = combinations(&choice.held, choice.on);
    let place = |id: &str| choice.held.iter().position(|it| it.program.id == id).expect("it was given");
    let set = |ids: &[&'static str]| ids.iter().fold(0, |set, it| set | 1 << place(it));
    let mut sets: Vec<usize> = found.iter().map(|it| set(&it.programs)).collect();
    sets.sort_unstable();
    let expected = if choice.held.is_empty() { Vec::new() } else { choice.maximal() };
    assert_eq!(sets, expected, "{}", choice.shown());
    let mut n_bars = 0;
    for combination in &found {
        let inside: Vec<usize> = combination.programs.iter().map(|it| place(it)).collect();
        assert!(inside.is_sorted(), "{}: in the order given", choice.shown());
        let mut bars = combination.without.iter();
        for left in (0..choice.held.len()).filter(|it| !inside.contains(it)) {
            let before = n_bars;
            for by in &inside {
                let statements = choice.statements(left, *by);
                let Some(first) = statements.first() else { continue };
                let bar = bars.next().unwrap_or_else(|| panic!("{}: a bar is missing", choice.shown()));
                let ids = (choice.held[left].program.id, choice.held[*by].program.id);
                assert_eq!((bar.program, bar.by), ids, "{}", choice.shown());
                assert!(std::ptr::eq(bar.exclusion, *first), "{}: {bar:?}", choice.shown());
                n_bars += 1;
            }
            assert!(n_bars > before, "{}: {left} is left out for nothing", choice.shown());
        }
        assert_eq!(bars.next(), None, "{}", choice.shown());
        let year = sum(inside.iter().map(|it| choice.year(*it)));
        assert_eq!(wide(combination.year), year, "{}", choice.shown());
        for per in Per::ALL {
            let of_it: Vec<&Held> =
                inside.iter().map(|it| &choice.held[*it]).filter(|it| it.edition.per == per).collect();
            let total = combination.totals.iter().find(|it| it.0 == per).map(|it| wide(it.1));
            let expected = (!of_it.is_empty()).then(|| sum(of_it.iter().map(|it| wide(it.range))));
            assert_eq!(total, expected, "{} {per:?}", choice.shown());
        }
    }
    (found.len(), n_bars)
}

#[test]
fn combinations_are_the_largest_sets_without_a_bar_and_name_every_bar() {
    const N_CHOICES: usize = 20_000;
    let mut turn = Turn(30_000);
    let (mut n_found, mut n_bars, mut n_several) = (0, 0, 0);
    for _ in 0..N_CHOICES {
        let (found, bars) = compare(&Choice::draw(&mut turn));
        n_found += found;
        n_bars += bars;
        n_several += usize::from(found > 1);
    }
    println!(
        "{N_CHOICES} choices, {n_found} combinations, {n_bars} bars, {n_several} with more than one combination"
    );
    assert!(n_several > N_CHOICES / 10);
}
