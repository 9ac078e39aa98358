//! Sentences of rules with their sources.

use super::Doc;
use crate::catalog;
use crate::rule::{Cites, Confidence, Instrument, Line, Text};
use crate::words::{Words, date};

/// A sentence of a rule; marked where it is not in the reader's language.
#[inline(never)]
pub(crate) fn text(doc: &mut Doc, words: &Words, text: Text) {
    let (sentence, given) = words.locale.text(text);
    if given == words.locale {
        return doc.say(sentence);
    }
    doc.open("span");
    doc.attr("lang", given.tag());
    doc.say(sentence);
    doc.end();
}

/// A sentence and, folded away, where it comes from.
#[inline(never)]
pub(crate) fn line(doc: &mut Doc, words: &Words, line: &Line) {
    text(doc, words, line.says);
    sources(doc, words, line.cites, None);
}

/// The sources of a sentence, folded away.
#[inline(never)]
pub(crate) fn sources(doc: &mut Doc, words: &Words, cites: Cites, confidence: Option<Confidence>) {
    let cites = catalog::cites(cites);
    if cites.is_empty() {
        return;
    }
    let mut title = String::from(words.common.sources);
    if let Some(confidence) = confidence {
        title.push_str(" · ");
        title.push_str((words.confidence)(confidence));
    }
    doc.fold("sources", title);
    doc.open("ul");
    for cite in cites {
        doc.open("li");
        instrument(doc, words, catalog::instrument(cite), catalog::name(cite.at), None);
        if !cite.read {
            doc.told("span", "unread", format!(" – {}", words.common.unread));
        }
        doc.end();
    }
    doc.end();
    doc.end();
}

/// An instrument: its title with its address, its number, the place in it, its day.
#[inline(never)]
pub(crate) fn instrument(
    doc: &mut Doc,
    words: &Words,
    it: &Instrument,
    at: &str,
    confidence: Option<Confidence>,
) {
    doc.open("a");
    doc.attr("href", catalog::name(it.url));
    doc.attr("rel", "noopener noreferrer");
    doc.attr("target", "_blank");
    doc.attr("lang", "id");
    doc.say(catalog::name(it.title));
    doc.end();
    let published = it.published.map(|day| date(words, day)).unwrap_or_default();
    let mut rest = String::new();
    for part in [catalog::name(it.number), at, &published] {
        if !part.is_empty() {
            rest.push_str(", ");
            rest.push_str(part);
        }
    }
    rest.push_str(" (");
    rest.push_str(&(words.common.seen)(it.seen));
    if let Some(confidence) = confidence {
        rest.push_str(" · ");
        rest.push_str((words.confidence)(confidence));
    }
    rest.push(')');
    doc.tell(rest);
}
