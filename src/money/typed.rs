//! Amounts as people type them: `1.500.000`, `Rp 1,5 juta`, `500 rb`, `1 juta 200 ribu`, by day,
//! week, month or harvest. Whole rupiah throughout; what could mean two things means nothing.

/// Words that multiply, each with how much.
const SCALES: [(&str, u64); 9] = [
    ("ribu", 1_000),
    ("rb", 1_000),
    ("thousand", 1_000),
    ("juta", 1_000_000),
    ("jt", 1_000_000),
    ("million", 1_000_000),
    ("miliar", 1_000_000_000),
    ("milyar", 1_000_000_000),
    ("billion", 1_000_000_000),
];

/// The amount that was typed, whole rupiah; `None` where it is none, or too much for the type.
#[must_use]
pub fn typed(text: &str) -> Option<u32> {
    let text = text.trim_ascii().to_ascii_lowercase();
    let text = text.strip_prefix("rp").unwrap_or(&text).trim_start_matches(['.', ' ']);
    let text = text.strip_suffix("rupiah").unwrap_or(text).trim_ascii_end();
    let mut rest = text.strip_suffix(",-").unwrap_or(text).trim_ascii();
    let (mut sum, mut smallest) = (0_u64, u64::MAX);
    while !rest.is_empty() {
        let n = rest.find(|it: char| !it.is_ascii_digit() && it != '.' && it != ',').unwrap_or(rest.len());
        let (number, after) = rest.split_at(n);
        let after = after.trim_ascii_start();
        let n = after.find(|it: char| !it.is_ascii_alphabetic()).unwrap_or(after.len());
        let (word, after) = after.split_at(n);
        let scale = match word {
            "" => 1,
            _ => SCALES.iter().find(|it| it.0 == word)?.1,
        };
        // Larger parts come first, as in "1 juta 200 ribu".
        if scale >= smallest {
            return None;
        }
        smallest = scale;
        sum = sum.checked_add(part(number, scale)?)?;
        rest = after.trim_ascii_start();
    }
    (smallest < u64::MAX).then_some(sum).and_then(|it| it.try_into().ok())
}

/// A number of so many rupiah each. Before a word a comma begins a fraction, and so does a point
/// that does not stand before three digits; without a word both only group, but for cents.
fn part(number: &str, scale: u64) -> Option<u64> {
    let number = number.trim_end_matches(['.', ',']);
    let fraction = match number.rfind([',', '.']) {
        Some(at) if scale > 1 && (number[at..].starts_with(',') || number.len() - at != 4) => Some(at),
        // Cents, which nobody counts.
        Some(at) if scale == 1 && number.len() - at == 3 && number.find([',', '.']) != Some(at) => Some(at),
        Some(at) if scale == 1 && number.len() - at == 3 && &number[at + 1..] == "00" => Some(at),
        _ => None,
    };
    let (whole, cents) = fraction.map_or((number, ""), |at| (&number[..at], &number[at + 1..]));
    let mut groups = whole.split([',', '.']);
    let first = groups.next().filter(|it| !it.is_empty())?;
    let mut digits = String::from(first);
    for group in groups {
        // Digits are grouped by three, and the first group is no longer than that.
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    let mut value = digits.parse::<u64>().ok()?.checked_mul(scale)?;
    let mut tenth = scale;
    for digit in cents.bytes() {
        tenth /= 10;
        value += u64::from(digit - b'0') * tenth;
    }
    Some(value)
}

/// How often an amount comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// Each working day; so many of them in a month.
    Day(u32),
    /// Each week; a year has 52.
    Week,
    /// Each month.
    Month,
    /// Each harvest; so many of them in a year.
    Harvest(u32),
    /// Each year.
    Year,
}

impl Every {
    /// The same by the year; `None` where it is too much for the type.
    #[must_use]
    pub fn yearly(self, rupiah: u32) -> Option<u32> {
        u32::try_from(self.in_a_year(rupiah)).ok()
    }

    /// The same by the month, to the nearest rupiah; `None` where it is too much for the type.
    #[must_use]
    pub fn monthly(self, rupiah: u32) -> Option<u32> {
        u32::try_from((self.in_a_year(rupiah) + 6) / 12).ok()
    }

    fn in_a_year(self, rupiah: u32) -> u64 {
        let times = match self {
            Self::Day(days) => u64::from(days) * 12,
            Self::Week => 52,
            Self::Month => 12,
            Self::Harvest(times) => times.into(),
            Self::Year => 1,
        };
        u64::from(rupiah).saturating_mul(times)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (text, wanted) in [
            ("1500000", Some(1_500_000)),
            ("1.500.000", Some(1_500_000)),
            ("1,500,000", Some(1_500_000)),
            ("Rp 1.500.000", Some(1_500_000)),
            ("rp1.500.000,-", Some(1_500_000)),
            ("Rp1.500.000,00", Some(1_500_000)),
            ("1500000,00", Some(1_500_000)),
            ("1,5 juta", Some(1_500_000)),
            ("1.5 juta", Some(1_500_000)),
            ("1,5jt", Some(1_500_000)),
            ("1,25 juta", Some(1_250_000)),
            ("1,250 juta", Some(1_250_000)),
            ("1.500 ribu", Some(1_500_000)),
            ("500 rb", Some(500_000)),
            ("500ribu", Some(500_000)),
            ("1 juta 200 ribu", Some(1_200_000)),
            ("1 juta 200 ribu 500", Some(1_200_500)),
            ("200 ribu 1 juta", None),
            ("2 juta rupiah", Some(2_000_000)),
            ("2000000 rupiah", Some(2_000_000)),
            ("4 miliar", Some(4_000_000_000)),
            ("5 miliar", None),
            ("0", Some(0)),
            ("", None),
            ("Rp", None),
            ("juta", None),
            ("1,5", None),
            ("15.00", Some(15)),
            ("1.50.000", None),
            ("1500.000", None),
            ("dua juta", None),
            ("1 dolar", None),
            ("-500", None),
        ] {
            assert_eq!(typed(text), wanted, "{text}");
        }
    }

    #[test]
    fn every_period_becomes_a_month_and_a_year() {
        for (every, rupiah, month, year) in [
            (Every::Day(25), 60_000, 1_500_000, 18_000_000),
            (Every::Week, 300_000, 1_300_000, 15_600_000),
            (Every::Month, 1_500_000, 1_500_000, 18_000_000),
            (Every::Harvest(2), 6_000_000, 1_000_000, 12_000_000),
            (Every::Harvest(3), 1_000_001, 250_000, 3_000_003),
            (Every::Year, 12_000_000, 1_000_000, 12_000_000),
        ] {
            assert_eq!((every.monthly(rupiah), every.yearly(rupiah)), (Some(month), Some(year)), "{every:?}");
        }
        assert_eq!(Every::Month.yearly(u32::MAX), None);
    }
}
