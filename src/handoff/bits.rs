//! Bits in letters of five, highest first.

use super::problem::{Problem, What};
use crate::date::Date;

/// Bits of a letter.
const LETTER: usize = 5;

/// Bits of a day: 1200 years of 12 months of 31 days.
const DAY: u8 = 19;

const FIRST_YEAR: u32 = 1800;
const LAST_DAY: u32 = 1200 * 372 - 1;

#[derive(Default)]
pub(super) struct Writer {
    symbols: Vec<u8>,
    n_bits: usize,
}

impl Writer {
    /// Writes the lowest `n` bits of a value.
    pub(super) fn put(&mut self, value: u32, n: u8) {
        for place in (0..n).rev() {
            if self.n_bits.is_multiple_of(LETTER) {
                self.symbols.push(0);
            }
            if let Some(last) = self.symbols.last_mut() {
                *last = *last << 1 | u8::from(value >> place & 1 == 1);
            }
            self.n_bits += 1;
        }
    }

    pub(super) fn date(&mut self, it: Date) {
        let months = (u32::from(it.year()) - FIRST_YEAR) * 12 + u32::from(it.month()) - 1;
        self.put(months * 31 + u32::from(it.day()) - 1, DAY);
    }

    /// The letters; the last one is filled with empty bits.
    pub(super) fn symbols(mut self) -> Vec<u8> {
        while !self.n_bits.is_multiple_of(LETTER) {
            self.put(0, 1);
        }
        self.symbols
    }
}

pub(super) struct Reader<'a> {
    symbols: &'a [u8],
    place: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(symbols: &'a [u8]) -> Self {
        Self { symbols, place: 0 }
    }

    /// The next `n` bits.
    pub(super) fn take(&mut self, n: u8) -> Result<u32, Problem> {
        let mut value = 0;
        for _ in 0..n {
            let symbol = self.symbols.get(self.place / LETTER).ok_or(Problem::Ends)?;
            let bit = symbol >> (LETTER - 1 - self.place % LETTER) & 1;
            value = value << 1 | u32::from(bit);
            self.place += 1;
        }
        Ok(value)
    }

    pub(super) fn flag(&mut self) -> Result<bool, Problem> {
        Ok(self.take(1)? == 1)
    }

    /// The next `n` bits, within bounds.
    pub(super) fn bounded(&mut self, n: u8, what: What, allowed: (u32, u32)) -> Result<u32, Problem> {
        let found = self.take(n)?;
        if found < allowed.0 || allowed.1 < found {
            return Err(Problem::Value { what, found, allowed });
        }
        Ok(found)
    }

    pub(super) fn date(&mut self) -> Result<Date, Problem> {
        let allowed = (0, LAST_DAY);
        let found = self.bounded(DAY, What::Day, allowed)?;
        let (months, day) = (found / 31, found % 31 + 1);
        let year = u16::try_from(FIRST_YEAR + months / 12).ok();
        let rest = u8::try_from(months % 12 + 1).ok().zip(u8::try_from(day).ok());
        let date = year.zip(rest).and_then(|(year, (month, day))| Date::new(year, month, day));
        date.ok_or(Problem::Value { what: What::Day, found, allowed })
    }

    /// Nothing is left but empty bits of the last letter.
    pub(super) fn ended(&mut self) -> Result<(), Problem> {
        let left = self.symbols.len() * LETTER - self.place;
        let n = u8::try_from(left).unwrap_or(u8::MAX);
        if left >= LETTER || self.take(n)? != 0 {
            return Err(Problem::Value { what: What::End, found: n.into(), allowed: (0, 4) });
        }
        Ok(())
    }
}
