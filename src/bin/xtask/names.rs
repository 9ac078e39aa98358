//! Short names for what the program imports from its script.
//!
//! `wasm-bindgen` tells every import apart by sixteen hexadecimal digits, and both files spell them
//! out. Digits of a hash do not compress, so they are about a hundredth of the first visit.

use std::fs;
use std::path::{Path, PathBuf};

use wasmparser::{Parser, Payload};

use crate::step::{Done, Problem};

/// The number of the import section.
const IMPORTS: u8 = 2;
/// A file begins with its magic number and its version.
const HEADER: usize = 8;

/// Renames the imports in the program and in its script.
pub(crate) fn shorten(dist: &str) -> Done {
    let (program, script) = (file(dist, "_bg.wasm")?, file(dist, ".js")?);
    let bytes = fs::read(&program).map_err(|error| unusable(&program, &error.to_string()))?;
    let text = fs::read_to_string(&script).map_err(|error| unusable(&script, &error.to_string()))?;
    let names = imported(&bytes).ok_or_else(|| unusable(&program, "its imports cannot be read"))?;
    let mut renamed = text;
    for (long, short) in &names {
        renamed = renamed.replace(long.as_str(), short);
    }
    let shorter =
        rewritten(&bytes, &names).ok_or_else(|| unusable(&program, "its imports cannot be written"))?;
    fs::write(&program, shorter).map_err(|error| unusable(&program, &error.to_string()))?;
    fs::write(&script, renamed).map_err(|error| unusable(&script, &error.to_string()))
}

/// The one file with this ending.
fn file(dist: &str, ending: &str) -> Done<PathBuf> {
    let entries = fs::read_dir(dist).map_err(|error| unusable(Path::new(dist), &error.to_string()))?;
    let fits = |it: &PathBuf| it.to_str().is_some_and(|it| it.ends_with(ending));
    let found = entries.filter_map(|it| Some(it.ok()?.path())).find(fits);
    found.ok_or_else(|| unusable(Path::new(dist), &format!("there is no file that ends in {ending}")))
}

fn unusable(place: &Path, why: &str) -> Problem {
    Problem::new(format!("{} cannot be shortened: {why}; remove dist/ and build again.", place.display()))
}

/// Every import of `wasm-bindgen` with its new name, the longest first, so that no name is
/// replaced inside another.
fn imported(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        if let Payload::ImportSection(section) = payload.ok()? {
            for import in section.into_imports() {
                names.push(import.ok()?.name.to_owned());
            }
        }
    }
    names.retain(|it| it.starts_with("__wb"));
    names.sort();
    names.dedup();
    let mut names: Vec<_> =
        names.into_iter().enumerate().map(|(number, it)| (it, format!("$i{number}"))).collect();
    names.sort_by_key(|it| std::cmp::Reverse(it.0.len()));
    Some(names)
}

/// The program with its import section written anew; everything else is copied.
fn rewritten(bytes: &[u8], names: &[(String, String)]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..HEADER)?.to_vec();
    let mut at = HEADER;
    while at < bytes.len() {
        let id = bytes[at];
        let (length, start) = number(bytes, at + 1)?;
        let end = start + length;
        if id == IMPORTS {
            let section = imports(bytes.get(start..end)?, names)?;
            out.push(id);
            push_number(&mut out, section.len());
            out.extend(section);
        } else {
            out.extend(bytes.get(at..end)?);
        }
        at = end;
    }
    Some(out)
}

/// The contents of the import section. Only functions are imported by `wasm-bindgen`; anything else
/// ends the build rather than being guessed at.
fn imports(section: &[u8], names: &[(String, String)]) -> Option<Vec<u8>> {
    let (n_imports, mut at) = number(section, 0)?;
    let mut out = Vec::new();
    push_number(&mut out, n_imports);
    for _ in 0..n_imports {
        let (module, name_at) = number(section, at)?;
        out.extend(section.get(at..name_at + module)?);
        let (length, text_at) = number(section, name_at + module)?;
        let text = std::str::from_utf8(section.get(text_at..text_at + length)?).ok()?;
        let text = names.iter().find(|it| it.0 == text).map_or(text, |it| it.1.as_str());
        push_number(&mut out, text.len());
        out.extend(text.as_bytes());
        let kind_at = text_at + length;
        if section.get(kind_at) != Some(&0) {
            return None;
        }
        let (_, next) = number(section, kind_at + 1)?;
        out.extend(section.get(kind_at..next)?);
        at = next;
    }
    Some(out)
}

/// A number in seven bits a byte, the lowest first, and where it ends.
fn number(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let (mut value, mut shift) = (0, 0);
    for (place, byte) in bytes.iter().enumerate().skip(at) {
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some((value, place + 1));
        }
        shift += 7;
    }
    None
}

fn push_number(out: &mut Vec<u8>, mut value: usize) {
    loop {
        #[allow(clippy::cast_possible_truncation, reason = "seven bits are kept")]
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}
