//! The slip to take home and the page that takes a code, drawn natively.

use layak::catalog::PROGRAMS;
use layak::engine::Open;
use layak::fact::Fact;
use layak::handoff::Handoff;
use layak::household::Answer;
use layak::route::Route;
use layak::session::{Action, Session};
use layak::ui::Form;
use layak::words::Locale;

use super::{count, drawn, sessions};

fn half() -> Session {
    sessions().remove(1).1
}

fn slip(session: &Session) -> String {
    drawn(session, &Route::TakeHome, &Form::default())
}

fn receive(session: &Session, fields: &[(&'static str, &str)]) -> String {
    let form = fields.iter().fold(Form::default(), |form, it| form.with(it.0, it.1.into()));
    drawn(session, &Route::Receive(String::new()), &form)
}

#[test]
fn the_slip_has_every_programme_and_no_nickname() {
    for locale in [Locale::Indonesian, Locale::English] {
        let html = slip(&half().apply(Action::Speak(locale)));
        for program in PROGRAMS {
            let name = locale.text(program.name).0.replace('&', "&amp;");
            assert!(html.contains(&name), "{name} is missing: {html}");
        }
        assert!(!html.contains("Ani"), "a nickname leaves memory: {html}");
    }
    let html = slip(&half());
    for words in [
        "Aturan per 23 November 2026. Versi",
        "Ini bukan janji.",
        "Yang memutuskan: ",
        "Sumber: ",
        "Layak bukan situs pemerintah",
        "Siapa pun yang memegang kode ini bisa membacanya.",
        "https://contoh.id/#/terima",
    ] {
        assert!(html.contains(words), "does not say: {words}\n{html}");
    }
    assert_eq!(count(&html, "class=\"qr\""), 1);
    assert_eq!(count(&html, "<details"), 0, "nothing is folded on paper");
}

#[test]
fn the_code_on_the_slip_is_that_of_the_session() {
    let session = half();
    let html = slip(&session);
    let groups =
        html.split("class=\"groups\">").nth(1).and_then(|it| it.split("</p>").next()).expect("groups");
    let code: String =
        groups.split("<span>").skip(1).map(|it| &it[..it.find('<').expect("its end")]).collect();
    assert_eq!(code, session.handoff().encode());
    let read = Handoff::decode(&code).expect("it can be read");
    let other = sessions().remove(0).1.apply(Action::Receive(Box::new(read)));
    let without_names = |html: String| html.replace("&lt;b&gt;Ani &amp; Budi&lt;/b&gt;", "Anak 2");
    let results = |session: &Session| drawn(session, &Route::Results, &Form::default());
    assert_eq!(results(&other), without_names(results(&session)).replace("Anak – ", "Anak 1 – "));
    assert_eq!(slip(&other), html);
}

#[test]
fn before_any_answer_there_is_nothing_to_take_home() {
    let html = slip(&sessions().remove(0).1);
    assert_eq!(count(&html, "<svg"), 0, "{html}");
    assert!(html.contains("Belum ada jawaban"), "{html}");
}

#[test]
fn the_paper_is_chosen_by_its_button() {
    let on = |paper: &str| drawn(&half(), &Route::TakeHome, &Form::default().with("kertas", paper.into()));
    assert!(on("58").contains("class=\"slip narrow\""));
    assert!(!on("a4").contains("narrow"));
    assert!(
        !drawn(&half(), &Route::Results, &Form::default().with("kertas", "58".into())).contains("narrow")
    );
}

#[test]
fn what_came_of_sharing_is_announced() {
    let with =
        |outcome: &str| drawn(&half(), &Route::TakeHome, &Form::default().with("kabar", outcome.into()));
    assert!(with("shared").contains("role=\"status\"><span>Teks sudah dibagikan."));
    assert!(with("copied").contains("role=\"status\"><span>Teks sudah disalin."));
    let html = with("failed");
    assert!(html.contains("role=\"status\"><span>Teks belum dibagikan."), "{html}");
    let text = html.split("<pre>").nth(1).and_then(|it| it.split("</pre>").next()).expect("the text to copy");
    let code = half().handoff().encode();
    assert!(text.ends_with(&format!("https://contoh.id/#/terima/{code}")), "{text}");
    assert!(text.starts_with("Layak: hasil untuk satu keluarga\nAturan per 23 November 2026."), "{text}");
    assert!(text.contains("\n\nProgram Keluarga Harapan (PKH)\n"), "{text}");
    assert!(text.contains("\n- ") && !text.contains("Ani") && !text.contains('<'), "{text}");
}

#[test]
fn a_code_that_does_not_fit_says_where_and_loses_nothing() {
    let empty = sessions().remove(0).1;
    let code = half().handoff().encode();
    let html = receive(&empty, &[("kode", &code.to_lowercase())]);
    assert!(html.contains("Kode lengkap: 3 orang, aturan per 23 November 2026."), "{html}");
    assert_eq!(count(&html, "type=\"radio\""), 0, "nothing is there that could be replaced");
    let html = receive(&half(), &[("kode", &code)]);
    assert!(html.contains("Sudah ada jawaban di sini."), "{html}");
    assert_eq!(count(&html, "type=\"radio\""), 2);
    assert!(!html.contains("checked"), "nothing is chosen beforehand");
    let html = receive(&empty, &[("kode", "1u3")]);
    assert!(html.contains("Huruf ke-2, “u”, tidak ada di kode."), "{html}");
    assert!(html.contains("1u3</textarea>"), "what was typed stays: {html}");
    let html = receive(&empty, &[("kode", &code[..12])]);
    assert!(html.contains("Terbaca 12 huruf."), "{html}");
    assert!(html.contains("for=\"kode\""), "{html}");
}

#[test]
fn the_review_says_that_the_answers_came_from_a_code() {
    let read = Handoff::decode(&half().handoff().encode()).expect("a code of our own");
    let before = sessions().remove(0).1;
    let before =
        before.apply(Action::Answer(Open { person: None, fact: Fact::Desil }, Some(Answer::value(7))));
    let after = before.apply(Action::Receive(Box::new(read)));
    let html = drawn(&after, &Route::Review, &Form::default());
    assert!(html.contains("Jawaban ini dari sebuah kode, dengan aturan per 23 November 2026."), "{html}");
    assert!(html.contains("Batalkan"), "{html}");
    assert!(!html.contains("Pakai aturan hari ini"), "they are those of today: {html}");
    assert_eq!(after.apply(Action::Undo), before);
    let mut old = Handoff::decode(&half().handoff().encode()).expect("a code of our own");
    old.on = layak::catalog::FOUNDING_DAY;
    let html = drawn(&before.apply(Action::Receive(Box::new(old))), &Route::Review, &Form::default());
    assert!(html.contains("Pakai aturan hari ini, 23 November 2026"), "{html}");
}

/// A criterion by itself reads as if it were so, and one of several is not the whole reason.
#[test]
fn the_slip_names_every_criterion_that_fails_as_one() {
    // Desil 9, and a civil servant in the family.
    let said = [(None, Fact::Dtsen, 1), (None, Fact::Desil, 9), (Some(1), Fact::Pekerjaan, 4)];
    let session = said.into_iter().fold(half(), |session, (person, fact, value)| {
        session.apply(Action::Answer(Open { person, fact }, Some(Answer::value(value))))
    });
    let html = slip(&session);
    let of = |name: &str| {
        html.split(&format!(">{name}</h")).nth(1).and_then(|it| it.split("<h").next()).unwrap_or_default()
    };
    let sembako = of("Program Sembako (BPNT)");
    let lead = "Syarat ini tidak cocok. Satu saja sudah menentukan:</p><ul><li>";
    assert!(sembako.contains(lead), "{sembako}\n{html}");
    let program = layak::catalog::program("sembako").expect("a programme");
    let found = layak::engine::assess(program, &session.household, session.on).expect("rules");
    let n_failing = found.failing().count();
    assert!(n_failing > 1, "more than one criterion fails");
    assert_eq!(count(sembako, "<li>"), n_failing, "{sembako}");
}
