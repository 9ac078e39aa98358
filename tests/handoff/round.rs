//! Whatever was said is said again, and whatever is read is either that or a problem.

use std::cell::Cell;

use layak::handoff::{Handoff, Problem};
use proptest::prelude::*;

use crate::random::{each, handoffs, timeless};

#[test]
fn every_family_comes_out_as_it_went_in() {
    let longest = Cell::new(0);
    each(3_000, handoffs(), |it| {
        let code = it.encode();
        longest.set(longest.get().max(code.len()));
        let back = Handoff::decode(&code).unwrap_or_else(|error| panic!("{error:?} in {code}"));
        assert_eq!(timeless(back), timeless(it), "{code}");
    });
    println!("3000 families, the longest code has {} letters", longest.get());
    assert!(longest.get() > 300);
}

#[test]
fn no_nickname_enters_a_code() {
    each(100, handoffs(), |mut it| {
        let code = it.encode();
        for person in &mut it.household.people {
            person.nickname = "Ibu Ani binti Budi".into();
            person.id += 7;
        }
        assert_eq!(it.encode(), code);
    });
}

#[test]
fn case_gaps_dashes_and_letters_that_look_alike_do_not_matter() {
    each(300, handoffs(), |it| {
        let code = it.encode();
        let read = Handoff::decode(&code);
        assert!(read.is_ok());
        let groups: Vec<&str> = layak::handoff::grouped(&code).collect();
        assert_eq!(groups.concat(), code);
        assert!(groups.iter().all(|it| (1..=layak::handoff::GROUP).contains(&it.len())));
        for other in [
            code.to_ascii_lowercase(),
            groups.join(" "),
            groups.join("-"),
            groups.join("\u{2013}\n\t\u{a0}"),
            code.replace('0', "O").replace('1', "I"),
            code.replace('0', "o").replace('1', "l"),
            format!("https://contoh.id/layak/#/terima/{code}"),
            format!("  {code}\n"),
        ] {
            assert_eq!(Handoff::decode(&other), read, "{other}");
        }
    });
}

/// Text of any kind, and text of letters of the code alone, with a checksum that fits or not.
#[test]
fn garbage_is_refused_and_never_stops_the_program() {
    let counts = Cell::new([0_u32; 5]);
    let count = |place: usize| {
        let mut all = counts.get();
        all[place] += 1;
        counts.set(all);
    };
    let letters = "[0-9A-HJKMNP-TV-Za-z -]{0,300}";
    let sealed = (prop::collection::vec(0_u8..32, 1..300), any::<bool>());
    let cases = (any::<String>(), letters, sealed);
    each(20_000, cases, |(any, letters, (mut sealed, begun))| {
        if begun {
            // A version and a day that exist, so that more is read.
            sealed.splice(0..1, [1, 21, 22, 15, 0]);
        }
        for text in [any, letters, crate::letters::sealed(&sealed)] {
            match Handoff::decode(&text) {
                Ok(_) => count(0),
                Err(Problem::Empty | Problem::Ends) => count(1),
                Err(Problem::Letter { place, letter }) => {
                    assert!(place > 0 && text.contains(letter));
                    count(2);
                }
                Err(Problem::Mismatch { n, group }) => {
                    assert!(group.is_none_or(|it| it <= n.div_ceil(layak::handoff::GROUP)));
                    count(3);
                }
                Err(Problem::Value { found, allowed, .. }) => {
                    assert!(allowed.0 <= allowed.1, "{found} {allowed:?}");
                    count(4);
                }
            }
        }
    });
    println!("opened, nothing or too short, letter, mismatch, value: {:?}", counts.get());
    let [_, ends, letter, mismatch, value] = counts.get();
    assert!(ends > 100 && letter > 1_000 && mismatch > 1_000 && value > 1_000, "{:?}", counts.get());
}
