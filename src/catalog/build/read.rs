//! TOML with places: every value knows its file and line, and every problem is kept, so that an
//! author sees all mistakes of all files in one build.

use std::cell::RefCell;
use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::date::Date;

/// One rule file.
pub(crate) struct File {
    /// The name in messages, such as `programs/pkh.toml`.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What is wrong, where, and what is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.text)
    }
}

/// Where problems are kept.
#[derive(Default)]
pub(crate) struct Log(RefCell<Vec<Problem>>);

impl Log {
    pub(crate) fn add(&self, file: &File, offset: usize, text: String) {
        let before = file.text.get(..offset).unwrap_or(&file.text);
        let line = before.bytes().filter(|it| *it == b'\n').count() + 1;
        self.0.borrow_mut().push(Problem { file: file.name.clone(), line, text });
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let mut all = self.0.into_inner();
        all.sort_by(|a, b| (&a.file, a.line, &a.text).cmp(&(&b.file, b.line, &b.text)));
        all.dedup();
        all
    }
}

/// A value with its place.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    pub(crate) log: &'a Log,
    pub(crate) file: &'a File,
    pub(crate) value: &'a DeValue<'a>,
    pub(crate) offset: usize,
}

/// "a, b atau c".
pub(crate) fn listed(words: &[&str]) -> String {
    match words {
        [] => "(tidak ada)".into(),
        [one] => (*one).into(),
        [first @ .., last] => format!("{} atau {last}", first.join(", ")),
    }
}

impl<'a> Node<'a> {
    pub(crate) fn problem(self, text: impl Into<String>) {
        self.log.add(self.file, self.offset, text.into());
    }

    fn wrong<T>(self, wanted: &str) -> Option<T> {
        self.problem(format!("di sini harus {wanted}"));
        None
    }

    pub(crate) fn text(self) -> Option<&'a str> {
        match self.value.as_str() {
            Some(it) if it.trim().is_empty() => self.wrong("tulisan yang tidak kosong"),
            Some(it) => Some(it),
            None => self.wrong("tulisan dalam tanda kutip"),
        }
    }

    pub(crate) fn number(self) -> Option<u32> {
        let number = self.value.as_integer().and_then(|it| it.as_str().replace('_', "").parse().ok());
        number.or_else(|| self.wrong("bilangan bulat dari 0"))
    }

    pub(crate) fn date(self) -> Option<Date> {
        let text = self.value.as_datetime().map(ToString::to_string);
        text.and_then(|it| Date::parse(&it)).or_else(|| self.wrong("tanggal seperti 2020-12-24"))
    }

    pub(crate) fn word(self, allowed: &[&'static str]) -> Option<&'static str> {
        let text = self.value.as_str();
        let found = allowed.iter().copied().find(|it| Some(*it) == text);
        if found.is_none() {
            let given = text.map_or_else(String::new, |it| format!("`{it}` tidak dikenal; "));
            self.problem(format!("{given}yang boleh: {}", listed(allowed)));
        }
        found
    }

    pub(crate) fn items(self) -> Vec<Self> {
        match self.value.as_array() {
            Some(items) => items.iter().map(|it| self.at(it)).collect(),
            None => vec![self],
        }
    }

    pub(crate) fn table(self) -> Option<Table<'a>> {
        match self.value.as_table() {
            Some(map) => Some(Table { log: self.log, file: self.file, map, offset: self.offset }),
            None => self.wrong("tabel, { … }"),
        }
    }

    fn at(self, value: &'a Spanned<DeValue<'a>>) -> Self {
        Self { value: value.get_ref(), offset: value.span().start, ..self }
    }
}

/// A table with its place.
#[derive(Clone, Copy)]
pub(crate) struct Table<'a> {
    pub(crate) log: &'a Log,
    pub(crate) file: &'a File,
    pub(crate) map: &'a DeTable<'a>,
    pub(crate) offset: usize,
}

impl<'a> Table<'a> {
    pub(crate) fn problem(self, text: impl Into<String>) {
        self.log.add(self.file, self.offset, text.into());
    }

    pub(crate) fn get(self, key: &str) -> Option<Node<'a>> {
        self.entries().find(|it| it.0 == key).map(|it| it.1)
    }

    pub(crate) fn need(self, key: &str) -> Option<Node<'a>> {
        let found = self.get(key);
        if found.is_none() {
            self.problem(format!("isian `{key}` belum ada"));
        }
        found
    }

    pub(crate) fn need_text(self, key: &str) -> Option<&'a str> {
        self.need(key)?.text()
    }

    /// The entries in the order of the file.
    pub(crate) fn entries(self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let mut all: Vec<_> = self.map.iter().collect();
        all.sort_by_key(|it| it.0.span().start);
        all.into_iter().map(move |(key, value)| {
            let offset = key.span().start;
            (key.get_ref().as_ref(), Node { log: self.log, file: self.file, value: value.get_ref(), offset })
        })
    }

    /// The tables of an array of tables; none where the key is absent.
    pub(crate) fn tables(self, key: &str) -> Vec<Table<'a>> {
        let items = self.get(key).map_or_else(Vec::new, Node::items);
        items.into_iter().filter_map(Node::table).collect()
    }

    /// Names every entry that the notation does not have.
    pub(crate) fn allow(self, allowed: &[&str]) {
        for (key, node) in self.entries().filter(|it| !allowed.contains(&it.0)) {
            node.problem(format!("tidak ada isian `{key}`; yang ada: {}", listed(allowed)));
        }
    }
}
