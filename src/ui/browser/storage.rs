//! The one place on the device where something stays, under one name, and only when somebody asked
//! for it. A browser may refuse all of it: then nothing is there, and nothing is kept.

use gloo::utils::window;
use web_sys::Storage;

use super::Listener;

/// The name under which it stays.
const NAME: &str = "layak";

/// The device refused.
pub(crate) struct Refused;

fn storage() -> Result<Storage, Refused> {
    window().local_storage().ok().flatten().ok_or(Refused)
}

/// What is kept; nothing where nothing is.
pub(crate) fn kept() -> Result<Option<String>, Refused> {
    storage()?.get_item(NAME).map_err(|_| Refused)
}

/// Keeps a text in place of what was kept. A device that is full refuses and keeps what it had.
pub(crate) fn keep(text: &str) -> Result<(), Refused> {
    storage()?.set_item(NAME, text).map_err(|_| Refused)
}

/// Erases what is kept.
pub(crate) fn wipe() {
    if let Ok(it) = storage() {
        let _ = it.remove_item(NAME);
    }
}

/// Calls back whenever another window keeps or erases something.
pub(crate) fn on_kept_elsewhere(changed: impl Fn() + 'static) -> Listener {
    Listener::new(&window(), "storage", move |_| changed())
}
