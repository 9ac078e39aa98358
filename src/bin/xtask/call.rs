//! Calls of other programs, with the tools of this repository first on the search path.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Done, Problem};

/// Where the set-up puts the tools it compiles.
pub(crate) const TOOLS: &str = "target/tools";
/// Where the set-up puts what comes from the npm registry.
pub(crate) const NPM: &str = "target/tools/npm";

/// One call of another program.
pub(crate) struct Call {
    program: String,
    command: Command,
}

impl Call {
    pub(crate) fn new<I>(program: &str, arguments: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        let path = search_path();
        // The program is looked up here because a changed PATH only counts for the child.
        let mut command = Command::new(find_in(program, &path).unwrap_or_else(|| program.into()));
        command.args(arguments).env("PATH", path);
        // Trunk reads this variable as a word of its own and refuses the customary "1".
        if std::env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        Self { program: program.to_owned(), command }
    }

    pub(crate) fn cargo<I>(arguments: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        Self::new("cargo", arguments)
    }

    /// More arguments, after those that are there.
    pub(crate) fn arguments<I>(mut self, arguments: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        self.command.args(arguments);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it with its output on the terminal.
    pub(crate) fn run(mut self) -> Done {
        let status = self.command.status().map_err(|error| self.missing(&error))?;
        if status.success() {
            return Ok(());
        }
        Err(Problem::new(format!("`{}` failed ({status}); what it printed above says why.", self.line())))
    }

    /// Runs it silently and gives what it wrote to standard output.
    pub(crate) fn read(mut self) -> Done<String> {
        let output = self.command.output().map_err(|error| self.missing(&error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(Problem::new(format!(
            "`{}` failed ({}): {}",
            self.line(),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        )))
    }

    fn missing(&self, error: &std::io::Error) -> Problem {
        Problem::new(format!(
            "`{}` cannot be started ({error}); install it and run the chore again.",
            self.program
        ))
    }

    fn line(&self) -> String {
        let mut line = self.program.clone();
        for argument in self.command.get_args() {
            line.push(' ');
            line.push_str(&argument.to_string_lossy());
        }
        line
    }
}

/// Whether a program is there to be called.
pub(crate) fn on_path(program: &str) -> bool {
    find_in(program, &search_path()).is_some()
}

fn search_path() -> OsString {
    let own = [format!("{TOOLS}/bin"), format!("{NPM}/node_modules/.bin")];
    let here = std::env::current_dir().unwrap_or_default();
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let places = own.iter().map(|it| here.join(it)).chain(std::env::split_paths(&inherited));
    std::env::join_paths(places).unwrap_or(inherited)
}

fn find_in(program: &str, path: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(path).map(|it| it.join(program)).find(|it| Path::is_file(it))
}
