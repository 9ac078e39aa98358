//! Who may name whom, as data, and the other borders inside the package.
//!
//! The compiler keeps the borders between packages; this keeps those between modules. It reads the
//! code without comments and without strings, so that prose may name whatever it likes.

#[path = "architecture/reading.rs"]
mod reading;

use std::collections::BTreeSet;
use std::fmt::Write;

use reading::{library, named, sources, words};

/// The layers, lowest first: a module names only modules of lower layers, and itself.
const LAYERS: [&[&str]; 8] = [
    &["truth", "date", "money", "fact", "item"],
    &["rule", "household"],
    &["engine", "ranking", "consistency"],
    &["catalog", "questionnaire"],
    &["words"],
    &["sheet", "comparison", "handoff"],
    &["session", "route", "record", "village", "demo"],
    &["ui"],
];

/// Modules that stay lower than their layer allows: the programmes are data without logic.
const NAMES_BELOW: [(&str, usize); 1] = [("catalog", 2)];

/// Modules of the table that need not exist yet.
const PLANNED: [&str; 0] = [];

/// Words that only some files may say: the word, and files or folders below `src`.
const ONLY_IN: [(&str, &[&str]); 7] = [
    ("yew", &["ui.rs", "ui/"]),
    ("wasm_bindgen", &["ui.rs", "ui/"]),
    ("gloo", &["ui/browser.rs", "ui/browser/"]),
    ("js_sys", &["ui/browser.rs", "ui/browser/"]),
    // Events carry their element; whoever handles an event must name its type.
    ("web_sys", &["ui/browser.rs", "ui/browser/", "ui/part/", "ui/page/"]),
    // The types of the domain have no form on disk; the record does.
    ("serde", &["record.rs", "record/"]),
    // A number in a file may have a fraction, and the message says that it must not. Odds are fractions.
    ("f64", &["record/value.rs", "ranking.rs", "ranking/", "ui.rs", "ui/"]),
];

/// Words that nothing below the browser may say: no clock, no order by chance, no fractions.
const NEVER_BELOW_UI: [&str; 6] = ["SystemTime", "Instant", "HashMap", "HashSet", "f32", "UNIX_EPOCH"];

/// What is said for the welfare estimate can enter no rule: these modules do not know that it exists.
const NO_SURVEY_IN: [&str; 3] = ["rule", "engine", "catalog"];

/// The words for it, and the module of its vocabulary.
const SURVEY: [&str; 3] = ["survey", "heard", "item"];

/// The most lines of a file, tests included.
const MOST_LINES: usize = 300;

/// What may stand before a message for programmers.
const FOR_PROGRAMMERS: [&str; 3] = ["unreachable!(", "panic!(", "expect("];

/// The module of the library that a file belongs to.
fn module(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|it| it.contains(&module))
}

/// Panics with everything that is wrong, not with the first.
fn all_right(wrong: &str) {
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_module_names_only_lower_layers() {
    let mut wrong = String::new();
    for source in library().iter().filter(|it| it.path != "lib.rs") {
        let own = module(&source.path);
        let Some(own_layer) = layer(own) else {
            let _ = writeln!(wrong, "src/{}: `{own}` has no layer", source.path);
            continue;
        };
        let below = NAMES_BELOW.iter().find(|it| it.0 == own).map_or(own_layer, |it| it.1);
        for other in named(&source.code).iter().filter(|it| *it != own) {
            if layer(other).is_none_or(|it| it >= below) {
                let _ = writeln!(wrong, "src/{} must not name `{other}`", source.path);
            }
        }
        // From a file at the top, `super` is the crate; a test module there names its own file.
        let up = words(&source.code).filter(|it| it.0 == "super" && it.1.starts_with("::"));
        let n_up = up.filter(|it| !source.path.contains('/') && !it.1.starts_with("::*")).count();
        let n_far = words(&source.code).filter(|it| it.0 == "super" && it.1.starts_with("::super")).count();
        if n_up + n_far > 0 {
            let _ = writeln!(wrong, "src/{}: write `crate::`, so that the layer can be seen", source.path);
        }
    }
    all_right(&wrong);
}

#[test]
fn the_map_in_the_library_shows_these_layers() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs")).expect("src/lib.rs");
    let map = text.lines().filter_map(|it| it.strip_prefix("//! - Layer "));
    for (number, line) in map.enumerate() {
        let shown: BTreeSet<&str> = line.split('`').skip(1).step_by(2).collect();
        assert!(line.starts_with(&format!("{number}:")), "layers are shown in order: {line}");
        assert_eq!(shown, LAYERS[number].iter().copied().collect(), "layer {number}");
    }
    let declared: BTreeSet<&str> =
        text.lines().filter_map(|it| it.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let table: BTreeSet<&str> = LAYERS.into_iter().flatten().copied().collect();
    let planned = PLANNED.iter().copied().filter(|it| !declared.contains(it)).collect();
    assert_eq!(table.difference(&declared).copied().collect::<BTreeSet<_>>(), planned);
    assert!(declared.is_subset(&table), "{declared:?}");
}

#[test]
fn some_words_stay_where_they_belong() {
    let mut wrong = String::new();
    for source in library() {
        let said: BTreeSet<&str> = words(&source.code).map(|it| it.0).collect();
        let stands =
            |place: &&str| source.path == *place || place.ends_with('/') && source.path.starts_with(*place);
        for (word, places) in ONLY_IN.iter().filter(|it| said.contains(it.0)) {
            if !places.iter().any(stands) {
                let _ = writeln!(wrong, "src/{}: `{word}` stands only in {}", source.path, places.join(", "));
            }
        }
        let clock = words(&source.code).any(|it| it.0 == "std" && it.1.starts_with("::time"));
        let never = NEVER_BELOW_UI.iter().copied().filter(|it| said.contains(it));
        for word in never.chain(clock.then_some("std::time")).filter(|_| module(&source.path) != "ui") {
            let _ = writeln!(wrong, "src/{}: no `{word}` below the browser", source.path);
        }
    }
    all_right(&wrong);
}

#[test]
fn nothing_that_is_said_for_the_estimate_enters_a_rule() {
    let mut wrong = String::new();
    for source in sources("src").iter().filter(|it| NO_SURVEY_IN.contains(&module(&it.path))) {
        let members = words(&source.code).map(|it| it.0).filter(|it| SURVEY[..2].contains(it));
        let modules = named(&source.code);
        for word in members.chain(modules.iter().map(String::as_str).filter(|it| *it == SURVEY[2])) {
            let _ = writeln!(wrong, "src/{}: no `{word}` among the rules", source.path);
        }
    }
    all_right(&wrong);
}

#[test]
fn the_engine_speaks_no_sentences() {
    let mut wrong = String::new();
    for source in library().iter().filter(|it| module(&it.path) == "engine") {
        for (before, text) in source.quoted.iter().filter(|it| it.1.contains(' ')) {
            if !FOR_PROGRAMMERS.iter().any(|it| before.trim_end().ends_with(it)) {
                let _ = writeln!(wrong, "src/{}: {text:?} belongs into words/", source.path);
            }
        }
    }
    all_right(&wrong);
}

#[test]
fn no_file_is_long() {
    let mut wrong = String::new();
    for folder in ["src", "tests"] {
        for source in sources(folder).iter().filter(|it| it.n_lines > MOST_LINES) {
            let _ =
                writeln!(wrong, "{folder}/{}: {} lines, at most {MOST_LINES}", source.path, source.n_lines);
        }
    }
    all_right(&wrong);
}
