//! Programmes that rule each other out: every combination, what it pays, and what it gives up.

use super::verdict::Stand;
use crate::date::Date;
use crate::engine::{Barred, Combination, Held, combinations};
use crate::money::Range;
use crate::rule::Form;
use crate::ui::part::{Doc, line, text};
use crate::words::{Words, range};

/// Every combination of what the family receives and may get.
pub(super) fn combined(on: Date, met: &[&Stand], received: &[&Stand]) -> Vec<Combination> {
    let mut open: Vec<Held> = Vec::new();
    for stand in received.iter().chain(met) {
        if let Some(found) = &stand.found {
            // Goods are named in a combination, but never added to money.
            let cash = found.edition.form() == Form::Cash;
            let range = if cash { found.award.range } else { Range::NOTHING };
            open.push(Held { program: stand.program, edition: found.edition, range });
        }
    }
    combinations(&open, on)
}

/// What they pay in a year: the one combination, or from the least to the most of several.
pub(super) fn in_a_year(found: &[Combination]) -> Range {
    let at_least = found.iter().map(|it| it.year.at_least).min().unwrap_or(0);
    let most = found.iter().map(|it| it.year.up_to);
    let up_to =
        most.reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other))).unwrap_or(Some(0));
    Range { at_least, up_to }
}

/// The combinations, where some programmes rule each other out.
#[inline(never)]
pub(super) fn combos(doc: &mut Doc, words: &Words, found: &[Combination]) {
    if found.len() < 2 {
        return;
    }
    doc.section(words.results.combos);
    doc.p(words.results.combos_lead);
    // What stands in every combination is said once.
    let common = |id: &&str| found.iter().all(|it| it.programs.contains(id));
    let first = found.first().map_or(&[][..], |it| &it.programs);
    let n_common = first.iter().filter(|it| common(it)).count();
    if n_common > 0 {
        doc.fold("", (words.explain.in_every_combo)(n_common));
        names(doc, words, first.iter().filter(|it| common(it)));
        doc.end();
    }
    doc.begin("ul", "combos");
    for (number, combination) in found.iter().enumerate() {
        doc.open("li");
        doc.told("h3", "", (words.results.combo)(number + 1));
        names(doc, words, combination.programs.iter().filter(|it| !common(it)));
        let mut totals = String::from(words.results.together);
        let mut before = ": ";
        for (per, total) in combination.totals.iter().filter(|it| it.1 != Range::NOTHING) {
            totals.push_str(before);
            totals.push_str(&range(words, *total));
            totals.push(' ');
            totals.push_str((words.per)(*per));
            before = " + ";
        }
        doc.told("p", "amount", totals);
        if combination.year != Range::NOTHING {
            doc.told("p", "", (words.results.combo_year)(&range(words, combination.year)));
        }
        left_out(doc, words, &combination.without);
        doc.end();
    }
    doc.end();
    doc.p(words.explain.office_decides);
    doc.end();
}

fn names<'a>(doc: &mut Doc, words: &Words, ids: impl Iterator<Item = &'a &'static str>) {
    doc.open("ul");
    for program in ids.filter_map(|it| crate::catalog::program(it)) {
        doc.open("li");
        text(doc, words, program.name);
        doc.end();
    }
    doc.end();
}

/// What a combination gives up, because of what, and who says so.
fn left_out(doc: &mut Doc, words: &Words, without: &[Barred]) {
    if without.is_empty() {
        return;
    }
    let name = |id: &str| crate::catalog::program(id).map_or("", |it| words.locale.text(it.name).0);
    doc.said("h4", "", words.explain.without);
    doc.begin("ul", "without");
    for it in without {
        doc.open("li");
        doc.tell((words.explain.without_because)(name(it.program), name(it.by)));
        doc.say(" ");
        line(doc, words, &it.exclusion.line);
        doc.end();
    }
    doc.end();
}
