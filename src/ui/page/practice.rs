//! Latihan: the answers of a ready household, a guess for each of six programmes, then the true
//! results with a reason for each. Nothing of it is kept.

use std::rc::Rc;

use super::about::program_link;
use super::demo::start;
use super::slip::{draw, shortest};
use super::verdict::{Stand, said};
use super::why::answers;
use crate::demo::{READY, ready};
use crate::engine::Open;
use crate::fact::{Fact, Subject};
use crate::household::Source;
use crate::route::Route;
use crate::session::{Action, Session};
use crate::ui::part::{Choice, Doc, Kind, Row, button, choice, form, mistake, shape, submit};
use crate::ui::view::{Context, Event, worked_out};
use crate::words::Words;

/// The fields for the guesses, each with its selector.
const GUESSES: [(&str, &str); 6] = [
    ("tebak-a", "[name=tebak-a]"),
    ("tebak-b", "[name=tebak-b]"),
    ("tebak-c", "[name=tebak-c]"),
    ("tebak-d", "[name=tebak-d]"),
    ("tebak-e", "[name=tebak-e]"),
    ("tebak-f", "[name=tebak-f]"),
];

/// What may be guessed.
const KINDS: [(&str, Kind); 3] = [("ya", Kind::Met), ("tidak", Kind::NotMet), ("belum", Kind::Open)];

const HOUSEHOLD: &str = "keluarga";
const SHOWN: &str = "lihat";

#[inline(never)]
pub(crate) fn practice(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.demo;
    doc.heading(page.practice.into());
    doc.p(page.practice_lead);
    let number = app.form.get(HOUSEHOLD).and_then(|it| it.parse().ok()).unwrap_or(0);
    let Some(made) = ready(number) else { return };
    let session = Session::new(app.session.locale, app.session.today);
    let session = Rc::new(session.apply(Action::Demonstrate(number, Box::new(made))));
    let (stands, questions) = worked_out(&session);
    let there = Context { session, stands, questions, moved: Rc::default(), ..app.clone() };
    let chosen = six(&there.stands);
    doc.told("h2", "", page.titles.get(number).copied().unwrap_or_default().into());
    doc.told("p", "quiet", (words.common.rules_of)(there.session.on));
    let shown = app.form.get(SHOWN) == Some("ya");
    household(doc, &there, !shown);
    if shown {
        return results(doc, app, &there, &chosen, number);
    }
    let wrong = app.mistake().map(|_| "tebak-salah");
    let mut inside = Doc::default();
    mistake(&mut inside, "tebak-salah", app.mistake());
    for (stand, (name, selector)) in chosen.iter().zip(GUESSES) {
        let guess = Choice {
            name,
            legend: ("h2", words.locale.text(stand.program.name).0.into()),
            hint: "",
            rows: KINDS.iter().map(|it| Row::new(it.0.into(), of(words, it.1))).collect(),
            chosen: app.form.get(name),
            mistake: wrong.filter(|_| app.wrong(selector)),
        };
        let app = app.clone();
        let choose = move |value| app.send.emit(Event::Fill(name, value));
        choice(&mut inside, guess, &choose.into());
    }
    submit(&mut inside, page.show);
    let n = chosen.len();
    let app = app.clone();
    let sent = move |()| {
        let unsaid = |it: &&(&str, &str)| kind(&app, it.0).is_none();
        if let Some(it) = GUESSES.iter().take(n).find(unsaid) {
            return app.send.emit(Event::Wrong(it.1, app.words().demo.must.into()));
        }
        app.send.emit(Event::Fill(SHOWN, "ya".into()));
        app.send.emit(Event::Focus("h1"));
    };
    form(doc, sent.into(), inside);
}

/// What was guessed.
fn kind(app: &Context, field: &str) -> Option<Kind> {
    let said = app.form.get(field)?;
    KINDS.iter().find(|it| it.0 == said).map(|it| it.1)
}

fn of(words: &Words, kind: Kind) -> &'static str {
    match kind {
        Kind::Met => words.demo.guess_met,
        Kind::NotMet => words.demo.guess_not_met,
        _ => words.demo.guess_open,
    }
}

/// How a programme stands, as it may be guessed.
fn truly(stand: &Stand) -> Kind {
    match stand.kind() {
        Kind::Received => Kind::Met,
        kind => kind,
    }
}

/// Six programmes: two of each kind first, then whatever there is, in the order of the catalogue.
fn six(all: &[Stand]) -> Vec<&Stand> {
    let may = |it: &&Stand| KINDS.iter().any(|kind| kind.1 == truly(it));
    let may: Vec<&Stand> = all.iter().filter(may).collect();
    let rank = |at: usize| may[..at].iter().filter(|it| truly(it) == truly(may[at])).count();
    let mut order: Vec<usize> = (0..may.len()).collect();
    order.sort_by_key(|at| rank(*at));
    order.truncate(GUESSES.len());
    order.sort_unstable();
    order.into_iter().map(|at| may[at]).collect()
}

/// Everything that was said, members with the same answer together.
fn household(doc: &mut Doc, there: &Context, unfolded: bool) {
    let family = &there.session.household;
    let mut opens = Vec::new();
    for fact in Fact::ALL {
        if fact.subject() == Subject::Household {
            opens.push(Open { person: None, fact: *fact });
        } else {
            opens.extend(family.people.iter().map(|it| Open { person: Some(it.id), fact: *fact }));
        }
    }
    let on = there.session.on;
    opens.retain(|it| {
        super::known_of(family, *it, on)
            .is_some_and(|it| !matches!(it.from, Source::NotAsked | Source::Implied))
    });
    doc.fold("", there.words().demo.said.into());
    if unfolded {
        doc.attr("open", "");
    }
    doc.open("ul");
    for it in answers(there, &opens) {
        doc.told("li", "", it);
    }
    doc.end();
    doc.end();
}

fn results(doc: &mut Doc, app: &Context, there: &Context, chosen: &[&Stand], number: usize) {
    let words = app.words();
    let page = &words.demo;
    let wrong = |it: &(&&Stand, (&str, &str))| kind(app, it.1.0) != Some(truly(it.0));
    let missed: Vec<&Stand> = chosen.iter().zip(GUESSES).filter(wrong).map(|it| *it.0).collect();
    doc.begin("p", "lead");
    doc.attr("role", "status");
    doc.tell((page.score)(chosen.len() - missed.len(), chosen.len()));
    doc.end();
    for (stand, (name, _)) in chosen.iter().zip(GUESSES) {
        doc.open("article");
        doc.set("class", format!("card {}", stand.kind().class()));
        doc.open("h3");
        program_link(doc, app, stand.program);
        doc.end();
        doc.begin("p", "verdict");
        shape(doc, stand.kind());
        doc.tell(said(words, stand, there.session.on));
        doc.end();
        draw(doc, words, shortest(there, stand));
        let guess = kind(app, name);
        doc.told(
            "p",
            "hint",
            match guess {
                Some(it) if it != truly(stand) => (page.wrong)(of(words, it)),
                _ => page.right.into(),
            },
        );
        doc.end();
    }
    if !missed.is_empty() {
        doc.section(page.read_again);
        doc.begin("ul", "links");
        for stand in missed {
            doc.open("li");
            program_link(doc, app, stand.program);
            doc.end();
        }
        doc.end();
        doc.end();
    }
    doc.begin("p", "actions");
    let next = (number + 1) % READY.len();
    let send = app.send.clone();
    let next = move |()| {
        send.emit(Event::Fill(HOUSEHOLD, next.to_string()));
        for name in GUESSES.iter().map(|it| it.0).chain([SHOWN]) {
            send.emit(Event::Fill(name, String::new()));
        }
        send.emit(Event::Focus("h1"));
    };
    button(doc, "", page.next.into(), next.into());
    let (begin, send) = (start(app, number), app.send.clone());
    let show = move |()| {
        begin.emit(());
        send.emit(Event::Go(Route::Demo));
    };
    button(doc, "", page.try_it.into(), show.into());
    doc.end();
}
