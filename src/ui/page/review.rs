//! Every answer by section, with a way to change it that returns here.

use yew::prelude::*;

use super::{answer, known_of, name_of};
use crate::engine::Open;
use crate::fact::{Fact, Section, Subject};
use crate::household::{Person, Source};
use crate::route::Route;
use crate::ui::part::heading;
use crate::ui::view::{Context, use_app};

#[component]
pub(crate) fn Review() -> Html {
    let app = use_app();
    let words = app.words();
    let household = &app.session.household;
    let left = app.questions.len();
    let on_the_way = app.onward();
    let go_on = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.go.emit(app.onward()))
    };
    let family = |section: Section| -> Vec<Html> {
        let facts = Fact::ALL.iter().filter(|it| it.subject() == Subject::Household && it.section() == section);
        facts.filter_map(|it| row(&app, Open { person: None, fact: *it })).collect()
    };
    let (place, home, aid) = (family(Section::Place), family(Section::Home), family(Section::Aid));
    let empty = app.session.n_answers() == 0;
    html! {
        <>
            { heading(words.review.title) }
            if empty {
                <p>{ words.review.nothing }</p>
            } else {
                <p>{ words.review.lead }</p>
            }
            if on_the_way != Route::Review {
                <p class="notice">{ if left > 0 { (words.review.left)(left) } else { String::new() } }</p>
                <p class="actions">
                    <button type="button" class="primary" onclick={go_on}>{ words.review.go_on }</button>
                    if !empty { <a class="button" href={Route::Results.href()}>{ words.review.to_results }</a> }
                </p>
            } else {
                <p class="actions"><a class="button primary" href={Route::Results.href()}>{ words.review.to_results }</a></p>
            }
            { section(words.review.place, place) }
            if !household.people.is_empty() {
                <section>
                    <h2>{ words.review.people }</h2>
                    { for household.people.iter().map(|it| person(&app, it)) }
                </section>
            }
            { section(words.review.home, home) }
            { section(words.review.aid, aid) }
        </>
    }
}

fn section(title: &str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{ title }</h2><dl class="answers">{ for rows }</dl></section> }
}

fn person(app: &Context, it: &Person) -> Html {
    let words = app.words();
    let facts = Fact::ALL.iter().filter(|fact| fact.subject() == Subject::Person);
    let rows: Vec<Html> = facts.filter_map(|fact| row(app, Open { person: Some(it.id), fact: *fact })).collect();
    html! { <><h3>{ name_of(words, &app.session.household, it) }</h3><dl class="answers">{ for rows }</dl></> }
}

/// One answer; an answer that another settles is shown as asleep, for it wakes when that changes.
fn row(app: &Context, open: Open) -> Option<Html> {
    let words = app.words();
    let session = &app.session;
    let known = known_of(&session.household, open, session.on)?;
    let person = open.person.and_then(|id| session.household.person(id));
    let given = match (open.fact, person) {
        (Fact::Usia, Some(person)) => person.birth.is_some(),
        (fact, Some(person)) => person.answers.get(fact).is_some(),
        (fact, None) => session.household.answers.get(fact).is_some(),
    };
    if !given {
        return None;
    }
    let asleep = known.from == Source::Implied;
    let label = (words.label)(open.fact);
    let change = format!("{} {label}", words.common.change);
    Some(html! {
        <div class={classes!(asleep.then_some("asleep"))} key={Route::Change(open).href()}>
            <dt>{ label }</dt>
            <dd>
                { answer(words, open.fact, known) }
                if asleep { <span class="hint">{ words.review.asleep }</span> }
            </dd>
            <dd class="change"><a href={Route::Change(open).href()} aria-label={change}>{ words.common.change }</a></dd>
        </div>
    })
}
