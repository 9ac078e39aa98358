//! Explanations on the screen: they name days, bands and people, have no holes, and go when undone.

use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::date::Date;
use layak::engine::Open;
use layak::fact::{Fact, Subject};
use layak::household::{Answer, Birth, Role};
use layak::route::Route;
use layak::session::{Action, Draft, Session};
use layak::ui::Form;
use layak::words::Locale;

use crate::drawn;

/// A family of today of whom everything that matters to desil and people is said.
fn of_today(desil: Answer, birth: Birth) -> Session {
    let day = Date::checked(2026, 11, 25);
    let mut session = Session::new(Locale::Indonesian, day).apply(Action::Travel(day));
    let draft = Draft {
        nickname: "Nenek".into(),
        role: Some(Role::Head),
        birth: Some(birth),
        sex: Some(Answer::value(0)),
    };
    session = session.apply(Action::Save(None, draft)).apply(Action::Finish(true));
    for fact in Fact::ALL.iter().filter(|it| !matches!(it, Fact::Usia | Fact::Kelamin | Fact::Kabupaten)) {
        let person = (fact.subject() == Subject::Person).then_some(1);
        let answer = match fact {
            Fact::Desil => desil,
            Fact::Dtsen if desil == Answer::DontKnow => Answer::DontKnow,
            Fact::Dtsen => Answer::value(1),
            _ => Answer::value(0),
        };
        session = session.apply(Action::Answer(Open { person, fact: *fact }, Some(answer)));
    }
    session
}

#[test]
fn explanations_name_days_bands_and_people() {
    let born = Birth::On(Date::checked(1967, 5, 3));
    let old = Birth::On(Date::checked(1950, 5, 3));
    let page = |session: &Session, id: &str| drawn(session, &Route::Program(id.into()), &Form::default());
    for (session, program, all) in [
        (
            of_today(Answer::value(1), born),
            "pkh",
            &["Kenapa tidak", "Mulai 3 Mei 2027, saat Nenek berumur 60 tahun"][..],
        ),
        (of_today(Answer::value(1), old), "pkh", &["Kenapa bisa", "Umur", "Desil: 1"]),
        (
            of_today(Answer::value(6), old),
            "sembako",
            &["Kalau desilnya tidak sesuai keadaan", "dari 6 menjadi 4"],
        ),
        (
            of_today(Answer::DontKnow, old),
            "sembako",
            &["Desil 1–2", "Desil 5", "Desil 6–10", "Tidak tercatat"],
        ),
    ] {
        let html = page(&session, program);
        for words in all {
            assert!(html.contains(words), "{program} does not say \"{words}\":\n{html}");
        }
    }
}

#[test]
fn no_explanation_has_a_hole() {
    let born = Birth::Aged(9, Date::checked(2026, 11, 25));
    let old = Birth::Aged(59, Date::checked(2026, 11, 25));
    let mut n_pages = 0;
    for desil in [Answer::value(1), Answer::value(6), Answer::DontKnow] {
        for birth in [born, old, Birth::DontKnow] {
            for locale in [Locale::Indonesian, Locale::English] {
                let session = of_today(desil, birth).apply(Action::Speak(locale));
                let programs = PROGRAMS.iter().map(|it| Route::Program(it.id.into()));
                for route in programs.chain([Route::Results, Route::Review]) {
                    let html = drawn(&session, &route, &Form::default());
                    for hole in ["{nama}", "<li></li>", "<dt></dt>", "<dd></dd>", "“”", ": .", "  "] {
                        let at = html.find(hole).map(|it| &html[it.saturating_sub(80)..]);
                        assert!(
                            at.is_none(),
                            "{} has a hole \"{hole}\": {}",
                            route.href(),
                            at.unwrap_or_default()
                        );
                    }
                    n_pages += 1;
                }
            }
        }
    }
    println!("{n_pages} pages");
}

#[test]
fn a_correction_says_what_it_did_until_it_is_undone() {
    let before = of_today(Answer::value(6), Birth::On(Date::checked(1950, 5, 3)));
    let open = Open { person: None, fact: Fact::Desil };
    let after = before.apply(Action::Answer(open, Some(Answer::value(4))));
    let html = drawn(&after, &Route::Review, &Form::default());
    for words in [
        "Yang baru berubah",
        "Desil: dari 6 menjadi 4.",
        "dari tidak memenuhi menjadi memenuhi",
        "Batalkan perubahan ini",
    ] {
        assert!(html.contains(words), "the review does not say \"{words}\":\n{html}");
    }
    let html = drawn(&after.apply(Action::Undo), &Route::Review, &Form::default());
    assert!(!html.contains("Desil: dari"), "{html}");
}

/// In 2020 it was the list of poor families that nobody at home could know.
#[test]
fn the_only_thing_that_nobody_knows_is_shown_with_what_it_decides() {
    let session = of_today(Answer::value(1), Birth::On(Date::checked(1950, 5, 3)));
    let dtks = Open { person: None, fact: Fact::Dtks };
    let session = session.apply(Action::Travel(FOUNDING_DAY));
    let session = session.apply(Action::Answer(dtks, Some(Answer::DontKnow)));
    let html = drawn(&session, &Route::Results, &Form::default());
    assert!(html.contains("<h4>Tercatat di DTKS</h4>"), "{html}");
    assert!(html.contains("<dt>“Tidak”</dt>"), "{html}");
}
