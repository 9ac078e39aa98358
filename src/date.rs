//! The civil day, and the age on a day. No clock: today is always an argument.

use std::fmt;

/// A day of the Gregorian calendar between the years 1800 and 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// How many days the month has.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 0,
    }
}

impl Date {
    /// The day, or `None` where the calendar has no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year < 1800 || year > 2999 || day == 0 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The day in generated code, where the compiler of the catalogue has checked it already.
    #[must_use]
    pub const fn checked(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Reads `2020-12-24`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let digits = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            part.bytes().all(|it| it.is_ascii_digit()).then(|| part.parse().ok()).flatten()
        };
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let (year, month, day): (u16, u16, u16) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day after.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.day < days_in(self.year, self.month) {
            Self { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Self { month: self.month + 1, day: 1, ..self }
        } else {
            Self { year: self.year + 1, month: 1, day: 1 }
        }
    }

    /// The day before; `None` where the calendar of this type begins.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        if self.day > 1 {
            return Self::new(self.year, self.month, self.day - 1);
        }
        let (year, month) = if self.month > 1 { (self.year, self.month - 1) } else { (self.year - 1, 12) };
        Self::new(year, month, days_in(year, month))
    }

    /// The same day so many years later; 1 March for a 29 February that the year does not have.
    #[must_use]
    pub fn years_later(self, years: u16) -> Option<Self> {
        let year = self.year.checked_add(years)?;
        Self::new(year, self.month, self.day).or_else(|| Self::new(year, 3, 1))
    }

    /// Completed years on the day `on` of somebody born on this day; `None` before the birth.
    ///
    /// A year is completed on the birthday itself, not the day before. Who was born on 29 February
    /// completes a year on 1 March where the year has no such day: no source of ours says otherwise.
    #[must_use]
    pub fn age(self, on: Self) -> Option<u32> {
        if on < self {
            return None;
        }
        let had_birthday = (on.month, on.day) >= (self.month, self.day);
        Some(u32::from(on.year) - u32::from(self.year) - u32::from(!had_birthday))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect(text)
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2020-02-30",
            "2021-02-29",
            "1900-02-29",
            "2020-13-01",
            "2020-00-10",
            "2020-04-31",
            "20-1-1",
            "2020-1-01",
            "2020-01-+1",
            "2020/01/01",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_a_century_follows_the_one_before_and_reads_back() {
        let mut it = day("1999-12-31");
        let mut n_days = 0;
        while it < day("2100-01-01") {
            let next = it.next();
            assert!(next > it);
            assert_eq!(next.before(), Some(it));
            assert_eq!(Date::parse(&next.to_string()), Some(next));
            it = next;
            n_days += 1;
        }
        assert_eq!(n_days, 36_526);
    }

    #[test]
    fn a_year_is_completed_on_the_birthday() {
        let cases = [
            ("1950-12-24", "2020-12-23", Some(69)),
            ("1950-12-24", "2020-12-24", Some(70)),
            ("2000-02-29", "2021-02-28", Some(20)),
            ("2000-02-29", "2021-03-01", Some(21)),
            ("2000-02-29", "2024-02-29", Some(24)),
            ("2014-01-01", "2019-12-31", Some(5)),
            ("2014-01-01", "2020-01-01", Some(6)),
            ("2020-12-24", "2020-12-24", Some(0)),
            ("2020-12-25", "2020-12-24", None),
        ];
        for (birth, on, age) in cases {
            assert_eq!(day(birth).age(day(on)), age, "{birth} on {on}");
        }
        for (birth, years, birthday) in [
            ("1950-12-24", 70, "2020-12-24"),
            ("2000-02-29", 21, "2021-03-01"),
            ("2000-02-29", 24, "2024-02-29"),
        ] {
            assert_eq!(day(birth).years_later(years), Some(day(birthday)));
            assert_eq!(day(birth).age(day(birthday)), Some(u32::from(years)));
        }
    }
}
