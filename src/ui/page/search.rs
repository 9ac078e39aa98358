//! Finding a kabupaten or kota by what somebody types: parts of names first, and where nothing fits,
//! names that are spelled nearly so, in old spelling too.

use crate::catalog::PLACES;

/// What people call places.
const ALIASES: [(&str, &str); 12] = [
    ("jaksel", "jakarta selatan"),
    ("jakbar", "jakarta barat"),
    ("jaktim", "jakarta timur"),
    ("jakut", "jakarta utara"),
    ("jakpus", "jakarta pusat"),
    ("tangsel", "tangerang selatan"),
    ("jogja", "yogyakarta"),
    ("solo", "surakarta"),
    ("bdg", "bandung"),
    ("sby", "surabaya"),
    ("batavia", "jakarta"),
    ("ujungpandang", "makassar"),
];

/// Old spelling and what is written today; longer ones first.
const OLD: [(&str, &str); 6] =
    [("oe", "u"), ("dj", "j"), ("tj", "c"), ("nj", "ny"), ("sj", "sy"), ("ch", "kh")];

/// Every place whose name, with that of its province, contains each of the words; those come first
/// whose own name does. Where there is none, those whose names are spelled nearly so, nearest first.
pub(super) fn search(text: &str) -> Vec<(u32, String)> {
    let wanted = words_of(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let exact = found(&|own, whole| {
        let within = |text: &str| wanted.iter().all(|it| text.contains(it.as_str()));
        if within(own) { Some(0) } else { within(whole).then_some(1) }
    });
    if !exact.is_empty() {
        return exact;
    }
    let wanted: Vec<String> = wanted.iter().map(|it| today(it)).collect();
    found(&|own, whole| {
        let distance = |text: &str| -> Option<u32> {
            let names: Vec<String> = text.split(' ').map(today).collect();
            wanted.iter().map(|it| names.iter().filter_map(|name| near(it, name)).min()).sum()
        };
        // A place of its own is nearer than one of a province of that name.
        distance(own).map(|it| 2 * it).or_else(|| distance(whole).map(|it| 2 * it + 1))
    })
}

/// The words that were typed, without aliases and marks.
fn words_of(text: &str) -> Vec<String> {
    let wanted = text.to_ascii_lowercase();
    let words = wanted.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty());
    let alias =
        |word: &str| ALIASES.iter().find(|it| it.0 == word).map_or(word.to_string(), |it| it.1.into());
    words
        .map(alias)
        .collect::<Vec<_>>()
        .join(" ")
        .split(' ')
        .filter(|it| !it.is_empty())
        .map(str::to_string)
        .collect()
}

/// Every place to which this gives a rank, by rank; both names are in small letters.
fn found(rank: &dyn Fn(&str, &str) -> Option<u32>) -> Vec<(u32, String)> {
    let mut ranked = Vec::new();
    for province in PLACES {
        for (code, name) in province.kabupaten() {
            let whole = format!("{name}, {}", province.name);
            if let Some(rank) = rank(&name.to_ascii_lowercase(), &whole.to_ascii_lowercase()) {
                ranked.push((rank, code, whole));
            }
        }
    }
    ranked.sort_by_key(|it| it.0);
    ranked.into_iter().map(|it| (it.1, it.2)).collect()
}

/// A word in the spelling of today, without marks.
fn today(word: &str) -> String {
    let mut out: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
    for (old, new) in OLD {
        out = out.replace(old, new);
    }
    out
}

/// How many letters differ where few enough do: none for short words, one from four letters on, two
/// from seven. The name may go on after what was typed.
fn near(typed: &str, name: &str) -> Option<u32> {
    let most = match typed.len() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    let (typed, name) = (typed.as_bytes(), name.as_bytes());
    // One row of the table of edit distances for each letter that was typed.
    let mut row: Vec<u32> = (0..).take(name.len() + 1).collect();
    let mut before: Vec<u32> = Vec::new();
    for (place, letter) in typed.iter().enumerate() {
        let mut next = vec![row[0] + 1];
        for (at, other) in name.iter().enumerate() {
            let mut least = (row[at] + u32::from(letter != other)).min(row[at + 1] + 1).min(next[at] + 1);
            // Two letters the other way round are one slip.
            if at > 0 && place > 0 && *letter == name[at - 1] && typed[place - 1] == *other {
                least = least.min(before[at - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.into_iter().min().filter(|it| *it <= most)
}

#[cfg(test)]
mod tests {
    use super::search;

    fn first(text: &str) -> String {
        search(text).first().map(|it| it.1.clone()).unwrap_or_default()
    }

    #[test]
    fn a_few_letters_find_the_place() {
        for (typed, wanted) in [
            ("sukabumi", "Kab. Sukabumi, Jawa Barat"),
            ("kota suka", "Kota Sukabumi, Jawa Barat"),
            ("BANDUNG barat", "Kab. Bandung Barat, Jawa Barat"),
            ("jaksel", "Kota Jakarta Selatan, DKI Jakarta"),
            ("jogja", "Kota Yogyakarta, DI Yogyakarta"),
            ("solo", "Kota Surakarta, Jawa Tengah"),
        ] {
            assert_eq!(first(typed), wanted, "{typed}");
        }
        assert_eq!(search("dki jakarta").len(), 6);
        assert!(search(" . ").is_empty());
    }

    #[test]
    fn a_slip_of_the_finger_or_an_old_spelling_is_forgiven() {
        for (typed, wanted) in [
            ("sukabmi", "Kab. Sukabumi, Jawa Barat"),
            ("sukabuim", "Kab. Sukabumi, Jawa Barat"),
            ("purwokerto banyumas", ""),
            ("banjumas", "Kab. Banyumas, Jawa Tengah"),
            ("tjiandjur", "Kab. Cianjur, Jawa Barat"),
            ("bandoeng barat", "Kab. Bandung Barat, Jawa Barat"),
            ("makasar", "Kota Makassar, Sulawesi Selatan"),
            ("tulung agung", "Kab. Tulungagung, Jawa Timur"),
            ("lombok tngah", "Kab. Lombok Tengah, Nusa Tenggara Barat"),
            ("garuut", "Kab. Garut, Jawa Barat"),
            ("xyzzy", ""),
        ] {
            assert_eq!(first(typed), wanted, "{typed}");
        }
    }
}
