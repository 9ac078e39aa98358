//! The comparison sheet: every answer has the codes that it can have, and nothing else has any.

#[path = "comparison/families.rs"]
mod families;
#[cfg(feature = "ui")]
#[path = "comparison/page.rs"]
mod page;

use layak::comparison::{AID, Entry, HOUSING, MEMBER, Row, Said, Sheet, sheet};
use layak::date::Date;
use layak::fact::{Fact, Kind, Subject};
use layak::household::Household;
use layak::item::{Item, ItemKind, Use};
use layak::record::Record;
use serde_json::{Map, Value, json};

const TODAY: Date = Date::checked(2026, 11, 25);

fn household(file: Value) -> Household {
    let text = file.to_string();
    let record: Record = serde_json::from_value(file).unwrap_or_else(|it| panic!("{text}: {it}"));
    record.household(TODAY)
}

fn maps() -> Value {
    let table: toml::Table = include_str!("comparison/maps.toml").parse().expect("maps");
    serde_json::to_value(table).expect("maps as JSON")
}

fn rows(sheet: &Sheet) -> Vec<&Row> {
    let members = sheet.members.iter().flat_map(|it| &it.rows);
    sheet.housing.iter().chain(members).chain(&sheet.aid).collect()
}

/// What a row says, as the maps say it.
fn told(said: &Said) -> Value {
    match said {
        Said::Blank => json!("kosong"),
        Said::Skip => json!("lewat"),
        Said::Coded(_, codes) if codes.is_empty() => json!("kata"),
        Said::Coded(_, codes) => json!(codes.all().collect::<Vec<u32>>()),
        Said::Number(_, least, most) if least == most => json!(least.to_string()),
        Said::Number(_, least, most) => json!(format!("{least} atau {most}")),
    }
}

/// What the first row of a number says.
fn at(sheet: &Sheet, number: &str) -> Value {
    let row = rows(sheet).into_iter().find(|it| it.entry.numbered() == number);
    told(&row.unwrap_or_else(|| panic!("no {number}")).said)
}

/// A family of one grown-up head of whom only this is said.
fn only(name: &str, value: Value, with: Option<&Map<String, Value>>) -> Value {
    let mut person = with.cloned().unwrap_or_default();
    person.extend([("hubungan".into(), json!("kepala")), ("usia".into(), json!(30))]);
    let mut file = json!({ "family": {}, "survey": {}, "unfinished": false });
    match Fact::named(name) {
        None => file["survey"][name] = value,
        Some(fact) if fact.subject() == Subject::Person => {
            person.insert(name.into(), value);
        }
        Some(_) => file["family"][name] = value,
    }
    file["people"] = json!([person]);
    file
}

/// The values that a fact or an item can have, in the words of the maps.
fn values(name: &str) -> Vec<String> {
    let words = match (Fact::named(name).map(Fact::kind), Item::named(name).map(Item::kind)) {
        (Some(Kind::YesNo), _) | (_, Some(ItemKind::YesNo)) => &["false", "true"][..],
        (Some(Kind::Choice(words)), _) | (_, Some(ItemKind::Choice(words))) => words,
        other => panic!("{name}: {other:?}"),
    };
    words.iter().map(ToString::to_string).collect()
}

#[test]
fn every_value_has_exactly_the_codes_that_it_can_have() {
    let maps = maps();
    let mut n = 0;
    for map in maps["map"].as_array().expect("maps") {
        let (of, to) = (map["of"].as_str().expect("of"), map["to"].as_str().expect("to"));
        for value in values(of) {
            let given = match value.as_str() {
                "true" | "false" => json!(value == "true"),
                word => json!(word),
            };
            let file = only(of, given, map.get("with").and_then(Value::as_object));
            let found = at(&sheet(&household(file), TODAY), to);
            assert_eq!(Some(&found), map.get(&value), "{of} = {value} in {to}");
            n += 1;
        }
    }
    println!("{n} values");
    assert!(n > 200);
}

#[test]
fn every_thing_that_can_be_ticked_has_its_row() {
    let maps = maps();
    let goods = maps["goods"].as_array().expect("goods");
    let ItemKind::Several(things) = Item::Harta.kind() else { panic!("harta is ticked") };
    assert_eq!(goods.len(), things.len());
    for thing in things {
        let map = goods.iter().find(|it| it["of"] == **thing).unwrap_or_else(|| panic!("no {thing}"));
        let to = map["to"].as_str().expect("to");
        let others: Vec<&&str> = things.iter().filter(|it| *it != thing).collect();
        for (ticked, wanted) in
            [(json!([thing]), &map["yes"]), (json!(others), &map["no"]), (json!([]), &map["no"])]
        {
            let file = only("harta", ticked.clone(), None);
            assert_eq!(at(&sheet(&household(file), TODAY), to), *wanted, "{thing} when {ticked} in {to}");
        }
    }
}

/// Every item that is asked for the sheet reaches it, so that nobody is asked in vain.
#[test]
fn every_item_that_is_asked_for_the_sheet_is_on_it() {
    let maps = maps();
    let all = maps["map"].as_array().expect("maps");
    for item in Item::ALL.iter().filter(|it| it.serves(Use::Regsosek)) {
        // The floor area is a number, and the number of people is that of the tables of block 4.
        let elsewhere = matches!(item, Item::LuasLantai | Item::Harta | Item::Serumah);
        assert!(elsewhere || all.iter().any(|it| it["of"] == item.name()), "{}", item.name());
    }
}

#[test]
fn codes_are_those_of_the_form() {
    let maps = maps();
    let range = maps["range"].as_object().expect("ranges");
    let mut seen: Vec<String> = Vec::new();
    for household in families::many() {
        for row in rows(&sheet(&household, TODAY)) {
            let Said::Coded(answers, codes) = &row.said else { continue };
            let number = row.entry.numbered();
            if codes.is_empty() {
                continue;
            }
            assert!(!answers.is_empty(), "{number}: codes of no answer");
            let range = range.get(&number).unwrap_or_else(|| panic!("{number} has no codes"));
            let (least, most) = (range[0].as_u64().expect("least"), range[1].as_u64().expect("most"));
            for code in codes.all() {
                assert!((least..=most).contains(&code.into()), "{number}: {code} of {least} to {most}");
            }
            seen.push(number);
        }
    }
    for number in range.keys() {
        assert!(seen.contains(number), "{number} never had a code");
    }
}

fn key(entry: &Entry) -> (u16, &'static str) {
    (entry.number, entry.letter)
}

#[test]
fn the_numbers_stand_in_the_order_of_the_form() {
    for form in [HOUSING, MEMBER, AID] {
        assert!(form.iter().zip(&form[1..]).all(|(one, next)| key(one) < key(next)));
    }
    let numbers: Vec<u16> = HOUSING.iter().chain(MEMBER).chain(AID).map(|it| it.number).collect();
    assert!((301..=310).chain(407..=431).chain(501..=506).all(|it| numbers.contains(&it)), "{numbers:?}");
    assert!([401, 402, 403, 406].iter().all(|it| !numbers.contains(it)), "left out on purpose");
}

/// Unknown is a blank: it is neither a no, nor a zero, nor a reason to skip anything.
#[test]
fn what_is_not_known_is_a_blank() {
    for household in families::silent() {
        let sheet = sheet(&household, TODAY);
        assert_eq!(sheet.members.len(), household.people.len());
        for row in rows(&sheet) {
            assert_eq!(row.said, Said::Blank, "{}", row.entry.numbered());
        }
    }
}

/// A home that does not exist has no floor, and nobody says what the office writes then.
#[test]
fn without_a_home_block_3_is_blank() {
    let file = json!({
        "people": [{ "usia": 40 }], "family": { "listrik": "450" },
        "survey": { "tempat_tetap": false, "lantai": "tanah", "luas_lantai": 9, "jamban": "tidak-ada" },
    });
    let sheet = sheet(&household(file), TODAY);
    assert!(sheet.housing.iter().all(|it| it.said == Said::Blank));
}
