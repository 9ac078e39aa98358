//! An amount in rupiah: typed as people write it, by day, week, month, harvest or year, and said
//! back in words and as what it becomes.

use super::DONT_KNOW;
use super::ask::{WRONG, given};
use crate::engine::Open;
use crate::fact::{Fact, Kind, Unit};
use crate::money::{Every, typed};
use crate::ui::part::{Doc, Field, digits, field, grouped, mistake, option, select};
use crate::ui::view::{Context, Event};
use crate::words::{Locale, money, spoken};

/// What the list of periods says, in the order of the words.
const PERIODS: [&str; 5] = ["hari", "minggu", "bulan", "panen", "tahun"];

/// More days than a month has, and more harvests than a year.
const MOST_TIMES: u32 = 31;

/// Whether the amount is one for a month or a year, and which.
fn unit(fact: Fact) -> Option<Unit> {
    match fact.kind() {
        Kind::Number(_, _, unit @ (Unit::RupiahPerMonth | Unit::RupiahPerYear)) => Some(unit),
        _ => None,
    }
}

/// Whether a fact is an amount.
pub(super) fn is_amount(fact: Fact) -> bool {
    matches!(fact.kind(), Kind::Number(_, _, Unit::Rupiah | Unit::RupiahPerMonth | Unit::RupiahPerYear))
}

/// The period that is chosen; as the fact counts where nobody has chosen.
fn period(app: &Context, fact: Fact) -> &str {
    let own = if unit(fact) == Some(Unit::RupiahPerYear) { "tahun" } else { "bulan" };
    app.form.get("tiap").unwrap_or(own)
}

fn times(app: &Context) -> Option<u32> {
    app.form.get("kali")?.parse().ok().filter(|it| (1..=MOST_TIMES).contains(it))
}

fn every(app: &Context, fact: Fact) -> Option<Every> {
    Some(match period(app, fact) {
        "hari" => Every::Day(times(app)?),
        "minggu" => Every::Week,
        "panen" => Every::Harvest(times(app)?),
        "tahun" => Every::Year,
        _ => Every::Month,
    })
}

/// The amount as the fact counts it; nothing where something is missing.
pub(super) fn amount_of(app: &Context, open: Open) -> Option<u32> {
    let rupiah = typed(&given(app, open).1)?;
    match unit(open.fact) {
        None => Some(rupiah),
        Some(Unit::RupiahPerYear) => every(app, open.fact)?.yearly(rupiah),
        Some(_) => every(app, open.fact)?.monthly(rupiah),
    }
}

/// What is missing: the field, and what to do about it.
pub(super) fn missing(app: &Context, open: Open) -> (&'static str, &'static str) {
    let words = &app.words().question;
    let counts = matches!(period(app, open.fact), "hari" | "panen");
    if typed(&given(app, open).1).is_some() && counts && times(app).is_none() {
        return ("#kali", words.must_times);
    }
    ("#angka", words.must_rupiah)
}

#[inline(never)]
pub(super) fn amount(doc: &mut Doc, app: &Context, open: Open) {
    let words = app.words();
    let fact = open.fact;
    let (chosen, text) = given(app, open);
    let text = if chosen.as_deref() == Some(DONT_KNOW) { String::new() } else { text };
    let separator = if words.locale == Locale::English { ',' } else { '.' };
    // Digits are grouped while they are typed; what holds a word stays as it was typed.
    let plain = text.bytes().all(|it| it.is_ascii_digit());
    let hint = (words.hint)(fact);
    let typing = Field {
        id: "angka",
        label: words.question.rupiah.into(),
        kind: "text",
        value: if plain { grouped(&text, separator) } else { text.clone() },
        hint: if hint.is_empty() { words.question.rupiah_hint } else { hint },
        mistake: app.wrong("#angka").then_some(WRONG),
        around: ("Rp", ""),
        digits: false,
    };
    mistake(doc, WRONG, app.mistake());
    field(doc, typing, &app.on(|app, text: String| type_amount(app, &text)));
    if unit(fact).is_some() {
        periods(doc, app, fact);
    }
    doc.begin("output", "spoken");
    doc.attr("for", "angka");
    if let Some(rupiah) = typed(&text) {
        doc.tell(spoken(words, rupiah));
    }
    doc.end();
    becomes(doc, app, open);
}

/// The list of periods, and how many days or harvests where it needs them.
fn periods(doc: &mut Doc, app: &Context, fact: Fact) {
    let words = app.words();
    let chosen = period(app, fact);
    let mut options = Doc::default();
    for (value, label) in PERIODS.into_iter().zip(words.question.every) {
        option(&mut options, value, label, value == chosen);
    }
    let change = app.on(|app, value| app.send.emit(Event::Fill("tiap", value)));
    select(doc, "tiap", words.question.how_often, options, None, &change);
    let label = match chosen {
        "hari" => words.question.days_a_month,
        "panen" => words.question.harvests_a_year,
        _ => return,
    };
    let times = Field {
        id: "kali",
        label: label.into(),
        kind: "text",
        value: app.form.get("kali").unwrap_or_default().into(),
        mistake: app.wrong("#kali").then_some(WRONG),
        digits: true,
        ..Field::default()
    };
    field(doc, times, &app.on(|app, text: String| app.send.emit(Event::Fill("kali", digits(&text)))));
}

/// What an amount of another period becomes; said to a screen reader too.
fn becomes(doc: &mut Doc, app: &Context, open: Open) {
    let words = app.words();
    let (own, after) = match unit(open.fact) {
        Some(Unit::RupiahPerYear) => ("tahun", words.question.per_year),
        _ => ("bulan", words.question.per_month),
    };
    doc.begin("p", "becomes");
    doc.attr("role", "status");
    if period(app, open.fact) != own
        && let Some(rupiah) = amount_of(app, open)
    {
        doc.tell((words.question.becomes)(&[&money(words, rupiah), after].join(" ")));
    }
    doc.end();
}

fn type_amount(app: &Context, text: &str) {
    // We group what is nothing but digits. A mark at the end was typed by a person, and may begin a
    // fraction: from there on the text stays as it is, until only digits are left.
    let grouped = |it: char| it.is_ascii_digit() || matches!(it, '.' | ',' | ' ');
    let before = app.form.get("angka").unwrap_or_default();
    let own = !before.bytes().all(|it| it.is_ascii_digit()) || text.ends_with(['.', ',']);
    let only_digits = text.bytes().all(|it| it.is_ascii_digit());
    let plain = text.chars().all(grouped) && (only_digits || !own);
    let value = if plain { digits(text) } else { text.to_string() };
    app.send.emit(Event::Fill("jawaban", "angka".into()));
    app.send.emit(Event::Fill("angka", value));
}
