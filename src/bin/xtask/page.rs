//! Finishes `dist/` after Trunk: file names and inline scripts are known only then.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::compress;
use crate::first;
use crate::minify;
use crate::one_file;
use crate::policy;
use crate::step::{Done, Problem};
use crate::worker;

/// Written last, so its age is the age of a complete `dist/`.
pub(crate) const HEADERS: &str = "_headers";

/// Puts the policy into the page and beside it.
pub(crate) fn finish(dist: &str) -> Done {
    let place = Path::new(dist).join("index.html");
    let page = fs::read_to_string(&place).map_err(|error| unusable(&place, &error.to_string()))?;
    let page = first::into_page(dist, &page)?;
    let whole = one_file::from(dist, &page)?;
    let build = worker::build_name(dist, &page)?;
    let (page, policy) = with_policy(&place, &named(&page, &build))?;
    fs::write(&place, page).map_err(|error| unusable(&place, &error.to_string()))?;
    worker::write(dist, &build)?;
    minify::one(Path::new(dist).join(worker::WORKER))?;
    let alone = Path::new(dist).join(one_file::NAME);
    let (whole, _) = with_policy(&alone, &named(&whole, &build))?;
    fs::write(&alone, whole).map_err(|error| unusable(&alone, &error.to_string()))?;

    compress::beside(dist)?;
    let place = Path::new(dist).join(HEADERS);
    fs::write(&place, policy::headers_file(&policy)).map_err(|error| unusable(&place, &error.to_string()))
}

fn unusable(place: &Path, why: &str) -> Problem {
    Problem::new(format!("{} cannot be finished: {why}; remove dist/ and build again.", place.display()))
}

/// The page says which build it is.
fn named(page: &str, build: &str) -> String {
    page.replacen("<html ", &format!("<html data-build=\"{build}\" "), 1)
}

/// The page with its policies, and the one that its host sends too. They must stand before everything
/// that they govern: right after the encoding.
fn with_policy(place: &Path, page: &str) -> Done<(String, String)> {
    let (mut scripts, styles) = (hashes(page, "script"), hashes(page, "style"));
    let narrowing = policy::narrowing(&scripts, &styles);
    scripts.push(hash(&narrowing));
    let policy = policy::for_every_browser(&scripts, &styles);
    let tag = page.find("<meta charset").and_then(|it| Some(it + page[it..].find('>')? + 1));
    let tag = tag.ok_or_else(|| unusable(place, "it has no <meta charset> for the policy to follow"))?;
    let (before, after) = page.split_at(tag);
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok((format!("{before}{meta}<script>{narrowing}</script>{after}"), policy))
}

/// The hash of every element of this name that has its text in the page.
fn hashes(page: &str, element: &str) -> Vec<String> {
    inline_texts(page, element).into_iter().map(hash).collect()
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// What stands inside each element of this name, but for data.
pub(crate) fn inline_texts<'a>(page: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find(&open) {
        rest = &rest[start..];
        let (Some(tag_end), Some(end)) = (rest.find('>'), rest.find(&close)) else {
            break;
        };
        if tag_end < end {
            let text = &rest[tag_end + 1..end];
            // What is no code needs no leave.
            let code = !rest[..tag_end].contains("octet-stream");
            if code && !text.is_empty() {
                found.push(text);
            }
        }
        rest = &rest[end + close.len()..];
    }
    found
}
