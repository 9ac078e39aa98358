//! One question of the welfare questionnaire: title, hint, answers, "don't know", "would rather not
//! say", and for an item of the scorecard its English original one tap away.

use yew::Callback;

use super::DONT_KNOW;
use super::ask::{WRONG, minimum_wage};
use super::doubts::doubts;
use crate::consistency::Place;
use crate::date::Date;
use crate::fact::Fact;
use crate::household::{Given, Heard, Household, Reply};
use crate::item::{Item, ItemKind};
use crate::questionnaire::{Ask, Depth, welfare};
use crate::ranking::Scorecard;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{
    Choice, Doc, Field, Row, button, choice, digits, field, form, item_picture, mistake, submit, tick,
};
use crate::ui::view::{Context, Event, Then, left_of_estimate};
use crate::words::Words;

/// The value of "would rather not say" in a form.
const DECLINED: &str = "x";
/// The value of "none of these".
const NONE: &str = "0";

/// What is chosen or typed: in the form, or earlier.
struct Chosen {
    row: Option<String>,
    typed: String,
    ticked: u32,
}

fn chosen(app: &Context, item: Item) -> Chosen {
    let get = |name: &str| app.form.get(name).map(str::to_string);
    let (row, typed, ticked) = (get("jawaban"), get("angka"), get("centang"));
    if row.is_some() || typed.is_some() || ticked.is_some() {
        let ticked = ticked.and_then(|it| it.parse().ok()).unwrap_or(0);
        return Chosen { row, typed: typed.unwrap_or_default(), ticked };
    }
    let said = app.session.household.survey.get(item).map(|it| it.reply);
    let row = match said {
        None => None,
        Some(Reply::DontKnow) => Some(DONT_KNOW.to_string()),
        Some(Reply::Declined) => Some(DECLINED.to_string()),
        Some(Reply::Value(value)) => Some(value.to_string()),
    };
    let value = app.session.household.survey.value(item);
    Chosen { row, typed: value.map(|it| it.to_string()).unwrap_or_default(), ticked: value.unwrap_or(0) }
}

fn reply(app: &Context, item: Item) -> Option<Reply> {
    let Chosen { row, typed, ticked } = chosen(app, item);
    match row.as_deref() {
        Some(DONT_KNOW) => return Some(Reply::DontKnow),
        Some(DECLINED) => return Some(Reply::Declined),
        _ => {}
    }
    let value = match item.kind() {
        ItemKind::Number(..) => typed.parse().ok()?,
        ItemKind::Several(_) if ticked > 0 => ticked,
        _ => row?.parse().ok()?,
    };
    let (least, most) = app.session.household.room(item, app.session.on);
    (least..=most).contains(&value).then_some(Reply::Value(value))
}

/// One item, and where its answer leads.
#[inline(never)]
pub(crate) fn item(doc: &mut Doc, app: &Context, item: Item, then: Then) {
    let words = app.words();
    doubts(doc, app, &|it| it.concerns(Place::Item(item)));
    let mut inside = Doc::default();
    if then == Then::Estimate {
        inside.told("p", "progress", progress_of(app, Ask::Item(item)));
    }
    item_picture(&mut inside, item);
    if item == Item::PenghasilanKepala {
        minimum_wage(&mut inside, app, Fact::PenghasilanUmp);
    }
    match item.kind() {
        ItemKind::Number(..) => number(&mut inside, app, item),
        ItemKind::Several(names) => several(&mut inside, app, item, names.len()),
        ItemKind::YesNo | ItemKind::Choice(_) => one_of(&mut inside, app, item),
    }
    submit(&mut inside, words.common.next);
    inside.said("p", "quiet", words.welfare.why);
    original(&mut inside, words, item, app.session.on);
    if then == Then::Estimate {
        leave(&mut inside, app);
    }
    let app = app.clone();
    let send = move |()| match reply(&app, item) {
        Some(reply) => app.advance(Action::Reply(item, Some(Given { reply, at: 0 })), then),
        None => app.send.emit(Event::Wrong("main input", complaint(&app, item))),
    };
    form(doc, Callback::from(send), inside);
}

fn complaint(app: &Context, item: Item) -> String {
    let words = app.words();
    match item.kind() {
        ItemKind::Number(least, most) => (words.question.must_number)(least, most),
        ItemKind::Several(_) => words.welfare.must_tick.into(),
        _ => words.question.must_choose.into(),
    }
}

/// The ways not to answer.
fn silent(words: &Words, item: Item) -> Vec<Row> {
    let declined = Row::apart(DECLINED, words.welfare.declined);
    // There not knowing is an answer of the scorecard, and stands among the answers.
    if item == Item::InternetKepala {
        return vec![declined];
    }
    vec![Row::apart(DONT_KNOW, words.common.dont_know), declined]
}

#[inline(never)]
fn one_of(doc: &mut Doc, app: &Context, item: Item) {
    let words = app.words();
    let (least, most) = app.session.household.room(item, app.session.on);
    // Yes stands before no, as people say it.
    let values: Vec<u32> = if item.kind() == ItemKind::YesNo { vec![1, 0] } else { (least..=most).collect() };
    let row = |it: u32| Row::new(it.to_string(), (words.item.choice)(item, it));
    let rows: Vec<Row> = values.into_iter().map(row).chain(silent(words, item)).collect();
    mistake(doc, WRONG, app.mistake());
    let row = chosen(app, item).row;
    let wrong = app.mistake().map(|_| WRONG);
    let legend = ("h1", (words.item.ask)(item).to_string());
    let hint = (words.item.hint)(item);
    let all = Choice { name: "jawaban", legend, hint, rows, chosen: row.as_deref(), mistake: wrong };
    choice(doc, all, &app.on(|app, value| app.send.emit(Event::Fill("jawaban", value))));
}

#[inline(never)]
fn number(doc: &mut Doc, app: &Context, item: Item) {
    let words = app.words();
    let Chosen { row, typed, .. } = chosen(app, item);
    let silence = row.filter(|it| it == DONT_KNOW || it == DECLINED);
    let typing = Field {
        id: "angka",
        label: (words.item.label)(item).into(),
        kind: "text",
        value: if silence.is_some() { String::new() } else { digits(&typed) },
        hint: (words.item.hint)(item),
        mistake: app.mistake().map(|_| WRONG),
        around: ("", if item == Item::LuasLantai { "m²" } else { words.welfare.people }),
        digits: true,
    };
    let change = app.on(|app, text: String| {
        app.send.emit(Event::Fill("jawaban", "angka".into()));
        app.send.emit(Event::Fill("angka", digits(&text)));
    });
    doc.heading((words.item.ask)(item).into());
    mistake(doc, WRONG, app.mistake());
    field(doc, typing, &change);
    silences(doc, app, silent(words, item), silence);
}

#[inline(never)]
fn several(doc: &mut Doc, app: &Context, item: Item, n: usize) {
    let words = app.words();
    let Chosen { row, ticked, .. } = chosen(app, item);
    let silence = row.filter(|it| it == DONT_KNOW || it == DECLINED || it == NONE);
    let ticked = if silence.is_some() { 0 } else { ticked };
    doc.begin("fieldset", "choice");
    doc.open("legend");
    doc.heading((words.item.ask)(item).into());
    doc.end();
    mistake(doc, WRONG, app.mistake());
    let hint = (words.item.hint)(item);
    if !hint.is_empty() {
        doc.said("p", "hint", hint);
    }
    for bit in (0..).take(n) {
        let send = app.send.clone();
        let change = Callback::from(move |()| {
            send.emit(Event::Fill("jawaban", "centang".into()));
            send.emit(Event::Fill("centang", (ticked ^ (1 << bit)).to_string()));
        });
        tick(doc, (words.item.choice)(item, bit), ticked & (1 << bit) != 0, change);
    }
    doc.end();
    let mut rows = silent(words, item);
    rows.insert(0, Row::apart(NONE, words.item.none_of_these));
    silences(doc, app, rows, silence);
}

/// The answers that stand apart from a number or from boxes to tick, and empty them.
fn silences(doc: &mut Doc, app: &Context, rows: Vec<Row>, chosen: Option<String>) {
    let choose = app.on(|app, value| {
        app.send.emit(Event::Fill("jawaban", value));
        app.send.emit(Event::Fill("angka", String::new()));
        app.send.emit(Event::Fill("centang", NONE.into()));
    });
    let legend = ("unseen", app.words().common.dont_know.to_string());
    let all = Choice { name: "jawaban", legend, hint: "", rows, chosen: chosen.as_deref(), mistake: None };
    choice(doc, all, &choose);
}

/// The English original, where it is an item of the scorecard of that day.
fn original(doc: &mut Doc, words: &Words, item: Item, on: Date) {
    let said = (words.item.original)(item, Scorecard::on(on).year);
    if said.is_empty() {
        return;
    }
    doc.fold("sources", words.welfare.original.into());
    doc.open("p");
    doc.attr("lang", "en");
    doc.say(said);
    doc.end();
    doc.said("p", "hint", words.item.original_note);
    doc.end();
}

/// Ways out: the picture as it stands, or no estimate at all.
fn leave(doc: &mut Doc, app: &Context) {
    let words = app.words();
    doc.begin("p", "actions quiet");
    doc.link("", Route::Estimate.href(), words.welfare.so_far);
    let skip = app.on(|app, ()| app.advance(Action::Estimate(None), Then::Onward));
    button(doc, "plain", words.welfare.skip.into(), skip);
    doc.end();
}

/// "Perkiraan, pertanyaan 3, paling banyak 8 lagi".
pub(super) fn progress_of(app: &Context, ask: Ask) -> String {
    let session = &app.session;
    let depth = session.estimate.unwrap_or(Depth::Quick);
    let asked = welfare(&session.household, session.on, depth);
    let left = left_of_estimate(session);
    let before = asked.iter().filter(|it| **it != ask && !left.contains(it)).count();
    let more = left.iter().filter(|it| **it != ask).count();
    (app.words().welfare.progress)(before + 1, more)
}

/// What is known of an item, as the reader would say it.
pub(super) fn said_item(app: &Context, item: Item) -> String {
    said_of(app.words(), &app.session.household, item, app.session.on)
}

fn said_of(words: &Words, household: &Household, item: Item, on: Date) -> String {
    // What sleeps is shown as it was said.
    let value = match household.heard(item, on) {
        Heard::NotAsked | Heard::Idle => household.survey.get(item).map(|it| it.reply),
        Heard::DontKnow => Some(Reply::DontKnow),
        Heard::Declined => Some(Reply::Declined),
        Heard::Said(value) | Heard::Implied(value) => Some(Reply::Value(value)),
    };
    match value {
        None => words.common.not_answered.into(),
        Some(Reply::DontKnow) => words.common.dont_know.into(),
        Some(Reply::Declined) => words.welfare.declined.into(),
        Some(Reply::Value(value)) => value_of(words, item, value),
    }
}

/// A value of an item in words.
pub(super) fn value_of(words: &Words, item: Item, value: u32) -> String {
    match item.kind() {
        ItemKind::Number(..) if item == Item::LuasLantai => (words.welfare.metres)(value),
        ItemKind::Number(..) => format!("{value} {}", words.welfare.people),
        ItemKind::Several(_) if value == 0 => words.item.none_of_these.into(),
        ItemKind::Several(names) => {
            let set = (0..).take(names.len()).filter(|bit| value & (1 << bit) != 0);
            set.map(|it| (words.item.choice)(item, it)).collect::<Vec<_>>().join(", ")
        }
        _ => (words.item.choice)(item, value).into(),
    }
}
