//! Sentences of rules with their sources.

use yew::prelude::*;

use super::el::{bullets, el, folded, nothing, plain, row_of};
use crate::rule::{Citation, Confidence, Line, Text};
use crate::words::{Words, date};

/// A sentence of a rule; marked where it is not in the reader's language.
#[inline(never)]
pub(crate) fn text(words: &Words, text: Text) -> Html {
    let (sentence, given) = words.locale.text(text);
    let inside = plain(AttrValue::Static(sentence));
    if given == words.locale {
        return inside;
    }
    el("span").attr("lang", given.tag().into()).add(inside).done()
}

/// A sentence and, folded away, where it comes from.
#[inline(never)]
pub(crate) fn line(words: &Words, line: &Line) -> Html {
    row_of(vec![text(words, line.says), sources(words, line.cites, None)])
}

/// The sources of a sentence, folded away.
#[inline(never)]
pub(crate) fn sources(words: &Words, cites: &'static [Citation], confidence: Option<Confidence>) -> Html {
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

fn citation(words: &Words, cite: &Citation) -> Html {
    let it = cite.instrument;
    let link = el("a").attr("href", it.url.into()).attr("rel", "noopener noreferrer".into());
    let link = link.attr("target", "_blank".into()).attr("lang", "id".into()).say(it.title).done();
    let published = it.published.map(|day| date(words, day)).unwrap_or_default();
    let mut rest = String::new();
    for part in [it.number, cite.at, &published] {
        if !part.is_empty() {
            rest.push_str(", ");
            rest.push_str(part);
        }
    }
    rest.push_str(" (");
    rest.push_str(&(words.common.seen)(it.seen));
    rest.push(')');
    let mut all = vec![link, plain(rest.into())];
    if !cite.read {
        all.push(el("span").class("unread").tell(format!(" – {}", words.common.unread)).done());
    }
    row_of(all)
}
