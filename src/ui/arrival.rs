//! An address and the screen that it shows; one that carries a code is taken in first.

use std::rc::Rc;

use super::view::worked_out;
use super::{App, browser, page};
use crate::handoff::Handoff;
use crate::route::Route;
use crate::session::Action;

impl App {
    /// Shows the screen of an address.
    pub(super) fn arrive(&mut self, route: Route) {
        self.form = Rc::default();
        // The page learns only after its start since when it has been kept.
        self.build = Rc::new(browser::build());
        self.route = match route {
            Route::Receive(code) if !code.is_empty() => self.opened(code),
            route => route,
        };
        // The first screen shows no programme's verdict, and need not wait for any.
        if self.route != Route::Home && self.stands.is_empty() {
            (self.stands, self.questions) = worked_out(&self.session);
        }
    }

    /// Takes the code of an address over, unless it has to be mended or would replace something. In
    /// no case it stays in the address or in the history.
    fn opened(&mut self, code: String) -> Route {
        let read = Handoff::decode(&code);
        let route = match read {
            Ok(it) if !self.session.begun() => {
                self.apply(Action::Receive(Box::new(it)));
                Route::Review
            }
            read => {
                let form = self.form.with("kode", code);
                let words = self.session.locale.words();
                let wrong =
                    |it| form.wrong("#kode", page::problem(words, form.get("kode").unwrap_or_default(), it));
                self.form = Rc::new(read.err().map_or_else(|| form.clone(), wrong));
                Route::Receive(String::new())
            }
        };
        browser::replace(&route.href());
        route
    }
}
