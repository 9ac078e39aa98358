//! The parts of which pages are made. They take plain values and callbacks and know no session.

pub(crate) mod el;

mod field;
mod shape;
mod source;

pub(crate) use field::{Choice, Field, Row, button, choice, digits, field, form, grouped, option, select, submit, tick};
pub(crate) use shape::{Kind, shape};
pub(crate) use source::{instrument, line, sources, text};

use el::{el, nothing};
use yew::prelude::*;

/// The heading of a screen; it takes the focus when the screen appears.
#[inline(never)]
pub(crate) fn heading(title: &str) -> Html {
    el("h1").attr("tabindex", "-1").tell(title.into()).done()
}

/// What went wrong in a form; said at once by a screen reader.
#[inline(never)]
pub(crate) fn mistake(id: &'static str, text: Option<&str>) -> Html {
    let Some(text) = text else { return nothing() };
    let paragraph = el("p").class("mistake").attr("role", "alert").attr("id", id);
    paragraph.add(shape(Kind::Attention)).tell(text.into()).done()
}
