//! What stays on the phone: on the first screen what is there, on the slip the way to keep something.

use yew::Callback;

use crate::ui::part::{Doc, button, segments};
use crate::ui::shelf::{Keep, News};
use crate::ui::view::{Context, Event};

/// For how many days answers may be kept, and what the field says.
const DAYS: [u32; 3] = [7, 30, 90];
const VALUES: [&str; 3] = ["7", "30", "90"];
/// The field, which stands at the middle until somebody chooses.
const FIELD: &str = "lama";
const USUAL: usize = 1;

/// What is kept, with the ways to open and to erase it; the news about it are said at once.
#[inline(never)]
pub(super) fn kept(doc: &mut Doc, app: &Context) {
    let (page, shelf) = (&app.words().shelf, &app.shelf);
    if shelf.kept.is_some() {
        doc.begin("section", "changed");
    }
    doc.begin("p", "notice");
    doc.attr("role", "status");
    match shelf.news {
        Some(News::Wiped) => doc.say(page.wiped),
        Some(News::Expired(it)) => doc.tell((page.expired)(it)),
        Some(News::Failed) => doc.say(page.failed),
        Some(News::Stuck) => doc.say(page.stuck),
        Some(News::Discarded) | None => {}
    }
    doc.end();
    let Some(kept) = &shelf.kept else { return };
    match kept {
        Err(it) => doc.p(if it.newer { page.newer } else { page.unreadable }),
        Ok((kept, lost)) => {
            doc.told("p", "", kept.until.map_or_else(|| page.kept_somehow.into(), page.kept));
            if lost.newer {
                doc.p(page.newer);
            }
            if lost.parts > 0 {
                doc.told("p", "", (page.lost)(lost.parts));
            }
        }
    }
    doc.begin("p", "actions");
    let to = |keep: Keep| {
        let send = app.send.clone();
        Callback::from(move |()| send.emit(Event::Keep(keep.clone())))
    };
    if kept.is_ok() {
        button(doc, "", page.open.into(), to(Keep::Open));
    }
    button(doc, "", page.wipe.into(), to(Keep::Wipe));
    doc.end();
    doc.end();
}

/// The way to keep the answers.
#[inline(never)]
pub(super) fn keep(doc: &mut Doc, app: &Context) {
    // What was made up is nobody's to keep.
    if app.session.is_example() {
        return;
    }
    let page = &app.words().shelf;
    doc.section(page.title);
    doc.p(page.lead);
    let at = app.form.get(FIELD).and_then(|it| VALUES.iter().position(|value| *value == it)).unwrap_or(USUAL);
    let labels: Vec<String> = DAYS.iter().map(|it| (page.days)(*it)).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let mut legend = Doc::default();
    legend.said("strong", "", page.how_long);
    let send = app.send.clone();
    let choose = move |at: usize| send.emit(Event::Fill(FIELD, VALUES[at].into()));
    segments(doc, FIELD, legend, (&VALUES, &labels), Some(at), &choose.into());
    doc.begin("p", "actions");
    let send = app.send.clone();
    let put = move |()| send.emit(Event::Keep(Keep::For(DAYS[at])));
    button(doc, "", page.keep.into(), put.into());
    doc.end();
    kept(doc, app);
    doc.end();
}

/// Said on every screen until somebody goes on, whatever screen it was.
#[inline(never)]
pub(crate) fn gone(doc: &mut Doc, app: &Context) {
    if app.shelf.news == Some(News::Discarded) {
        doc.begin("p", "notice wide");
        doc.attr("role", "status");
        doc.say(app.words().shelf.discarded);
        doc.end();
    }
}
