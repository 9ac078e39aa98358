//! The parts of which pages are made. They take plain values and callbacks and know no session.

mod choice;
mod number;
mod shape;
mod source;

pub(crate) use choice::{Choice, Row};
pub(crate) use number::Number;
pub(crate) use shape::{Kind, shape};
pub(crate) use source::{line, sources, text};

use yew::prelude::*;

/// The heading of a screen; it takes the focus when the screen appears.
pub(crate) fn heading(title: &str) -> Html {
    html! { <h1 tabindex="-1">{ title }</h1> }
}

/// What went wrong in a form; said at once by a screen reader.
pub(crate) fn mistake(id: &'static str, text: Option<&str>) -> Html {
    match text {
        Some(text) => html! { <p class="mistake" role="alert" {id}>{ shape(Kind::Attention) }{ text }</p> },
        None => Html::default(),
    }
}
