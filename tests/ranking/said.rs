//! Households in one line of text, and chance from a fixed seed.

use layak::date::Date;
use layak::fact::Fact;
use layak::household::{Answer, Given, Household, Reply};
use layak::item::{Item, ItemKind};
use layak::ranking::{Estimate, Picture, estimate};

/// A day of the scorecard of SUSENAS 2022.
pub(crate) const TODAY: Date = Date::checked(2026, 11, 25);
/// A day of the scorecard of SUSENAS 2016.
pub(crate) const THEN: Date = Date::checked(2020, 12, 24);

/// Reads `kabupaten=3201 lantai=tanah daging=tidak`; `?` is "don't know", `-` is "will not say", and
/// `3200..3299` is a range of a fact.
pub(crate) fn said(text: &str) -> Household {
    let mut household = Household::default();
    for part in text.split_whitespace() {
        let (name, value) = part.split_once('=').expect(part);
        if let Some(item) = Item::named(name) {
            reply(&mut household, item, read(item, value));
        } else {
            let fact = Fact::named(name).expect(name);
            let number = |it: &str| it.parse().expect(part);
            let answer = match value.split_once("..") {
                Some((least, most)) => Answer::Between(number(least), number(most)),
                None if value == "?" => Answer::DontKnow,
                None => Answer::value(number(value)),
            };
            household.answers.set(fact, Some(answer));
        }
    }
    household
}

pub(crate) fn reply(household: &mut Household, item: Item, reply: Reply) {
    household.survey.set(item, Some(Given { reply, at: 0 }));
}

fn read(item: Item, value: &str) -> Reply {
    match (value, item.kind()) {
        ("?", _) => Reply::DontKnow,
        ("-", _) => Reply::Declined,
        ("tidak", ItemKind::YesNo) => Reply::Value(0),
        ("ya", ItemKind::YesNo) => Reply::Value(1),
        (number, ItemKind::Number(..)) => Reply::Value(number.parse().expect(value)),
        (word, _) => Reply::Value(item.value(word).expect(value)),
    }
}

/// The odds of a household of which neither the desil nor the lack of a home is known.
pub(crate) fn picture(text: &str, on: Date) -> Picture {
    picture_of(&said(text), on)
}

pub(crate) fn picture_of(household: &Household, on: Date) -> Picture {
    match estimate(household, on) {
        Estimate::Picture(picture) => *picture,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
pub(crate) fn near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "{found} is not {expected}");
}
