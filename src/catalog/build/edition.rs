//! One edition: window, criteria, components, limits and everything that is said about it.

use std::collections::BTreeSet;

use crate::condition::{About, Numbers};
use crate::date::Date;
use crate::read::{Node, Table, listed};
use crate::source::{Shared, date, list, option, variant};

const REGISTRIES: [&str; 5] = ["dtks", "dukcapil", "dapodik", "bpjs-tk", "bank"];
const DECIDERS: [&str; 5] = ["quota", "selection", "deliberation", "proposal", "survey"];
const STEPS: [&str; 4] = ["check", "apply", "object", "collect"];
const NOTES: [&str; 2] = ["disagreement", "article"];
const PERIODS: [(&str, &str); 4] =
    [("sekali", "Once"), ("bulan", "Month"), ("tahap", "Stage"), ("tahun", "Year")];

/// The days of an edition and its code.
pub(crate) struct Edition {
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    pub(crate) code: String,
}

/// Collects what one edition is made of.
struct Writer<'a> {
    shared: &'a Shared,
    numbers: Numbers,
    of_persons: bool,
    reads_person: bool,
    ids: BTreeSet<String>,
}

fn period(node: Node<'_>) -> Option<String> {
    let word = node.word(&PERIODS.map(|it| it.0))?;
    PERIODS.iter().find(|it| it.0 == word).map(|it| format!("Per::{}", it.1))
}

/// Reads an edition; `shared_files` gives the criteria of `shared/<name>.toml`.
pub(crate) fn edition<'a>(
    shared: &'a Shared,
    table: Table<'a>,
    of_persons: bool,
    shared_files: &dyn Fn(&str) -> Option<Vec<Table<'a>>>,
) -> Option<Edition> {
    table.allow(&[
        "from",
        "until",
        "as_of",
        "per",
        "times",
        "uses",
        "window",
        "holds",
        "criterion",
        "recipient",
        "component",
        "limit",
        "registry",
        "decides",
        "note",
        "left_out",
        "step",
        "paper",
    ]);
    let from = table.need("from")?.date()?;
    let until = match table.get("until") {
        Some(it) => Some(it.date()?),
        None => None,
    };
    if until.is_some_and(|until| until < from) {
        table.problem("`until` lebih awal dari `from`");
    }
    let as_of = table.need("as_of")?.date()?;
    let per = period(table.need("per")?)?;
    let times = table.get("times").and_then(Node::number);
    let mut writer =
        Writer { shared, numbers: Numbers::default(), of_persons, reads_person: false, ids: BTreeSet::new() };

    let mut criteria_tables = Vec::new();
    for name in table.get("uses").map_or_else(Vec::new, Node::items) {
        match name.text().and_then(shared_files) {
            Some(tables) => criteria_tables.extend(tables),
            None => name.problem("tidak ada berkas dengan nama ini di shared/"),
        }
    }
    criteria_tables.extend(table.tables("criterion"));
    let criteria: Vec<_> = criteria_tables.into_iter().filter_map(|it| writer.criterion(it)).collect();
    writer.ids.clear();
    let component_tables = table.tables("component");
    let components: Vec<_> = component_tables.iter().filter_map(|it| writer.component(*it)).collect();
    let names: Vec<&str> = component_tables.iter().filter_map(|it| it.get("id")?.value.as_str()).collect();
    let limits: Vec<_> =
        table.tables("limit").into_iter().filter_map(|it| writer.limit(it, &names)).collect();
    let (n_someone, n_disputed) = (writer.numbers.someone, writer.numbers.disputed);

    let recipient = match (table.get("recipient"), writer.reads_person) {
        (Some(it), true) => Some(shared.line(it.table()?)?),
        (None, true) => {
            table.problem(
                "edisi ini membayar orang (`who`), jadi isi [edition.recipient] dengan `says` dan `cite`",
            );
            None
        }
        (Some(it), false) => {
            it.problem("tidak ada `who` di edisi ini, jadi [edition.recipient] tidak berarti");
            None
        }
        (None, false) => None,
    };
    let window = writer.window(table.need("window")?.table()?)?;
    let holds = match table.get("holds") {
        Some(it) => Some(writer.about_someone(it.table()?)?),
        None => None,
    };
    let notes: Vec<_> = table.tables("note").into_iter().filter_map(|it| writer.note(it)).collect();
    let tagged = |key: &str, tag: &str, words: &[&'static str], kind: &str| -> Vec<String> {
        let item = |it: Table<'_>| {
            it.allow(&[tag, "says", "cite"]);
            let word = it.need(tag)?.word(words)?;
            Some(format!("({kind}::{}, {})", variant(word), shared.line(it)?))
        };
        table.tables(key).into_iter().filter_map(item).collect()
    };
    let registries = tagged("registry", "name", &REGISTRIES, "Registry");
    let decides = tagged("decides", "by", &DECIDERS, "Decider");
    let lines = |key: &str| -> Vec<String> {
        table.tables(key).into_iter().filter_map(|it| said(shared, it)).collect()
    };
    let steps: Vec<_> = table.tables("step").into_iter().filter_map(|it| step(shared, it)).collect();
    let code = format!(
        "Edition {{ from: {}, until: {}, as_of: {}, per: {per}, times: {}, window: {window}, holds: {}, \
         criteria: {}, recipient: {}, components: {}, limits: {}, registries: {}, decides: {}, notes: {}, \
         left_out: {}, steps: {}, papers: {}, n_someone: {n_someone}, n_disputed: {n_disputed} }}",
        date(from),
        option(until.map(date)),
        date(as_of),
        option(times.map(|it| it.to_string())),
        option(holds),
        list(&criteria),
        option(recipient),
        list(&components),
        list(&limits),
        list(&registries),
        list(&decides),
        list(&notes),
        list(&lines("left_out")),
        list(&steps),
        list(&lines("paper")),
    );
    Some(Edition { from, until, code })
}

/// A sentence whose source may be missing: what to bring is often written down nowhere.
fn said(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["says", "cite"]);
    if table.get("cite").is_some() {
        return shared.line(table);
    }
    Some(format!("Line {{ says: {}, cites: Cites::NONE }}", shared.text(table, "says")?))
}

fn step(shared: &Shared, table: Table<'_>) -> Option<String> {
    table.allow(&["kind", "says", "cite"]);
    let kind = table.need("kind")?.word(&STEPS)?;
    Some(format!("Step {{ kind: StepKind::{}, line: {} }}", variant(kind), shared.line(table)?))
}

impl Writer<'_> {
    fn window(&self, table: Table<'_>) -> Option<String> {
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

    fn unique(&mut self, table: Table<'_>) -> Option<String> {
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
    fn about_someone(&mut self, table: Table<'_>) -> Option<String> {
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
    fn disputed(
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

    fn criterion(&mut self, table: Table<'_>) -> Option<String> {
        table.allow(&["id", "says", "when", "who", "cite", "confidence", "registry", "scope", "disputed"]);
        let id = self.unique(table);
        let says = self.shared.text(table, "says");
        let cites = self.shared.cites(table);
        let confidence = Shared::confidence(table);
        let (code, of_person) = self.formula(table)?;
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

    fn component(&mut self, table: Table<'_>) -> Option<String> {
        table.allow(&["id", "says", "who", "form", "rupiah", "year", "cite", "confidence", "disputed", "figures"]);
        let id = self.unique(table);
        let says = self.shared.text(table, "says");
        let cites = self.shared.cites(table);
        let confidence = Shared::confidence(table);
        let amount = table.need("rupiah").and_then(amount);
        let year = table.get("year").and_then(Node::number);
        let form = match table.get("form") {
            Some(it) => match it.word(&["barang", "iuran"])? {
                "barang" => "Goods",
                _ => "Premium",
            },
            None => "Cash",
        };
        let (who, disputed) = match table.get("who") {
            Some(it) => {
                self.reads_person = true;
                let code = self.shared.condition(it, About::Person, &mut self.numbers)?;
                let (code, disputed) = self.disputed(table, code, true)?;
                (Some(code), disputed)
            }
            None if self.of_persons => {
                self.reads_person = true;
                (Some("Condition::All(&[])".into()), None)
            }
            None => (None, None),
        };
        let figures: Vec<_> = table.tables("figures").into_iter().filter_map(|it| self.figure(it)).collect();
        let (at_least, up_to) = amount?;
        Some(format!(
            "Component {{ id: {:?}, says: {}, who: {}, form: Form::{form}, at_least: {at_least}, up_to: {up_to}, year: {}, cites: {}, \
             confidence: {}, disputed: {}, figures: {} }}",
            id?,
            says?,
            option(who),
            option(year.map(|it| it.to_string())),
            cites?,
            confidence?,
            option(disputed),
            list(&figures),
        ))
    }

    fn figure(&self, table: Table<'_>) -> Option<String> {
        table.allow(&["rupiah", "per", "says", "cite"]);
        let rupiah = table.need("rupiah")?.number()?;
        let per = period(table.need("per")?)?;
        Some(format!("Figure {{ rupiah: {rupiah}, per: {per}, line: {} }}", self.shared.line(table)?))
    }

    fn limit(&self, table: Table<'_>, components: &[&str]) -> Option<String> {
        table.allow(&["says", "of", "people", "cite"]);
        let mut of = if table.get("of").is_some() { 0_u32 } else { (1 << components.len()) - 1 };
        for name in table.get("of").map_or_else(Vec::new, Node::items) {
            match components.iter().position(|it| Some(*it) == name.value.as_str()) {
                Some(place) => of |= 1 << place,
                None => name
                    .problem(format!("tidak ada komponen dengan nama ini; yang ada: {}", listed(components))),
            }
        }
        let people = table.need("people")?.number()?;
        let line = (self.shared.text(table, "says"), self.shared.cites(table));
        Some(format!("Limit {{ says: {}, of: {of}, people: {people}, cites: {} }}", line.0?, line.1?))
    }

    fn note(&mut self, table: Table<'_>) -> Option<String> {
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

/// A sum, or a range of sums.
fn amount(node: Node<'_>) -> Option<(u32, u32)> {
    if node.value.as_table().is_none() {
        return node.number().map(|it| (it, it));
    }
    let table = node.table()?;
    table.allow(&["at_least", "up_to"]);
    let (at_least, up_to) = (table.need("at_least")?.number()?, table.need("up_to")?.number()?);
    if at_least > up_to {
        table.problem("`at_least` lebih besar dari `up_to`");
    }
    Some((at_least, up_to))
}
