//! Households from a file or from standard input, and a report for each. With `--lines` one at a
//! time, so that a file of any length needs the memory of its longest line.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use layak::catalog::{FOUNDING_DAY, covers};
use layak::date::Date;
use layak::household::Household;
use layak::record::Record;
use serde::Serialize;

use crate::End;
use crate::arguments::Input;
use crate::problem::Problem;
use crate::write_json;

/// What an editor on Windows may put in front of a text.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads one household, or one for each line, and writes what there is to report about it on a day.
pub(crate) fn each<R: Serialize>(
    options: &Input,
    out: &mut impl Write,
    report: impl Fn(&Household, Date) -> R,
) -> Result<End, Problem> {
    let on = options.on.unwrap_or_else(day_of_rules);
    let name = options.file.as_ref().map_or_else(|| "masukan".into(), |it| it.display().to_string());
    let unreadable = |error| Problem::Input(name.clone(), error);
    let mut input: Box<dyn BufRead> = match &options.file {
        Some(path) => Box::new(BufReader::new(File::open(path).map_err(unreadable)?)),
        None => Box::new(io::stdin().lock()),
    };
    if options.lines {
        return each_line(&name, &mut input, out, |record| report(&record.household(on), on));
    }
    let mut text = Vec::new();
    input.read_to_end(&mut text).map_err(unreadable)?;
    let record = record(&name, 0, &text)?;
    write_json(&report(&record.household(on), on), out).map(|()| End::Fine)
}

fn each_line<R: Serialize>(
    name: &str,
    input: &mut dyn BufRead,
    out: &mut impl Write,
    report: impl Fn(Record) -> R,
) -> Result<End, Problem> {
    let mut end = End::Fine;
    let mut text = Vec::new();
    for before in 0.. {
        text.clear();
        if input.read_until(b'\n', &mut text).map_err(|it| Problem::Input(name.into(), it))? == 0 {
            break;
        }
        if text.trim_ascii().is_empty() {
            continue;
        }
        match record(name, before, &text) {
            Ok(record) => {
                serde_json::to_writer(&mut *out, &report(record)).map_err(|it| Problem::Output(it.into()))?;
                writeln!(out).map_err(Problem::Output)?;
            }
            Err(problem) => {
                problem.tell();
                end = End::SomeBad;
            }
        }
    }
    Ok(end)
}

/// Reads a household from a text that begins `before` lines into a file.
fn record(name: &str, before: usize, text: &[u8]) -> Result<Record, Problem> {
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    // A text that is known to be one is read faster; of any other the reader says where it breaks.
    let read = std::str::from_utf8(text).map_or_else(|_| serde_json::from_slice(text), serde_json::from_str);
    read.map_err(|it| Problem::json(name, before, &it))
}

/// Today where there are rules for today, otherwise the reference day of the first edition.
fn day_of_rules() -> Date {
    today().filter(|it| covers(*it)).unwrap_or(FOUNDING_DAY)
}

/// Today in the west of Indonesia, seven hours ahead: the command may run on a server far away.
pub(crate) fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() + 7 * 60 * 60;
    civil(seconds / (24 * 60 * 60))
}

/// The day that comes so many days after 1 January 1970.
///
/// The year is taken to begin in March, so that the day that some years lack is its last.
fn civil(days: u64) -> Option<Date> {
    const ERA: u64 = 146_097;
    let from_march_0000 = days + 719_468;
    let (era, day_of_era) = (from_march_0000 / ERA, from_march_0000 % ERA);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
}
