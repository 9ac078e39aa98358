//! Scripts and styles in `dist/`, made small and put into words that old browsers know.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use crate::call::Call;
use crate::step::{Done, Problem};

/// Newer syntax is rewritten for these, or refused where it cannot be. A script that cannot be read is
/// no application at all, so scripts are for older ones; that costs nothing.
const OF_SCRIPTS: &str = "--target=chrome79,firefox90,safari15";
const OF_STYLES: &str = "--target=chrome92,firefox90,safari15";

/// Rewrites every script and style of the folder in place, also those in folders below.
pub(crate) fn all_in(dist: &str) -> Done {
    let mut places = Vec::new();
    collect(dist.as_ref(), &mut places)
        .map_err(|error| Problem::new(format!("{dist}/ cannot be read ({error}); build again.")))?;
    places.into_iter().try_for_each(one)
}

/// Rewrites one of them in place.
pub(crate) fn one(place: impl Into<OsString>) -> Done {
    let place = place.into();
    let mut arguments: Vec<OsString> =
        ["--minify", "--allow-overwrite", "--log-level=warning"].map(OsString::from).to_vec();
    let is_style = Path::new(&place).extension().is_some_and(|it| it == "css");
    arguments.push(if is_style { OF_STYLES } else { OF_SCRIPTS }.into());
    let mut output = OsString::from("--outfile=");
    output.push(&place);
    arguments.extend([place, output]);
    Call::new("esbuild", arguments).run()
}

fn collect(folder: &Path, places: &mut Vec<OsString>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let place = entry?.path();
        if place.is_dir() {
            collect(&place, places)?;
        } else if place.extension().is_some_and(|it| it == "js" || it == "css") {
            places.push(place.into_os_string());
        }
    }
    Ok(())
}
