//! Acting on the page by the words a person reads.
//!
//! Everything is found by its exact words, where only the first line counts for things that carry a
//! hint below. The first fitting thing on the page is taken.

use std::time::Instant;

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::page::{PATIENCE, PAUSE, Page};

/// What the identifier of an element is called in a script's answer.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Looks for `words` among the elements of a selector, within the element that `scope` finds.
const FIND: &str = "
const [selector, words, scope] = arguments;
const tidy = (it) => it.replace(/\\s+/g, ' ').trim();
const fits = (it, words) => [it.getAttribute('aria-label'), it.innerText, it.value]
  .filter((it) => typeof it === 'string')
  .some((it) => tidy(it) === words || tidy(it.trim().split('\\n')[0]) === words);
const shown = (it) => it.checkVisibility({ visibilityProperty: true });
const headed = (it) => [...it.querySelectorAll('legend, h1, h2, h3, h4')]
  .some((it) => fits(it, scope));
const groups = 'fieldset, [role=group], [role=radiogroup], section, article, li';
const root = scope === null ? document
  : [...document.querySelectorAll(groups)].filter((it) => shown(it) && headed(it)).at(-1);
return [...(root?.querySelectorAll(selector) ?? [])]
  .find((it) => shown(it) && fits(it, words)) ?? null;
";

/// As [`FIND`], then goes from a label to what it labels.
const FIND_LABELLED: &str = "
const [words] = arguments;
const tidy = (it) => it.replace(/\\s+/g, ' ').trim();
const fits = (it) => tidy(it) === words || tidy(it.trim().split('\\n')[0]) === words;
const fields = [...document.querySelectorAll('input, select, textarea')]
  .filter((it) => it.checkVisibility());
return fields.find((it) => [...it.labels].some((it) => fits(it.innerText))
  || fits(it.getAttribute('aria-label') ?? '')) ?? null;
";

/// A day is chosen in the browser's own calendar, which no driver can type into the same everywhere.
const CHOOSE_DAY: &str = "
const field = document.querySelector('#tanggal');
field.value = arguments[0];
for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
";

const PRESSABLE: &str =
    "button, a[href], summary, label, [role=button], [role=link], [role=tab], input[type=submit]";

#[allow(dead_code, reason = "journeys take what they need")]
impl Page {
    /// Clicks a button, a link, a summary or a label.
    pub(crate) async fn click_text(&self, words: &str) {
        self.click_found(FIND, vec![json!(PRESSABLE), json!(words), Value::Null]).await;
    }

    /// The same, within the innermost group, section or list item under this heading or legend.
    pub(crate) async fn click_under(&self, heading: &str, words: &str) {
        self.click_found(FIND, vec![json!(PRESSABLE), json!(words), json!(heading)]).await;
    }

    /// Chooses a radio button or a checkbox by its label.
    pub(crate) async fn choose(&self, label: &str) {
        self.click_found(FIND, vec![json!("label"), json!(label), Value::Null]).await;
    }

    /// The same, within the question that has this legend or heading.
    pub(crate) async fn choose_for(&self, question: &str, label: &str) {
        self.click_found(FIND, vec![json!("label"), json!(label), json!(question)]).await;
    }

    /// Replaces what stands in a field.
    pub(crate) async fn fill(&self, label: &str, text: &str) {
        let arguments = vec![json!(label)];
        self.with_found(FIND_LABELLED, arguments, async |field| {
            field.clear().await?;
            field.send_keys(text).await
        })
        .await;
    }

    /// Takes an option of a select element.
    pub(crate) async fn select(&self, label: &str, option: &str) {
        let arguments = vec![json!(label)];
        self.with_found(FIND_LABELLED, arguments, async |field| field.select_by_label(option).await).await;
    }

    /// Puts a day, such as `2026-02-15`, into the field of the first screen.
    pub(crate) async fn enter_day(&self, day: &str) {
        self.js(CHOOSE_DAY, vec![json!(day)]).await;
    }

    /// What stands in a field, and `true` or `false` for a radio button or a checkbox.
    pub(crate) async fn value(&self, label: &str) -> String {
        let script = format!(
            "const field = (function () {{ {FIND_LABELLED} }})(...arguments);
             if (!field) return '';
             return ['radio', 'checkbox'].includes(field.type) ? `${{field.checked}}` : field.value;"
        );
        let value = self.js(&script, vec![json!(label)]).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    async fn click_found(&self, script: &str, arguments: Vec<Value>) {
        self.with_found(script, arguments, async |it| it.click().await).await;
    }

    /// Does something with an element as soon as it is there and lets itself be used; a page that
    /// is just being drawn anew may take it away once more.
    async fn with_found(
        &self,
        script: &str,
        arguments: Vec<Value>,
        act: impl AsyncFn(Element) -> Result<(), fantoccini::error::CmdError>,
    ) {
        let start = Instant::now();
        loop {
            let found = self.js(script, arguments.clone()).await;
            let why = match found[ELEMENT].as_str() {
                None => "it is not on the page".to_owned(),
                Some(id) => {
                    let reference = ElementRef::from(id.to_owned());
                    let element = Element::from_element_id(self.driver.client.clone(), reference);
                    match act(element).await {
                        Ok(()) => return,
                        Err(error) => error.to_string(),
                    }
                }
            };
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("cannot use {arguments:?}: {why}")).await;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}
