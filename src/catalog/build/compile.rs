//! All files together: places, instruments, English, pages and programmes become one Rust file.

use std::fmt::Write;
use std::path::Path;

use toml::Spanned;
use toml::de::DeTable;

use crate::change::changes;
use crate::edition::LISTS;
use crate::page::pages;
use crate::program::program;
use crate::read::{File, Log, Problem, Table};
use crate::source::{Shared, instrument, list};
use crate::wages::wages;

/// Every rule file below the folder of the catalogue, sorted by name.
pub(crate) fn files(folder: &Path) -> std::io::Result<Vec<File>> {
    let mut found = Vec::new();
    for part in ["", "instruments", "pages", "programs", "shared", "english"] {
        let folder = folder.join(part);
        if !folder.exists() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
            if path.extension().is_some_and(|it| it == "toml") {
                let name = if part.is_empty() { name.into() } else { format!("{part}/{name}") };
                found.push(File { name, text: std::fs::read_to_string(&path)? });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// A file with what the TOML parser made of it.
struct Parsed<'a> {
    file: &'a File,
    table: Spanned<DeTable<'a>>,
}

impl<'a> Parsed<'a> {
    fn table(&'a self, log: &'a Log) -> Table<'a> {
        Table { log, file: self.file, map: self.table.get_ref(), offset: 0 }
    }

    /// The name below `folder/`, without `.toml`.
    fn below(&self, folder: &str) -> Option<&'a str> {
        self.file.name.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".toml")
    }
}

/// The generated Rust file, or everything that is wrong.
pub(crate) fn compile(files: &[File]) -> Result<String, Vec<Problem>> {
    let log = Log::default();
    let mut parsed = Vec::new();
    for file in files {
        match DeTable::parse(&file.text) {
            Ok(table) => parsed.push(Parsed { file, table }),
            Err(error) => {
                let offset = error.span().map_or(0, |it| it.start);
                log.add(file, offset, format!("TOML tidak terbaca: {}", error.message()));
            }
        }
    }
    let code = write(&parsed, &log);
    let problems = log.into_problems();
    if problems.is_empty() { Ok(code) } else { Err(problems) }
}

fn write<'a>(parsed: &'a [Parsed<'a>], log: &'a Log) -> String {
    let mut shared = Shared::default();
    let named = |name: &str| parsed.iter().find(|it| it.file.name == name).map(|it| it.table(log));
    let places = named("places.toml").map_or_else(String::new, |it| places(it, &mut shared));
    let mut sources = Vec::new();
    for file in parsed.iter().filter(|it| it.below("instruments").is_some()) {
        instruments(file.table(log), &mut shared, &mut sources);
    }
    for file in parsed.iter().filter(|it| it.below("english").is_some()) {
        english(file.table(log), &mut shared);
    }

    let ids: Vec<&str> = parsed.iter().filter_map(|it| it.below("programs")).collect();
    let shared_file = |name: &str| {
        let file = parsed.iter().find(|it| it.below("shared") == Some(name))?;
        file.table(log).allow(&LISTS);
        Some(file.table(log))
    };
    let mut programs = Vec::new();
    for file in parsed {
        if let Some(id) = file.below("programs") {
            programs.extend(program(&shared, id, file.table(log), &ids, &shared_file));
        }
    }
    let wages = named("minimum-wages.toml").map_or_else(Vec::new, |it| wages(&shared, it));
    let changes = named("changes.toml").map_or_else(Vec::new, |it| changes(&shared, it));
    let explained = parsed.iter().filter(|it| it.below("pages").is_some()).map(|it| it.table(log));
    let explained = pages(&shared, explained);

    let said = &shared.said.borrow().all;
    let untranslated_names = &shared.names.borrow().all;
    let cites = &shared.cites.borrow();
    let empty = String::new();
    let english = said.iter().map(|it| shared.english.get(it).unwrap_or(&empty));
    let strings: Vec<&String> = said.iter().chain(english).chain(untranslated_names).collect();
    // A break inside of one would make two of it.
    let whole = strings.iter().map(|it| it.replace('\n', " ")).collect::<Vec<_>>().join("\n");
    let quoted = |it: &String| format!("{it:?}");
    let untranslated: Vec<_> =
        said.iter().filter(|it| !shared.english.contains_key(*it)).map(quoted).collect();
    let stale: Vec<_> = shared.english.keys().filter(|it| !said.contains(it)).map(quoted).collect();
    let mut code = String::new();
    let mut constant = |name: &str, docs: &str, kind: &str, value: &str| {
        let _ = writeln!(code, "/// {docs}\npub static {name}: {kind} = {value};");
    };
    constant("INSTRUMENTS", "Every instrument.", "&[Instrument]", &list(&sources));
    let mut ids: Vec<(usize, &String)> = shared.instruments.iter().map(|it| (it.1.0, it.0)).collect();
    ids.sort_unstable();
    let ids: Vec<String> = ids.iter().map(|it| format!("{:?}", it.1)).collect();
    constant(
        "INSTRUMENT_IDS",
        "The short name of each instrument in the rule files.",
        "&[&str]",
        &list(&ids),
    );
    constant("PROGRAMS", "Every programme, by id.", "&[Program]", &list(&programs));
    constant("PAGES", "The pages that explain more than one programme.", "&[Page]", &list(&explained));
    constant("MINIMUM_WAGES", "Minimum wages of the provinces, by year.", "&[Wages]", &list(&wages));
    constant("CHANGES", "What may be suggested.", "&[Change]", &list(&changes));
    constant("PLACES", "Every province with its kabupaten and kota.", "&[Province]", &format!("&[{places}]"));
    constant("UNTRANSLATED", "Sentences without English.", "&[&str]", &list(&untranslated));
    constant("STALE", "English whose Indonesian sentence no file says any more.", "&[&str]", &list(&stale));
    constant("CITES", "Every citation.", "&[Citation]", &list(cites));
    constant(
        "STRINGS",
        "Sentences, then their English, then names, each a line.",
        "&str",
        &format!("{whole:?}"),
    );
    constant("N_SENTENCES", "How many sentences there are.", "usize", &said.len().to_string());
    code
}

fn places(table: Table<'_>, shared: &mut Shared) -> String {
    let mut provinces = Vec::new();
    for (code, node) in table.entries() {
        let (Ok(province), Some(inner)) = (code.parse::<u32>(), node.table()) else {
            node.problem("nama bagian harus kode provinsi BPS, dua angka");
            continue;
        };
        let mut name = "";
        let mut inside = Vec::new();
        for (key, node) in inner.entries() {
            let Some(text) = node.text() else { continue };
            match key.parse::<u32>() {
                _ if key == "name" => {
                    name = text;
                    shared.places.insert(text.into(), province * 100);
                }
                Ok(number) if (1..100).contains(&number) => {
                    let code = province * 100 + number;
                    if shared.places.insert(text.into(), code).is_some() {
                        node.problem(format!("`{text}` ada dua kali"));
                    }
                    inside.push((number, text));
                }
                _ => node.problem("harus `name` atau kode kabupaten BPS, dua angka"),
            }
        }
        let names: Vec<&str> = inside.iter().map(|it| it.1).collect();
        let codes: Vec<u32> = inside.iter().map(|it| it.0).collect();
        provinces.push(format!(
            "Province {{ code: {province}, name: {name:?}, codes: &{codes:?}, names: {:?} }}",
            names.join("\n")
        ));
    }
    provinces.join(", ")
}

fn instruments(table: Table<'_>, shared: &mut Shared, codes: &mut Vec<String>) {
    table.allow(&["instrument"]);
    for table in table.tables("instrument") {
        let Some(code) = instrument(shared, table) else { continue };
        let text =
            |key: &str| table.get(key).and_then(|it| it.value.as_str()).unwrap_or_default().to_string();
        if shared.instruments.insert(text("id"), (codes.len(), text("kind"))).is_some() {
            table.problem(format!("`{}` sudah ada; setiap `id` harus berbeda", text("id")));
        }
        codes.push(code);
    }
}

fn english(table: Table<'_>, shared: &mut Shared) {
    for (sentence, node) in table.entries() {
        let Some(text) = node.text() else { continue };
        let before = shared.english.insert(sentence.into(), text.into());
        if before.is_some_and(|it| it != text) {
            node.problem("kalimat ini sudah diterjemahkan lain di berkas lain");
        }
    }
}
