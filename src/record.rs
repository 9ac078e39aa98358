//! A household as a file: what `layak evaluate` reads and what worked households are written in.
//!
//! Domain types are not serialisable; this flat form is, so a field may be renamed in the program
//! without breaking a file. A missing field is an unanswered question; `"tidak tahu"` is the
//! answer "don't know". Whatever is wrong is named with its field and the allowed values; the
//! reader of the format adds the line.

mod member;
mod survey;
mod value;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess};

use crate::catalog::{PLACES, Province};
use crate::date::Date;
use crate::fact::{Fact, Kind, Subject};
use crate::household::{Answer, Answers, Birth, Household, Person, Survey};
use member::{Fits, People};
use survey::Items;
use value::{Field, Given, Reading, Seen, Simple, Wants, next_key};

/// The answer "don't know" in files.
pub const DONT_KNOW: &str = "tidak tahu";

/// The reply "does not want to say" to an item of the welfare questionnaire.
pub const DECLINED: &str = "tidak mau jawab";

/// The fields of a file.
pub const FIELDS: [&str; 4] = ["family", "people", "unfinished", "survey"];

/// The province, for a family that does not name its kabupaten; no fact of its own.
pub const PROVINCE: &str = "provinsi";

/// The fields of a member that are no facts.
pub const PERSON_FIELDS: [&str; 3] = ["nama", "hubungan", "lahir"];

/// The words for a member's place in the family.
pub const ROLES: [&str; 8] = ["kepala", "pasangan", "anak", "menantu", "cucu", "orang-tua", "famili", "lain"];

/// A household as it stands in a file. Ages count from a day that the caller knows.
#[derive(Debug)]
pub struct Record {
    answers: Answers,
    people: Vec<(Person, Option<u32>)>,
    unfinished: bool,
    survey: Survey,
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
            survey: self.survey,
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

fn quoted<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|it| format!("\"{it}\"")).collect();
    listed(words.iter().map(String::as_str))
}

/// The values that a fact may have, for messages.
#[must_use]
pub fn allowed(fact: Fact) -> String {
    let values = match fact.kind() {
        Kind::YesNo => "true, false".into(),
        Kind::Choice(words) => words.iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", "),
        Kind::Number(least, most, _) => format!("bilangan bulat {least} sampai {most}"),
        Kind::Place => "nama seperti \"Kab. Sukabumi\", kode BPS seperti 3202".into(),
    };
    format!("{values} atau \"{DONT_KNOW}\"")
}

/// The facts about a subject, by name, in the fixed order.
fn facts_of(subject: Subject) -> impl Iterator<Item = &'static str> {
    Fact::ALL.iter().filter(move |it| it.subject() == subject).map(|it| it.name())
}

fn unknown<'a, E: de::Error>(field: Field<'_>, names: impl IntoIterator<Item = &'a str>) -> E {
    E::custom(format!("{field}: tidak ada isian dengan nama ini; yang boleh: {}", listed(names)))
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        Reading(Whole).deserialize(input)
    }
}

/// The whole file.
struct Whole;

impl<'de> Wants<'de> for Whole {
    type Value = Record;

    fn field(&self) -> Field<'_> {
        Field { name: "isi berkas", person: None }
    }

    fn allowed(&self, _given: Option<&Given<'_>>) -> String {
        "satu objek, { \"family\": {…}, \"people\": […] }".into()
    }

    fn object<M: MapAccess<'de>>(self, mut map: M) -> Result<Record, M::Error> {
        let mut record = Record {
            answers: Answers::default(),
            people: Vec::new(),
            unfinished: false,
            survey: Survey::default(),
        };
        let mut seen = Seen::default();
        while let Some(key) = next_key(&mut map)? {
            let field = Field { name: &key, person: None };
            seen.once(field)?;
            match &*key {
                "family" => map.next_value_seed(Reading(Family(&mut record.answers)))?,
                "survey" => record.survey = map.next_value_seed(Reading(Items))?,
                "people" => record.people = map.next_value_seed(Reading(People))?,
                "unfinished" => {
                    let read = |it: &Given| if let Given::YesNo(it) = it { Some(*it) } else { None };
                    let allowed = || "true atau false".into();
                    record.unfinished = map.next_value_seed(Reading(Simple { field, allowed, read }))?;
                }
                _ => return Err(unknown(field, FIELDS)),
            }
        }
        if record.people.is_empty() {
            return Err(de::Error::custom(format!(
                "people: belum ada orang; yang boleh: {}",
                People::ALLOWED
            )));
        }
        Ok(record)
    }
}

/// The facts about the family.
struct Family<'a>(&'a mut Answers);

impl<'de> Wants<'de> for Family<'_> {
    type Value = ();

    fn field(&self) -> Field<'_> {
        Field { name: "family", person: None }
    }

    fn allowed(&self, _given: Option<&Given<'_>>) -> String {
        "satu objek dengan fakta tentang keluarga, { \"kabupaten\": …, \"pkh\": … }".into()
    }

    fn object<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut seen = Seen::default();
        let mut province = None;
        while let Some(key) = next_key(&mut map)? {
            let field = Field { name: &key, person: None };
            let fact = Fact::named(&key).filter(|it| it.subject() == Subject::Household);
            seen.once_of(field, fact)?;
            if key == PROVINCE {
                let allowed = || quoted(PLACES.iter().map(|it| it.name));
                let read = |it: &Given| PLACES.iter().find(|place| is_text(it, place.name));
                province = Some(map.next_value_seed(Reading(Simple { field, allowed, read }))?);
                continue;
            }
            let Some(fact) = fact else {
                return Err(unknown(field, facts_of(Subject::Household).chain([PROVINCE])));
            };
            let answer = map.next_value_seed(Reading(Fits { fact, person: None }))?;
            self.0.set(fact, Some(answer));
        }
        province.map_or(Ok(()), |it| within(it, self.0))
    }
}

/// A province says more than "don't know" about the kabupaten, and less than its name.
fn within<E: de::Error>(province: &Province, answers: &mut Answers) -> Result<(), E> {
    let (first, last) = (province.code * 100, province.code * 100 + 99);
    match answers.get(Fact::Kabupaten) {
        Some(Answer::Between(code, _)) if !(first..=last).contains(&code) => Err(E::custom(format!(
            "{PROVINCE}: \"{}\" bukan provinsi dari kabupaten yang ditulis; yang boleh: salah satu saja",
            province.name
        ))),
        Some(Answer::Between(..)) => Ok(()),
        Some(Answer::DontKnow) | None => {
            answers.set(Fact::Kabupaten, Some(Answer::Between(first, last)));
            Ok(())
        }
    }
}

fn is_text(given: &Given<'_>, wanted: &str) -> bool {
    matches!(given, Given::Text(it) if *it == wanted)
}
