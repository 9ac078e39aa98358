//! A list of households from a file: choose it, say what its columns hold, wait.

use yew::{AttrValue, Callback};

use super::village_results::results;
use crate::fact::Fact;
use crate::ui::many::{Act, Village};
use crate::ui::part::{Choice, Doc, Row, button, choice, file, mistake, option, select_of};
use crate::ui::view::{Context, Event};
use crate::village::{Column, Mapping, Sheet, Work, identifies};
use crate::words::Words;

/// So many rows are shown of each column.
const SHOWN: usize = 3;
/// So much of a cell.
const MOST_SIGNS: usize = 24;

#[inline(never)]
pub(crate) fn village(doc: &mut Doc, app: &Context) {
    match &*app.many.village.borrow() {
        Village::Nothing => begin(doc, app, None),
        Village::Unusable(why) => begin(doc, app, Some(*why)),
        Village::Columns(sheet, mapping) => columns(doc, app, sheet, mapping),
        Village::Working(work) => working(doc, app, work),
        Village::Done(work) => results(doc, app, work),
    }
}

fn begin(doc: &mut Doc, app: &Context, why: Option<usize>) {
    let own = &app.words().village;
    doc.heading(own.title.into());
    doc.said("p", "lead", own.lead);
    doc.p(own.private);
    mistake(doc, "berkas-salah", why.map(|it| own.unusable[it]));
    let send = app.send.clone();
    let chosen = Callback::from(move |it| send.emit(Event::Many(Act::Choose(it))));
    file(doc, "berkas", own.file, own.file_hint, why.map(|_| "berkas-salah"), &chosen);
    doc.fold("why", own.how.into());
    doc.open("ul");
    for it in own.how_lines {
        doc.said("li", "", it);
    }
    doc.end();
    doc.end();
}

fn columns(doc: &mut Doc, app: &Context, sheet: &Sheet, mapping: &Mapping) {
    let words = app.words();
    let own = &words.village;
    let on = app.session.on;
    doc.heading(own.columns.into());
    doc.told("p", "lead", (own.rows)(sheet.n_rows()));
    doc.p(own.columns_lead);
    let rows = vec![Row::new("orang".into(), own.members), Row::new("keluarga".into(), own.whole)];
    let chosen = Some(if mapping.members { "orang" } else { "keluarga" });
    let legend = ("", own.layout.to_string());
    let layout = Choice { name: "baris", legend, hint: "", rows, chosen, mistake: None };
    choice(doc, layout, &app.on(|app, it: String| app.many(Act::Members(it == "orang"))));
    for (place, column) in mapping.columns.iter().enumerate() {
        one_column(doc, app, sheet, place, *column);
    }
    doc.told("p", "hint", [(words.common.rules_of)(on), ". ".into(), (own.age_on)(on)].concat());
    let wrong = wrong(words, mapping);
    doc.begin("p", "notice");
    doc.attr("role", "status");
    doc.tell(wrong.clone().unwrap_or_default());
    doc.end();
    doc.begin("p", "actions");
    if wrong.is_none() {
        button(doc, "primary", own.start.into(), app.on(|app, ()| app.many(Act::Start)));
    }
    button(doc, "", own.other_file.into(), app.on(|app, ()| app.many(Act::Forget)));
    doc.end();
}

/// Why one cannot begin yet.
fn wrong(words: &Words, mapping: &Mapping) -> Option<String> {
    let own = &words.village;
    if let Some(it) = mapping.twice() {
        return Some((own.twice)(name(words, it)));
    }
    if mapping.members && mapping.place_of(Column::Card).is_none() {
        return Some(own.must_card.into());
    }
    (!mapping.says_something()).then(|| own.must_read.into())
}

#[inline(never)]
fn one_column(doc: &mut Doc, app: &Context, sheet: &Sheet, place: usize, column: Column) {
    let words = app.words();
    let own = &words.village;
    let mut options = Doc::default();
    let fixed = [Column::Skip, Column::Private, Column::Card, Column::Role, Column::Birth];
    for it in fixed.into_iter().chain(Fact::ALL.iter().map(|it| Column::Fact(*it))) {
        option(&mut options, value(it), name(words, it), it == column);
    }
    let send = app.send.clone();
    let hold = Callback::from(move |it: String| {
        let found = fixed.into_iter().find(|column| value(*column) == it);
        let column = found.or_else(|| Fact::named(&it).map(Column::Fact));
        send.emit(Event::Many(Act::Hold(place, column.unwrap_or(Column::Skip))));
    });
    doc.begin("div", "column");
    let id = AttrValue::from(format!("kolom-{place}"));
    let header: String = sheet.header[place].chars().take(2 * MOST_SIGNS).collect();
    select_of(doc, id, (own.column)(place + 1, &header), options, None, &hold);
    if matches!(column, Column::Private | Column::Card) {
        doc.said("p", "hint", own.hidden);
    } else {
        let cells = (0..sheet.n_rows().min(SHOWN)).map(|it| sheet.cell(it, place));
        let short = |it: String| {
            if identifies(&it) { "…".into() } else { it.chars().take(MOST_SIGNS).collect::<String>() }
        };
        let cells: Vec<String> = cells.filter(|it| !it.is_empty()).map(short).collect();
        doc.told("p", "hint", (own.sample)(&cells.join(" · ")));
    }
    doc.end();
}

fn value(column: Column) -> &'static str {
    match column {
        Column::Skip => "-",
        Column::Private => "pribadi",
        Column::Card => "kk",
        Column::Role => "hubungan",
        Column::Birth => "lahir",
        Column::Fact(fact) => fact.name(),
    }
}

fn name(words: &Words, column: Column) -> &'static str {
    match column {
        Column::Skip => words.village.holds[0],
        Column::Private => words.village.holds[1],
        Column::Card => words.village.holds[2],
        Column::Role => words.family.role,
        Column::Birth => words.village.holds[3],
        Column::Fact(fact) => (words.label)(fact),
    }
}

fn working(doc: &mut Doc, app: &Context, work: &Work) {
    let own = &app.words().village;
    let progress = work.progress();
    doc.heading(own.working.into());
    doc.open("progress");
    doc.attr("aria-label", own.working);
    doc.set("max", progress.all.to_string());
    doc.set("value", progress.done.to_string());
    doc.end();
    doc.told("p", "", (own.done)(progress.done, progress.all));
    doc.begin("p", "actions");
    button(doc, "", own.stop.into(), app.on(|app, ()| app.many(Act::Stop)));
    doc.end();
}
