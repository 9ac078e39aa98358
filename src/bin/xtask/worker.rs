//! The service worker and the name of the build: both follow from everything else in `dist/`.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::step::{Done, Problem};

/// What it is written from.
const SOURCE: &str = "static/worker.js";
/// What it is called in `dist/`.
pub(crate) const WORKER: &str = "worker.js";
/// Letters of the name of a build.
const NAME: usize = 12;

/// The name of the build: the beginning of a hash over the page and every other file.
pub(crate) fn build_name(dist: &str, page: &str) -> Done<String> {
    let mut hash = Sha256::new();
    hash.update(page);
    for name in names(dist)? {
        hash.update(&name);
        hash.update(read(dist, &name)?);
    }
    hash.update(fs::read(SOURCE).map_err(|error| unusable(SOURCE, &error.to_string()))?);
    let digest = hash.finalize();
    let digits = digest.iter().flat_map(|it| [it >> 4, it & 15]).take(NAME);
    Ok(digits.filter_map(|it| char::from_digit(u32::from(it), 16)).collect())
}

/// Writes the service worker for the files as they are now.
pub(crate) fn write(dist: &str, build: &str) -> Done {
    let source = fs::read_to_string(SOURCE).map_err(|error| unusable(SOURCE, &error.to_string()))?;
    let mut files = vec![entry("./", &read(dist, "index.html")?)];
    for name in names(dist)? {
        files.push(entry(&name, &read(dist, &name)?));
    }
    let text = source.replace("@VERSION@", build).replace("\"@FILES@\"", &files.join(","));
    let place = Path::new(dist).join(WORKER);
    fs::write(&place, text).map_err(|error| unusable(WORKER, &error.to_string()))
}

/// The path of a file with the hash of its content.
fn entry(path: &str, bytes: &[u8]) -> String {
    format!("[\"{path}\",\"sha256-{}\"]", STANDARD.encode(Sha256::digest(bytes)))
}

/// Everything that a visit loads but the page itself, in order. The icons of the home screen are none of
/// it: a browser fetches them when somebody puts the application there, and keeps them itself.
fn names(dist: &str) -> Done<Vec<String>> {
    let entries = fs::read_dir(dist).map_err(|error| unusable(dist, &error.to_string()))?;
    let mut names: Vec<String> =
        entries.filter_map(|it| it.ok()?.file_name().into_string().ok()).filter(|it| loaded(it)).collect();
    names.sort();
    Ok(names)
}

fn loaded(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|it| it.to_str());
    name != WORKER && matches!(ending, Some("css" | "js" | "wasm" | "svg" | "webmanifest"))
}

fn read(dist: &str, name: &str) -> Done<Vec<u8>> {
    fs::read(Path::new(dist).join(name)).map_err(|error| unusable(name, &error.to_string()))
}

fn unusable(name: &str, why: &str) -> Problem {
    Problem::new(format!("The service worker cannot be made: {name}: {why}; remove dist/ and build again."))
}
