//! Reading worked households: what a case says, over what its file says unless the case says otherwise.

use std::collections::BTreeSet;
use std::path::Path;

use layak::date::Date;
use layak::engine::{Assessment, Subject};
use layak::household::Household;
use layak::record::Record;
use serde_json::{Map, Value};

/// A TOML file as JSON.
pub(crate) fn file(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).expect("a readable file");
    let file: toml::Table = text.parse().unwrap_or_else(|it| panic!("{}: {it}", path.display()));
    json(&toml::Value::Table(file))
}

/// TOML as JSON; days become text, as the record wants them.
fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(it) => Value::from(it.as_str()),
        toml::Value::Integer(it) => Value::from(*it),
        toml::Value::Float(it) => Value::from(*it),
        toml::Value::Boolean(it) => Value::from(*it),
        toml::Value::Datetime(it) => Value::from(it.to_string()),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => table.iter().map(|(key, it)| (key.clone(), json(it))).collect(),
    }
}

fn object(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
}

/// What the case says, over what the file says unless the case says otherwise.
fn with_defaults(defaults: &Value, what: &str, said: &Value) -> Value {
    let mut all = object(defaults.get(what));
    all.extend(object(Some(said)));
    if said.get("lahir").is_some() && said.get("usia").is_none() {
        all.remove("usia");
    }
    Value::Object(all)
}

/// The household of a case.
pub(crate) fn household(defaults: &Value, case: &Value, on: Date) -> Household {
    let family = with_defaults(defaults, "family", case.get("family").unwrap_or(&Value::Null));
    let people = case["people"].as_array().expect("a case has people");
    let people: Vec<Value> = people.iter().map(|it| with_defaults(defaults, "person", it)).collect();
    let unfinished = case.get("unfinished").cloned().unwrap_or(Value::Bool(false));
    let record = serde_json::json!({ "family": family, "people": people, "unfinished": unfinished });
    let record: Record = serde_json::from_value(record).unwrap_or_else(|it| panic!("{}: {it}", case["name"]));
    record.household(on)
}

/// The ids of all criteria that fail on their own; "penerima" where nobody fits.
pub(crate) fn failing(assessment: &Assessment) -> BTreeSet<String> {
    let name = |of: Subject| match of {
        Subject::Criterion(it) => assessment.edition.criteria[it].id.to_string(),
        Subject::Component(it) => assessment.edition.components[it].id.to_string(),
        Subject::Recipient => "penerima".to_string(),
    };
    assessment.failing().map(|it| name(it.of)).collect()
}
