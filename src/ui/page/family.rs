//! The people on the family card, as cards.

use yew::prelude::*;

use super::name_of;
use crate::fact::Fact;
use crate::household::{Person, Source};
use crate::route::Route;
use crate::session::Action;
use crate::ui::part::{Kind, heading, mistake, shape};
use crate::ui::view::{Context, use_app};

#[component]
pub(crate) fn Family() -> Html {
    let app = use_app();
    let words = app.words();
    let household = &app.session.household;
    let nobody = use_state(|| false);
    let add = app.go.reform(|_: MouseEvent| Route::Member(None));
    let done = {
        let (app, nobody) = (app.clone(), nobody.clone());
        Callback::from(move |_: MouseEvent| {
            if app.session.household.people.is_empty() {
                nobody.set(true);
            } else {
                app.advance(Action::Finish(true));
            }
        })
    };
    let undo = app.dispatch.reform(|_: MouseEvent| Action::Undo);
    let empty = household.people.is_empty();
    html! {
        <>
            { heading(words.family.title) }
            <p>{ words.family.lead }</p>
            { mistake("keluarga-salah", (*nobody && empty).then_some(words.family.need_person)) }
            <p role="status" class="notice">
                if let Some((_, person)) = &app.session.removed {
                    { (words.family.removed)(&name_of(words, household, person)) }
                    { " " }
                    <button type="button" class="small" onclick={undo}>{ words.family.undo }</button>
                }
            </p>
            if empty {
                <p class="hint">{ words.family.nobody }</p>
            } else {
                <ul class="people">{ for household.people.iter().map(|it| card(&app, it)) }</ul>
            }
            <p class="actions">
                <button type="button" class={if empty { "primary" } else { "" }} onclick={add}>
                    { if empty { words.family.add_first } else { words.family.add } }
                </button>
                if !empty {
                    <button type="button" class="primary" onclick={done}>{ words.family.done }</button>
                }
            </p>
        </>
    }
}

fn card(app: &Context, person: &Person) -> Html {
    let words = app.words();
    let session = &app.session;
    let name = name_of(words, &session.household, person);
    let id = person.id;
    let remove = app.dispatch.reform(move |_: MouseEvent| Action::Remove(id));
    let age = person.known(Fact::Usia, session.on);
    let age = if person.unborn(session.on) {
        words.family.unborn.into()
    } else {
        super::answer(words, Fact::Usia, age)
    };
    let sex = person.known(Fact::Kelamin, session.on);
    let sex = if sex.from == Source::NotAsked { String::new() } else { super::answer(words, Fact::Kelamin, sex) };
    let role = person.role.map(|it| (words.role)(it)).filter(|it| *it != name);
    let details: Vec<String> = [role.map(str::to_string), Some(age), (!sex.is_empty()).then_some(sex)].into_iter().flatten().collect();
    html! {
        <li class="person" key={id}>
            <h2>{ &name }</h2>
            <p>{ details.join(" · ") }</p>
            <p class="actions">
                <a class="button small" href={Route::Member(Some(id)).href()} aria-label={(words.family.change)(&name)}>{ words.common.change }</a>
                <button type="button" class="small" onclick={remove}>{ shape(Kind::NotMet) }{ (words.family.remove)(&name) }</button>
            </p>
        </li>
    }
}
