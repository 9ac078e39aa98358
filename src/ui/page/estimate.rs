//! The welfare estimate: what it is and the way in; then its picture, how wide it is and what it is
//! not. It stands on a page of its own, and no other page shows any of it.

use super::doubts::{blocked, doubts};
use super::estimate_numbers::numbers;
use super::label_of;
use super::picture::{bar, houses};
use crate::consistency::Severity;
use crate::engine::Open;
use crate::questionnaire::{Ask, Depth, welfare_left};
use crate::ranking::{Estimate, FIRST_DESIL, Picture, estimate as estimated};
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{Doc, button};
use crate::ui::view::{Context, Event, Then, left_of_estimate};

/// How many open questions are named.
const MOST_OPEN: usize = 4;

#[inline(never)]
pub(crate) fn estimate(doc: &mut Doc, app: &Context) {
    let words = &app.words().welfare;
    let session = &app.session;
    doc.heading(words.title.into());
    doc.told("p", "quiet", (app.words().common.rules_of)(session.on));
    match estimated(&session.household, session.on) {
        Estimate::Official(desil) => {
            doc.told("p", "lead", (words.official)(desil));
            doc.p(words.official_lead);
            ways_in(doc, app, &[Depth::Full]);
        }
        Estimate::NoHome => {
            doc.said("p", "notice", words.no_home);
            ways_in(doc, app, &[Depth::Full]);
        }
        Estimate::Picture(picture) => {
            let begun = session.estimate.is_some() || session.household.survey.given().next().is_some();
            if begun {
                shown(doc, app, &picture);
            } else {
                doc.said("p", "lead", words.lead);
                before(doc, app);
                ways_in(doc, app, &[Depth::Quick, Depth::Full]);
            }
        }
    }
    to_do(doc, app);
    attribution(doc, app);
}

/// What somebody should know before the first question.
fn before(doc: &mut Doc, app: &Context) {
    let words = &app.words().welfare;
    doc.section(words.before_title);
    doc.open("ul");
    for it in words.before {
        doc.said("li", "", it);
    }
    doc.end();
    doc.end();
}

/// The buttons that begin it, each with what it costs.
pub(super) fn ways_in(doc: &mut Doc, app: &Context, depths: &[Depth]) {
    let words = &app.words().welfare;
    let session = &app.session;
    for (number, depth) in depths.iter().enumerate() {
        let n = welfare_left(&session.household, session.on, *depth).len();
        if n == 0 {
            continue;
        }
        let (label, lead) = match depth {
            Depth::Quick => (words.quick, (words.quick_lead)(n)),
            Depth::Full => (words.full, (words.full_lead)(n)),
        };
        let (app, depth) = (app.clone(), *depth);
        let start = move |()| app.advance(Action::Estimate(Some(depth)), Then::Estimate);
        doc.begin("div", "way");
        doc.begin("p", "actions");
        button(doc, if number == 0 { "primary" } else { "" }, label.into(), start.into());
        doc.end();
        doc.told("p", "hint", lead);
        doc.end();
    }
}

fn shown(doc: &mut Doc, app: &Context, picture: &Picture) {
    let words = &app.words().welfare;
    let left = left_of_estimate(&app.session);
    if let Some(next) = left.first() {
        doc.begin("p", "actions");
        doc.begin("a", "button primary");
        doc.set("href", Route::Welfare(*next).href());
        doc.tell((words.go_on)(left.len()));
        doc.end();
        doc.end();
    }
    if blocked(app) {
        doc.said("p", "notice", words.waits);
        return doubts(doc, app, &|it| it.check.severity() == Severity::Block);
    }
    doc.section(words.picture);
    if picture.enough {
        drawn(doc, app, picture);
    } else {
        doc.said("p", "notice", words.too_open);
    }
    doc.end();
    open(doc, app, picture);
    if picture.enough {
        doc.section(words.what_it_is);
        doc.open("ul");
        for it in words.says {
            doc.told("li", "", it(picture.year));
        }
        doc.end();
        doc.end();
        numbers(doc, app, picture);
    }
    if left.is_empty() {
        ways_in(doc, app, &[Depth::Full]);
    }
}

/// Ten houses, the range, and that it is not the desil.
fn drawn(doc: &mut Doc, app: &Context, picture: &Picture) {
    let words = &app.words().welfare;
    let (fewest, most) = (u32::from(picture.of_ten.0), u32::from(picture.of_ten.1));
    houses(doc, fewest, most, (words.houses)(fewest, most));
    doc.told("p", "lead", (words.of_ten)(fewest, most, picture.year));
    if picture.bands.0 == picture.bands.1 {
        // The words stand from very likely to hardly; the bands from hardly to very likely.
        let place = words.band.len() - 1 - picture.bands.0 as usize;
        doc.p(words.band[place]);
    } else {
        doc.p(words.several_bands);
    }
    let (first, last) = picture.central;
    bar(doc, first, last, words.poorest, words.richest);
    doc.told("p", "", (words.range)(first.into(), last.into()));
    doc.said("p", "hint", words.range_how);
    doc.said("p", "not-desil", words.not_desil);
}

/// What is open, first what would narrow most.
fn open(doc: &mut Doc, app: &Context, picture: &Picture) {
    let words = app.words();
    let survey = &app.session.household.survey;
    let eaten = |item, yes| survey.value(item) == Some(u32::from(yes));
    let chicken = eaten(crate::item::Item::Daging, false) && eaten(crate::item::Item::Ayam, true);
    if picture.open.is_empty() && !(chicken && picture.year == 2022) {
        return;
    }
    doc.section(words.welfare.open);
    if chicken && picture.year == 2022 {
        doc.p(words.welfare.chicken);
    }
    if !picture.open.is_empty() {
        doc.p(words.welfare.open_lead);
        doc.begin("ul", "links");
        for it in picture.open.iter().take(MOST_OPEN) {
            doc.open("li");
            doc.begin("a", "jump");
            doc.set("href", Route::Welfare(it.ask).href());
            doc.tell(label_of_ask(app, it.ask));
            doc.end();
            doc.end();
        }
        doc.end();
    }
    doc.end();
}

fn label_of_ask(app: &Context, ask: Ask) -> String {
    match ask {
        Ask::Fact(fact) => label_of(app, Open { person: None, fact }),
        Ask::Item(item) => (app.words().item.label)(item).into(),
    }
}

/// Where one can go from here: the register first, because it decides and this does not.
#[inline(never)]
fn to_do(doc: &mut Doc, app: &Context) {
    let words = &app.words().welfare;
    doc.begin("section", "next");
    doc.said("h2", "", words.to_do);
    doc.begin("ul", "links");
    let mut link = |route: Route, label: &'static str| {
        doc.open("li");
        doc.link("jump", route.href(), label);
        doc.end();
    };
    let register = if app.session.on < FIRST_DESIL { "dtks" } else { "dtsen" };
    link(Route::Info(register.into()), words.propose);
    link(Route::Checklists, words.checklists);
    link(Route::Comparison, words.comparison);
    link(Route::TakeHome, app.words().handoff.title);
    link(Route::Info("perkiraan".into()), words.method);
    link(app.onward(), words.back_to_aid);
    doc.end();
    doc.begin("p", "actions");
    button(doc, "", words.print.into(), app.on(|app, ()| app.send.emit(Event::Print)));
    doc.end();
    doc.end();
}

/// The line that the terms of the scorecard ask for, with its link.
#[inline(never)]
fn attribution(doc: &mut Doc, app: &Context) {
    doc.begin("p", "credit");
    doc.say(app.words().welfare.attribution);
    doc.say(" ");
    doc.begin("a", "");
    doc.attr("href", "https://www.povertyindex.org");
    doc.attr("rel", "noopener noreferrer");
    doc.attr("target", "_blank");
    doc.say("www.povertyindex.org");
    doc.end();
    doc.end();
}
