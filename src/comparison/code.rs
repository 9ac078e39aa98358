//! A few of the codes of one item of the form.

/// A set of codes, each from 0 to 23.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Codes(u32);

impl Codes {
    /// No code: nothing is settled.
    pub const NONE: Self = Self(0);
    /// No code either, and the answer is worth showing in words.
    pub(super) const WORDS: Self = Self(1 << 31);

    /// These codes.
    #[must_use]
    pub const fn of(codes: &[u8]) -> Self {
        let mut bits = 0;
        let mut place = 0;
        while place < codes.len() {
            bits |= 1 << codes[place];
            place += 1;
        }
        Self(bits)
    }

    /// Every code from the first to the last.
    pub(super) const fn span(first: u8, last: u8) -> Self {
        Self((2 << last) - (1 << first))
    }

    /// The codes that are in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// All of them, the smallest first.
    pub fn all(self) -> impl Iterator<Item = u32> {
        (0..31).filter(move |it| self.0 & 1 << it != 0)
    }

    /// "1", "1 atau 2", "1–5", "1, 4 atau 6": three and more in a row are a span.
    #[must_use]
    pub fn written(self, or: &str) -> String {
        let mut spans: Vec<(u32, u32)> = Vec::new();
        for code in self.all() {
            match spans.last_mut() {
                Some(span) if span.1 + 1 == code => span.1 = code,
                _ => spans.push((code, code)),
            }
        }
        let mut parts: Vec<String> = Vec::new();
        for (first, last) in spans {
            if first + 1 < last {
                parts.push([first.to_string(), last.to_string()].join("–"));
            } else {
                parts.extend((first..=last).map(|it| it.to_string()));
            }
        }
        let last = parts.pop().unwrap_or_default();
        if parts.is_empty() { last } else { [parts.join(", "), or.into(), last].join(" ") }
    }
}

/// One code.
pub(super) const fn code(code: u8) -> Codes {
    Codes::of(&[code])
}

/// Several codes.
pub(super) const fn codes(codes: &[u8]) -> Codes {
    Codes::of(codes)
}

/// The codes of a value, in a list with those of each.
pub(super) fn at(list: &[Codes], value: u32) -> Codes {
    usize::try_from(value).ok().and_then(|it| list.get(it)).copied().unwrap_or(Codes::NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_written_short() {
        for (codes, written) in [
            (&[][..], ""),
            (&[3], "3"),
            (&[0], "0"),
            (&[1, 2], "1 atau 2"),
            (&[1, 2, 3], "1–3"),
            (&[5, 7], "5 atau 7"),
            (&[1, 6, 7], "1, 6 atau 7"),
            (&[1, 2, 3, 4, 6], "1–4 atau 6"),
        ] {
            assert_eq!(Codes::of(codes).written("atau"), written);
        }
        assert_eq!(Codes::span(1, 5), Codes::of(&[1, 2, 3, 4, 5]));
        assert_eq!(Codes::span(18, 22).written("or"), "18–22");
    }
}
