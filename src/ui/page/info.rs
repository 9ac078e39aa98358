//! A page that explains more than one programme, each line with its sources.

use yew::prelude::*;

use crate::catalog::PAGES;
use crate::route::Route;
use crate::ui::part::el::{bullets, el, link, plain, row_of};
use crate::ui::part::{heading, line, text};
use crate::ui::view::Context;

#[inline(never)]
pub(crate) fn info(app: &Context, id: &str) -> Html {
    let words = app.words();
    let Some(page) = PAGES.iter().find(|it| it.id == id) else {
        return nowhere(app);
    };
    let mut all = vec![heading(words.locale.text(page.title).0)];
    for section in page.sections {
        let lines = section.lines.iter().map(|it| line(words, it)).collect();
        let title = el("h2").add(text(words, section.title)).done();
        all.push(el("section").add(title).add(bullets(lines)).done());
    }
    row_of(all)
}

/// An address of something that is not here.
pub(crate) fn nowhere(app: &Context) -> Html {
    let words = app.words();
    let home = el("p").add(link(Route::Home.href(), plain(words.common.app))).done();
    row_of(vec![heading(words.program.unknown), home])
}
