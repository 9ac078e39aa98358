//! What a first visit costs, file by file, against the budget.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::build::DIST;
use crate::compress;
use crate::step::{Done, Problem, step};

/// What everything a first visit loads may weigh after brotli, in bytes.
///
/// About 54 seconds on the weakest connection that still carries a page (50 kbit/s). It was 130 KB
/// for the sixteen programmes of 2020; both editions whole, with every source, need 40 KB more,
/// explanations 26 (reasons, what each answer would do, nearest changes, undo), and the questionnaire of
/// the founding article 52: scorecards, items, checklists, consistency, the sheet for the office, and the
/// pages on DTSEN and on how the estimate is computed, all in two languages. The tools of facilitators, codes
/// and slips, speech and pictograms are 65 more.
const BUDGET: usize = 330 * 1024;

/// Beside the application in `dist/`, but for the host, the developer, or whoever puts it on the home screen.
const NOT_LOADED: [&str; 5] = ["_headers", "icon-192.png", "icon-512.png", "layak.html", "robots.txt"];

struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table, and fails when the sum is over the budget.
pub(crate) fn within_budget() -> Done {
    step("size of a first visit", || {
        let mut weights = Vec::new();
        weigh_folder(Path::new(DIST), &mut weights).map_err(|error| {
            Problem::new(format!("{DIST}/ cannot be read ({error}); run `cargo xtask build` first."))
        })?;
        weights.sort_by(|one, other| other.brotli.cmp(&one.brotli).then_with(|| one.name.cmp(&other.name)));
        let (apart, loaded): (Vec<_>, Vec<_>) = weights.into_iter().partition(is_apart);

        println!("{:>9} {:>9} {:>9}  file", "raw", "gzip", "brotli");
        for it in &loaded {
            println!("{:>9} {:>9} {:>9}  {}", it.raw, it.gzip, it.brotli, it.name);
        }
        let sum = |part: fn(&Weight) -> usize| loaded.iter().map(part).sum::<usize>();
        let total = sum(|it| it.brotli);
        println!("{:>9} {:>9} {total:>9}  together", sum(|it| it.raw), sum(|it| it.gzip));
        for it in &apart {
            println!("not loaded by a first visit: {} ({} bytes)", it.name, it.raw);
        }
        println!("budget: {total} of {BUDGET} bytes, {} %", total * 100 / BUDGET);
        if total > BUDGET {
            return Err(Problem::new(format!(
                "A first visit loads {} bytes more than the budget of {BUDGET}; make it smaller.",
                total - BUDGET
            )));
        }
        Ok(())
    })
}

fn is_apart(it: &Weight) -> bool {
    NOT_LOADED.contains(&it.name.as_str()) || Path::new(&it.name).extension().is_some_and(|it| it == "map")
}

fn weigh_folder(folder: &Path, weights: &mut Vec<Weight>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let place = entry?.path();
        if place.is_dir() {
            weigh_folder(&place, weights)?;
        } else if place.extension().is_none_or(|it| it != "br") {
            weights.push(weigh(&place)?);
        }
    }
    Ok(())
}

fn weigh(place: &Path) -> io::Result<Weight> {
    let bytes = fs::read(place)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let brotli = compress::brotli(&bytes)?;
    Ok(Weight {
        name: place.strip_prefix(DIST).unwrap_or(place).display().to_string(),
        raw: bytes.len(),
        gzip: gzip.finish()?.len(),
        brotli: brotli.len(),
    })
}
