//! One programme file: its head and its editions over time.

use crate::edition::edition;
use crate::read::{Node, Table};
use crate::source::{Shared, list};

/// Reads `programs/<id>.toml`.
pub(crate) fn program<'a>(
    shared: &'a Shared,
    id: &str,
    table: Table<'a>,
    ids: &[&str],
    shared_files: &dyn Fn(&str) -> Option<Vec<Table<'a>>>,
) -> Option<String> {
    table.allow(&["name", "about", "agency", "unit", "not_with", "edition"]);
    let name = shared.text(table, "name");
    let about = shared.text(table, "about");
    let agency = shared.text(table, "agency");
    let unit = table.need("unit")?.word(&["keluarga", "orang"])?;
    let exclusion = |it: Table<'_>| {
        it.allow(&["program", "says", "cite"]);
        let other = it.need("program")?;
        let text = other.text()?;
        if text == id || !ids.contains(&text) {
            other.problem(format!("tidak ada program lain dengan nama `{text}`"));
        }
        Some(format!("Exclusion {{ program: {text:?}, line: {} }}", shared.line(it)?))
    };
    let not_with: Vec<_> = table.tables("not_with").into_iter().filter_map(exclusion).collect();
    let of_persons = unit == "orang";
    let mut editions = Vec::new();
    let mut last: Option<crate::edition::Edition> = None;
    let nodes = table.need("edition").map_or_else(Vec::new, Node::items);
    for node in nodes {
        let Some(found) = edition(shared, node.table()?, of_persons, shared_files) else { continue };
        if let Some(last) = &last {
            follows(node, last, &found);
        }
        editions.push(found.code.clone());
        last = Some(found);
    }
    let payee = if of_persons { "Person" } else { "Household" };
    Some(format!(
        "Program {{ id: {id:?}, name: {}, about: {}, agency: {}, payee: Payee::{payee}, not_with: {}, editions: {} }}",
        name?,
        about?,
        agency?,
        list(&not_with),
        list(&editions),
    ))
}

/// Two editions for one day, or a day with none between them, do not compile.
fn follows(node: Node<'_>, last: &crate::edition::Edition, next: &crate::edition::Edition) {
    match last.until {
        None => node.problem(format!(
            "edisi di atasnya (mulai {}) belum punya `until`, jadi edisi ini bertumpuk dengannya",
            last.from
        )),
        Some(until) if next.from != until.next() => node.problem(format!(
            "edisi ini harus mulai {}, sehari sesudah edisi di atasnya berakhir",
            until.next()
        )),
        Some(_) => {}
    }
}
