//! One question: title, hint, answers, "don't know", and why we ask.

use yew::Callback;

use super::amount::{amount, amount_of, is_amount, missing};
use super::doubts::doubts;
use super::item::progress_of;
use super::{DONT_KNOW, name_for};
use crate::catalog;
use crate::consistency::Place;
use crate::date::Date;
use crate::engine::Open;
use crate::fact::{Fact, Kind};
use crate::household::Answer;
use crate::questionnaire::Ask;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{
    Choice, Doc, Field, Row, choice, digits, fact_picture, field, form, line, mistake, sources, submit, text,
};
use crate::ui::view::{Context, Event, Then};
use crate::words::money;

pub(super) const WRONG: &str = "jawab-salah";

/// What is chosen or typed: in the form, or earlier.
pub(super) fn given(app: &Context, open: Open) -> (Option<String>, String) {
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
    if is_amount(open.fact) {
        return amount_of(app, open).filter(|it| (least..=most).contains(it)).map(Answer::value);
    }
    let value = if is_typed(open.fact) { typed } else { chosen? };
    value.parse().ok().filter(|it| (least..=most).contains(it)).map(Answer::value)
}

/// Whether the answer is typed. Of a handful of numbers one is chosen, like any other answer.
const fn is_typed(fact: Fact) -> bool {
    const MOST_ROWS: u32 = 10;
    match fact.kind() {
        Kind::Number(least, most, _) => most - least >= MOST_ROWS,
        _ => false,
    }
}

/// One question, and where its answer leads.
#[inline(never)]
pub(crate) fn ask(doc: &mut Doc, app: &Context, open: Open, then: Then) {
    let words = app.words();
    let name = name_for(words, &app.session.household, open);
    let title = (words.ask)(open.fact, &name);
    let more = app.questions.iter().filter(|it| it.open != open).count();
    let mut progress = match then {
        Then::Onward => (words.question.progress)(asked_before(app, open) + 1, more),
        Then::Estimate => progress_of(app, Ask::Fact(open.fact)),
        Then::Review => String::new(),
    };
    if !name.is_empty() {
        progress = format!("{progress} · {}", (words.question.about_person)(&name));
    }
    let place = Place::Fact(open.person, open.fact);
    doubts(doc, app, &|it| it.concerns(place));
    let mut inside = Doc::default();
    inside.told("p", "progress", progress);
    fact_picture(&mut inside, open.fact);
    if is_typed(open.fact) {
        number(&mut inside, app, open, title);
    } else {
        words_of(&mut inside, app, open, title);
    }
    submit(&mut inside, words.common.next);
    why(&mut inside, app, open);
    if open.fact == Fact::Desil && then != Then::Estimate {
        inside.begin("p", "quiet");
        inside.link("", Route::Estimate.href(), words.welfare.offer);
        inside.end();
    }
    if app.session.n_answers() >= 3 {
        inside.begin("p", "quiet");
        inside.link("", Route::Results.href(), words.common.results_now);
        inside.end();
    }
    let app = app.clone();
    let send = move |()| match answer(&app, open) {
        Some(answer) => app.advance(Action::Answer(open, Some(answer)), then),
        None if is_amount(open.fact) => {
            let (field, text) = missing(&app, open);
            app.send.emit(Event::Wrong(field, text.into()));
        }
        None => app.send.emit(Event::Wrong("main input", complaint(&app, open))),
    };
    form(doc, Callback::from(send), inside);
}

fn complaint(app: &Context, open: Open) -> String {
    let words = &app.words().question;
    let (least, most) = open.fact.bounds();
    if is_typed(open.fact) { (words.must_number)(least, most) } else { words.must_choose.into() }
}

#[inline(never)]
fn words_of(doc: &mut Doc, app: &Context, open: Open, title: String) {
    let words = app.words();
    let fact = open.fact;
    let (least, most) = fact.bounds();
    // Yes stands before no, as people say it.
    let values: Vec<u32> = if fact.kind() == Kind::YesNo { vec![1, 0] } else { (least..=most).collect() };
    let number = matches!(fact.kind(), Kind::Number(..));
    let label = |it: u32| if number { it.to_string() } else { (words.choice)(fact, it).into() };
    let row = |it: u32| Row::new(it.to_string(), &label(it));
    let mut rows: Vec<Row> = values.into_iter().map(row).collect();
    rows.push(Row::apart(DONT_KNOW, words.common.dont_know));
    mistake(doc, WRONG, app.mistake());
    let (chosen, _) = given(app, open);
    let wrong = app.mistake().map(|_| WRONG);
    let legend = ("h1", title);
    let hint = (words.hint)(fact);
    minimum_wage(doc, app, fact);
    let all = Choice { name: "jawaban", legend, hint, rows, chosen: chosen.as_deref(), mistake: wrong };
    choice(doc, all, &app.on(|app, value| app.send.emit(Event::Fill("jawaban", value))));
}

/// The minimum wage of the province, where the question compares with it.
#[inline(never)]
pub(super) fn minimum_wage(doc: &mut Doc, app: &Context, fact: Fact) {
    let on = match fact {
        Fact::UpahMinimum | Fact::PenghasilanUmp => app.session.on,
        Fact::UpahBsu2025 => Date::checked(2025, 4, 30),
        _ => return,
    };
    let words = app.words();
    let home = app.session.household.known(Fact::Kabupaten, on);
    let same = home.least / 100 == home.most / 100;
    let Some((rupiah, table)) = catalog::minimum_wage(home.least, on).filter(|_| same) else { return };
    let province = catalog::PLACES.iter().find(|it| it.code == home.least / 100).map_or("", |it| it.name);
    doc.begin("div", "notice");
    doc.tell((words.question.minimum_wage)(province, on.year(), &money(words, rupiah)));
    sources(doc, words, table.cites, Some(table.confidence));
    for it in table.notes {
        line(doc, words, it);
    }
    doc.end();
}

#[inline(never)]
fn number(doc: &mut Doc, app: &Context, open: Open, title: String) {
    let words = app.words();
    let fact = open.fact;
    doc.heading(title);
    let (chosen, typed) = given(app, open);
    let dont_know = chosen.as_deref() == Some(DONT_KNOW);
    if is_amount(fact) {
        amount(doc, app, open);
    } else {
        let typing = Field {
            id: "angka",
            label: (words.label)(fact).into(),
            kind: "text",
            value: if dont_know { String::new() } else { digits(&typed) },
            hint: (words.hint)(fact),
            mistake: app.mistake().map(|_| WRONG),
            digits: true,
            ..Field::default()
        };
        let change = app.on(|app, text: String| {
            app.send.emit(Event::Fill("jawaban", "angka".into()));
            app.send.emit(Event::Fill("angka", digits(&text)));
        });
        mistake(doc, WRONG, app.mistake());
        field(doc, typing, &change);
    }
    let choose = app.on(|app, value| {
        app.send.emit(Event::Fill("jawaban", value));
        app.send.emit(Event::Fill("angka", String::new()));
    });
    let rows = vec![Row::apart(DONT_KNOW, words.common.dont_know)];
    let legend = ("unseen", words.common.dont_know.to_string());
    let chosen = dont_know.then_some(DONT_KNOW);
    let unknown = Choice { name: "jawaban", legend, hint: "", rows, chosen, mistake: None };
    choice(doc, unknown, &choose);
}

/// The programmes that the answer can still change.
#[inline(never)]
fn why(doc: &mut Doc, app: &Context, open: Open) {
    let words = app.words();
    doc.fold("why", words.question.why.into());
    match app.questions.iter().find(|it| it.open == open) {
        None => doc.p(words.question.why_nothing),
        Some(question) => {
            doc.p(words.question.why_lead);
            doc.open("ul");
            for program in question.changes.iter().filter_map(|it| catalog::program(it)) {
                doc.open("li");
                text(doc, words, program.name);
                doc.end();
            }
            doc.end();
        }
    }
    doc.end();
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
