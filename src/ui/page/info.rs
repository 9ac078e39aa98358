//! A page that explains more than one programme, each line with its sources.

use yew::prelude::*;

use crate::catalog::{PAGES, PageSection};
use crate::route::Route;
use crate::ui::part::{heading, line, text};
use crate::ui::view::use_app;

#[derive(Properties, PartialEq)]
pub(crate) struct InfoProps {
    pub(crate) id: String,
}

#[component]
pub(crate) fn Info(props: &InfoProps) -> Html {
    let app = use_app();
    let words = app.words();
    let Some(page) = PAGES.iter().find(|it| it.id == props.id) else {
        return html! { <>{ heading(words.program.unknown) }<p><a href={Route::Home.href()}>{ words.common.app }</a></p></> };
    };
    let section = |it: &PageSection| {
        html! {
            <section>
                <h2>{ text(words, it.title) }</h2>
                <ul>{ for it.lines.iter().map(|it| html! { <li>{ line(words, it) }</li> }) }</ul>
            </section>
        }
    };
    let (title, _) = words.locale.text(page.title);
    html! { <>{ heading(title) }{ for page.sections.iter().map(section) }</> }
}
