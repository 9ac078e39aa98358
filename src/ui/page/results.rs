//! What applies: one sentence, then groups, what to do next, what to bring, what excludes what.

use yew::Callback;

use super::about::program_link;
use super::changed::changed;
use super::combos::{combined, combos, in_a_year};
use super::missing::{differs, strip};
use super::papers::papers;
use super::verdict::{Stand, failing, said, step, sum, window};
use super::why::{because, change};
use super::windows::windows;
use crate::catalog::CHANGES;
use crate::engine::{Assessment, Effect, Explainer, Gate, Open, Verdict};
use crate::fact::Fact;
use crate::household::Source;
use crate::money::Range;
use crate::route::Route;
use crate::rule::{Program, Text};
use crate::session::Action;
use crate::ui::part::{Doc, Kind, shape, text, tick};
use crate::ui::view::{Context, Event};
use crate::words::range;

#[inline(never)]
pub(crate) fn results(doc: &mut Doc, app: &Context) {
    let words = app.words();
    let page = &words.results;
    let session = &app.session;
    let all = &app.stands;
    doc.heading(page.title.into());
    doc.told("p", "quiet", (words.common.rules_of)(session.on));
    changed(doc, app);
    if all.iter().all(|it| it.found.is_none()) {
        doc.told("p", "notice", (page.no_rules)(session.on));
        doc.action("button primary", Route::Home.href(), page.changed_day);
    } else {
        groups(doc, app, all);
    }
    doc.section(page.missing_aid);
    doc.p(page.missing_aid_text);
    doc.end();
    doc.begin("p", "actions");
    doc.link("button", Route::TakeHome.href(), words.handoff.title);
    doc.link("button", Route::Review.href(), page.change_answers);
    doc.link("button", Route::Estimate.href(), words.welfare.title);
    doc.end();
}

#[inline(never)]
fn groups(doc: &mut Doc, app: &Context, all: &[Stand]) {
    let words = app.words();
    let page = &words.results;
    let of = |kind: Kind| all.iter().filter(|it| it.kind() == kind).collect::<Vec<_>>();
    let (received, met, open) = (of(Kind::Received), of(Kind::Met), of(Kind::Open));
    if received.is_empty() && met.is_empty() && open.is_empty() {
        doc.said("p", "lead summary", page.summary_none);
    } else {
        doc.told("p", "lead summary", (page.summary)(received.len(), met.len(), open.len()));
    }
    let found = combined(app.session.on, &met, &received);
    let year = in_a_year(&found);
    if year != Range::NOTHING && !(met.is_empty() && received.is_empty()) {
        let said = if found.len() > 1 { page.year_of_choices } else { page.year };
        doc.told("p", "amount", said(&range(words, year)));
    }
    doc.p(page.never_certain);
    if !app.questions.is_empty() {
        doc.told("p", "notice", (page.summary_open)(app.questions.len()));
    }
    todo(doc, app, &received, &met, &open);
    group(doc, app, page.received, page.received_lead, &received);
    group(doc, app, page.met, page.met_lead, &met);
    combos(doc, words, &found);
    papers(doc, app, &met);
    group(doc, app, page.open, page.open_lead, &open);
    group(doc, app, page.not_met, page.not_met_lead, &of(Kind::NotMet));
    let (gone, closed): (Vec<&Stand>, Vec<&Stand>) =
        of(Kind::Closed).into_iter().partition(|it| it.found.is_none());
    group(doc, app, page.closed, page.closed_lead, &closed);
    without_rules(doc, app, &gone);
    windows(doc, app);
    let checked = app.session.closed_too;
    let send = app.send.clone();
    let changed = move |()| send.emit(Event::Do(Action::AskClosed(!checked)));
    tick(doc, page.ask_closed, checked, Callback::from(changed));
}

#[inline(never)]
fn group(doc: &mut Doc, app: &Context, title: &'static str, lead: &'static str, stands: &[&Stand]) {
    if stands.is_empty() {
        return;
    }
    doc.section(title);
    doc.said("p", "hint", lead);
    for stand in stands {
        card(doc, app, stand);
    }
    doc.end();
}

/// Programmes without rules on the day: each with the reason, folded away.
#[inline(never)]
fn without_rules(doc: &mut Doc, app: &Context, stands: &[&Stand]) {
    if stands.is_empty() {
        return;
    }
    let words = app.words();
    doc.fold("gone", (words.results.without_rules)(stands.len()));
    doc.open("ul");
    for stand in stands {
        doc.open("li");
        program_link(doc, app, stand.program);
        doc.tell(format!(": {}", said(words, stand, app.session.on)));
        doc.end();
    }
    doc.end();
    doc.end();
}

#[inline(never)]
fn card(doc: &mut Doc, app: &Context, stand: &Stand) {
    let words = app.words();
    let kind = stand.kind();
    doc.open("article");
    doc.set("class", format!("card {}", kind.class()));
    doc.open("h3");
    program_link(doc, app, stand.program);
    doc.end();
    doc.begin("p", "verdict");
    shape(doc, kind);
    doc.tell(said(words, stand, app.session.on));
    doc.end();
    if let Some(found) = &stand.found {
        if kind != Kind::NotMet {
            sum(doc, words, found, "amount");
            if found.window != Gate::Open(None) {
                doc.told("p", "", window(words, found.window));
            }
            let known = found.edition.known_until.filter(|it| *it < app.session.on);
            if let Some(it) = known.filter(|_| kind != Kind::Closed) {
                doc.told("p", "hint", (words.program.unchanged)(it));
            }
        }
        if kind == Kind::Met {
            doc.open("p");
            for it in &found.decided_by {
                doc.said("span", "tag", (words.decider)(*it));
                doc.say(" ");
            }
            doc.end();
        }
        if found.criteria == Verdict::NotMet {
            // A criterion by itself reads as if it were so.
            if found.failing().next().is_some() {
                doc.said("p", "hint", words.program.failing_lead);
            }
            failing(doc, words, found, &|_, _| ());
        }
        reasons(doc, app, stand, found);
    }
    doc.end();
}

/// In short why, what would change it, and for a desil that nobody knows what each would do.
#[inline(never)]
fn reasons(doc: &mut Doc, app: &Context, stand: &Stand, found: &Assessment) {
    let words = app.words();
    let explainer = || Explainer::new(stand.program, &app.session.household, app.session.on);
    match stand.kind() {
        Kind::Met | Kind::Received => {
            if let Some(said) = explainer().and_then(|why| because(app, &why.reason())) {
                doc.told("p", "hint", said);
            }
        }
        Kind::NotMet => {
            if let Some(it) = explainer().and_then(|why| why.nearest(CHANGES).into_iter().next()) {
                doc.said("h4", "", words.explain.nearest);
                doc.begin("ul", "nearest");
                change(doc, app, found.edition, &it);
                doc.end();
            }
        }
        Kind::Open => {
            if let Some(effect) = unknown(app, found, &explainer) {
                strip(doc, app, found, &effect);
            }
        }
        Kind::Closed | Kind::Attention => {}
    }
}

/// What the answers would do that the family does not know: for the desil, or where it is the only
/// thing that is open.
fn unknown<'a>(
    app: &Context,
    found: &Assessment,
    explainer: &dyn Fn() -> Option<Explainer<'a>>,
) -> Option<Effect> {
    let fact = Fact::Desil;
    let known = app.session.household.known(fact, app.session.on);
    let reads = found.edition.conditions().any(|it| it.facts().contains(&fact));
    if reads && known.from == Source::DontKnow {
        return Some(explainer()?.effect(Open { person: None, fact })).filter(differs);
    }
    if found.criteria != Verdict::CannotTell {
        return None;
    }
    let mut effects = explainer()?.effects();
    effects.pop().filter(|it| effects.is_empty() && differs(it))
}

/// The next few things to do.
#[inline(never)]
fn todo(doc: &mut Doc, app: &Context, received: &[&Stand], met: &[&Stand], open: &[&Stand]) {
    let words = app.words();
    let mut steps: Vec<(Text, &'static Program)> = Vec::new();
    let mut look = |stands: &[&Stand]| {
        for stand in stands {
            let Some(says) = stand.found.as_ref().and_then(step) else { continue };
            if steps.len() < 3 && !steps.iter().any(|it| it.0 == says) {
                steps.push((says, stand.program));
            }
        }
    };
    look(met);
    look(received);
    look(open);
    let left = app.questions.len();
    let desil = app.session.household.known(Fact::Desil, app.session.on).from == Source::DontKnow;
    if steps.is_empty() && left == 0 && !desil {
        return;
    }
    doc.begin("section", "todo");
    doc.said("h2", "", words.results.todo);
    doc.open("ol");
    if left > 0 {
        doc.open("li");
        doc.tell(format!("{} ", (words.results.todo_answer)(left)));
        doc.link("", app.onward().href(), words.review.go_on);
        doc.end();
    }
    if desil {
        doc.open("li");
        doc.say(words.explain.desil_lead);
        doc.say(" ");
        doc.link("", Route::Estimate.href(), words.welfare.offer);
        doc.end();
    }
    for (says, program) in steps {
        doc.open("li");
        doc.open("strong");
        text(doc, words, program.name);
        doc.end();
        doc.say(": ");
        text(doc, words, says);
        doc.end();
    }
    doc.end();
    doc.end();
}
