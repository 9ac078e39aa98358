//! Steps with a name and a duration, and the one sentence that stops them.

use std::fmt;
use std::time::Instant;

/// What the outcome of a chore is.
pub(crate) type Done<T = ()> = Result<T, Problem>;

/// Why a chore cannot go on: one sentence that says what is missing and how to get it.
#[derive(Debug)]
pub(crate) struct Problem(String);

impl Problem {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Runs one step, with its name before it and its duration after it.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Done<T>) -> Done<T> {
    println!("\n== {name}");
    let start = Instant::now();
    let result = work();
    let seconds = start.elapsed().as_secs_f64();
    match &result {
        Ok(_) => println!("-- {name}: {seconds:.1} s"),
        Err(_) => println!("-- {name}: stopped after {seconds:.1} s"),
    }
    result.map_err(|problem| Problem(format!("{name}: {problem}")))
}
