//! One screen: header, page by route, footer. It knows the session only through its properties,
//! so a test can draw any screen in any state natively.

use std::rc::Rc;

use yew::prelude::*;

use super::page;
use crate::catalog::PROGRAMS;
use crate::fact::Fact;
use crate::questionnaire::{Next, Question, next, questions};
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
    /// Changes the state.
    pub dispatch: Callback<Action>,
    /// Goes to another screen.
    pub go: Callback<Route>,
    /// Goes back.
    pub back: Callback<()>,
}

/// What every page reads.
#[derive(Clone, PartialEq)]
pub(crate) struct Context {
    pub(crate) session: Rc<Session>,
    /// Every question still worth asking, in order.
    pub(crate) questions: Rc<Vec<Question>>,
    pub(crate) dispatch: Callback<Action>,
    pub(crate) go: Callback<Route>,
}

impl Context {
    pub(crate) fn words(&self) -> &'static Words {
        self.session.locale.words()
    }

    /// Does something and goes to where the questionnaire leads from there.
    pub(crate) fn advance(&self, action: Action) {
        self.go.emit(onward(&self.session.apply(action.clone())));
        self.dispatch.emit(action);
    }

    /// Where the questionnaire leads.
    pub(crate) fn onward(&self) -> Route {
        leads_to(next(&self.session.household, &self.questions))
    }
}

fn onward(session: &Session) -> Route {
    let open = questions(PROGRAMS, &session.household, session.on, session.closed_too);
    leads_to(next(&session.household, &open))
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

/// The context of the page.
#[hook]
pub(crate) fn use_app() -> Context {
    use_context::<Context>().expect("pages are drawn inside View")
}

/// One screen.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let session = props.session.clone();
    let open = use_memo((session.household.clone(), session.on, session.closed_too), |it| {
        questions(PROGRAMS, &it.0, it.1, it.2)
    });
    let words = session.locale.words();
    let context = Context {
        session: session.clone(),
        questions: open,
        dispatch: props.dispatch.clone(),
        go: props.go.clone(),
    };
    let key = props.route.href();
    let page = match screen(&session, props.route.clone()) {
        Route::Home => html! { <page::Home /> },
        Route::Place => html! { <page::Place /> },
        Route::Family => html! { <page::Family /> },
        Route::Member(id) => html! { <page::Member {id} /> },
        Route::Question(open) => html! { <page::Ask {open} returns={false} /> },
        Route::Change(open) => html! { <page::Ask {open} returns={true} /> },
        Route::Review => page::review(&context),
        Route::Results => page::results(&context),
        Route::Program(id) => page::program(&context, &id),
        Route::Info(id) => page::info(&context, &id),
        Route::About => page::about(&context),
    };
    let back = props.back.reform(|_: MouseEvent| ());
    let at_home = props.route == Route::Home;
    html! {
        <ContextProvider<Context> {context}>
            <a class="skip" href="#isi" onclick={skip()}>{ words.common.skip }</a>
            <header class="top">
                if at_home {
                    <span class="brand">{ words.common.app }</span>
                } else {
                    <button type="button" class="back" onclick={back}>{ words.common.back }</button>
                    <a class="brand" href={Route::Home.href()}>{ words.common.app }</a>
                }
                { languages(&props.dispatch, session.locale) }
            </header>
            <main id="isi" tabindex="-1"><div {key}>{ page }</div></main>
            <footer class="bottom">
                <p>{ words.common.not_government }</p>
                <p><a href={Route::About.href()}>{ words.common.about }</a></p>
            </footer>
        </ContextProvider<Context>>
    }
}

/// The screen for an address. Some facts have a screen of their own, and a member may be gone.
fn screen(session: &Session, route: Route) -> Route {
    match route {
        Route::Question(open) | Route::Change(open) if open.fact == Fact::Kabupaten => Route::Place,
        Route::Question(open) | Route::Change(open)
            if open.person.is_some_and(|id| session.household.person(id).is_none()) =>
        {
            Route::Family
        }
        Route::Question(open) | Route::Change(open) if matches!(open.fact, Fact::Usia | Fact::Kelamin) => {
            Route::Member(open.person)
        }
        Route::Member(Some(id)) if session.household.person(id).is_none() => Route::Family,
        route => route,
    }
}

/// The hash is the address of a screen, so the skip link moves the focus itself.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        super::browser::focus("main");
    })
}

fn languages(dispatch: &Callback<Action>, current: Locale) -> Html {
    let buttons = Locale::ALL.into_iter().filter(|it| it.0 != current).map(|(locale, name)| {
        let speak = dispatch.reform(move |_: MouseEvent| Action::Speak(locale));
        html! { <button type="button" class="language" lang={locale.tag()} onclick={speak}>{ name }</button> }
    });
    buttons.collect()
}
