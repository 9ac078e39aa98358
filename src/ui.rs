//! The browser: draws the session and turns clicks into actions. `ui/browser.rs` is the only
//! door to the world; everything else renders natively too, which is how pages are tested.
//!
//! There is one component, [`App`], and it holds all state. Pages and parts write a screen from
//! plain values: a component of its own costs about three kilobytes, and a hook one.

mod arrival;
mod browser;
mod build;
mod event;
mod form;
mod many;
mod page;
mod part;
mod shelf;
mod start;
mod view;

use std::rc::Rc;

use yew::{Component, Html};

use crate::consistency::{Doubt, Severity, doubts};
use crate::questionnaire::Question;
use crate::route::Route;
use crate::session::{Action, Session};
use crate::words::Locale;
pub use build::Build;
pub use event::{Event, Then};
pub use form::{Form, Mistake};
pub use many::{Act, Many, Village};
use page::Stand;
pub use shelf::{Keep, News, Shelf};
pub use start::start;
use start::{Progress, Stage};
use view::{Context, then_to, worked_out};
pub use view::{View, ViewProps};

/// The application.
struct App {
    session: Rc<Session>,
    route: Route,
    form: Rc<Form>,
    stands: Rc<Vec<Stand>>,
    questions: Rc<Vec<Question>>,
    moved: Rc<Vec<&'static str>>,
    many: Many,
    /// What was announced last: screen, language, and how often something was wrong.
    announced: Option<(Route, Locale, u32)>,
    /// Something that was just said does not fit, and the screen stays.
    doubted: bool,
    /// There is room for two panes.
    wide: bool,
    /// The device can read the screen aloud by itself; and whether it was told to, and not to stop.
    voice: Option<bool>,
    listeners: Vec<browser::Listener>,
    voices: Option<browser::Listener>,
    /// Somebody wants to print what is about to be drawn.
    printing: bool,
    /// Where this page is, without what stands after `#`.
    address: Rc<str>,
    build: Rc<Build>,
    shelf: Rc<Shelf>,
    /// The browser asks before it leaves this page.
    guard: Option<browser::Listener>,
    progress: Progress,
}

impl Component for App {
    type Message = Event;
    type Properties = Stage;

    fn create(_: &yew::Context<Self>) -> Self {
        let session = Rc::new(Session::new(Locale::of(&browser::language()), browser::today()));
        Self {
            stands: Rc::default(),
            questions: Rc::default(),
            moved: Rc::default(),
            session,
            route: Route::Home,
            form: Rc::default(),
            many: Many::default(),
            announced: None,
            doubted: false,
            wide: browser::wide(),
            voice: None,
            voices: None,
            printing: false,
            address: browser::address().into(),
            build: Rc::default(),
            shelf: Rc::default(),
            guard: None,
            progress: Progress::Made,
            listeners: Vec::new(),
        }
    }

    fn update(&mut self, ctx: &yew::Context<Self>, event: Event) -> bool {
        match event {
            Event::Do(action) => {
                // The button that takes something back goes away, and what had the focus with it.
                if action == Action::Undo {
                    self.announced = None;
                }
                let shown = self.session.demo();
                self.apply(action);
                if shown != self.session.demo() {
                    // Another family is no change of this one.
                    (self.announced, self.moved) = (None, Rc::default());
                }
            }
            Event::Advance(action, then) => {
                if self.advance(action) {
                    browser::go(&then_to(&self.session, &self.questions, then).href());
                }
            }
            Event::Fill(name, value) => self.form = Rc::new(self.form.with(name, value)),
            Event::Wrong(field, text) => self.form = Rc::new(self.form.wrong(field, text)),
            Event::Arrive(route) => {
                self.voice = self.voice.map(|_| false);
                browser::hush();
                // A list is forgotten as soon as somebody leaves its page.
                if route != Route::Village {
                    self.many.village = Rc::default();
                }
                self.arrive(route);
            }
            Event::Begin => self.begin(ctx),
            Event::Print => self.printing = true,
            Event::Many(act) => return self.many(ctx, act),
            Event::Keep(keep) => return self.shelf(keep),
            Event::Leave => return self.leave(),
            // These draw nothing: another screen arrives by its address.
            Event::Go(route) => {
                browser::go(&route.href());
                return false;
            }
            Event::Resize => return std::mem::replace(&mut self.wide, browser::wide()) != self.wide,
            Event::Voices => return self.heard(ctx),
            Event::Listen => {
                // A reading that has come to its end needs no stop.
                let speaks = !(self.voice == Some(true) && browser::speaking());
                self.voice = Some(speaks);
                if speaks {
                    browser::read_aloud(self.session.locale.words());
                } else {
                    browser::hush();
                }
            }
            Event::Share(text) => {
                let link = ctx.link().clone();
                let done = move |outcome: &str| link.send_message(Event::Fill("kabar", outcome.into()));
                browser::share(&text, done);
                return false;
            }
            Event::Back => {
                browser::back();
                return false;
            }
            Event::Focus(selector) => {
                browser::focus(selector);
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &yew::Context<Self>) -> Html {
        if self.progress == Progress::Made {
            return Html::default();
        }
        let app = Context {
            session: self.session.clone(),
            form: self.form.clone(),
            stands: self.stands.clone(),
            questions: self.questions.clone(),
            moved: self.moved.clone(),
            wide: self.wide,
            voice: self.voice,
            address: self.address.clone(),
            build: self.build.clone(),
            shelf: self.shelf.clone(),
            many: self.many.clone(),
            send: ctx.link().callback(|event| event),
        };
        view::screen(&app, &self.route, self.progress != Progress::Framed)
    }

    fn rendered(&mut self, ctx: &yew::Context<Self>, first: bool) {
        let Some(enters) = self.progress.drawn(ctx.props()) else {
            // Not again for whatever else is heard meanwhile.
            if first || self.progress == Progress::Framed {
                browser::soon(ctx.link().callback(|()| Event::Begin));
            }
            return;
        };
        if enters {
            browser::soon(ctx.link().callback(|()| Event::Voices));
        }
        self.watch();
        if std::mem::take(&mut self.printing) {
            browser::print();
        }
        if std::mem::take(&mut self.doubted) {
            browser::focus("#ragu");
        }
        let now = Some((self.route.clone(), self.session.locale, self.form.n_mistakes));
        if self.announced == now {
            return;
        }
        self.announced = now;
        match &self.form.mistake {
            Some(mistake) => browser::focus(mistake.field),
            // The first screen stood there before the program: whoever reads it is not called back.
            None if enters && self.route == Route::Home => browser::name_screen(self.session.locale),
            None => browser::announce_screen(self.session.locale),
        }
    }
}

impl App {
    #[inline(never)]
    fn apply(&mut self, action: Action) {
        self.goes_on();
        // Nothing that is said for the estimate changes a programme.
        let apart = matches!(
            action,
            Action::Reply(..) | Action::Estimate(_) | Action::Confirm(..) | Action::Paper(..)
        );
        // Nobody who holds this phone next may find another family on it.
        if action == Action::Forget {
            self.many = Many::default();
            self.unkeep();
        }
        let before = self.session.locale;
        let session = Rc::new(self.session.apply(action));
        if apart {
            self.session = session;
        } else {
            self.show(session);
        }
        if before != self.session.locale {
            browser::hush();
            self.voice = browser::can_speak(self.session.locale).then_some(false);
        }
    }

    #[inline(never)]
    fn show(&mut self, session: Rc<Session>) {
        self.session = session;
        let (stands, questions) = worked_out(&self.session);
        let pairs = self.stands.iter().zip(stands.iter());
        let moved = pairs.filter(|it| it.0.kind() != it.1.kind()).map(|it| it.1.program.id);
        self.moved = Rc::new(moved.collect());
        (self.stands, self.questions) = (stands, questions);
    }

    /// Applies an answer; whether one may go on. What cannot be true together waits until it is
    /// changed or confirmed; what is rare is shown once, and the same answer again passes.
    #[inline(never)]
    fn advance(&mut self, mut action: Action) -> bool {
        if let Action::Reply(_, Some(given)) = &mut action {
            given.at = browser::seconds();
        }
        let about = page::doubts_about(&action);
        let before = self.session.household.clone();
        self.apply(action);
        let again = before == self.session.household;
        let stops = |it: &Doubt| match it.check.severity() {
            Severity::Block => true,
            Severity::Warn => !again,
            Severity::Inform => false,
        };
        let open = doubts(&self.session.household, self.session.on);
        let mut open = open.iter().filter(|it| self.session.reason(it).is_none());
        self.doubted = open.any(|it| about(it) && stops(it));
        !self.doubted
    }
}
