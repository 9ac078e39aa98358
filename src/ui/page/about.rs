//! What this is and is not, what it covers, its sources, privacy.

use yew::prelude::*;

use crate::catalog::{INSTRUMENTS, PAGES, PROGRAMS};
use crate::route::Route;
use crate::rule::{Citation, Instrument};
use crate::ui::part::{heading, line, text};
use crate::ui::view::use_app;
use crate::words::date;

/// Every citation of every rule.
fn citations() -> impl Iterator<Item = &'static Citation> {
    let editions = PROGRAMS.iter().flat_map(|it| it.editions);
    editions.flat_map(|it| {
        let criteria = it.criteria.iter().flat_map(|it| it.cites);
        let components = it.components.iter().flat_map(|it| it.cites);
        criteria.chain(components).chain(it.limits.iter().flat_map(|it| it.cites))
    })
}

#[component]
pub(crate) fn About() -> Html {
    let app = use_app();
    let words = app.words();
    let page = &words.about;
    let n_unread = citations().filter(|it| !it.read).count();
    let programs = PROGRAMS.iter().map(|it| {
        let newest = it.editions.last();
        let left_out = newest.map_or(&[][..], |it| it.left_out);
        html! {
            <li>
                <a href={Route::Program(it.id.into()).href()}>{ text(words, it.name) }</a>
                if !left_out.is_empty() {
                    <details>
                        <summary>{ page.unasked }</summary>
                        <ul>{ for left_out.iter().map(|it| html! { <li>{ line(words, it) }</li> }) }</ul>
                    </details>
                }
            </li>
        }
    });
    let instrument = |it: &Instrument| {
        let number = if it.number.is_empty() { String::new() } else { format!(", {}", it.number) };
        let published = it.published.map(|it| format!(", {}", date(words, it)));
        html! {
            <li>
                <a href={it.url} rel="noopener noreferrer" target="_blank" lang="id">{ it.title }</a>
                { number }{ published }{ format!(" · {} · {}", (words.common.seen)(it.seen), (words.confidence)(it.confidence)) }
            </li>
        }
    };
    let pages = PAGES.iter().map(|it| {
        html! { <li><a href={Route::Info(it.id.into()).href()}>{ text(words, it.title) }</a></li> }
    });
    html! {
        <>
            { heading(page.title) }
            <section><h2>{ page.what }</h2><p>{ page.what_text }</p></section>
            <section><h2>{ page.not }</h2><p>{ page.not_text }</p></section>
            <section><h2>{ page.privacy }</h2><p>{ page.privacy_text }</p></section>
            <section><h2>{ page.access }</h2><p>{ page.access_text }</p></section>
            <section><h2>{ page.pages }</h2><ul>{ for pages }</ul></section>
            <section>
                <h2>{ page.coverage }</h2>
                <p>{ (page.coverage_text)(PROGRAMS.len()) }</p>
                <ul>{ for programs }</ul>
            </section>
            <section>
                <h2>{ page.sources }</h2>
                <p>{ (page.sources_text)(INSTRUMENTS.len(), citations().count(), n_unread) }</p>
                <details><summary>{ page.sources }</summary><ul>{ for INSTRUMENTS.iter().map(instrument) }</ul></details>
            </section>
            <p class="quiet">{ format!("{}: {}", page.build, env!("CARGO_PKG_VERSION")) }</p>
        </>
    }
}
