//! The effects of the application, each a hook. Pages contain none.

use yew::prelude::*;

use super::browser;
use crate::route::Route;
use crate::words::Locale;

/// The screen that the address names, followed as it changes.
#[hook]
pub(crate) fn use_route() -> Route {
    let route = use_state(|| Route::parse(&browser::hash()));
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            let listener = browser::on_hash_change(move || route.set(Route::parse(&browser::hash())));
            move || drop(listener)
        });
    }
    (*route).clone()
}

/// Moves the focus to the heading of a new screen and says its title.
#[hook]
pub(crate) fn use_screen_change(route: &Route, locale: Locale) {
    use_effect_with((route.clone(), locale.tag()), move |_| {
        browser::announce_screen(locale.words().common.app, locale.tag());
    });
}

/// Puts the focus on the field of a mistake, each time there is one.
#[hook]
pub(crate) fn use_focus_on_mistake(mistakes: u32, selector: &'static str) {
    use_effect_with(mistakes, move |mistakes| {
        if *mistakes > 0 {
            browser::focus(selector);
        }
    });
}
