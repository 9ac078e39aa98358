//! Takes a code: typed, pasted or out of an address. Nothing that was said is replaced unasked, and
//! what was typed stays until it is right.

use yew::Callback;

use crate::handoff::{GROUP, Handoff, Problem, after_address, letters};
use crate::route::Route;
use crate::session::{Action, Last};
use crate::ui::part::{Choice, Doc, Field, Row, area, button, choice, form, mistake, submit};
use crate::ui::view::{Context, Event, Then};
use crate::words::Words;

/// The answers "replace" and "keep".
const REPLACE: &str = "ganti";
const KEEP: &str = "tetap";

#[inline(never)]
pub(crate) fn receive(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.handoff;
    let typed = app.form.get("kode").unwrap_or_default();
    let read = Handoff::decode(typed);
    let wrong = app.mistake().map(|_| "kode-salah");
    let code = Field {
        id: "kode",
        label: page.field.into(),
        value: typed.into(),
        hint: page.field_hint,
        mistake: wrong.filter(|_| app.wrong("#kode")),
        ..Field::default()
    };
    let mut inside = Doc::default();
    inside.heading(page.receive.into());
    inside.p(page.receive_lead);
    mistake(&mut inside, "kode-salah", app.mistake());
    area(&mut inside, code, &app.on(|app, text| app.send.emit(Event::Fill("kode", text))));
    inside.begin("p", "hint");
    inside.attr("role", "status");
    inside.tell(match &read {
        Ok(it) => (page.complete)(it.household.people.len(), it.on),
        Err(Problem::Empty) => String::new(),
        Err(it @ Problem::Letter { .. }) => problem(words, typed, *it),
        Err(_) => (page.read)(letters(typed).map_or(0, |it| it.len())),
    });
    inside.end();
    if read.is_ok() && app.session.begun() {
        let rows = vec![Row::new(REPLACE.into(), page.replace), Row::new(KEEP.into(), page.keep)];
        let ask = Choice {
            name: "ganti",
            legend: ("h2", page.ask.into()),
            hint: "",
            rows,
            chosen: app.form.get("ganti"),
            mistake: wrong.filter(|_| app.wrong(ASK)),
        };
        choice(&mut inside, ask, &app.on(|app, value| app.send.emit(Event::Fill("ganti", value))));
    }
    submit(&mut inside, page.open);
    let app = app.clone();
    form(doc, Callback::from(move |()| send(&app)), inside);
}

/// Where the focus goes when nothing was chosen.
const ASK: &str = "[name=ganti]";

fn send(app: &Context) {
    let words = app.words();
    let typed = app.form.get("kode").unwrap_or_default();
    match (Handoff::decode(typed), app.form.get("ganti")) {
        (Err(it), _) => app.send.emit(Event::Wrong("#kode", problem(words, typed, it))),
        (Ok(_), None) if app.session.begun() => {
            app.send.emit(Event::Wrong(ASK, words.handoff.must_replace.into()));
        }
        (Ok(_), Some(KEEP)) => app.send.emit(Event::Go(Route::Review)),
        (Ok(it), _) => app.advance(Action::Receive(Box::new(it)), Then::Review),
    }
}

/// What is wrong with a code, where, and what is allowed there.
#[inline(never)]
pub(crate) fn problem(words: &Words, typed: &str, problem: Problem) -> String {
    let page = &words.handoff;
    match problem {
        Problem::Empty => page.must.into(),
        Problem::Letter { place, letter } => (page.letter)(place, letter.encode_utf8(&mut [0; 4])),
        Problem::Mismatch { group: Some(group), .. } => (page.group)(group, &group_of(typed, group)),
        Problem::Mismatch { n, group: None } => (page.mismatch)(n),
        Problem::Value { .. } if problem.newer() => page.newer.into(),
        Problem::Ends | Problem::Value { .. } => page.broken.into(),
    }
}

/// The letters of a group as somebody typed them.
fn group_of(typed: &str, group: usize) -> String {
    let letters = after_address(typed).chars().filter(char::is_ascii_alphanumeric);
    letters.skip((group - 1) * GROUP).take(GROUP).collect()
}

/// Said on the review where the newest change is a code: where the answers come from, and the way
/// to the rules of today where the code was made for those of its own day.
#[inline(never)]
pub(super) fn received(doc: &mut Doc, app: &Context) {
    let session = &app.session;
    if session.last() != Some(Last::Received) {
        return;
    }
    let words = app.words();
    doc.begin("section", "changed");
    doc.told("p", "", (words.handoff.received)(session.on));
    doc.begin("p", "actions");
    if session.on != session.today {
        let today = app.on(|app, ()| app.act(Action::Travel(app.session.today)));
        button(doc, "small", (words.handoff.use_today)(session.today), today);
    }
    button(doc, "small", words.family.undo.into(), app.on(|app, ()| app.act(Action::Undo)));
    doc.end();
    doc.end();
}
