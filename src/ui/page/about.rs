//! What this is and is not, what it covers, its sources, privacy.

use yew::prelude::*;

use crate::catalog::{INSTRUMENTS, PAGES, PROGRAMS, cites};
use crate::route::Route;
use crate::rule::Citation;
use crate::ui::part::el::{bullets, el, folded, link, p, row_of, section, told};
use crate::ui::part::{heading, instrument, line, text};
use crate::ui::view::Context;

/// Every citation of every rule.
fn citations() -> impl Iterator<Item = &'static Citation> {
    let editions = PROGRAMS.iter().flat_map(|it| it.editions);
    editions.flat_map(|it| {
        let criteria = it.criteria.iter().map(|it| it.cites);
        let components = it.components.iter().map(|it| it.cites);
        criteria.chain(components).chain(it.limits.iter().map(|it| it.cites)).flat_map(cites)
    })
}

#[inline(never)]
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
    let instruments = INSTRUMENTS.iter().map(|it| {
        let sure = format!(" · {}", (words.confidence)(it.confidence));
        instrument(words, it, "", &sure)
    });
    let instruments = bullets(instruments.collect());
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
