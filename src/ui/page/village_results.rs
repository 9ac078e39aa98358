//! What a list comes to: counts, families, rows that were put aside, tables to take along.

use yew::Callback;

use super::tally::tally;
use crate::engine::Standing;
use crate::ui::many::Act;
use crate::ui::part::{Doc, button};
use crate::ui::view::{Context, Event};
use crate::village::{Line, Work, bad_rows, families, one, reason, tally_table};
use crate::words::Words;

/// So many families and rows are shown at first, and so many more each time.
const AT_ONCE: usize = 25;

pub(super) fn results(doc: &mut Doc, app: &Context, work: &Work) {
    let words = app.words();
    let own = &words.village;
    doc.heading(own.results.into());
    doc.told("p", "quiet", (words.common.rules_of)(app.session.on));
    doc.told("p", "lead", (own.counted)(work.lines.len(), work.bad.len()));
    if work.strays() {
        doc.said("p", "notice", own.strays);
    }
    if work.lines.is_empty() {
        doc.p(own.nobody);
    } else {
        let n_one = work.lines.iter().filter(|it| it.missing == 1).count();
        doc.told("p", "notice", (own.one_missing)(n_one));
        list(doc, app, work);
    }
    bad(doc, app, work);
    if work.tally.families > 0 {
        doc.section(own.tally);
        doc.p(own.tally_lead);
        tally(doc, words, &work.tally);
        take(doc, app, own.take_tally, |app, work| {
            ("layak-jumlah.csv", tally_table(app.words(), &work.tally))
        });
        doc.end();
    }
    doc.begin("p", "actions");
    button(doc, "", own.forget.into(), app.on(|app, ()| app.many(Act::Forget)));
    doc.end();
}

/// A button that makes a table and takes it along.
#[inline(never)]
fn take(
    doc: &mut Doc,
    app: &Context,
    label: &'static str,
    table: fn(&Context, &Work) -> (&'static str, String),
) {
    let app = app.clone();
    let made = move |()| {
        let made = match &*app.many.village.borrow() {
            crate::ui::many::Village::Done(work) => Some(table(&app, work)),
            _ => None,
        };
        if let Some((name, text)) = made {
            app.many(Act::Take(name, text));
        }
    };
    doc.begin("p", "actions");
    button(doc, "", label.into(), Callback::from(made));
    doc.end();
}

/// How many are shown, and a button for more.
fn shown(app: &Context, field: &str) -> usize {
    app.form.get(field).and_then(|it| it.parse().ok()).unwrap_or(AT_ONCE)
}

fn more(doc: &mut Doc, app: &Context, field: &'static str, all: usize) {
    let shown = shown(app, field);
    if all > shown {
        let send = app.send.clone();
        let next = shown + AT_ONCE;
        let show = move |()| send.emit(Event::Fill(field, next.to_string()));
        doc.begin("p", "actions");
        button(doc, "small", (app.words().village.more)(AT_ONCE.min(all - shown)), Callback::from(show));
        doc.end();
    }
}

#[inline(never)]
fn list(doc: &mut Doc, app: &Context, work: &Work) {
    let words = app.words();
    let own = &words.village;
    doc.section(own.list);
    doc.p(own.list_lead);
    doc.begin("table", "lines");
    doc.set("aria-label", own.list.into());
    doc.open("thead");
    doc.open("tr");
    for it in [own.line, own.missing, own.one, own.fits] {
        doc.open("th");
        doc.attr("scope", "col");
        doc.say(it);
        doc.end();
    }
    doc.end();
    doc.end();
    doc.open("tbody");
    for it in work.lines.iter().take(shown(app, "keluarga")) {
        row(doc, words, it);
    }
    doc.end();
    doc.end();
    more(doc, app, "keluarga", work.lines.len());
    take(doc, app, own.take_list, |app, work| ("layak-daftar.csv", families(app.words(), work)));
    doc.end();
}

fn row(doc: &mut Doc, words: &Words, line: &Line) {
    let fits = line.standings.iter().filter(|it| matches!(it, Standing::Met | Standing::Received)).count();
    doc.open("tr");
    doc.open("th");
    doc.attr("scope", "row");
    doc.tell(line.line.to_string());
    doc.end();
    doc.told("td", "", line.missing.to_string());
    doc.told("td", "", line.one.map(|it| one(words, it)).unwrap_or_default());
    doc.told("td", "", fits.to_string());
    doc.end();
}

#[inline(never)]
fn bad(doc: &mut Doc, app: &Context, work: &Work) {
    if work.bad.is_empty() {
        return;
    }
    let words = app.words();
    let own = &words.village;
    doc.section(own.bad);
    doc.p(own.bad_lead);
    doc.begin("ul", "bad");
    for it in work.bad.iter().take(shown(app, "salah")) {
        doc.open("li");
        doc.told("strong", "", format!("{} {}", own.line, it.line));
        for problem in &it.problems {
            doc.told("p", "", reason(words, work, problem));
        }
        doc.end();
    }
    doc.end();
    more(doc, app, "salah", work.bad.len());
    take(doc, app, own.take_bad, |app, work| ("layak-perbaiki.csv", bad_rows(app.words(), work)));
    doc.end();
}
