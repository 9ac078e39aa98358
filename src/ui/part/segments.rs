//! A few short answers side by side, for what is asked many times on one screen.

use yew::prelude::*;

use super::Doc;

/// A group of radio buttons; `choose` gets the place of the answer. `answers` are their values and
/// what they say.
#[inline(never)]
pub(crate) fn segments(
    doc: &mut Doc,
    name: &str,
    legend: Doc,
    answers: (&[&'static str], &[&str]),
    chosen: Option<usize>,
    choose: &Callback<usize>,
) {
    doc.begin("fieldset", "segments");
    doc.open("legend");
    doc.put(legend.finish());
    doc.end();
    for (place, (value, label)) in answers.0.iter().zip(answers.1).enumerate() {
        let onchange = choose.reform(move |_: Event| place);
        let (name, value, checked) = (name.to_string(), *value, chosen == Some(place));
        doc.begin("label", "row");
        doc.put(html! { <input type="radio" {name} {value} {checked} {onchange} /> });
        doc.told("span", "", (*label).into());
        doc.end();
    }
    doc.end();
}
