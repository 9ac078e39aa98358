//! One question: title, hint, answers, "don't know", and why we ask.

use yew::prelude::*;

use super::{DONT_KNOW, name_for};
use crate::catalog;
use crate::engine::Open;
use crate::fact::{Fact, Kind, Unit};
use crate::household::Answer;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::el::{bullets, el, folded, link, nothing, p, plain, row_of};
use crate::ui::part::{Choice, Field, Row, choice, digits, field, form, grouped, heading, mistake, submit, text};
use crate::ui::view::{Context, Event};
use crate::words::{Locale, spoken};

const WRONG: &str = "jawab-salah";

/// What is chosen or typed: in the form, or earlier.
fn given(app: &Context, open: Open) -> (Option<String>, String) {
    let household = &app.session.household;
    let answers = match open.person {
        None => Some(&household.answers),
        Some(id) => household.person(id).map(|it| &it.answers),
    };
    let earlier = match answers.and_then(|it| it.get(open.fact)) {
        None => (None, String::new()),
        Some(Answer::DontKnow) => (Some(DONT_KNOW.to_string()), String::new()),
        Some(Answer::Between(value, _)) => (Some(value.to_string()), value.to_string()),
    };
    let chosen = app.form.get("jawaban").map(str::to_string);
    match (chosen, app.form.get("angka")) {
        (None, None) => earlier,
        (chosen, typed) => (chosen, typed.unwrap_or_default().into()),
    }
}

fn answer(app: &Context, open: Open) -> Option<Answer> {
    let (chosen, typed) = given(app, open);
    if chosen.as_deref() == Some(DONT_KNOW) {
        return Some(Answer::DontKnow);
    }
    let (least, most) = open.fact.bounds();
    let value = if is_number(open.fact) { typed } else { chosen? };
    value.parse().ok().filter(|it| (least..=most).contains(it)).map(Answer::value)
}

const fn is_number(fact: Fact) -> bool {
    matches!(fact.kind(), Kind::Number(..))
}

/// One question; `returns` when it was opened from the review and goes back there.
#[inline(never)]
pub(crate) fn ask(app: &Context, open: Open, returns: bool) -> Html {
    let words = app.words();
    let name = name_for(words, &app.session.household, open);
    let title = (words.ask)(open.fact, &name);
    let body = if is_number(open.fact) { number(app, open, &title) } else { words_of(app, open, &title) };
    let more = app.questions.iter().filter(|it| it.open != open).count();
    let mut progress = if returns {
        String::new()
    } else {
        (words.question.progress)(asked_before(app, open) + 1, more)
    };
    if !name.is_empty() {
        progress = format!("{progress} · {}", (words.question.about_person)(&name));
    }
    let results = if app.session.n_answers() >= 3 {
        el("p").class("quiet").add(link(Route::Results.href(), plain(words.common.results_now))).done()
    } else {
        nothing()
    };
    let inside = row_of(vec![
        el("p").class("progress").tell(progress).done(),
        body,
        submit(words.common.next),
        why(app, open),
        results,
    ]);
    let app = app.clone();
    let send = move |()| match answer(&app, open) {
        Some(answer) if returns => {
            app.act(Action::Answer(open, Some(answer)));
            app.send.emit(Event::Go(Route::Review));
        }
        Some(answer) => app.advance(Action::Answer(open, Some(answer))),
        None => app.send.emit(Event::Wrong("main input", complaint(&app, open))),
    };
    form(Callback::from(send), inside)
}

fn complaint(app: &Context, open: Open) -> String {
    let words = &app.words().question;
    let (least, most) = open.fact.bounds();
    if is_number(open.fact) { (words.must_number)(least, most) } else { words.must_choose.into() }
}

fn wrong(app: &Context) -> (Html, Option<&'static str>) {
    let text = app.form.mistake.as_ref().map(|it| it.text.as_str());
    (mistake(WRONG, text), text.map(|_| WRONG))
}

#[inline(never)]
fn words_of(app: &Context, open: Open, title: &str) -> Html {
    let words = app.words();
    let fact = open.fact;
    let (least, most) = fact.bounds();
    // Yes stands before no, as people say it.
    let values: Vec<u32> = if fact.kind() == Kind::YesNo { vec![1, 0] } else { (least..=most).collect() };
    let row = |it: u32| Row::new(it.to_string(), (words.choice)(fact, it));
    let mut rows: Vec<Row> = values.into_iter().map(row).collect();
    rows.push(Row::apart(DONT_KNOW, words.common.dont_know));
    let (complaint, mistake) = wrong(app);
    let (chosen, _) = given(app, open);
    let legend = heading(title);
    let all = Choice { name: "jawaban", legend, hint: (words.hint)(fact), rows, chosen: chosen.as_deref(), mistake };
    let choose = app.on(|app, value| app.send.emit(Event::Fill("jawaban", value)));
    row_of(vec![complaint, choice(all, &choose)])
}

#[inline(never)]
fn number(app: &Context, open: Open, title: &str) -> Html {
    let words = app.words();
    let fact = open.fact;
    let Kind::Number(_, _, unit) = fact.kind() else { return nothing() };
    let (chosen, typed) = given(app, open);
    let dont_know = chosen.as_deref() == Some(DONT_KNOW);
    let digits_typed = if dont_know { String::new() } else { digits(&typed) };
    let rupiah = unit != Unit::Ordinal && unit != Unit::Years;
    let after = match unit {
        Unit::RupiahPerMonth => words.question.per_month,
        Unit::RupiahPerYear => words.question.per_year,
        _ => "",
    };
    let separator = if words.locale == Locale::English { ',' } else { '.' };
    let said = digits_typed.parse().ok().filter(|_| rupiah).map(|it| spoken(words, it)).unwrap_or_default();
    let (complaint, mistake) = wrong(app);
    let typing = Field {
        id: "angka",
        label: if rupiah { words.question.rupiah.into() } else { (words.label)(fact).into() },
        kind: "text",
        value: if rupiah { grouped(&digits_typed, separator) } else { digits_typed },
        hint: (words.hint)(fact),
        mistake,
        around: (if rupiah { "Rp" } else { "" }, after),
        digits: true,
    };
    let change = app.on(|app, text: String| {
        app.send.emit(Event::Fill("jawaban", "angka".into()));
        app.send.emit(Event::Fill("angka", digits(&text)));
    });
    let choose = app.on(|app, value| {
        app.send.emit(Event::Fill("jawaban", value));
        app.send.emit(Event::Fill("angka", String::new()));
    });
    let rows = vec![Row::apart(DONT_KNOW, words.common.dont_know)];
    let legend = el("span").class("unseen").say(words.common.dont_know).done();
    let chosen = dont_know.then_some(DONT_KNOW);
    let unknown = Choice { name: "jawaban", legend, hint: "", rows, chosen, mistake: None };
    row_of(vec![
        heading(title),
        complaint,
        field(typing, &change),
        el("output").class("spoken").attr("for", "angka").tell(said).done(),
        choice(unknown, &choose),
    ])
}

/// The programmes that the answer can still change.
#[inline(never)]
fn why(app: &Context, open: Open) -> Html {
    let words = app.words();
    let question = app.questions.iter().find(|it| it.open == open);
    let inside = match question {
        None => p(words.question.why_nothing),
        Some(question) => {
            let programs = question.changes.iter().filter_map(|it| catalog::program(it));
            let names = bullets(programs.map(|it| text(words, it.name)).collect());
            row_of(vec![p(words.question.why_lead), names])
        }
    };
    folded("why", words.question.why.into(), inside)
}

/// How many questions were answered already, this one and the people's ages and sexes aside.
fn asked_before(app: &Context, open: Open) -> usize {
    let household = &app.session.household;
    let family = household.answers.given().filter(|it| it.0 != open.fact).count();
    let of_people = household.people.iter().flat_map(|person| {
        let of_one = person.answers.given().map(|it| it.0);
        of_one.filter(move |it| *it != Fact::Kelamin && (*it != open.fact || Some(person.id) != open.person))
    });
    family + of_people.count()
}
