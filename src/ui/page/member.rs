//! One member: place in the family, sex, age or birth date, and a nickname if they like.

use yew::Callback;

use super::{DONT_KNOW, name_of};
use crate::date::Date;
use crate::fact::Fact;
use crate::household::{Answer, Birth, Person, Role};
use crate::record::ROLES;
use crate::route::Route;
use crate::session::{Action, Draft};
use crate::ui::part::{
    Choice, Doc, Field, Row, choice, digits, field, form, mistake, option, select, submit,
};
use crate::ui::view::{Context, Event};

/// The id of what is wrong.
const WRONG: &str = "orang-salah";

/// What stands in a field: in the form, or what was said earlier.
fn value(app: &Context, person: Option<&Person>, name: &str) -> Option<String> {
    app.form.get(name).map(str::to_string).or_else(|| earlier(person?, name, app.session.on))
}

fn earlier(person: &Person, name: &str, on: Date) -> Option<String> {
    let part = |pick: fn(Date) -> String| match person.birth {
        Some(Birth::On(it)) => Some(pick(it)),
        _ => None,
    };
    match name {
        "hubungan" => {
            let role = person.role?;
            Role::ALL.iter().position(|it| *it == role).map(|it| ROLES[it].to_string())
        }
        "panggilan" => Some(person.nickname.clone()),
        "kelamin" => match person.answers.get(Fact::Kelamin)? {
            Answer::DontKnow => Some(DONT_KNOW.into()),
            Answer::Between(value, _) => Some(value.to_string()),
        },
        "umur-dari" => Some(match person.birth? {
            Birth::DontKnow => DONT_KNOW.into(),
            Birth::Aged(..) => "umur".into(),
            Birth::On(_) => "lahir".into(),
        }),
        "umur" => match person.birth {
            // An age that was said for another day is not this day's age.
            Some(Birth::Aged(years, said_on)) if said_on == on => Some(years.to_string()),
            _ => None,
        },
        "hari-lahir" => part(|it| it.day().to_string()),
        "bulan-lahir" => part(|it| it.month().to_string()),
        "tahun-lahir" => part(|it| it.year().to_string()),
        _ => None,
    }
}

/// What is wrong: the field, and what to do about it.
type Wrong = (&'static str, &'static str);

fn draft(app: &Context, person: Option<&Person>) -> Result<Draft, Wrong> {
    let words = &app.words().family;
    let get = |name: &str| value(app, person, name);
    let role = get("hubungan").and_then(|word| ROLES.iter().position(|it| *it == word));
    let role = role.ok_or(("#hubungan", words.must_role))?;
    let sex = match get("kelamin").as_deref() {
        None => return Err(("[name=kelamin]", words.must_sex)),
        Some(DONT_KNOW) => Answer::DontKnow,
        Some(value) => value.parse().map_or(Answer::DontKnow, Answer::value),
    };
    let birth = match get("umur-dari").as_deref() {
        None => return Err(("[name=umur-dari]", words.must_age)),
        Some(DONT_KNOW) => Birth::DontKnow,
        Some("umur") => {
            let years = get("umur").and_then(|it| it.parse().ok()).filter(|it| *it <= 120);
            Birth::Aged(years.ok_or(("#umur", words.bad_age))?, app.session.on)
        }
        Some(_) => {
            let number = |name: &str| get(name).and_then(|it| it.parse::<u16>().ok());
            let small = |name: &str| number(name).and_then(|it| u8::try_from(it).ok());
            let parts = (number("tahun-lahir"), small("bulan-lahir"), small("hari-lahir"));
            let (Some(year), Some(month), Some(day)) = parts else {
                return Err(("#hari-lahir", words.bad_birth));
            };
            let date = Date::new(year, month, day).ok_or(("#hari-lahir", words.bad_birth))?;
            let age = date.age(app.session.today).ok_or(("#hari-lahir", words.birth_ahead))?;
            if age > 120 {
                return Err(("#hari-lahir", words.bad_birth));
            }
            Birth::On(date)
        }
    };
    let nickname = get("panggilan").unwrap_or_default();
    Ok(Draft { nickname, role: Some(Role::ALL[role]), birth: Some(birth), sex: Some(sex) })
}

#[inline(never)]
pub(crate) fn member(doc: &mut Doc, app: &Context, id: Option<u32>) {
    let words = app.words();
    let page = &words.family;
    let household = &app.session.household;
    let person = id.and_then(|id| household.person(id));
    let get = |name: &str| value(app, person, name);
    let title =
        person.map_or_else(|| page.new_title.into(), |it| (page.edit_title)(&name_of(words, household, it)));
    let bad = |field: &str| app.wrong(field).then_some(WRONG);

    let mut inside = Doc::default();
    inside.heading(title);
    mistake(&mut inside, WRONG, app.mistake());
    let role = get("hubungan");
    let mut options = Doc::default();
    option(&mut options, "", page.choose_role, role.is_none());
    for (word, it) in ROLES.iter().zip(Role::ALL) {
        option(&mut options, word, (words.role)(it), role.as_deref() == Some(*word));
    }
    select(&mut inside, "hubungan", page.role, options, bad("#hubungan"), &fill(app, "hubungan"));
    let mut one_of = |name: &'static str, legend: &str, rows: [(&str, &str); 2], field: &str| {
        let mut rows: Vec<Row> = rows.iter().map(|it| Row::new(it.0.into(), it.1)).collect();
        rows.push(Row::apart(DONT_KNOW, words.common.dont_know));
        let chosen = get(name);
        let legend = ("", legend.to_string());
        let all = Choice { name, legend, hint: "", rows, chosen: chosen.as_deref(), mistake: bad(field) };
        choice(&mut inside, all, &fill(app, name));
    };
    let sexes = [("0", (words.choice)(Fact::Kelamin, 0)), ("1", (words.choice)(Fact::Kelamin, 1))];
    one_of("kelamin", page.sex, sexes, "[name=kelamin]");
    one_of("umur-dari", page.age_kind, [("umur", page.by_age), ("lahir", page.by_birth)], "[name=umur-dari]");
    let number = |doc: &mut Doc, id: &'static str, label: String, of: &'static str| {
        let send = app.send.clone();
        let change = Callback::from(move |text: String| send.emit(Event::Fill(id, digits(&text))));
        let value = get(id).unwrap_or_default();
        field(
            doc,
            Field { id, label, kind: "text", value, mistake: bad(of), digits: true, ..Field::default() },
            &change,
        );
    };
    match get("umur-dari").as_deref() {
        Some("umur") => number(&mut inside, "umur", (page.age_on)(app.session.on), "#umur"),
        Some("lahir") => {
            inside.begin("fieldset", "three");
            inside.said("legend", "", page.birth);
            for (id, label) in [
                ("hari-lahir", page.birth_day),
                ("bulan-lahir", page.birth_month),
                ("tahun-lahir", page.birth_year),
            ] {
                number(&mut inside, id, label.into(), "#hari-lahir");
            }
            inside.end();
        }
        _ => {}
    }
    let nickname = Field {
        id: "panggilan",
        label: page.nickname.into(),
        kind: "text",
        value: get("panggilan").unwrap_or_default(),
        hint: page.nickname_hint,
        ..Field::default()
    };
    field(&mut inside, nickname, &fill(app, "panggilan"));
    submit(&mut inside, words.common.save);
    let app = app.clone();
    let send = move |()| match draft(&app, id.and_then(|id| app.session.household.person(id))) {
        Ok(draft) => {
            app.act(Action::Save(id, draft));
            app.send.emit(Event::Go(Route::Family));
        }
        Err((field, text)) => app.send.emit(Event::Wrong(field, text.into())),
    };
    form(doc, Callback::from(send), inside);
}

fn fill(app: &Context, name: &'static str) -> Callback<String> {
    let send = app.send.clone();
    Callback::from(move |value| send.emit(Event::Fill(name, value)))
}
