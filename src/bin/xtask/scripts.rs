//! Every script of the shipped application, read for syntax and for names that old browsers do not know.
//!
//! The target of the minifier is an intention; this reads what came out, in the files and inside the pages.

use std::fs;
use std::path::Path;

use crate::build::DIST;
use crate::call::Call;
use crate::page;
use crate::step::{Done, Problem};

/// Whose syntax nothing goes beyond. Output of `wasm-bindgen` needs no rewriting for it.
const OLDEST: &str = "chrome79";

/// Names that Chromium learned after 79, with the version, as they stand in a script: those that libraries,
/// generated scripts and we ourselves might use. One unknown name is a trap in the middle of an answer.
const LATER: [(&str, u16); 47] = [
    ("trustedTypes", 83),
    ("FinalizationRegistry", 84),
    ("WeakRef", 84),
    (".replaceAll(", 85),
    ("Promise.any", 85),
    ("AggregateError", 85),
    (".replaceChildren(", 86),
    ("Intl.Segmenter", 87),
    ("userAgentData", 90),
    (".at(", 92),
    ("randomUUID", 92),
    ("Object.hasOwn", 93),
    ("scheduler.", 94),
    ("reportError", 95),
    ("WebAssembly.Exception", 95),
    ("WebAssembly.Tag", 95),
    (".findLast(", 97),
    (".findLastIndex(", 97),
    ("structuredClone", 98),
    (".showPicker(", 99),
    ("throwIfAborted", 100),
    ("inert", 102),
    ("navigation.", 102),
    ("AbortSignal.timeout", 103),
    ("checkVisibility", 105),
    ("Response.json", 105),
    (".toSorted", 110),
    (".toReversed", 110),
    (".toSpliced", 110),
    (".with(", 110),
    (".isWellFormed(", 111),
    (".toWellFormed(", 111),
    ("startViewTransition", 111),
    ("showPopover", 114),
    ("togglePopover", 114),
    (".transfer(", 114),
    ("AbortSignal.any", 116),
    ("Object.groupBy", 117),
    ("Map.groupBy", 117),
    ("Promise.withResolvers", 119),
    ("URL.canParse", 120),
    ("Array.fromAsync", 121),
    ("setHTMLUnsafe", 124),
    ("Promise.try", 128),
    ("Symbol.dispose", 134),
    ("WebAssembly.Suspending", 137),
    ("WebAssembly.promising", 137),
];

/// Where a later name is asked for before it is used, so that a browser without it goes another way; each as
/// it is printed, without spaces. What stands here is left out of the search.
const ASKED_BEFORE: [&str; 4] = [
    // The second policy is for browsers that know all its words.
    "if(Array.prototype.toSorted)",
    // Only where Trusted Types are demanded is the address of the worker made one.
    "window.trustedTypes&&trustedTypes.createPolicy(",
    // What callbacks hold is given back; without it that memory is not, and nothing else changes.
    "typeofFinalizationRegistry==\"undefined\"?{register:()=>{},unregister:()=>{}}:newFinalizationRegistry(",
    "typeofFinalizationRegistry>\"u\"?{register:()=>{},unregister:()=>{}}:newFinalizationRegistry(",
];

/// Fails when a script of `dist/` says anything that Chromium 79 does not understand.
pub(crate) fn can_be_read() -> Done {
    let all = all()?;
    for (name, text) in &all {
        let printed = printed(text, "esnext", name)?;
        if let Some(words) = rewritten(&printed, &self::printed(text, OLDEST, name)?) {
            return Err(Problem::new(format!(
                "{name} has syntax that {OLDEST} does not know, at `{words}`; write it in an older way, or \
                 let `minify` rewrite it."
            )));
        }
        if let Some((word, since)) = later(&printed) {
            return Err(Problem::new(format!(
                "{name} uses `{word}`, which Chromium knows since {since}; ask whether it is there and put \
                 that into ASKED_BEFORE, or do without."
            )));
        }
        println!("{name}: nothing newer");
    }
    Ok(())
}

/// The name and the text of every script: the files, and what stands inside the pages.
fn all() -> Done<Vec<(String, String)>> {
    let entries = fs::read_dir(DIST).map_err(|error| unread(&error.to_string()))?;
    let mut places: Vec<_> = entries.filter_map(|it| Some(it.ok()?.path())).collect();
    places.sort();
    let (mut found, mut n_inside) = (Vec::new(), 0);
    for place in places {
        let is = |ending: &str| place.extension().is_some_and(|it| it == ending);
        if !is("js") && !is("html") {
            continue;
        }
        let text = fs::read_to_string(&place).map_err(|error| unread(&error.to_string()))?;
        if is("js") {
            found.push((place.display().to_string(), text));
            continue;
        }
        for (number, script) in page::inline_texts(&text, "script").into_iter().enumerate() {
            found.push((format!("{}, script {}", place.display(), number + 1), script.to_owned()));
            n_inside += 1;
        }
    }
    // A search that finds nothing to look at would find nothing wrong either.
    if found.len() == n_inside || n_inside == 0 {
        return Err(unread("it holds no script, or no page with one"));
    }
    Ok(found)
}

/// The script as it is written for these browsers, and otherwise unchanged.
fn printed(text: &str, target: &str, name: &str) -> Done<String> {
    let folder = Path::new("target/scripts");
    let place = folder.join("one.js");
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&place, text));
    written.map_err(|error| Problem::new(format!("{} cannot be written ({error}).", place.display())))?;
    let target = format!("--target={target}");
    let arguments = [place.as_os_str(), target.as_ref(), "--log-level=warning".as_ref()];
    let printed = Call::new("esbuild", arguments).read();
    printed.map_err(|problem| Problem::new(format!("{name} cannot be read: {problem}")))
}

/// The first words that one text has and the other does not.
fn rewritten<'a>(printed: &'a str, older: &str) -> Option<&'a str> {
    if printed == older {
        return None;
    }
    let old = older.lines().map(str::trim);
    // What is put in front for later use, such as a helper, is not where it is used.
    let old: std::collections::BTreeSet<&str> = old.collect();
    let line = printed.lines().map(str::trim).find(|it| !old.contains(it));
    Some(line.unwrap_or(printed))
}

/// A later name that is used without asking.
fn later(printed: &str) -> Option<(&'static str, u16)> {
    let mut text: String = printed.split_whitespace().collect();
    for it in ASKED_BEFORE {
        text = text.replace(it, "");
    }
    LATER.into_iter().find(|(word, _)| text.contains(word))
}

fn unread(why: &str) -> Problem {
    Problem::new(format!("{DIST}/ cannot be read ({why}); run `cargo xtask build` first."))
}
