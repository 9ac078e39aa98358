//! The tools a build and the tests need, each installed only when it is missing or another version.
//!
//! Whether something is there is decided by looking at it, never by a mark left by an earlier run,
//! so that an interrupted set-up goes on where it stopped.

#[path = "setup_engines.rs"]
mod engines;

use std::path::Path;

use crate::call::{Call, NPM, TOOLS, on_path};
use crate::debian;
use crate::step::{Done, Problem, step};

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
/// `binaryen` brings `wasm-opt`, and `Trunk.toml` names the same version; `esbuild` makes scripts and
/// styles small and old enough; `axe-core` holds the accessibility rules of the browser tests.
const PACKAGES: [(&str, &str); 3] = [("axe-core", "4.14.1"), ("binaryen", "132.0.0"), ("esbuild", "0.28.2")];

/// The source of the standard library, which the release build compiles anew.
const LIBRARY: &str = "lib/rustlib/src/rust/library/Cargo.toml";

/// What `build`, `serve`, `size` and `dev` need.
pub(crate) fn for_building() -> Done {
    toolchain()?;
    npm()?;
    let bindgen = locked_version("wasm-bindgen")?;
    cargo_tool("trunk", "trunk", TRUNK)?;
    cargo_tool("wasm-bindgen-cli", "wasm-bindgen", &bindgen)?;
    forget_build_leftovers();
    npm_packages()
}

/// What a journey through the application needs beyond that.
pub(crate) fn for_testing() -> Done {
    for_building()?;
    browser()
}

/// What `test` needs beyond that: the other browsers.
pub(crate) fn for_every_browser() -> Done {
    for_testing()?;
    engines::all()?;
    forget_build_leftovers();
    Ok(())
}

/// The wasm target, the formatter, the linter and the source of the standard library.
fn toolchain() -> Done {
    let sysroot = Call::new("rustc", ["--print", "sysroot"]).read()?;
    let sysroot = Path::new(sysroot.trim());
    let has_target = sysroot.join("lib/rustlib").join(TARGET).join("lib").is_dir();
    let missing: Vec<&str> =
        [("rustfmt", "bin/rustfmt"), ("clippy", "bin/cargo-clippy"), ("rust-src", LIBRARY)]
            .into_iter()
            .filter(|(_, place)| !sysroot.join(place).exists())
            .map(|(component, _)| component)
            .collect();

    if has_target && missing.is_empty() {
        return Ok(());
    }
    if !on_path("rustup") {
        // A distribution's own toolchain spreads its parts differently; only the target is sure to
        // be needed for every chore.
        return if has_target {
            Ok(())
        } else {
            Err(Problem::new(format!(
                "The Rust target {TARGET} is missing; install it with rustup (https://rustup.rs), \
                 or with the package manager that brought your Rust."
            )))
        };
    }
    step("set-up: Rust target and components", || {
        if !has_target {
            Call::new("rustup", ["target", "add", TARGET]).run()?;
        }
        if !missing.is_empty() {
            Call::new("rustup", ["component", "add"].iter().chain(&missing)).run()?;
        }
        Ok(())
    })
}

fn npm() -> Done {
    if on_path("node") && on_path("npm") {
        return Ok(());
    }
    step("set-up: Node.js and npm", || debian::install("Node.js with npm", &["nodejs", "npm"]))
}

/// A tool from crates.io, in `target/tools/bin`.
fn cargo_tool(package: &str, program: &str, version: &str) -> Done {
    let place = format!("{TOOLS}/bin/{program}");
    let is_there = Path::new(&place).is_file()
        && Call::new(program, ["--version"])
            .read()
            .is_ok_and(|it| it.split_whitespace().nth(1) == Some(version));
    if is_there {
        return Ok(());
    }
    step(&format!("set-up: {package} {version}"), || {
        let package = format!("{package}@{version}");
        // Both tools' default features only serve downloads that never happen here. Without
        // optimisation and debug information they compile in half the time, and so small a program
        // does not notice.
        let install = |lock: &[&str]| {
            let fixed = ["install", "--force", "--debug", "--no-default-features", "--root", TOOLS, &package];
            Call::cargo(fixed.iter().chain(lock))
                .env("CARGO_TARGET_DIR", format!("{TOOLS}/build"))
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .run()
        };
        // A registry mirror may not hold yet every version that the package was locked to.
        install(&["--locked"]).or_else(|_| install(&[]))
    })
}

/// The tools' object files are of no use once the tools are there, and they are large.
fn forget_build_leftovers() {
    // What cannot be removed only takes space.
    let _ = std::fs::remove_dir_all(format!("{TOOLS}/build"));
}

/// Programs from the npm registry, in `target/tools/npm`; one call, so that none drops another.
fn npm_packages() -> Done {
    let is_there = |(name, version): &(&str, &str)| {
        std::fs::read_to_string(format!("{NPM}/node_modules/{name}/package.json"))
            .is_ok_and(|it| it.contains(&format!("\"version\": \"{version}\"")))
    };
    if PACKAGES.iter().all(is_there) {
        return Ok(());
    }
    let packages = PACKAGES.map(|(name, version)| format!("{name}@{version}"));
    step(&format!("set-up: {}", packages.join(", ")), || {
        let fixed =
            ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", "--prefix", NPM];
        Call::new("npm", fixed.into_iter().chain(packages.iter().map(String::as_str))).run()
    })
}

/// The version of a package in `Cargo.lock`.
fn locked_version(package: &str) -> Done<String> {
    let lock = std::fs::read_to_string("Cargo.lock").unwrap_or_default();
    let mut lines = lock.lines();
    lines
        .by_ref()
        .find(|it| *it == format!("name = \"{package}\""))
        .and_then(|_| lines.next())
        .and_then(|it| it.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| {
            Problem::new(format!(
                "Cargo.lock does not name {package}; run `cargo update --workspace` and try again."
            ))
        })
}

/// A browser and its driver, already there or from Debian.
fn browser() -> Done {
    let has_browser = ["chromium", "chromium-browser", "google-chrome"].into_iter().any(on_path);
    if has_browser && on_path("chromedriver") {
        return Ok(());
    }
    step("set-up: Chromium and its driver", || {
        debian::install("Chromium with ChromeDriver", &["chromium", "chromium-driver"])
    })
}
