//! The only file that names the browser: address, history, focus, language, today's date.
//! There is no way to the network here.

mod speech;
mod storage;

pub(crate) use gloo::events::EventListener as Listener;
use gloo::events::EventListenerOptions;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::{Array, Uint8Array};
pub(crate) use speech::{can_speak, hush, on_voices, read_aloud, speaking};
pub(crate) use storage::{keep, kept, on_kept_elsewhere, wipe};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Blob, FileReader, HtmlAnchorElement, HtmlElement, Url};
pub(crate) use web_sys::{Element, File};

use super::Build;
use crate::date::Date;
use crate::words::Locale;

/// What names the place of the application.
const PLACE: &str = "app";

/// A place out of sight where the application is drawn, on a page that has one for it.
pub(crate) fn stage() -> Option<Element> {
    document().get_element_by_id(PLACE)?;
    let stage = document().create_element("div").ok()?;
    stage.set_id(PLACE);
    Some(stage)
}

/// Puts what was drawn in place of what stands there.
pub(crate) fn enter(stage: &Element) {
    if let Some(before) = document().get_element_by_id(PLACE) {
        let _ = before.replace_with_with_node_1(stage);
        started();
    }
}

/// Tells the page that the program runs, so that the first sentence makes room.
fn started() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-started", "");
    }
}

/// The browser's language tag.
pub(crate) fn language() -> String {
    window().navigator().language().unwrap_or_default()
}

/// Today, as the device says. A device without a usable clock is on the founding day.
pub(crate) fn today() -> Date {
    day_of(&js_sys::Date::new_0()).unwrap_or(crate::catalog::FOUNDING_DAY)
}

/// The day of a moment where the device is; nothing where it is no day.
fn day_of(moment: &js_sys::Date) -> Option<Date> {
    let part = |it: u32| u8::try_from(it).ok();
    let year = u16::try_from(moment.get_full_year()).ok()?;
    Date::new(year, part(moment.get_month() + 1)?, part(moment.get_date())?)
}

/// Whole milliseconds since the page was opened.
pub(crate) fn milliseconds() -> u32 {
    let milliseconds = window().performance().map_or(0.0, |it| it.now());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // It saturates, and is never negative.
    let milliseconds = milliseconds as u32;
    milliseconds
}

/// Whole seconds since the page was opened.
pub(crate) fn seconds() -> u32 {
    milliseconds() / 1000
}

/// Calls back as soon as the browser has drawn and heard what waits.
pub(crate) fn soon(then: yew::Callback<()>) {
    Timeout::new(0, move || then.emit(())).forget();
}

/// How many bytes a file has.
pub(crate) fn size(file: &File) -> u32 {
    let blob: &Blob = file;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // It saturates, and is never negative.
    let size = blob.size() as u32;
    size
}

/// Reads a file that somebody chose. What cannot be read is as good as empty.
pub(crate) fn read(file: &File, then: impl Fn(Vec<u8>) + 'static) {
    let Ok(reader) = FileReader::new() else { return };
    let source = reader.clone();
    let read = Listener::once(&reader, "loadend", move |_| {
        then(source.result().map(|it| Uint8Array::new(&it).to_vec()).unwrap_or_default());
    });
    read.forget();
    let _ = reader.read_as_array_buffer(file);
}

/// Lets the browser save a file that was made here; nothing leaves the device.
pub(crate) fn save(name: &str, text: &str) {
    let Ok(blob) = Blob::new_with_str_sequence(&Array::of1(&text.into())) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let link = document().create_element("a").ok().and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser must have begun before the address goes.
    Timeout::new(10_000, move || drop(Url::revoke_object_url(&address))).forget();
}

/// Opens what the browser has for printing.
pub(crate) fn print() {
    let _ = window().print();
}

/// What stands after `#`.
pub(crate) fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Where this page is, without what stands after `#`; empty for a file on the device, which opens
/// nowhere else and whose place is nobody's business.
pub(crate) fn address() -> String {
    let mut address = window().location().href().unwrap_or_default();
    if !address.starts_with("http") {
        return String::new();
    }
    address.truncate(address.find('#').unwrap_or(address.len()));
    address
}

/// Puts another address in place of this one, here and in the history.
pub(crate) fn replace(href: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(href));
    }
}

/// Hands a text to what the device has for sharing, or else to its clipboard. What came of it is said
/// in one of the words `shared`, `copied` and `failed`.
pub(crate) fn share(text: &str, done: impl FnOnce(&str) + 'static) {
    let navigator = window().navigator();
    let has = |name: &str| js_sys::Reflect::has(&navigator, &name.into()).unwrap_or(false);
    let (promise, good) = if has("share") {
        let data = web_sys::ShareData::new();
        data.set_text(text);
        (navigator.share_with_data(&data), "shared")
    } else if has("clipboard") {
        (navigator.clipboard().write_text(text), "copied")
    } else {
        return done("failed");
    };
    // Both end in the same place: a promise that is refused gives no text.
    let undone = Closure::once_into_js(|_: JsValue| JsValue::TRUE);
    let ended =
        Closure::once_into_js(move |failed: JsValue| done(if failed.is_truthy() { "failed" } else { good }));
    let ended = ended.unchecked_ref::<js_sys::Function>();
    let undone = undone.unchecked_ref::<js_sys::Function>();
    if let Ok(promise) = call(&promise, "catch", undone) {
        let _ = call(&promise, "then", ended);
    }
}

fn call(object: &JsValue, name: &str, argument: &js_sys::Function) -> Result<JsValue, JsValue> {
    let method = js_sys::Reflect::get(object, &name.into())?;
    method.unchecked_ref::<js_sys::Function>().call1(object, argument)
}

/// Goes to an address; the back button leads back.
pub(crate) fn go(href: &str) {
    let _ = window().location().set_hash(href);
}

/// Which build this is, as the page says.
pub(crate) fn build() -> Build {
    let root = document().document_element();
    let said = |name: &str| root.as_ref().and_then(|it| it.get_attribute(name));
    let kept_since = said("data-diambil").and_then(|it| day_of(&js_sys::Date::new(&it.into())));
    Build { name: said("data-build").unwrap_or_default(), kept_since }
}

/// Leaves for an empty page that takes the place of this one.
pub(crate) fn leave() {
    let _ = window().location().replace("about:blank");
}

/// Whether the device had thrown this page away to make room, and opens it once more.
pub(crate) fn discarded() -> bool {
    js_sys::Reflect::get(&document(), &"wasDiscarded".into()).is_ok_and(|it| it.is_truthy())
}

/// Makes the browser ask, in its own words, whether to leave this page.
pub(crate) fn on_leaving() -> Listener {
    let may_refuse = EventListenerOptions::enable_prevent_default();
    Listener::new_with_options(&window(), "beforeunload", may_refuse, |event| {
        event.prevent_default();
        // Browsers before 2023 hear only this.
        let _ = js_sys::Reflect::set(event, &"returnValue".into(), &true.into());
    })
}

/// What the phone's back button does.
pub(crate) fn back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// From this width on the result stands beside the question, CSS pixels; the style sheet says the same.
const WIDE: f64 = 900.0;

/// Whether there is room for the result beside a question.
pub(crate) fn wide() -> bool {
    window().inner_width().ok().and_then(|it| it.as_f64()).is_some_and(|it| it >= WIDE)
}

/// Calls back whenever the window has another size.
pub(crate) fn on_resize(changed: impl Fn() + 'static) -> Listener {
    Listener::new(&window(), "resize", move |_| changed())
}

/// Calls back whenever the address changes.
pub(crate) fn on_hash_change(changed: impl Fn() + 'static) -> Listener {
    Listener::new(&window(), "hashchange", move |_| changed())
}

/// Puts the focus on the heading of a new screen, so that a screen reader begins there, and names
/// the screen in the title bar.
pub(crate) fn announce_screen(locale: Locale) {
    name_screen(locale);
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(heading) = find("h1") {
        let _ = heading.focus();
    }
}

/// Names the screen in the title bar, and says its language.
pub(crate) fn name_screen(locale: Locale) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", locale.tag());
    }
    if let Some(heading) = find("h1") {
        let title = heading.text_content().unwrap_or_default();
        document().set_title(&format!("{title} – {}", locale.words().common.app));
    }
}

/// Puts the focus on the first element that fits; used after a mistake in a form.
pub(crate) fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let _ = element.focus();
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}
