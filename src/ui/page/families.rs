//! Several families in one sitting, as cards; and a tally over them.

use std::rc::Rc;

use yew::Callback;

use super::tally::tally;
use crate::session::Session;
use crate::ui::many::Act;
use crate::ui::part::{Doc, button};
use crate::ui::view::{Context, Event};
use crate::village::{Tally, crowd, tally_table};

#[inline(never)]
pub(crate) fn families(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let (own, session, families) = (&words.village, &app.session, &app.many.families);
    doc.heading(own.families.into());
    doc.said("p", "lead", own.families_lead);
    doc.told("p", "quiet", (words.common.rules_of)(session.on));
    doc.begin("p", "notice");
    doc.attr("role", "status");
    if let Some(number) = families.removed() {
        doc.tell(format!("{} ", (words.family.removed)(&(own.family)(number))));
        button(doc, "small", words.family.undo.into(), app.on(|app, ()| app.many(Act::Undo)));
    } else if app.form.get("dihapus").is_some() && !session.begun() {
        doc.say(own.wiped);
    }
    doc.end();
    let mut crowd = crowd(session.on, session.closed_too);
    let mut counts = Tally::default();
    let all = families.all(session);
    doc.begin("ul", "people");
    for (number, family) in &all {
        let brief = crowd.brief(&family.household);
        if family.begun() {
            counts.add(&brief.standings);
        }
        card(doc, app, *number, family, brief.missing.len());
    }
    doc.end();
    doc.begin("p", "actions");
    button(doc, "primary", own.add.into(), app.on(|app, ()| app.many(Act::Add)));
    doc.end();
    if counts.families > 0 {
        doc.section(own.tally);
        doc.p(own.tally_lead);
        tally(doc, words, &counts);
        doc.begin("p", "actions");
        let take = move |app: &Context, counts: &Tally| {
            app.many(Act::Take("layak-keluarga.csv", tally_table(app.words(), counts)));
        };
        let app = app.clone();
        button(doc, "", own.take_tally.into(), Callback::from(move |()| take(&app, &counts)));
        doc.end();
        doc.end();
    }
    if all.len() > 1 || session.begun() {
        doc.begin("section", "wipe");
        doc.p(own.wipe_lead);
        let wipe = app.on(|app, ()| {
            app.many(Act::Wipe);
            app.send.emit(Event::Fill("dihapus", "ya".into()));
        });
        doc.begin("p", "actions");
        button(doc, "", own.wipe.into(), wipe);
        doc.end();
        doc.end();
    }
}

#[inline(never)]
fn card(doc: &mut Doc, app: &Context, number: u32, family: &Rc<Session>, missing: usize) {
    let words = app.words();
    let own = &words.village;
    let name = (own.family)(number);
    let open = number == app.many.families.open();
    doc.begin("li", "person");
    let heading = if open { format!("{name} – {}", own.now) } else { name.clone() };
    doc.told("h2", "", heading);
    doc.told("p", "", (own.so_far)(family.household.people.len(), family.n_answers(), missing));
    doc.begin("p", "actions");
    if open {
        doc.begin("a", "button small");
        doc.set("href", app.onward().href());
        doc.set("aria-label", format!("{}: {name}", own.go_on));
        doc.say(own.go_on);
        doc.end();
    } else {
        let send = app.send.clone();
        let switch = Callback::from(move |()| send.emit(Event::Many(Act::Switch(number))));
        button(doc, "small", (own.open)(&name), switch);
    }
    let send = app.send.clone();
    let remove = Callback::from(move |()| send.emit(Event::Many(Act::Remove(number))));
    button(doc, "small", (words.family.remove)(&name), remove);
    doc.end();
    doc.end();
}
