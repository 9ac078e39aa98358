//! Every check there is, in the order in which a mistake shows soonest.
//!
//! The feature sets are chosen so that steps share compiled dependencies: all native tests use one
//! set, and the browser tests add only a name to it.

use std::collections::BTreeSet;
use std::path::Path;

use crate::build;
use crate::call::Call;
use crate::phones;
use crate::setup;
use crate::size;
use crate::step::{Done, Problem, step};

const WASM: &str = "wasm32-unknown-unknown";
const WASM_TESTS: &str = "tests/wasm.rs";

/// What the core may be built from: libm, serde, and what serde's derive macro is built from.
const CORE: [&str; 9] =
    ["layak", "libm", "proc-macro2", "quote", "serde", "serde_core", "serde_derive", "syn", "unicode-ident"];

/// Runs them all, and stops at the first that fails.
pub(crate) fn everything() -> Done {
    setup::for_every_browser()?;
    check("format", &["fmt", "--check"])?;
    step("core without any browser crate", core_stands_alone)?;
    check("lints", &["clippy", "--all-targets", "--all-features", "--", "-D", "warnings"])?;
    check(
        "lints for WebAssembly",
        &["clippy", "--target", WASM, "--lib", "--bin", "app", "--", "-D", "warnings"],
    )?;
    check("native tests", &["test", "--features", "ui,cli,xtask"])?;
    step("catalogue audit", audit)?;
    if Path::new(WASM_TESTS).is_file() {
        step("WebAssembly tests", || {
            Call::cargo(["test", "--target", WASM, "--test", "wasm"])
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
                .run()
        })?;
    }
    build::release_if_stale()?;
    size::within_budget()?;
    phones::can_run_it()?;
    check("browser tests", &["test", "--all-features", "--test", "browser"])?;
    println!("\nEvery check passed.");
    Ok(())
}

/// Takes a picture of every page in every state, at both sizes, in both schemes and languages.
pub(crate) fn pictures() -> Done {
    setup::for_testing()?;
    build::release_if_stale()?;
    step("pictures", || {
        let journeys = ["test", "--all-features", "--test", "browser", "pages_are", "--", "--nocapture"];
        Call::cargo(journeys).env("LAYAK_PICTURES", "everything").run()
    })
}

fn check(name: &str, arguments: &[&str]) -> Done {
    step(name, || Call::cargo(arguments).run())
}

/// The rules must be usable, and readable, without the page.
fn core_stands_alone() -> Done {
    Call::cargo(["check", "--no-default-features"]).run()?;
    let tree = Call::cargo([
        "tree",
        "--no-default-features",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ])
    .read()?;
    let strangers: BTreeSet<&str> =
        tree.lines().filter_map(|it| it.split_whitespace().next()).filter(|it| !CORE.contains(it)).collect();
    if strangers.is_empty() {
        return Ok(());
    }
    Err(Problem::new(format!(
        "The core now depends on {}; make it optional or take it out.",
        strangers.into_iter().collect::<Vec<_>>().join(", ")
    )))
}

fn audit() -> Done {
    let layak = ["run", "--quiet", "--no-default-features", "--features", "cli", "--bin", "layak", "--"];
    Call::cargo(layak.iter().chain(&["audit"])).run()
}
