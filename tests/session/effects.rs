//! What a change did, on a family in Lebak on 15 February 2026.

use layak::catalog::program;
use layak::date::Date;
use layak::engine::{Open, Subject};
use layak::fact::Fact;
use layak::household::{Answer, Birth};
use layak::money::Range;
use layak::session::effect::{Effect, assessed, between, effect, effects};
use layak::session::{Action, Draft, Session, Standing};
use layak::words::Locale;

const ON: Date = Date::checked(2026, 2, 15);

fn say(person: Option<u32>, fact: Fact, value: u32) -> Action {
    Action::Answer(Open { person, fact }, Some(Answer::value(value)))
}

fn word(person: Option<u32>, fact: Fact, word: &str) -> Action {
    say(person, fact, fact.choice(word).unwrap_or_else(|| panic!("{} has no {word}", fact.name())))
}

fn member(age: u32, sex: u32) -> Action {
    let draft = Draft {
        nickname: String::new(),
        role: None,
        birth: Some(Birth::Aged(age, ON)),
        sex: Some(Answer::value(sex)),
    };
    Action::Save(None, draft)
}

/// A father, a mother and a child in primary school; the fourth decile; on no list.
fn family() -> Session {
    let mut actions = vec![
        member(38, 1),
        member(34, 0),
        member(9, 0),
        Action::Finish(true),
        say(None, Fact::Kabupaten, 3602),
        say(None, Fact::Dtsen, 1),
        say(None, Fact::Desil, 4),
        say(None, Fact::Sembako, 0),
        say(None, Fact::BantuanSejenis, 0),
        word(None, Fact::Pkh, "tidak-pernah"),
        word(Some(2), Fact::Ibu, "tidak"),
    ];
    for person in [Some(1), Some(2), Some(3)] {
        let school = if person == Some(3) { "sd" } else { "tidak" };
        actions.extend([
            word(person, Fact::Sekolah, school),
            word(person, Fact::Disabilitas, "tidak"),
            say(person, Fact::KorbanHam, 0),
        ]);
    }
    for person in [Some(1), Some(2)] {
        actions.extend([
            word(person, Fact::Pekerjaan, "tidak-bekerja"),
            word(person, Fact::StatusKhusus, "tidak-ada"),
            word(person, Fact::UpahMinimum, "tidak-tercatat"),
            word(person, Fact::Judi, "tidak"),
        ]);
    }
    actions.into_iter().fold(Session::new(Locale::Indonesian, ON), |session, it| session.apply(it))
}

fn of<'a>(found: &'a [Effect], id: &str) -> &'a Effect {
    found.iter().find(|it| it.program == id).unwrap_or_else(|| panic!("nothing about {id}: {found:?}"))
}

#[test]
fn a_higher_decile_ends_sembako_and_pkh_and_says_which_criterion_fails() {
    let before = family();
    let after = before.apply(say(None, Fact::Desil, 6));
    let found = effects(&before, &after);
    for id in ["sembako", "pkh"] {
        let it = of(&found, id);
        assert_eq!(it.standing, (Standing::Met, Standing::NotMet), "{id}");
        assert!(!it.only_amount() && it.amount.0.at_least > 0 && it.amount.1 == Range::NOTHING, "{id}");
        let edition = program(id).and_then(|it| it.edition_on(ON)).expect("an edition");
        let name = |of: &Subject| match of {
            Subject::Criterion(number) => edition.criteria[*number].id,
            Subject::Component(_) | Subject::Recipient => "another",
        };
        assert_eq!(it.failing.iter().map(name).collect::<Vec<_>>(), ["desil"], "{id}");
    }
    assert_eq!(found, between(&assessed(&before), &assessed(&after)));
    // Undone, everything stands as it stood.
    assert_eq!(effects(&before, &after.apply(Action::Undo)), []);
    let back = effects(&after, &after.before().expect("a change"));
    for (there, back) in found.iter().zip(&back) {
        assert_eq!(there.program, back.program);
        assert_eq!((there.standing.0, there.standing.1), (back.standing.1, back.standing.0));
        assert_eq!((there.amount.0, there.amount.1), (back.amount.1, back.amount.0));
    }
    assert_eq!(found.len(), back.len());
    assert!(back.iter().filter(|it| it.standing.1 != Standing::NotMet).all(|it| it.failing.is_empty()));
}

#[test]
fn a_programme_that_pays_more_stands_as_before() {
    let before = family();
    let after = before.apply(word(Some(2), Fact::Disabilitas, "berat"));
    let found = effects(&before, &after);
    let pkh = of(&found, "pkh");
    assert!(pkh.only_amount(), "{pkh:?}");
    assert!(pkh.amount.0.at_least < pkh.amount.1.at_least, "{pkh:?}");
    assert_eq!(pkh.failing, []);
}

#[test]
fn a_day_without_rules_is_a_standing_too() {
    let session = family();
    let it = program("pkh").expect("a programme");
    let found = assessed(&session);
    let now = found.iter().find(|it| it.0.id == "pkh").and_then(|it| it.1.as_ref());
    assert_eq!(effect(it, now, now), None);
    assert_eq!(effect(it, None, now).map(|it| it.standing), Some((Standing::NoRules, Standing::Met)));
    assert_eq!(Standing::of(None), Standing::NoRules);
}
