//! One value of a file, and what is said when it cannot be used: the field, what was given, and
//! what may stand there. Knows no fields of its own.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

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
pub(super) enum Given {
    Nothing,
    YesNo(bool),
    Whole(i128),
    Fraction(f64),
    Text(String),
}

impl fmt::Display for Given {
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
    fn allowed(&self, given: Option<&Given>) -> String;

    /// Takes a value that is neither a list nor an object, or refuses it.
    fn value(&mut self, _given: &Given) -> Option<Self::Value> {
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

fn refused<'de, W: Wants<'de>, E: de::Error>(wants: &W, given: &str, value: Option<&Given>) -> E {
    E::custom(format!("{}: {given} tidak bisa dipakai; yang boleh: {}", wants.field(), wants.allowed(value)))
}

/// Reads what is wanted.
pub(super) struct Reading<W>(pub(super) W);

impl<W> Reading<W> {
    fn take<'de, E: de::Error>(mut self, given: &Given) -> Result<W::Value, E>
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
        self.take(&Given::Text(it.into()))
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

impl<T, F: Fn(&Given) -> Option<T>> Wants<'_> for Simple<'_, F> {
    type Value = T;

    fn field(&self) -> Field<'_> {
        self.field
    }

    fn allowed(&self, _given: Option<&Given>) -> String {
        (self.allowed)()
    }

    fn value(&mut self, given: &Given) -> Option<T> {
        (self.read)(given)
    }
}

/// The fields of one object that were read already: a second value would silently win.
#[derive(Default)]
pub(super) struct Seen(Vec<String>);

impl Seen {
    pub(super) fn once<E: de::Error>(&mut self, field: Field<'_>) -> Result<(), E> {
        if self.has(field.name) {
            return Err(E::custom(format!("{field}: ditulis dua kali; yang boleh: satu kali saja")));
        }
        self.0.push(field.name.into());
        Ok(())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it == name)
    }
}
