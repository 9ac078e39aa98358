//! Rules printed for review: a sheet to hold beside the decree, in Indonesian like the rules.
//!
//! It prints what the program evaluates, the formulas included, so whoever knows the decree can
//! sign it without reading TOML. It judges nothing. Later editions print what changed.

mod edition;
mod formula;
mod page;

use std::fmt::Write;

use crate::catalog::{self, INSTRUMENT_IDS};
use crate::date::Date;
use crate::rule::{Cites, Edition, Gap, Payee, Program};
use crate::words::{Locale, date};
use edition::sections;
use page::{Section, difference, whole, wrapped};

/// The width of a sheet. Only an address may be longer than a line.
pub const WIDTH: usize = 100;

fn says(text: crate::rule::Text) -> &'static str {
    catalog::sentence(text).0
}

fn day(it: Date) -> String {
    date(Locale::Indonesian.words(), it)
}

/// The sheet of a programme: its first edition in full, later ones by what changed.
#[must_use]
pub fn program(program: &Program) -> String {
    let mut sheet = head(program);
    let mut before: Option<Vec<Section>> = None;
    for edition in program.editions {
        let now = sections(program, edition);
        sheet.push_str(&title(edition));
        match &before {
            None => sheet.push_str(&whole(&now)),
            Some(before) => {
                sheet.push_str("Berubah sejak edisi sebelumnya:\n");
                sheet.push_str(&difference(before, &now));
            }
        }
        before = Some(now);
    }
    sheet.push_str(&whole(&[gaps(program)]));
    sheet.push_str(&sources(program, program.editions));
    sheet
}

/// The sheet of a programme as it stands on a day, in full; `None` where it has no rules then.
#[must_use]
pub fn program_on(program: &Program, on: Date) -> Option<String> {
    let edition = program.edition_on(on)?;
    let body = whole(&sections(program, edition));
    Some([head(program), title(edition), body, sources(program, std::slice::from_ref(edition))].concat())
}

fn head(program: &Program) -> String {
    let payee = match program.payee {
        Payee::Household => "dibayar untuk satu keluarga (satu Kartu Keluarga)",
        Payee::Person => "dibayar untuk tiap orang",
    };
    let lines = [
        says(program.name).to_uppercase(),
        format!("{} · {} · {payee}", says(program.agency), program.id),
        says(program.about).into(),
    ];
    let mut head = String::new();
    for line in lines.iter().flat_map(|it| wrapped(it, WIDTH)) {
        let _ = writeln!(head, "{line}");
    }
    head.push('\n');
    head
}

fn title(edition: &Edition) -> String {
    let until = edition.until.map_or_else(|| "sekarang".into(), day);
    let mut title =
        format!("Edisi {} – {until}. Sumber terbaru {}.\n", day(edition.from), day(edition.as_of));
    if let Some(known) = edition.known_until {
        let _ = writeln!(title, "Sesudah {} tidak ada sumber; aturannya dianggap tetap.", day(known));
    }
    if let Some(review) = edition.review {
        let _ = writeln!(title, "Sumbernya harus dibaca ulang pada {}.", day(review));
    }
    title.push('\n');
    title
}

/// The days without rules.
fn gaps(program: &Program) -> Section {
    let item = |it: &Gap| {
        let until = it.until.map_or_else(|| "seterusnya".into(), day);
        let why = (Locale::Indonesian.words().program.gap)(it.kind);
        let mut lines = vec![format!("{} – {until}. {why}", day(it.from))];
        lines.extend(it.line.map(|it| format!("{} {}", says(it.says), edition::cited(it.cites))));
        page::Item::plain(lines)
    };
    Section { title: "Hari tanpa aturan", numbered: false, items: program.gaps.iter().map(item).collect() }
}

/// Everything that the sheet cites, once, in the order of the catalogue.
fn sources(program: &Program, editions: &[Edition]) -> String {
    let mut cited: Vec<Cites> = program.not_with.iter().map(|it| it.line.cites).collect();
    cited.extend(program.gaps.iter().filter_map(|it| it.line).map(|it| it.cites));
    for edition in editions {
        cited.extend(edition::cites(edition));
    }
    let mut numbers: Vec<u16> = cited.into_iter().flat_map(catalog::cites).map(|it| it.instrument).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let item = |number: u16| {
        let number = usize::from(number);
        let instrument = &catalog::INSTRUMENTS[number];
        let named = catalog::name(instrument.number);
        let named = if named.is_empty() { String::new() } else { format!(" ({named})") };
        let title = catalog::name(instrument.title);
        let published = instrument.published.map(day).filter(|it| !title.contains(it));
        let published = published.map_or_else(String::new, |it| format!(", {it}"));
        page::Item::plain(vec![
            format!("{}: {title}{named}{published}", INSTRUMENT_IDS[number]),
            catalog::name(instrument.url).into(),
        ])
    };
    let items = numbers.into_iter().map(item).collect();
    whole(&[Section { title: "Sumber yang dirujuk", numbered: false, items }])
}
