//! The application in `dist/`, built by Trunk and finished by [`crate::page`].

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::call::Call;
use crate::minify;
use crate::names;
use crate::page;
use crate::step::{Done, step};

/// Where the finished application is.
pub(crate) const DIST: &str = "dist";

/// What `dist/` is made from.
const SOURCES: [&str; 7] =
    ["src", "static", "index.html", "Trunk.toml", "Cargo.toml", "Cargo.lock", ".cargo"];

/// The standard library is built anew for the release, without messages for panics that nobody
/// would see and without the text of `Debug`: that is a tenth of the download. The variable that
/// lets a stable compiler do so is set for this build alone. These flags replace those of
/// `.cargo/config.toml`, so the ones for old browsers stand here again.
pub(crate) const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
    -Ctarget-feature=-reference-types \
    -Clink-arg=--features=mutable-globals,sign-ext,nontrapping-fptoint,bulk-memory,bulk-memory-opt \
    -Clink-arg=--no-check-features";

/// Builds the release application.
pub(crate) fn release() -> Done {
    step("release build", || {
        small(Call::new("trunk", ["build", "--release", "--dist", DIST])).run()?;
        names::shorten(DIST)?;
        minify::all_in(DIST)?;
        page::finish(DIST)
    })
}

/// A call that compiles for the release.
pub(crate) fn small(call: Call) -> Call {
    call.env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("RUSTFLAGS", FLAGS)
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
