//! Compiles the rule files into constants; `src/catalog/README.md` describes the notation.
//!
//! A build script fits because the rules change several times a year and are edited by people
//! without a toolchain: what they see is a message with file, line and the allowed words.

#[path = "../date.rs"]
#[allow(dead_code, unreachable_pub)] // Shared with the application, which uses the rest.
mod date;
#[path = "../fact.rs"]
#[allow(dead_code, unreachable_pub, unused_imports)] // Shared with the application, which uses the rest.
mod fact;

#[path = "build/change.rs"]
mod change;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/component.rs"]
mod component;
#[path = "build/condition.rs"]
mod condition;
#[path = "build/edition.rs"]
mod edition;
#[path = "build/gap.rs"]
mod gap;
#[path = "build/page.rs"]
mod page;
#[path = "build/program.rs"]
mod program;
#[path = "build/read.rs"]
mod read;
#[path = "build/source.rs"]
mod source;
#[path = "build/wages.rs"]
mod wages;
#[path = "build/writer.rs"]
mod writer;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=src/catalog");
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let files = match compile::files(Path::new("src/catalog")) {
        Ok(files) => files,
        Err(error) => stop(&[format!("src/catalog: {error}")]),
    };
    match compile::compile(&files) {
        Ok(code) => {
            if let Err(error) = std::fs::write(Path::new(&out).join("catalog.rs"), code) {
                stop(&[format!("catalog.rs: {error}")]);
            }
        }
        Err(problems) => stop(&problems.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

/// Shows every problem of every file at once.
fn stop(problems: &[String]) -> ! {
    for problem in problems {
        println!("cargo::error={problem}");
    }
    std::process::exit(1)
}
