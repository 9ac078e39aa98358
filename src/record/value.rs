//! One value of a file, and what is said when it cannot be used: the field, what was given, and
//! what may stand there. Knows no fields of its own.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::fact::Fact;

/// A field as messages name it: `usia (orang 2)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    /// The number of the member, from 1.
    pub(super) person: Option<usize>,
}

impl fmt::Display for Field<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A name that nobody knows may hold anything, so nothing in it reaches a terminal raw.
        write!(out, "{}", self.name.escape_debug())?;
        self.person.map_or(Ok(()), |it| write!(out, " (orang {it})"))
    }
}

/// A value that is neither a list nor an object.
#[derive(Debug)]
pub(super) enum Given<'a> {
    Nothing,
    YesNo(bool),
    Whole(i128),
    Fraction(f64),
    Text(&'a str),
}

impl fmt::Display for Given<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => out.write_str("null"),
            Self::YesNo(it) => write!(out, "{it}"),
            Self::Whole(it) => write!(out, "{it}"),
            Self::Fraction(it) => write!(out, "{it:?}"),
            Self::Text(it) if it.chars().count() > 60 => {
                write!(out, "{:?}", it.chars().take(59).chain(['…']).collect::<String>())
            }
            Self::Text(it) => write!(out, "{it:?}"),
        }
    }
}

/// What stands in one place of a file.
pub(super) trait Wants<'de>: Sized {
    type Value;

    /// The field, for messages.
    fn field(&self) -> Field<'_>;

    /// What may stand there, given what stands there now.
    fn allowed(&self, given: Option<&Given<'_>>) -> String;

    /// Takes a value that is neither a list nor an object, or refuses it.
    fn value(&mut self, _given: &Given<'_>) -> Option<Self::Value> {
        None
    }

    /// Takes a list.
    fn list<S: SeqAccess<'de>>(self, _items: S) -> Result<Self::Value, S::Error> {
        Err(refused(&self, "daftar […]", None))
    }

    /// Takes an object.
    fn object<M: MapAccess<'de>>(self, _map: M) -> Result<Self::Value, M::Error> {
        Err(refused(&self, "objek {…}", None))
    }
}

fn refused<'de, W: Wants<'de>, E: de::Error>(wants: &W, given: &str, value: Option<&Given<'_>>) -> E {
    E::custom(format!("{}: {given} tidak bisa dipakai; yang boleh: {}", wants.field(), wants.allowed(value)))
}

/// Reads what is wanted.
pub(super) struct Reading<W>(pub(super) W);

impl<W> Reading<W> {
    fn take<'de, E: de::Error>(mut self, given: &Given<'_>) -> Result<W::Value, E>
    where
        W: Wants<'de>,
    {
        self.0.value(given).ok_or_else(|| refused(&self.0, &given.to_string(), Some(given)))
    }
}

impl<'de, W: Wants<'de>> DeserializeSeed<'de> for Reading<W> {
    type Value = W::Value;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<W::Value, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de, W: Wants<'de>> Visitor<'de> for Reading<W> {
    type Value = W::Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.0.field(), self.0.allowed(None))
    }

    fn visit_unit<E: de::Error>(self) -> Result<W::Value, E> {
        self.take(&Given::Nothing)
    }

    fn visit_bool<E: de::Error>(self, it: bool) -> Result<W::Value, E> {
        self.take(&Given::YesNo(it))
    }

    fn visit_u64<E: de::Error>(self, it: u64) -> Result<W::Value, E> {
        self.take(&Given::Whole(it.into()))
    }

    fn visit_i64<E: de::Error>(self, it: i64) -> Result<W::Value, E> {
        self.take(&Given::Whole(it.into()))
    }

    fn visit_f64<E: de::Error>(self, it: f64) -> Result<W::Value, E> {
        self.take(&Given::Fraction(it))
    }

    fn visit_str<E: de::Error>(self, it: &str) -> Result<W::Value, E> {
        self.take(&Given::Text(it))
    }

    fn visit_seq<S: SeqAccess<'de>>(self, items: S) -> Result<W::Value, S::Error> {
        self.0.list(items)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<W::Value, M::Error> {
        self.0.object(map)
    }
}

/// A field that a few words describe.
pub(super) struct Simple<'a, F> {
    pub(super) field: Field<'a>,
    pub(super) allowed: fn() -> String,
    pub(super) read: F,
}

impl<T, F: Fn(&Given<'_>) -> Option<T>> Wants<'_> for Simple<'_, F> {
    type Value = T;

    fn field(&self) -> Field<'_> {
        self.field
    }

    fn allowed(&self, _given: Option<&Given<'_>>) -> String {
        (self.allowed)()
    }

    fn value(&mut self, given: &Given<'_>) -> Option<T> {
        (self.read)(given)
    }
}

/// The fields of one object that were read already: a second value would silently win.
#[derive(Default)]
pub(super) struct Seen {
    /// Those that are facts, one bit each.
    facts: u128,
    names: Vec<String>,
}

impl Seen {
    pub(super) fn once<E: de::Error>(&mut self, field: Field<'_>) -> Result<(), E> {
        self.once_of(field, None)
    }

    /// The same of a field that may be this fact.
    pub(super) fn once_of<E: de::Error>(&mut self, field: Field<'_>, fact: Option<Fact>) -> Result<(), E> {
        let again = fact.map_or_else(|| self.has(field.name), |it| self.has_fact(it));
        if again {
            return Err(E::custom(format!("{field}: ditulis dua kali; yang boleh: satu kali saja")));
        }
        match fact {
            Some(fact) => self.facts |= 1 << fact as u32,
            None => self.names.push(field.name.into()),
        }
        Ok(())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|it| it == name)
    }

    pub(super) fn has_fact(&self, fact: Fact) -> bool {
        self.facts >> fact as u32 & 1 == 1
    }
}

/// The next field of an object; its name is borrowed where the text allows it.
pub(super) fn next_key<'de, M: MapAccess<'de>>(map: &mut M) -> Result<Option<Cow<'de, str>>, M::Error> {
    map.next_key_seed(Key)
}

struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Self::Value, D::Error> {
        input.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a string")
    }

    fn visit_borrowed_str<E: de::Error>(self, it: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(it))
    }

    fn visit_str<E: de::Error>(self, it: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(it.into()))
    }
}
