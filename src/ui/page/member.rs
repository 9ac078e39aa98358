//! One member: place in the family, sex, age or birth date, and a nickname if they like.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::name_of;
use crate::date::Date;
use crate::fact::Fact;
use crate::household::{Answer, Birth, Person, Role};
use crate::record::ROLES;
use crate::route::Route;
use crate::session::{Action, Draft};
use crate::ui::hooks::use_focus_on_mistake;
use crate::ui::part::{Choice, Number, Row, mistake};
use crate::ui::view::use_app;
use crate::words::Words;

const DONT_KNOW: &str = "-";

/// What stands in the form.
#[derive(Clone, PartialEq, Default)]
struct Form {
    role: Option<Role>,
    nickname: String,
    sex: Option<String>,
    /// "umur", "lahir" or "-".
    age_by: Option<String>,
    age: String,
    day: String,
    month: String,
    year: String,
}

impl Form {
    fn of(person: &Person, on: Date) -> Self {
        let mut form = Self { role: person.role, nickname: person.nickname.clone(), ..Self::default() };
        form.sex = match person.answers.get(Fact::Kelamin) {
            Some(Answer::DontKnow) => Some(DONT_KNOW.into()),
            Some(Answer::Between(value, _)) => Some(value.to_string()),
            None => None,
        };
        match person.birth {
            None => {}
            Some(Birth::DontKnow) => form.age_by = Some(DONT_KNOW.into()),
            Some(Birth::Aged(years, said_on)) => {
                form.age_by = Some("umur".into());
                if said_on == on {
                    form.age = years.to_string();
                }
            }
            Some(Birth::On(it)) => {
                form.age_by = Some("lahir".into());
                (form.day, form.month, form.year) =
                    (it.day().to_string(), it.month().to_string(), it.year().to_string());
            }
        }
        form
    }

    /// The age, or which field is wrong and why.
    fn birth(&self, words: &Words, on: Date, today: Date) -> Result<Birth, (&'static str, &'static str)> {
        match self.age_by.as_deref() {
            None => Err(("[name=umur-dari]", words.family.must_age)),
            Some(DONT_KNOW) => Ok(Birth::DontKnow),
            Some("umur") => match self.age.parse() {
                Ok(years) if years <= 120 => Ok(Birth::Aged(years, on)),
                _ => Err(("#umur", words.family.bad_age)),
            },
            Some(_) => {
                let part = |it: &str| it.parse().ok();
                let year: Option<u16> = self.year.parse().ok();
                let date = year.zip(part(&self.month)).zip(part(&self.day));
                match date.and_then(|((year, month), day)| Date::new(year, month, day)) {
                    Some(it) if it > today => Err(("#hari-lahir", words.family.birth_ahead)),
                    Some(it) if it.age(today).is_some_and(|it| it <= 120) => Ok(Birth::On(it)),
                    _ => Err(("#hari-lahir", words.family.bad_birth)),
                }
            }
        }
    }

    fn draft(&self, words: &Words, on: Date, today: Date) -> Result<Draft, (&'static str, &'static str)> {
        if self.role.is_none() {
            return Err(("#hubungan", words.family.must_role));
        }
        let sex = match self.sex.as_deref() {
            None => return Err(("[name=kelamin]", words.family.must_sex)),
            Some(DONT_KNOW) => Answer::DontKnow,
            Some(value) => value.parse().map_or(Answer::DontKnow, Answer::value),
        };
        let birth = self.birth(words, on, today)?;
        Ok(Draft { nickname: self.nickname.clone(), role: self.role, birth: Some(birth), sex: Some(sex) })
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct MemberProps {
    pub(crate) id: Option<u32>,
}

#[component]
pub(crate) fn Member(props: &MemberProps) -> Html {
    let app = use_app();
    let words = app.words();
    let session = app.session.clone();
    let person = props.id.and_then(|id| session.household.person(id)).cloned();
    let form = use_state(|| person.as_ref().map_or_else(Form::default, |it| Form::of(it, session.on)));
    let wrong = use_state(|| (0_u32, "", ""));
    use_focus_on_mistake(wrong.0, wrong.1);

    let set = |change: fn(&mut Form, String)| {
        let form = form.clone();
        Callback::from(move |value: String| {
            let mut next = (*form).clone();
            change(&mut next, value);
            form.set(next);
        })
    };
    let choose_role = {
        let set = set(|it, word| it.role = ROLES.iter().position(|role| *role == word).map(|at| Role::ALL[at]));
        Callback::from(move |event: Event| {
            if let Some(field) = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok()) {
                set.emit(field.value());
            }
        })
    };
    let type_nickname = {
        let set = set(|it, text| it.nickname = text);
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
                set.emit(field.value());
            }
        })
    };
    let submit = {
        let (app, form, wrong, id) = (app.clone(), form.clone(), wrong.clone(), props.id);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match form.draft(app.words(), app.session.on, app.session.today) {
                Ok(draft) => {
                    app.dispatch.emit(Action::Save(id, draft));
                    app.go.emit(Route::Family);
                }
                Err((field, text)) => wrong.set((wrong.0 + 1, field, text)),
            }
        })
    };
    let title = match &person {
        Some(person) => (words.family.edit_title)(&name_of(words, &session.household, person)),
        None => words.family.new_title.into(),
    };
    let bad = |field: &str| (wrong.0 > 0 && wrong.1 == field).then_some("orang-salah");
    let role_rows = ROLES.iter().zip(Role::ALL).map(|(word, role)| {
        html! { <option value={*word} selected={form.role == Some(role)}>{ (words.role)(role) }</option> }
    });
    let sexes = vec![
        Row::new(0, (words.choice)(Fact::Kelamin, 0)),
        Row::new(1, (words.choice)(Fact::Kelamin, 1)),
        Row::apart(DONT_KNOW, words.common.dont_know),
    ];
    let ages = vec![
        Row::new("umur", words.family.by_age),
        Row::new("lahir", words.family.by_birth),
        Row::apart(DONT_KNOW, words.common.dont_know),
    ];
    html! {
        <form onsubmit={submit} novalidate=true>
            <h1 tabindex="-1">{ title }</h1>
            { mistake("orang-salah", (wrong.0 > 0).then_some(wrong.2)) }
            <div class="field">
                <label for="hubungan">{ words.family.role }</label>
                <select id="hubungan" onchange={choose_role} aria-invalid={bad("#hubungan").map(|_| "true")}
                    aria-describedby={bad("#hubungan")}>
                    <option value="" selected={form.role.is_none()}>{ words.family.choose_role }</option>
                    { for role_rows }
                </select>
            </div>
            <Choice name="kelamin" legend={html! { words.family.sex }} rows={sexes} chosen={form.sex.clone()}
                choose={set(|it, value| it.sex = Some(value))} mistake={bad("[name=kelamin]")} />
            <Choice name="umur-dari" legend={html! { words.family.age_kind }} rows={ages} chosen={form.age_by.clone()}
                choose={set(|it, value| it.age_by = Some(value))} mistake={bad("[name=umur-dari]")} />
            if form.age_by.as_deref() == Some("umur") {
                <Number id="umur" label={(words.family.age_on)(session.on)} digits={form.age.clone()}
                    change={set(|it, value| it.age = value)} mistake={bad("#umur")} />
            }
            if form.age_by.as_deref() == Some("lahir") {
                <fieldset class="three">
                    <legend>{ words.family.birth }</legend>
                    <Number id="hari-lahir" label={words.family.birth_day} digits={form.day.clone()}
                        change={set(|it, value| it.day = value)} mistake={bad("#hari-lahir")} />
                    <Number id="bulan-lahir" label={words.family.birth_month} digits={form.month.clone()}
                        change={set(|it, value| it.month = value)} mistake={bad("#hari-lahir")} />
                    <Number id="tahun-lahir" label={words.family.birth_year} digits={form.year.clone()}
                        change={set(|it, value| it.year = value)} mistake={bad("#hari-lahir")} />
                </fieldset>
            }
            <div class="field">
                <label for="panggilan">{ words.family.nickname }</label>
                <p class="hint" id="panggilan-hint">{ words.family.nickname_hint }</p>
                <input id="panggilan" type="text" autocomplete="off" maxlength="40" value={form.nickname.clone()}
                    oninput={type_nickname} aria-describedby="panggilan-hint" />
            </div>
            <p class="actions"><button class="primary">{ words.common.save }</button></p>
        </form>
    }
}
