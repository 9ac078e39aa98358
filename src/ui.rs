//! The browser: draws the session and turns clicks into actions. `ui/browser.rs` is the only
//! door to the world; everything else renders natively too, which is how pages are tested.

mod browser;
mod hooks;
mod page;
mod part;
mod view;

use std::rc::Rc;

use yew::prelude::*;

use crate::route::Route;
use crate::session::{Action, Session};
use crate::words::Locale;
pub use view::{View, ViewProps};

/// Puts the application onto the page.
pub fn start() {
    if let Some(place) = browser::mount_point() {
        yew::Renderer::<App>::with_root(place).render();
        browser::started();
    }
}

/// The session as yew's reducers want it.
#[derive(PartialEq, Clone)]
struct State(Rc<Session>);

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.0.apply(action);
        if next == *self.0 { self } else { Rc::new(Self(Rc::new(next))) }
    }
}

#[component]
fn App() -> Html {
    let state = use_reducer(|| {
        let locale = Locale::of(&browser::language());
        State(Rc::new(Session::new(locale, browser::today())))
    });
    let route = hooks::use_route();
    let dispatch = {
        let state = state.dispatcher();
        Callback::from(move |action| state.dispatch(action))
    };
    let go = Callback::from(|route: Route| browser::go(&route.href()));
    let back = Callback::from(|()| browser::back());
    hooks::use_screen_change(&route, state.0.locale);
    html! { <View session={state.0.clone()} {route} {dispatch} {go} {back} /> }
}
