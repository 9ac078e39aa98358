//! Conditions: tables of facts become formulas, with every name, kind and bound checked.

use crate::fact::{Fact, Kind, Subject};
use crate::read::{Node, listed};
use crate::source::{Shared, list};

/// Numbers the quantifiers and the disagreements of one edition.
#[derive(Default)]
pub(crate) struct Numbers {
    pub(crate) someone: u8,
    pub(crate) disputed: u8,
    barred: Option<u8>,
}

/// Whom the table at hand is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    Family,
    Person,
}

impl Shared {
    /// A table of facts: all of them must hold.
    pub(crate) fn condition(&self, node: Node<'_>, about: About, numbers: &mut Numbers) -> Option<String> {
        let table = node.table()?;
        let mut parts = Vec::new();
        let mut whole = true;
        for (key, node) in table.entries() {
            match self.part(key, node, about, numbers) {
                Some(part) => parts.push(part),
                None => whole = false,
            }
        }
        if parts.is_empty() && whole {
            table.problem("syarat kosong: tulis paling sedikit satu fakta");
            return None;
        }
        let code =
            if parts.len() == 1 { parts.remove(0) } else { format!("Condition::All({})", list(&parts)) };
        whole.then_some(code)
    }

    /// A criterion that says nothing but "nobody in the family …". All of them in one edition share
    /// one number: together they say that nobody is barred, and whoever is barred twice is barred.
    pub(crate) fn nobody(&self, node: Node<'_>, numbers: &mut Numbers) -> Option<String> {
        let inner = self.condition(node, About::Person, numbers)?;
        let number = *numbers.barred.get_or_insert_with(|| {
            numbers.someone += 1;
            numbers.someone - 1
        });
        Some(format!("Condition::Not(&Condition::Someone({number}, &{inner}))"))
    }

    fn part(&self, key: &str, node: Node<'_>, about: About, numbers: &mut Numbers) -> Option<String> {
        match key {
            "not" => Some(format!("Condition::Not(&{})", self.condition(node, about, numbers)?)),
            "any" | "all" => {
                let items = node.items();
                let parts: Vec<_> = items.into_iter().map(|it| self.condition(it, about, numbers)).collect();
                let parts: Option<Vec<String>> = parts.into_iter().collect();
                let name = if key == "any" { "Any" } else { "All" };
                Some(format!("Condition::{name}({})", list(&parts?)))
            }
            "someone" | "no_one" if about == About::Family => {
                let inner = self.condition(node, About::Person, numbers)?;
                let some = format!("Condition::Someone({}, &{inner})", numbers.someone);
                numbers.someone += 1;
                Some(if key == "someone" { some } else { format!("Condition::Not(&{some})") })
            }
            "someone" | "no_one" => {
                node.problem(format!("`{key}` hanya boleh di syarat tentang keluarga"));
                None
            }
            "provinsi" => self.province(node),
            _ => self.fact(key, node, about),
        }
    }

    fn province(&self, node: Node<'_>) -> Option<String> {
        let names: Option<Vec<u32>> =
            node.items().into_iter().map(|it| self.place(it, |code| code % 100 == 0)).collect();
        let tests: Vec<String> = names?
            .into_iter()
            .map(|it| format!("Condition::Fact(Fact::Kabupaten, Test::Between({it}, {}))", it + 99))
            .collect();
        Some(format!("Condition::Any({})", list(&tests)))
    }

    fn place(&self, node: Node<'_>, fits: impl Fn(u32) -> bool) -> Option<u32> {
        let name = node.text()?;
        let found = self.places.get(name).copied().filter(|it| fits(*it));
        if found.is_none() {
            let part = name.rsplit(' ').next().unwrap_or(name);
            let near: Vec<&str> =
                self.places.keys().map(String::as_str).filter(|it| it.contains(part)).collect();
            node.problem(format!("`{name}` tidak ada di places.toml; mirip: {}", listed(&near)));
        }
        found
    }

    pub(crate) fn fact(&self, name: &str, node: Node<'_>, about: About) -> Option<String> {
        let Some(fact) = Fact::named(name) else {
            let fits = |it: &&Fact| about == About::Person || it.subject() == Subject::Household;
            let names: Vec<&str> = Fact::ALL.iter().filter(fits).map(|it| it.name()).collect();
            node.problem(format!("tidak ada fakta `{name}`; yang ada: {}", listed(&names)));
            return None;
        };
        if about == About::Family && fact.subject() == Subject::Person {
            node.problem(format!(
                "`{name}` adalah fakta tentang orang: pakai `who`, `someone` atau `no_one`"
            ));
            return None;
        }
        let test = match fact.kind() {
            Kind::YesNo => match node.value.as_bool() {
                Some(yes) => one_of(&[u32::from(yes)]),
                None => return wrong(node, name, "true atau false"),
            },
            Kind::Choice(words) => {
                let items = node.items();
                let chosen = items.into_iter().map(|it| it.word(words).and_then(|it| fact.choice(it)));
                one_of(&sorted(chosen.collect::<Option<Vec<_>>>()?))
            }
            Kind::Place => {
                let items = node.items().into_iter();
                one_of(&sorted(
                    items.map(|it| self.place(it, |code| code % 100 != 0)).collect::<Option<Vec<_>>>()?,
                ))
            }
            Kind::Number(least, most, _) => between(node, name, least, most)?,
        };
        Some(format!("Condition::Fact(Fact::{}, {test})", fact.variant()))
    }
}

fn wrong<T>(node: Node<'_>, name: &str, wanted: &str) -> Option<T> {
    node.problem(format!("`{name}` harus {wanted}"));
    None
}

fn sorted(mut values: Vec<u32>) -> Vec<u32> {
    values.sort_unstable();
    values.dedup();
    values
}

fn one_of(values: &[u32]) -> String {
    format!("Test::OneOf(&{values:?})")
}

fn between(node: Node<'_>, name: &str, least: u32, most: u32) -> Option<String> {
    const WORDS: [&str; 4] = ["at_least", "at_most", "below", "above"];
    let Some(table) = node.value.as_table().and_then(|_| node.table()) else {
        return wrong(node, name, &format!("batas angka, {{ {} }}", listed(&WORDS)));
    };
    table.allow(&WORDS);
    let bound = |key: &str| -> Option<Option<u32>> {
        table.get(key).map_or(Some(None), |it| in_bounds(it, name, least, most).map(Some))
    };
    let (at_least, at_most, below, above) =
        (bound("at_least")?, bound("at_most")?, bound("below")?, bound("above")?);
    let low = at_least.or(above.map(|it| it + 1)).unwrap_or(least);
    let high = at_most.or(below.map(|it| it.saturating_sub(1))).unwrap_or(most);
    if at_least.is_some() && above.is_some() || at_most.is_some() && below.is_some() {
        node.problem(format!("`{name}`: pakai satu batas bawah dan satu batas atas saja"));
    }
    if low > high || (low == least && high == most) {
        node.problem(format!("`{name}`: batas ini tidak memilih apa pun atau memilih semua"));
    }
    Some(format!("Test::Between({low}, {high})"))
}

fn in_bounds(node: Node<'_>, name: &str, least: u32, most: u32) -> Option<u32> {
    let value = node.number()?;
    if (least..=most).contains(&value) {
        return Some(value);
    }
    node.problem(format!("`{name}`: {value} di luar batas {least} sampai {most}"));
    None
}
