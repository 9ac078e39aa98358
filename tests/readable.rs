//! The Indonesian can be read: no sentence has more than twenty words, none speaks officialese, none
//! shouts. Sentences of the screens are read from the files of the words, those of the rules from the
//! rule files, so that a new one cannot slip by.

#[allow(dead_code, reason = "the other tests of architecture use the rest")]
#[path = "architecture/reading.rs"]
mod reading;

use std::fmt::Write;
use std::path::Path;

use reading::sources;

/// The most words of a sentence, as the papers on the screens ask.
const MOST_WORDS: usize = 20;

/// What a letter from an office says, and what a neighbour says.
const AVOIDED: [(&str, &str); 29] = [
    ("adapun", "(leave it out)"),
    ("apabila", "kalau, bila"),
    ("bahwasanya", "bahwa"),
    ("berdasarkan", "menurut"),
    ("bersangkutan", "orang itu"),
    ("dalam rangka", "untuk"),
    ("dikarenakan", "karena"),
    ("dilaksanakan", "dilakukan, diadakan"),
    ("diperkenankan", "boleh"),
    ("domisili", "tempat tinggal"),
    ("guna", "untuk"),
    ("himbauan", "ajakan"),
    ("implementasi", "pelaksanaan, jalannya"),
    ("mekanisme", "cara"),
    ("melaksanakan", "melakukan"),
    ("memperoleh", "mendapat"),
    ("mengakses", "membuka"),
    ("merupakan", "adalah"),
    ("namun demikian", "tetapi"),
    ("optimal", "baik"),
    ("pelaksanaan", "jalannya"),
    ("realisasi", "yang sudah dibayar"),
    ("sebagaimana", "seperti"),
    ("selanjutnya", "lalu"),
    ("sosialisasi", "penjelasan"),
    ("terkait", "tentang"),
    ("tersebut", "itu"),
    ("validasi", "pencocokan data"),
    ("verifikasi", "pemeriksaan"),
];

/// The keys of rule files that hold a sentence for a family.
const SAID: [&str; 5] = ["says", "about", "name", "title", "who"];

/// Whether a file of the words is Indonesian: `id.rs`, `id_results.rs`, `facts_id.rs`.
fn indonesian(path: &str) -> bool {
    let name = path.strip_prefix("words/").and_then(|it| it.strip_suffix(".rs"));
    name.is_some_and(|it| it == "id" || it.starts_with("id_") || it.ends_with("_id"))
}

/// Every text under one of these keys.
fn said(value: &toml::Value, key: &str, found: &mut Vec<String>) {
    match value {
        toml::Value::String(it) if SAID.contains(&key) => found.push(it.clone()),
        toml::Value::Array(items) => items.iter().for_each(|it| said(it, key, found)),
        toml::Value::Table(table) => table.iter().for_each(|(key, it)| said(it, key, found)),
        _ => {}
    }
}

fn rule_files(folder: &Path, found: &mut Vec<(String, String)>) {
    let entries = std::fs::read_dir(folder).expect("a folder");
    for path in entries.flatten().map(|it| it.path()) {
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default().to_string();
        if path.is_dir() && !["english", "instruments", "build"].contains(&name.as_str()) {
            rule_files(&path, found);
        } else if path.extension().is_some_and(|it| it == "toml") {
            let text = std::fs::read_to_string(&path).expect("a readable file");
            let table: toml::Table = text.parse().expect("TOML");
            let mut texts = Vec::new();
            said(&toml::Value::Table(table), "", &mut texts);
            found.extend(texts.into_iter().map(|it| (name.clone(), it)));
        }
    }
}

/// Everything Indonesian that a family reads, with the file it comes from.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for source in sources("src").iter().filter(|it| indonesian(&it.path)) {
        found.extend(source.quoted.iter().map(|it| (source.path.clone(), it.1.clone())));
    }
    rule_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog"), &mut found);
    found
}

/// The sentences of a text: a mark and a blank end one, and so does the colon before a list.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |(at, it): (usize, char)| {
            let next = rest[at + 1..].chars().next();
            matches!(it, '.' | '?' | ';' | ':') && next.is_some_and(char::is_whitespace)
        };
        let end = rest
            .char_indices()
            .filter(|it| it.1.is_ascii())
            .find(|it| ends(*it))
            .map_or(rest.len(), |it| it.0 + 1);
        let (sentence, after) = rest.split_at(end);
        rest = after.trim_start();
        Some(sentence)
    })
}

fn has_word(sentence: &str, phrase: &str) -> bool {
    let lower = sentence.to_lowercase();
    let mut rest = lower.as_str();
    let edge = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
    while let Some(at) = rest.find(phrase) {
        let after = &rest[at + phrase.len()..];
        if edge(rest[..at].chars().next_back()) && edge(after.chars().next()) {
            return true;
        }
        rest = after;
    }
    false
}

#[test]
fn no_sentence_is_long_or_official_or_loud() {
    let (mut wrong, mut n) = (String::new(), 0);
    for (place, text) in texts() {
        for sentence in sentences(&text) {
            n += 1;
            let words = sentence.split_whitespace().count();
            if words > MOST_WORDS {
                let _ = writeln!(wrong, "{place}: {words} words, at most {MOST_WORDS}: {sentence}");
            }
            for (avoided, instead) in AVOIDED.iter().filter(|it| has_word(sentence, it.0)) {
                let _ = writeln!(wrong, "{place}: \"{avoided}\", say {instead}: {sentence}");
            }
            if sentence.contains('!') {
                let _ = writeln!(wrong, "{place}: no exclamation mark: {sentence}");
            }
        }
    }
    println!("{n} sentences");
    assert!(n > 2_000, "the files were found");
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn sentences_end_where_people_stop() {
    let found: Vec<&str> = sentences("Bayar Rp1.500.000. Lalu tunggu; nanti dipanggil: hari Senin").collect();
    assert_eq!(found, ["Bayar Rp1.500.000.", "Lalu tunggu;", "nanti dipanggil:", "hari Senin"]);
    assert!(
        has_word("Itu guna apa", "guna") && !has_word("pengguna", "guna") && !has_word("kegunaan", "guna")
    );
}
