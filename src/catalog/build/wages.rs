//! The minimum wages of the provinces, by year: a table to show beside a question, never a threshold.

use crate::read::{Node, Table};
use crate::source::{Shared, date, list, option};

/// Every table of `minimum-wages.toml`.
pub(crate) fn wages(shared: &Shared, table: Table<'_>) -> Vec<String> {
    table.allow(&["wages"]);
    table.tables("wages").into_iter().filter_map(|it| year(shared, it)).collect()
}

fn year(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["from", "until", "cite", "confidence", "rupiah", "note"]);
    let from = table.need("from")?.date()?;
    let until = match table.get("until") {
        Some(it) => Some(it.date()?),
        None => None,
    };
    let confidence = Shared::confidence(table)?;
    let mut rows = Vec::new();
    for (name, node) in table.need("rupiah")?.table()?.entries() {
        match shared.places.get(name).filter(|it| *it % 100 == 0) {
            Some(code) => rows.push((code / 100, node.number()?)),
            None => node.problem(format!("`{name}` bukan nama provinsi di places.toml")),
        }
    }
    rows.sort_unstable();
    let provinces = shared.places.values().filter(|it| *it % 100 == 0).count();
    if rows.len() != provinces {
        table.problem(format!("{} provinsi, seharusnya {provinces}", rows.len()));
    }
    let notes: Vec<String> = table
        .get("note")
        .map_or_else(Vec::new, Node::items)
        .into_iter()
        .filter_map(|it| {
            let it = it.table()?;
            it.allow(&["says", "cite"]);
            shared.line(it)
        })
        .collect();
    let rows: Vec<String> = rows.into_iter().map(|(code, rupiah)| format!("({code}, {rupiah})")).collect();
    Some(format!(
        "Wages {{ from: {}, until: {}, cites: {}, confidence: {confidence}, rows: {}, notes: {} }}",
        date(from),
        option(until.map(date)),
        shared.cites(table)?,
        list(&rows),
        list(&notes),
    ))
}
