//! The first screen inside the page: text stands before the program arrives, and the program takes
//! over where it stands.

use std::fs;
use std::path::Path;

use crate::call::Call;
use crate::step::{Done, Problem};

/// Where the first screen goes, in each language.
const PLACES: [(&str, &str); 2] = [("id", "<!--first-screen-id-->"), ("en", "<!--first-screen-en-->")];

/// Puts the first screen, the style sheet and the icon into the page, and takes out what only its authors
/// read.
pub(crate) fn into_page(dist: &str, page: &str) -> Done<String> {
    let mut page = page.to_owned();
    for (tag, place) in PLACES {
        let screen = Call::cargo(["run", "--quiet", "--no-default-features", "--features", "prerender"])
            .arguments(["--bin", "first-screen", tag])
            .read()?;
        if !page.contains(place) {
            return Err(unusable("index.html has no place for the first screen"));
        }
        page = page.replace(place, screen.trim());
    }
    let page = without_comments(&page);
    let page = inside(dist, &page, "stylesheet", |it| ["<style>", it.trim(), "</style>"].concat())?;
    inside(dist, &page, "icon", |it| format!("<link rel=\"icon\" href=\"{}\">", address_of(it)))
}

/// A linked file inside the page instead of beside it: one file less to wait for.
fn inside(dist: &str, page: &str, what: &str, element: impl Fn(&str) -> String) -> Done<String> {
    let missing = |part: &str| unusable(&format!("its link to the {what} has no {part}"));
    let begin = page.find(&format!("<link rel=\"{what}\"")).ok_or_else(|| missing("place"))?;
    let end = begin + page[begin..].find('>').ok_or_else(|| missing("end"))? + 1;
    let (_, name) = page[begin..end].split_once("href=\"").ok_or_else(|| missing("address"))?;
    let name = name.split('"').next().unwrap_or_default();
    let place = Path::new(dist).join(name.trim_start_matches("./"));
    let text = fs::read_to_string(&place).map_err(|error| unusable(&error.to_string()))?;
    fs::remove_file(&place).map_err(|error| unusable(&error.to_string()))?;
    Ok([&page[..begin], &element(&text), &page[end..]].concat())
}

/// A drawing as an address, which holds in the one file too.
fn address_of(drawing: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for it in drawing.trim().chars() {
        match it {
            '#' => address.push_str("%23"),
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '"' => address.push('\''),
            it => address.push(it),
        }
    }
    address
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
