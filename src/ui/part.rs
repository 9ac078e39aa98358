//! The parts of which pages are made. They take plain values and callbacks and know no session.

mod digits;
mod doc;
mod field;
mod pictogram;
mod qr;
mod segments;
mod shape;
mod slider;
mod source;

pub(crate) use digits::{digits, grouped};
pub(crate) use doc::Doc;
pub(crate) use field::{
    Choice, Field, Row, area, button, choice, field, file, form, option, select, select_of, submit, tick,
};
pub(crate) use pictogram::{fact_picture, item_picture};
pub(crate) use qr::qr;
pub(crate) use segments::segments;
pub(crate) use shape::{Kind, shape};
pub(crate) use slider::{Scale, slider};
pub(crate) use source::{instrument, line, sources, text};

/// What went wrong in a form; said at once by a screen reader.
#[inline(never)]
pub(crate) fn mistake(doc: &mut Doc, id: &'static str, text: Option<&str>) {
    let Some(text) = text else { return };
    doc.begin("p", "mistake");
    doc.attr("role", "alert");
    doc.attr("id", id);
    shape(doc, Kind::Attention);
    doc.tell(text.into());
    doc.end();
}
