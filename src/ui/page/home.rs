//! The first screen: what this is, what it is not, whose rules, start.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::catalog::{self, FOUNDING_DAY, PAGES, PROGRAMS};
use crate::date::Date;
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::el::{bullets, link, list, p, row_of, section};
use crate::ui::part::{Choice, Row, heading, mistake, text};
use crate::ui::view::{Context, use_app};

#[component]
pub(crate) fn Home() -> Html {
    let app = use_app();
    let words = app.words();
    let forgotten = use_state(|| false);
    let begun = app.session.n_answers() > 0 || !app.session.household.people.is_empty();
    let start = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.go.emit(app.onward()))
    };
    let forget = {
        let (app, forgotten) = (app.clone(), forgotten.clone());
        Callback::from(move |_: MouseEvent| {
            app.dispatch.emit(Action::Forget);
            forgotten.set(true);
        })
    };
    html! {
        <>
            { heading(words.home.title) }
            <p class="lead">{ words.home.lead }</p>
            <p>{ words.home.private }</p>
            <p class="actions">
                <button type="button" class="primary" onclick={start}>
                    { if begun { words.home.resume } else { words.home.start } }
                </button>
                if begun {
                    <button type="button" onclick={forget}>{ words.home.forget }</button>
                }
            </p>
            <p role="status">{ if *forgotten && !begun { words.home.forgotten } else { "" } }</p>
            <Day />
            { covered(&app) }
        </>
    }
}

/// Whose rules: today's, those of the founding day, or those of another day.
#[component]
fn Day() -> Html {
    let app = use_app();
    let words = app.words();
    let session = &app.session;
    let other = use_state(|| session.on != session.today && session.on != FOUNDING_DAY);
    let bad = use_state(|| false);
    let chosen = if *other { "lain".to_string() } else { session.on.to_string() };
    let rows = vec![
        Row::new(session.today, (words.home.day_today)(session.today)),
        Row::new(FOUNDING_DAY, (words.home.day_founding)(FOUNDING_DAY)),
        Row::new("lain", words.home.day_other),
    ];
    let choose = {
        let (app, other, bad) = (app.clone(), other.clone(), bad.clone());
        Callback::from(move |value: String| {
            bad.set(false);
            other.set(value == "lain");
            if let Some(day) = Date::parse(&value) {
                app.dispatch.emit(Action::Travel(day));
            }
        })
    };
    let pick = {
        let (app, bad) = (app.clone(), bad.clone());
        Callback::from(move |event: Event| {
            let field = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            match field.and_then(|it| Date::parse(&it.value())) {
                Some(day) => {
                    bad.set(false);
                    app.dispatch.emit(Action::Travel(day));
                }
                None => bad.set(true),
            }
        })
    };
    let none = (!catalog::covers(session.on)).then(|| (words.home.day_none)(session.on));
    html! {
        <section class="day">
            <Choice name="hari" legend={html! { <h2>{ words.home.day }</h2> }} {rows} chosen={Some(chosen)} {choose} />
            if *other {
                <div class="field">
                    <label for="tanggal">{ words.home.day_pick }</label>
                    <input id="tanggal" type="date" min="2020-01-01" max="2030-12-31"
                        value={session.on.to_string()} onchange={pick}
                        aria-invalid={bad.then_some("true")} aria-describedby={bad.then_some("tanggal-salah")} />
                </div>
            }
            { mistake("tanggal-salah", bad.then_some(words.home.day_bad)) }
            <p role="status" class="notice">{ none }</p>
        </section>
    }
}

fn covered(app: &Context) -> Html {
    let words = app.words();
    let on = app.session.on;
    let programs = PROGRAMS.iter().filter(|it| it.edition_on(on).is_some());
    let programs = programs.map(|it| link(Route::Program(it.id.into()).href(), text(words, it.name)));
    let pages = PAGES.iter().map(|it| link(Route::Info(it.id.into()).href(), text(words, it.title)));
    let inside =
        vec![p(words.home.covered_lead), list("ul", "columns", programs.collect()), p(words.home.not_covered)];
    row_of(vec![
        section(words.home.covered, inside),
        section(words.home.read_more, vec![bullets(pages.collect())]),
    ])
}
