//! What stands written: days, citations, words, translations, and rules that name each other.

use std::collections::BTreeSet;

use layak::catalog::{self, INSTRUMENT_IDS, MINIMUM_WAGES, PAGES, PROGRAMS, STALE, UNTRANSLATED};
use layak::fact::{Fact, IMPLIED, Kind};
use layak::rule::{Cites, Edition, Line, Program, Text};
use layak::words::{Locale, Words};

use super::Findings;

/// How much stands written.
pub(super) struct Written {
    pub(super) sentences: usize,
    pub(super) citations: usize,
    pub(super) unread: usize,
    pub(super) instruments: usize,
}

/// Checks it all.
pub(super) fn check(found: &mut Findings) -> Written {
    let mut sentences: BTreeSet<Text> = BTreeSet::new();
    let mut cited: Vec<Cites> = Vec::new();
    let mut facts: BTreeSet<Fact> = BTreeSet::new();
    for program in PROGRAMS {
        sentences.extend([program.name, program.about, program.agency]);
        let barred = program.not_with.iter().map(|it| it.line);
        let barred = barred.chain(program.gaps.iter().filter_map(|it| it.line));
        let all = program.editions.iter().flat_map(lines).chain(barred);
        all.for_each(|it| {
            sentences.insert(it.says);
            cited.push(it.cites);
        });
        programme(program, &mut facts, found);
    }
    for wages in MINIMUM_WAGES {
        cited.push(wages.cites);
        for it in wages.notes {
            sentences.insert(it.says);
            cited.push(it.cites);
        }
    }
    for page in PAGES {
        sentences.insert(page.title);
        for section in page.sections {
            sentences.insert(section.title);
            sentences.extend(section.lines.iter().map(|it| it.says));
            cited.extend(section.lines.iter().map(|it| it.cites));
        }
    }
    let because = IMPLIED.iter().filter(|it| facts.contains(&it.fact)).map(|it| it.because);
    let read: BTreeSet<Fact> = facts.iter().copied().chain(because).collect();
    for fact in Fact::ALL.iter().filter(|it| !read.contains(it)) {
        if held().any(|it| it == *fact) {
            found.remarks.push(format!("{}: hanya mengatakan bahwa bantuan sudah diterima", fact.name()));
        } else {
            found.wrong.push(format!("{}: pertanyaan yang tidak dipakai aturan mana pun", fact.name()));
        }
    }
    for fact in facts {
        for (locale, _) in Locale::ALL {
            words(locale.words(), fact, found);
        }
    }
    found.wrong.extend(UNTRANSLATED.iter().map(|it| format!("tanpa bahasa Inggris: {it}")));
    found.wrong.extend(STALE.iter().map(|it| format!("terjemahan tanpa kalimat: {it}")));
    let citations: Vec<_> = cited.into_iter().flat_map(catalog::cites).collect();
    let used: BTreeSet<usize> = citations.iter().map(|it| usize::from(it.instrument)).collect();
    let unused: Vec<&str> =
        (0..INSTRUMENT_IDS.len()).filter(|it| !used.contains(it)).map(|it| INSTRUMENT_IDS[it]).collect();
    if !unused.is_empty() {
        found.remarks.push(format!("sumber yang tidak dirujuk: {}", unused.join(", ")));
    }
    Written {
        sentences: sentences.len(),
        citations: citations.len(),
        unread: citations.iter().filter(|it| !it.read).count(),
        instruments: INSTRUMENT_IDS.len(),
    }
}

/// The facts by which a family says that it receives something already.
fn held() -> impl Iterator<Item = Fact> {
    let conditions = PROGRAMS.iter().flat_map(|it| it.editions).filter_map(|it| it.holds);
    conditions.flat_map(|it| it.facts())
}

/// Every sentence of an edition that must have a source, and those that may lack one.
fn lines(edition: &Edition) -> Vec<Line> {
    let mut all = decisive(edition);
    all.extend(edition.criteria.iter().filter_map(|it| it.disputed));
    all.extend(edition.components.iter().filter_map(|it| it.disputed));
    all.extend(edition.components.iter().flat_map(|it| it.figures).map(|it| it.line));
    all.extend(edition.registries.iter().map(|it| it.1));
    all.extend(edition.decides.iter().map(|it| it.1));
    all.extend(edition.notes.iter().map(|it| it.line));
    all.extend(edition.steps.iter().map(|it| it.line));
    all.extend(edition.left_out);
    all.extend(edition.papers);
    all
}

/// What decides something or is paid.
fn decisive(edition: &Edition) -> Vec<Line> {
    let line = |says, cites| Line { says, cites };
    let criteria = edition.criteria.iter().map(|it| line(it.says, it.cites));
    let components = edition.components.iter().map(|it| line(it.says, it.cites));
    let limits = edition.limits.iter().map(|it| line(it.says, it.cites));
    let rest = edition.recipient.into_iter().chain([edition.window.line]);
    criteria.chain(components).chain(limits).chain(rest).collect()
}

fn programme(program: &Program, facts: &mut BTreeSet<Fact>, found: &mut Findings) {
    let id = program.id;
    for other in program.not_with {
        let other = catalog::program(other.program);
        if other.is_none_or(|it| !it.not_with.iter().any(|it| it.program == id)) {
            let other = other.map_or("?", |it| it.id);
            found.wrong.push(format!("{id}: {other} tidak menyebut balik larangan bersama"));
        }
    }
    for edition in program.editions {
        for line in decisive(edition).iter().filter(|it| it.cites.n == 0) {
            let says = catalog::sentence(line.says).0;
            found.wrong.push(format!("{id} {}: tanpa sumber: {says}", edition.from));
        }
        if edition.until.is_some_and(|it| it < edition.from) {
            found.wrong.push(format!("{id} {}: berakhir sebelum mulai", edition.from));
        }
        for condition in edition.conditions() {
            facts.extend(condition.facts());
        }
        let notes = edition.notes.iter().filter_map(|it| it.when);
        let mut aside = BTreeSet::new();
        for condition in edition.holds.into_iter().chain(notes) {
            aside.extend(condition.facts());
        }
        for fact in aside {
            for (locale, _) in Locale::ALL {
                words(locale.words(), fact, found);
            }
        }
    }
}

/// Whether a question can be put and answered in a language.
fn words(words: &Words, fact: Fact, found: &mut Findings) {
    let values = match fact.kind() {
        Kind::YesNo | Kind::Choice(_) => (0..=fact.bounds().1).map(|it| (words.choice)(fact, it)).collect(),
        Kind::Number(..) | Kind::Place => Vec::new(),
    };
    let asked = (words.ask)(fact, "?");
    if asked.is_empty() || (words.label)(fact).is_empty() || values.contains(&"") {
        found.wrong.push(format!("{}: pertanyaan atau pilihan kosong ({})", fact.name(), words.locale.tag()));
    }
}
