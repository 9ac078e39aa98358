//! Where the family lives: a search over every kabupaten and kota.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::catalog::{PLACES, place_name};
use crate::engine::Open;
use crate::fact::Fact;
use crate::household::Answer;
use crate::route::Route;
use crate::session::Action;
use crate::ui::hooks::use_focus_on_mistake;
use crate::ui::part::{Choice, Row, mistake};
use crate::ui::view::use_app;

/// How many names are shown at once.
const MOST_SHOWN: usize = 8;
const DONT_KNOW: &str = "-";

/// Every place whose name, or whose province, contains each of the words; those whose name
/// begins with the search come first.
pub(crate) fn search(text: &str) -> Vec<(u32, String)> {
    let wanted = text.to_lowercase();
    let parts: Vec<&str> = wanted.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, u32, String)> = Vec::new();
    for province in PLACES {
        for (code, name) in province.kabupaten {
            let whole = format!("{name}, {}", province.name).to_lowercase();
            let bare = name.trim_start_matches("Kab. ").trim_start_matches("Kota ").to_lowercase();
            if parts.iter().all(|it| whole.contains(it)) {
                found.push((!bare.starts_with(parts[0]), *code, format!("{name}, {}", province.name)));
            }
        }
    }
    found.sort();
    found.into_iter().map(|it| (it.1, it.2)).collect()
}

#[component]
pub(crate) fn Place() -> Html {
    let app = use_app();
    let words = app.words();
    let given = app.session.household.answers.get(Fact::Kabupaten);
    let typed = use_state(String::new);
    let chosen = use_state(|| match given {
        Some(Answer::DontKnow) => Some(DONT_KNOW.to_string()),
        Some(Answer::Between(low, high)) if low == high => Some(low.to_string()),
        _ => None,
    });
    let mistakes = use_state(|| 0_u32);
    use_focus_on_mistake(*mistakes, "#cari");

    let found = search(&typed);
    let mut rows: Vec<Row> = found.iter().take(MOST_SHOWN).map(|it| Row::new(it.0, &it.1)).collect();
    if let Some(code) = chosen.as_deref().filter(|it| *it != DONT_KNOW) {
        if !rows.iter().any(|it| it.value == code) {
            let name = code.parse().ok().and_then(place_name).unwrap_or_default();
            rows.insert(0, Row::new(code, name));
        }
    }
    rows.push(Row::apart(DONT_KNOW, words.common.dont_know));
    let status = match (typed.trim().is_empty(), found.len()) {
        (true, _) => String::new(),
        (false, 0) => words.question.place_none.into(),
        (false, n) if n > MOST_SHOWN => format!("{}. {}", (words.question.place_found)(n), words.question.place_more),
        (false, n) => (words.question.place_found)(n),
    };
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
                typed.set(field.value());
            }
        })
    };
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |value: String| chosen.set(Some(value)))
    };
    let submit = {
        let (app, chosen, mistakes) = (app.clone(), chosen.clone(), mistakes.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let answer = match chosen.as_deref() {
                None => return mistakes.set(*mistakes + 1),
                Some(DONT_KNOW) => Answer::DontKnow,
                Some(code) => code.parse().map_or(Answer::DontKnow, Answer::value),
            };
            app.advance(Action::Answer(Open { person: None, fact: Fact::Kabupaten }, Some(answer)));
        })
    };
    let wrong = *mistakes > 0 && chosen.is_none();
    html! {
        <form onsubmit={submit} novalidate=true>
            <h1 tabindex="-1">{ words.question.place_title }</h1>
            { mistake("tempat-salah", wrong.then_some(words.question.place_must)) }
            <div class="field">
                <label for="cari">{ words.question.place_search }</label>
                <p class="hint" id="cari-hint">{ words.question.place_hint }</p>
                <input id="cari" type="search" autocomplete="off" value={(*typed).clone()} {oninput}
                    aria-invalid={wrong.then_some("true")}
                    aria-describedby={if wrong { "cari-hint tempat-salah" } else { "cari-hint" }} />
            </div>
            <p role="status" class="hint">{ status }</p>
            <Choice name="kabupaten" legend={html! { <span class="unseen">{ words.question.place_search }</span> }}
                {rows} chosen={(*chosen).clone()} {choose} />
            <p class="actions"><button class="primary">{ words.common.next }</button></p>
            <p class="quiet"><a href={Route::Review.href()}>{ words.review.title }</a></p>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::search;

    fn first(text: &str) -> String {
        search(text).first().map(|it| it.1.clone()).unwrap_or_default()
    }

    #[test]
    fn a_few_letters_find_the_place() {
        assert_eq!(first("sukabumi"), "Kab. Sukabumi, Jawa Barat");
        assert_eq!(first("kota suka"), "Kota Sukabumi, Jawa Barat");
        assert_eq!(first("BANDUNG barat"), "Kab. Bandung Barat, Jawa Barat");
        assert_eq!(first("jaksel"), "", "abbreviations are not names");
        assert_eq!(search("dki jakarta").len(), 6);
        assert!(search(" . ").is_empty());
    }
}
