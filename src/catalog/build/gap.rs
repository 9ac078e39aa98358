//! The days of a programme without rules, and that no day is left out.

use crate::date::Date;
use crate::read::{Node, Table};
use crate::source::{Shared, date, option, variant};

const KINDS: [&str; 3] = ["not-yet", "ended", "unknown"];

/// From when to when something holds, with its place in the file.
pub(crate) struct Span<'a> {
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    pub(crate) at: Table<'a>,
}

/// The days of a gap and its code.
pub(crate) fn gap<'a>(shared: &Shared, table: Table<'a>) -> Option<(Span<'a>, String)> {
    table.allow(&["from", "until", "kind", "says", "cite"]);
    let from = table.need("from")?.date()?;
    let until = last_day(table, from)?;
    let kind = table.need("kind")?.word(&KINDS)?;
    let line = match table.get("says") {
        Some(_) => Some(shared.line(table)?),
        None => None,
    };
    let code = format!(
        "Gap {{ from: {}, until: {}, kind: GapKind::{}, line: {} }}",
        date(from),
        option(until.map(date)),
        variant(kind),
        option(line)
    );
    Some((Span { from, until, at: table }, code))
}

/// `until`, where there is one; `None` where it cannot be read.
#[allow(clippy::option_option)] // Absent is not the same as unreadable.
pub(crate) fn last_day(table: Table<'_>, from: Date) -> Option<Option<Date>> {
    let until = match table.get("until").map(Node::date) {
        Some(it) => Some(it?),
        None => None,
    };
    if until.is_some_and(|until| until < from) {
        table.problem("`until` lebih awal dari `from`");
    }
    Some(until)
}

/// From the first day on, every day has exactly one edition or one gap.
pub(crate) fn without_holes(first: Date, table: Table<'_>, mut spans: Vec<Span<'_>>) {
    spans.sort_by_key(|it| it.from);
    let mut next = Some(first);
    for span in &spans {
        match next {
            None => span.at.problem(format!(
                "yang mulai sebelum {} belum punya `until`, jadi bertumpuk dengan ini",
                span.from
            )),
            Some(next) if span.from != next => span.at.problem(format!(
                "harus mulai {next}, sehari sesudah yang sebelumnya berakhir; tambah [[gap]] bila tidak ada aturan"
            )),
            Some(_) => {}
        }
        next = span.until.map(Date::next);
    }
    if let Some(next) = next {
        table.problem(format!("mulai {next} tidak ada edisi dan tidak ada [[gap]]"));
    }
}
