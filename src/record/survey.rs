//! The replies of the welfare questionnaire in a file.

use serde::de::{self, MapAccess, SeqAccess};

use super::value::{Field, Given as Value, Reading, Seen, Simple, Wants, next_key};
use super::{DECLINED, DONT_KNOW, is_text, quoted, unknown};
use crate::household::{Given, Reply, Survey};
use crate::item::{Item, ItemKind};

/// Everything that was said to the items.
pub(super) struct Items;

impl<'de> Wants<'de> for Items {
    type Value = Survey;

    fn field(&self) -> Field<'_> {
        Field { name: "survey", person: None }
    }

    fn allowed(&self, _given: Option<&Value<'_>>) -> String {
        "satu objek dengan jawaban untuk perkiraan, { \"serumah\": …, \"lantai\": … }".into()
    }

    fn object<M: MapAccess<'de>>(self, mut map: M) -> Result<Survey, M::Error> {
        let mut survey = Survey::default();
        let mut seen = Seen::default();
        while let Some(key) = next_key(&mut map)? {
            let field = Field { name: &key, person: None };
            seen.once(field)?;
            let Some(item) = Item::named(&key) else {
                return Err(unknown(field, Item::ALL.iter().map(|it| it.name())));
            };
            // A file says nothing about when; whoever wrote it had time.
            let reply = map.next_value_seed(Reading(Fits(item)))?;
            survey.set(item, Some(Given { reply, at: item as u32 * UNHURRIED }));
        }
        Ok(survey)
    }
}

/// Seconds from one reply of a file to the next, so that none of them counts as hurried.
const UNHURRIED: u32 = 60;

/// What may be said to an item, for messages.
fn allowed(item: Item) -> String {
    let values = match item.kind() {
        ItemKind::YesNo => "true, false".into(),
        ItemKind::Choice(words) => words.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", "),
        ItemKind::Number(least, most) => format!("bilangan bulat {least} sampai {most}"),
        ItemKind::Several(words) => format!("daftar dengan {}, boleh kosong", quoted(words.iter().copied())),
    };
    format!("{values}, \"{DONT_KNOW}\" atau \"{DECLINED}\"")
}

/// A reply to an item.
struct Fits(Item);

impl<'de> Wants<'de> for Fits {
    type Value = Reply;

    fn field(&self) -> Field<'_> {
        Field { name: self.0.name(), person: None }
    }

    fn allowed(&self, _given: Option<&Value<'_>>) -> String {
        allowed(self.0)
    }

    fn value(&mut self, given: &Value<'_>) -> Option<Reply> {
        if is_text(given, DONT_KNOW) {
            return Some(Reply::DontKnow);
        }
        if is_text(given, DECLINED) {
            return Some(Reply::Declined);
        }
        let value = match (self.0.kind(), given) {
            (ItemKind::YesNo, Value::YesNo(it)) => Some(u32::from(*it)),
            (ItemKind::Choice(_), Value::Text(it)) => self.0.value(it),
            (ItemKind::Number(least, most), Value::Whole(it)) => {
                u32::try_from(*it).ok().filter(|it| (least..=most).contains(it))
            }
            _ => None,
        };
        value.map(Reply::Value)
    }

    fn list<S: SeqAccess<'de>>(self, mut items: S) -> Result<Reply, S::Error> {
        let item = self.0;
        let field = Field { name: item.name(), person: None };
        if !matches!(item.kind(), ItemKind::Several(_)) {
            return Err(de::Error::custom(format!(
                "{field}: daftar […] tidak bisa dipakai; yang boleh: {}",
                allowed(item)
            )));
        }
        let mut bits = 0;
        let read = |it: &Value| if let Value::Text(it) = it { item.value(it) } else { None };
        let words = || quoted(several().iter().copied());
        while let Some(bit) = items.next_element_seed(Reading(Simple { field, allowed: words, read }))? {
            if bits & bit != 0 {
                return Err(de::Error::custom(format!(
                    "{field}: \"{}\" ditulis dua kali; yang boleh: satu kali saja",
                    word_of(item, bit)
                )));
            }
            bits |= bit;
        }
        Ok(Reply::Value(bits))
    }
}

/// The word of a bit.
fn word_of(item: Item, bit: u32) -> &'static str {
    several().iter().find(|it| item.value(it) == Some(bit)).copied().unwrap_or_default()
}

/// The words of the one item of which several can be true.
fn several() -> &'static [&'static str] {
    let words = Item::ALL.iter().find_map(|it| match it.kind() {
        ItemKind::Several(words) => Some(words),
        _ => None,
    });
    words.unwrap_or_default()
}
