//! "Dengarkan": the device reads a screen aloud, with a voice that lives on the device. A voice
//! that would send the text to somebody else's computer is never used; without a local one there
//! is nothing to press.

use gloo::events::EventListener as Listener;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlInputElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::words::{Locale, Words, aloud};

/// What is read, in the order of the page: the question with its hint and answers, or the result.
const READ: &str = "main h1, main h2, main h3, main .lead, main .hint, main .row, main .mistake, main .verdict, main .amount, main .notice, main dt, main dd, main li";

/// What the device can do.
fn device() -> Option<SpeechSynthesis> {
    // An old web view has no such thing at all.
    let there = js_sys::Reflect::has(&window(), &JsValue::from_str("speechSynthesis")).unwrap_or(false);
    if there { window().speech_synthesis().ok() } else { None }
}

/// A voice of the device for this language.
fn voice(locale: Locale) -> Option<SpeechSynthesisVoice> {
    let voices = device()?.get_voices();
    let mut all = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    all.find(|it| {
        it.local_service() && it.lang().get(..2).is_some_and(|it| it.eq_ignore_ascii_case(locale.tag()))
    })
}

/// Whether the device can read this language aloud by itself.
pub(crate) fn can_speak(locale: Locale) -> bool {
    voice(locale).is_some()
}

/// Calls back when the device has found its voices, which may be after the page is there.
pub(crate) fn on_voices(changed: impl Fn() + 'static) -> Option<Listener> {
    let device = device()?;
    Some(Listener::new(device.unchecked_ref(), "voiceschanged", move |_| changed()))
}

/// Whether it is reading now.
pub(crate) fn speaking() -> bool {
    device().is_some_and(|it| it.speaking())
}

/// Stops reading.
pub(crate) fn hush() {
    if let Some(it) = device() {
        it.cancel();
    }
}

/// Reads the screen aloud.
pub(crate) fn read_aloud(words: &Words) {
    let (Some(device), Some(voice)) = (device(), voice(words.locale)) else { return };
    device.cancel();
    for text in sentences(words) {
        if let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&text) {
            utterance.set_voice(Some(&voice));
            utterance.set_lang(&voice.lang());
            device.speak(&utterance);
        }
    }
}

/// What stands on the screen, each piece for itself, as it is said.
fn sentences(words: &Words) -> Vec<String> {
    let Ok(found) = document().query_selector_all(READ) else { return Vec::new() };
    let mut said = Vec::new();
    for place in 0..found.length() {
        let Some(element) = found.get(place).and_then(|it| it.dyn_into::<Element>().ok()) else { continue };
        // A piece inside another one is read with it, and what is folded away is not read.
        let inside = element.parent_element().and_then(|it| it.closest(READ).ok().flatten()).is_some();
        let folded = element.closest("details:not([open])").ok().flatten().is_some();
        if inside || folded {
            continue;
        }
        let text = element.text_content().unwrap_or_default();
        let input = element
            .query_selector("input")
            .ok()
            .flatten()
            .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let chosen = input.is_some_and(|it| it.checked());
        if !text.trim_ascii().is_empty() {
            said.push(aloud(words, text.trim_ascii(), chosen));
        }
    }
    said
}
