//! The JSON Schema and the reader agree: on the fields, on the values, and on every worked household.

use layak::item::{Item, ItemKind};
use layak::record::{DECLINED, DONT_KNOW, Record};
use serde_json::{Map, Value, json};

use super::layak;

/// The keywords that the schema may use; one that is not here would go unchecked.
const KEYWORDS: [&str; 17] = [
    "$schema",
    "additionalProperties",
    "const",
    "default",
    "description",
    "enum",
    "format",
    "items",
    "maximum",
    "minItems",
    "minimum",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "title",
    "uniqueItems",
];

fn schema() -> Value {
    let (status, out, err) = layak(&["schema"], b"");
    assert_eq!((status, err.as_str()), (Some(0), ""));
    serde_json::from_str(&out).expect("JSON")
}

fn is_day(text: &str) -> bool {
    layak::date::Date::parse(text).is_some()
}

/// Whether a value satisfies a schema, for the keywords that ours uses.
fn valid(schema: &Value, value: &Value) -> bool {
    schema.as_object().expect("a schema").iter().all(|(keyword, rule)| match keyword.as_str() {
        "type" => match rule.as_str() {
            Some("object") => value.is_object(),
            Some("array") => value.is_array(),
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("integer") => value.is_i64(),
            other => panic!("type {other:?}"),
        },
        "const" => value == rule,
        "enum" => rule.as_array().expect("values").contains(value),
        "minimum" => value.as_i64() >= rule.as_i64(),
        "maximum" => value.as_i64() <= rule.as_i64(),
        "minItems" => value.as_array().is_none_or(|it| it.len() as u64 >= rule.as_u64().expect("a number")),
        "items" => value.as_array().is_none_or(|it| it.iter().all(|it| valid(rule, it))),
        "oneOf" => rule.as_array().expect("schemas").iter().filter(|it| valid(it, value)).count() == 1,
        "uniqueItems" => value.as_array().is_none_or(|it| {
            rule == &json!(false) || (1..it.len()).all(|place| !it[..place].contains(&it[place]))
        }),
        "not" => !valid(rule, value),
        "required" => {
            rule.as_array().expect("names").iter().all(|it| value.get(it.as_str().expect("a name")).is_some())
        }
        "properties" => value.as_object().is_none_or(|fields| {
            fields.iter().all(|(name, it)| rule.get(name).is_some_and(|rule| valid(rule, it)))
        }),
        "format" => value.as_str().is_none_or(is_day),
        other => {
            assert!(KEYWORDS.contains(&other), "no check for {other}");
            true
        }
    })
}

fn read(household: &Value) -> Result<Record, String> {
    serde_json::from_value(household.clone()).map_err(|it| it.to_string())
}

/// TOML as JSON; days become text, as the record wants them.
fn json_of(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(it) => it.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json_of).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, it)| (key.clone(), json_of(it))).collect(),
        other => serde_json::to_value(other).expect("JSON"),
    }
}

fn over(defaults: &Value, said: Option<&Value>) -> Value {
    let mut all: Map<String, Value> = defaults.as_object().cloned().unwrap_or_default();
    all.extend(said.and_then(Value::as_object).cloned().unwrap_or_default());
    if all.contains_key("lahir") {
        all.remove("usia");
    }
    all.into()
}

#[test]
fn every_worked_household_is_valid() {
    let schema = schema();
    let mut n_households = 0;
    for entry in std::fs::read_dir("tests/cases").expect("tests/cases").flatten() {
        if entry.path().extension().is_none_or(|it| it != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).expect("a readable file");
        let file = json_of(&toml::Value::Table(text.parse().expect("TOML")));
        for case in file["case"].as_array().expect("cases") {
            let people = case["people"].as_array().expect("people");
            let people: Vec<Value> =
                people.iter().map(|it| over(&file["unless_said"]["person"], Some(it))).collect();
            let household = json!({
                "family": over(&file["unless_said"]["family"], case.get("family")),
                "people": people,
                "unfinished": case.get("unfinished").unwrap_or(&json!(false)),
            });
            assert!(valid(&schema, &household), "{}: {household}", case["name"]);
            n_households += 1;
        }
    }
    for household in [super::SUKABUMI, super::BANDUNG_BARAT] {
        assert!(valid(&schema, &serde_json::from_str(household).expect("JSON")));
    }
    assert!(n_households > 200, "only {n_households} worked households");
}

#[test]
fn what_the_reader_refuses_is_not_valid_either() {
    let schema = schema();
    for (input, message) in super::bad::ALL {
        let Ok(household) = serde_json::from_str::<Value>(input) else { continue };
        // That two fields contradict each other, or that one comes twice, a schema cannot say.
        let beyond = message.contains("bukan provinsi") || message.contains(": ditulis dua kali");
        assert!(beyond || !valid(&schema, &household), "{input}");
    }
}

/// The names that the reader lists when it meets one that it does not know.
fn names(household: &Value) -> Vec<String> {
    let message = read(household).expect_err("an unknown field");
    let (_, names) = message.split_once("yang boleh: ").expect("a list");
    names.replace(" atau ", ", ").split(", ").map(String::from).collect()
}

#[test]
fn it_knows_exactly_the_fields_of_the_reader() {
    let schema = schema();
    let person = &schema["properties"]["people"]["items"];
    for (object, household) in [
        (&schema, json!({ "?": 0 })),
        (&schema["properties"]["family"], json!({ "family": { "?": 0 } })),
        (&schema["properties"]["survey"], json!({ "survey": { "?": 0 } })),
        (person, json!({ "people": [{ "?": 0 }] })),
    ] {
        assert_eq!(object["additionalProperties"], false);
        let mut known: Vec<String> =
            object["properties"].as_object().expect("fields").keys().cloned().collect();
        let mut read = names(&household);
        known.sort();
        read.sort();
        assert_eq!(known, read);
    }
}

#[test]
fn it_allows_exactly_the_values_of_the_reader() {
    let schema = schema();
    let person = |name: &str, it: &Value| json!({ "people": [{ name: it }] });
    let family = |name: &str, it: &Value| json!({ "family": { name: it }, "people": [{}] });
    let survey = |name: &str, it: &Value| json!({ "survey": { name: it }, "people": [{}] });
    let of_survey = schema["properties"]["survey"]["properties"].as_object().expect("fields");
    let of_family = schema["properties"]["family"]["properties"].as_object().expect("fields");
    let of_person = schema["properties"]["people"]["items"]["properties"].as_object().expect("fields");
    let fields = of_family.iter().map(|it| (it.0, it.1, &family as &dyn Fn(&str, &Value) -> Value));
    let fields = fields.chain(of_person.iter().map(|it| (it.0, it.1, &person as _)));
    let fields: Vec<_> = fields.chain(of_survey.iter().map(|it| (it.0, it.1, &survey as _))).collect();
    let mut tried: Vec<Value> = vec![json!(null), json!(-1), json!(1.5), json!(""), json!([]), json!({})];
    for (_, rule, _) in &fields {
        let parts = rule["oneOf"].as_array().cloned().unwrap_or_else(|| vec![(*rule).clone()]);
        for part in parts {
            tried.extend(part.get("const").cloned());
            tried.extend(part["enum"].as_array().into_iter().flatten().cloned());
            let words = part["items"]["oneOf"].as_array().into_iter().flatten();
            let words: Vec<Value> = words.map(|it| it["const"].clone()).collect();
            for (place, word) in words.iter().enumerate() {
                tried.extend([json!([word]), json!([word, word]), json!(words[place..])]);
                tried.extend([json!([word, "?"]), json!([[word]])]);
            }
            let bounds = ["minimum", "maximum"].map(|it| part[it].as_i64());
            tried.extend(
                bounds.into_iter().flatten().flat_map(|it| [json!(it - 1), json!(it), json!(it + 1)]),
            );
        }
    }
    // What the reader may know and the schema not.
    tried.extend([DONT_KNOW, DECLINED].map(Value::from).into_iter().chain([true, false].map(Value::from)));
    for item in Item::ALL {
        if let ItemKind::Choice(words) = item.kind() {
            tried.extend(words.iter().copied().map(Value::from));
        }
        if let ItemKind::Several(words) = item.kind() {
            tried.push(words.iter().copied().collect());
        }
        tried.extend([item.bounds().0, item.bounds().1].map(Value::from));
    }
    tried.extend(["1982-05-31", "2021-02-29", "1799-12-31"].map(Value::from));
    tried.sort_by_key(Value::to_string);
    tried.dedup();
    for (name, _, household) in fields {
        for value in &tried {
            let household = household(name, value);
            assert_eq!(valid(&schema, &household), read(&household).is_ok(), "{household}");
        }
    }
}

/// An item has its words, as a fact has: a title, a question, and a name for each answer.
#[test]
fn every_item_is_described_in_words() {
    let schema = schema();
    let items = schema["properties"]["survey"]["properties"].as_object().expect("items");
    for (name, item) in items {
        let text = |it: &Value| it.as_str().is_some_and(|it| !it.is_empty() && it != name);
        assert!(text(&item["title"]) && text(&item["description"]), "{name}: {item}");
        for part in item["oneOf"].as_array().expect("answers") {
            let all = part["items"]["oneOf"].as_array().cloned().unwrap_or_else(|| vec![part.clone()]);
            let named = all.iter().filter(|it| it.get("const").is_some());
            assert!(named.clone().all(|it| text(&it["title"])), "{name}: {part}");
        }
    }
    assert_eq!(items.len(), Item::COUNT);
}
