//! Sentences, instruments and citations.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::date::Date;
use crate::read::{Node, Table, listed};

/// What all files share: instruments, English sentences, places.
#[derive(Default)]
pub(crate) struct Shared {
    /// Number and kind of each instrument, by id.
    pub(crate) instruments: BTreeMap<String, (usize, String)>,
    /// English by Indonesian sentence.
    pub(crate) english: BTreeMap<String, String>,
    /// Every Indonesian sentence that a rule file says, numbered as they come.
    pub(crate) said: RefCell<Numbered>,
    /// Every word that is not translated.
    pub(crate) names: RefCell<Numbered>,
    /// Every citation, one after the other.
    pub(crate) cites: RefCell<Vec<String>>,
    /// Where each run of citations stands among them.
    runs: RefCell<BTreeMap<Vec<String>, usize>>,
    /// Code of each kabupaten and kota, and of each province times one hundred.
    pub(crate) places: BTreeMap<String, u32>,
}

/// Each text once, with its number.
#[derive(Default)]
pub(crate) struct Numbered {
    pub(crate) all: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Numbered {
    fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        self.all.push(text.into());
        self.numbers.insert(text.into(), self.all.len() - 1);
        self.all.len() - 1
    }
}

const KINDS: [&str; 6] = ["law", "decree", "ministry", "official", "press", "other"];
const CONFIDENCES: [&str; 3] = ["low", "medium", "high"];

/// `high` as `High`.
pub(crate) fn variant(word: &str) -> String {
    word.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
        })
        .collect()
}

pub(crate) fn date(date: Date) -> String {
    format!("Date::checked({}, {}, {})", date.year(), date.month(), date.day())
}

pub(crate) fn option(code: Option<String>) -> String {
    code.map_or_else(|| "None".into(), |it| format!("Some({it})"))
}

pub(crate) fn list(items: &[String]) -> String {
    format!("&[{}]", items.join(", "))
}

/// One instrument of `instruments/`.
pub(crate) fn instrument(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["id", "kind", "title", "number", "published", "url", "seen", "confidence"]);
    table.need_text("id")?;
    let kind = table.need("kind")?.word(&KINDS)?;
    let title = table.need_text("title")?;
    let number = table.get("number").and_then(|it| it.value.as_str()).unwrap_or_default();
    let url = table.need_text("url")?;
    if !url.starts_with("https://") && !url.starts_with("http://") {
        table.problem("`url` harus alamat lengkap, mulai dengan https:// atau http://");
    }
    let published = match table.get("published") {
        Some(it) => Some(date(it.date()?)),
        None => None,
    };
    let seen = table.need("seen")?.date()?;
    let confidence = table.need("confidence")?.word(&CONFIDENCES)?;
    Some(format!(
        "Instrument {{ kind: InstrumentKind::{}, title: {}, number: {}, url: {}, published: {}, seen: {}, \
         confidence: Confidence::{} }}",
        variant(kind),
        shared.name(title),
        shared.name(number),
        shared.name(url),
        option(published),
        date(seen),
        variant(confidence),
    ))
}

impl Shared {
    /// A sentence, by its number.
    pub(crate) fn sentence(&self, id: &str) -> String {
        format!("Text({})", self.said.borrow_mut().number(id))
    }

    /// A word that is not translated, by its number.
    fn name(&self, word: &str) -> String {
        format!("Name({})", self.names.borrow_mut().number(word))
    }

    /// A run of citations, by its place.
    fn run(&self, cites: Vec<String>) -> String {
        let n = cites.len();
        let first = *self.runs.borrow_mut().entry(cites).or_insert_with_key(|cites| {
            let mut all = self.cites.borrow_mut();
            all.extend(cites.iter().cloned());
            all.len() - n
        });
        format!("Cites {{ first: {first}, n: {n} }}")
    }

    pub(crate) fn text(&self, table: Table<'_>, key: &str) -> Option<String> {
        table.need_text(key).map(|it| self.sentence(it))
    }

    /// Everything in `cite`: at least one citation.
    pub(crate) fn cites(&self, table: Table<'_>) -> Option<String> {
        let Some(node) = table.get("cite") else {
            table.problem("belum ada rujukan: isi `cite` dengan sumber dari instruments/");
            return None;
        };
        self.citations(node)
    }

    pub(crate) fn citations(&self, node: Node<'_>) -> Option<String> {
        let items = node.items();
        if items.is_empty() {
            node.problem("rujukan tidak boleh kosong");
        }
        let cites: Option<Vec<String>> = items.into_iter().map(|it| self.citation(it)).collect();
        cites.map(|it| self.run(it))
    }

    fn citation(&self, node: Node<'_>) -> Option<String> {
        let text = node.text()?;
        let (id, rest) = text.split_once(' ').unwrap_or((text, ""));
        let Some((number, kind)) = self.instruments.get(id) else {
            let near: Vec<&str> =
                self.instruments.keys().map(String::as_str).filter(|it| alike(it, id)).take(5).collect();
            let hint = if near.is_empty() { String::new() } else { format!("; mirip: {}", listed(&near)) };
            node.problem(format!("`{id}` tidak ada di instruments/{hint}"));
            return None;
        };
        let (read, at) = match rest.trim().strip_prefix('?') {
            Some(at) => (false, at.trim()),
            None => (true, rest.trim()),
        };
        if read && at.is_empty() && ["law", "decree"].contains(&kind.as_str()) {
            node.problem(format!(
                "`{id}`: sebutkan pasal, huruf atau halaman; tulis `{id} ?` bila belum dibaca"
            ));
        }
        Some(format!("Citation {{ instrument: {number}, at: {}, read: {read} }}", self.name(at)))
    }

    /// A sentence that must have a source.
    pub(crate) fn line(&self, table: Table<'_>) -> Option<String> {
        let says = self.text(table, "says");
        let cites = self.cites(table);
        Some(format!("Line {{ says: {}, cites: {} }}", says?, cites?))
    }

    pub(crate) fn confidence(table: Table<'_>) -> Option<String> {
        let word = table.need("confidence")?.word(&CONFIDENCES)?;
        Some(format!("Confidence::{}", variant(word)))
    }
}

/// Whether two ids begin alike; good enough to point at a slip of the finger.
fn alike(one: &str, other: &str) -> bool {
    let n_shared = one.bytes().zip(other.bytes()).take_while(|it| it.0 == it.1).count();
    n_shared >= 4
}
