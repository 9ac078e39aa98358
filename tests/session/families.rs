//! Several families in one sitting: none is lost, none is mixed with another, and all can be forgotten.

use std::rc::Rc;

use layak::catalog::FOUNDING_DAY;
use layak::date::Date;
use layak::engine::Open;
use layak::fact::Fact;
use layak::household::Answer;
use layak::session::{Action, Families, Session};
use layak::words::Locale;

fn session() -> Rc<Session> {
    Rc::new(Session::new(Locale::Indonesian, Date::checked(2026, 11, 23)))
}

/// A family that can be told from the others.
fn said(session: &Rc<Session>, desil: u32) -> Rc<Session> {
    let open = Open { person: None, fact: Fact::Desil };
    Rc::new(session.apply(Action::Answer(open, Some(Answer::value(desil)))))
}

fn desils(families: &Families, open: &Rc<Session>) -> Vec<(u32, Option<Answer>)> {
    families.all(open).iter().map(|it| (it.0, it.1.household.answers.get(Fact::Desil))).collect()
}

/// Three families with the desil of their number; the last is open.
fn three() -> (Families, Rc<Session>) {
    let mut families = Families::default();
    let mut open = said(&session(), 1);
    for number in 2..=3 {
        open = said(&families.add(&open), number);
    }
    (families, open)
}

fn is(number: u32) -> (u32, Option<Answer>) {
    (number, Some(Answer::value(number)))
}

#[test]
fn each_family_keeps_what_it_said_and_its_number() {
    let (mut families, open) = three();
    assert_eq!(desils(&families, &open), [is(1), is(2), is(3)]);
    let open = families.switch(1, &open);
    assert_eq!(families.open(), 1);
    assert_eq!(open.household.answers.get(Fact::Desil), Some(Answer::value(1)));
    assert_eq!(desils(&families, &open), [is(1), is(2), is(3)]);
    let open = families.switch(7, &open);
    assert_eq!(desils(&families, &open), [is(1), is(2), is(3)], "there is no seventh");
    let open = families.remove(2, &open);
    assert_eq!(desils(&families, &open), [is(1), is(3)]);
    let open = families.add(&open);
    assert_eq!(families.open(), 4, "a number is never used twice");
    assert!(!open.begun());
}

#[test]
fn taking_a_family_away_can_be_undone() {
    for number in 1..=3 {
        let (mut families, open) = three();
        let open = families.remove(number, &open);
        assert_eq!(families.removed(), Some(number));
        assert_eq!(desils(&families, &open).len(), 2);
        assert!(open.begun(), "one of the others is open");
        families.undo();
        assert_eq!(desils(&families, &open), [is(1), is(2), is(3)]);
        assert_eq!(families.removed(), None);
    }
    let mut families = Families::default();
    let open = families.remove(1, &said(&session(), 1));
    assert!(!open.begun(), "after the only family comes a new one");
    families.undo();
    assert_eq!(desils(&families, &open), [is(1), (2, None)]);
}

#[test]
fn every_family_is_seen_on_the_same_day_in_the_same_language() {
    let (mut families, open) = three();
    let open = Rc::new(open.apply(Action::Travel(FOUNDING_DAY)).apply(Action::Speak(Locale::English)));
    for number in [1, 2] {
        let open = families.switch(number, &open);
        assert_eq!((open.on, open.locale), (FOUNDING_DAY, Locale::English));
    }
    let open = families.add(&open);
    assert_eq!((open.on, open.locale), (FOUNDING_DAY, Locale::English));
}
