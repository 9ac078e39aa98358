//! How many verdicts the engine gives in a second, and how many households the native command reads,
//! on one core.
//!
//! `cargo xtask bench` runs this; by hand:
//! `cargo bench --no-default-features --features cli --bench verdicts`. With a folder as its argument
//! it only writes the lines there that it would read, for whoever wants to time something else.

#[path = "families.rs"]
mod families;
#[allow(dead_code, reason = "the second implementation needs more")]
#[path = "../second/random.rs"]
mod random;
#[allow(dead_code, reason = "only the middle is shown here")]
#[path = "spread.rs"]
mod spread;

use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use families::{COMPLETE, Open, families, line};
use layak::catalog::{FOUNDING_DAY, PROGRAMS, program};
use layak::date::Date;
use layak::engine::{Knowledge, Rules};
use layak::household::Household;
use layak::rule::Program;
use spread::Spread;

const DAYS: [Date; 2] = [FOUNDING_DAY, Date::checked(2026, 2, 15)];
const RUNS: usize = 7;
const FAMILIES: [(&str, Open, u32); 2] =
    [("complete", COMPLETE, 2_000), ("incomplete", Open { silent: 15, dont_know: 5 }, 200)];

fn main() {
    if let Some(folder) = std::env::args().nth(1).filter(|it| !it.starts_with('-')) {
        for (name, open, n) in FAMILIES {
            for on in DAYS {
                let path = Path::new(&folder).join(format!("{name}-{on}.jsonl"));
                std::fs::write(path, lines(&families(n, open, on), on)).expect("a folder to write in");
            }
        }
        return;
    }
    println!("a second, on one core, median of {RUNS} runs\n");
    println!(
        "{:<12}{:<13}{:>12}{:>12}{:>12}{:>12}",
        "families", "rules of", "verdicts", "PKH alone", "--verdicts", "--brief"
    );
    let every: Vec<&Program> = PROGRAMS.iter().collect();
    let pkh = program("pkh").expect("PKH");
    for (name, open, n) in FAMILIES {
        for on in DAYS {
            let families = families(n, open, on);
            let text = lines(&families, on);
            println!(
                "{name:<12}{:<13}{:>12.0}{:>12.0}{:>12.0}{:>12.0}",
                on.to_string(),
                verdicts(&families, &every, on),
                verdicts(&families, &[pkh], on),
                households(&text, n, on, "--verdicts"),
                households(&text, n, on, "--brief"),
            );
        }
    }
}

fn lines(families: &[Household], on: Date) -> String {
    families.iter().map(|it| line(it, on) + "\n").collect()
}

/// How many programmes are assessed in a second, with their findings; those without rules on that
/// day do not count.
fn verdicts(families: &[Household], programs: &[&Program], on: Date) -> f64 {
    let rules: Vec<Rules> = programs.iter().filter_map(|it| Rules::of(it, on)).collect();
    per_second(families.len() * rules.len(), || {
        for household in families {
            let known = Knowledge::of(household, on);
            for rules in &rules {
                black_box(rules.assess(&known));
            }
        }
    })
}

/// How many households `layak evaluate --lines` reads in a second, with its start.
fn households(text: &str, n: u32, on: Date, form: &str) -> f64 {
    per_second(n as usize, || {
        let on = on.to_string();
        let mut child = Command::new(env!("CARGO_BIN_EXE_layak"))
            .args(["evaluate", "--lines", form, "--on", &on])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("the command starts");
        child.stdin.take().expect("an input").write_all(text.as_bytes()).expect("the command reads");
        assert!(child.wait().expect("the command ends").success());
    })
}

fn per_second(n: usize, run: impl Fn()) -> f64 {
    let runs = (0..RUNS).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    });
    let n = u32::try_from(n).expect("a bench of moderate size");
    f64::from(n) / Spread::of(runs.collect()).median()
}
