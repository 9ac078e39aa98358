//! Sliders.

use yew::prelude::*;

use super::Doc;
use super::field::{label_for, typed};

/// A slider.
pub(crate) struct Scale {
    pub(crate) id: &'static str,
    pub(crate) label: String,
    /// What it stands at, in words.
    pub(crate) said: String,
    pub(crate) at: u32,
    pub(crate) least: u32,
    pub(crate) most: u32,
}

/// A slider with its label and what it stands at; `change` gets the number.
#[inline(never)]
pub(crate) fn slider(doc: &mut Doc, scale: Scale, change: &Callback<String>) {
    let oninput = change.reform(|event: InputEvent| typed(event.target()));
    label_for(doc, scale.id.into(), scale.label);
    doc.told("span", "at", scale.said.clone());
    let [min, max, value] = [scale.least, scale.most, scale.at].map(|it| it.to_string());
    doc.put(html! {
        <input type="range" id={scale.id} {min} {max} {value} {oninput} aria-valuetext={scale.said} />
    });
    doc.end();
}
