//! What is missing, and what each answer would do: for the page of a programme.

use super::value::{grouped, outcome};
use super::why::kind_of;
use super::{jump, label_of};
use crate::engine::{Effect, Explanation, Outlook, Row};
use crate::fact::Fact;
use crate::route::Route;
use crate::rule::Edition;
use crate::ui::part::{Doc, shape};
use crate::ui::view::Context;
use crate::words::Words;

/// How many questions of one kind are shown. They are answered in this order anyway, and each
/// answer may make later ones needless.
const MOST_SHOWN: usize = 8;

/// The bands of desil that everybody speaks of.
const BANDS: [(u32, u32); 4] = [(1, 2), (3, 4), (5, 5), (6, 10)];
/// One verdict with its shape.
fn result(doc: &mut Doc, words: &Words, edition: &Edition, outlook: Outlook) {
    doc.open("span");
    doc.set("class", format!("mark {}", kind_of(outlook.truth).class()));
    shape(doc, kind_of(outlook.truth));
    doc.tell(outcome(words, edition, outlook));
    doc.end();
}

fn rows(doc: &mut Doc, words: &Words, edition: &Edition, rows: Vec<(String, Outlook)>) {
    doc.begin("dl", "strip");
    for (said, outlook) in rows {
        doc.open("div");
        doc.told("dt", "", said);
        doc.open("dd");
        result(doc, words, edition, outlook);
        doc.end();
        doc.end();
    }
    doc.end();
}

/// The outcome for each band of desil, and for a family that is not listed.
pub(super) fn desil(doc: &mut Doc, words: &Words, edition: &Edition, effect: &Effect) {
    let mut bands: Vec<(String, Outlook)> = Vec::new();
    for band in BANDS {
        let cut = |row: &Row| {
            let (least, most) = (row.least.max(band.0), row.most.min(band.1));
            (least <= most).then(|| ((words.explain.desil_band)(least, most), row.outlook))
        };
        bands.extend(effect.rows.iter().filter_map(cut));
    }
    bands.extend(effect.unlisted.map(|it| (words.explain.unlisted.into(), it)));
    doc.p(words.explain.desil_lead);
    rows(doc, words, edition, bands);
}

/// What is open, and what each answer would do.
pub(super) fn missing(doc: &mut Doc, app: &Context, edition: &Edition, found: &Explanation) {
    let words = app.words();
    let page = &words.explain;
    let mut open: Vec<&Effect> = found.effects.iter().collect();
    let strip = open.iter().position(|it| it.open.fact == Fact::Desil).map(|it| open.remove(it));
    let (asked, unknown): (Vec<&Effect>, Vec<&Effect>) = open.into_iter().partition(|it| it.askable);
    if let Some(effect) = strip {
        doc.begin("section", "why");
        doc.said("h2", "", page.desil);
        desil(doc, words, edition, effect);
        if effect.askable {
            jump(doc, Route::Question(effect.open), page.answer_now, &label_of(app, effect.open));
        }
        doc.end();
    }
    for (title, lead, effects) in
        [(page.missing, page.missing_lead, asked), (page.unknown, page.unknown_lead, unknown)]
    {
        if effects.is_empty() {
            continue;
        }
        doc.begin("section", "why");
        doc.said("h2", "", title);
        doc.p(lead);
        if let Some(open) = found.narrows.filter(|it| effects.iter().any(|effect| effect.open == *it)) {
            doc.told("p", "hint", (page.narrows)(&label_of(app, open)));
        }
        for it in effects.iter().take(MOST_SHOWN) {
            effect(doc, app, edition, it);
        }
        if let Some(more) = effects.len().checked_sub(MOST_SHOWN).filter(|it| *it > 0) {
            doc.told("p", "hint", (page.more_questions)(more));
        }
        doc.end();
    }
}

fn effect(doc: &mut Doc, app: &Context, edition: &Edition, effect: &Effect) {
    let words = app.words();
    doc.fold("effect", label_of(app, effect.open));
    rows(doc, words, edition, grouped(words, effect.open.fact, &effect.rows));
    if effect.askable {
        jump(doc, Route::Question(effect.open), words.explain.answer_now, &label_of(app, effect.open));
    }
    doc.end();
}
