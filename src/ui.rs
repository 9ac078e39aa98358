//! The browser: draws the session and turns clicks into actions. `ui/browser.rs` is the only
//! door to the world; everything else renders natively too, which is how pages are tested.
//!
//! There is one component with state, [`App`], and one reducer. Pages and parts are functions
//! from the [`View`]'s properties to HTML: a component of its own costs about three kilobytes.

mod browser;
mod form;
mod page;
mod part;
mod view;

use std::rc::Rc;

use yew::prelude::*;

use crate::route::Route;
use crate::session::Session;
use crate::words::Locale;
pub use form::{Form, Mistake};
pub use view::{Event, View, ViewProps};

/// Puts the application onto the page.
pub fn start() {
    if let Some(place) = browser::mount_point() {
        yew::Renderer::<App>::with_root(place).render();
        browser::started();
    }
}

/// Everything that a screen shows: what was said, where we are, and what stands in the fields.
#[derive(PartialEq, Clone)]
struct State {
    session: Rc<Session>,
    route: Route,
    form: Rc<Form>,
}

impl Reducible for State {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Do(action) => next.session = Rc::new(self.session.apply(action)),
            Event::Fill(name, value) => next.form = Rc::new(self.form.with(name, value)),
            Event::Wrong(field, text) => next.form = Rc::new(self.form.wrong(field, text)),
            Event::Arrive(route) => {
                next.route = route;
                next.form = Rc::default();
            }
            Event::Go(_) | Event::Back | Event::Focus(_) => {}
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The application.
#[component]
fn App() -> Html {
    let state = use_reducer(|| {
        let locale = Locale::of(&browser::language());
        let session = Rc::new(Session::new(locale, browser::today()));
        State { session, route: Route::parse(&browser::hash()), form: Rc::default() }
    });
    let send = {
        let state = state.dispatcher();
        Callback::from(move |event| match event {
            Event::Go(route) => browser::go(&route.href()),
            Event::Back => browser::back(),
            Event::Focus(selector) => browser::focus(selector),
            event => state.dispatch(event),
        })
    };
    {
        let send = send.clone();
        use_effect_with((), move |()| {
            let arrive = move || send.emit(Event::Arrive(Route::parse(&browser::hash())));
            let listener = browser::on_hash_change(arrive);
            move || drop(listener)
        });
    }
    let screen = (state.route.href(), state.session.locale.tag(), state.form.n_mistakes);
    let field = state.form.mistake.as_ref().map(|it| it.field);
    use_effect_with(screen, move |(_, tag, _)| match field {
        Some(field) => browser::focus(field),
        None => browser::announce_screen(Locale::of(tag).words().common.app, tag),
    });
    html! { <View session={state.session.clone()} route={state.route.clone()} form={state.form.clone()} {send} /> }
}
