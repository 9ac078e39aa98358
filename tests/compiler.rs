//! What an author sees who makes a mistake in a rule file: file, line, what is wrong, what is allowed.
//!
//! The files of the catalogue are the base, with one example programme beside them, so that the
//! damage stays the same when a real rule changes. `tests/compiler/damages.toml` lists the mistakes.

#[path = "../src/date.rs"]
#[allow(dead_code, unreachable_pub, missing_docs)] // As the build script sees it.
mod date;
#[path = "../src/fact.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, missing_docs)] // As the build script sees it.
mod fact;

#[path = "../src/catalog/build/change.rs"]
mod change;
#[path = "../src/catalog/build/compile.rs"]
mod compile;
#[path = "../src/catalog/build/component.rs"]
mod component;
#[path = "../src/catalog/build/condition.rs"]
mod condition;
#[path = "../src/catalog/build/edition.rs"]
mod edition;
#[path = "../src/catalog/build/gap.rs"]
mod gap;
#[path = "../src/catalog/build/page.rs"]
mod page;
#[path = "../src/catalog/build/program.rs"]
mod program;
#[path = "../src/catalog/build/read.rs"]
mod read;
#[path = "../src/catalog/build/source.rs"]
mod source;
#[path = "../src/catalog/build/wages.rs"]
mod wages;
#[path = "../src/catalog/build/writer.rs"]
mod writer;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use fact::{Fact, Subject};
use read::File;

/// A mistake and its messages.
struct Damage {
    what: String,
    file: String,
    find: String,
    with: String,
    /// A text that begins in the line of the problem, and the message.
    says: Vec<(String, String)>,
    /// Whether it is made together with others.
    together: bool,
}

fn damages() -> Vec<Damage> {
    let file: toml::Table = include_str!("compiler/damages.toml").parse().expect("TOML");
    let text = |it: &toml::Value, key: &str| it[key].as_str().expect(key).to_string();
    let damage = |it: &toml::Value| Damage {
        what: text(it, "what"),
        file: text(it, "file"),
        find: text(it, "find"),
        with: text(it, "with"),
        says: it
            .get("says")
            .and_then(toml::Value::as_array)
            .map_or_else(Vec::new, |all| all.iter().map(|it| (text(it, "at"), text(it, "text"))).collect()),
        together: it.get("together").and_then(toml::Value::as_bool).unwrap_or(false),
    };
    file["damage"].as_array().expect("damages").iter().map(damage).collect()
}

/// The real files.
fn catalogue() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog");
    compile::files(&folder).expect("the catalogue can be read")
}

/// The real files with the example.
fn base() -> Vec<File> {
    let mut files = catalogue();
    let file = |name: &str, text: &str| File { name: name.into(), text: text.into() };
    files.push(file("english/contoh-lain.toml", include_str!("compiler/contoh/english-lain.toml")));
    files.push(file("english/contoh.toml", include_str!("compiler/contoh/english.toml")));
    files.push(file("pages/contoh.toml", include_str!("compiler/contoh/page.toml")));
    files.push(file("programs/contoh.toml", include_str!("compiler/contoh/program.toml")));
    files.push(file("shared/contoh.toml", include_str!("compiler/contoh/shared.toml")));
    files.push(file("instruments/contoh.toml", include_str!("compiler/contoh/instruments.toml")));
    files
}

/// Puts the mistake into its file.
fn hurt(files: &mut [File], damage: &Damage) {
    let file = files.iter_mut().find(|it| it.name == damage.file).expect("the damaged file");
    let at = file.text.rfind(&damage.find).unwrap_or_else(|| panic!("{}: nothing to damage", damage.what));
    file.text.replace_range(at..at + damage.find.len(), &damage.with);
}

/// Names of facts as a message lists them.
fn listed(fits: impl Fn(Fact) -> bool) -> String {
    let names: Vec<&str> = Fact::ALL.iter().filter(|it| fits(**it)).map(|it| it.name()).collect();
    let (last, first) = names.split_last().expect("there are facts");
    format!("{} atau {last}", first.join(", "))
}

/// The expected messages, each with the line in which its mark stands.
fn expected(files: &[File], damage: &Damage) -> Vec<String> {
    let file = files.iter().find(|it| it.name == damage.file).expect("the damaged file");
    let line = |(mark, text): &(String, String)| {
        let at = file.text.rfind(mark).unwrap_or_else(|| panic!("{}: no mark {mark:?}", damage.what));
        let line = 1 + file.text[..at].matches('\n').count();
        let text = text
            .replace("{FAMILY}", &listed(|it| it.subject() == Subject::Household))
            .replace("{ALL}", &listed(|_| true));
        format!("{}:{line}: {text}", file.name)
    };
    damage.says.iter().map(line).collect()
}

fn problems(files: &[File]) -> Vec<String> {
    match compile::compile(files) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_catalogue_compiles_and_always_to_the_same_code() {
    let code = compile::compile(&catalogue());
    assert!(code.is_ok(), "{:?}", code.err());
    assert_eq!(code, compile::compile(&catalogue()));
    assert_eq!(problems(&base()), Vec::<String>::new(), "the example is sound");
    let mut turned = base();
    turned.reverse();
    turned.sort_by(|a, b| a.name.cmp(&b.name));
    let mut straight = base();
    straight.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(compile::compile(&turned), compile::compile(&straight));
}

#[test]
fn every_mistake_is_named_with_file_line_and_what_is_allowed() {
    let mut wrong = String::new();
    let damages = damages();
    for damage in &damages {
        let mut files = base();
        hurt(&mut files, damage);
        let (found, expected) = (problems(&files), expected(&files, damage));
        if found != expected {
            let _ = writeln!(wrong, "{}\n  found    {found:#?}\n  expected {expected:#?}", damage.what);
        }
    }
    println!("{} mistakes", damages.len());
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn all_mistakes_of_all_files_are_shown_at_once() {
    let mut files = base();
    let mut chosen = damages();
    chosen.retain(|it| it.together);
    for damage in &chosen {
        hurt(&mut files, damage);
    }
    let mut expected: Vec<String> = chosen.iter().flat_map(|it| expected(&files, it)).collect();
    let mut found = problems(&files);
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let of: BTreeSet<&str> = chosen.iter().map(|it| it.file.as_str()).collect();
    assert!(of.len() >= 3, "mistakes in several files: {of:?}");
}

#[test]
fn a_missing_file_of_shared_criteria_is_named() {
    let mut files = base();
    files.retain(|it| it.name != "shared/contoh.toml");
    let problems = problems(&files);
    assert_eq!(problems, ["programs/contoh.toml:17: tidak ada berkas dengan nama ini di shared/"]);
}

#[test]
fn every_real_file_of_rules_is_checked() {
    let mut n_files = 0;
    let names: Vec<String> = catalogue().iter().map(|it| it.name.clone()).collect();
    let of_rules =
        |it: &&String| ["pages/", "programs/", "shared/"].iter().any(|folder| it.starts_with(folder));
    for name in names.iter().filter(of_rules) {
        let mut files = catalogue();
        let file = files.iter_mut().find(|it| it.name == *name).expect("the file");
        // A file of shared notes and steps has no line with a confidence.
        let Some(at) = file.text.find("confidence = \"") else { continue };
        let n_word = file.text[at..].find('\n').expect("the end of the line");
        file.text.replace_range(at..at + n_word, "confidence = \"yakin\"");
        let line = 1 + file.text[..at].matches('\n').count();
        let text = "`yakin` tidak dikenal; yang boleh: low, medium atau high";
        assert_eq!(problems(&files), [format!("{name}:{line}: {text}")]);
        n_files += 1;
    }
    println!("{n_files} files");
    assert!(n_files > 0);
}
