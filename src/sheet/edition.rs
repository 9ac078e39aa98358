//! One edition as sections: whatever decides, whatever is paid, and whatever is only said.

use super::formula::{formula, readings};
use super::page::{Item, Section};
use super::{day, says};
use crate::catalog::{self, INSTRUMENT_IDS};
use crate::rule::{
    Citation, Cites, Component, Criterion, Edition, Exclusion, Form, InstrumentKind, Limit, Line, Note,
    NoteKind, Payee, Program, Window,
};
use crate::words::{Locale, Words, money};

/// The sections of an edition, always the same ones in the same order; some may be empty.
pub(super) fn sections(program: &Program, edition: &Edition) -> Vec<Section> {
    let words = Locale::Indonesian.words();
    let section = |title, items| Section { title, numbered: false, items };
    let numbered = |title, items| Section { title, numbered: true, items };
    let criteria = |of_person: bool| {
        let of_it = edition.criteria.iter().filter(|it| it.of_person == of_person);
        of_it.map(|it| criterion(words, it)).collect::<Vec<_>>()
    };
    let lines = |it: &[Line]| it.iter().map(|it| item("", it)).collect::<Vec<_>>();
    let tagged = |it: &str, line: &Line| item(&format!("{it}: "), line);
    let barred = program.not_with.iter().map(bar).collect();
    let holds = edition.holds.iter().map(|it| Item::plain(vec![formula(it)])).collect();
    let registries = edition.registries.iter().map(|it| tagged((words.registry)(it.0), &it.1)).collect();
    let decides = edition.decides.iter().map(|it| tagged((words.decider)(it.0), &it.1)).collect();
    let steps = edition.steps.iter().map(|it| tagged((words.step)(it.kind), &it.line)).collect();
    vec![
        section("Pendaftaran", vec![window(&edition.window)]),
        section("Tidak boleh diterima bersama", barred),
        numbered("Syarat keluarga", criteria(false)),
        numbered("Syarat penerima", criteria(true)),
        section("Penerima", edition.recipient.iter().map(|it| item("", it)).collect()),
        section("Pembayaran", vec![payment(words, edition)]),
        section("Komponen", edition.components.iter().map(|it| component(words, program, it)).collect()),
        section("Batas", edition.limits.iter().map(|it| limit(edition, it)).collect()),
        section("Sudah menerima, menurut keluarga", holds),
        section("Data yang harus cocok", registries),
        numbered("Yang masih memutuskan", decides),
        section("Catatan", edition.notes.iter().map(note).collect()),
        section("Tidak ditanyakan, jadi tidak dinilai", lines(edition.left_out)),
        numbered("Langkah", steps),
        section("Yang dibawa", lines(edition.papers)),
    ]
}

/// Everything that an edition cites.
pub(super) fn cites(edition: &Edition) -> Vec<Cites> {
    let lines = [edition.left_out, edition.papers].concat();
    let lines = lines.into_iter().chain(edition.recipient).chain([edition.window.line]);
    let lines =
        lines.chain(edition.registries.iter().map(|it| it.1)).chain(edition.decides.iter().map(|it| it.1));
    let lines =
        lines.chain(edition.notes.iter().map(|it| it.line)).chain(edition.steps.iter().map(|it| it.line));
    let lines = lines.chain(edition.criteria.iter().filter_map(|it| it.disputed));
    let lines = lines.chain(edition.components.iter().filter_map(|it| it.disputed));
    let figures = edition.components.iter().flat_map(|it| it.figures).map(|it| it.line);
    let own = edition.criteria.iter().map(|it| it.cites).chain(edition.components.iter().map(|it| it.cites));
    own.chain(edition.limits.iter().map(|it| it.cites))
        .chain(lines.chain(figures).map(|it| it.cites))
        .collect()
}

/// `[permensos-1-2018, pasal 3, belum diperiksa]`.
pub(super) fn cited(cites: Cites) -> String {
    let place = |it: &Citation| {
        let id = INSTRUMENT_IDS[usize::from(it.instrument)];
        match (catalog::name(it.at), it.read) {
            ("", true) => id.into(),
            ("", false) if is_law(it) => format!("{id}, pasal belum diperiksa"),
            ("", false) => format!("{id}, belum diperiksa"),
            (at, true) => format!("{id}, {at}"),
            (at, false) => format!("{id}, {at} belum diperiksa"),
        }
    };
    let places: Vec<String> = catalog::cites(cites).iter().map(place).collect();
    if places.is_empty() { "[tanpa sumber]".into() } else { format!("[{}]", places.join("; ")) }
}

fn is_law(cite: &Citation) -> bool {
    matches!(catalog::instrument(cite).kind, InstrumentKind::Law | InstrumentKind::Decree)
}

fn item(front: &str, line: &Line) -> Item {
    Item::plain(vec![format!("{front}{} {}", says(line.says), cited(line.cites))])
}

/// A programme that may not be held together, with the days of the bar.
fn bar(it: &Exclusion) -> Item {
    let days = match (it.from, it.until) {
        (None, None) => String::new(),
        (Some(from), None) => format!(" (mulai {})", day(from)),
        (None, Some(until)) => format!(" (sampai {})", day(until)),
        (Some(from), Some(until)) => format!(" ({} – {})", day(from), day(until)),
    };
    item(&format!("{}{days}: ", it.program), &it.line)
}

fn window(window: &Window) -> Item {
    let state = match (window.confirmed, window.from, window.until) {
        (false, ..) => "Belum pasti: sumber tidak menyebutnya.".into(),
        (true, None, None) => "Terbuka selama edisi ini.".into(),
        (true, Some(from), None) => format!("Terbuka mulai {}.", day(from)),
        (true, None, Some(until)) => format!("Terbuka sampai {}.", day(until)),
        (true, Some(from), Some(until)) => format!("Terbuka {} sampai {}.", day(from), day(until)),
    };
    Item::plain(vec![state, format!("{} {}", says(window.line.says), cited(window.line.cites))])
}

/// Where the sources differ, and what another one says.
fn disputed(other: Option<String>, line: Option<Line>) -> Option<String> {
    let (other, line) = (other?, line?);
    Some(format!("Belum jelas bila {other}. {} {}", says(line.says), cited(line.cites)))
}

fn criterion(words: &Words, it: &Criterion) -> Item {
    let (formula, other) = readings(&it.when);
    let mut known = vec![it.id.to_string(), (words.confidence)(it.confidence).into()];
    known.extend(it.registry.map(|it| format!("harus cocok dengan {}", (words.registry)(it))));
    if it.scope == Payee::Person && !it.of_person {
        known.push(words.program.scope_person.into());
    }
    let mut lines = vec![says(it.says).into(), format!("{formula} {}", cited(it.cites)), known.join(" · ")];
    lines.extend(disputed(other, it.disputed));
    Item::plain(lines)
}

fn payment(words: &Words, edition: &Edition) -> Item {
    if edition.components.is_empty() {
        return Item::plain(vec!["Bukan uang.".into()]);
    }
    let times = edition.times.map_or_else(String::new, |it| format!(", {it} kali"));
    let once = edition.components.iter().filter(|it| it.who.is_some()).count() > 1;
    let once = match (once, edition.largest) {
        (true, true) => " Satu orang dihitung sekali, untuk komponen terbesar yang cocok.",
        (true, false) => " Satu orang dihitung untuk satu komponen.",
        (false, _) => "",
    };
    Item::plain(vec![format!("Rupiah {}{times}.{once}", (words.per)(edition.per))])
}

/// `4.800.000`, without the sign of the currency: amounts stand below each other.
fn bare(words: &Words, rupiah: u32) -> String {
    money(words, rupiah).replace("Rp", "")
}

fn component(words: &Words, program: &Program, it: &Component) -> Item {
    let mark = match (it.at_least, it.up_to) {
        (low, high) if low == high => bare(words, low),
        (low, high) => format!("{}–{}", bare(words, low), bare(words, high)),
    };
    let (formula, other) = match (&it.who, program.payee) {
        (Some(who), _) => readings(who),
        (None, Payee::Household) => ("untuk satu keluarga".into(), None),
        (None, Payee::Person) => ("untuk tiap penerima".into(), None),
    };
    let mut known = vec![it.id.to_string(), (words.confidence)(it.confidence).into()];
    if it.form != Form::Cash {
        known.push((words.form)(it.form).trim_start_matches(", ").into());
    }
    known.extend(it.year.map(|it| format!("setahun {}", money(words, it))));
    let mut lines = vec![says(it.says).into(), format!("{formula} {}", cited(it.cites)), known.join(" · ")];
    lines.extend(disputed(other, it.disputed));
    lines.extend(it.figures.iter().map(|it| {
        let sum = money(words, it.rupiah);
        format!("Angka lain {sum} {}: {} {}", (words.per)(it.per), says(it.line.says), cited(it.line.cites))
    }));
    Item::marked(mark, lines)
}

fn limit(edition: &Edition, it: &Limit) -> Item {
    let of = edition.components.iter().enumerate().filter(|(bit, _)| it.of >> bit & 1 == 1);
    let of: Vec<&str> = of.map(|it| it.1.id).collect();
    let of = if of.len() == edition.components.len() { "semua komponen".into() } else { of.join(", ") };
    let lines = vec![format!("{} {}", says(it.says), cited(it.cites)), format!("untuk {of}")];
    Item::marked(format!("≤ {} orang", it.people), lines)
}

fn note(it: &Note) -> Item {
    let front = match it.kind {
        NoteKind::Plain => "",
        NoteKind::Disagreement => "Sumber berbeda: ",
        NoteKind::Article => "Berbeda dari artikel 24 Desember 2020: ",
        NoteKind::Priority => "Didahulukan: ",
        NoteKind::Warning => "Peringatan: ",
    };
    let when = it.when.as_ref().map_or_else(String::new, |it| format!("hanya bila {}", formula(it)));
    Item::plain(vec![format!("{front}{} {}", says(it.line.says), cited(it.line.cites)), when])
}
