//! Sentences of rules with their sources.

use yew::prelude::*;

use crate::rule::{Citation, Confidence, Line, Text};
use crate::words::{Words, date};

/// A sentence of a rule; marked where it is not in the reader's language.
pub(crate) fn text(words: &Words, text: Text) -> Html {
    let (sentence, given) = words.locale.text(text);
    if given == words.locale {
        html! { { sentence } }
    } else {
        html! { <span lang={given.tag()}>{ sentence }</span> }
    }
}

/// A sentence and, folded away, where it comes from.
pub(crate) fn line(words: &Words, line: &Line) -> Html {
    html! { <>{ text(words, line.says) }{ sources(words, line.cites, None) }</> }
}

/// The sources of a sentence, folded away.
pub(crate) fn sources(words: &Words, cites: &'static [Citation], confidence: Option<Confidence>) -> Html {
    if cites.is_empty() {
        return Html::default();
    }
    let how_sure = confidence.map(|it| format!(" · {}", (words.confidence)(it)));
    html! {
        <details class="sources">
            <summary>{ words.common.sources }{ how_sure }</summary>
            <ul>{ for cites.iter().map(|it| html! { <li>{ citation(words, it) }</li> }) }</ul>
        </details>
    }
}

fn citation(words: &Words, cite: &Citation) -> Html {
    let it = cite.instrument;
    let number = if it.number.is_empty() { String::new() } else { format!(", {}", it.number) };
    let at = if cite.at.is_empty() { String::new() } else { format!(", {}", cite.at) };
    let published = it.published.map(|day| format!(", {}", date(words, day)));
    html! {
        <>
            <a href={it.url} rel="noopener noreferrer" target="_blank" lang="id">{ it.title }</a>
            { number }{ at }{ published }
            { format!(" ({})", (words.common.seen)(it.seen)) }
            if !cite.read {
                <span class="unread">{ format!(" – {}", words.common.unread) }</span>
            }
        </>
    }
}
