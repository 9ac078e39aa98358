//! What is missing, and what each answer would do: for the page of a programme.

use super::program_parts::disputed;
use super::value::{grouped, outcome};
use super::why::kind_of;
use super::{by_fact, jump, label_for, label_of, name_for};
use crate::engine::{Assessment, Effect, Explanation, Open, Outlook, Row, Subject};
use crate::fact::Fact;
use crate::route::Route;
use crate::truth::Truth;
use crate::ui::part::{Doc, shape, sources, text};
use crate::ui::view::Context;
use crate::words::Words;

/// How many questions of one kind are shown. They are answered in this order anyway, and each
/// answer may make later ones needless.
const MOST_SHOWN: usize = 8;

/// The bands of desil that everybody speaks of.
const BANDS: [(u32, u32); 4] = [(1, 2), (3, 4), (5, 5), (6, 10)];

/// Whether it matters what the answer is; otherwise the answer decides only together with others.
pub(super) fn differs(effect: &Effect) -> bool {
    let mut all = effect.rows.iter().map(|it| it.outlook).chain(effect.unlisted);
    let first = all.next();
    all.any(|it| Some(it) != first)
}

fn rows(doc: &mut Doc, words: &Words, class: &'static str, found: &Assessment, rows: Vec<(String, Outlook)>) {
    doc.begin("dl", class);
    for (said, outlook) in rows {
        doc.open("div");
        doc.told("dt", "", said);
        doc.open("dd");
        doc.set("class", format!("mark {}", kind_of(outlook.truth).class()));
        shape(doc, kind_of(outlook.truth));
        doc.told("span", "", outcome(words, found.edition, outlook, found.award.range));
        doc.end();
        doc.end();
    }
    doc.end();
}

/// The outcome for each band of desil, and for a family that is not listed.
pub(super) fn desil(doc: &mut Doc, words: &Words, found: &Assessment, effect: &Effect) {
    let mut bands: Vec<(String, Outlook)> = Vec::new();
    for band in BANDS {
        let cut = |row: &Row| {
            let (least, most) = (row.least.max(band.0), row.most.min(band.1));
            (least <= most).then(|| ((words.explain.desil_band)(least, most), row.outlook))
        };
        bands.extend(effect.rows.iter().filter_map(cut));
    }
    bands.extend(effect.unlisted.map(|it| (words.explain.unlisted.into(), it)));
    rows(doc, words, "strip bands", found, bands);
}

/// The strip of the desil, or of the one thing that is open and that nobody at home can know.
pub(super) fn strip(doc: &mut Doc, app: &Context, found: &Assessment, effect: &Effect) {
    let words = app.words();
    if effect.open.fact == Fact::Desil {
        doc.said("h4", "", words.explain.desil);
        return desil(doc, words, found, effect);
    }
    doc.told("h4", "", label_of(app, effect.open));
    rows(doc, words, "strip", found, grouped(words, effect.open.fact, &effect.rows));
}

/// What is open, and what each answer would do.
pub(super) fn missing(doc: &mut Doc, app: &Context, here: &Assessment, found: &Explanation) {
    let page = &app.words().explain;
    let strip = found.effects.iter().find(|it| it.open.fact == Fact::Desil && differs(it));
    if let Some(effect) = strip {
        doc.begin("section", "why");
        doc.said("h2", "", page.desil);
        doc.p(page.desil_lead);
        desil(doc, app.words(), here, effect);
        links(doc, app, &[effect]);
        doc.end();
    }
    // The strip says what not being listed does.
    let said = |it: &Effect| {
        strip.is_some_and(|strip| {
            it == strip || strip.unlisted.is_some() && it.open.fact == Fact::Dtsen && !it.askable
        })
    };
    for askable in [true, false] {
        let others = found.effects.iter().filter(|it| it.askable == askable && !said(it));
        let (telling, rest): (Vec<&Effect>, Vec<&Effect>) = others.partition(|it| differs(it));
        if telling.is_empty() && rest.is_empty() {
            continue;
        }
        doc.begin("section", "why");
        doc.said("h2", "", if askable { page.missing } else { page.unknown });
        let first = found.narrows.filter(|it| askable && telling.iter().any(|effect| effect.open == *it));
        if let Some(open) = first {
            doc.told("p", "", (page.narrows)(&label_of(app, open)));
        }
        if !telling.is_empty() {
            doc.p(if askable { page.missing_lead } else { page.unknown_lead });
        }
        let folded = alike(&telling);
        for it in folded.iter().take(MOST_SHOWN) {
            effect(doc, app, here, it);
        }
        let named = by_fact(&opens(&rest));
        if !named.is_empty() {
            doc.p(page.together);
            doc.open("ul");
            for it in named.iter().take(MOST_SHOWN) {
                doc.told("li", "", label_for(app, it));
            }
            doc.end();
        }
        let hidden = folded.iter().skip(MOST_SHOWN).map(Vec::len);
        let more: usize = hidden.chain(named.iter().skip(MOST_SHOWN).map(Vec::len)).sum();
        if more > 0 {
            doc.told("p", "hint", (page.more_questions)(more));
        }
        if more > 0 || !named.is_empty() {
            let words = app.words();
            let (to, word) = if askable {
                (app.onward(), words.review.go_on)
            } else {
                (Route::Review, words.results.change_answers)
            };
            doc.link("jump", to.href(), word);
        }
        doc.end();
    }
    if found.effects.is_empty() && found.outlook.truth == Truth::Unknown {
        unclear(doc, app, here);
    }
}

/// Questions about the same thing stand together, where their answers do the same.
fn alike<'a>(effects: &[&'a Effect]) -> Vec<Vec<&'a Effect>> {
    let mut groups: Vec<Vec<&Effect>> = Vec::new();
    for effect in effects {
        let same = |it: &&mut Vec<&Effect>| {
            it.iter().all(|it| it.open.fact == effect.open.fact && it.rows == effect.rows)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(effect),
            None => groups.push(vec![effect]),
        }
    }
    groups
}

fn opens(effects: &[&Effect]) -> Vec<Open> {
    effects.iter().map(|it| it.open).collect()
}

fn effect(doc: &mut Doc, app: &Context, here: &Assessment, alike: &[&Effect]) {
    let words = app.words();
    let Some(first) = alike.first() else { return };
    doc.fold("effect", label_for(app, &opens(alike)));
    rows(doc, words, "strip", here, grouped(words, first.open.fact, &first.rows));
    links(doc, app, alike);
    doc.end();
}

/// A way to each question, or to what was said to it.
fn links(doc: &mut Doc, app: &Context, effects: &[&Effect]) {
    let words = app.words();
    doc.begin("p", "jumps");
    for it in effects {
        let (to, word) = if it.askable {
            (Route::Question(it.open), words.explain.answer_now)
        } else {
            (Route::Change(it.open), words.common.change)
        };
        let name = name_for(words, &app.session.household, it.open);
        let said = if effects.len() == 1 { word.into() } else { format!("{word}: {name}") };
        jump(doc, to, word, said, &label_of(app, it.open));
    }
    doc.end();
}

/// Nothing is left to answer: it is the rules that are not clear.
fn unclear(doc: &mut Doc, app: &Context, here: &Assessment) {
    let words = app.words();
    doc.begin("section", "why");
    doc.said("h2", "", words.explain.unclear);
    doc.p(words.explain.unclear_lead);
    doc.open("ul");
    for (number, it) in here.edition.criteria.iter().enumerate() {
        let of = Subject::Criterion(number);
        if here.findings.iter().any(|it| it.of == of && it.truth == Truth::Unknown) {
            doc.open("li");
            text(doc, words, it.says);
            match &it.disputed {
                Some(other) => disputed(doc, words, String::new(), other, ""),
                None => sources(doc, words, it.cites, None),
            }
            doc.end();
        }
    }
    doc.end();
    doc.end();
}
