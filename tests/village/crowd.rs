//! Many families at once come to the same as each alone.

use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::date::Date;
use layak::engine::{Crowd, Open, Standing, assess};
use layak::fact::{Fact, Subject};
use layak::household::{Answer, Answers, Birth, Household, Person};
use layak::questionnaire::{asks, questions};

use super::list::Dice;

/// Something about each fact, or nothing.
fn say(dice: &mut Dice, answers: &mut Answers, subject: Subject, silent: u32) {
    for fact in Fact::ALL.iter().filter(|it| it.subject() == subject && **it != Fact::Usia) {
        let (least, most) = fact.bounds();
        let value = match fact {
            Fact::Kabupaten => [1101, 3171, 3201, 3202, 3205][dice.roll(5) as usize],
            _ if most - least > 20 => {
                [least, 400_000, 1_900_000, 3_500_000, 60_000_000][dice.roll(5) as usize]
            }
            _ => least + dice.roll(most - least + 1),
        };
        let answer = match dice.roll(silent + 4) {
            0 => Some(Answer::DontKnow),
            1 => Some(Answer::Between(least, value)),
            2 | 3 => Some(Answer::value(value)),
            _ => None,
        };
        answers.set(*fact, answer);
    }
}

fn household(dice: &mut Dice, on: Date) -> Household {
    let mut household = Household { unfinished: dice.roll(3) == 0, ..Household::default() };
    let silent = [0, 1, 8][dice.roll(3) as usize];
    say(dice, &mut household.answers, Subject::Household, silent);
    for id in 1..=dice.roll(5) {
        let mut person = Person::new(id * 3);
        say(dice, &mut person.answers, Subject::Person, silent);
        person.birth = match dice.roll(6) {
            0 => None,
            1 => Some(Birth::DontKnow),
            2 => Date::new(u16::try_from(1930 + dice.roll(97)).unwrap_or(1930), 6, 15).map(Birth::On),
            _ => Some(Birth::Aged(dice.roll(90), if dice.roll(2) == 0 { on } else { FOUNDING_DAY })),
        };
        household.people.push(person);
    }
    household
}

#[test]
fn a_crowd_says_of_each_family_what_it_is_told_alone() {
    let (mut n, mut n_missing) = (0, 0);
    for on in [FOUNDING_DAY, Date::checked(2025, 9, 1), Date::checked(2026, 11, 23)] {
        for closed_too in [false, true] {
            let mut dice = Dice::new(u64::from(on.year()) * 2 + u64::from(closed_too));
            let mut crowd = Crowd::new(PROGRAMS, on, &|it| asks(it, on, closed_too));
            for _ in 0..150 {
                let household = household(&mut dice, on);
                let found = crowd.brief(&household);
                let alone: Vec<Standing> =
                    PROGRAMS.iter().map(|it| Standing::of(assess(it, &household, on).as_ref())).collect();
                assert_eq!(found.standings, alone, "{on}: {household:?}");
                let asked = questions(PROGRAMS, &household, on, closed_too);
                let mut asked: Vec<Open> = asked.iter().map(|it| it.open).collect();
                let mut missing = found.missing.clone();
                asked.sort_unstable();
                missing.sort_unstable();
                // Members who are alike may be named for one another, never more or fewer of them.
                assert_eq!(missing, asked, "{on}: {household:?}");
                n += 1;
                n_missing += missing.len();
            }
        }
    }
    println!("{n} families, {n_missing} questions");
    assert!(n_missing > 5 * n);
}
