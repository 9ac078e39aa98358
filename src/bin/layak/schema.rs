//! `layak schema`: the JSON Schema of a household file, made from the vocabulary itself, so that
//! it cannot know other fields than the reader does.

use layak::catalog::{PLACES, Province};
use layak::fact::{Fact, Kind, Subject};
use layak::household::Role;
use layak::item::{Item, ItemKind};
use layak::record::{DECLINED, DONT_KNOW, FIELDS, PERSON_FIELDS, PROVINCE, ROLES};
use layak::words::{Locale, Words};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

/// An object whose entries keep the order in which they are asked.
struct Ordered(Vec<(&'static str, Value)>);

impl Serialize for Ordered {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|it| (it.0, &it.1)))
    }
}

/// The schema of a file.
#[derive(Serialize)]
pub(crate) struct Schema {
    #[serde(rename = "$schema")]
    dialect: &'static str,
    title: &'static str,
    description: &'static str,
    #[serde(flatten)]
    whole: Object<Members>,
}

/// An object that knows no other fields.
#[derive(Serialize)]
struct Object<P> {
    r#type: &'static str,
    #[serde(rename = "additionalProperties")]
    additional: bool,
    #[serde(skip_serializing_if = "Value::is_null")]
    required: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    not: Value,
    properties: P,
}

#[derive(Serialize)]
struct Members {
    family: Object<Ordered>,
    people: People,
    unfinished: Value,
    survey: Object<Ordered>,
}

#[derive(Serialize)]
struct People {
    title: &'static str,
    r#type: &'static str,
    #[serde(rename = "minItems")]
    least: u32,
    items: Object<Ordered>,
}

/// The schema of a household file.
pub(crate) fn schema() -> Schema {
    let words = Locale::Indonesian.words();
    let object = |properties| Object {
        r#type: "object",
        additional: false,
        required: Value::Null,
        not: Value::Null,
        properties,
    };
    let facts = |subject: Subject| {
        let of_it = Fact::ALL.iter().filter(move |it| it.subject() == subject);
        of_it.map(|it| (it.name(), of_fact(words, *it)))
    };
    let provinces: Vec<&str> = PLACES.iter().map(|it| it.name).collect();
    let province = json!({
        "title": "Provinsi",
        "description": "Untuk keluarga yang tidak menulis kabupatennya.",
        "enum": provinces,
    });
    let family = facts(Subject::Household).chain([(PROVINCE, province)]).collect();
    let person = PERSON_FIELDS.into_iter().zip(plain(words)).chain(facts(Subject::Person)).collect();
    let [_, people, ..] = FIELDS;
    let survey = Item::ALL.iter().map(|it| (it.name(), of_item(words, *it))).collect();
    Schema {
        dialect: "https://json-schema.org/draft/2020-12/schema",
        title: "Satu keluarga",
        description: "Isian yang tidak ada berarti belum ditanyakan. \"tidak tahu\" adalah jawaban.",
        whole: Object {
            r#type: "object",
            additional: false,
            required: json!([people]),
            not: Value::Null,
            properties: Members {
                family: object(Ordered(family)),
                people: People {
                    title: words.review.people,
                    r#type: "array",
                    least: 1,
                    items: Object {
                        not: json!({ "required": ["usia", "lahir"] }),
                        ..object(Ordered(person))
                    },
                },
                unfinished: json!({
                    "title": "Mungkin masih ada anggota lain",
                    "type": "boolean",
                    "default": false,
                }),
                survey: object(Ordered(survey)),
            },
        },
    }
}

/// The fields of a member that are no facts, in the order of [`PERSON_FIELDS`].
fn plain(words: &Words) -> [Value; 3] {
    let page = &words.family;
    let role = |(word, role): (&str, Role)| json!({ "const": word, "title": (words.role)(role) });
    let roles: Vec<Value> = ROLES.into_iter().zip(Role::ALL).map(role).collect();
    let day = json!({ "type": "string", "format": "date", "pattern": "^(1[89]|2[0-9])[0-9]{2}-[01][0-9]-[0-3][0-9]$" });
    [
        json!({ "title": page.nickname, "type": "string" }),
        json!({ "title": page.role, "oneOf": roles }),
        json!({ "title": page.birth, "oneOf": [day, dont_know(words)] }),
    ]
}

fn dont_know(words: &Words) -> Value {
    json!({ "const": DONT_KNOW, "title": words.common.dont_know })
}

/// What may be answered about a fact.
fn of_fact(words: &Words, fact: Fact) -> Value {
    let named =
        |(value, given): (u32, Value)| json!({ "const": given, "title": (words.choice)(fact, value) });
    let mut allowed: Vec<Value> = match fact.kind() {
        Kind::YesNo => [(1, true.into()), (0, false.into())].into_iter().map(named).collect(),
        Kind::Choice(choices) => (0..).zip(choices.iter().map(|it| Value::from(*it))).map(named).collect(),
        Kind::Number(least, most, _) => vec![json!({ "type": "integer", "minimum": least, "maximum": most })],
        Kind::Place => {
            let places: Vec<(u32, &str)> = PLACES.iter().flat_map(Province::kabupaten).collect();
            let (codes, words): (Vec<u32>, Vec<&str>) = places.into_iter().unzip();
            vec![json!({ "title": "Nama", "enum": words }), json!({ "title": "Kode BPS", "enum": codes })]
        }
    };
    allowed.push(dont_know(words));
    json!({ "title": (words.label)(fact), "description": (words.ask)(fact, "orang ini"), "oneOf": allowed })
}

/// What may be said to an item of the welfare questionnaire.
fn of_item(words: &Words, item: Item) -> Value {
    let title = |value: u32| (words.item.choice)(item, value);
    let named = |(value, given): (u32, Value)| json!({ "const": given, "title": title(value) });
    let each = |choices: &[&str]| (0..).zip(choices.iter().map(|it| Value::from(*it))).map(named).collect();
    let mut allowed: Vec<Value> = match item.kind() {
        ItemKind::YesNo => [(1, true.into()), (0, false.into())].into_iter().map(named).collect(),
        ItemKind::Choice(choices) => each(choices),
        ItemKind::Number(least, most) => {
            vec![json!({ "type": "integer", "minimum": least, "maximum": most })]
        }
        ItemKind::Several(choices) => {
            let choices: Vec<Value> = each(choices);
            vec![json!({ "type": "array", "items": { "oneOf": choices }, "uniqueItems": true })]
        }
    };
    allowed.push(dont_know(words));
    allowed.push(json!({ "const": DECLINED, "title": words.welfare.declined }));
    json!({ "title": (words.item.label)(item), "description": (words.item.ask)(item), "oneOf": allowed })
}
