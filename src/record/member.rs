//! The members in a file, and the answers to questions about a fact.

use std::sync::OnceLock;

use serde::de::{self, MapAccess, SeqAccess};

use super::value::{Field, Given, Reading, Seen, Simple, Wants, next_key};
use super::{DONT_KNOW, PERSON_FIELDS, ROLES, allowed, facts_of, is_text, quoted, unknown};
use crate::catalog::{PLACES, Province, place_name};
use crate::date::Date;
use crate::fact::{Fact, Kind, Subject};
use crate::household::{Answer, Birth, Person, Role};

/// The members.
pub(super) struct People;

impl People {
    pub(super) const ALLOWED: &'static str = "daftar dengan paling sedikit satu orang, [{ \"usia\": … }]";
}

impl<'de> Wants<'de> for People {
    type Value = Vec<(Person, Option<u32>)>;

    fn field(&self) -> Field<'_> {
        Field { name: "people", person: None }
    }

    fn allowed(&self, _given: Option<&Given<'_>>) -> String {
        Self::ALLOWED.into()
    }

    fn list<S: SeqAccess<'de>>(self, mut items: S) -> Result<Self::Value, S::Error> {
        let mut people = Vec::new();
        while let Some((mut person, age)) = items.next_element_seed(Reading(Member(people.len() + 1)))? {
            person.id = u32::try_from(people.len() + 1).unwrap_or(u32::MAX);
            people.push((person, age));
        }
        Ok(people)
    }
}

/// One member, by number.
struct Member(usize);

impl<'de> Wants<'de> for Member {
    type Value = (Person, Option<u32>);

    fn field(&self) -> Field<'_> {
        Field { name: "people", person: Some(self.0) }
    }

    fn allowed(&self, _given: Option<&Given<'_>>) -> String {
        "satu objek, { \"nama\": …, \"usia\": …, \"kelamin\": … }".into()
    }

    fn object<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut person = Person::new(0);
        let mut age = None;
        let mut seen = Seen::default();
        while let Some(key) = next_key(&mut map)? {
            let field = Field { name: &key, person: Some(self.0) };
            let fact = Fact::named(&key).filter(|it| it.subject() == Subject::Person);
            seen.once_of(field, fact)?;
            if seen.has_fact(Fact::Usia) && seen.has("lahir") {
                return Err(de::Error::custom(format!(
                    "{field}: usia dan lahir ditulis dua-duanya; yang boleh: salah satu saja"
                )));
            }
            match &*key {
                "nama" => {
                    person.nickname = map.next_value_seed(Reading(Simple {
                        field,
                        allowed: || "teks".into(),
                        read: text,
                    }))?;
                }
                "hubungan" => {
                    let allowed = || quoted(ROLES);
                    person.role =
                        Some(map.next_value_seed(Reading(Simple { field, allowed, read: role }))?);
                }
                "lahir" => {
                    let allowed = || {
                        format!("tanggal yang ada di kalender, seperti \"1982-05-31\", atau \"{DONT_KNOW}\"")
                    };
                    person.birth =
                        Some(map.next_value_seed(Reading(Simple { field, allowed, read: birth }))?);
                }
                _ => {
                    let Some(fact) = fact else {
                        return Err(unknown(
                            field,
                            PERSON_FIELDS.into_iter().chain(facts_of(Subject::Person)),
                        ));
                    };
                    match map.next_value_seed(Reading(Fits { fact, person: Some(self.0) }))? {
                        Answer::Between(years, _) if fact == Fact::Usia => age = Some(years),
                        Answer::DontKnow if fact == Fact::Usia => person.birth = Some(Birth::DontKnow),
                        answer => person.answers.set(fact, Some(answer)),
                    }
                }
            }
        }
        Ok((person, age))
    }
}

fn text(given: &Given<'_>) -> Option<String> {
    if let Given::Text(it) = given { Some((*it).into()) } else { None }
}

fn role(given: &Given<'_>) -> Option<Role> {
    ROLES.iter().position(|it| is_text(given, it)).map(|it| Role::ALL[it])
}

fn birth(given: &Given<'_>) -> Option<Birth> {
    match given {
        Given::Text(it) if *it == DONT_KNOW => Some(Birth::DontKnow),
        Given::Text(it) => Date::parse(it).map(Birth::On),
        _ => None,
    }
}

/// An answer to the question about a fact.
pub(super) struct Fits {
    pub(super) fact: Fact,
    pub(super) person: Option<usize>,
}

impl Wants<'_> for Fits {
    type Value = Answer;

    fn field(&self) -> Field<'_> {
        Field { name: self.fact.name(), person: self.person }
    }

    fn allowed(&self, given: Option<&Given<'_>>) -> String {
        let near = match given {
            Some(Given::Text(it)) if self.fact.kind() == Kind::Place => similar(it),
            _ => Vec::new(),
        };
        if near.is_empty() { allowed(self.fact) } else { quoted(near) }
    }

    fn value(&mut self, given: &Given<'_>) -> Option<Answer> {
        let value = match (self.fact.kind(), given) {
            (_, Given::Text(it)) if *it == DONT_KNOW => return Some(Answer::DontKnow),
            (Kind::YesNo, Given::YesNo(it)) => Some(u32::from(*it)),
            (Kind::Choice(_), Given::Text(it)) => self.fact.choice(it),
            (Kind::Number(least, most, _), Given::Whole(it)) => {
                u32::try_from(*it).ok().filter(|it| (least..=most).contains(it))
            }
            (Kind::Place, Given::Text(it)) => place_named(it),
            (Kind::Place, Given::Whole(it)) => u32::try_from(*it).ok().filter(|it| place_name(*it).is_some()),
            _ => None,
        };
        value.map(Answer::value)
    }
}

/// The code of the kabupaten or kota of this name, found without reading all five hundred.
fn place_named(name: &str) -> Option<u32> {
    static BY_NAME: OnceLock<Vec<(&str, u32)>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| {
        let places = PLACES.iter().flat_map(Province::kabupaten);
        let mut all: Vec<(&str, u32)> = places.map(|(code, name)| (name, code)).collect();
        all.sort_unstable();
        all
    });
    let first = by_name.partition_point(|it| it.0 < name);
    by_name.get(first).filter(|it| it.0 == name).map(|it| it.1)
}

/// The places that share the last word of a name that is none.
fn similar(name: &str) -> Vec<&'static str> {
    let last = |it: &str| it.rsplit(' ').next().unwrap_or_default().to_lowercase();
    let places = PLACES.iter().flat_map(Province::kabupaten);
    places.map(|it| it.1).filter(|it| last(it) == last(name)).collect()
}
