//! Sentences of rules with their sources.

use yew::prelude::*;

use super::el::{bullets, el, folded, made, nothing, plain, row_of};
use crate::catalog;
use crate::rule::{Citation, Cites, Confidence, Instrument, Line, Text};
use crate::words::{Words, date};

/// A sentence of a rule; marked where it is not in the reader's language.
#[inline(never)]
pub(crate) fn text(words: &Words, text: Text) -> Html {
    let (sentence, given) = words.locale.text(text);
    let inside = plain(sentence);
    if given == words.locale {
        return inside;
    }
    el("span").attr("lang", given.tag()).add(inside).done()
}

/// A sentence and, folded away, where it comes from.
#[inline(never)]
pub(crate) fn line(words: &Words, line: &Line) -> Html {
    row_of(vec![text(words, line.says), sources(words, line.cites, None)])
}

/// The sources of a sentence, folded away.
#[inline(never)]
pub(crate) fn sources(words: &Words, cites: Cites, confidence: Option<Confidence>) -> Html {
    let cites = catalog::cites(cites);
    if cites.is_empty() {
        return nothing();
    }
    let mut title = String::from(words.common.sources);
    if let Some(confidence) = confidence {
        title.push_str(" · ");
        title.push_str((words.confidence)(confidence));
    }
    folded("sources", title, bullets(cites.iter().map(|it| citation(words, it)).collect()))
}

/// An instrument: its title with its address, its number, its day.
#[inline(never)]
pub(crate) fn instrument(words: &Words, it: &Instrument, at: &str, end: &str) -> Html {
    let link = el("a").attr("href", catalog::name(it.url)).attr("rel", "noopener noreferrer");
    let link = link.attr("target", "_blank").attr("lang", "id").say(catalog::name(it.title)).done();
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
    rest.push_str(end);
    rest.push(')');
    row_of(vec![link, made(rest)])
}

fn citation(words: &Words, cite: &Citation) -> Html {
    let it = instrument(words, catalog::instrument(cite), catalog::name(cite.at), "");
    if cite.read {
        return it;
    }
    row_of(vec![it, el("span").class("unread").tell(format!(" – {}", words.common.unread)).done()])
}
