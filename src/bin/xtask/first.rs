//! The first screen inside the page: text stands before the program arrives, and the program takes
//! over where it stands.

use std::fs;
use std::path::Path;

use crate::call::Call;
use crate::step::{Done, Problem};

/// Where the first screen goes.
const PLACE: &str = "<!--first-screen-->";

/// Puts the first screen and the style sheet into the page, and takes out what only its authors read.
pub(crate) fn into_page(dist: &str, page: &str) -> Done<String> {
    let screen = Call::cargo(["run", "--quiet", "--no-default-features", "--features", "prerender"])
        .arguments(["--bin", "first-screen"])
        .read()?;
    if !page.contains(PLACE) {
        return Err(unusable("index.html has no place for the first screen"));
    }
    let page = page.replace(PLACE, screen.trim());
    with_style(dist, &without_comments(&page))
}

/// The style sheet inside the page instead of beside it: one file less to wait for.
fn with_style(dist: &str, page: &str) -> Done<String> {
    let begin = page.find("<link rel=\"stylesheet\"").ok_or_else(|| unusable("it has no style sheet"))?;
    let end = begin + page[begin..].find('>').ok_or_else(|| unusable("its style sheet has no end"))? + 1;
    let link = &page[begin..end];
    let name = link
        .split('"')
        .find(|it| Path::new(it).extension().is_some_and(|it| it == "css"))
        .ok_or_else(|| unusable("its style sheet has no name"))?;
    let place = Path::new(dist).join(name.trim_start_matches("./"));
    let style = fs::read_to_string(&place).map_err(|error| unusable(&error.to_string()))?;
    fs::remove_file(&place).map_err(|error| unusable(&error.to_string()))?;
    Ok([&page[..begin], "<style>", style.trim(), "</style>", &page[end..]].concat())
}

fn without_comments(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(begin) = rest.find("<!--") {
        kept.push_str(&rest[..begin]);
        rest = rest[begin..].split_once("-->").map_or("", |it| it.1);
    }
    kept.push_str(rest);
    kept
}

fn unusable(why: &str) -> Problem {
    Problem::new(format!(
        "The first screen cannot be put into the page: {why}; remove dist/ and build again."
    ))
}
