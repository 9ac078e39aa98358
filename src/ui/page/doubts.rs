//! "Cek konsistensi": answers that do not fit together, each with a way to change it, and to leave
//! it with a reason. Nothing is lost either way.

use yew::Callback;

use super::item::said_item;
use super::{answer, jump, known_of, label_of, name_of};
use crate::consistency::{Because, Doubt, Place, Severity, doubts as all_doubts};
use crate::engine::Open;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{Doc, Kind, button, shape};
use crate::ui::view::{Context, Event};

/// Which doubts an action can raise: those about what it says.
pub(crate) fn about(action: &Action) -> impl Fn(&Doubt) -> bool + use<> {
    let place = match action {
        Action::Answer(open, _) => Some(Place::Fact(open.person, open.fact)),
        Action::Reply(item, _) => Some(Place::Item(*item)),
        _ => None,
    };
    let people = matches!(action, Action::Finish(_));
    move |it: &Doubt| place.is_some_and(|place| it.concerns(place)) || people && of_the_card(it)
}

/// Whether it is about who is on the family card, and nothing else that was asked since.
pub(crate) fn of_the_card(doubt: &Doubt) -> bool {
    doubt.answers.iter().any(|it| matches!(it.0, Place::Card | Place::Role(_) | Place::Fact(..)))
        && doubt.answers.iter().all(|it| !matches!(it.0, Place::Item(_)))
}

/// Whether something that cannot be waits to be changed or confirmed.
pub(crate) fn blocked(app: &Context) -> bool {
    let session = &app.session;
    let open = all_doubts(&session.household, session.on);
    open.iter().any(|it| it.check.severity() == Severity::Block && session.reason(it).is_none())
}

/// The doubts of which this is true, where there are any.
#[inline(never)]
pub(crate) fn doubts(doc: &mut Doc, app: &Context, wanted: &dyn Fn(&Doubt) -> bool) {
    let session = &app.session;
    let mut found = all_doubts(&session.household, session.on);
    found.retain(|it| wanted(it));
    if found.is_empty() {
        return;
    }
    let words = &app.words().welfare;
    doc.begin("section", "doubts");
    doc.open("h2");
    doc.attr("id", "ragu");
    doc.attr("tabindex", "-1");
    doc.say(words.doubts);
    doc.end();
    let open = |it: &&Doubt| session.reason(it).is_none();
    if found.iter().any(|it| open(&it)) {
        doc.p(words.doubts_lead);
    }
    if found.iter().filter(open).any(|it| it.check.severity() == Severity::Block) {
        doc.said("p", "must", words.must_settle);
    }
    doc.open("ul");
    for it in found {
        one(doc, app, it);
    }
    doc.end();
    doc.end();
}

fn one(doc: &mut Doc, app: &Context, doubt: Doubt) {
    let words = &app.words().welfare;
    doc.open("li");
    doc.begin("p", "doubt");
    shape(doc, Kind::Attention);
    doc.say((words.doubt)(doubt.check));
    doc.end();
    doc.begin("ul", "between");
    for (place, ..) in &doubt.answers {
        let (label, said, to) = said_at(app, *place);
        doc.open("li");
        doc.tell(format!("{label}: {said} "));
        let change = app.words().common.change;
        jump(doc, to, change, change.into(), &label);
        doc.end();
    }
    doc.end();
    let send = app.send.clone();
    let confirm = |because: Option<Because>| {
        let (send, doubt) = (send.clone(), doubt.clone());
        Callback::from(move |()| {
            send.emit(Event::Do(Action::Confirm(doubt.clone(), because)));
            send.emit(Event::Focus("#ragu"));
        })
    };
    if let Some(because) = app.session.reason(&doubt) {
        doc.told("p", "hint", (words.left)((words.because)(because)));
        button(doc, "small", words.take_back.into(), confirm(None));
    } else {
        doc.said("p", "leave", words.leave);
        doc.begin("p", "actions");
        for it in Because::ALL {
            button(doc, "small", (words.because)(it).into(), confirm(Some(it)));
        }
        doc.end();
    }
    doc.end();
}

/// An answer of a doubt: its short name, what was said, and where it is changed.
fn said_at(app: &Context, place: Place) -> (String, String, Route) {
    let words = app.words();
    let session = &app.session;
    let household = &session.household;
    match place {
        Place::Card => {
            let n = household.card(session.on);
            (words.family.title.into(), format!("{n} {}", words.welfare.people), Route::Family)
        }
        Place::Role(id) => {
            let person = household.person(id);
            let name = person.map(|it| name_of(words, household, it)).unwrap_or_default();
            let role = person.and_then(|it| it.role).map_or("", |it| (words.role)(it));
            (name, role.into(), Route::Member(Some(id)))
        }
        Place::Fact(person, fact) => {
            let open = Open { person, fact };
            let said = known_of(household, open, session.on).map(|it| answer(words, fact, it));
            (label_of(app, open), said.unwrap_or_default(), Route::Change(open))
        }
        Place::Item(item) => ((words.item.label)(item).into(), said_item(app, item), Route::ChangeItem(item)),
    }
}
