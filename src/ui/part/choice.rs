//! One answer out of several: big rows, nothing chosen beforehand, "don't know" set apart.

use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq)]
pub(crate) struct Row {
    /// What choosing it stands for.
    pub(crate) value: String,
    /// What it says.
    pub(crate) label: String,
    /// Set apart from the others.
    pub(crate) apart: bool,
}

impl Row {
    pub(crate) fn new(value: impl ToString, label: impl Into<String>) -> Self {
        Self { value: value.to_string(), label: label.into(), apart: false }
    }

    pub(crate) fn apart(value: impl ToString, label: impl Into<String>) -> Self {
        Self { apart: true, ..Self::new(value, label) }
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct ChoiceProps {
    /// Unique on the page.
    pub(crate) name: &'static str,
    pub(crate) legend: Html,
    pub(crate) rows: Vec<Row>,
    pub(crate) chosen: Option<String>,
    pub(crate) choose: Callback<String>,
    #[prop_or_default]
    pub(crate) hint: AttrValue,
    /// Whether something is wrong with the answer; the text stands in the element of this id.
    #[prop_or_default]
    pub(crate) mistake: Option<&'static str>,
}

/// A group of radio buttons.
#[component]
pub(crate) fn Choice(props: &ChoiceProps) -> Html {
    let hint_id = format!("{}-hint", props.name);
    let described = match (props.hint.is_empty(), props.mistake) {
        (true, None) => None,
        (true, Some(mistake)) => Some(mistake.to_string()),
        (false, None) => Some(hint_id.clone()),
        (false, Some(mistake)) => Some(format!("{hint_id} {mistake}")),
    };
    let row = |row: &Row| {
        let value = row.value.clone();
        let onchange = props.choose.reform(move |_: Event| value.clone());
        let checked = props.chosen.as_deref() == Some(row.value.as_str());
        html! {
            <label class={classes!("row", row.apart.then_some("apart"))} key={row.value.clone()}>
                <input type="radio" name={props.name} value={row.value.clone()} {checked} {onchange} />
                <span>{ row.label.clone() }</span>
            </label>
        }
    };
    html! {
        <fieldset class="choice" aria-describedby={described}>
            <legend>{ props.legend.clone() }</legend>
            if !props.hint.is_empty() {
                <p class="hint" id={hint_id}>{ props.hint.clone() }</p>
            }
            { for props.rows.iter().map(row) }
        </fieldset>
    }
}
