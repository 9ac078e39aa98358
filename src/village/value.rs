//! Numbers, days and places as people write them.

use super::normal;
use crate::catalog::{PLACES, Province};
use crate::date::Date;
use crate::words::Locale;

/// "Rp 1.500.000,-", "1,500,000", "38 tahun": digits, in groups of three or in one.
pub(super) fn number(cell: &str) -> Option<u32> {
    let lower = cell.to_ascii_lowercase();
    let mut text =
        lower.trim_ascii().strip_prefix("rp").unwrap_or(&lower).trim_start_matches(['.', ' ']).trim_ascii();
    for unit in ["tahun", "thn", "th", ",-", ".-"] {
        text = text.strip_suffix(unit).unwrap_or(text).trim_ascii_end();
    }
    let mut parts = text.split(['.', ',', ' ']);
    let mut digits = parts.next()?.to_owned();
    let groups: Vec<&str> = parts.collect();
    for (place, group) in groups.iter().enumerate() {
        let fraction = place + 1 == groups.len() && group.len() < 3 && group.bytes().all(|it| it == b'0');
        if !fraction {
            if group.len() != 3 || digits.len() > 3 && place == 0 {
                return None;
            }
            digits.push_str(group);
        }
    }
    let plain = !digits.is_empty() && digits.len() <= 10 && digits.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// Day, month and year, or year, month and day; the year in full. A name of a month is one too.
pub(super) fn date(cell: &str) -> Option<Date> {
    let cell = cell.split('T').next()?.trim_end_matches(" 00:00:00").trim_end_matches(" 00:00");
    let parts: Vec<&str> = cell.split(['/', '-', '.', ' ']).filter(|it| !it.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let number = |it: &str| (it.len() <= 2).then(|| it.parse::<u8>().ok()).flatten();
    let named = |it: &str| {
        let word = normal(it);
        let name = |it: &u8| normal((Locale::Indonesian.words().month)(*it));
        (1..=12).find(|it| word.len() >= 3 && name(it).starts_with(&word))
    };
    let year = (year.len() == 4).then(|| year.parse().ok()).flatten()?;
    Date::new(year, number(month).or_else(|| named(month))?, number(day)?)
}

/// The code, or the name with or without what kind of place it is, where only one place has it.
pub(super) fn place(word: &str, cell: &str) -> Option<u32> {
    let mut places = PLACES.iter().flat_map(Province::kabupaten);
    if let Ok(code) = cell.parse::<u32>() {
        return places.find(|it| it.0 == code).map(|it| it.0);
    }
    let found = named(word);
    (found.len() == 1).then(|| found[0].0)
}

/// Every place that a name can mean.
pub(super) fn named(word: &str) -> Vec<(u32, &'static str)> {
    let word = ["kabupaten", "kotaadministrasi", "kotaadm", "kotamadya"]
        .iter()
        .zip(["kab", "kota", "kota", "kota"])
        .find_map(|(long, short)| Some(format!("{short}{}", word.strip_prefix(long)?)))
        .unwrap_or_else(|| word.to_owned());
    let places = || PLACES.iter().flat_map(Province::kabupaten);
    let exact: Vec<_> = places().filter(|it| normal(it.1) == word).collect();
    if !exact.is_empty() {
        return exact;
    }
    let bare = |it: &str| normal(it.split_once(' ').map_or(it, |it| it.1));
    places().filter(|it| bare(it.1) == word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (cell, wanted) in [
            ("38", Some(38)),
            ("38 tahun", Some(38)),
            ("38 th", Some(38)),
            ("Rp 1.500.000,-", Some(1_500_000)),
            ("Rp1.500.000,00", Some(1_500_000)),
            ("1,500,000", Some(1_500_000)),
            ("1 500 000", Some(1_500_000)),
            ("1500000.0", Some(1_500_000)),
            ("1.5", None),
            ("1500.000", None),
            ("1.50.000", None),
            ("-3", None),
            ("3,2E+15", None),
            ("empat", None),
            ("99999999999", None),
        ] {
            assert_eq!(number(cell), wanted, "{cell}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = Date::new(1982, 5, 31);
        for cell in
            ["31/05/1982", "31-5-1982", "1982-05-31", "31.05.1982", "31 Mei 1982", "1982-05-31T00:00:00"]
        {
            assert_eq!(date(cell), day, "{cell}");
        }
        for cell in ["05/31/1982", "31/05/82", "31/05", "30145", "1982", "29/02/2023", "1/2/3/4"] {
            assert_eq!(date(cell), None, "{cell}");
        }
    }

    #[test]
    fn a_place_is_its_code_or_a_name_that_only_one_has() {
        for (cell, wanted) in [
            ("3205", Some(3205)),
            ("Kab. Garut", Some(3205)),
            ("KABUPATEN GARUT", Some(3205)),
            ("garut", Some(3205)),
            ("Kota Bandung", Some(3273)),
            ("Bandung", None),
            ("9999", None),
            ("Entah", None),
        ] {
            assert_eq!(place(&normal(cell), cell), wanted, "{cell}");
        }
        assert_eq!(named("bandung").len(), 2);
    }
}
