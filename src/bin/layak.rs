//! The native command: the same engine for people with a terminal.
//!
//! This is the only place that reads the clock, and only to choose the day of the rules where
//! nobody chose one. Whatever is wrong with the input is said in Indonesian on standard error,
//! with exit status 2.

#[path = "layak/arguments.rs"]
mod arguments;
#[path = "layak/audit.rs"]
mod audit;
#[path = "layak/estimate.rs"]
mod estimate;
#[path = "layak/estimate_words.rs"]
mod estimate_words;
#[path = "layak/evaluate.rs"]
mod evaluate;
#[path = "layak/input.rs"]
mod input;
#[path = "layak/problem.rs"]
mod problem;
#[path = "layak/report.rs"]
mod report;
#[path = "layak/report_explain.rs"]
mod report_explain;
#[path = "layak/report_line.rs"]
mod report_line;
#[path = "layak/schema.rs"]
mod schema;
#[path = "layak/sheet.rs"]
mod sheet;
#[path = "layak/verdicts.rs"]
mod verdicts;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Command, arguments};
use problem::Problem;
use serde::Serialize;

/// How a command that could do its work ended.
pub(crate) enum End {
    /// Nothing is wrong.
    Fine,
    /// The audit found something.
    Wrong,
    /// Some of the input could not be used, and was named.
    SomeBad,
}

/// So many bytes are written at once.
const BUFFER: usize = 1 << 16;

fn main() -> ExitCode {
    let command = match arguments() {
        Ok(Some(command)) => command,
        Ok(None) => return ExitCode::SUCCESS,
        Err(problem) => return refuse(&problem),
    };
    let mut out = io::BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let end = match command {
        Command::Evaluate(options) => evaluate::evaluate(&options, &mut out),
        Command::Estimate(options) => input::each(&options, &mut out, estimate::estimate),
        Command::Audit => audit::audit(&mut out),
        Command::Sheet(options) => sheet::sheet(&options, &mut out).map(|()| End::Fine),
        Command::Schema => write_json(&schema::schema(), &mut out).map(|()| End::Fine),
    };
    match end.and_then(|end| out.flush().map_err(Problem::Output).map(|()| end)) {
        Ok(End::Fine) => ExitCode::SUCCESS,
        Ok(End::Wrong) => ExitCode::FAILURE,
        Ok(End::SomeBad) => ExitCode::from(2),
        // Whoever reads has seen enough, as `head` does; that is no fault of ours.
        Err(Problem::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(problem) => refuse(&problem),
    }
}

fn write_json(value: &impl Serialize, out: &mut impl Write) -> Result<(), Problem> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(|it| Problem::Output(it.into()))?;
    writeln!(out).map_err(Problem::Output)
}

fn refuse(problem: &Problem) -> ExitCode {
    problem.tell();
    ExitCode::from(2)
}
