//! What an edition pays: components, other figures, limits.

use crate::condition::About;
use crate::read::{Node, Table, listed};
use crate::source::{Shared, list, option};
use crate::writer::Writer;

const PERIODS: [(&str, &str); 4] =
    [("sekali", "Once"), ("bulan", "Month"), ("tahap", "Stage"), ("tahun", "Year")];

pub(crate) fn period(node: Node<'_>) -> Option<String> {
    let word = node.word(&PERIODS.map(|it| it.0))?;
    PERIODS.iter().find(|it| it.0 == word).map(|it| format!("Per::{}", it.1))
}

impl Writer<'_> {
    pub(crate) fn component(&mut self, table: Table<'_>) -> Option<String> {
        table.allow(&[
            "id",
            "says",
            "who",
            "form",
            "rupiah",
            "year",
            "cite",
            "confidence",
            "disputed",
            "figures",
        ]);
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

    pub(crate) fn limit(&self, table: Table<'_>, components: &[&str]) -> Option<String> {
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
