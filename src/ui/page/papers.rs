//! Everything to bring, each paper once, with whether it is at hand: so that nobody goes twice.

use yew::Callback;

use super::verdict::{Stand, merged};
use crate::rule::Line;
use crate::session::{Action, Paper};
use crate::ui::part::{Doc, segments, text};
use crate::ui::view::Context;
use crate::words::Words;

/// What the fields say for each of [`Paper::ALL`].
const VALUES: [&str; 3] = ["ada", "belum", "desa"];

#[inline(never)]
pub(super) fn papers(doc: &mut Doc, app: &Context, met: &[&Stand]) {
    let words = app.words();
    let lines = merged(met);
    if lines.is_empty() {
        return;
    }
    doc.section(words.results.papers);
    doc.p(words.results.papers_lead);
    for it in &lines {
        let mut legend = Doc::default();
        text(&mut legend, words, it.says);
        expected(&mut legend, words, it);
        let said = app.session.paper(it.says);
        let chosen = Paper::ALL.iter().position(|it| Some(*it) == said);
        let send = app.clone();
        let paper = it.says;
        let choose = move |at: usize| send.act(Action::Paper(paper, Paper::ALL[at]));
        let name = format!("berkas-{}", paper.0);
        segments(doc, &name, legend, (&VALUES, &words.results.at_hand), chosen, &Callback::from(choose));
    }
    let here = lines.iter().filter(|it| app.session.paper(it.says) == Some(Paper::Here)).count();
    doc.begin("p", "quiet");
    doc.attr("role", "status");
    doc.tell((words.results.papers_here)(here, lines.len()));
    doc.end();
    doc.end();
}

/// Whether a paper is at hand, in words.
pub(super) fn at_hand(app: &Context, paper: &Line) -> Option<&'static str> {
    let said = app.session.paper(paper.says)?;
    let place = Paper::ALL.iter().position(|it| *it == said)?;
    app.words().results.at_hand.get(place).copied()
}

/// Says that no source that we have read lists this paper.
pub(crate) fn expected(doc: &mut Doc, words: &Words, paper: &Line) {
    if !crate::catalog::cites(paper.cites).iter().any(|it| it.read) {
        doc.told("span", "hint", format!(" ({})", words.results.expected));
    }
}
