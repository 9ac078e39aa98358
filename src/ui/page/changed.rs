//! What the newest correction did to the results, and a way to take it back.

use super::about::program_link;
use super::value::now;
use super::verdict::stands;
use super::{known_of, label_of};
use crate::engine::Subject;
use crate::money::Range;
use crate::rule::Program;
use crate::session::effect::{Effect, effect};
use crate::session::{Action, Last, Session, Standing};
use crate::ui::part::{Doc, button, text};
use crate::ui::view::Context;
use crate::words::{Words, range};

/// Said where the newest change corrected an answer; screen readers hear it at once.
#[inline(never)]
pub(super) fn changed(doc: &mut Doc, app: &Context) {
    let session = &app.session;
    let last = session.last().filter(|it| it.corrects());
    let Some((last, before)) = last.zip(session.before()) else { return };
    let words = app.words();
    let page = &words.explain;
    doc.begin("section", "changed");
    doc.attr("role", "status");
    doc.said("h2", "", page.changed);
    if let Last::Answered { open, .. } = last {
        let said = |session: &Session| {
            known_of(&session.household, open, session.on)
                .map_or_else(String::new, |it| now(words, open.fact, it))
        };
        let label = label_of(app, open);
        doc.told("p", "", (page.changed_answer)(&label, &said(&before), &said(session)));
    }
    let earlier = stands(&before.household, session.on);
    let pairs = earlier.iter().zip(app.stands.iter());
    let effects = pairs.filter_map(|(was, is)| {
        let found = effect(is.program, was.found.as_ref(), is.found.as_ref())?;
        // What is closed helps nobody, whether its criteria fit or not.
        let gone = |it: Standing| matches!(it, Standing::Closed | Standing::NoRules);
        let useless = |it: Standing| gone(it) || it == Standing::NotMet;
        let (was, now) = found.standing;
        let silent = useless(was) && useless(now) && (gone(was) || gone(now));
        (!silent).then_some((is, found))
    });
    let effects: Vec<_> = effects.collect();
    if effects.is_empty() {
        doc.p(page.changed_nothing);
    } else {
        doc.open("ul");
        for (stand, it) in &effects {
            moved(doc, app, stand.program, it);
        }
        doc.end();
    }
    button(doc, "small", page.undo.into(), app.on(|app, ()| app.act(Action::Undo)));
    doc.end();
}

fn moved(doc: &mut Doc, app: &Context, program: &'static Program, it: &Effect) {
    let words = app.words();
    let edition = program.edition_on(app.session.on);
    doc.open("li");
    program_link(doc, app, program);
    doc.say(": ");
    let both = if it.only_amount() {
        let amount = |it: Range| range(words, it);
        (words.explain.moved)(&amount(it.amount.0), &amount(it.amount.1))
    } else {
        (words.explain.moved)(standing(words, it.standing.0), standing(words, it.standing.1))
    };
    doc.tell(both);
    let failing = edition.into_iter().flat_map(|edition| {
        it.failing.iter().filter_map(|it| match it {
            Subject::Criterion(number) => Some(edition.criteria[*number].says),
            Subject::Recipient => edition.recipient.map(|it| it.says),
            Subject::Component(_) => None,
        })
    });
    let failing: Vec<_> = failing.collect();
    if !failing.is_empty() && !it.only_amount() {
        doc.say(words.explain.moved_because);
        doc.open("ul");
        for it in failing {
            doc.open("li");
            text(doc, words, it);
            doc.end();
        }
        doc.end();
    }
    doc.end();
}

fn standing(words: &Words, it: Standing) -> &'static str {
    let page = &words.explain;
    match it {
        Standing::Received => page.standing_received,
        Standing::Met => page.outcome_met,
        Standing::Open => page.outcome_open,
        Standing::NotMet => page.outcome_not_met,
        Standing::Closed => page.standing_closed,
        Standing::NoRules => page.standing_none,
    }
}
