//! The checksum finds what people do wrong when they write letters down or type them.

use layak::handoff::{GROUP, Handoff, Problem, letters};

use crate::random::{each, handoffs};

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters with the checksum that the module documents, written once more.
pub(crate) fn sealed(symbols: &[u8]) -> String {
    let mut rest = 0xF_FFFF_u32;
    let bits = symbols.iter().flat_map(|it| (0..5).rev().map(move |place| u32::from(it >> place & 1)));
    for bit in bits {
        let carry = (rest >> 19) ^ bit;
        rest = (rest << 1) & 0xF_FFFF;
        if carry == 1 {
            rest ^= 0b1001;
        }
    }
    let seal = [15, 10, 5, 0].map(|it| u8::try_from(rest >> it & 31).expect("five bits"));
    symbols.iter().chain(&seal).map(|it| char::from(LETTERS[usize::from(*it)])).collect()
}

/// The polynomial is primitive: its powers of x repeat only after 2^20 - 1. So two equal letters of
/// error at any distance that a code can have never cancel out.
#[test]
fn the_polynomial_is_primitive() {
    let mut power = 1_u32;
    for step in 1..1 << 20 {
        power <<= 1;
        if power >> 20 == 1 {
            power ^= 1 << 20 | 0b1001;
        }
        assert_eq!(power == 1, step == (1 << 20) - 1, "x to the power of {step}");
    }
}

fn mismatch(code: &[u8]) -> Option<usize> {
    let text = String::from_utf8(code.to_vec()).expect("letters");
    match Handoff::decode(&text) {
        Err(Problem::Mismatch { n, group }) => {
            assert_eq!(n, code.len());
            group
        }
        other => panic!("{text} passes: {other:?}"),
    }
}

/// Every wrong letter and every two letters in the other order, of ten codes.
#[test]
fn no_single_slip_passes_and_the_group_is_named() {
    let (mut n_wrong, mut n_named) = (0, 0);
    let codes = std::cell::RefCell::new(Vec::new());
    each(10, handoffs(), |it| {
        codes.borrow_mut().push(it.encode().into_bytes());
    });
    for mut code in codes.into_inner() {
        code.truncate(120);
        let numbers = letters(&String::from_utf8(code).expect("letters")).expect("letters");
        let code = sealed(&numbers).into_bytes();
        for place in 0..code.len() {
            if place > 0 && code[place] != code[place - 1] {
                let mut swapped = code.clone();
                swapped.swap(place - 1, place);
                let group = mismatch(&swapped);
                assert!(group.is_none_or(|it| (place - 1) / GROUP < it && it <= place / GROUP + 1));
            }
            for other in LETTERS.iter().filter(|it| **it != code[place]) {
                let mut wrong = code.clone();
                wrong[place] = *other;
                let group = mismatch(&wrong);
                assert!(group.is_none_or(|it| it == place / GROUP + 1), "{group:?} for {place}");
                n_wrong += 1;
                n_named += usize::from(group.is_some());
            }
        }
    }
    println!("{n_wrong} wrong letters, the group of {n_named} named");
    assert!(n_named * 10 > n_wrong * 8);
}

/// The same for every pair of places, by the checksum alone.
#[test]
fn no_two_letters_change_places_unseen() {
    let mut n = 0;
    each(20, handoffs(), |it| {
        let code = it.encode();
        let numbers = letters(&code).expect("its own letters");
        assert_eq!(sealed(&numbers[..numbers.len() - 4]), code, "the checksum is as documented");
    });
    let numbers: Vec<u8> = (0..200_u32).map(|it| u8::try_from(it * 7 % 32).expect("a letter")).collect();
    let right = letters(&sealed(&numbers)).expect("letters");
    let good = |it: &[u8]| sealed(&it[..it.len() - 4]) == text(it);
    for first in 0..right.len() {
        for second in first + 1..right.len() {
            if right[first] != right[second] {
                let mut wrong = right.clone();
                wrong.swap(first, second);
                assert!(!good(&wrong), "letters {first} and {second}");
                n += 1;
            }
        }
        for other in (0..32).filter(|it| *it != right[first]) {
            let mut wrong = right.clone();
            wrong[first] = other;
            assert!(!good(&wrong), "letter {first}");
            n += 1;
        }
    }
    println!("{n} slips");
}

fn text(numbers: &[u8]) -> String {
    numbers.iter().map(|it| char::from(LETTERS[usize::from(*it)])).collect()
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    assert_eq!(Handoff::decode(""), Err(Problem::Empty));
    assert_eq!(Handoff::decode(" - \n"), Err(Problem::Empty));
    assert_eq!(Handoff::decode("1AB-CU"), Err(Problem::Letter { place: 5, letter: 'U' }));
    assert_eq!(Handoff::decode("ab é"), Err(Problem::Letter { place: 3, letter: 'é' }));
    assert!(matches!(Handoff::decode("1"), Err(Problem::Mismatch { n: 1, .. })));
    // Version 3 with a checksum that fits is a later version, and no slip.
    let later = Handoff::decode(&sealed(&[3, 0, 0])).expect_err("nobody knows version 3");
    assert!(later.newer() && matches!(later, Problem::Value { found: 3, allowed: (1, 2), .. }), "{later:?}");
    assert_eq!(Handoff::decode(&sealed(&[1, 0])), Err(Problem::Ends));
    let none = Handoff::decode(&sealed(&[1, 31, 31, 31, 31])).expect_err("no such day");
    assert!(!none.newer(), "{none:?}");
}
