//! The ready households: each code is that of the household to be read, and each gets what it says.

#[allow(dead_code, reason = "the worked households use the rest")]
#[path = "cases/said.rs"]
mod said;

use std::fmt::Write;
use std::path::Path;

use layak::catalog::{FOUNDING_DAY, PROGRAMS, program};
use layak::date::Date;
use layak::demo::{READY, STANDINGS, Slider, check, ready, standings};
use layak::engine::{Verdict, assess};
use layak::handoff::Handoff;
use layak::session::{Action, Session};
use layak::words::Locale;
use serde_json::Value;

/// The files, in the order of the ready households.
const FILES: [&str; 2] = ["tests/demo/masa-pandemi.toml", "tests/demo/sekarang.toml"];

const TODAY: Date = Date::checked(2026, 11, 23);

struct Case {
    id: String,
    made: Handoff,
    expects: serde_json::Map<String, Value>,
}

fn cases() -> Vec<Case> {
    let mut found = Vec::new();
    for path in FILES {
        let file = said::file(Path::new(path));
        for case in file["case"].as_array().expect("cases") {
            let id = case["id"].as_str().expect("an id").to_string();
            assert!(case["why"].as_str().is_some_and(|it| it.ends_with('.')), "{id}: say why");
            let on = Date::parse(case["on"].as_str().unwrap_or_default()).expect("on");
            let bare = case.get("bare").is_some();
            let defaults = if bare { &Value::Null } else { &file["unless_said"] };
            let household = said::household(defaults, case, on);
            let made =
                Handoff { on, today: false, closed_too: false, estimate: None, example: false, household };
            let expects = case["expects"].as_object().expect("what it gets").clone();
            assert!(expects.len() > 1, "{id}: several programmes");
            found.push(Case { id, made, expects });
        }
    }
    found
}

#[test]
fn every_ready_household_is_the_one_that_can_be_read() {
    let made: Vec<(String, String)> = cases().into_iter().map(|it| (it.id, it.made.encode())).collect();
    if std::env::var("UPDATE").is_ok() {
        for (id, code) in &made {
            println!("    ({id:?}, {code:?}),");
        }
    }
    let ready: Vec<(String, String)> = READY.iter().map(|it| (it.0.into(), it.1.into())).collect();
    assert!(made == ready, "UPDATE=1 cargo test --test demo -- --nocapture prints the codes");
    for (number, case) in cases().iter().enumerate() {
        assert_eq!(ready_encoded(number), case.made.encode(), "{}", case.id);
    }
    for locale in [Locale::Indonesian, Locale::English] {
        assert_eq!(locale.words().demo.titles.len(), READY.len(), "each has a title");
    }
}

fn ready_encoded(number: usize) -> String {
    ready(number).expect("a code that opens").encode()
}

#[test]
fn every_ready_household_gets_what_its_file_says() {
    let mut wrong = String::new();
    for (number, case) in cases().iter().enumerate() {
        let Some(opened) = ready(number) else { continue };
        for (id, expected) in &case.expects {
            let found = assess(program(id).expect(id), &opened.household, opened.on);
            let actual = match found.map(|it| it.criteria) {
                Some(Verdict::Met) => "met",
                Some(Verdict::NotMet) => "not_met",
                Some(Verdict::NeedsAnswers) => "needs_answers",
                Some(Verdict::CannotTell) => "cannot_tell",
                None => "none",
            };
            if *expected != actual {
                let _ = writeln!(wrong, "{}: {id} expected {expected}, got {actual}", case.id);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn both_editions_are_shown() {
    let old = cases().iter().filter(|it| it.made.on == FOUNDING_DAY).count();
    let new = cases().iter().filter(|it| it.made.on >= Date::checked(2026, 1, 1)).count();
    assert!(old >= 5 && new >= 7, "{old} and {new}");
}

#[test]
fn a_slider_that_is_moved_stands_there_and_back_is_back() {
    for number in 0..READY.len() {
        let start = ready(number).expect("it opens");
        for slider in Slider::ALL {
            let at = |it: &Handoff| slider.at(&it.household, it.on, TODAY);
            let Some((now, least, most)) = at(&start) else { continue };
            assert!(least <= now && now <= most, "{number} {slider:?}: {least} {now} {most}");
            for to in [least, most, now] {
                let moved = slider.moved(start.clone(), to);
                // Without children another member's age is meant.
                let Some(it) = at(&moved) else { continue };
                assert_eq!(it.0, to, "{number} {slider:?}");
                if to == now && slider != Slider::Desil {
                    assert_eq!(moved, start, "{number} {slider:?}");
                }
            }
        }
    }
}

#[test]
fn what_was_said_before_comes_back_after_the_demonstration() {
    let empty = Session::new(Locale::Indonesian, TODAY);
    let own = empty.apply(Action::Receive(Box::new(ready(1).expect("it opens"))));
    let demonstrate = |number: usize| Action::Demonstrate(number, Box::new(ready(number).expect("it opens")));
    let shown = own.apply(demonstrate(0));
    assert_eq!((own.demo(), shown.demo()), (None, Some(0)));
    assert_eq!(shown.household, ready(0).expect("it opens").household);
    assert_eq!(shown.apply(Action::Undo), shown, "there is nothing to take back");
    let other = shown.apply(demonstrate(8)).apply(Action::Finish(false));
    assert_eq!(other.apply(Action::EndDemo), own);
    assert_eq!(own.apply(Action::EndDemo), own);
    let english = shown.apply(Action::Speak(Locale::English)).apply(Action::EndDemo);
    assert_eq!(english, own.apply(Action::Speak(Locale::English)));
    let forgot = shown.apply(Action::Forget);
    assert_eq!((forgot.demo(), forgot.begun()), (None, false));
    assert!(!forgot.apply(Action::EndDemo).begun(), "forgotten for good");
    let real = Action::Receive(Box::new(ready(2).expect("it opens")));
    assert_eq!(shown.apply(real.clone()), own.apply(real), "a code that somebody brings is no example");
}

#[test]
fn the_self_test_knows_what_comes_out() {
    if std::env::var("UPDATE").is_ok() {
        for number in 0..READY.len() {
            println!("    {:?},", standings(number));
        }
    }
    let now: Vec<String> = (0..READY.len()).map(standings).collect();
    assert_eq!(now, STANDINGS, "UPDATE=1 cargo test --test demo -- --nocapture prints them");
    assert_eq!(check(), (0, READY.len() * PROGRAMS.len()));
    for letter in ['m', 'o', 'n', 'c', '-'] {
        assert!(now.concat().contains(letter), "a self-test without {letter} would see less");
    }
}
