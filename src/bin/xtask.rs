//! The chores of this repository: `cargo xtask help` lists them.
//!
//! Each module under `xtask/` is one idea. Nothing here knows the rules or the pages; it installs
//! tools, calls them in order, says how long each took, and stops with one sentence when it cannot
//! go on.

#[path = "xtask/apart.rs"]
mod apart;
#[path = "xtask/bench.rs"]
mod bench;
#[path = "xtask/build.rs"]
mod build;
#[path = "xtask/call.rs"]
mod call;
#[path = "xtask/compress.rs"]
mod compress;
#[path = "xtask/debian.rs"]
mod debian;
#[path = "xtask/first.rs"]
mod first;
#[path = "xtask/lighthouse.rs"]
mod lighthouse;
#[path = "xtask/minify.rs"]
mod minify;
#[path = "xtask/names.rs"]
mod names;
#[path = "xtask/one_file.rs"]
mod one_file;
#[path = "xtask/page.rs"]
mod page;
#[path = "xtask/phones.rs"]
mod phones;
#[path = "xtask/policy.rs"]
mod policy;
#[path = "xtask/scripts.rs"]
mod scripts;
#[path = "xtask/server.rs"]
mod server;
#[path = "xtask/setup.rs"]
mod setup;
#[path = "xtask/size.rs"]
mod size;
#[path = "xtask/step.rs"]
mod step;
#[path = "xtask/test.rs"]
mod test;
#[path = "xtask/worker.rs"]
mod worker;

use std::process::ExitCode;

use call::Call;
use step::{Done, Problem, step};

const HELP: &str = "\
cargo xtask <chore>

  serve [--port N]  build the application and serve it on http://127.0.0.1:8080
  test              run every check there is, as the continuous integration does
  build             build the release application into dist/
  size              weigh what a first visit loads against the budget
  size apart [ID]   weigh its crates, its languages and its programmes (a build for each)
  phones            read what was built for anything that old browsers do not know
  pictures          take pictures of every page in every state, and judge each by axe
  bench             time the engine, and the application on a slow phone
  lighthouse        what Lighthouse says of it, the median of five
  dev               serve a debug build that reloads when a source file changes
  fmt               format the Rust sources
  help              print this text

Missing tools are installed under target/tools on the first run.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match enter_repository().and_then(|()| chore(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\nxtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Every path in these modules is relative to the repository, wherever the chore was called from.
fn enter_repository() -> Done {
    let Some(root) = std::env::var_os("CARGO_MANIFEST_DIR") else {
        return Ok(());
    };
    std::env::set_current_dir(&root)
        .map_err(|error| Problem::new(format!("Cannot enter {}: {error}.", root.to_string_lossy())))
}

fn chore(arguments: &[String]) -> Done {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => serve(8080),
        ["serve", "--port", port] => serve(port_number(port)?),
        ["test"] => test::everything(),
        ["build"] => {
            setup::for_building()?;
            build::release()
        }
        ["bench"] => bench::everything(),
        ["lighthouse"] => {
            setup::for_testing()?;
            build::release_if_stale()?;
            lighthouse::measured()
        }
        ["phones"] => {
            setup::for_building()?;
            build::release_if_stale()?;
            phones::can_run_it()
        }
        ["pictures"] => test::pictures(),
        ["size"] => {
            setup::for_building()?;
            build::release_if_stale()?;
            size::within_budget()
        }
        ["size", "apart", only @ ..] => {
            setup::for_building()?;
            apart::weigh(only)
        }
        ["dev"] => {
            setup::for_building()?;
            build::watch()
        }
        ["fmt"] => step("format", || Call::cargo(["fmt"]).run()),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(Problem::new(format!(
            "There is no chore \"{}\"; `cargo xtask help` lists what there is.",
            words.join(" ")
        ))),
    }
}

fn port_number(text: &str) -> Done<u16> {
    text.parse()
        .map_err(|_| Problem::new(format!("\"{text}\" is not a port; give a whole number from 1 to 65535.")))
}

fn serve(port: u16) -> Done {
    setup::for_building()?;
    build::release_if_stale()?;
    let site = server::Site::open(build::DIST, port, |_| {}).map_err(|error| {
        Problem::new(format!(
            "Port {port} cannot be used ({error}); choose another one with `cargo xtask serve --port {}`.",
            port.checked_add(1).unwrap_or(8080)
        ))
    })?;
    println!("\nLayak is on {} (stop with Ctrl+C).", site.address());
    site.wait();
    Ok(())
}
