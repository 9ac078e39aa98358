//! The words of the welfare questionnaire, the same shape for every language; and the English
//! originals of the scorecards, which are the same in all of them.

use crate::item::Item;

/// What is said about the items of the welfare questionnaire.
#[allow(missing_docs)] // The sentences are their own description.
pub struct ItemWords {
    /// The question.
    pub ask: fn(Item) -> &'static str,
    /// What helps to answer; may be empty.
    pub hint: fn(Item) -> &'static str,
    /// The short name, for lists.
    pub label: fn(Item) -> &'static str,
    /// One answer: no or yes, the index of a choice, or the index of the bit where several can be
    /// true. Empty for numbers.
    pub choice: fn(Item, u32) -> &'static str,
    /// The item of the scorecard of this year (2022 or 2016) in English, with its answers; empty
    /// where the scorecard does not have it.
    pub original: fn(Item, u16) -> &'static str,
    /// Said with an original: that it is our translation, of a short label.
    pub original_note: &'static str,
    /// Nothing in a list where several can be true.
    pub none_of_these: &'static str,
}

/// The item and its answers as the published tables name them: short labels, since the tables do
/// not hold the full wording. Nobody may edit them, so no language has its own.
pub(super) fn original(item: Item, year: u16) -> &'static str {
    match year {
        2022 => match item {
            Item::Serumah => "Household members: One; Two or three; Four; Five or more",
            Item::TabunganKepala => "Head has savings account (bank/co-op; own or joint): Yes; No",
            Item::Lantai => {
                "Main floor material: Marble/granite or Ceramics; Parquet/vinyl/carpet or Tiles/terrazzo; Timber/board, Cement/red brick, bamboo, soil or other"
            }
            Item::Daging | Item::Ayam => "Any meat eaten, last week: Yes; No",
            Item::NasiJadi => "Any ready-cooked white/fried rice, last week: Yes; No",
            Item::RawatBaju => "Spent on clothes-care products, last month: Yes; No",
            Item::Bensin => "Spent on motor fuel, last month: Yes; No",
            Item::Kulkas => "Owns refrigerator: Yes; No",
            Item::Mobil => "Owns car: Yes; No",
            _ => "",
        },
        2016 => match item {
            Item::Serumah => "Household members: Less than 4; 4 or 5; 6 or more",
            Item::AnakKecil => "Members aged 0-5: None or one; Two or more",
            Item::AnakSedang => "Members aged 6-10: None or one; Two or more",
            Item::InternetKepala => "Head used internet, last 3 months: Yes; No; Don't know",
            Item::Kulkas => "Refrigerator: Yes; No",
            Item::Motor => "Motorcycle: Yes; No",
            Item::Lantai => {
                "Main floor material: Bamboo; Earth; Carpet/Vinyl/Rug; Tile/Terrazzo; High-quality wood/plank; Low-quality wood/plank; Cement/Brick; Marble/Granite; Ceramic; Others"
            }
            Item::Jamban => {
                "Toilet type: Piped pit latrine with lid; Piped pit latrine without lid; Dry-pit latrine (Cubluk); Water sealed; No toilet available"
            }
            Item::BahanBakar => {
                "Main cooking fuel: Briquette; Charcoal; Firewood; Electricity; 5.5 Kg. LPG, 12 Kg. LPG, 3 Kg. LPG; Bluegas; Municipal gas; Biogas; Kerosene; Others; No cooking at home"
            }
            _ => "",
        },
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use crate::item::{Item, ItemKind, Use};
    use crate::words::Locale;

    /// How many answers it has in words.
    fn n_choices(item: Item) -> usize {
        match item.kind() {
            ItemKind::YesNo => 2,
            ItemKind::Choice(words) | ItemKind::Several(words) => words.len(),
            ItemKind::Number(..) => 0,
        }
    }

    fn all_there(locale: Locale) {
        let words = &locale.words().item;
        for item in Item::ALL {
            let name = item.name();
            let question = (words.ask)(*item);
            assert!(question.len() > 1 && question.ends_with('?'), "{name}: {question}");
            assert!(!(words.label)(*item).is_empty(), "{name}: no label");
            let n = n_choices(*item);
            let choices: Vec<&str> =
                (0..32).map(|it| (words.choice)(*item, it)).take_while(|it| !it.is_empty()).collect();
            assert_eq!(choices.len(), n, "{name}: {choices:?}");
            assert!((1..n).all(|it| !choices[..it].contains(&choices[it])), "{name}: twice in {choices:?}");
        }
        assert!(!words.none_of_these.is_empty() && !words.original_note.is_empty());
    }

    #[test]
    fn every_item_has_its_words_in_indonesian() {
        all_there(Locale::Indonesian);
    }

    #[test]
    fn every_item_has_its_words_in_english() {
        all_there(Locale::English);
    }

    #[test]
    fn no_indonesian_sentence_is_long_or_loud() {
        let words = &Locale::Indonesian.words().item;
        for item in Item::ALL {
            let choices = (0..32).map(|it| (words.choice)(*item, it));
            let said = [(words.ask)(*item), (words.hint)(*item), (words.label)(*item)].into_iter();
            for text in said.chain(choices).chain([words.none_of_these, words.original_note]) {
                assert!(!text.contains('!'), "{text}");
                for sentence in text.split(". ") {
                    assert!(sentence.split_whitespace().count() <= 20, "{sentence}");
                }
            }
        }
    }

    #[test]
    fn originals_are_those_of_the_two_scorecards() {
        for (locale, _) in Locale::ALL {
            for item in Item::ALL {
                for (year, purpose) in [(2022, Use::Ppi2022), (2016, Use::Ppi2016)] {
                    // It stands for the number of people and their ages, and is no item itself.
                    let there = item.serves(purpose) && *item != Item::SamaDenganKk;
                    let original = (locale.words().item.original)(*item, year);
                    assert_eq!(!original.is_empty(), there, "{} {year}: {original}", item.name());
                }
                assert_eq!((locale.words().item.original)(*item, 2010), "");
            }
        }
    }
}
