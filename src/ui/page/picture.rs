//! Ten houses and a bar of ten tenths. Both say what they say by shape, so that they are read in
//! black and white and without colours; beside each stands the same in words.

use crate::ui::part::Doc;

/// A house with a roof.
const HOUSE: &str = "M2 11 12 3l10 8M5 9v12h14V9";
/// The same as one closed shape.
const FILLED: &str = "M12 2 1 11h3v11h16V11h3z";

/// Ten houses: so many are filled, so many more perhaps; the others are empty.
#[inline(never)]
pub(super) fn houses(doc: &mut Doc, least: u32, most: u32, said: String) {
    doc.begin("div", "houses");
    doc.attr("role", "img");
    doc.set("aria-label", said);
    for place in 1..=10 {
        let (path, fill, dashes) = match place {
            it if it <= least => (FILLED, "currentColor", ""),
            it if it <= most => (FILLED, "none", "2 2"),
            _ => (HOUSE, "none", ""),
        };
        picture(doc, "0 0 24 24", "24");
        doc.open("path");
        doc.attr("d", path);
        doc.attr("fill", fill);
        doc.attr("stroke", "currentColor");
        doc.attr("stroke-width", "1.6");
        if !dashes.is_empty() {
            doc.attr("stroke-dasharray", dashes);
        }
        doc.end();
        doc.end();
    }
    doc.end();
}

/// Ten tenths from the poorest to the richest; those of the range are filled.
#[inline(never)]
pub(super) fn bar(doc: &mut Doc, first: u8, last: u8, poorest: &'static str, richest: &'static str) {
    doc.begin("div", "range");
    doc.attr("aria-hidden", "true");
    doc.begin("ol", "");
    for place in 1..=10 {
        doc.begin("li", if (first..=last).contains(&place) { "in" } else { "" });
        doc.tell(place.to_string());
        doc.end();
    }
    doc.end();
    doc.begin("p", "ends");
    doc.said("span", "", poorest);
    doc.said("span", "", richest);
    doc.end();
    doc.end();
}

fn picture(doc: &mut Doc, view: &'static str, size: &'static str) {
    doc.open("svg");
    for (name, value) in [("viewBox", view), ("width", size), ("height", size), ("aria-hidden", "true")] {
        doc.attr(name, value);
    }
}
