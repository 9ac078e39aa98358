//! One screen: header, page by route, footer. It knows the session only through its properties,
//! so a test can draw any screen in any state natively.

use std::rc::Rc;

use yew::prelude::*;

use super::form::Form;
use super::page;
use super::part::button;
use super::part::el::{el, link, p, plain};
use crate::catalog::PROGRAMS;
use crate::fact::Fact;
use crate::questionnaire::{Next, Question, next, questions};
use crate::route::Route;
use crate::session::{Action, Session};
use crate::words::{Locale, Words};

/// Something that happens on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Change the session.
    Do(Action),
    /// Something was typed or chosen in a field.
    Fill(&'static str, String),
    /// Something is wrong with a field.
    Wrong(&'static str, String),
    /// The address has changed.
    Arrive(Route),
    /// Go to another screen.
    Go(Route),
    /// Go back.
    Back,
    /// Move the focus.
    Focus(&'static str),
}

/// What a screen needs.
#[derive(Properties, PartialEq)]
pub struct ViewProps {
    /// The state.
    pub session: Rc<Session>,
    /// Which screen.
    pub route: Route,
    /// What stands in its fields.
    #[prop_or_default]
    pub form: Rc<Form>,
    /// Where everything that happens goes.
    #[prop_or_default]
    pub send: Callback<Event>,
}

/// What every page reads.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) session: Rc<Session>,
    pub(crate) form: Rc<Form>,
    pub(crate) send: Callback<Event>,
    /// Every question still worth asking, in order.
    pub(crate) questions: Rc<Vec<Question>>,
}

impl Context {
    pub(crate) fn words(&self) -> &'static Words {
        self.session.locale.words()
    }

    pub(crate) fn act(&self, action: Action) {
        self.send.emit(Event::Do(action));
    }

    /// Does something and goes to where the questionnaire leads from there.
    pub(crate) fn advance(&self, action: Action) {
        let after = self.session.apply(action.clone());
        let open = questions(PROGRAMS, &after.household, after.on, after.closed_too);
        self.act(action);
        self.send.emit(Event::Go(leads_to(next(&after.household, &open))));
    }

    /// Where the questionnaire leads.
    pub(crate) fn onward(&self) -> Route {
        leads_to(next(&self.session.household, &self.questions))
    }

    /// Calls back with this context.
    pub(crate) fn on<E: 'static>(&self, act: fn(&Self, E)) -> Callback<E> {
        let app = self.clone();
        Callback::from(move |event| act(&app, event))
    }

    /// What is wrong, where it is about this field.
    pub(crate) fn wrong(&self, field: &str) -> bool {
        self.form.mistake.as_ref().is_some_and(|it| it.field == field)
    }
}

fn leads_to(next: Next) -> Route {
    match next {
        Next::Place => Route::Place,
        Next::Family => Route::Family,
        Next::Member(id) => Route::Member(Some(id)),
        Next::Ask(open) => Route::Question(open),
        Next::Review => Route::Review,
    }
}

/// One screen.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let session = props.session.clone();
    let open = use_memo((session.household.clone(), session.on, session.closed_too), |it| {
        questions(PROGRAMS, &it.0, it.1, it.2)
    });
    let app = Context { session, form: props.form.clone(), send: props.send.clone(), questions: open };
    let key = props.route.href();
    let page = match screen(&app.session, props.route.clone()) {
        Route::Home => page::home(&app),
        Route::Place => page::place(&app),
        Route::Family => page::family(&app),
        Route::Member(id) => page::member(&app, id),
        Route::Question(open) => page::ask(&app, open, false),
        Route::Change(open) => page::ask(&app, open, true),
        Route::Review => page::review(&app),
        Route::Results => page::results(&app),
        Route::Program(id) => page::program(&app, &id),
        Route::Info(id) => page::info(&app, &id),
        Route::About => page::about(&app),
    };
    let words = app.words();
    let skip = app.on(|app, event: MouseEvent| {
        // The hash is the address of a screen, so the link moves the focus itself.
        event.prevent_default();
        app.send.emit(Event::Focus("main"));
    });
    html! {
        <>
            <a class="skip" href="#isi" onclick={skip}>{ words.common.skip }</a>
            { header(&app, &props.route) }
            <main id="isi" tabindex="-1"><div {key}>{ page }</div></main>
            { footer(words) }
        </>
    }
}

#[inline(never)]
fn header(app: &Context, route: &Route) -> Html {
    let words = app.words();
    let brand = || plain(words.common.app);
    let mut header = el("header").class("top");
    if *route == Route::Home {
        header = header.add(el("span").class("brand").add(brand()).done());
    } else {
        let back = app.on(|app, _: MouseEvent| app.send.emit(Event::Back));
        header = header.add(button("back", plain(words.common.back), back));
        header = header.add(el("a").class("brand").href(Route::Home.href()).add(brand()).done());
    }
    for (locale, name) in Locale::ALL.into_iter().filter(|it| it.0 != app.session.locale) {
        let send = app.send.clone();
        let speak = Callback::from(move |_: MouseEvent| send.emit(Event::Do(Action::Speak(locale))));
        let name = el("span").attr("lang", locale.tag()).say(name).done();
        header = header.add(button("language", name, speak));
    }
    header.done()
}

#[inline(never)]
fn footer(words: &Words) -> Html {
    let about = el("p").add(link(Route::About.href(), plain(words.common.about))).done();
    el("footer").class("bottom").add(p(words.common.not_government)).add(about).done()
}

/// The screen for an address. Some facts have a screen of their own, and a member may be gone.
fn screen(session: &Session, route: Route) -> Route {
    let gone = |id: &u32| session.household.person(*id).is_none();
    match route {
        Route::Question(open) | Route::Change(open) if open.fact == Fact::Kabupaten => Route::Place,
        Route::Question(open) | Route::Change(open) if open.person.as_ref().is_some_and(gone) => Route::Family,
        Route::Question(open) | Route::Change(open) if matches!(open.fact, Fact::Usia | Fact::Kelamin) => {
            Route::Member(open.person)
        }
        Route::Member(Some(id)) if gone(&id) => Route::Family,
        route => route,
    }
}
