//! The pages of a facilitator, drawn natively in each state.

use std::cell::RefCell;
use std::rc::Rc;

use futures::executor::block_on;
use layak::catalog::FOUNDING_DAY;
use layak::engine::Open;
use layak::fact::Fact;
use layak::household::Answer;
use layak::route::Route;
use layak::session::{Action, Families, Session};
use layak::ui::{Many, View, ViewProps, Village};
use layak::village::Work;
use layak::words::Locale;
use yew::LocalServerRenderer;

use super::{TODAY, count, sessions};

const LIST: &str = "No KK;Nama;NIK;L/P;Umur;Sekolah;Desil;PKH\n\
    3205010000000001;Siti;3205010000000009;P;40;tidak;2;aktif\n\
    3205010000000001;Budi;3205010000000010;L;7;SDN 3;;\n\
    3205010000000002;Tono;3205010000000011;L;50;tidak;9;tidak pernah\n\
    3205010000000002;Tini;3205010000000012;P;48;tidak;;\n";

fn drawn(session: &Session, route: Route, many: Many) -> String {
    let session = Rc::new(session.clone());
    let props = ViewProps {
        session,
        route,
        form: Rc::default(),
        many,
        build: Rc::default(),
        shelf: Rc::default(),
        address: "".into(),
        send: yew::Callback::noop(),
    };
    block_on(LocalServerRenderer::<View>::with_props(props).hydratable(false).render())
}

fn with(village: Village) -> Many {
    Many { village: Rc::new(RefCell::new(village)), ..Many::default() }
}

fn work() -> Work {
    let Village::Columns(sheet, mapping) = Village::of(LIST.as_bytes()) else { panic!("a list") };
    Work::new(*sheet, mapping, TODAY, TODAY, false)
}

/// The list of a village in each state that its page knows.
fn states() -> Vec<(&'static str, Village)> {
    let mut done = work();
    done.step(usize::MAX);
    let mut begun = work();
    begun.step(1);
    let mut states: Vec<_> = (0..5).map(|it| ("unusable", Village::Unusable(it))).collect();
    states.extend([
        ("nothing", Village::Nothing),
        ("columns", Village::of(LIST.as_bytes())),
        ("one column", Village::of(b"catatan\nx\n")),
        ("working", Village::Working(Box::new(begun))),
        ("done", Village::done(done)),
    ]);
    states
}

#[test]
fn every_state_of_the_list_has_one_heading_and_labels_in_both_languages() {
    for locale in [Locale::Indonesian, Locale::English] {
        let session = sessions().remove(0).1.apply(Action::Speak(locale));
        for (state, village) in states() {
            let html = drawn(&session, Route::Village, with(village));
            let place = format!("{state}, {}", locale.tag());
            assert_eq!(count(&html, "<h1"), 1, "{place}");
            assert!(!html.contains(" style="), "{place}: the policy forbids inline styles");
            for id in html.split("<select id=\"").skip(1).filter_map(|it| it.split('"').next()) {
                assert!(html.contains(&format!("for=\"{id}\"")), "{place}: {id} has no label");
            }
            for secret in ["Siti", "Tono", "3205010000000001", "3205010000000009"] {
                assert!(!html.contains(secret), "{place} shows {secret}: {html}");
            }
        }
    }
}

#[test]
fn the_columns_are_guessed_and_can_be_changed() {
    let session = sessions().remove(0).1;
    let html = drawn(&session, Route::Village, with(Village::of(LIST.as_bytes())));
    assert_eq!(count(&html, "<select"), 8);
    for words in [
        "4 baris ditemukan.",
        "Kolom 4: L/P",
        "Contoh isi: tidak · SDN 3",
        "Umur di berkas dianggap umur pada 23 November 2026.",
        "Mulai hitung",
        "<option value=\"pribadi\" selected",
    ] {
        assert!(html.contains(words), "does not say: {words}\n{html}");
    }
    let html = drawn(&session, Route::Village, with(Village::of(b"catatan\nx\n")));
    assert!(html.contains("Pilih dulu paling sedikit satu kolom untuk dibaca."), "{html}");
    assert!(!html.contains("Mulai hitung"), "{html}");
}

#[test]
fn the_results_name_lines_and_reasons() {
    let mut done = work();
    done.step(usize::MAX);
    let session = sessions().remove(0).1;
    let html = drawn(&session, Route::Village, with(Village::done(done)));
    for words in [
        "1 keluarga dihitung. 2 baris disisihkan.",
        "<strong>Baris 3</strong>",
        "Kolom “Sekolah” berisi “SDN 3”.",
        "Baris ini bisa dibaca, tetapi baris 3 dari keluarga yang sama belum.",
        "<th scope=\"row\">4</th>",
        "Unduh baris untuk diperbaiki",
    ] {
        assert!(html.contains(words), "does not say: {words}\n{html}");
    }
    assert!(count(&html, "<rect") >= 10, "a bar for each programme");
}

#[test]
fn several_families_stand_side_by_side() {
    let (_, half) = sessions().remove(1);
    let mut families = Families::default();
    let open = families.add(&Rc::new(half.clone()));
    let many = Many { families: Rc::new(families.clone()), ..Many::default() };
    let html = drawn(&open, Route::Families, many);
    for words in ["Keluarga 1", "Keluarga 2 – sedang dibuka", "Buka Keluarga 1", "Hapus semua keluarga"] {
        assert!(html.contains(words), "does not say: {words}\n{html}");
    }
    assert!(!html.contains("Ani"), "no names: {html}");
    assert!(html.contains("Jumlah keluarga per program"), "{html}");
    let open = families.remove(1, &open);
    let html = drawn(&open, Route::Families, Many { families: Rc::new(families), ..Many::default() });
    assert!(html.contains("Keluarga 1 sudah dihapus dari daftar."), "{html}");
    assert!(!html.contains("Jumlah keluarga per program"), "nobody has said anything: {html}");
}

/// The tally is the same for one family and for the results of the same family.
#[test]
fn a_tally_of_one_is_what_the_results_say() {
    let (_, half) = sessions().remove(1);
    let open = Open { person: None, fact: Fact::Dtks };
    let session =
        half.apply(Action::Travel(FOUNDING_DAY)).apply(Action::Answer(open, Some(Answer::value(1))));
    let tally = drawn(&session, Route::Families, Many::default());
    let results = drawn(&session, Route::Results, Many::default());
    let met = count(&results, "class=\"card met\"");
    assert!(met > 0);
    assert_eq!(count(&tally, "Syarat terpenuhi 1"), met, "{tally}");
}
