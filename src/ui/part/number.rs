//! A whole number: digits only, rupiah grouped while typing.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct NumberProps {
    pub(crate) id: &'static str,
    pub(crate) label: AttrValue,
    /// The digits so far.
    pub(crate) digits: AttrValue,
    pub(crate) change: Callback<String>,
    /// Shown after the field: "per bulan".
    #[prop_or_default]
    pub(crate) unit: AttrValue,
    /// Whether the digits are grouped as rupiah, with this character.
    #[prop_or_default]
    pub(crate) separator: Option<char>,
    /// The id of what is wrong, where something is.
    #[prop_or_default]
    pub(crate) mistake: Option<&'static str>,
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

/// A field for a whole number.
#[component]
pub(crate) fn Number(props: &NumberProps) -> Html {
    let oninput = props.change.reform(|event: InputEvent| {
        let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        field.map_or_else(String::new, |it| digits(&it.value()))
    });
    let value = match props.separator {
        Some(separator) => grouped(&props.digits, separator),
        None => props.digits.to_string(),
    };
    html! {
        <div class="field">
            <label for={props.id}>{ props.label.clone() }</label>
            <span class="with-unit">
                if props.separator.is_some() { <span aria-hidden="true">{ "Rp" }</span> }
                <input id={props.id} type="text" inputmode="numeric" autocomplete="off" {value} {oninput}
                    aria-invalid={props.mistake.map(|_| "true")} aria-describedby={props.mistake} />
                if !props.unit.is_empty() { <span>{ props.unit.clone() }</span> }
            </span>
        </div>
    }
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
