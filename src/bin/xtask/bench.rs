//! How long things take: the engine alone, and the finished application in a slow browser.
//!
//! Nothing here fails because it was slow; a number means something only beside another one of the
//! same machine.

use crate::build;
use crate::call::Call;
use crate::setup;
use crate::step::{Done, step};

/// Measures both and prints tables.
pub(crate) fn everything() -> Done {
    setup::for_testing()?;
    build::release_if_stale()?;
    // A folder of its own: in one folder this and the release build, with its flags, would each
    // make the other compile anew.
    step("engine", || {
        Call::cargo(["bench", "--no-default-features", "--bench", "explain"])
            .env("CARGO_TARGET_DIR", "target/bench")
            .run()
    })?;
    step("verdicts, and households through the command", || {
        Call::cargo(["bench", "--no-default-features", "--features", "cli", "--bench", "verdicts"])
            .env("CARGO_TARGET_DIR", "target/bench")
            .run()
    })?;
    // The time passes inside the browser; so this shares its dependencies with the browser tests.
    step("application in a slow browser", || {
        Call::cargo(["bench", "--profile", "dev", "--all-features", "--bench", "browser-speed"]).run()
    })
}
