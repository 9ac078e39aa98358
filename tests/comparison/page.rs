//! The sheet on the screen: real tables, no nickname, and nothing while something cannot be.

use std::rc::Rc;

use futures::executor::block_on;
use layak::comparison::sheet;
use layak::consistency::{Because, Severity, doubts};
use layak::household::Household;
use layak::route::Route;
use layak::session::{Action, Session};
use layak::ui::{View, ViewProps};
use layak::words::Locale;
use serde_json::{Value, json};
use yew::LocalServerRenderer;

use crate::{TODAY, families, household, rows};

fn session(household: Household) -> Session {
    let mut session = Session::new(Locale::Indonesian, TODAY);
    session.household = household;
    session
}

fn drawn(session: &Session) -> String {
    let props = ViewProps {
        many: layak::ui::Many::default(),
        build: Rc::default(),
        shelf: Rc::default(),
        session: Rc::new(session.clone()),
        route: Route::Comparison,
        form: Rc::default(),
        address: "".into(),
        send: yew::Callback::noop(),
    };
    block_on(LocalServerRenderer::<View>::with_props(props).hydratable(false).render())
}

fn family() -> Value {
    json!({
        "family": { "desil": 3, "sakit_menahun": true, "pkh": "dikeluarkan" },
        "people": [
            { "nama": "Pak Slamet", "usia": 44, "kelamin": "laki-laki", "hubungan": "kepala" },
            { "nama": "Siti", "usia": 12, "kelamin": "perempuan", "hubungan": "anak", "sekolah": "smp" },
            { "nama": "Udin", "usia": 3, "hubungan": "anak" },
        ],
        "unfinished": false,
        "survey": { "lantai": "keramik-marmer-granit", "listrik_rumah": "tidak-ada", "kulkas": true },
    })
}

fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

#[test]
fn the_sheet_is_made_of_tables() {
    for (locale, _) in Locale::ALL {
        let session = session(household(family())).apply(Action::Speak(locale));
        let html = drawn(&session);
        // Housing, three members, aid.
        assert_eq!(count(&html, "<table"), 5);
        assert_eq!(count(&html, "<table class=\"register\" role=\"table\" aria-label="), 5);
        assert_eq!(count(&html, "scope=\"col\""), 5 * 4);
        assert_eq!(count(&html, "scope=\"row\""), count(&html, "<tr") - 5, "a header for each row");
        assert_eq!(count(&html, "<tr"), count(&html, "role=\"row\""));
        assert_eq!(count(&html, "<td"), count(&html, "role=\"cell\""));
        assert_eq!(count(&html, "<th "), count(&html, "header\""));
        assert!(!html.contains(" style="), "the policy forbids inline styles");
        assert!(html.contains("#/info/dtsen"), "how an update is proposed");
        for it in session.locale.words().comparison.lead {
            assert!(html.contains(it), "{it}");
        }
    }
}

#[test]
fn answers_codes_blanks_and_what_is_not_asked() {
    let html = drawn(&session(household(family())));
    for part in [
        ">303</td>",
        "Keramik, marmer, atau granit</td>",
        ">1 atau 2</td>",
        ">307a</td>",
        ">Tidak ditanyakan</td>",
        ">412–426</td>",
        "Diisi dengan tangan",
        "<h3 class=\"of-table\">Kepala keluarga</h3>",
        "<h3 class=\"of-table\">Anak 1</h3>",
        "<h3 class=\"of-table\">Anak 2</h3>",
        "Dulu, dikeluarkan karena tidak patuh",
        "Ada yang sakit menahun: Ya",
        "Desil keluarga Anda 3",
        "Jawaban per 25 November 2026",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
}

#[test]
fn nobody_is_named() {
    let mut families = families::many();
    families.push(household(family()));
    for mut household in families {
        for person in &mut household.people {
            person.nickname = format!("Julukan{}", person.id);
        }
        assert!(!format!("{:?}", sheet(&household, TODAY)).contains("Julukan"));
        let mut session = session(household);
        for doubt in doubts(&session.household, TODAY) {
            session = session.apply(Action::Confirm(doubt, Some(Because::ItIsSo)));
        }
        let html = drawn(&session);
        assert!(html.contains("<table"));
        assert!(!html.contains("Julukan"), "{html}");
    }
}

#[test]
fn what_cannot_be_is_settled_first_and_its_reason_is_noted() {
    let mut file = family();
    file["people"][1]["hubungan"] = json!("kepala");
    let session = session(household(file));
    let found = doubts(&session.household, TODAY);
    let two_heads = found.iter().find(|it| it.check.severity() == Severity::Block).expect("two heads");
    let html = drawn(&session);
    let words = Locale::Indonesian.words();
    assert!(!html.contains("<table") && html.contains(words.welfare.must_settle), "{html}");
    assert!(html.contains((words.welfare.doubt)(two_heads.check)));

    let html = drawn(&session.apply(Action::Confirm(two_heads.clone(), Some(Because::Recent))));
    assert!(html.contains("<table") && html.contains(words.comparison.notes));
    let noted =
        format!("{} Dibiarkan. Alasannya: Baru saja berubah.", (words.welfare.doubt)(two_heads.check));
    assert!(html.contains(&noted), "{html}");
}

/// Every row of the sheet is on the page: by itself, or between the first and the last of those
/// that are not asked.
#[test]
fn every_row_is_on_the_page() {
    for household in families::many().into_iter().step_by(20).chain(families::silent()) {
        let mut session = session(household);
        for doubt in doubts(&session.household, TODAY) {
            session = session.apply(Action::Confirm(doubt, Some(Because::ItIsSo)));
        }
        let html = drawn(&session);
        let sheet = sheet(&session.household, TODAY);
        let asked = rows(&sheet).into_iter().filter(|it| it.said != layak::comparison::Said::Skip);
        for row in asked {
            assert!(html.contains(&format!(">{}</td>", row.entry.numbered())), "{}", row.entry.numbered());
        }
    }
}

#[test]
fn sentences_are_short_and_calm() {
    let words = &Locale::Indonesian.words().comparison;
    let said =
        words.lead.into_iter().chain(words.codes).chain([words.left_out, words.source, words.last_year]);
    for sentence in said.flat_map(|it| it.split(". ")) {
        assert!(sentence.split_whitespace().count() <= 20 && !sentence.contains('!'), "{sentence}");
    }
}

/// For people to look at: `PICTURE=sheet.html cargo test --test comparison picture`.
#[test]
fn picture() {
    let Ok(place) = std::env::var("PICTURE") else { return };
    let html = drawn(&session(household(family())));
    let css = include_str!("../../static/style.css");
    let head = "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'>";
    std::fs::write(place, format!("{head}<style>{css}</style>{html}")).expect("a place to write");
}
