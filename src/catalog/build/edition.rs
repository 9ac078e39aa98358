//! One edition: window, criteria, components, limits and everything that is said about it.

use std::collections::BTreeSet;

use crate::component::period;
use crate::condition::Numbers;
use crate::date::Date;
use crate::read::{Node, Table};
use crate::source::{Shared, date, list, option, variant};
use crate::writer::{REGISTRIES, Writer};

const DECIDERS: [&str; 5] = ["quota", "selection", "deliberation", "proposal", "survey"];
const STEPS: [&str; 4] = ["check", "apply", "object", "collect"];
const FIELDS: [&str; 18] = [
    "from",
    "until",
    "as_of",
    "per",
    "times",
    "uses",
    "window",
    "holds",
    "criterion",
    "recipient",
    "component",
    "limit",
    "registry",
    "decides",
    "note",
    "left_out",
    "step",
    "paper",
];

/// The days of an edition and its code.
pub(crate) struct Edition {
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    pub(crate) code: String,
}

/// Reads an edition; `shared_files` gives the criteria of `shared/<name>.toml`.
pub(crate) fn edition<'a>(
    shared: &'a Shared,
    table: Table<'a>,
    of_persons: bool,
    shared_files: &dyn Fn(&str) -> Option<Vec<Table<'a>>>,
) -> Option<Edition> {
    table.allow(&FIELDS);
    let from = table.need("from")?.date()?;
    let until = match table.get("until") {
        Some(it) => Some(it.date()?),
        None => None,
    };
    if until.is_some_and(|until| until < from) {
        table.problem("`until` lebih awal dari `from`");
    }
    let as_of = table.need("as_of")?.date()?;
    let per = period(table.need("per")?)?;
    let times = table.get("times").and_then(Node::number);
    let mut writer =
        Writer { shared, numbers: Numbers::default(), of_persons, reads_person: false, ids: BTreeSet::new() };

    let criteria: Vec<_> =
        criteria_of(table, shared_files).into_iter().filter_map(|it| writer.criterion(it)).collect();
    writer.ids.clear();
    let component_tables = table.tables("component");
    let components: Vec<_> = component_tables.iter().filter_map(|it| writer.component(*it)).collect();
    let names: Vec<&str> = component_tables.iter().filter_map(|it| it.get("id")?.value.as_str()).collect();
    let limits: Vec<_> =
        table.tables("limit").into_iter().filter_map(|it| writer.limit(it, &names)).collect();
    let (n_someone, n_disputed) = (writer.numbers.someone, writer.numbers.disputed);

    let recipient = match (table.get("recipient"), writer.reads_person) {
        (Some(it), true) => Some(shared.line(it.table()?)?),
        (None, true) => {
            table.problem(
                "edisi ini membayar orang (`who`), jadi isi [edition.recipient] dengan `says` dan `cite`",
            );
            None
        }
        (Some(it), false) => {
            it.problem("tidak ada `who` di edisi ini, jadi [edition.recipient] tidak berarti");
            None
        }
        (None, false) => None,
    };
    let window = writer.window(table.need("window")?.table()?)?;
    let holds = match table.get("holds") {
        Some(it) => Some(writer.about_someone(it.table()?)?),
        None => None,
    };
    let notes: Vec<_> = table.tables("note").into_iter().filter_map(|it| writer.note(it)).collect();
    let tagged = |key: &str, tag: &str, words: &[&'static str], kind: &str| -> Vec<String> {
        let item = |it: Table<'_>| {
            it.allow(&[tag, "says", "cite"]);
            let word = it.need(tag)?.word(words)?;
            Some(format!("({kind}::{}, {})", variant(word), shared.line(it)?))
        };
        table.tables(key).into_iter().filter_map(item).collect()
    };
    let registries = tagged("registry", "name", &REGISTRIES, "Registry");
    let decides = tagged("decides", "by", &DECIDERS, "Decider");
    let lines = |key: &str| -> Vec<String> {
        table.tables(key).into_iter().filter_map(|it| said(shared, it)).collect()
    };
    let steps: Vec<_> = table.tables("step").into_iter().filter_map(|it| step(shared, it)).collect();
    let code = format!(
        "Edition {{ from: {}, until: {}, as_of: {}, per: {per}, times: {}, window: {window}, holds: {}, \
         criteria: {}, recipient: {}, components: {}, limits: {}, registries: {}, decides: {}, notes: {}, \
         left_out: {}, steps: {}, papers: {}, n_someone: {n_someone}, n_disputed: {n_disputed} }}",
        date(from),
        option(until.map(date)),
        date(as_of),
        option(times.map(|it| it.to_string())),
        option(holds),
        list(&criteria),
        option(recipient),
        list(&components),
        list(&limits),
        list(&registries),
        list(&decides),
        list(&notes),
        list(&lines("left_out")),
        list(&steps),
        list(&lines("paper")),
    );
    Some(Edition { from, until, code })
}

/// A sentence whose source may be missing: what to bring is often written down nowhere.
fn said(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["says", "cite"]);
    if table.get("cite").is_some() {
        return shared.line(table);
    }
    Some(format!("Line {{ says: {}, cites: Cites::NONE }}", shared.text(table, "says")?))
}

fn step(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["kind", "says", "cite"]);
    let kind = table.need("kind")?.word(&STEPS)?;
    Some(format!("Step {{ kind: StepKind::{}, line: {} }}", variant(kind), shared.line(table)?))
}

/// The criteria of the shared files that the edition uses, then its own.
fn criteria_of<'a>(
    table: Table<'a>,
    shared_files: &dyn Fn(&str) -> Option<Vec<Table<'a>>>,
) -> Vec<Table<'a>> {
    let mut found = Vec::new();
    for name in table.get("uses").map_or_else(Vec::new, Node::items) {
        match name.text().and_then(shared_files) {
            Some(tables) => found.extend(tables),
            None => name.problem("tidak ada berkas dengan nama ini di shared/"),
        }
    }
    found.extend(table.tables("criterion"));
    found
}
