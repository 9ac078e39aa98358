//! The rows of a table: what was said about each, in as few bits as it takes.

use super::bits::{Reader, Writer};
use super::numbers::{MONEY, Of, Row};
use super::problem::{Problem, What};

/// Bits that say how many rows follow; those after the last answer are left out.
const ROWS: u8 = 7;

/// What was said about one row. Most rows of most families are empty, so that takes one bit.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Said {
    /// Bit 0.
    Nothing,
    /// Bits 10 and the value.
    Value(u32),
    /// Bits 110.
    DontKnow,
    /// Bits 111: a fact between these two, which follow; an item that the family does not want to
    /// say, and nothing follows.
    Other(u32, u32),
}

/// Amounts are round: the unit of each scale, and how many bits count it.
const SCALES: [(u32, u8); 4] = [(1_000_000, 12), (50_000, 17), (1_000, 22), (1, 32)];

pub(super) fn write(out: &mut Writer, table: &[Row], said: &dyn Fn(Of) -> Said) {
    let written = |place: usize| {
        let row = &table[place];
        // What has been widened is written by its newest row.
        let newest = table[place + 1..].iter().all(|it| it.1 != row.1);
        let said = said(row.1);
        let fits = match said {
            Said::Value(value) => allowed(row, value, value),
            Said::Other(low, high) if matches!(row.1, Of::Fact(_)) => allowed(row, low, high),
            _ => true,
        };
        if newest && fits { said } else { Said::Nothing }
    };
    let n = (0..table.len()).rev().find(|it| written(*it) != Said::Nothing).map_or(0, |it| it + 1);
    out.put(u32::try_from(n).unwrap_or(0), ROWS);
    for (place, row) in table.iter().enumerate().take(n) {
        match written(place) {
            Said::Nothing => out.put(0, 1),
            Said::Value(it) => {
                out.put(0b10, 2);
                value(out, row.2, it);
            }
            Said::DontKnow => out.put(0b110, 3),
            Said::Other(low, high) => {
                out.put(0b111, 3);
                if matches!(row.1, Of::Fact(_)) {
                    value(out, row.2, low);
                    value(out, row.2, high);
                }
            }
        }
    }
}

/// Reads the rows of a table and gives each to `hear`.
pub(super) fn read(
    input: &mut Reader<'_>,
    table: &[Row],
    rows: What,
    hear: &mut dyn FnMut(&Row, Said),
) -> Result<(), Problem> {
    let most = u32::try_from(table.len()).unwrap_or(0);
    let n = input.bounded(ROWS, rows, (0, most))?;
    for (row, _) in table.iter().zip(0..n) {
        let mut kind = 0;
        while kind < 3 && input.flag()? {
            kind += 1;
        }
        let said = match (kind, row.1) {
            (0, _) => Said::Nothing,
            (1, _) => {
                let it = taken(input, row.2)?;
                checked(row, it, it)?;
                Said::Value(it)
            }
            (2, _) => Said::DontKnow,
            (_, Of::Item(_)) => Said::Other(0, 0),
            (_, Of::Fact(_)) => {
                let (low, high) = (taken(input, row.2)?, taken(input, row.2)?);
                checked(row, low, high)?;
                Said::Other(low, high)
            }
        };
        hear(row, said);
    }
    Ok(())
}

/// Whether it can have been said. The codes of a province begin below its first kabupaten.
fn allowed(row: &Row, low: u32, high: u32) -> bool {
    let (least, most) = row.1.bounds();
    let room = row.2 == MONEY || high >> row.2 == 0;
    room && low <= high && low <= most && least <= high && (low < high || high <= most)
}

fn checked(row: &Row, low: u32, high: u32) -> Result<(), Problem> {
    if allowed(row, low, high) {
        return Ok(());
    }
    let (least, most) = row.1.bounds();
    let found = if (least..=most).contains(&high) { low } else { high };
    Err(Problem::Value { what: What::Of(row.1), found, allowed: (least, most) })
}

fn value(out: &mut Writer, bits: u8, value: u32) {
    if bits != MONEY {
        return out.put(value, bits);
    }
    let scale = SCALES
        .iter()
        .zip(0..)
        .find(|it| value.is_multiple_of(it.0.0) && (value / it.0.0) >> (it.0.1 - 1) < 2);
    if let Some(((unit, bits), number)) = scale {
        out.put(number, 2);
        out.put(value / unit, *bits);
    }
}

fn taken(input: &mut Reader<'_>, bits: u8) -> Result<u32, Problem> {
    if bits != MONEY {
        return input.take(bits);
    }
    let scale = input.take(2)?;
    let (unit, bits) = SCALES[usize::try_from(scale).unwrap_or(0)];
    // More than fits the type is more than any amount may be.
    Ok(input.take(bits)?.saturating_mul(unit))
}
