//! Words of the questionnaire as numbers, found while the program is compiled: a word that an item
//! does not have stops the build.

use crate::item::{Item, ItemKind};

/// The value of a word.
pub(super) const fn word(item: Item, word: &str) -> u32 {
    let ItemKind::Choice(words) = item.kind() else { panic!("no choice") };
    let mut value = 0;
    let mut place = 0;
    while place < words.len() {
        if same(words[place].as_bytes(), word.as_bytes()) {
            return value;
        }
        value += 1;
        place += 1;
    }
    panic!("no such word")
}

/// The values of several words, one bit each.
pub(super) const fn words(item: Item, several: &[&str]) -> u16 {
    let mut bits = 0;
    let mut place = 0;
    while place < several.len() {
        bits |= 1 << word(item, several[place]);
        place += 1;
    }
    bits
}

const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut place = 0;
    while place < left.len() {
        if left[place] != right[place] {
            return false;
        }
        place += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_the_value_that_the_item_says() {
        for item in Item::ALL {
            let ItemKind::Choice(all) = item.kind() else { continue };
            for (place, it) in all.iter().enumerate() {
                assert_eq!(Some(word(*item, it)), item.value(it), "{} {it}", item.name());
                assert_eq!(words(*item, &[it]), 1 << place);
            }
            assert_eq!(u32::from(words(*item, all)), (1 << all.len()) - 1, "{}", item.name());
        }
    }
}
