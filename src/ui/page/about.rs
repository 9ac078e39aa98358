//! What this is and is not, what it covers, its sources, privacy.

use yew::prelude::*;

use crate::catalog::{INSTRUMENTS, PAGES, PROGRAMS};
use crate::route::Route;
use crate::rule::{Citation, Instrument};
use crate::ui::part::el::{bullets, el, folded, link, p, plain, row_of, section, told};
use crate::ui::part::{heading, line, text};
use crate::ui::view::Context;
use crate::words::{Words, date};

/// Every citation of every rule.
fn citations() -> impl Iterator<Item = &'static Citation> {
    let editions = PROGRAMS.iter().flat_map(|it| it.editions);
    editions.flat_map(|it| {
        let criteria = it.criteria.iter().flat_map(|it| it.cites);
        let components = it.components.iter().flat_map(|it| it.cites);
        criteria.chain(components).chain(it.limits.iter().flat_map(|it| it.cites))
    })
}

pub(crate) fn about(app: &Context) -> Html {
    let words = app.words();
    let page = &words.about;
    let n_unread = citations().filter(|it| !it.read).count();
    let programs = PROGRAMS.iter().map(|it| {
        let name = link(Route::Program(it.id.into()).href(), text(words, it.name));
        let left_out = it.editions.last().map_or(&[][..], |it| it.left_out);
        if left_out.is_empty() {
            return name;
        }
        let inside = bullets(left_out.iter().map(|it| line(words, it)).collect());
        row_of(vec![name, folded("unasked", page.unasked.into(), inside)])
    });
    let instruments = bullets(INSTRUMENTS.iter().map(|it| instrument(words, it)).collect());
    let pages = PAGES.iter().map(|it| link(Route::Info(it.id.into()).href(), text(words, it.title)));
    let n_sources = (page.sources_text)(INSTRUMENTS.len(), citations().count(), n_unread);
    row_of(vec![
        heading(page.title),
        section(page.what, vec![p(page.what_text)]),
        section(page.not, vec![p(page.not_text)]),
        section(page.privacy, vec![p(page.privacy_text)]),
        section(page.access, vec![p(page.access_text)]),
        section(page.pages, vec![bullets(pages.collect())]),
        section(page.coverage, vec![told((page.coverage_text)(PROGRAMS.len())), bullets(programs.collect())]),
        section(page.sources, vec![told(n_sources), folded("sources", page.sources.into(), instruments)]),
        el("p").class("quiet").tell(format!("{}: {}", page.build, env!("CARGO_PKG_VERSION"))).done(),
    ])
}

fn instrument(words: &Words, it: &Instrument) -> Html {
    let link = el("a").attr("href", it.url.into()).attr("rel", "noopener noreferrer".into());
    let link = link.attr("target", "_blank".into()).attr("lang", "id".into()).say(it.title).done();
    let mut rest = String::new();
    for part in [it.number, &it.published.map(|it| date(words, it)).unwrap_or_default()] {
        if !part.is_empty() {
            rest.push_str(", ");
            rest.push_str(part);
        }
    }
    for part in [&(words.common.seen)(it.seen), (words.confidence)(it.confidence)] {
        rest.push_str(" · ");
        rest.push_str(part);
    }
    row_of(vec![link, plain(rest.into())])
}
