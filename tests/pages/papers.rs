//! The papers to bring say whether they are at hand, on the results and on the slip, and nothing else
//! follows from it.

use layak::catalog::PROGRAMS;
use layak::demo::ready;
use layak::engine::{Verdict, assess};
use layak::route::Route;
use layak::rule::Text;
use layak::session::{Action, Paper, Session};
use layak::ui::Form;
use layak::words::Locale;

use super::{TODAY, count, drawn};

/// A family that meets some programmes.
fn family() -> Session {
    let made = ready(6).expect("it opens");
    Session::new(Locale::Indonesian, TODAY).apply(Action::Receive(Box::new(made)))
}

/// The papers that it needs.
fn papers(session: &Session) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for program in PROGRAMS {
        let Some(it) = assess(program, &session.household, session.on) else { continue };
        if it.criteria == Verdict::Met {
            found.extend(it.edition.papers.iter().map(|it| it.says));
        }
    }
    found
}

fn results(session: &Session) -> String {
    drawn(session, &Route::Results, &Form::default())
}

fn slip(session: &Session) -> String {
    drawn(session, &Route::TakeHome, &Form::default())
}

#[test]
fn each_paper_is_at_hand_or_not_or_asked_for() {
    let before = family();
    let html = results(&before);
    let all = count(&html, "<fieldset class=\"segments\">");
    assert!(all > 2, "{html}");
    assert!(html.contains(&format!("0 dari {all} sudah ada.")), "{html}");
    assert_eq!(count(&html, "checked"), 0, "nobody has said so");
    assert!(!slip(&before).contains("Sudah ada: "));
    let first = papers(&before)[0];
    for (at_hand, said, here) in [
        (Paper::Here, "Sudah ada", 1),
        (Paper::Missing, "Belum ada", 0),
        (Paper::AskVillage, "Tanya desa", 0),
    ] {
        let after = before.apply(Action::Paper(first, Paper::Missing)).apply(Action::Paper(first, at_hand));
        let html = results(&after);
        assert!(html.contains(&format!("{here} dari {all} sudah ada.")), "{said}");
        assert_eq!(count(&html, "checked"), 1, "{said}");
        let paper = Locale::Indonesian.text(first).0;
        assert!(slip(&after).contains(&format!("<li>{said}: {paper}")), "{said}: {paper}");
        assert_eq!(after.household, before.household);
        assert_eq!(after.last(), before.last(), "the newest answer stays what can be taken back");
        assert_eq!(after.handoff(), before.handoff(), "a code holds no papers");
        assert!(!results(&after.apply(Action::Forget)).contains("sudah ada."));
        assert_eq!(after.apply(Action::Forget).paper(first), None, "forgotten with everything else");
    }
}

#[test]
fn another_family_has_its_own_papers() {
    let own = family();
    let first = papers(&own)[0];
    let own = own.apply(Action::Paper(first, Paper::Here));
    let shown = own.apply(Action::Demonstrate(6, Box::new(ready(6).expect("it opens"))));
    assert_eq!(shown.paper(first), None);
    assert_eq!(shown.apply(Action::EndDemo).paper(first), Some(Paper::Here));
    let other = own.apply(Action::Receive(Box::new(ready(7).expect("it opens"))));
    assert_eq!(other.paper(first), None, "the papers of a family do not pass to the one of a code");
    assert_eq!(other.apply(Action::Undo).paper(first), Some(Paper::Here));
}
