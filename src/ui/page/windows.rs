//! When: the days on which something opens or closes, in their order; and where an office says
//! whether a family is on its list.

use super::about::program_link;
use super::verdict::Stand;
use crate::date::Date;
use crate::engine::Gate;
use crate::ranking::FIRST_DESIL;
use crate::ui::part::{Doc, Kind};
use crate::ui::view::Context;

/// The page on which the ministry answers; only the person opens it.
const OFFICIAL: &str = "https://cekbansos.kemensos.go.id";

/// What opens and closes among what is not refused, soonest first.
#[inline(never)]
pub(super) fn windows(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let useful = |it: &&Stand| !matches!(it.kind(), Kind::NotMet);
    let mut days: Vec<(Date, bool, &Stand)> = app
        .stands
        .iter()
        .filter(useful)
        .filter_map(|it| match it.found.as_ref()?.window {
            Gate::NotYet(day) => Some((day, true, it)),
            Gate::Open(Some(day)) => Some((day, false, it)),
            _ => None,
        })
        .collect();
    days.sort_by_key(|it| it.0);
    if !days.is_empty() {
        doc.section(words.results.windows);
        doc.begin("ol", "timeline links");
        for (day, opens, stand) in days {
            let said = if opens { words.results.opens } else { words.results.closes };
            doc.open("li");
            doc.told("strong", "", said(day));
            doc.say(" ");
            program_link(doc, app, stand.program);
            doc.end();
        }
        doc.end();
        doc.end();
    }
    official(doc, app);
}

/// The page of the ministry, on the days on which it is the one in use.
fn official(doc: &mut Doc, app: &Context) {
    if app.session.on < FIRST_DESIL {
        return;
    }
    let words = app.words();
    doc.section(words.results.official);
    doc.p(words.results.official_lead);
    doc.open("p");
    doc.begin("a", "jump");
    doc.attr("href", OFFICIAL);
    doc.attr("rel", "noopener noreferrer");
    doc.attr("target", "_blank");
    doc.say("cekbansos.kemensos.go.id");
    doc.end();
    doc.end();
    doc.end();
}
