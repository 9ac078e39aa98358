//! The pages that explain more than one programme.

use crate::read::{Node, Table};
use crate::source::{Shared, list};

/// Every page of all files, by `order`. Files are read by name, and readers begin elsewhere.
pub(crate) fn pages<'a>(shared: &Shared, files: impl Iterator<Item = Table<'a>>) -> Vec<String> {
    let mut found: Vec<Page<'a>> = Vec::new();
    for file in files {
        file.allow(&["page"]);
        for table in file.tables("page") {
            let Some(page) = page(shared, table) else { continue };
            for it in &found {
                if it.id == page.id {
                    table.problem(format!("`{}` sudah ada; setiap `id` harus berbeda", it.id));
                }
                if it.order == page.order {
                    table.problem(format!("`order` ini sudah dipakai halaman `{}`", it.id));
                }
            }
            found.push(page);
        }
    }
    found.sort_by_key(|it| it.order);
    found.into_iter().map(|it| it.code).collect()
}

struct Page<'a> {
    id: &'a str,
    order: u32,
    code: String,
}

fn page<'a>(shared: &Shared, table: Table<'a>) -> Option<Page<'a>> {
    table.allow(&["id", "order", "title", "section"]);
    let id = table.need("id").and_then(Node::text);
    let order = table.need("order").and_then(Node::number);
    let title = shared.text(table, "title");
    let sections: Vec<_> = table.tables("section").into_iter().filter_map(|it| section(shared, it)).collect();
    let (id, title) = (id?, title?);
    let code = format!("Page {{ id: {id:?}, title: {title}, sections: {} }}", list(&sections));
    Some(Page { id, order: order?, code })
}

fn section(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["title", "ordered", "line"]);
    let title = shared.text(table, "title");
    let ordered = match table.get("ordered") {
        Some(it) => it.value.as_bool().or_else(|| {
            it.problem("`ordered` harus true atau false");
            None
        })?,
        None => false,
    };
    let tables = table.tables("line");
    let mut who = Vec::new();
    let mut lines = Vec::new();
    for it in &tables {
        it.allow(&["who", "says", "cite", "confidence"]);
        it.get("confidence").and_then(|it| it.word(&["low", "medium", "high"]));
        who.extend(it.get("who").and_then(Node::text).map(|it| shared.sentence(it)));
        lines.extend(shared.line(*it));
    }
    if let Some(it) = tables.iter().find(|it| it.get("who").is_none()).filter(|_| !who.is_empty()) {
        it.problem("baris ini tanpa `who`: dalam satu bagian semua baris menyebutnya, atau tidak satu pun");
    }
    let (who, lines) = (list(&who), list(&lines));
    Some(format!("PageSection {{ title: {}, ordered: {ordered}, who: {who}, lines: {lines} }}", title?))
}
