//! The parts of an edition that say something of a family: window, criteria, notes.

use std::collections::BTreeSet;

use crate::condition::{About, Numbers};
use crate::read::{Node, Table};
use crate::source::{Shared, date, option, variant};

pub(crate) const REGISTRIES: [&str; 7] =
    ["dtks", "dtsen", "dukcapil", "dapodik", "bpjs-tk", "bpjs-kesehatan", "bank"];
const NOTES: [&str; 4] = ["disagreement", "article", "priority", "warning"];

/// Collects what one edition is made of.
pub(crate) struct Writer<'a> {
    pub(crate) shared: &'a Shared,
    pub(crate) numbers: Numbers,
    pub(crate) of_persons: bool,
    pub(crate) reads_person: bool,
    pub(crate) ids: BTreeSet<String>,
}

impl Writer<'_> {
    pub(crate) fn window(&self, table: Table<'_>) -> Option<String> {
        table.allow(&["state", "from", "until", "says", "cite"]);
        let state = table.need("state")?.word(&["open", "unconfirmed"])?;
        let day = |key: &str| match table.get(key) {
            Some(it) => it.date().map(|it| Some(date(it))),
            None => Some(None),
        };
        let (from, until) = (day("from")?, day("until")?);
        let line = self.shared.line(table)?;
        let confirmed = state == "open";
        Some(format!(
            "Window {{ confirmed: {confirmed}, from: {}, until: {}, line: {line} }}",
            option(from),
            option(until)
        ))
    }

    pub(crate) fn unique(&mut self, table: Table<'_>) -> Option<String> {
        let id = table.need_text("id")?.to_string();
        if !self.ids.insert(id.clone()) {
            table.problem(format!("`{id}` sudah dipakai di edisi ini; setiap `id` harus berbeda"));
        }
        Some(id)
    }

    /// `when` or `who`, exactly one of them; and whether it was `who`.
    fn formula(&mut self, table: Table<'_>) -> Option<(String, bool)> {
        match (table.get("when"), table.get("who")) {
            (Some(it), None) => Some((self.shared.condition(it, About::Family, &mut self.numbers)?, false)),
            (None, Some(it)) => Some((self.shared.condition(it, About::Person, &mut self.numbers)?, true)),
            _ => {
                table.problem("isi salah satu: `when` (tentang keluarga) atau `who` (tentang penerima)");
                None
            }
        }
    }

    /// A condition about the family; `who` means that it holds for somebody.
    pub(crate) fn about_someone(&mut self, table: Table<'_>) -> Option<String> {
        table.allow(&["when", "who"]);
        let (code, of_person) = self.formula(table)?;
        if !of_person {
            return Some(code);
        }
        let number = self.numbers.someone;
        self.numbers.someone += 1;
        Some(format!("Condition::Someone({number}, &{code})"))
    }

    /// Widens a formula by what another source says, and keeps that source's sentence.
    pub(crate) fn disputed(
        &mut self,
        table: Table<'_>,
        code: String,
        of_person: bool,
    ) -> Option<(String, Option<String>)> {
        let Some(node) = table.get("disputed") else { return Some((code, None)) };
        let inner = node.table()?;
        inner.allow(&["when", "who", "says", "cite"]);
        let (other, of_other) = self.formula(inner)?;
        if of_other != of_person {
            inner.problem("`disputed` harus tentang hal yang sama: `when` dengan `when`, `who` dengan `who`");
        }
        let number = self.numbers.disputed;
        self.numbers.disputed += 1;
        let wider =
            format!("Condition::Any(&[{code}, Condition::All(&[{other}, Condition::Disputed({number})])])");
        Some((wider, Some(self.shared.line(inner)?)))
    }

    pub(crate) fn criterion(&mut self, table: Table<'_>) -> Option<String> {
        table.allow(&["id", "says", "when", "who", "cite", "confidence", "registry", "scope", "disputed"]);
        let id = self.unique(table);
        let says = self.shared.text(table, "says");
        let cites = self.shared.cites(table);
        let confidence = Shared::confidence(table);
        let (code, of_person) = match nobody(table) {
            Some(it) => (self.shared.nobody(it, &mut self.numbers)?, false),
            None => self.formula(table)?,
        };
        self.reads_person |= of_person;
        let (code, disputed) = self.disputed(table, code, of_person)?;
        let registry = match table.get("registry") {
            Some(it) => Some(format!("Registry::{}", variant(it.word(&REGISTRIES)?))),
            None => None,
        };
        let scope = match table.get("scope").map(|it| it.word(&["keluarga", "orang"])) {
            Some(None) => return None,
            Some(Some("orang")) => "Payee::Person",
            None if of_person => "Payee::Person",
            _ => "Payee::Household",
        };
        Some(format!(
            "Criterion {{ id: {:?}, says: {}, when: {code}, of_person: {of_person}, scope: {scope}, registry: {}, \
             cites: {}, confidence: {}, disputed: {} }}",
            id?,
            says?,
            option(registry),
            cites?,
            confidence?,
            option(disputed),
        ))
    }

    pub(crate) fn note(&mut self, table: Table<'_>) -> Option<String> {
        table.allow(&["kind", "when", "says", "cite"]);
        let kind = match table.get("kind") {
            Some(it) => variant(it.word(&NOTES)?),
            None => "Plain".into(),
        };
        let when = match table.get("when") {
            Some(it) => Some(self.shared.condition(it, About::Family, &mut self.numbers)?),
            None => None,
        };
        let line = self.shared.line(table)?;
        Some(format!("Note {{ kind: NoteKind::{kind}, when: {}, line: {line} }}", option(when)))
    }
}

/// The inside of `when = { no_one = { … } }`, where the criterion says no more than that.
fn nobody(table: Table<'_>) -> Option<Node<'_>> {
    let when = table.get("when").filter(|it| it.value.as_table().is_some())?.table()?;
    let (key, node) = when.entries().next()?;
    let alone = when.entries().count() == 1 && key == "no_one";
    (alone && table.get("disputed").is_none() && table.get("who").is_none()).then_some(node)
}
