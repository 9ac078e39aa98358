//! Lists of households: what a file may look like, what is read from it, and what is said of the rest.

#[path = "village/bad.rs"]
mod bad;
#[path = "village/crowd.rs"]
mod crowd;
#[path = "village/files.rs"]
mod files;
#[path = "village/list.rs"]
mod list;
#[path = "village/properties.rs"]
mod properties;

use layak::date::Date;
use layak::village::{Mapping, Sheet, Work};

const TODAY: Date = Date::checked(2026, 11, 23);

/// A file worked through with what its columns seem to hold.
fn worked(bytes: &[u8]) -> Work {
    let sheet = Sheet::read(bytes).unwrap_or_else(|why| panic!("{why:?}"));
    let mapping = Mapping::guess(&sheet);
    worked_as(sheet, mapping)
}

fn worked_as(sheet: Sheet, mapping: Mapping) -> Work {
    let mut work = Work::new(sheet, mapping, TODAY, TODAY, false);
    while work.progress().done < work.progress().all {
        work.step(7);
    }
    work
}
