//! The slip as lines of text: drawn to be printed, and joined to be shared. It names no member.

use std::rc::Rc;

use super::papers::at_hand;
use super::take_home::address;
use super::verdict::{Stand, amount, merged, said, step};
use super::why::because;
use super::{by_fact, label_for};
use crate::catalog;
use crate::engine::{Assessment, Explainer, Subject};
use crate::rule::Text;
use crate::ui::part::{Doc, Kind};
use crate::ui::view::Context;
use crate::words::{Locale, Words};

/// How many open questions and how many sources a programme names.
const MOST: usize = 2;

/// One line: the element that it is, what it says, and in which language.
pub(super) struct Said {
    element: &'static str,
    text: String,
    language: Locale,
}

struct Slip {
    words: &'static Words,
    lines: Vec<Said>,
}

impl Slip {
    #[inline(never)]
    fn say(&mut self, element: &'static str, text: String) {
        self.lines.push(Said { element, text, language: self.words.locale });
    }

    /// Something in front of a sentence of a rule.
    #[inline(never)]
    fn rule(&mut self, element: &'static str, before: &str, text: Text) {
        let (text, language) = self.words.locale.text(text);
        self.lines.push(Said { element, text: [before, text].concat(), language });
    }
}

/// Everything on the slip but the code.
pub(super) fn slip(app: &Context) -> Vec<Said> {
    let mut session = (*app.session).clone();
    for person in &mut session.household.people {
        person.nickname.clear();
    }
    let app = &Context { session: Rc::new(session), ..app.clone() };
    let words = app.words();
    let page = &words.results;
    let mut slip = Slip { words, lines: Vec::new() };
    let of = |kind: Kind| app.stands.iter().filter(|it| it.kind() == kind).collect::<Vec<_>>();
    let (received, met, open, closed) = (of(Kind::Received), of(Kind::Met), of(Kind::Open), of(Kind::Closed));
    let version = (words.about.build)(env!("CARGO_PKG_VERSION"), &app.build.name);
    slip.say("p", [&(words.common.rules_of)(app.session.on), ". ", &version, "."].concat());
    let n = (received.len(), met.len(), open.len());
    slip.say("p", if n == (0, 0, 0) { page.summary_none.into() } else { (page.summary)(n.0, n.1, n.2) });
    slip.say("p", page.never_certain.into());
    for (title, stands) in
        [(page.received, &received), (page.met, &met), (page.open, &open), (page.not_met, &of(Kind::NotMet))]
    {
        if !stands.is_empty() {
            slip.say("h2", title.into());
        }
        for stand in stands {
            program(&mut slip, app, stand);
        }
    }
    if !closed.is_empty() {
        slip.say("h2", page.closed.into());
    }
    for stand in closed {
        let said = said(words, stand, app.session.on);
        slip.say("li", [words.locale.text(stand.program.name).0, ": ", &said].concat());
    }
    let papers = merged(&met);
    if !papers.is_empty() {
        slip.say("h2", page.papers.into());
    }
    for it in papers {
        let before = at_hand(app, it).map_or_else(String::new, |it| [it, ": "].concat());
        slip.rule("li", &before, it.says);
    }
    todo(&mut slip, &[met, received, open].concat());
    slip.say("h2", words.about.not.into());
    slip.say("p", words.about.not_text.into());
    slip.lines
}

/// How a programme stands, why, who decides, and where that is written.
fn program(slip: &mut Slip, app: &Context, stand: &Stand) {
    let words = app.words();
    let Some(found) = &stand.found else { return };
    slip.rule("h3", "", stand.program.name);
    let mut verdict = said(words, stand, app.session.on);
    if let Some(amount) = amount(words, found).filter(|_| stand.kind() != Kind::NotMet) {
        verdict = [&verdict, ": ", &amount].concat();
    }
    slip.say("p", verdict);
    reason(slip, app, stand, found);
    if !found.decided_by.is_empty() && stand.kind() != Kind::NotMet {
        let who: Vec<&str> = found.decided_by.iter().map(|it| (words.decider)(*it)).collect();
        slip.say("p", [words.program.gate_judgement, ": ", &who.join(", ")].concat());
    }
    let mut sources: Vec<&str> = Vec::new();
    for cite in found.edition.criteria.iter().flat_map(|it| catalog::cites(it.cites)) {
        let it = catalog::instrument(cite);
        let (number, title) = (catalog::name(it.number), catalog::name(it.title));
        let name = if number.is_empty() { title } else { number };
        if sources.len() < MOST && !sources.contains(&name) {
            sources.push(name);
        }
    }
    if !sources.is_empty() {
        slip.say("small", [words.common.sources, ": ", &sources.join("; ")].concat());
    }
}

/// Why it is so, for a page.
pub(super) fn shortest(app: &Context, stand: &Stand) -> Vec<Said> {
    let mut slip = Slip { words: app.words(), lines: Vec::new() };
    if let Some(found) = &stand.found {
        reason(&mut slip, app, stand, found);
    }
    slip.lines
}

/// Why it is so: an answer that suffices, every criterion that fails, or what is missing.
fn reason(slip: &mut Slip, app: &Context, stand: &Stand, found: &Assessment) {
    let words = app.words();
    match stand.kind() {
        Kind::Received | Kind::Met => {
            let why = Explainer::new(stand.program, &app.session.household, app.session.on);
            if let Some(said) = why.and_then(|it| because(app, &it.reason())) {
                slip.say("p", said);
            }
        }
        // Every criterion that fails, never only the first; under a heading, because a criterion by itself
        // reads as if it were so.
        Kind::NotMet if found.failing().next().is_none() => slip.say("p", words.explain.jointly.into()),
        Kind::NotMet => {
            slip.say("p", words.program.failing_lead.into());
            for finding in found.failing() {
                match finding.of {
                    Subject::Criterion(number) => slip.rule("li", "", found.edition.criteria[number].says),
                    Subject::Recipient | Subject::Component(_) => {
                        if let Some(it) = &found.edition.recipient {
                            slip.rule("li", "", it.says);
                        }
                    }
                }
            }
        }
        _ => {
            let open: Vec<String> =
                by_fact(&found.missing).iter().take(MOST).map(|it| label_for(app, it)).collect();
            if !open.is_empty() {
                slip.say("p", [words.program.missing, ": ", &open.join("; ")].concat());
            }
        }
    }
}

/// What to do, each step once, with the programmes that it is for.
fn todo(slip: &mut Slip, stands: &[&Stand]) {
    let mut steps: Vec<(Text, String)> = Vec::new();
    for stand in stands {
        let Some(says) = stand.found.as_ref().and_then(step) else { continue };
        let name = slip.words.locale.text(stand.program.name).0;
        match steps.iter_mut().find(|it| it.0 == says) {
            Some(same) => {
                same.1.push_str(", ");
                same.1.push_str(name);
            }
            None => steps.push((says, name.into())),
        }
    }
    if !steps.is_empty() {
        slip.say("h2", slip.words.results.todo.into());
    }
    for (says, mut names) in steps {
        names.push_str(": ");
        slip.rule("li", &names, says);
    }
}

/// Draws the lines.
pub(super) fn draw(doc: &mut Doc, words: &Words, lines: Vec<Said>) {
    let mut listed = false;
    for it in lines {
        if listed != (it.element == "li") {
            listed = !listed;
            if listed {
                doc.open("ul");
            } else {
                doc.end();
            }
        }
        doc.open(it.element);
        if it.language != words.locale {
            doc.attr("lang", it.language.tag());
        }
        doc.tell(it.text);
        doc.end();
    }
    if listed {
        doc.end();
    }
}

/// The lines as text, with the code and the address that opens it.
pub(super) fn text(app: &Context, code: &str) -> String {
    let words = app.words();
    let mut text = String::new();
    if app.session.is_example() {
        text = [words.demo.mark, ". ", words.demo.mark_text, "\n\n"].concat();
    }
    text.push_str(words.handoff.slip);
    for it in slip(app) {
        text.push_str(match it.element {
            "h2" | "h3" => "\n\n",
            "li" => "\n- ",
            _ => "\n",
        });
        text.push_str(&it.text);
    }
    for part in ["\n\n", words.handoff.holds, "\n", &address(app), code] {
        text.push_str(part);
    }
    text
}
