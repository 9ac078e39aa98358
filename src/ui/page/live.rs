//! The result beside the question, for a screen that has room: every programme in its group with its
//! shape, and a mark where the newest answer moved it. A narrow screen does not show it.

use super::about::program_link;
use super::verdict::Stand;
use crate::route::Route;
use crate::ui::part::{Doc, Kind, shape};
use crate::ui::view::Context;
use crate::words::Words;

/// The groups in the order of the results; what is closed stays on the page of results.
const GROUPS: [Kind; 4] = [Kind::Received, Kind::Met, Kind::Open, Kind::NotMet];

/// Whether a screen asks something whose answer the results follow.
pub(crate) fn asks(route: &Route) -> bool {
    matches!(
        route,
        Route::Place
            | Route::Family
            | Route::Member(_)
            | Route::Question(_)
            | Route::Change(_)
            | Route::Review
    )
}

/// What a group is called.
fn title(words: &Words, kind: Kind) -> &'static str {
    match kind {
        Kind::Received => words.results.received,
        Kind::Met => words.results.met,
        Kind::NotMet => words.results.not_met,
        Kind::Closed => words.results.closed,
        Kind::Open | Kind::Attention => words.results.open,
    }
}

pub(crate) fn live(doc: &mut Doc, app: &Context) {
    let words = app.words();
    doc.begin("aside", "live");
    doc.attr("aria-label", words.results.live);
    doc.said("h2", "", words.results.live);
    for kind in GROUPS {
        let stands: Vec<&Stand> = app.stands.iter().filter(|it| it.kind() == kind).collect();
        if stands.is_empty() {
            continue;
        }
        doc.open("h3");
        doc.set("class", format!("verdict {}", kind.class()));
        shape(doc, kind);
        doc.tell(format!("{} ({})", title(words, kind), stands.len()));
        doc.end();
        doc.begin("ul", "links");
        for stand in stands {
            doc.open("li");
            program_link(doc, app, stand.program);
            if app.moved.contains(&stand.program.id) {
                doc.say(" ");
                doc.said("span", "tag", words.results.moved);
            }
            doc.end();
        }
        doc.end();
    }
    doc.end();
}
