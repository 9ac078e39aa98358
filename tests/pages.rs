//! Every screen, drawn natively: one heading, a label for each field, no style and no script.
#![cfg(feature = "ui")]

#[path = "pages/demo.rs"]
mod demo;
#[path = "pages/estimate.rs"]
mod estimate;
#[path = "pages/handoff.rs"]
mod handoff;
#[path = "pages/papers.rs"]
mod papers;
#[path = "pages/village.rs"]
mod village;
#[path = "pages/why.rs"]
mod why;

use std::rc::Rc;

use futures::executor::block_on;
use layak::catalog::{FOUNDING_DAY, PAGES, PROGRAMS};
use layak::date::Date;
use layak::engine::Open;
use layak::fact::{Fact, Subject};
use layak::household::{Answer, Birth, Role};
use layak::item::Item;
use layak::questionnaire::Ask;
use layak::route::Route;
use layak::session::{Action, Draft, Session};
use layak::ui::{Form, Many, View, ViewProps};
use layak::words::Locale;
use yew::LocalServerRenderer;

const TODAY: Date = Date::checked(2026, 11, 23);

fn drawn(session: &Session, route: &Route, form: &Form) -> String {
    let props = ViewProps {
        session: Rc::new(session.clone()),
        route: route.clone(),
        form: Rc::new(form.clone()),
        address: "https://contoh.id/".into(),
        many: Many::default(),
        build: Rc::default(),
        shelf: Rc::default(),
        send: yew::Callback::noop(),
    };
    block_on(LocalServerRenderer::<View>::with_props(props).hydratable(false).render())
}

fn member(session: &Session, role: Role, age: u32, nickname: &str) -> Session {
    let draft = Draft {
        nickname: nickname.into(),
        role: Some(role),
        birth: Some(Birth::Aged(age, FOUNDING_DAY)),
        sex: Some(Answer::value(0)),
    };
    session.apply(Action::Save(None, draft))
}

/// Nothing said; and a family of three with half of the answers.
fn sessions() -> Vec<(&'static str, Session)> {
    let empty = Session::new(Locale::Indonesian, TODAY);
    let mut half = member(&empty, Role::Head, 38, "");
    half = member(&half, Role::Child, 10, "");
    half = member(&half, Role::Child, 3, "<b>Ani & Budi</b>");
    half = half.apply(Action::Finish(true));
    let family =
        |fact: Fact, value: u32| Action::Answer(Open { person: None, fact }, Some(Answer::value(value)));
    half = half.apply(family(Fact::Kabupaten, 3202)).apply(family(Fact::Dtks, 1)).apply(family(Fact::Pkh, 1));
    half = half.apply(Action::Answer(Open { person: Some(2), fact: Fact::Sekolah }, Some(Answer::DontKnow)));
    vec![("nothing said", empty), ("half answered", half)]
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::Home,
        Route::Help,
        Route::Place,
        Route::Family,
        Route::Member(None),
        Route::Member(Some(1)),
        Route::Review,
        Route::Results,
        Route::About,
        Route::Estimate,
        Route::Checklists,
        Route::Comparison,
        Route::TakeHome,
        Route::Receive(String::new()),
        Route::Families,
        Route::Village,
        Route::Demo,
        Route::Practice,
        Route::Program("entah".into()),
        Route::Info("entah".into()),
    ];
    routes.extend(PROGRAMS.iter().map(|it| Route::Program(it.id.into())));
    routes.extend(PAGES.iter().map(|it| Route::Info(it.id.into())));
    for fact in Fact::ALL {
        let person = (fact.subject() == Subject::Person).then_some(1);
        routes.push(Route::Question(Open { person, fact: *fact }));
        routes.push(Route::Change(Open { person, fact: *fact }));
    }
    for item in Item::ALL {
        routes.push(Route::Welfare(Ask::Item(*item)));
        routes.push(Route::ChangeItem(*item));
    }
    routes.extend([Fact::Desil, Fact::Kabupaten, Fact::RumahLain].map(|it| Route::Welfare(Ask::Fact(it))));
    routes
}

fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

/// The values of an attribute of every element of a name.
fn attributes<'a>(html: &'a str, element: &'a str, name: &'a str) -> Vec<Option<&'a str>> {
    let begin = format!("<{element} ");
    let tags = html.split(begin.as_str()).skip(1).map(|it| it.split('>').next().unwrap_or_default());
    let value = move |tag: &'a str| {
        let rest = tag.split(&format!("{name}=\"")).nth(1)?;
        rest.split('"').next()
    };
    tags.map(value).collect()
}

#[test]
fn every_screen_has_one_heading_and_labels_in_both_languages() {
    let mut n_screens = 0;
    for (state, session) in sessions() {
        for locale in [Locale::Indonesian, Locale::English] {
            let session = session.apply(Action::Speak(locale));
            for route in routes() {
                let html = drawn(&session, &route, &Form::default());
                let place = format!("{} ({state}, {})", route.href(), locale.tag());
                assert_eq!(count(&html, "<h1"), 1, "{place}: one heading");
                assert_eq!(count(&html, "<main"), 1, "{place}: one main part");
                assert!(!html.contains(" style="), "{place}: the policy forbids inline styles");
                assert!(!html.contains("<script"), "{place}");
                assert!(!html.contains("<b>Ani"), "{place}: what somebody typed is text");
                for (id, kind) in
                    attributes(&html, "input", "id").into_iter().zip(attributes(&html, "input", "type"))
                {
                    if matches!(kind, Some("radio" | "checkbox")) {
                        continue;
                    }
                    let label = format!("for=\"{}\"", id.expect("a field has an id"));
                    assert!(html.contains(&label), "{place}: {id:?} has no label");
                }
                for fact in Fact::ALL {
                    let name = format!(">{}<", fact.name());
                    assert!(
                        !html.contains(&name) || fact.name() == "omzet",
                        "{place}: shows the raw name {name}"
                    );
                }
                n_screens += 1;
            }
        }
    }
    println!("{n_screens} screens");
    assert!(n_screens > 400);
}

#[test]
fn no_answer_is_chosen_beforehand() {
    let (_, empty) = sessions().remove(0);
    for fact in Fact::ALL.iter().filter(|it| it.subject() == Subject::Household && **it != Fact::Kabupaten) {
        let html = drawn(&empty, &Route::Question(Open { person: None, fact: *fact }), &Form::default());
        assert!(!html.contains("checked"), "{}: {html}", fact.name());
        assert!(html.contains("Tidak tahu"), "{} accepts not knowing", fact.name());
    }
}

#[test]
fn a_mistake_is_tied_to_its_field() {
    let (_, empty) = sessions().remove(0);
    let form = Form::default().wrong("#hubungan", "Pilih hubungannya dulu.".into());
    let html = drawn(&empty, &Route::Member(None), &form);
    assert!(html.contains("role=\"alert\""));
    assert!(html.contains("aria-describedby=\"orang-salah\""));
    assert!(html.contains("id=\"orang-salah\""));
}

#[test]
fn an_answer_that_another_settles_is_shown_as_asleep() {
    let (_, half) = sessions().remove(1);
    let open = Open { person: Some(2), fact: Fact::Ibu };
    let asleep = half.apply(Action::Answer(open, Some(Answer::value(1))));
    let man = Draft {
        nickname: String::new(),
        role: Some(Role::Child),
        birth: Some(Birth::Aged(10, FOUNDING_DAY)),
        sex: Some(Answer::value(1)),
    };
    let asleep = asleep.apply(Action::Save(Some(2), man));
    let html = drawn(&asleep, &Route::Review, &Form::default());
    assert!(html.contains("Tidak dipakai, karena jawaban lain sudah menentukannya."), "{html}");
}

#[test]
fn a_day_without_rules_is_said_in_words() {
    let (_, half) = sessions().remove(1);
    let on = |day: Date, route: Route| drawn(&half.apply(Action::Travel(day)), &route, &Form::default());
    let html = on(Date::checked(2019, 12, 31), Route::Results);
    assert!(html.contains("Belum ada aturan untuk 31 Desember 2019"), "{html}");
    for (day, program, words) in [
        (TODAY, "bss", "Aturan terakhir yang kami tahu berlaku sampai 31 Desember 2020."),
        (TODAY, "bss", "Program ini sudah berakhir."),
        (TODAY, "bss", "Sejak Januari 2021 paket diganti uang tunai Rp300.000."),
        (FOUNDING_DAY, "pena", "Program ini belum ada pada hari itu."),
        (Date::checked(2023, 6, 1), "pkh", "Kami belum menemukan aturannya untuk hari itu."),
        (TODAY, "sembako", "Sumber kami sampai 31 Maret 2026."),
        (TODAY, "sembako", "Sampai 31 Desember 2025 batasnya desil 5. Sejak 1 Januari 2026 menjadi desil 4."),
    ] {
        let html = on(day, Route::Program(program.into()));
        assert!(html.contains(words), "{program} on {day} does not say: {words}\n{html}");
    }
    let html = on(TODAY, Route::Results);
    assert!(html.contains("Program lain yang tidak berlaku pada hari itu: "), "{html}");
}

#[test]
fn a_question_on_the_minimum_wage_names_it() {
    let (_, half) = sessions().remove(1);
    let ask = |fact: Fact, person: Option<u32>, day: Date| {
        let route = Route::Question(Open { person, fact });
        drawn(&half.apply(Action::Travel(day)), &route, &Form::default())
    };
    for (fact, person, day, words) in [
        (Fact::UpahMinimum, Some(1), TODAY, "UMP Jawa Barat 2026: Rp2.317.601 sebulan."),
        (
            Fact::UpahMinimum,
            Some(1),
            Date::checked(2025, 12, 31),
            "UMP Jawa Barat 2025: Rp2.191.232 sebulan.",
        ),
        (Fact::PenghasilanUmp, None, TODAY, "UMP Jawa Barat 2026: Rp2.317.601 sebulan."),
        (Fact::UpahBsu2025, Some(1), TODAY, "UMP Jawa Barat 2025: Rp2.191.232 sebulan."),
    ] {
        let html = ask(fact, person, day);
        assert!(html.contains(words), "{} on {day}: {html}", fact.name());
    }
    assert!(!ask(Fact::UpahMinimum, Some(1), FOUNDING_DAY).contains("UMP Jawa Barat"));
}

#[test]
fn steps_are_numbered_and_say_who_does_them() {
    let (_, session) = sessions().remove(0);
    for id in ["dtks", "dtsen"] {
        let html = drawn(&session, &Route::Info(id.into()), &Form::default());
        assert!(html.contains("<ol><li><strong>Keluarga</strong>: "), "{id}: {html}");
    }
    let html = drawn(&session, &Route::Info("pendamping".into()), &Form::default());
    assert_eq!(count(&html, "<ol"), 0, "nothing there is a step");
}
