//! Why, why not, what is missing, and what would change it: for the page of a programme.

use super::value::{now, tells, values, verdict};
use super::verdict::{Stand, said};
use super::{answer, by_fact, jump, known_of, label_for, label_of, name_for};
use crate::engine::{Assessment, Explanation, Flip, Nearest, Open, Subject as Of, Verdict};
use crate::fact::{self, Fact, Subject};
use crate::route::Route;
use crate::rule::Edition;
use crate::truth::Truth;
use crate::ui::part::{Doc, Kind, shape, sources};
use crate::ui::view::Context;
use crate::words::range;

/// How many fragile answers are shown: more would not be checked.
const MOST_FRAGILE: usize = 2;

/// How many other programmes stand open; the rest is folded.
const MOST_INSTEAD: usize = 4;

/// The shape of a verdict.
pub(super) fn kind_of(truth: Truth) -> Kind {
    match truth {
        Truth::Yes => Kind::Met,
        Truth::No => Kind::NotMet,
        Truth::Unknown => Kind::Open,
    }
}

/// What was said about a fact, in words: "Ibu – Umur: 60 tahun". Members who said the same stand
/// together, so that a large family does not fill the screen.
pub(super) fn answers(app: &Context, opens: &[Open]) -> Vec<String> {
    let mut found: Vec<(String, Vec<Open>)> = Vec::new();
    for open in opens {
        let Some(known) = known_of(&app.session.household, *open, app.session.on) else { continue };
        let value = answer(app.words(), open.fact, known);
        let same =
            |it: &&mut (String, Vec<Open>)| it.0 == value && it.1.iter().all(|it| it.fact == open.fact);
        match found.iter_mut().find(same) {
            Some(same) => same.1.push(*open),
            None => found.push((value, vec![*open])),
        }
    }
    found.into_iter().map(|(value, opens)| format!("{}: {value}", label_for(app, &opens))).collect()
}

fn list(doc: &mut Doc, items: Vec<String>) {
    doc.open("ul");
    for it in items {
        doc.told("li", "", it);
    }
    doc.end();
}

/// Why the criteria are met, whatever else was said.
pub(super) fn why_met(doc: &mut Doc, app: &Context, found: &Explanation) {
    if found.outlook.truth != Truth::Yes {
        return;
    }
    let page = &app.words().explain;
    doc.begin("section", "why");
    doc.said("h2", "", page.why_met);
    if found.reason.is_empty() {
        doc.p(page.why_met_always);
    } else {
        doc.p(page.why_met_lead);
        list(doc, answers(app, &found.reason));
    }
    doc.end();
}

/// The answers that alone decide a refusal, where they do not stand with a condition already.
pub(super) fn decided(doc: &mut Doc, app: &Context, here: &Assessment, found: &Explanation) {
    let criteria = || here.failing().filter(|it| matches!(it.of, Of::Criterion(_)));
    let said = |open: &Open| criteria().any(|it| it.evidence.contains(open));
    if found.outlook.truth == Truth::No && !found.reason.iter().all(said) {
        doc.p(app.words().explain.decided);
        list(doc, answers(app, &found.reason));
    }
}

/// The nearest changes that lift the refusal.
pub(super) fn nearest(doc: &mut Doc, app: &Context, edition: &Edition, found: &[Nearest]) {
    if found.is_empty() {
        return;
    }
    let page = &app.words().explain;
    doc.begin("section", "why");
    doc.said("h2", "", page.nearest);
    doc.p(page.nearest_lead);
    doc.begin("ul", "nearest");
    for it in found {
        change(doc, app, edition, it);
    }
    doc.end();
    doc.end();
}

/// One set of changes, and what it leads to.
pub(super) fn change(doc: &mut Doc, app: &Context, edition: &Edition, it: &Nearest) {
    let words = app.words();
    let page = &words.explain;
    doc.open("li");
    for (number, step) in it.steps.iter().enumerate() {
        let name = name_for(words, &app.session.household, step.open);
        doc.open("p");
        if number > 0 {
            doc.told("strong", "", format!("{} ", page.and));
        }
        if let Some((day, exact)) = step.on {
            doc.tell((page.birthday)(&name, step.value, day, exact));
        } else {
            let (sentence, given) = words.locale.text(step.change.line.says);
            doc.open("span");
            doc.attr("lang", given.tag());
            doc.tell(sentence.replace("{nama}", &name));
            doc.end();
        }
        doc.end();
        if step.on.is_none() {
            doc.told("p", "hint", becomes(app, step.open, step.value));
        }
        sources(doc, words, step.change.line.cites, None);
    }
    doc.open("p");
    doc.set("class", format!("mark {}", kind_of(it.truth).class()));
    shape(doc, kind_of(it.truth));
    let mut then = String::from(if it.truth == Truth::Yes { page.then_met } else { page.then_open });
    if it.truth == Truth::Yes && tells(it.range) {
        then = format!("{then} {} {}.", range(words, it.range), (words.per)(edition.per));
    }
    doc.tell(then);
    doc.end();
    if !it.missing.is_empty() {
        let labels: Vec<String> = by_fact(&it.missing).iter().take(4).map(|it| label_for(app, it)).collect();
        doc.told("p", "hint", (page.then_missing)(&labels.join("; ")));
    }
    doc.end();
}

/// "Desil: dari 5 menjadi 4."
fn becomes(app: &Context, open: Open, value: u32) -> String {
    let words = app.words();
    let before = known_of(&app.session.household, open, app.session.on);
    let before = before.map_or_else(String::new, |it| now(words, open.fact, it));
    (words.explain.changed_answer)(&label_of(app, open), &before, &values(words, open.fact, value, value))
}

/// The answers to check again: small slips first, then those that alone decide a refusal.
pub(super) fn fragile(found: &Explanation) -> Vec<&Flip> {
    let near = found.flips.iter().filter(|it| it.near);
    let is_number = |it: &Flip| matches!(it.open.fact.kind(), fact::Kind::Number(..));
    let refused = found.outlook.truth == Truth::No;
    // Nobody says these by mistake, and nobody wants to be asked about them twice.
    let painful = |it: &Flip| matches!(it.open.fact, Fact::OrangTua | Fact::KorbanHam);
    let lifts = |it: &Flip| !painful(it) && it.others.iter().any(|it| it.2 == Truth::Yes);
    let decisive = found.flips.iter().filter(|it| !it.near && !is_number(it) && refused && lifts(it));
    near.chain(decisive).take(MOST_FRAGILE).collect()
}

pub(super) fn check_again(doc: &mut Doc, app: &Context, found: &Explanation) {
    let otherwise = |it: &Flip| (it.open, otherwise(app, it));
    check(doc, app, fragile(found).into_iter().map(otherwise).collect());
}

/// Answers to check again, each with what the result would be otherwise.
pub(super) fn check(doc: &mut Doc, app: &Context, answered: Vec<(Open, String)>) {
    if answered.is_empty() {
        return;
    }
    let words = app.words();
    doc.begin("section", "why");
    doc.said("h2", "", words.explain.fragile);
    doc.told("p", "", (words.explain.fragile_lead)(answered.len()));
    doc.open("ul");
    for (open, otherwise) in answered {
        doc.open("li");
        doc.tell(format!("{}. {otherwise} ", answers(app, &[open]).concat()));
        let word = words.common.change;
        jump(doc, Route::Change(open), word, word.into(), &label_of(app, open));
        doc.end();
    }
    doc.end();
    doc.end();
}

/// What the result would be with another answer.
fn otherwise(app: &Context, flip: &Flip) -> String {
    let words = app.words();
    let Some(it) = other_answer(app, flip) else { return String::new() };
    (words.explain.otherwise)(&values(words, flip.open.fact, it.0, it.1), verdict(words, it.2))
}

/// The other answer to speak of: the nearest where a slip is enough, else one that decides.
pub(super) fn other_answer(app: &Context, flip: &Flip) -> Option<(u32, u32, Truth)> {
    let now = known_of(&app.session.household, flip.open, app.session.on)?.least;
    let apart = |it: &(u32, u32, Truth)| now.abs_diff(now.clamp(it.0, it.1));
    let open = |it: &(u32, u32, Truth)| !flip.near && it.2 == Truth::Unknown;
    flip.others.iter().copied().min_by_key(|it| (open(it), apart(it)))
}

/// Other programmes that are met or open, and who decides, for a family that is refused here.
pub(super) fn instead(doc: &mut Doc, app: &Context, here: &Assessment) {
    if here.criteria != Verdict::NotMet {
        return;
    }
    let words = app.words();
    let page = &words.explain;
    let possible = |it: &&Stand| matches!(it.kind(), Kind::Met | Kind::Received | Kind::Open);
    let mut all: Vec<&Stand> = app.stands.iter().filter(possible).collect();
    // First what is new and pays: those are what somebody who was refused looks for.
    let pays = |it: &Stand| it.found.as_ref().is_some_and(|it| tells(it.award.range));
    all.sort_by_key(|it| (it.kind() == Kind::Open, it.kind() == Kind::Received, !pays(it)));
    doc.begin("section", "why");
    doc.said("h2", "", page.instead);
    if all.is_empty() {
        doc.p(page.instead_none);
    } else {
        doc.p(page.instead_lead);
        let more = all.split_off(all.len().min(MOST_INSTEAD));
        others(doc, app, &all);
        if !more.is_empty() {
            doc.fold("", (page.more_programs)(more.len()));
            others(doc, app, &more);
            doc.end();
        }
    }
    doc.end();
}

fn others(doc: &mut Doc, app: &Context, stands: &[&Stand]) {
    doc.begin("ul", "instead");
    for stand in stands {
        other(doc, app, stand);
    }
    doc.end();
}

fn other(doc: &mut Doc, app: &Context, stand: &Stand) {
    let words = app.words();
    doc.open("li");
    super::about::program_link(doc, app, stand.program);
    doc.open("span");
    doc.set("class", format!("mark {}", stand.kind().class()));
    shape(doc, stand.kind());
    doc.tell(said(words, stand, app.session.on));
    doc.end();
    for it in stand.found.iter().flat_map(|it| &it.decided_by) {
        doc.said("span", "tag", (words.decider)(*it));
        doc.say(" ");
    }
    doc.end();
}

/// A short reason for a card: the first answers of the reason, and how many more there are.
pub(super) fn because(app: &Context, reason: &[Open]) -> Option<String> {
    const MOST: usize = 3;
    let page = &app.words().explain;
    // What the lists of the state say of the family is what readers look for first.
    let of_family = |it: &&Open| it.fact.subject() == Subject::Household;
    let (mut first, rest): (Vec<Open>, Vec<Open>) = reason.iter().partition(of_family);
    first.extend(rest);
    let mut all = answers(app, &first);
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    let mut said = all.join("; ");
    if more > 0 {
        said = format!("{said}; {}", (page.and_more)(more));
    }
    (!said.is_empty()).then(|| (page.because)(&format!("{said}.")))
}
