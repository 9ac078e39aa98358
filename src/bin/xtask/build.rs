//! The application in `dist/`, built by Trunk and finished by [`crate::page`].

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::call::Call;
use crate::minify;
use crate::page;
use crate::step::{Done, step};

/// Where the finished application is.
pub(crate) const DIST: &str = "dist";

/// What `dist/` is made from.
const SOURCES: [&str; 7] =
    ["src", "static", "index.html", "Trunk.toml", "Cargo.toml", "Cargo.lock", ".cargo"];

/// Builds the release application.
pub(crate) fn release() -> Done {
    step("release build", || {
        Call::new("trunk", ["build", "--release", "--dist", DIST]).run()?;
        minify::all_in(DIST)?;
        page::finish(DIST)
    })
}

/// Builds it unless `dist/` is complete and younger than everything it is made from.
pub(crate) fn release_if_stale() -> Done {
    let built = fs::metadata(Path::new(DIST).join(page::HEADERS)).and_then(|it| it.modified());
    let newest = SOURCES.iter().filter_map(|it| newest_in(Path::new(it))).max();
    match built {
        Ok(built) if newest.is_none_or(|it| it < built) => {
            println!("{DIST}/ is up to date.");
            Ok(())
        }
        _ => release(),
    }
}

/// Serves a debug build and reloads the page when a source file changes; it runs until stopped.
pub(crate) fn watch() -> Done {
    // A folder of its own, so that a debug build is never mistaken for the application.
    let dist = "target/dev";
    Call::new("trunk", ["serve", "--port", "8080", "--dist", dist]).run()
}

/// When the newest file under a place was changed.
fn newest_in(place: &Path) -> Option<SystemTime> {
    if let Ok(entries) = fs::read_dir(place) {
        return entries.filter_map(|it| newest_in(&it.ok()?.path())).max();
    }
    fs::metadata(place).and_then(|it| it.modified()).ok()
}
