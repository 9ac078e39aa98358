//! What was published once: the numbers of facts and items, and codes of version 1.

use std::fmt::Write as _;

use layak::date::Date;
use layak::fact::{Fact, Kind, Subject};
use layak::handoff::Handoff;
use layak::handoff::numbers::{FAMILY, MEMBER, MONEY, Of, ROLES, Row, SURVEY};
use layak::household::Role;
use layak::item::{Item, ItemKind};
use layak::questionnaire::Depth;
use layak::record::Record;

use crate::random::timeless;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/handoff/");

fn read(name: &str) -> String {
    std::fs::read_to_string(format!("{FOLDER}{name}")).unwrap_or_default()
}

fn words(of: Of) -> (&'static str, String) {
    let (name, words): (_, &[&str]) = match of {
        Of::Fact(it) => (it.name(), if let Kind::Choice(words) = it.kind() { words } else { &[] }),
        Of::Item(it) => (
            it.name(),
            if let ItemKind::Choice(words) | ItemKind::Several(words) = it.kind() { words } else { &[] },
        ),
    };
    (name, words.iter().flat_map(|it| [" ", it]).collect())
}

/// The tables as they are now, a line for each row.
fn tables() -> String {
    let mut text = String::new();
    for (table, rows) in [("keluarga", FAMILY), ("anggota", MEMBER), ("perkiraan", SURVEY)] {
        for (place, (number, of, bits)) in rows.iter().enumerate() {
            assert_eq!(usize::from(*number), place, "rows stand at their numbers");
            let (name, words) = words(*of);
            let _ = writeln!(text, "{table} {number} {name} {bits}{words}");
        }
    }
    for (place, role) in ROLES.iter().enumerate() {
        let _ = writeln!(text, "hubungan {} {role:?}", place + 1);
    }
    text
}

/// Rows and words may be added; none may change or go.
#[test]
fn numbers_never_change() {
    let (now, published) = (tables(), read("numbers.txt"));
    for line in published.lines() {
        let grown = |it: &str| it.strip_prefix(line).is_some_and(|it| it.is_empty() || it.starts_with(' '));
        assert!(now.lines().any(grown), "this was published and has changed: {line}");
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(format!("{FOLDER}numbers.txt"), &now).expect("the list can be written");
    } else {
        assert_eq!(now, published, "new rows are published by UPDATE=1");
    }
}

#[test]
fn every_fact_and_item_has_a_number_with_room_for_its_values() {
    let room = |rows: &[Row], of: Of| {
        let row = rows.iter().rfind(|it| it.1 == of).unwrap_or_else(|| panic!("{of:?} has no number"));
        let (_, most) = of.bounds();
        let amount = most > 1 << 20;
        assert_eq!(row.2 == MONEY, amount, "{of:?}");
        assert!(amount || most >> row.2 == 0, "{of:?} needs a wider row at the end");
    };
    for fact in Fact::ALL {
        room(if fact.subject() == Subject::Person { MEMBER } else { FAMILY }, Of::Fact(*fact));
    }
    for item in Item::ALL {
        room(SURVEY, Of::Item(*item));
    }
    assert_eq!(FAMILY.len() + MEMBER.len(), Fact::COUNT);
    assert!(Role::ALL.iter().all(|it| ROLES.contains(it)));
    for rows in [FAMILY, MEMBER, SURVEY] {
        assert!(rows.len() < 128, "the number of rows has seven bits");
    }
}

/// Name, how it is looked at, the household as a file, and its code.
struct Case<'a> {
    name: &'a str,
    handoff: Handoff,
    code: &'a str,
}

fn cases(text: &str) -> Vec<Case<'_>> {
    let case = |block: &'_ str| {
        let (head, rest) = block.split_once('\n').expect("a head");
        let (json, code) = rest.trim_end().rsplit_once('\n').unwrap_or((rest, ""));
        let (json, code) = if code.starts_with('1') { (json, code) } else { (rest, "") };
        let mut parts = head.split(' ');
        let mut part = || parts.next().expect("name, day, today, closed, estimate");
        let (name, on) = (part(), Date::parse(part()).expect("a day"));
        let (today, closed_too) = (part() == "hari-ini", part() == "tutup-juga");
        let estimate = match part() {
            "cepat" => Some(Depth::Quick),
            "lengkap" => Some(Depth::Full),
            _ => None,
        };
        let household = serde_json::from_str::<Record>(json).expect(name).household(on);
        (name.len(), Handoff { on, today, closed_too, estimate, example: false, household }, code.len())
    };
    let blocks = text.split("\n\n").filter(|it| !it.trim().is_empty());
    blocks
        .map(|block| {
            let block = block.trim();
            let (name, handoff, code) = case(block);
            Case { name: &block[..name], handoff, code: &block[block.len() - code..] }
        })
        .collect()
}

/// Ids are those of the place on the list.
fn counted(mut it: Handoff) -> Handoff {
    for (person, id) in it.household.people.iter_mut().zip(1..) {
        person.id = id;
        person.nickname = String::new();
    }
    timeless(it)
}

#[test]
fn codes_of_version_1_open_for_ever() {
    let text = read("v1.txt");
    let mut with_codes = text.clone();
    for case in cases(&text) {
        let code = case.handoff.encode();
        if case.code.is_empty() && std::env::var_os("UPDATE").is_some() {
            let end = with_codes.find(&format!("{} ", case.name)).expect("the case");
            let end = with_codes[end..].find("\n\n").map_or(with_codes.trim_end().len(), |it| it + end);
            with_codes.insert_str(end, &format!("\n{code}"));
            continue;
        }
        let read = Handoff::decode(case.code).unwrap_or_else(|error| panic!("{}: {error:?}", case.name));
        assert_eq!(counted(read), counted(case.handoff.clone()), "{}", case.name);
        let n_bytes = (case.code.len() * 5).div_ceil(8);
        println!("{}: {} letters, {n_bytes} bytes", case.name, case.code.len());
        assert!(n_bytes < 200, "{}", case.name);
    }
    if with_codes != text {
        std::fs::write(format!("{FOLDER}v1.txt"), with_codes).expect("the codes can be written");
    }
}

/// A ready household as version 2 wrote it when it was new.
const EXAMPLE: &str = "2549A164CGPB3GJSS4H4A4H4D61V42124DGH2M90H120G400NDJ3";

#[test]
fn an_example_says_so_and_opens_for_ever() {
    let made = layak::demo::ready(8).expect("it opens");
    let example = Handoff { example: true, ..made.clone() };
    assert_eq!(example.encode(), EXAMPLE);
    assert_eq!(Handoff::decode(EXAMPLE), Ok(example));
    assert!(made.encode().starts_with('1'), "what is no example stays readable by older versions");
}
