//! The comparison sheet: what the family said, in the order and the codes of the register, to take
//! to the village office. It never shows a nickname.
//!
//! On a narrow screen the rows of its tables are stacked by the style sheet. That takes away what
//! they are for a screen reader, so each part says its role itself.

use super::answer;
use super::doubts::{blocked, doubts};
use super::estimate::ways_in;
use super::item::value_of;
use crate::comparison::{Member, Row, Said, Say, sheet};
use crate::consistency::{Severity, doubts as all_doubts};
use crate::fact::Fact;
use crate::household::Source;
use crate::item::Item;
use crate::questionnaire::Depth;
use crate::route::Route;
use crate::ui::part::{Doc, button};
use crate::ui::view::{Context, Event};
use crate::words::Words;

#[inline(never)]
pub(crate) fn comparison(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let (own, household, on) = (&words.comparison, &app.session.household, app.session.on);
    doc.heading(words.welfare.comparison.into());
    for (place, it) in own.lead.into_iter().enumerate() {
        doc.said("p", if place == 0 { "lead" } else { "" }, it);
    }
    doc.begin("div", "no-print");
    ways_in(doc, app, &[Depth::Full]);
    doc.link("jump", Route::Info("dtsen".into()).href(), words.welfare.propose);
    doc.end();
    if blocked(app) {
        doc.said("p", "notice", words.welfare.must_settle);
        return doubts(doc, app, &|it| it.check.severity() == Severity::Block);
    }
    doc.begin("p", "actions");
    button(doc, "", words.welfare.print.into(), app.on(|app, ()| app.send.emit(Event::Print)));
    doc.end();
    doc.told("p", "not-desil", (own.as_of)(on));
    let desil = household.known(Fact::Desil, on);
    if desil.settled() {
        doc.told("p", "", (words.welfare.official)(desil.least));
    }
    for it in own.codes.into_iter().chain([own.left_out]) {
        doc.said("p", "hint", it);
    }
    let sheet = sheet(household, on);
    doc.open("section");
    table(doc, words, "h2", own.blocks[0].into(), &sheet.housing);
    doc.end();
    doc.section(own.blocks[1]);
    if sheet.members.is_empty() {
        doc.p(words.family.nobody);
    }
    for (place, it) in sheet.members.iter().enumerate() {
        table(doc, words, "h3", title(words, it, place), &it.rows);
    }
    doc.end();
    doc.open("section");
    table(doc, words, "h2", own.blocks[2].into(), &sheet.aid);
    doc.said("p", "hint", own.last_year);
    doc.end();
    notes(doc, app);
    doc.said("p", "quiet", own.source);
}

/// What to call a member on the sheet: the place in the family, numbered where several have it.
fn title(words: &Words, it: &Member, place: usize) -> String {
    let Some(role) = it.role else { return (words.common.person)(place + 1) };
    let mut title = String::from((words.role)(role));
    if !it.only_one {
        title.push(' ');
        title.push_str(&it.number.to_string());
    }
    title
}

/// What no row can take: an illness of somebody, and answers that stay as they are with a reason.
fn notes(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let session = &app.session;
    let ill = session.household.known(Fact::SakitMenahun, session.on);
    let mut notes = Vec::new();
    if ill.from == Source::Said {
        notes.push(
            [(words.label)(Fact::SakitMenahun), ": ", (words.choice)(Fact::SakitMenahun, ill.least)].concat(),
        );
    }
    for doubt in all_doubts(&session.household, session.on) {
        if let Some(because) = session.reason(&doubt) {
            let left = (words.welfare.left)((words.welfare.because)(because));
            notes.push([(words.welfare.doubt)(doubt.check), " ", &left].concat());
        }
    }
    if notes.is_empty() {
        return;
    }
    doc.section(words.comparison.notes);
    doc.open("ul");
    for it in notes {
        doc.told("li", "", it);
    }
    doc.end();
    doc.end();
}

/// Opens a part of a table that says what it is.
fn begin(doc: &mut Doc, name: &'static str, role: &'static str, class: &'static str) {
    doc.begin(name, class);
    doc.attr("role", role);
}

fn table(doc: &mut Doc, words: &Words, heading: &'static str, title: String, rows: &[Row]) {
    // Not a caption: a heading inside the parts of a table is none to a screen reader.
    doc.told(heading, "of-table", title.clone());
    begin(doc, "table", "table", "register");
    doc.set("aria-label", title);
    begin(doc, "thead", "rowgroup", "");
    begin(doc, "tr", "row", "");
    for it in words.comparison.columns {
        begin(doc, "th", "columnheader", "");
        doc.attr("scope", "col");
        doc.say(it);
        doc.end();
    }
    doc.end();
    doc.end();
    begin(doc, "tbody", "rowgroup", "");
    let mut left = rows;
    while let Some(first) = left.first() {
        let skipped = left.iter().take_while(|it| it.said == Said::Skip).count();
        let n = skipped.max(1);
        row(doc, words, first, left.get(n - 1).filter(|_| n > 1));
        left = &left[n..];
    }
    doc.end();
    doc.end();
}

/// One row; or several that the form skips, from this one to the last.
fn row(doc: &mut Doc, words: &Words, first: &Row, last: Option<&Row>) {
    let own = &words.comparison;
    begin(doc, "tr", "row", "");
    begin(doc, "td", "cell", "number");
    doc.tell(first.entry.numbered());
    if let Some(last) = last {
        // "428h–j", and "412–426".
        let same = last.entry.number == first.entry.number;
        let last = if same { last.entry.letter.into() } else { last.entry.numbered() };
        doc.tell(["–", last.rsplit('–').next().unwrap_or_default()].concat());
    }
    doc.end();
    begin(doc, "th", "rowheader", "");
    doc.attr("scope", "row");
    doc.say(first.entry.about(words));
    if let Some(last) = last {
        doc.tell([" – ", last.entry.about(words)].concat());
    }
    doc.end();
    let (said, code) = match &first.said {
        Said::Blank => (String::new(), String::new()),
        Said::Skip => (own.skip.into(), "–".into()),
        Said::Coded(answers, codes) => (said(words, answers), codes.written(own.or)),
        Said::Number(it, low, high) => (said(words, &[*it]), number(own.or, *low, *high)),
    };
    // One of two lines to write on says it, so that a screen reader does not say it twice.
    let again = if said.is_empty() { "" } else { own.blank };
    cell(doc, "answer", said, own.blank);
    cell(doc, "code", code, again);
    doc.end();
}

/// A cell, or a line to write on.
fn cell(doc: &mut Doc, class: &'static str, text: String, blank: &'static str) {
    begin(doc, "td", "cell", class);
    if text.is_empty() {
        doc.begin("span", "to-fill");
        if !blank.is_empty() {
            doc.said("span", "unseen", blank);
        }
        doc.end();
    } else {
        doc.tell(text);
    }
    doc.end();
}

/// "38", or "38 atau 39".
fn number(or: &str, low: u32, high: u32) -> String {
    let (low, high) = (low.to_string(), high.to_string());
    if low == high { low } else { [&low, or, &high].join(" ") }
}

fn said(words: &Words, answers: &[Say]) -> String {
    let one = |it: &Say| match *it {
        Say::Item(item, value) => value_of(words, item, value),
        // An item with a plain yes and no has the words for them.
        Say::Owned(it) => (words.item.choice)(Item::Kulkas, it.into()).into(),
        Say::Fact(fact, known) => answer(words, fact, known),
        Say::Role(role) => (words.role)(role).into(),
    };
    answers.iter().map(one).collect::<Vec<_>>().join("; ")
}
