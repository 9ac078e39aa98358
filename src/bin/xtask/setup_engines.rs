//! The other browsers that the tests walk through: Firefox, `WebKit`, and the Chromium of phones that
//! were given up.
//!
//! Debian has the first two; the driver of the first comes from crates.io. Of the third, a build
//! for small servers is kept in the npm registry; it is not run unless its hash is the known one.
//! Drivers of its time are not to be had, so the tests bring their own.

use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::cargo_tool;
use crate::call::{Call, TOOLS, on_path};
use crate::debian;
use crate::step::{Done, Problem, step};

const GECKODRIVER: &str = "0.37.1";

/// Holds Chromium 92.0.4512.0.
const CHROMIUM_92: &str = "chrome-aws-lambda@10.1.0";
const CHROMIUM_92_HASH: &str = "d42691165cb67ac96b90e8dc7b0e07f6a065abac08b76370915ccfe41f859b97";

/// All of them, each only where it is missing.
pub(super) fn all() -> Done {
    firefox()?;
    if !cfg!(target_os = "linux") {
        println!("WebKitGTK and Chromium 92 are only to be had for Linux; the tests leave them out here.");
        return Ok(());
    }
    webkit()?;
    chromium_92()
}

fn firefox() -> Done {
    if !["firefox-esr", "firefox"].into_iter().any(on_path) {
        step("set-up: Firefox", || debian::install("Firefox", &["firefox-esr"]))?;
    }
    // Any version does for a browser that is there already.
    if on_path("geckodriver") { Ok(()) } else { cargo_tool("geckodriver", "geckodriver", GECKODRIVER) }
}

/// The driver's package brings a small browser; without a screen it needs one in memory.
fn webkit() -> Done {
    if on_path("WebKitWebDriver") && on_path("Xvfb") {
        return Ok(());
    }
    step("set-up: WebKit, its driver, and a screen in memory", || {
        debian::install("WebKitGTK with its driver and Xvfb", &["webkit2gtk-driver", "xvfb"])
    })
}

fn chromium_92() -> Done {
    if !cfg!(target_arch = "x86_64") {
        println!("Chromium 92 is only to be had for x86-64; the tests leave it out here.");
        return Ok(());
    }
    let folder = format!("{TOOLS}/chromium-92");
    let browser = format!("{folder}/chromium");
    if Path::new(&browser).is_file() {
        return Ok(());
    }
    step("set-up: Chromium 92", || {
        let npm = format!("{folder}/npm");
        let fixed = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=peer", "--prefix"];
        Call::new("npm", fixed.iter().chain(&[npm.as_str(), CHROMIUM_92])).run()?;
        unpack(&format!("{npm}/node_modules/chrome-aws-lambda/bin/chromium.br"), &browser)?;
        // What cannot be removed only takes space.
        let _ = fs::remove_dir_all(&npm);
        Ok(())
    })
}

/// Writes the program if it has the known hash; it appears only when it is whole.
fn unpack(packed: &str, place: &str) -> Done {
    let mut bytes = Vec::new();
    fs::read(packed)
        .and_then(|it| brotli::BrotliDecompress(&mut it.as_slice(), &mut bytes))
        .map_err(|error| unwritten(place, &error))?;
    let found = format!("{:x}", Sha256::digest(&bytes));
    if found != CHROMIUM_92_HASH {
        return Err(Problem::new(format!(
            "{CHROMIUM_92} does not hold the browser that is known (its SHA-256 is {found}); see what \
             the npm registry says about it before you trust it."
        )));
    }
    let unfinished = format!("{place}.part");
    fs::write(&unfinished, bytes)
        .and_then(|()| executable(&unfinished))
        .and_then(|()| fs::rename(&unfinished, place))
        .map_err(|error| unwritten(place, &error))
}

#[cfg(unix)]
fn executable(place: &str) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(place, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn executable(_: &str) -> io::Result<()> {
    Ok(())
}

fn unwritten(place: &str, error: &io::Error) -> Problem {
    Problem::new(format!("{place} cannot be made ({error}); remove it and run the chore again."))
}
