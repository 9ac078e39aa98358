//! What stays on a phone: it comes back whole, and damage costs only what it hit.

use layak::date::Date;
use layak::handoff::{Handoff, Kept, Lost, Unreadable, read_kept, write_kept};

use crate::random::{each, handoffs, timeless};

const UNTIL: Date = Date::checked(2026, 12, 28);

/// As it comes back: without nicknames, ids from 1, no time of the replies.
fn plain(mut it: Handoff) -> Handoff {
    for (person, id) in it.household.people.iter_mut().zip(1..) {
        person.id = id;
        person.nickname = String::new();
    }
    timeless(it)
}

/// A family with two members.
fn family() -> (Handoff, String) {
    let made = layak::demo::ready(7).expect("it opens");
    assert_eq!(made.household.people.len(), 3);
    let text = write_kept(&made, UNTIL);
    (made, text)
}

#[test]
fn what_is_kept_comes_back_whole_and_has_no_nickname() {
    each(500, handoffs(), |made| {
        let text = write_kept(&made, UNTIL);
        for person in made.household.people.iter().filter(|it| it.nickname.len() > 3) {
            assert!(!text.contains(&person.nickname), "{text}");
        }
        let (kept, lost) = read_kept(&text).expect("it is ours");
        assert_eq!((kept.until, lost), (Some(UNTIL), Lost::default()));
        assert_eq!(timeless(kept.handoff), plain(made));
    });
}

/// Whatever is damaged, what is read was said: nobody's answer is invented or given to another.
fn holds_only_what_was_said(read: &Kept, made: &Handoff, moment: &str) {
    let made = plain(made.clone());
    let strip = |it: &layak::household::Person| layak::household::Person { id: 0, ..it.clone() };
    for person in &read.handoff.household.people {
        assert!(made.household.people.iter().any(|it| strip(it) == strip(person)), "{moment}: {person:?}");
    }
    for (fact, answer) in read.handoff.household.answers.given() {
        assert_eq!(made.household.answers.get(fact), Some(answer), "{moment}");
    }
}

#[test]
fn every_damaged_letter_costs_only_its_own_line() {
    let (made, text) = family();
    let mut opened = 0;
    for place in 0..text.len() {
        for other in ["7", "Z", "\u{0}", "é", ""] {
            let damaged = format!("{}{other}{}", &text[..place], &text[place + 1..]);
            if damaged == text {
                continue;
            }
            let moment = format!("letter {place} became {other:?}");
            match read_kept(&damaged) {
                Err(it) => assert!(!it.newer && place <= 5, "{moment}: only the first word is needed"),
                Ok((kept, lost)) => {
                    opened += 1;
                    holds_only_what_was_said(&kept, &made, &moment);
                    let whole = kept.handoff.household.people.len() == 3;
                    assert!(whole || lost.parts > 0 && kept.handoff.household.unfinished, "{moment}");
                }
            }
        }
    }
    println!("{opened} damaged texts opened as far as they can be read");
}

#[test]
fn a_text_that_was_cut_off_opens_as_far_as_it_goes() {
    let (made, text) = family();
    for end in 0..text.len() - 1 {
        if let Ok((kept, lost)) = read_kept(&text[..end]) {
            holds_only_what_was_said(&kept, &made, &format!("cut at {end}"));
            assert!(lost.parts > 0 || end + 1 >= text.trim_end().len(), "cut at {end} goes unsaid");
        }
    }
    let lines: Vec<&str> = text.lines().collect();
    let (kept, lost) = read_kept(&lines[..3].join("\n")).expect("the family and one member");
    assert_eq!((kept.handoff.household.people.len(), lost.parts), (1, 2));
    assert!(kept.handoff.household.unfinished, "somebody may be missing");
    let (kept, lost) =
        read_kept(&[lines[0], "", lines[2], lines[3], lines[4]].join("\n")).expect("the members");
    assert_eq!((kept.handoff.household.people.len(), lost.parts), (3, 1));
    assert_eq!(kept.handoff.on, made.on, "the day stands in every line");
}

#[test]
fn what_is_not_ours_or_too_long_or_of_a_later_version_is_survived() {
    for foreign in ["", "\n", "{\"layak\":1}", "null", "Layak 1", "\u{feff}layak 1", "layaknya 1 2"] {
        assert_eq!(read_kept(foreign), Err(Unreadable { newer: false }), "{foreign:?}");
    }
    assert_eq!(read_kept("layak 9 x"), Err(Unreadable { newer: true }));
    let (made, text) = family();
    let later = text.replacen("layak 1 ", "layak 2 ", 1);
    let (kept, lost) = read_kept(&later).expect("the lines are still ours");
    assert!(lost.newer);
    assert_eq!(timeless(kept.handoff), plain(made.clone()));
    let long = [text.as_str(), &"é".repeat(3_000_000), "\n", &"x\n".repeat(1_000_000)].concat();
    let (kept, lost) = read_kept(&long).expect("the beginning is ours");
    assert_eq!(kept.handoff.household.people.len(), 3);
    assert!(lost.parts > 0);
    let crowd = format!("layak 1 {UNTIL} 4000000000\n{}", text.lines().nth(1).unwrap_or_default());
    let (_, lost) = read_kept(&crowd).expect("the family");
    assert!(lost.parts <= 100, "a number that is damaged costs no time");
}
