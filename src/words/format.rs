//! Money and days as each language writes and says them.

use super::Words;
use super::{Locale, id};
use crate::date::Date;
use crate::money::Range;

/// `4800000` as `Rp4.800.000`, or `Rp4,800,000` in English.
#[must_use]
pub fn money(words: &Words, rupiah: u32) -> String {
    let separator = if words.locale == Locale::English { ',' } else { '.' };
    format!("Rp{}", grouped(rupiah, separator))
}

fn grouped(number: u32, separator: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// One sum, "so much to so much", "up to so much", or "at least so much".
#[must_use]
pub fn range(words: &Words, range: Range) -> String {
    let english = words.locale == Locale::English;
    match (range.at_least, range.up_to) {
        (low, Some(high)) if low == high => money(words, low),
        (0, Some(high)) if english => format!("up to {}", money(words, high)),
        (0, Some(high)) => format!("sampai {}", money(words, high)),
        (low, Some(high)) if english => format!("{} to {}", money(words, low), money(words, high)),
        (low, Some(high)) => format!("{} sampai {}", money(words, low), money(words, high)),
        (low, None) if english => format!("at least {}", money(words, low)),
        (low, None) => format!("paling sedikit {}", money(words, low)),
    }
}

/// `24 Desember 2020`.
#[must_use]
pub fn date(words: &Words, date: Date) -> String {
    format!("{} {} {}", date.day(), (words.month)(date.month()), date.year())
}

/// An amount said in words, in Indonesian; in English the grouped digits say enough.
#[must_use]
pub fn spoken(words: &Words, rupiah: u32) -> String {
    match words.locale {
        Locale::Indonesian => format!("{} rupiah", id::number(rupiah)),
        Locale::English => money(words, rupiah),
    }
}

/// Words after an amount that multiply it.
const SCALES: [&str; 8] = ["ribu", "juta", "miliar", "triliun", "thousand", "million", "billion", "trillion"];

/// A piece of a screen as it is read aloud: amounts in words, and whether an answer is chosen.
#[must_use]
pub fn aloud(words: &Words, text: &str, chosen: bool) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("Rp") {
        said.push_str(&rest[..at]);
        let after = &rest[at + 2..];
        let n = after.find(|it: char| !it.is_ascii_digit() && it != '.' && it != ',').unwrap_or(after.len());
        // A mark at the end belongs to the sentence.
        let number = after[..n].trim_end_matches(['.', ',']);
        rest = &after[number.len()..];
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let scale =
            SCALES.iter().find(|it| rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(**it)));
        if let Some(scale) = scale {
            // "Rp1,5 juta": a voice reads the number itself; only the unit stands at the wrong end.
            said.push_str(&[number, " ", scale, " rupiah"].concat());
            rest = &rest[1 + scale.len()..];
        } else if let Ok(rupiah) = digits.parse() {
            said.push_str(&spoken(words, rupiah));
        } else {
            said.push_str("Rp");
        }
    }
    said.push_str(rest);
    if chosen {
        said.push_str(". ");
        said.push_str(words.common.chosen);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_as_each_language_does() {
        let (id, en) = (Locale::Indonesian.words(), Locale::English.words());
        for (rupiah, in_id, in_en) in [
            (0, "Rp0", "Rp0"),
            (999, "Rp999", "Rp999"),
            (1_000, "Rp1.000", "Rp1,000"),
            (166_000, "Rp166.000", "Rp166,000"),
            (4_000_000_000, "Rp4.000.000.000", "Rp4,000,000,000"),
        ] {
            assert_eq!(money(id, rupiah), in_id);
            assert_eq!(money(en, rupiah), in_en);
        }
    }

    #[test]
    fn a_screen_is_read_with_its_amounts_in_words() {
        let id = Locale::Indonesian.words();
        for (text, chosen, said) in [
            ("Kulkas", true, "Kulkas. Dipilih"),
            ("Rp1.500.000 per bulan.", false, "satu juta lima ratus ribu rupiah per bulan."),
            ("Bayar Rp600.000. Lalu tunggu.", false, "Bayar enam ratus ribu rupiah. Lalu tunggu."),
            ("Rp600.000 sampai Rp900.000", false, "enam ratus ribu rupiah sampai sembilan ratus ribu rupiah"),
            ("Di bawah Rp600 ribu", false, "Di bawah 600 ribu rupiah"),
            ("Rp1,5 juta sampai UMP", false, "1,5 juta rupiah sampai UMP"),
            ("Rp", false, "Rp"),
        ] {
            assert_eq!(aloud(id, text, chosen), said);
        }
    }

    #[test]
    fn amounts_are_said_as_people_say_them() {
        let id = Locale::Indonesian.words();
        for (rupiah, said) in [
            (0, "nol rupiah"),
            (11, "sebelas rupiah"),
            (19, "sembilan belas rupiah"),
            (100, "seratus rupiah"),
            (1_000, "seribu rupiah"),
            (2_500, "dua ribu lima ratus rupiah"),
            (100_000, "seratus ribu rupiah"),
            (101_000, "seratus satu ribu rupiah"),
            (1_500_000, "satu juta lima ratus ribu rupiah"),
            (300_000_000, "tiga ratus juta rupiah"),
            (4_000_000_000, "empat miliar rupiah"),
        ] {
            assert_eq!(spoken(id, rupiah), said);
        }
    }
}
