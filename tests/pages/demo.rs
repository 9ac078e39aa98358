//! The demonstration and the practice, drawn natively; and the mark on everything that comes of them.

use layak::demo::{READY, Slider, ready};
use layak::handoff::Handoff;
use layak::route::Route;
use layak::session::{Action, Session};
use layak::ui::Form;
use layak::words::Locale;

use super::{TODAY, attributes, count, drawn, routes, sessions};

fn shown(number: usize) -> Session {
    let it = ready(number).expect("a code that opens");
    sessions().remove(1).1.apply(Action::Demonstrate(number, Box::new(it)))
}

fn plain(session: &Session, route: &Route) -> String {
    drawn(session, route, &Form::default())
}

#[test]
fn an_example_says_so_on_every_screen_and_nothing_else_does() {
    let mut session = shown(0);
    for (locale, mark) in [(Locale::Indonesian, "CONTOH"), (Locale::English, "EXAMPLE")] {
        session = session.apply(Action::Speak(locale));
        for route in routes() {
            let html = plain(&session, &route);
            assert!(html.contains(&format!("<strong>{mark}</strong>")), "{}", route.href());
            assert_eq!(count(&html, "<h1"), 1, "{}", route.href());
            let own = plain(&session.apply(Action::EndDemo), &route);
            assert!(!own.contains(mark) && !own.contains("class=\"example\""), "{}", route.href());
        }
    }
}

#[test]
fn the_slip_is_marked_at_its_top_beside_the_qr_and_in_its_text() {
    let form = Form::default().with("kabar", "failed".into());
    let html = drawn(&shown(0), &Route::TakeHome, &form);
    assert!(html.contains("<article><p class=\"example\">CONTOH. "), "{html}");
    let qr = html.split("id=\"qr\"").nth(1).and_then(|it| it.split("<svg").next()).expect("the QR");
    assert!(qr.contains("<strong class=\"example\">CONTOH</strong>"), "{qr}");
    assert!(html.contains("<pre>CONTOH. "), "{html}");
}

#[test]
fn the_demonstration_lists_every_household_and_shows_one_with_sliders() {
    let html = plain(&sessions().remove(0).1, &Route::Demo);
    assert_eq!(count(&html, "type=\"range\""), 0, "nothing is shown yet");
    for title in Locale::Indonesian.words().demo.titles {
        assert!(html.contains(title), "{title}");
    }
    assert_eq!(count(&html, "<h2>Aturan per "), 2, "by edition: {html}");
    let html = plain(&shown(7), &Route::Demo);
    assert_eq!(count(&html, "type=\"range\""), 4, "{html}");
    let said = attributes(&html, "input", "aria-valuetext");
    assert_eq!(said, [Some("Februari 2026"), Some("2 anak"), Some("9 tahun"), Some("1")]);
    assert_eq!(count(&html, "class=\"live\""), 1);
    assert_eq!(count(&plain(&shown(0), &Route::Demo), "type=\"range\""), 3, "no desil in 2020");
}

#[test]
fn a_slider_changes_the_results() {
    let start = ready(7).expect("it opens");
    let moved = |to| {
        let it = Slider::Desil.moved(start.clone(), to);
        plain(&shown(7).apply(Action::Demonstrate(7, Box::new(it))), &Route::Demo)
    };
    assert!(moved(1).contains("Tidak memenuhi"), "{}", moved(1));
    assert_ne!(moved(4), moved(5), "PKH ends at desil 4");
    assert!(moved(11).contains("aria-valuetext=\"Tidak tahu\""));
}

#[test]
fn each_household_can_be_practised_and_the_score_counts() {
    let empty = sessions().remove(0).1;
    for number in 0..READY.len() {
        let form = Form::default().with("keluarga", number.to_string());
        let html = drawn(&empty, &Route::Practice, &form);
        let n = count(&html, "<fieldset");
        assert!(n == 6 || number + 1 == READY.len() && n > 0, "{number}: {n} programmes");
        assert!(!html.contains("CONTOH"), "the answers of the reader are their own");
        let mut right = 0;
        for guess in ["ya", "tidak", "belum"] {
            let fields = ["tebak-a", "tebak-b", "tebak-c", "tebak-d", "tebak-e", "tebak-f"];
            let form = fields.iter().fold(form.clone(), |form, it| form.with(it, guess.into()));
            let html = drawn(&empty, &Route::Practice, &form.with("lihat", "ya".into()));
            assert_eq!(count(&html, "<fieldset"), 0);
            assert_eq!(count(&html, "<article"), n);
            let found = count(&html, "Tebakan Anda benar.");
            assert!(html.contains(&format!("{found} dari {n} tebakan benar")), "{html}");
            assert_eq!(html.contains("Baca lagi"), found < n);
            right += found;
        }
        assert_eq!(right, n, "{number}: one of three guesses is right");
    }
}

#[test]
fn an_example_stays_one_on_another_device() {
    let shown = Session::new(Locale::Indonesian, TODAY)
        .apply(Action::Demonstrate(8, Box::new(ready(8).expect("it opens"))));
    let code = shown.handoff().encode();
    let read = Handoff::decode(&code).expect("it opens");
    let empty = Session::new(Locale::Indonesian, TODAY);
    let there = empty.apply(Action::Receive(Box::new(read)));
    for route in [Route::Review, Route::Results, Route::TakeHome, Route::Program("pkh".into())] {
        let html = drawn(&there, &route, &Form::default());
        assert!(html.contains("CONTOH"), "{route:?}");
    }
    assert_eq!(there.handoff().encode(), code, "and on the next one");
    let back = there.apply(Action::Undo);
    assert_eq!(back, empty, "taken back with the code");
    let own = Handoff { example: false, ..there.handoff() };
    assert!(!there.apply(Action::Receive(Box::new(own))).is_example(), "somebody's own code is no example");
    assert!(!there.apply(Action::Forget).is_example());
}

#[test]
fn the_self_test_says_what_came_out() {
    let session = Session::new(Locale::Indonesian, TODAY);
    let page = |it: &str| drawn(&session, &Route::About, &Form::default().with("uji", it.into()));
    assert!(page("0 432").contains("432 hasil untuk 16 keluarga contoh: semuanya cocok."));
    assert!(page("3 432").contains("3 dari 432 hasil tidak cocok. Jangan pakai hasil di perangkat ini."));
    assert!(!page("").contains("semuanya cocok"), "nothing is claimed before it ran");
}
