//! One question: title, hint, answers, "don't know", and why we ask.

use yew::prelude::*;

use super::{name_for, name_of};
use crate::catalog;
use crate::engine::Open;
use crate::fact::{Fact, Kind, Unit};
use crate::household::Answer;
use crate::route::Route;
use crate::session::Action;
use crate::ui::hooks::use_focus_on_mistake;
use crate::ui::part::{Choice, Number, Row, mistake, text};
use crate::ui::view::{Context, use_app};
use crate::words::{Locale, spoken};

const DONT_KNOW: &str = "-";

#[derive(Properties, PartialEq)]
pub(crate) struct AskProps {
    pub(crate) open: Open,
    /// Whether it was opened from the review and returns there.
    pub(crate) returns: bool,
}

/// What stands in the form: the value of a choice, or the digits of a number.
#[derive(Clone, PartialEq, Default)]
struct Form {
    chosen: Option<String>,
    digits: String,
}

impl Form {
    fn of(fact: Fact, answer: Option<Answer>) -> Self {
        let number = matches!(fact.kind(), Kind::Number(..));
        match answer {
            None => Self::default(),
            Some(Answer::DontKnow) => Self { chosen: Some(DONT_KNOW.into()), digits: String::new() },
            Some(Answer::Between(value, _)) if number => Self { chosen: Some("angka".into()), digits: value.to_string() },
            Some(Answer::Between(value, _)) => Self { chosen: Some(value.to_string()), digits: String::new() },
        }
    }

    fn answer(&self, fact: Fact) -> Option<Answer> {
        let (least, most) = fact.bounds();
        let chosen = self.chosen.as_deref()?;
        if chosen == DONT_KNOW {
            return Some(Answer::DontKnow);
        }
        let value = if matches!(fact.kind(), Kind::Number(..)) { &self.digits } else { chosen };
        value.parse().ok().filter(|it| (least..=most).contains(it)).map(Answer::value)
    }
}

#[component]
pub(crate) fn Ask(props: &AskProps) -> Html {
    let app = use_app();
    let words = app.words();
    let open = props.open;
    let fact = open.fact;
    let household = &app.session.household;
    let person = open.person.and_then(|id| household.person(id));
    let given = match open.person {
        None => household.answers.get(fact),
        Some(_) => person.and_then(|it| it.answers.get(fact)),
    };
    let form = use_state(|| Form::of(fact, given));
    let mistakes = use_state(|| 0_u32);
    use_focus_on_mistake(*mistakes, "input");
    let Kind::Number(least, most, unit) = fact.kind() else {
        return choice(&app, props, &form, &mistakes);
    };
    let set_digits = {
        let form = form.clone();
        Callback::from(move |digits| form.set(Form { chosen: Some("angka".into()), digits }))
    };
    let title = (words.ask)(fact, &name_for(words, household, open));
    let separator = if words.locale == Locale::English { ',' } else { '.' };
    let rupiah = unit != Unit::Ordinal && unit != Unit::Years;
    let unit_words = match unit {
        Unit::RupiahPerMonth => words.question.per_month,
        Unit::RupiahPerYear => words.question.per_year,
        _ => "",
    };
    let wrong = *mistakes > 0 && form.answer(fact).is_none();
    let said = form.digits.parse().ok().filter(|_| rupiah).map(|it| spoken(words, it));
    let rows = vec![Row::apart(DONT_KNOW, words.common.dont_know)];
    let choose = {
        let form = form.clone();
        Callback::from(move |value: String| form.set(Form { chosen: Some(value), digits: String::new() }))
    };
    let label = if rupiah { words.question.rupiah.to_string() } else { (words.label)(fact).into() };
    let body = html! {
        <>
            <h1 tabindex="-1">{ title }</h1>
            { mistake("jawab-salah", wrong.then(|| (words.question.must_number)(least, most)).as_deref()) }
            <p class="hint">{ (words.hint)(fact) }</p>
            <Number id="angka" {label} digits={form.digits.clone()} change={set_digits} unit={unit_words}
                separator={rupiah.then_some(separator)} mistake={wrong.then_some("jawab-salah")} />
            <output for="angka" class="spoken">{ said }</output>
            <Choice name="jawaban" legend={html! { <span class="unseen">{ words.common.dont_know }</span> }}
                {rows} chosen={form.chosen.clone()} {choose} />
        </>
    };
    frame(&app, props, &form, &mistakes, body)
}

fn choice(app: &Context, props: &AskProps, form: &UseStateHandle<Form>, mistakes: &UseStateHandle<u32>) -> Html {
    let words = app.words();
    let fact = props.open.fact;
    let title = (words.ask)(fact, &name_for(words, &app.session.household, props.open));
    let (least, most) = fact.bounds();
    // Yes stands before no, as people say it.
    let values: Vec<u32> = match fact.kind() {
        Kind::YesNo => vec![1, 0],
        Kind::Place => Vec::new(),
        _ => (least..=most).collect(),
    };
    let mut rows: Vec<Row> = values.into_iter().map(|it| Row::new(it, (words.choice)(fact, it))).collect();
    rows.push(Row::apart(DONT_KNOW, words.common.dont_know));
    let choose = {
        let form = form.clone();
        Callback::from(move |value: String| form.set(Form { chosen: Some(value), digits: String::new() }))
    };
    let wrong = **mistakes > 0 && form.answer(fact).is_none();
    let legend = html! { <h1 tabindex="-1">{ title }</h1> };
    let body = html! {
        <>
            { mistake("jawab-salah", wrong.then_some(words.question.must_choose)) }
            <Choice name="jawaban" {legend} {rows} hint={(words.hint)(fact)} chosen={form.chosen.clone()} {choose}
                mistake={wrong.then_some("jawab-salah")} />
        </>
    };
    frame(app, props, form, mistakes, body)
}

/// What every question has around it: progress, the button, the reason, the way to the results.
fn frame(
    app: &Context,
    props: &AskProps,
    form: &UseStateHandle<Form>,
    mistakes: &UseStateHandle<u32>,
    body: Html,
) -> Html {
    let words = app.words();
    let open = props.open;
    let submit = {
        let (app, form, mistakes, returns) = (app.clone(), form.clone(), mistakes.clone(), props.returns);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(answer) = form.answer(open.fact) else { return mistakes.set(*mistakes + 1) };
            let action = Action::Answer(open, Some(answer));
            if returns {
                app.dispatch.emit(action);
                app.go.emit(Route::Review);
            } else {
                app.advance(action);
            }
        })
    };
    let question = app.questions.iter().find(|it| it.open == open);
    let n_answered = app.session.n_answers();
    let more = app.questions.iter().filter(|it| it.open != open && it.open.fact.section() >= open.fact.section());
    let progress = if props.returns {
        String::new()
    } else {
        (words.question.progress)(asked_before(app, open) + 1, more.count())
    };
    let about = open.person.and_then(|id| app.session.household.person(id));
    html! {
        <form onsubmit={submit} novalidate=true>
            <p class="progress">
                { progress }
                if let Some(person) = about {
                    { format!(" · {}", (words.question.about_person)(&name_of(words, &app.session.household, person))) }
                }
            </p>
            { body }
            <p class="actions"><button class="primary">{ words.common.next }</button></p>
            <details class="why">
                <summary>{ words.question.why }</summary>
                if let Some(question) = question {
                    <p>{ words.question.why_lead }</p>
                    <ul>
                        { for question.changes.iter().filter_map(|it| catalog::program(it)).map(|it| html! { <li>{ text(words, it.name) }</li> }) }
                    </ul>
                } else {
                    <p>{ words.question.why_nothing }</p>
                }
            </details>
            if n_answered >= 3 {
                <p class="quiet"><a href={Route::Results.href()}>{ words.common.results_now }</a></p>
            }
        </form>
    }
}

/// How many questions were answered already, this one and the people's ages and sexes aside.
fn asked_before(app: &Context, open: Open) -> usize {
    let household = &app.session.household;
    let family = household.answers.given().filter(|it| it.0 != open.fact).count();
    let of_people = household.people.iter().flat_map(|person| {
        let of_one = person.answers.given().map(|it| it.0);
        of_one.filter(move |it| *it != Fact::Kelamin && (*it != open.fact || Some(person.id) != open.person))
    });
    family + of_people.count()
}
