//! Digits as they are typed and as they are shown.

/// The digits of what was typed or pasted; dots, commas, spaces and "Rp" fall away.
pub(crate) fn digits(typed: &str) -> String {
    let digits: String = typed.chars().filter(char::is_ascii_digit).take(10).collect();
    let trimmed = digits.trim_start_matches('0');
    if trimmed.is_empty() && !digits.is_empty() { "0".into() } else { trimmed.into() }
}

/// Digits in groups of three.
pub(crate) fn grouped(digits: &str, separator: char) -> String {
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_typed_becomes_digits() {
        for (typed, wanted) in [
            ("1500000", "1500000"),
            ("Rp 1.500.000", "1500000"),
            ("1,500,000", "1500000"),
            ("007", "7"),
            ("000", "0"),
            ("", ""),
            ("abc", ""),
            ("12345678901234", "1234567890"),
        ] {
            assert_eq!(digits(typed), wanted, "{typed}");
        }
        assert_eq!(grouped("1500000", '.'), "1.500.000");
        assert_eq!(grouped("", '.'), "");
    }
}
