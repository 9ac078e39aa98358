//! Old phones: the shipped program is read instruction by instruction for anything that Chromium 79
//! does not know; [`crate::scripts`] reads the scripts.
//!
//! Phones that stopped at Android 5 to 7 keep a Chromium of 2021 (92) or an older one. What the compiler
//! was told does not count here, only what came out.

use std::fs;
use std::path::PathBuf;

use wasmparser::{Validator, WasmFeatures};

use crate::build::DIST;
use crate::scripts;
use crate::step::{Done, Problem, step};

/// What Chromium 79 knows beyond the first WebAssembly: extending a sign (since 74), turning a float
/// into a whole number without a trap (75), copying and filling memory (75). Results of several values
/// came with 85, and nothing makes any.
const OF_2019: WasmFeatures = WasmFeatures::WASM1
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::BULK_MEMORY);

/// Fails when the program in `dist/` uses anything newer.
pub(crate) fn can_run_it() -> Done {
    step("instructions and words that phones of 2019 know", || {
        for place in programs()? {
            let bytes = fs::read(&place).map_err(|error| unread(&error.to_string()))?;
            Validator::new_with_features(OF_2019).validate_all(&bytes).map_err(|error| {
                Problem::new(format!(
                    "{} does not run on a browser of 2019 ({error}); look for what newly turned \
                         that feature on, such as a flag in .cargo/config.toml or a dependency.",
                    place.display()
                ))
            })?;
            println!("{}: nothing newer", place.display());
        }
        scripts::can_be_read()
    })
}

fn programs() -> Done<Vec<PathBuf>> {
    let entries = fs::read_dir(DIST).map_err(|error| unread(&error.to_string()))?;
    let found: Vec<PathBuf> = entries
        .filter_map(|it| Some(it.ok()?.path()))
        .filter(|it| it.extension().is_some_and(|it| it == "wasm"))
        .collect();
    if found.is_empty() {
        return Err(unread("it holds no program"));
    }
    Ok(found)
}

fn unread(why: &str) -> Problem {
    Problem::new(format!("{DIST}/ cannot be read ({why}); run `cargo xtask build` first."))
}
