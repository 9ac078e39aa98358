//! A household as a file: what `layak evaluate` reads and what worked households are written in.
//!
//! Domain types are not serialisable; this flat form is, so a field may be renamed in the program
//! without breaking a file. A missing field is an unanswered question; `"tidak tahu"` is the
//! answer "don't know". Whatever is wrong is named with its field and the allowed values; the
//! reader of the format adds the line.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::catalog::PLACES;
use crate::date::Date;
use crate::fact::{Fact, Kind, Subject};
use crate::household::{Answer, Answers, Birth, Household, Person, Role};

/// The answer "don't know" in files.
pub const DONT_KNOW: &str = "tidak tahu";

/// The fields of a file.
pub const FIELDS: [&str; 3] = ["family", "people", "unfinished"];

/// The words for a member's place in the family.
pub const ROLES: [&str; 8] =
    ["kepala", "pasangan", "anak", "menantu", "cucu", "orang-tua", "famili", "lain"];

/// A household as it stands in a file. Ages count from a day that the caller knows.
#[derive(Debug)]
pub struct Record {
    answers: Answers,
    people: Vec<(Person, Option<u32>)>,
    unfinished: bool,
}

impl Record {
    /// The household; a bare age is the age on this day.
    #[must_use]
    pub fn household(self, on: Date) -> Household {
        let aged = |(mut person, age): (Person, Option<u32>)| {
            person.birth = person.birth.or(age.map(|it| Birth::Aged(it, on)));
            person
        };
        Household {
            answers: self.answers,
            people: self.people.into_iter().map(aged).collect(),
            unfinished: self.unfinished,
        }
    }
}

/// "a, b atau c".
fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => (*one).into(),
        [first @ .., last] => format!("{} atau {last}", first.join(", ")),
    }
}

/// The values that a fact may have, for messages and for the schema.
#[must_use]
pub fn allowed(fact: Fact) -> String {
    let values = match fact.kind() {
        Kind::YesNo => "true, false".into(),
        Kind::Choice(words) => words.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", "),
        Kind::Number(least, most, _) => format!("bilangan bulat {least} sampai {most}"),
        Kind::Place => "nama seperti \"Kab. Sukabumi\" atau kode BPS seperti 3202".into(),
    };
    format!("{values} atau \"{DONT_KNOW}\"")
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(RecordVisitor)
    }
}

struct RecordVisitor;

impl<'de> Visitor<'de> for RecordVisitor {
    type Value = Record;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "satu keluarga: {{ {} }}", listed(FIELDS))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Record, M::Error> {
        let mut record = Record { answers: Answers::default(), people: Vec::new(), unfinished: false };
        let mut n_people = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "family" => map.next_value_seed(FamilySeed(&mut record.answers))?,
                "people" => {
                    record.people = map.next_value::<People>()?.0;
                    n_people = Some(record.people.len());
                }
                "unfinished" => record.unfinished = map.next_value()?,
                _ => return Err(unknown(&key, FIELDS)),
            }
        }
        if n_people.unwrap_or(0) == 0 {
            return Err(de::Error::custom("people: belum ada orang; tulis paling sedikit satu orang"));
        }
        Ok(record)
    }
}

fn unknown<'a, E: de::Error>(key: &str, names: impl IntoIterator<Item = &'a str>) -> E {
    E::custom(format!("{key}: tidak ada isian dengan nama ini; yang ada: {}", listed(names)))
}

fn facts_of(subject: Subject) -> impl Iterator<Item = &'static str> {
    Fact::ALL.iter().filter(move |it| it.subject() == subject).map(|it| it.name())
}

struct FamilySeed<'a>(&'a mut Answers);

impl<'de> DeserializeSeed<'de> for FamilySeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FamilySeed<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("family: fakta tentang keluarga, { … }")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "provinsi" {
                let name = map.next_value::<String>()?;
                let Some(province) = PLACES.iter().find(|it| it.name == name) else {
                    let names = listed(PLACES.iter().map(|it| it.name));
                    return Err(de::Error::custom(format!("provinsi: `{name}` tidak dikenal; yang ada: {names}")));
                };
                if self.0.get(Fact::Kabupaten).is_none() {
                    let first = province.code * 100;
                    self.0.set(Fact::Kabupaten, Some(Answer::Between(first, first + 99)));
                }
                continue;
            }
            match Fact::named(&key).filter(|it| it.subject() == Subject::Household) {
                Some(fact) => {
                    let answer = map.next_value_seed(AnswerSeed(fact))?;
                    self.0.set(fact, Some(answer));
                }
                None => return Err(unknown(&key, facts_of(Subject::Household).chain(["provinsi"]))),
            }
        }
        Ok(())
    }
}

struct People(Vec<(Person, Option<u32>)>);

impl<'de> Deserialize<'de> for People {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_seq(PeopleVisitor)
    }
}

struct PeopleVisitor;

impl<'de> Visitor<'de> for PeopleVisitor {
    type Value = People;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("people: daftar orang, [ { … } ]")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<People, S::Error> {
        let mut people = Vec::new();
        while let Some(PersonRecord(mut person, age)) = items.next_element()? {
            person.id = u32::try_from(people.len() + 1).unwrap_or(u32::MAX);
            people.push((person, age));
        }
        Ok(People(people))
    }
}

struct PersonRecord(Person, Option<u32>);

impl<'de> Deserialize<'de> for PersonRecord {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_map(PersonVisitor)
    }
}

struct PersonVisitor;

impl<'de> Visitor<'de> for PersonVisitor {
    type Value = PersonRecord;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("satu orang, { usia, kelamin, … }")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<PersonRecord, M::Error> {
        let mut person = Person::new(0);
        let mut age = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "nama" => person.nickname = map.next_value()?,
                "hubungan" => person.role = Some(role(&map.next_value::<String>()?)?),
                "lahir" => person.birth = Some(birth(&map.next_value::<String>()?)?),
                "usia" => match map.next_value_seed(AnswerSeed(Fact::Usia))? {
                    Answer::Between(years, _) => age = Some(years),
                    Answer::DontKnow => person.birth = person.birth.or(Some(Birth::DontKnow)),
                },
                _ => match Fact::named(&key).filter(|it| it.subject() == Subject::Person) {
                    Some(fact) => {
                        let answer = map.next_value_seed(AnswerSeed(fact))?;
                        person.answers.set(fact, Some(answer));
                    }
                    None => return Err(unknown(&key, ["nama", "hubungan", "lahir"].into_iter().chain(facts_of(Subject::Person)))),
                },
            }
        }
        Ok(PersonRecord(person, age))
    }
}

fn role<E: de::Error>(word: &str) -> Result<Role, E> {
    let place = ROLES.iter().position(|it| *it == word);
    place.map(|it| Role::ALL[it]).ok_or_else(|| {
        E::custom(format!("hubungan: `{word}` tidak dikenal; yang boleh: {}", listed(ROLES)))
    })
}

fn birth<E: de::Error>(text: &str) -> Result<Birth, E> {
    if text == DONT_KNOW {
        return Ok(Birth::DontKnow);
    }
    Date::parse(text).map(Birth::On).ok_or_else(|| {
        E::custom(format!("lahir: `{text}` bukan tanggal; tulis seperti 1982-05-31 atau \"{DONT_KNOW}\""))
    })
}

/// Reads one answer of a fact.
struct AnswerSeed(Fact);

impl AnswerSeed {
    fn wrong<E: de::Error>(&self, given: &dyn fmt::Display) -> E {
        E::custom(format!("{}: {given} tidak bisa dipakai; yang boleh: {}", self.0.name(), allowed(self.0)))
    }
}

impl<'de> DeserializeSeed<'de> for AnswerSeed {
    type Value = Answer;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Answer, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnswerSeed {
    type Value = Answer;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.0.name(), allowed(self.0))
    }

    fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Answer, E> {
        match self.0.kind() {
            Kind::YesNo => Ok(Answer::yes_no(yes)),
            _ => Err(self.wrong(&yes)),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Answer, E> {
        let value = u32::try_from(number).map_err(|_| self.wrong(&number))?;
        let fits = match self.0.kind() {
            Kind::Number(least, most, _) => (least..=most).contains(&value),
            Kind::Place => PLACES.iter().flat_map(|it| it.kabupaten).any(|it| it.0 == value),
            Kind::YesNo | Kind::Choice(_) => false,
        };
        if fits { Ok(Answer::value(value)) } else { Err(self.wrong(&number)) }
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Answer, E> {
        match u64::try_from(number) {
            Ok(it) => self.visit_u64(it),
            Err(_) => Err(self.wrong(&number)),
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Answer, E> {
        Err(self.wrong(&number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Answer, E> {
        if text == DONT_KNOW {
            return Ok(Answer::DontKnow);
        }
        let value = match self.0.kind() {
            Kind::Choice(_) => self.0.choice(text),
            Kind::Place => PLACES.iter().flat_map(|it| it.kabupaten).find(|it| it.1 == text).map(|it| it.0),
            Kind::YesNo | Kind::Number(..) => None,
        };
        value.map(Answer::value).ok_or_else(|| self.wrong(&format!("\"{text}\"")))
    }
}
