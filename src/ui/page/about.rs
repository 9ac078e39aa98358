//! What this is and is not, what it covers, its sources, privacy.

use crate::catalog::{INSTRUMENTS, PAGES, PROGRAMS, cites};
use crate::demo::{READY, check};
use crate::route::Route;
use crate::rule::Citation;
use crate::ui::part::{Doc, button, instrument, line, text};
use crate::ui::view::{Context, Event};

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
pub(crate) fn about(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.about;
    doc.heading(page.title.into());
    for (title, says) in [
        (page.what, page.what_text),
        (page.not, page.not_text),
        (page.privacy, page.privacy_text),
        (page.access, page.access_text),
    ] {
        doc.section(title);
        doc.p(says);
        doc.end();
    }
    doc.section(page.pages);
    pages(doc, app);
    doc.end();

    doc.section(page.coverage);
    doc.told("p", "", (page.coverage_text)(PROGRAMS.len()));
    doc.open("ul");
    for program in PROGRAMS {
        doc.open("li");
        program_link(doc, app, program);
        let left_out = program.editions.last().map_or(&[][..], |it| it.left_out);
        if !left_out.is_empty() {
            doc.fold("unasked", page.unasked.into());
            doc.open("ul");
            for it in left_out {
                doc.open("li");
                line(doc, words, it);
                doc.end();
            }
            doc.end();
            doc.end();
        }
        doc.end();
    }
    doc.end();
    doc.end();

    doc.section(page.sources);
    let n_unread = citations().filter(|it| !it.read).count();
    doc.told("p", "", (page.sources_text)(INSTRUMENTS.len(), citations().count(), n_unread));
    doc.fold("sources", page.sources.into());
    doc.open("ul");
    for it in INSTRUMENTS {
        doc.open("li");
        instrument(doc, words, it, "", Some(it.confidence));
        doc.end();
    }
    doc.end();
    doc.end();
    doc.end();
    try_out(doc, app);
    if !app.address.is_empty() {
        doc.begin("p", "");
        doc.begin("a", "jump");
        doc.attr("href", "layak.html");
        doc.attr("download", "");
        doc.say(page.one_file);
        doc.end();
        doc.end();
    }
    doc.told("p", "quiet", (page.build)(env!("CARGO_PKG_VERSION"), &app.build.name));
    if let Some(since) = app.build.kept_since {
        doc.told("p", "quiet", (page.kept)(since));
    }
}

/// Works the ready households out on this device and says whether everything came out as it should.
fn try_out(doc: &mut Doc, app: &Context) {
    let page = &app.words().about;
    doc.section(page.try_out);
    doc.p(page.try_out_lead);
    doc.begin("p", "actions");
    let run = app.on(|app, ()| {
        let (wrong, all) = check();
        app.send.emit(Event::Fill("uji", format!("{wrong} {all}")));
    });
    button(doc, "", page.try_out.into(), run);
    doc.end();
    let outcome = app.form.get("uji").and_then(|it| it.split_once(' '));
    let outcome = outcome.and_then(|it| Some((it.0.parse().ok()?, it.1.parse().ok()?)));
    doc.begin("p", "notice");
    doc.attr("role", "status");
    // A notice that is empty is not seen.
    if let Some((wrong, all)) = outcome {
        doc.tell((page.tried)(wrong, all, READY.len()));
    }
    doc.end();
    doc.end();
}

/// The pages that explain more than one programme.
#[inline(never)]
pub(crate) fn pages(doc: &mut Doc, app: &Context) {
    doc.open("ul");
    for it in PAGES {
        doc.open("li");
        doc.open("a");
        doc.set("href", Route::Info(it.id.into()).href());
        text(doc, app.words(), it.title);
        doc.end();
        doc.end();
    }
    doc.end();
}

/// A programme by its name.
#[inline(never)]
pub(crate) fn program_link(doc: &mut Doc, app: &Context, program: &crate::rule::Program) {
    doc.open("a");
    doc.set("href", Route::Program(program.id.into()).href());
    text(doc, app.words(), program.name);
    doc.end();
}
