//! Buttons, fields and rows of answers.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::el::{el, nothing, plain};

/// A button.
#[inline(never)]
pub(crate) fn button(class: &'static str, inside: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ inside }</button> }
}

/// The button that ends a form.
pub(crate) fn submit(label: &'static str) -> Html {
    let button = el("button").class("primary").attr("type", "submit").say(label).done();
    el("p").class("actions").add(button).done()
}

/// A form; nothing is checked by the browser, because its messages are not ours.
#[inline(never)]
pub(crate) fn form(sent: Callback<()>, inside: Html) -> Html {
    let onsubmit = sent.reform(|event: SubmitEvent| event.prevent_default());
    html! { <form {onsubmit} novalidate=true>{ inside }</form> }
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
    pub(crate) legend: Html,
    pub(crate) hint: &'static str,
    pub(crate) rows: Vec<Row>,
    pub(crate) chosen: Option<&'a str>,
    /// The id of what is wrong with the answer, where something is.
    pub(crate) mistake: Option<&'static str>,
}

/// A group of radio buttons; `choose` gets the value.
pub(crate) fn choice(choice: Choice<'_>, choose: &Callback<String>) -> Html {
    let hint = format!("{}-hint", choice.name);
    let mut described = if choice.hint.is_empty() { String::new() } else { hint.clone() };
    if let Some(mistake) = choice.mistake {
        described.push(' ');
        described.push_str(mistake);
    }
    let mut set = el("fieldset").class("choice").add(el("legend").add(choice.legend).done());
    if !described.is_empty() {
        set = set.set("aria-describedby", described);
    }
    if !choice.hint.is_empty() {
        set = set.add(el("p").class("hint").set("id", hint).say(choice.hint).done());
    }
    for row in choice.rows {
        let checked = choice.chosen == Some(row.value.as_str());
        set = set.add(radio(choice.name, row, checked, choose));
    }
    set.done()
}

#[inline(never)]
fn radio(name: &'static str, row: Row, checked: bool, choose: &Callback<String>) -> Html {
    let class = if row.apart { "row apart" } else { "row" };
    let (value, key) = (row.value.clone(), row.value.clone());
    let onchange = choose.reform(move |_: Event| value.clone());
    html! {
        <label {class} {key}>
            <input type="radio" {name} value={row.value} {checked} {onchange} />
            <span>{ row.label }</span>
        </label>
    }
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
pub(crate) fn field(field: Field, change: &Callback<String>) -> Html {
    let oninput = change.reform(|event: InputEvent| typed(event.target()));
    let hint = format!("{}-hint", field.id);
    let mut described = if field.hint.is_empty() { String::new() } else { hint.clone() };
    if let Some(mistake) = field.mistake {
        described.push(' ');
        described.push_str(mistake);
    }
    let described = (!described.is_empty()).then_some(described);
    let invalid = field.mistake.map(|_| "true");
    let inputmode = field.digits.then_some("numeric");
    let input = html! {
        <input id={field.id} type={field.kind} {inputmode} autocomplete="off" value={field.value} {oninput}
            aria-invalid={invalid} aria-describedby={described} />
    };
    let label = el("label").attr("for", field.id).tell(field.label).done();
    let mut whole = el("div").class("field").add(label);
    if !field.hint.is_empty() {
        whole = whole.add(el("p").class("hint").set("id", hint).say(field.hint).done());
    }
    let (before, after) = field.around;
    let before = if before.is_empty() { nothing() } else { el("span").attr("aria-hidden", "true").say(before).done() };
    let after = if after.is_empty() { nothing() } else { el("span").say(after).done() };
    whole.add(el("span").class("with-unit").add(before).add(input).add(after).done()).done()
}

/// A list to choose from; `change` gets the value.
#[inline(never)]
pub(crate) fn select(id: &'static str, label: &'static str, options: Vec<Html>, mistake: Option<&'static str>, change: &Callback<String>) -> Html {
    let onchange = change.reform(|event: Event| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
        field.map(|it| it.value()).unwrap_or_default()
    });
    let invalid = mistake.map(|_| "true");
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} {onchange} aria-invalid={invalid} aria-describedby={mistake}>{ for options }</select>
        </div>
    }
}

/// One entry of such a list.
pub(crate) fn option(value: &'static str, label: &'static str, chosen: bool) -> Html {
    let option = el("option").attr("value", value);
    let option = if chosen { option.attr("selected", "") } else { option };
    option.add(plain(label)).done()
}

/// A box to tick.
#[inline(never)]
pub(crate) fn tick(label: &'static str, checked: bool, changed: Callback<()>) -> Html {
    let onchange = changed.reform(|_: Event| ());
    html! { <label class="row"><input type="checkbox" {checked} {onchange} /><span>{ label }</span></label> }
}

fn typed(target: Option<web_sys::EventTarget>) -> String {
    let field = target.and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    field.map(|it| it.value()).unwrap_or_default()
}

/// The digits of what was typed or pasted; dots, commas, spaces and "Rp" fall away.
pub(crate) fn digits(typed: &str) -> String {
    let digits: String = typed.chars().filter(char::is_ascii_digit).take(10).collect();
    let trimmed = digits.trim_start_matches('0');
    if trimmed.is_empty() && !digits.is_empty() { "0".into() } else { trimmed.into() }
}

/// Digits in groups of three.
pub(crate) fn grouped(digits: &str, separator: char) -> String {
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_typed_becomes_digits() {
        for (typed, wanted) in [
            ("1500000", "1500000"),
            ("Rp 1.500.000", "1500000"),
            ("1,500,000", "1500000"),
            ("007", "7"),
            ("000", "0"),
            ("", ""),
            ("abc", ""),
            ("12345678901234", "1234567890"),
        ] {
            assert_eq!(digits(typed), wanted, "{typed}");
        }
        assert_eq!(grouped("1500000", '.'), "1.500.000");
        assert_eq!(grouped("", '.'), "");
    }
}
