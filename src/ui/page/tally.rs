//! For how many families each programme stands how: a bar for each, and the same in words beside it.

use crate::ui::part::{Doc, text};
use crate::village::{STANDINGS, Tally};
use crate::words::Words;

/// The colour of each part of a bar, in the order of the standings.
const CLASSES: [&str; STANDINGS.len()] = ["received", "met", "open", "not-met", "closed"];
/// A whole bar is so long.
const WHOLE: u32 = 1000;

#[inline(never)]
pub(super) fn tally(doc: &mut Doc, words: &Words, tally: &Tally) {
    doc.begin("ul", "tally");
    for (program, counts) in tally.rows() {
        doc.open("li");
        doc.open("strong");
        text(doc, words, program.name);
        doc.end();
        bar(doc, counts);
        let parts = words.village.standing.iter().zip(counts).filter(|it| *it.1 > 0);
        let parts: Vec<String> = parts.map(|it| format!("{} {}", it.0, it.1)).collect();
        doc.told("span", "hint", parts.join(" · "));
        doc.end();
    }
    doc.end();
}

fn bar(doc: &mut Doc, counts: &[u32; STANDINGS.len()]) {
    let all = counts.iter().sum::<u32>().max(1);
    doc.open("svg");
    for (name, value) in [
        ("viewBox", "0 0 1000 12"),
        ("preserveAspectRatio", "none"),
        ("aria-hidden", "true"),
        ("height", "12"),
    ] {
        doc.attr(name, value);
    }
    let place = |n: u32| u32::try_from(u64::from(n) * u64::from(WHOLE) / u64::from(all)).unwrap_or(WHOLE);
    let mut sum = 0;
    for (count, class) in counts.iter().zip(CLASSES).filter(|it| *it.0 > 0) {
        let first = place(sum);
        sum += count;
        doc.begin("rect", class);
        doc.set("x", first.to_string());
        doc.set("width", (place(sum) - first).to_string());
        doc.attr("height", "12");
        doc.end();
    }
    doc.end();
}
