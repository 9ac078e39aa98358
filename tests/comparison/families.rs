//! Worked families, and families made by a fixed rule.

use layak::comparison::{Say, sheet};
use layak::date::Date;
use layak::fact::{Fact, Kind, Subject};
use layak::household::{Answer, Birth, Given, Household, Person, Reply, Role};
use layak::item::{Item, ItemKind};
use serde_json::{Value, json};

use crate::{TODAY, at, household, told};

/// Families of three in which the answers go through all of their values.
pub(crate) fn many() -> Vec<Household> {
    let turn = |round: u32, least: u32, most: u32| least + round % (most - least + 1).min(13);
    let family = |round: u32| {
        let mut family = Household::default();
        for (place, item) in (0..).zip(Item::ALL) {
            let (least, most) = item.bounds();
            let value = match item.kind() {
                ItemKind::Several(_) => round * 37 % (most + 1),
                _ if *item == Item::TempatTetap => 1,
                _ => turn(round + place, least, most),
            };
            family.survey.set(*item, Some(Given { reply: Reply::Value(value), at: 0 }));
        }
        for id in 0..3 {
            let mut person = Person::new(id);
            let round = round + 5 * id;
            person.role = Role::ALL.get(round as usize % 9).copied();
            if id == 0 {
                person.role = Some(Role::Head);
            }
            person.birth = Some(Birth::Aged([30, 3, 9, 13, 17, 62, 1, 24][(round + id) as usize % 8], TODAY));
            family.people.push(person);
        }
        for (place, fact) in (0..).zip(Fact::ALL) {
            let (least, most) = fact.bounds();
            let value = |id: u32| match fact.kind() {
                Kind::Number(..) => least + (most - least) / 17 * ((round + id) % 17),
                _ => turn(round + place + id, least, most),
            };
            match fact.subject() {
                Subject::Household => family.answers.set(*fact, Some(Answer::value(value(0)))),
                Subject::Person => {
                    for person in &mut family.people {
                        person.answers.set(*fact, Some(Answer::value(value(person.id))));
                    }
                }
            }
        }
        family
    };
    (0..200).map(family).collect()
}

/// Families of which nothing is known: never asked, do not know, do not want to say.
pub(crate) fn silent() -> Vec<Household> {
    let person = |id: u32| Person::new(id);
    let mut unknown = Household { people: vec![person(1), person(2)], ..Household::default() };
    let never = unknown.clone();
    let mut declined = unknown.clone();
    for item in Item::ALL {
        unknown.survey.set(*item, Some(Given { reply: Reply::DontKnow, at: 0 }));
        declined.survey.set(*item, Some(Given { reply: Reply::Declined, at: 0 }));
    }
    for fact in Fact::ALL {
        unknown.answers.set(*fact, Some(Answer::DontKnow));
        for person in &mut unknown.people {
            person.answers.set(*fact, Some(Answer::DontKnow));
            person.birth = Some(Birth::DontKnow);
        }
    }
    vec![never, unknown, declined, Household { unfinished: true, ..Household::default() }]
}

/// The rows of one member.
fn member(file: &Value, place: usize, number: &str) -> Value {
    let sheet = sheet(&household(file.clone()), TODAY);
    let row = sheet.members[place].rows.iter().find(|it| it.entry.numbered() == number);
    told(&row.expect(number).said)
}

#[test]
fn a_worked_family() {
    let file = json!({
        "family": { "pkh": "aktif", "sakit_menahun": true, "listrik": "900-subsidi", "desil": 3 },
        "people": [
            { "nama": "Slamet", "usia": 44, "kelamin": "laki-laki", "hubungan": "kepala", "kawin": true,
              "sekolah": "tidak", "pekerjaan": "pekerja-lepas", "usaha": "tidak" },
            { "usia": 40, "kelamin": "perempuan", "hubungan": "pasangan", "ibu": "hamil", "usaha": "berjalan",
              "omzet": 120_000_000 },
            { "usia": 12, "kelamin": "perempuan", "hubungan": "anak", "sekolah": "smp", "kelas": "awal" },
            { "usia": 3, "kelamin": "laki-laki", "hubungan": "anak" },
        ],
        "unfinished": false,
        "survey": {
            "sama_dengan_kk": true, "sekolah_kepala": "sd", "kerja_kepala": "buruh-bangunan", "luas_lantai": 36,
        },
    });
    let whole = sheet(&household(file.clone()), TODAY);
    for (number, wanted) in [
        ("302", json!("36")),
        ("303", json!("kosong")),
        ("307a", json!([1])),
        ("307b", json!([2])),
        ("501a", json!("kosong")),
        ("501b", json!([1])),
        ("501d", json!([1])),
        ("504a–e", json!("kosong")),
    ] {
        assert_eq!(at(&whole, number), wanted, "{number}");
    }
    for (place, number, wanted) in [
        (0, "404", json!([1, 5])),
        (0, "407", json!("44")),
        (0, "409", json!([1])),
        (0, "410", json!("lewat")),
        // No longer in school, for the head has finished primary school.
        (0, "412", json!([3])),
        (0, "413", json!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
        (0, "415", json!([1, 2, 3, 4, 5])),
        // Day labour on a building site is not on a farm.
        (0, "418", json!([7])),
        (0, "420b", json!("lewat")),
        (0, "425", json!("lewat")),
        (0, "430", json!("kosong")),
        (1, "409", json!([2])),
        (1, "410", json!([1])),
        (1, "412", json!("kosong")),
        (1, "425", json!([2])),
        (2, "408", json!("kosong")),
        (2, "410", json!("kosong")),
        (2, "412", json!([2])),
        (2, "414", json!([1])),
        // Nobody said whether a child of twelve helps at work.
        (2, "416a", json!("kosong")),
        (2, "416b", json!("kosong")),
        (2, "420a", json!("kosong")),
        (2, "431b", json!("kosong")),
        (2, "431f", json!("lewat")),
        (3, "408", json!([1])),
        (3, "410", json!("lewat")),
        (3, "412", json!("lewat")),
        (3, "415", json!("lewat")),
        (3, "420b", json!("lewat")),
        (3, "427", json!("kosong")),
        (3, "428a–g", json!("kosong")),
        (3, "428h", json!("lewat")),
        (3, "431a", json!("kosong")),
        (3, "431e", json!("lewat")),
    ] {
        assert_eq!(member(&file, place, number), wanted, "member {place}, {number}");
    }
    let named: Vec<_> = whole.members.iter().map(|it| (it.role, it.number, it.only_one)).collect();
    let wanted = [
        (Some(Role::Head), 1, true),
        (Some(Role::Spouse), 1, true),
        (Some(Role::Child), 1, false),
        (Some(Role::Child), 2, false),
    ];
    assert_eq!(named, wanted);
    assert!(!format!("{whole:?}").contains("Slamet"));
}

#[test]
fn a_turnover_is_that_of_a_month() {
    for (year, code) in [
        (0, 1),
        (59_999_999, 1),
        (60_000_000, 2),
        (179_999_999, 2),
        (180_000_000, 3),
        (300_000_000, 4),
        (2_003_999_999, 4),
        (2_004_000_000, 5),
        (4_000_000_000_u32, 5),
    ] {
        let file = json!({ "people": [{ "usia": 40, "usaha": "berjalan", "omzet": year }] });
        assert_eq!(member(&file, 0, "425"), json!([code]), "{year}");
    }
}

#[test]
fn what_two_answers_say_of_the_head_is_what_both_allow() {
    let works = |work: &str, of_head: &str| {
        let file = json!({
            "people": [{ "usia": 40, "hubungan": "kepala", "pekerjaan": work }],
            "survey": { "kerja_kepala": of_head },
        });
        (member(&file, 0, "416a"), member(&file, 0, "418"))
    };
    assert_eq!(works("lain", "nelayan"), (json!([1]), json!([1, 2, 3, 4, 6])));
    assert_eq!(works("usaha-sendiri", "nelayan"), (json!([1]), json!([1, 2, 3])));
    assert_eq!(
        works("pekerja-swasta", "pekerja-lepas-lain"),
        (json!([1]), json!("kosong")),
        "they do not agree"
    );
    let file = json!({ "people": [{ "usia": 13, "hubungan": "kepala" }] });
    assert_eq!(member(&file, 0, "416a"), json!("kosong"), "a child may be the head, and may work");
    let file = json!({
        "people": [{ "usia": 40 }, { "usia": 38, "hubungan": "pasangan" }],
        "survey": { "kerja_kepala": "nelayan" },
    });
    assert!((0..2).all(|it| member(&file, it, "418") == json!("kosong")), "nobody is named as the head");
}

#[test]
fn an_age_is_open_by_a_year_and_not_by_more() {
    let file = json!({ "people": [{ "usia": 9 }, { "lahir": "2021-11-26" }] });
    let household = household(file);
    let on = |day: Date, place: usize, number: &str| {
        let sheet = sheet(&household, day);
        told(&sheet.members[place].rows.iter().find(|it| it.entry.numbered() == number).expect(number).said)
    };
    let later = Date::checked(2027, 5, 1);
    assert_eq!(on(later, 0, "407"), json!("9 atau 10"));
    assert_eq!(on(later, 0, "410"), json!("kosong"), "she may be ten by now");
    assert_eq!(on(TODAY, 0, "410"), json!("lewat"));
    assert_eq!(on(TODAY, 1, "412"), json!("lewat"), "five tomorrow");
    assert_eq!(on(Date::checked(2026, 11, 26), 1, "412"), json!("kosong"));
    let early = sheet(&household, Date::checked(2020, 12, 24));
    assert_eq!(early.members.len(), 1, "who is not born is not there");
}

#[test]
fn an_answer_is_the_one_that_was_given() {
    let file = json!({ "people": [{ "usia": 40 }], "survey": { "lantai": "bambu" } });
    let sheet = sheet(&household(file), TODAY);
    let row = sheet.housing.iter().find(|it| it.entry.number == 303).expect("303");
    let layak::comparison::Said::Coded(answers, _) = &row.said else { panic!("{row:?}") };
    assert_eq!(answers.as_slice(), [Say::Item(Item::Lantai, Item::Lantai.value("bambu").expect("bamboo"))]);
}
