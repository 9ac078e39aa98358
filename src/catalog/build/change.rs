//! The whitelist of facts that may change: `changes.toml`.

use crate::condition::{About, Numbers};
use crate::fact::{Fact, Kind, Subject};
use crate::read::{Node, Table};
use crate::source::{Shared, option, variant};

const KINDS: [&str; 3] = ["time", "office", "correction"];
const KEYS: [&str; 8] = ["id", "kind", "to", "only_less", "when", "years", "says", "cite"];

/// Every entry of `changes.toml`.
pub(crate) fn changes(shared: &Shared, table: Table<'_>) -> Vec<String> {
    table.allow(&["change"]);
    let mut ids = Vec::new();
    table.tables("change").into_iter().filter_map(|it| change(shared, it, &mut ids)).collect()
}

fn change<'a>(shared: &Shared, table: Table<'a>, ids: &mut Vec<&'a str>) -> Option<String> {
    table.allow(&KEYS);
    let id = table.need_text("id")?;
    if ids.contains(&id) {
        table.problem(format!("`{id}` sudah dipakai; setiap `id` harus berbeda"));
    }
    ids.push(id);
    let kind = table.need("kind")?.word(&KINDS)?;
    let to = table.need("to")?;
    let mut entries = to.table()?.entries();
    let (Some((name, node)), None) = (entries.next(), entries.next()) else {
        to.problem("tulis tepat satu fakta, misalnya { dtsen = true }");
        return None;
    };
    let about = |it: Fact| if it.subject() == Subject::Person { About::Person } else { About::Family };
    let about = Fact::named(name).map_or(About::Person, about);
    let code = shared.fact(name, node, about)?;
    // The test inside `Condition::Fact(fact, test)`; for an age every later value is meant.
    let code = code.strip_prefix("Condition::Fact(")?.strip_suffix(')')?;
    let (fact, test) = code.split_once(", ")?;
    let when = match table.get("when") {
        Some(it) => Some(shared.condition(it, about, &mut Numbers::default())?),
        None => None,
    };
    let years = match table.get("years") {
        Some(it) => it.number()?,
        None => 0,
    };
    let birthday = Fact::named(name) == Some(Fact::Usia);
    if birthday != (years > 0) {
        table.problem("`years` diisi untuk `usia`, dan hanya untuk `usia`");
    }
    let only_less = match table.get("only_less") {
        Some(it) => it.value.as_bool().or_else(|| wrong(it, "true atau false"))?,
        None => false,
    };
    if only_less && !Fact::named(name).is_some_and(|it| matches!(it.kind(), Kind::Number(..))) {
        table.problem("`only_less` hanya untuk angka");
    }
    let says = shared.text(table, "says")?;
    // Time needs no source; whatever an office is said to do does.
    let cites = match table.get("cite") {
        None if kind == "time" => "Cites::NONE".into(),
        _ => shared.cites(table)?,
    };
    Some(format!(
        "Change {{ id: {id:?}, kind: ChangeKind::{}, fact: {fact}, to: {test}, only_less: {only_less}, \
         when: {}, years: {years}, line: Line {{ says: {says}, cites: {cites} }} }}",
        variant(kind),
        option(when),
    ))
}

fn wrong<T>(node: Node<'_>, wanted: &str) -> Option<T> {
    node.problem(format!("di sini harus {wanted}"));
    None
}
