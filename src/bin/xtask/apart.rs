//! What the parts of the program weigh: its code crate by crate, each language, and each programme.
//!
//! A part weighs what the program loses when it is built without it. The sources are copied into a folder of
//! their own, the part is taken out there, and the copy is built as the application is.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::build;
use crate::call::Call;
use crate::compress;
use crate::step::{Done, Problem, step};

/// The copy of the sources.
const COPY: &str = "target/apart/copy";
const TARGET: &str = "target/apart/target";
const OUT: &str = "target/apart/out";
const PROGRAMS: &str = "src/catalog/programs";
const INSTRUMENTS: &str = "src/catalog/instruments";
/// What the copy is made of.
const COPIED: [&str; 3] = ["src", "Cargo.toml", "Cargo.lock"];

/// Prints what each part weighs; `only` names programmes, and nothing stands for all.
pub(crate) fn weigh(only: &[&str]) -> Done {
    step("what the parts weigh", || {
        if Path::new(COPY).exists() {
            fs::remove_dir_all(COPY).map_err(|error| unusable(COPY, &error.to_string()))?;
        }
        let whole = built(|| Ok(()))?;
        let bytes = weight(&whole)?;
        println!("the program: {} bytes, {bytes} after brotli\n", whole.len());
        crates(&finished(&["-g"])?)?;
        println!("\n{:>9}  built without", "brotli");
        let english = built(|| {
            replace("src/words.rs", "=> &en::WORDS", "=> &id::WORDS")?;
            clear("src/catalog/english")
        })?;
        row(bytes, &english, "English: the sentences of the pages and of the rules")?;
        for id in programs()?.iter().filter(|it| only.is_empty() || only.contains(&it.as_str())) {
            row(bytes, &built(|| leave_out(id))?, id)?;
        }
        Ok(())
    })
}

fn row(whole: usize, part: &[u8], name: &str) -> Done {
    // Without a small part the rest may compress a little worse.
    let sign = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    println!("{:>9}  {name}", sign(whole) - sign(weight(part)?));
    Ok(())
}

fn weight(program: &[u8]) -> Done<usize> {
    compress::brotli(program).map(|it| it.len()).map_err(|error| unusable(COPY, &error.to_string()))
}

/// The finished program of a fresh copy in which something was changed.
fn built(change: impl FnOnce() -> Done) -> Done<Vec<u8>> {
    for name in COPIED {
        copy(Path::new(name), &Path::new(COPY).join(name))
            .map_err(|error| unusable(name, &error.to_string()))?;
    }
    change()?;
    let manifest = format!("{COPY}/Cargo.toml");
    let build = ["build", "--quiet", "--release", "--bin", "app", "--target", "wasm32-unknown-unknown"];
    build::small(Call::cargo(build).arguments(["--manifest-path", &manifest]))
        .env("CARGO_TARGET_DIR", TARGET)
        // What nobody uses without the part is no mistake.
        .env("RUSTFLAGS", [build::FLAGS, " -Awarnings"].concat())
        .run()?;
    finished(&[])
}

/// What was compiled last, finished as Trunk does it.
fn finished(more: &[&str]) -> Done<Vec<u8>> {
    let compiled = format!("{TARGET}/wasm32-unknown-unknown/release/app.wasm");
    let bind = ["--target", "web", "--no-typescript", "--keep-debug", "--out-dir", OUT, "--out-name", "app"];
    Call::new("wasm-bindgen", bind).arguments([&compiled]).run()?;
    let page = read(Path::new("index.html"))?;
    let options = page.split_once("data-wasm-opt-params=\"").and_then(|it| it.1.split('"').next());
    let options = options.ok_or_else(|| unusable("index.html", "it does not say how"))?;
    let (from, to) = (format!("{OUT}/app_bg.wasm"), format!("{OUT}/app.wasm"));
    let names = ["-Oz", from.as_str(), "-o", to.as_str()];
    Call::new("wasm-opt", names.into_iter().chain(options.split(' ')).chain(more.iter().copied())).run()?;
    fs::read(&to).map_err(|error| unusable(&to, &error.to_string()))
}

/// Copies what is different, so that little is compiled anew.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_file() {
        let bytes = fs::read(from)?;
        if fs::read(to).is_ok_and(|it| it == bytes) {
            return Ok(());
        }
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        return fs::write(to, bytes);
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn programs() -> Done<Vec<String>> {
    let mut ids: Vec<String> =
        files(PROGRAMS)?.iter().filter_map(|it| Some(it.file_stem()?.to_str()?.to_owned())).collect();
    ids.sort();
    Ok(ids)
}

/// Takes out a programme, the bars of others against it, and the papers that nothing else cites.
fn leave_out(id: &str) -> Done {
    let place = Path::new(COPY).join(PROGRAMS).join(format!("{id}.toml"));
    fs::remove_file(&place).map_err(|error| unusable(&place.display().to_string(), &error.to_string()))?;
    let named = format!("\"{id}\"");
    without(PROGRAMS, |block| !(block.starts_with("[[not_with]]") && block.contains(&named)))?;
    let mut cited = String::new();
    for folder in [PROGRAMS, "src/catalog/shared", "src/catalog/pages"] {
        cited += &texts(&Path::new(COPY).join(folder))?;
    }
    for place in ["src/catalog/changes.toml", "src/catalog/minimum-wages.toml", "src/catalog/places.toml"] {
        cited += &read(&Path::new(COPY).join(place))?;
    }
    without(INSTRUMENTS, |block| {
        let id = block.split_once("id ").and_then(|it| it.1.split('"').nth(1));
        !block.starts_with("[[instrument]]") || id.is_none_or(|it| cited.contains(it))
    })
}

/// Keeps the blocks of each file in a folder that are wanted; a block ends at an empty line.
fn without(folder: &str, wanted: impl Fn(&str) -> bool) -> Done {
    for place in files(&format!("{COPY}/{folder}"))? {
        let text = read(&place)?;
        let kept: Vec<&str> = text.split("\n\n").filter(|it| wanted(it.trim_start())).collect();
        write(&place, &kept.join("\n\n"))?;
    }
    Ok(())
}

fn clear(folder: &str) -> Done {
    files(&format!("{COPY}/{folder}"))?.iter().try_for_each(|it| write(it, ""))
}

fn replace(place: &str, before: &str, after: &str) -> Done {
    let place = Path::new(COPY).join(place);
    let text = read(&place)?;
    if !text.contains(before) {
        return Err(unusable(&place.display().to_string(), &format!("it does not say `{before}`")));
    }
    write(&place, &text.replace(before, after))
}

/// All files of a folder as one text.
fn texts(folder: &Path) -> Done<String> {
    files(&folder.display().to_string())?.iter().map(|it| read(it)).collect()
}

fn files(folder: &str) -> Done<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| unusable(folder, &error.to_string()))?;
    Ok(entries.filter_map(|it| Some(it.ok()?.path())).filter(|it| it.is_file()).collect())
}

fn read(place: &Path) -> Done<String> {
    fs::read_to_string(place).map_err(|error| unusable(&place.display().to_string(), &error.to_string()))
}

fn write(place: &Path, text: &str) -> Done {
    fs::write(place, text).map_err(|error| unusable(&place.display().to_string(), &error.to_string()))
}

/// The code crate by crate, a generic function with the crate that asked for it; and the data.
fn crates(program: &[u8]) -> Done {
    let unread = |error: wasmparser::BinaryReaderError| unusable(COPY, &error.to_string());
    let (mut bodies, mut names, mut n_imports) = (Vec::new(), BTreeMap::new(), 0);
    let mut data = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload.map_err(unread)? {
            Payload::ImportSection(section) => n_imports = section.into_imports().count(),
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            Payload::DataSection(section) => {
                for part in section {
                    data.extend(part.map_err(unread)?.data);
                }
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                for part in section {
                    let Name::Function(map) = part.map_err(unread)? else { continue };
                    for name in map {
                        let name = name.map_err(unread)?;
                        names.insert(name.index as usize, name.name);
                    }
                }
            }
            _ => {}
        }
    }
    let mut groups = BTreeMap::<&str, Vec<u8>>::new();
    for (number, body) in bodies.into_iter().enumerate() {
        let name = crate_of(names.get(&(n_imports + number)).copied().unwrap_or_default());
        groups.entry(name).or_default().extend(body);
    }
    groups.insert("(sentences, sources and tables)", data);
    let mut rows = Vec::new();
    for (name, bytes) in groups {
        rows.push((weight(&bytes)?, bytes.len(), name));
    }
    rows.sort_unstable_by(|one, other| other.cmp(one));
    println!("{:>9} {:>9}  alone", "raw", "brotli");
    for (brotli, raw, name) in rows {
        println!("{raw:>9} {brotli:>9}  {name}");
    }
    Ok(())
}

/// The crates of this program that a name can speak of, the one nearest to us first.
const CRATES: [&str; 8] = ["layak", "yew", "gloo", "web_sys", "js_sys", "wasm_bindgen", "qrcodegen", "libm"];

fn crate_of(name: &str) -> &'static str {
    CRATES.into_iter().find(|it| name.contains(it)).unwrap_or("core, alloc, std and others")
}

fn unusable(what: &str, why: &str) -> Problem {
    Problem::new(format!("{what} cannot be weighed: {why}; remove target/apart and try again."))
}
