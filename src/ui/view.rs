//! One screen: header, page by route, footer. It knows the session only through its properties,
//! so a test can draw any screen in any state natively.

use std::rc::Rc;

use yew::prelude::*;

use super::build::Build;
pub(crate) use super::event::{Event, Then};
use super::form::Form;
use super::many::{Act, Many};
use super::page::{self, Stand};
use super::part::{Doc, button};
use super::shelf::Shelf;
use crate::engine::Open;
use crate::fact::Fact;
use crate::questionnaire::{Ask, Next, Question, asks, gathered, next, welfare_left};
use crate::route::Route;
use crate::session::{Action, Session};
use crate::words::{Locale, Words};

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
    /// Where the page is, without what stands after `#`.
    #[prop_or_default]
    pub address: Rc<str>,
    /// What a facilitator holds beside the open family.
    #[prop_or_default]
    pub many: Many,
    /// Which build this is.
    #[prop_or_default]
    pub build: Rc<Build>,
    /// What stays on the phone.
    #[prop_or_default]
    pub shelf: Rc<Shelf>,
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
    /// How every programme stands.
    pub(crate) stands: Rc<Vec<Stand>>,
    /// Every question still worth asking, in order.
    pub(crate) questions: Rc<Vec<Question>>,
    /// The programmes that the newest change moved to another group.
    pub(crate) moved: Rc<Vec<&'static str>>,
    /// There is room for the result beside a question.
    pub(crate) wide: bool,
    /// The device can read this screen aloud; and whether it does now.
    pub(crate) voice: Option<bool>,
    /// Where the page is, without what stands after `#`.
    pub(crate) address: Rc<str>,
    pub(crate) build: Rc<Build>,
    pub(crate) shelf: Rc<Shelf>,
    pub(crate) many: Many,
}

impl Context {
    pub(crate) fn words(&self) -> &'static Words {
        self.session.locale.words()
    }

    pub(crate) fn act(&self, action: Action) {
        self.send.emit(Event::Do(action));
    }

    /// Does something with many families.
    pub(crate) fn many(&self, act: Act) {
        self.send.emit(Event::Many(act));
    }

    /// Does something and goes on from there.
    pub(crate) fn advance(&self, action: Action, then: Then) {
        self.send.emit(Event::Advance(action, then));
    }

    /// Where the questionnaire leads.
    pub(crate) fn onward(&self) -> Route {
        // On the first screen nothing has been worked out; whoever said nothing begins with the place.
        if self.stands.is_empty() {
            return Route::Place;
        }
        leads_to(&self.session, &self.questions)
    }

    /// Calls back with this context.
    pub(crate) fn on<E: 'static>(&self, act: fn(&Self, E)) -> Callback<E> {
        let app = self.clone();
        Callback::from(move |event| act(&app, event))
    }

    /// What is wrong on this screen.
    pub(crate) fn mistake(&self) -> Option<&str> {
        self.form.mistake.as_ref().map(|it| it.text.as_str())
    }

    /// Whether something is wrong with this field.
    pub(crate) fn wrong(&self, field: &str) -> bool {
        self.form.mistake.as_ref().is_some_and(|it| it.field == field)
    }
}

/// The questions of the welfare estimate that are left, where the family asked for it.
pub(crate) fn left_of_estimate(session: &Session) -> Vec<Ask> {
    session.estimate.map_or_else(Vec::new, |it| welfare_left(&session.household, session.on, it))
}

/// Where somebody goes who has answered.
pub(crate) fn then_to(session: &Session, questions: &[Question], then: Then) -> Route {
    match then {
        Then::Onward => leads_to(session, questions),
        Then::Review => Route::Review,
        Then::Estimate => left_of_estimate(session).first().map_or(Route::Estimate, |it| Route::Welfare(*it)),
    }
}

/// Where the questionnaire leads.
pub(crate) fn leads_to(session: &Session, questions: &[Question]) -> Route {
    match next(&session.household, questions, &left_of_estimate(session)) {
        Next::Place => Route::Place,
        Next::Family => Route::Family,
        Next::Member(id) => Route::Member(Some(id)),
        Next::Ask(open) => Route::Question(open),
        Next::Welfare(ask) => Route::Welfare(ask),
        Next::Review => Route::Review,
    }
}

/// How every programme stands, and every question still worth asking. Both follow from the
/// session; the application works them out once for each change and not for each screen.
pub(crate) fn worked_out(session: &Session) -> (Rc<Vec<Stand>>, Rc<Vec<Question>>) {
    let stands = page::stands(&session.household, session.on);
    let asking = stands.iter().filter(|it| asks(it.program, session.on, session.closed_too));
    let missing = asking.filter_map(|it| Some((it.program.id, it.found.as_ref()?.missing.as_slice())));
    let questions = gathered(&session.household, missing);
    (Rc::new(stands), Rc::new(questions))
}

/// One screen, drawn from its properties alone: for tests, and for whoever wants a screen without
/// the application around it.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let (stands, questions) = worked_out(&props.session);
    let app = Context {
        session: props.session.clone(),
        form: props.form.clone(),
        send: props.send.clone(),
        address: props.address.clone(),
        build: props.build.clone(),
        shelf: props.shelf.clone(),
        many: props.many.clone(),
        stands,
        questions,
        moved: Rc::default(),
        wide: true,
        voice: None,
    };
    screen(&app, &props.route, true)
}

/// One screen, or what stands around it.
pub(crate) fn screen(app: &Context, route: &Route, whole: bool) -> Html {
    let words = app.words();
    let mut doc = Doc::default();
    let skip = app.on(|app, event: MouseEvent| {
        // The hash is the address of a screen, so the link moves the focus itself.
        event.prevent_default();
        app.send.emit(Event::Focus("main"));
    });
    doc.begin("div", "skip");
    doc.put(html! { <a href="#isi" onclick={skip}>{ words.common.skip }</a> });
    doc.end();
    header(&mut doc, app, route);
    page::mark(&mut doc, app);
    page::gone(&mut doc, app);
    let shown = *route == Route::Demo && app.session.demo().is_some();
    let beside = shown || app.wide && page::follows(route);
    if beside {
        doc.begin("div", if shown { "panes demo" } else { "panes" });
    }
    doc.open("main");
    doc.attr("id", "isi");
    doc.attr("tabindex", "-1");
    if *route == Route::TakeHome {
        // What is printed is the slip, on the paper that was chosen.
        doc.attr("class", page::paper(app));
    }
    let mut page = Doc::default();
    if whole {
        write(&mut page, app, page_for(&app.session, route.clone()));
    }
    // A new screen is a new element, so that nothing stays folded open from the one before.
    let part = if *route == Route::Village { app.many.village.borrow().screen() } else { 0 };
    doc.put(html! { <div key={[route.href(), part.to_string()].concat()}>{ page.finish() }</div> });
    doc.end();
    if beside {
        page::live(&mut doc, app);
        doc.end();
    }
    doc.begin("footer", "bottom");
    doc.p(words.common.not_government);
    doc.open("p");
    doc.link("", Route::About.href(), words.common.about);
    doc.end();
    if *route != Route::Home {
        doc.begin("p", "leave");
        button(&mut doc, "small", words.shelf.leave.into(), app.on(|app, ()| app.send.emit(Event::Leave)));
        doc.end();
    }
    doc.end();
    doc.finish()
}

/// No page is inlined here: a browser compiles a function as a whole when it is first called, and
/// the first screen would wait for all others.
fn write(doc: &mut Doc, app: &Context, route: Route) {
    match route {
        Route::Home => page::home(doc, app),
        Route::Help => page::help(doc, app),
        Route::Place => page::place(doc, app, Then::Onward),
        Route::Family => page::family(doc, app),
        Route::Member(id) => page::member(doc, app, id),
        Route::Question(open) => page::ask(doc, app, open, Then::Onward),
        Route::Change(open) => page::ask(doc, app, open, Then::Review),
        Route::Welfare(Ask::Fact(Fact::Kabupaten)) => page::place(doc, app, Then::Estimate),
        Route::Welfare(Ask::Fact(fact)) => page::ask(doc, app, Open { person: None, fact }, Then::Estimate),
        Route::Welfare(Ask::Item(item)) => page::item(doc, app, item, Then::Estimate),
        Route::ChangeItem(item) => page::item(doc, app, item, Then::Review),
        Route::Estimate => page::estimate(doc, app),
        Route::Checklists => page::checklists(doc, app),
        Route::Comparison => page::comparison(doc, app),
        Route::Review => page::review(doc, app),
        Route::Results => page::results(doc, app),
        Route::TakeHome => page::take_home(doc, app),
        Route::Receive(_) => page::receive(doc, app),
        Route::Demo => page::demo(doc, app),
        Route::Practice => page::practice(doc, app),
        Route::Program(id) => page::program(doc, app, &id),
        Route::Info(id) => page::info(doc, app, &id),
        Route::Families => page::families(doc, app),
        Route::Village => page::village(doc, app),
        Route::About => page::about(doc, app),
    }
}

fn header(doc: &mut Doc, app: &Context, route: &Route) {
    let words = app.words();
    doc.begin("header", "top");
    if *route == Route::Home {
        doc.said("span", "brand", words.common.app);
    } else {
        button(doc, "back", words.common.back.into(), app.on(|app, ()| app.send.emit(Event::Back)));
        doc.link("brand", Route::Home.href(), words.common.app);
    }
    if let Some(speaking) = app.voice {
        let label = if speaking { words.common.hush } else { words.common.listen };
        button(doc, "listen", label.into(), app.on(|app, ()| app.send.emit(Event::Listen)));
    }
    for (locale, name) in Locale::ALL.into_iter().filter(|it| it.0 != app.session.locale) {
        let send = app.send.clone();
        let speak = Callback::from(move |()| send.emit(Event::Do(Action::Speak(locale))));
        doc.begin("span", "language");
        doc.attr("lang", locale.tag());
        button(doc, "", name.into(), speak);
        doc.end();
    }
    doc.end();
}

/// The screen for an address. Some facts have a screen of their own, and a member may be gone.
fn page_for(session: &Session, route: Route) -> Route {
    let gone = |id: &u32| session.household.person(*id).is_none();
    match route {
        Route::Question(open) | Route::Change(open) if open.fact == Fact::Kabupaten => Route::Place,
        Route::Question(open) | Route::Change(open) if open.person.as_ref().is_some_and(gone) => {
            Route::Family
        }
        Route::Question(open) | Route::Change(open) if matches!(open.fact, Fact::Usia | Fact::Kelamin) => {
            Route::Member(open.person)
        }
        Route::Member(Some(id)) if gone(&id) => Route::Family,
        route => route,
    }
}
