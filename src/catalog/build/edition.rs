//! One edition: window, criteria, components, limits and everything that is said about it.

use std::collections::BTreeSet;

use crate::component::period;
use crate::condition::Numbers;
use crate::fact::Fact;
use crate::gap::{Span, last_day};
use crate::read::{Node, Table};
use crate::source::{Shared, date, list, option, variant};
use crate::writer::{REGISTRIES, Writer};

const DECIDERS: [&str; 5] = ["quota", "selection", "deliberation", "proposal", "survey"];
const STEPS: [&str; 4] = ["check", "apply", "object", "collect"];
/// What an edition lists, and what a file of `shared/` may hold for it.
pub(crate) const LISTS: [&str; 9] =
    ["criterion", "component", "limit", "registry", "decides", "note", "left_out", "step", "paper"];
const FIELDS: [&str; 13] = [
    "from",
    "until",
    "as_of",
    "known_until",
    "review",
    "per",
    "times",
    "uses",
    "window",
    "holds",
    "recipient",
    "largest",
    "monotone",
];

/// Reads an edition; `shared_files` gives `shared/<name>.toml`.
pub(crate) fn edition<'a>(
    shared: &'a Shared,
    table: Table<'a>,
    of_persons: bool,
    shared_files: &dyn Fn(&str) -> Option<Table<'a>>,
) -> Option<(Span<'a>, String)> {
    table.allow(&[FIELDS.as_slice(), LISTS.as_slice()].concat());
    let from = table.need("from")?.date()?;
    let until = last_day(table, from)?;
    let as_of = table.need("as_of")?.date()?;
    let day = |key: &str| table.get(key).and_then(Node::date);
    let (known_until, review) = (day("known_until"), day("review"));
    if until.is_none() && review.is_none() {
        table.problem("edisi tanpa `until` harus menyebut `review`: kapan sumbernya dibaca ulang");
    }
    let largest = table.get("largest").is_some_and(|it| it.value.as_bool() == Some(true));
    let monotone = table.get("monotone").map_or_else(Vec::new, monotone);
    let parts = parts(table, shared_files);
    let tables = |key: &str| parts.iter().flat_map(|it| it.tables(key)).collect::<Vec<_>>();
    let per = period(table.need("per")?)?;
    let times = table.get("times").and_then(Node::number);
    let mut writer =
        Writer { shared, numbers: Numbers::default(), of_persons, reads_person: false, ids: BTreeSet::new() };

    let criteria: Vec<_> = tables("criterion").into_iter().filter_map(|it| writer.criterion(it)).collect();
    writer.ids.clear();
    let component_tables = tables("component");
    let components: Vec<_> = component_tables.iter().filter_map(|it| writer.component(*it)).collect();
    let names: Vec<&str> = component_tables.iter().filter_map(|it| it.get("id")?.value.as_str()).collect();
    let limits: Vec<_> = tables("limit").into_iter().filter_map(|it| writer.limit(it, &names)).collect();
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
    let notes: Vec<_> = tables("note").into_iter().filter_map(|it| writer.note(it)).collect();
    let tagged = |key: &str, tag: &str, words: &[&'static str], kind: &str| -> Vec<String> {
        let item = |it: Table<'_>| {
            it.allow(&[tag, "says", "cite"]);
            let word = it.need(tag)?.word(words)?;
            Some(format!("({kind}::{}, {})", variant(word), shared.line(it)?))
        };
        tables(key).into_iter().filter_map(item).collect()
    };
    let registries = tagged("registry", "name", &REGISTRIES, "Registry");
    let decides = tagged("decides", "by", &DECIDERS, "Decider");
    let lines =
        |key: &str| -> Vec<String> { tables(key).into_iter().filter_map(|it| said(shared, it)).collect() };
    let steps: Vec<_> = tables("step").into_iter().filter_map(|it| step(shared, it)).collect();
    let code = format!(
        "Edition {{ from: {}, until: {}, as_of: {}, known_until: {}, review: {}, per: {per}, times: {}, \
         window: {window}, holds: {}, criteria: {}, recipient: {}, components: {}, largest: {largest}, \
         limits: {}, monotone: {}, registries: {}, decides: {}, notes: {}, \
         left_out: {}, steps: {}, papers: {}, n_someone: {n_someone}, n_disputed: {n_disputed} }}",
        date(from),
        option(until.map(date)),
        date(as_of),
        option(known_until.map(date)),
        option(review.map(date)),
        option(times.map(|it| it.to_string())),
        option(holds),
        list(&criteria),
        option(recipient),
        list(&components),
        list(&limits),
        list(&monotone),
        list(&registries),
        list(&decides),
        list(&notes),
        list(&lines("left_out")),
        list(&steps),
        list(&lines("paper")),
    );
    Some((Span { from, until, at: table }, code))
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

/// The shared files that the edition uses, then the edition itself.
fn parts<'a>(table: Table<'a>, shared_files: &dyn Fn(&str) -> Option<Table<'a>>) -> Vec<Table<'a>> {
    let mut found = Vec::new();
    for name in table.get("uses").map_or_else(Vec::new, Node::items) {
        match name.text().and_then(shared_files) {
            Some(file) => found.push(file),
            None => name.problem("tidak ada berkas dengan nama ini di shared/"),
        }
    }
    found.push(table);
    found
}

/// `{ desil = "turun" }`: less of the fact never harms; "naik": more of it never harms.
fn monotone(node: Node<'_>) -> Vec<String> {
    let Some(table) = node.table() else { return Vec::new() };
    let fact = |(name, node): (&str, Node<'_>)| {
        let Some(fact) = Fact::named(name) else {
            node.problem(format!("tidak ada fakta `{name}`"));
            return None;
        };
        let word = node.word(&["naik", "turun"])?;
        Some(format!("(Fact::{}, {})", fact.variant(), word == "naik"))
    };
    table.entries().filter_map(fact).collect()
}
