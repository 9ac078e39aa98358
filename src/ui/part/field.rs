//! Buttons, fields and rows of answers.

use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Doc;

/// A button.
#[inline(never)]
pub(crate) fn button(doc: &mut Doc, class: &'static str, label: String, act: Callback<()>) {
    let onclick = act.reform(|_: MouseEvent| ());
    doc.begin("span", class);
    // The words have a key of their own, and the button keeps the focus while they change.
    doc.put(html! { <button type="button" {onclick}><span key={label.clone()}>{ label }</span></button> });
    doc.end();
}

/// The button that ends a form.
pub(crate) fn submit(doc: &mut Doc, label: &'static str) {
    doc.begin("p", "actions");
    doc.begin("button", "primary");
    doc.attr("type", "submit");
    doc.say(label);
    doc.end();
    doc.end();
}

/// A form; nothing is checked by the browser, because its messages are not ours.
#[inline(never)]
pub(crate) fn form(doc: &mut Doc, sent: Callback<()>, inside: Doc) {
    let onsubmit = sent.reform(|event: SubmitEvent| event.prevent_default());
    doc.put(html! { <form {onsubmit} novalidate=true>{ inside.finish() }</form> });
}

/// One answer of several.
#[derive(Clone)]
pub(crate) struct Row {
    /// What choosing it stands for.
    pub(crate) value: String,
    /// What it says.
    pub(crate) label: String,
    /// Set apart from the others.
    pub(crate) apart: bool,
}

impl Row {
    pub(crate) fn new(value: String, label: &str) -> Self {
        Self { value, label: label.into(), apart: false }
    }

    pub(crate) fn apart(value: &str, label: &str) -> Self {
        Self { apart: true, ..Self::new(value.into(), label) }
    }
}

/// Several answers of which one is chosen: big rows, "don't know" set apart.
pub(crate) struct Choice<'a> {
    /// Unique on the page.
    pub(crate) name: &'static str,
    /// What is asked, and as which element it is written.
    pub(crate) legend: (&'static str, String),
    pub(crate) hint: &'static str,
    pub(crate) rows: Vec<Row>,
    pub(crate) chosen: Option<&'a str>,
    /// The id of what is wrong with the answer, where something is.
    pub(crate) mistake: Option<&'static str>,
}

/// Writes the hint, and gives the ids of what describes the field.
fn described(doc: &mut Doc, name: &str, hint: &'static str, mistake: Option<&'static str>) -> Option<String> {
    let mut ids = String::new();
    if !hint.is_empty() {
        ids.push_str(name);
        ids.push_str("-hint");
        doc.begin("p", "hint");
        doc.set("id", ids.clone());
        doc.say(hint);
        doc.end();
    }
    if let Some(mistake) = mistake {
        ids.push(' ');
        ids.push_str(mistake);
    }
    (!ids.is_empty()).then_some(ids)
}

/// A group of radio buttons; `choose` gets the value.
#[inline(never)]
pub(crate) fn choice(doc: &mut Doc, choice: Choice<'_>, choose: &Callback<String>) {
    doc.begin("fieldset", "choice");
    doc.open("legend");
    match choice.legend {
        ("h1", title) => doc.heading(title),
        ("unseen", title) => doc.told("span", "unseen", title),
        ("h2", title) => doc.told("h2", "", title),
        (_, title) => doc.tell(title),
    }
    doc.end();
    let mut inside = Doc::default();
    let ids = described(&mut inside, choice.name, choice.hint, choice.mistake);
    if let Some(ids) = ids {
        doc.set("aria-describedby", ids);
    }
    doc.put(inside.finish());
    for row in choice.rows {
        let checked = choice.chosen == Some(row.value.as_str());
        let (name, value) = (choice.name, row.value.clone());
        let onchange = choose.reform(move |_: Event| value.clone());
        doc.begin("label", if row.apart { "row apart" } else { "row" });
        doc.put(html! { <input type="radio" {name} value={row.value} {checked} {onchange} /> });
        doc.told("span", "", row.label);
        doc.end();
    }
    doc.end();
}

/// A field to type in.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) id: &'static str,
    pub(crate) label: String,
    pub(crate) kind: &'static str,
    pub(crate) value: String,
    pub(crate) hint: &'static str,
    pub(crate) mistake: Option<&'static str>,
    /// What stands before and after it.
    pub(crate) around: (&'static str, &'static str),
    /// Digits only.
    pub(crate) digits: bool,
}

/// A field with its label and its hint; `change` gets what was typed.
#[inline(never)]
pub(crate) fn field(doc: &mut Doc, field: Field, change: &Callback<String>) {
    let oninput = change.reform(|event: InputEvent| typed(event.target()));
    label_for(doc, field.id.into(), field.label);
    let described = described(doc, field.id, field.hint, field.mistake);
    let invalid = field.mistake.map(|_| "true");
    let inputmode = field.digits.then_some("numeric");
    doc.begin("span", "with-unit");
    let (before, after) = field.around;
    if !before.is_empty() {
        doc.open("span");
        doc.attr("aria-hidden", "true");
        doc.say(before);
        doc.end();
    }
    doc.put(html! {
        <input id={field.id} type={field.kind} {inputmode} autocomplete="off" value={field.value} {oninput}
            aria-invalid={invalid} aria-describedby={described} />
    });
    if !after.is_empty() {
        doc.said("span", "", after);
    }
    doc.end();
    doc.end();
}

/// A field for more than a line.
#[inline(never)]
pub(crate) fn area(doc: &mut Doc, field: Field, change: &Callback<String>) {
    let oninput = change.reform(|event: InputEvent| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
        field.map(|it| it.value()).unwrap_or_default()
    });
    label_for(doc, field.id.into(), field.label);
    let described = described(doc, field.id, field.hint, field.mistake);
    let invalid = field.mistake.map(|_| "true");
    doc.put(html! {
        <textarea id={field.id} rows="4" autocomplete="off" autocapitalize="characters" spellcheck="false"
            value={field.value} {oninput} aria-invalid={invalid} aria-describedby={described} />
    });
    doc.end();
}

/// Opens a field and writes its label.
pub(super) fn label_for(doc: &mut Doc, id: AttrValue, label: String) {
    doc.begin("div", "field");
    doc.open("label");
    doc.set("for", id.to_string());
    doc.tell(label);
    doc.end();
}

/// A list to choose from; `change` gets the value.
#[inline(never)]
pub(crate) fn select(
    doc: &mut Doc,
    id: &'static str,
    label: &'static str,
    options: Doc,
    mistake: Option<&'static str>,
    change: &Callback<String>,
) {
    select_of(doc, id.into(), label.into(), options, mistake, change);
}

/// The same where there are several of a kind.
#[inline(never)]
pub(crate) fn select_of(
    doc: &mut Doc,
    id: AttrValue,
    label: String,
    options: Doc,
    mistake: Option<&'static str>,
    change: &Callback<String>,
) {
    let onchange = change.reform(|event: Event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
        field.map(|it| it.value()).unwrap_or_default()
    });
    let invalid = mistake.map(|_| "true");
    label_for(doc, id.clone(), label);
    doc.put(html! {
        <select {id} {onchange} aria-invalid={invalid} aria-describedby={mistake}>{ options.finish() }</select>
    });
    doc.end();
}

/// One entry of such a list.
pub(crate) fn option(doc: &mut Doc, value: &'static str, label: &'static str, chosen: bool) {
    doc.open("option");
    doc.attr("value", value);
    if chosen {
        doc.attr("selected", "");
    }
    doc.say(label);
    doc.end();
}

/// A box to tick.
#[inline(never)]
pub(crate) fn tick(doc: &mut Doc, label: &'static str, checked: bool, changed: Callback<()>) {
    let onchange = changed.reform(|_: Event| ());
    doc.begin("label", "row");
    doc.put(html! { <input type="checkbox" {checked} {onchange} /> });
    doc.said("span", "", label);
    doc.end();
}

/// A file to choose from the device; `change` gets it.
#[inline(never)]
pub(crate) fn file(
    doc: &mut Doc,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    mistake: Option<&'static str>,
    change: &Callback<File>,
) {
    let change = change.clone();
    let onchange = move |event: Event| {
        let Some(field) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        if let Some(file) = field.files().and_then(|it| it.get(0)) {
            change.emit(file);
        }
        // The same file, mended, may be chosen again.
        field.set_value("");
    };
    label_for(doc, id.into(), label.into());
    let described = described(doc, id, hint, mistake);
    let invalid = mistake.map(|_| "true");
    doc.put(html! {
        <input {id} type="file" accept=".csv,.txt,text/csv,text/plain" {onchange} aria-invalid={invalid}
            aria-describedby={described} />
    });
    doc.end();
}

pub(super) fn typed(target: Option<web_sys::EventTarget>) -> String {
    let field = target.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    field.map(|it| it.value()).unwrap_or_default()
}
