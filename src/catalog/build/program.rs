//! One programme file: its head and its editions over time.

use crate::date::Date;
use crate::edition::edition;
use crate::gap::{gap, without_holes};
use crate::read::{Node, Table};
use crate::source::{Shared, date, list, option};

/// The first day that every programme answers for; the same as `rule::FIRST_DAY`.
const FIRST_DAY: Date = Date::checked(2020, 1, 1);

/// Reads `programs/<id>.toml`.
pub(crate) fn program<'a>(
    shared: &'a Shared,
    id: &str,
    table: Table<'a>,
    ids: &[&str],
    shared_files: &dyn Fn(&str) -> Option<Table<'a>>,
) -> Option<String> {
    table.allow(&["name", "about", "agency", "unit", "not_with", "edition", "gap"]);
    let name = shared.text(table, "name");
    let about = shared.text(table, "about");
    let agency = shared.text(table, "agency");
    let unit = table.need("unit")?.word(&["keluarga", "orang"])?;
    let exclusion = |it: Table<'_>| {
        it.allow(&["program", "from", "until", "says", "cite"]);
        let other = it.need("program")?;
        let text = other.text()?;
        if text == id || !ids.contains(&text) {
            other.problem(format!("tidak ada program lain dengan nama `{text}`"));
        }
        let day = |key: &str| match it.get(key) {
            Some(it) => it.date().map(|it| Some(date(it))),
            None => Some(None),
        };
        Some(format!(
            "Exclusion {{ program: {text:?}, from: {}, until: {}, line: {} }}",
            option(day("from")?),
            option(day("until")?),
            shared.line(it)?
        ))
    };
    let not_with: Vec<_> = table.tables("not_with").into_iter().filter_map(exclusion).collect();
    let of_persons = unit == "orang";
    let (mut editions, mut gaps, mut spans) = (Vec::new(), Vec::new(), Vec::new());
    let nodes = table.need("edition").map_or_else(Vec::new, Node::items);
    let holes = table.tables("gap");
    let n_spans = nodes.len() + holes.len();
    for node in nodes {
        let Some((span, code)) = edition(shared, node.table()?, of_persons, shared_files) else { continue };
        spans.push(span);
        editions.push(code);
    }
    for it in holes {
        let Some((span, code)) = gap(shared, it) else { continue };
        spans.push(span);
        gaps.push(code);
    }
    // Days are looked at when all of them can be read.
    if spans.len() == n_spans {
        without_holes(FIRST_DAY, table, spans);
    }
    let payee = if of_persons { "Person" } else { "Household" };
    Some(format!(
        "Program {{ id: {id:?}, name: {}, about: {}, agency: {}, payee: Payee::{payee}, not_with: {}, editions: {}, gaps: {} }}",
        name?,
        about?,
        agency?,
        list(&not_with),
        list(&editions),
        list(&gaps),
    ))
}
