//! The letters of a code: Crockford's base 32, and a checksum that finds every slip of the pen.
//!
//! The checksum is a cyclic one over the primitive polynomial x^20 + x^3 + 1. One wrong letter, two
//! letters that changed places however far apart, and up to four wrong letters in a row always
//! change it; of anything else one in a million passes. A later version keeps it, so that a slip is
//! never taken for a later version.

use super::problem::Problem;

/// Without I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a group.
pub const GROUP: usize = 5;

/// Letters of the checksum.
const SEAL: usize = 4;

const FULL: u32 = 0xF_FFFF;

/// The letters in groups, as they are shown and read aloud.
pub fn grouped(code: &str) -> impl Iterator<Item = &str> {
    (0..code.len().div_ceil(GROUP)).filter_map(|it| code.get(it * GROUP..code.len().min((it + 1) * GROUP)))
}

/// What stands after an address that ends with a code: no code has a slash.
#[must_use]
pub fn after_address(text: &str) -> &str {
    text.bytes().rposition(|it| it == b'/').map_or(text, |it| &text[it + 1..])
}

/// The letters of a text, each as its number. The text may be an address that ends with a code.
///
/// # Errors
///
/// The first letter that is in no code.
pub fn read(text: &str) -> Result<Vec<u8>, Problem> {
    let mut found = Vec::new();
    for letter in after_address(text)
        .chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '-' | '\u{2010}'..='\u{2015}'))
    {
        let plain = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let number = LETTERS.iter().zip(0..).find(|it| char::from(*it.0) == plain);
        let place = found.len() + 1;
        found.push(number.ok_or(Problem::Letter { place, letter })?.1);
    }
    Ok(found)
}

/// What is left after one more letter.
fn step(mut rest: u32, letter: u8) -> u32 {
    rest ^= u32::from(letter) << 15;
    for _ in 0..5 {
        let carry = rest >> 19;
        rest = (rest << 1 ^ carry << 3 ^ carry) & FULL;
    }
    rest
}

/// What the letters leave when they are divided; nothing where they end with their checksum.
fn rest(letters: &[u8]) -> u32 {
    letters.iter().fold(FULL, |rest, letter| step(rest, *letter))
}

/// The letters with their checksum, as text.
pub(super) fn sealed(mut letters: Vec<u8>) -> String {
    let rest = rest(&letters);
    letters.extend([15, 10, 5, 0].map(|it| u8::try_from(rest >> it & 31).unwrap_or(0)));
    letters.iter().map(|it| char::from(LETTERS[usize::from(*it)])).collect()
}

/// The letters of a text before their checksum, which is right.
pub(super) fn opened(text: &str) -> Result<Vec<u8>, Problem> {
    let mut letters = read(text)?;
    let n = letters.len();
    if n == 0 {
        return Err(Problem::Empty);
    }
    if n <= SEAL || rest(&letters) != 0 {
        return Err(Problem::Mismatch { n, group: suspect(&letters) });
    }
    letters.truncate(n - SEAL);
    Ok(letters)
}

/// The only group in which one slip would explain what is wrong.
fn suspect(letters: &[u8]) -> Option<usize> {
    let wrong = rest(letters);
    let mut found = None;
    // What each change of the letter at this place would do to the rest, and at the place after it.
    let mut later = [0; 32];
    let mut here = [0; 32];
    for (letter, effect) in (0..).zip(&mut here) {
        *effect = step(0, letter);
    }
    for (place, letter) in letters.iter().enumerate().rev() {
        let change = letters.get(place + 1).map_or(0, |it| usize::from(it ^ letter));
        if here.contains(&wrong) || here[change] ^ later[change] == wrong {
            let group = place / GROUP + 1;
            if *found.get_or_insert(group) != group {
                return None;
            }
        }
        later = here;
        here = here.map(|it| step(it, 0));
    }
    found
}
