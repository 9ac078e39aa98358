//! Reads the Rust files of the package: what they say, without comments and without strings.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A Rust file, taken apart.
pub(crate) struct Source {
    /// The path below the folder that was searched.
    pub(crate) path: String,
    pub(crate) n_lines: usize,
    /// The code, with blanks for comments and for what stands in quotes.
    pub(crate) code: String,
    /// What stands in quotes, with the code right before it.
    pub(crate) quoted: Vec<(String, String)>,
}

pub(crate) fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
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

pub(crate) fn sources(folder: &str) -> Vec<Source> {
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
pub(crate) fn library() -> Vec<Source> {
    let mut all = sources("src");
    let apart =
        |path: &str| path.starts_with("bin/") || path.starts_with("catalog/build") || path == "main.rs";
    all.retain(|it| !apart(&it.path));
    all
}

/// The code with blanks for comments and strings, and the strings.
pub(crate) fn taken_apart(text: &str) -> (String, Vec<(String, String)>) {
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
pub(crate) fn inside(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let closes = |(_, it): &(usize, char)| {
        let closes = *it == quote && !escaped;
        escaped = *it == '\\' && !escaped;
        closes
    };
    text.char_indices().find(closes).expect("a closing quote").0
}

/// `'a'` and `'\n'`, not the lifetime `'a`.
pub(crate) fn is_letter_literal(rest: &str) -> bool {
    let mut letters = rest.chars().skip(1);
    letters.next() == Some('\\') || letters.next() == Some('\'')
}

pub(crate) fn is_word(it: char) -> bool {
    it.is_alphanumeric() || it == '_'
}

/// The words of the code, each with what follows it.
pub(crate) fn words(code: &str) -> impl Iterator<Item = (&str, &str)> {
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
pub(crate) fn named(code: &str) -> BTreeSet<String> {
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
