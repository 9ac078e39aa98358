//! Where the family lives: a search over every kabupaten and kota.

use yew::Callback;

use super::DONT_KNOW;
use super::search::search;
use crate::catalog::place_name;
use crate::engine::Open;
use crate::fact::Fact;
use crate::household::Answer;
use crate::session::Action;
use crate::ui::part::{Choice, Doc, Field, Row, choice, field, form, mistake, submit};
use crate::ui::view::{Context, Event, Then};

/// How many names are shown at once.
const MOST_SHOWN: usize = 8;

#[inline(never)]
pub(crate) fn place(doc: &mut Doc, app: &Context, then: Then) {
    let words = app.words();
    let page = &words.question;
    let typed = app.form.get("cari").unwrap_or_default();
    let chosen = chosen(app);
    let found = search(typed);
    let mut rows: Vec<Row> =
        found.iter().take(MOST_SHOWN).map(|it| Row::new(it.0.to_string(), &it.1)).collect();
    let unlisted = |code: &&str| *code != DONT_KNOW && !rows.iter().any(|it| it.value == *code);
    if let Some(code) = chosen.as_deref().filter(unlisted) {
        let name = code.parse().ok().and_then(place_name).unwrap_or_default();
        rows.insert(0, Row::new(code.into(), name));
    }
    rows.push(Row::apart(DONT_KNOW, words.common.dont_know));
    let status = match (typed.trim_ascii().is_empty(), found.len()) {
        (true, _) => String::new(),
        (false, 0) => page.place_none.into(),
        (false, n) if n > MOST_SHOWN => format!("{}. {}", (page.place_found)(n), page.place_more),
        (false, n) => (page.place_found)(n),
    };
    let wrong = app.wrong("#cari").then_some("tempat-salah");
    let legend = ("unseen", page.place_search.to_string());
    let places =
        Choice { name: "kabupaten", legend, hint: "", rows, chosen: chosen.as_deref(), mistake: wrong };
    let search = Field {
        id: "cari",
        label: page.place_search.into(),
        kind: "search",
        value: typed.into(),
        hint: page.place_hint,
        mistake: wrong,
        ..Field::default()
    };
    let mut inside = Doc::default();
    inside.heading(page.place_title.into());
    mistake(&mut inside, "tempat-salah", app.mistake());
    field(&mut inside, search, &app.on(|app, text| app.send.emit(Event::Fill("cari", text))));
    inside.begin("p", "hint");
    inside.attr("role", "status");
    inside.tell(status);
    inside.end();
    choice(&mut inside, places, &app.on(|app, value| app.send.emit(Event::Fill("kabupaten", value))));
    submit(&mut inside, words.common.next);
    let app = app.clone();
    form(doc, Callback::from(move |()| send(&app, then)), inside);
}

/// What is chosen: in the form, or earlier.
fn chosen(app: &Context) -> Option<String> {
    let earlier = match app.session.household.answers.get(Fact::Kabupaten) {
        Some(Answer::DontKnow) => Some(DONT_KNOW.to_string()),
        Some(Answer::Between(low, high)) if low == high => Some(low.to_string()),
        _ => None,
    };
    app.form.get("kabupaten").map(str::to_string).or(earlier)
}

fn send(app: &Context, then: Then) {
    let answer = match chosen(app).as_deref() {
        None => return app.send.emit(Event::Wrong("#cari", app.words().question.place_must.into())),
        Some(DONT_KNOW) => Answer::DontKnow,
        Some(code) => code.parse().map_or(Answer::DontKnow, Answer::value),
    };
    app.advance(Action::Answer(Open { person: None, fact: Fact::Kabupaten }, Some(answer)), then);
}
