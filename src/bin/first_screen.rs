//! Prints the first screen as it is drawn in the language of a tag, for the page to show before the
//! program arrives. It depends on the rules alone and on no clock, so that two builds are alike.

use std::rc::Rc;

use futures::executor::block_on;
use layak::catalog::{FOUNDING_DAY, PROGRAMS};
use layak::route::Route;
use layak::session::Session;
use layak::ui::{Form, Many, View, ViewProps};
use layak::words::Locale;
use yew::LocalServerRenderer;

fn main() {
    let locale = Locale::of(&std::env::args().nth(1).unwrap_or_default());
    // The day after the newest of which a source speaks stands for today, so that what ended on that day
    // is not listed; the page itself writes the date.
    let newest = PROGRAMS.iter().flat_map(|it| it.editions).map(|it| it.as_of.next()).max();
    let props = ViewProps {
        session: Rc::new(Session::new(locale, newest.unwrap_or(FOUNDING_DAY))),
        route: Route::Home,
        form: Rc::new(Form::default()),
        address: "".into(),
        many: Many::default(),
        build: Rc::default(),
        shelf: Rc::default(),
        send: yew::Callback::noop(),
    };
    println!("{}", block_on(LocalServerRenderer::<View>::with_props(props).hydratable(false).render()));
}
