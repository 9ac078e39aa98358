//! Who may name whom, as data, and the other borders inside the package.
//!
//! The compiler keeps the borders between packages; this keeps those between modules. It reads the
//! code without comments and without strings, so that prose may name whatever it likes.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The layers, lowest first: a module names only modules of lower layers, and itself.
const LAYERS: [&[&str]; 8] = [
    &["truth", "date", "money", "fact"],
    &["rule", "household"],
    &["engine"],
    &["catalog", "questionnaire"],
    &["words"],
    &["sheet"],
    &["session", "route", "record"],
    &["ui"],
];

/// Modules that stay lower than their layer allows: the programmes are data without logic.
const NAMES_BELOW: [(&str, usize); 1] = [("catalog", 2)];

/// Modules of the table that need not exist yet.
const PLANNED: [&str; 1] = ["sheet"];

/// Words that only some files may say: the word, and files or folders below `src`.
const ONLY_IN: [(&str, &[&str]); 7] = [
    ("yew", &["ui.rs", "ui/"]),
    ("wasm_bindgen", &["ui.rs", "ui/"]),
    ("gloo", &["ui/browser.rs"]),
    ("js_sys", &["ui/browser.rs"]),
    // Events carry their element; whoever handles an event must name its type.
    ("web_sys", &["ui/browser.rs", "ui/part/", "ui/page/"]),
    // The types of the domain have no form on disk; the record does.
    ("serde", &["record.rs", "record/"]),
    // A number in a file may have a fraction, and the message says that it must not.
    ("f64", &["record/value.rs", "ui.rs", "ui/"]),
];

/// Words that nothing below the browser may say: no clock, no order by chance, no fractions.
const NEVER_BELOW_UI: [&str; 6] = ["SystemTime", "Instant", "HashMap", "HashSet", "f32", "UNIX_EPOCH"];

/// The most lines of a file, tests included.
const MOST_LINES: usize = 300;

/// What may stand before a message for programmers.
const FOR_PROGRAMMERS: [&str; 3] = ["unreachable!(", "panic!(", "expect("];

/// A Rust file, taken apart.
struct Source {
    /// The path below the folder that was searched.
    path: String,
    n_lines: usize,
    /// The code, with blanks for comments and for what stands in quotes.
    code: String,
    /// What stands in quotes, with the code right before it.
    quoted: Vec<(String, String)>,
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> =
        std::fs::read_dir(folder).expect("a folder").flatten().map(|it| it.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths = Vec::new();
    rust_files(&root, &mut paths);
    let source = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("a readable file");
        let below = path.strip_prefix(&root).expect("below the folder");
        let path = below.to_str().expect("a plain name").replace('\\', "/");
        let (code, quoted) = taken_apart(&text);
        Source { path, n_lines: text.lines().count(), code, quoted }
    };
    paths.iter().map(source).collect()
}

/// Files of the library: not the commands, and not the compiler of the catalogue, which are
/// packages of their own to the compiler.
fn library() -> Vec<Source> {
    let mut all = sources("src");
    let apart =
        |path: &str| path.starts_with("bin/") || path.starts_with("catalog/build") || path == "main.rs";
    all.retain(|it| !apart(&it.path));
    all
}

/// The code with blanks for comments and strings, and the strings.
fn taken_apart(text: &str) -> (String, Vec<(String, String)>) {
    let (mut code, mut quoted) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let hashes = rest.strip_prefix('r').map_or(0, |it| it.bytes().take_while(|it| *it == b'#').count());
        let raw = rest.starts_with('r') && rest[1 + hashes..].starts_with('"') && !code.ends_with(is_word);
        let n_taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |it| it + 2)
        } else if raw {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = hashes + 2;
            let n_inside = rest[start..].find(&end).expect("the end of a raw string");
            quoted.push((code.clone(), rest[start..start + n_inside].into()));
            start + n_inside + end.len()
        } else if first == '"' {
            let n_inside = inside(&rest[1..], '"');
            quoted.push((code.clone(), rest[1..=n_inside].into()));
            n_inside + 2
        } else if first == '\'' && is_letter_literal(rest) {
            inside(&rest[1..], '\'') + 2
        } else {
            code.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[n_taken..];
    }
    (code, quoted)
}

/// How many bytes stand before the closing quote.
fn inside(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let closes = |(_, it): &(usize, char)| {
        let closes = *it == quote && !escaped;
        escaped = *it == '\\' && !escaped;
        closes
    };
    text.char_indices().find(closes).expect("a closing quote").0
}

/// `'a'` and `'\n'`, not the lifetime `'a`.
fn is_letter_literal(rest: &str) -> bool {
    let mut letters = rest.chars().skip(1);
    letters.next() == Some('\\') || letters.next() == Some('\'')
}

fn is_word(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

/// The words of the code, each with what follows it.
fn words(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = code;
    std::iter::from_fn(move || {
        let start = rest.find(is_word)?;
        let end = rest[start..].find(|it| !is_word(it)).map_or(rest.len(), |it| start + it);
        let word = &rest[start..end];
        rest = &rest[end..];
        Some((word, rest))
    })
}

/// The modules of the library that the code names by `crate::`, in a list in braces too.
fn named(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, after) in words(code).filter(|it| it.0 == "crate") {
        let Some(path) = after.strip_prefix("::") else { continue };
        match path.strip_prefix('{') {
            None => found.extend(words(path).next().map(|it| it.0.to_string())),
            Some(list) => {
                let mut depth = 0_usize;
                let mut starts = true;
                for (at, it) in list.char_indices() {
                    match it {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => starts = true,
                        _ if starts && is_word(it) => {
                            starts = false;
                            found.extend(words(&list[at..]).next().map(|it| it.0.to_string()));
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    found
}

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
