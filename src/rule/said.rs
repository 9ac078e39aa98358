//! What an edition says beside its criteria and amounts: window, notes, steps.

use super::{Condition, Line};
use crate::date::Date;

/// Whether a family can still get in.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// False where the sources do not say.
    pub confirmed: bool,
    /// First day, where there is one inside the edition.
    pub from: Option<Date>,
    /// Last day, where there is one.
    pub until: Option<Date>,
    /// The same in words, with its sources.
    pub line: Line,
}

/// Why a note is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// Good to know.
    Plain,
    /// The sources differ.
    Disagreement,
    /// It differs from the article that founded the project.
    Article,
    /// Who comes first when there are more families than places.
    Priority,
    /// What makes somebody who comes to look doubt. It is no rule and decides nothing.
    Warning,
}

/// Something the reader should know; it never decides anything.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// Why it is shown.
    pub kind: NoteKind,
    /// Only when this is surely so; `None` means always.
    pub when: Option<Condition>,
    /// The note.
    pub line: Line,
}

/// What a step is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// See whether one is on the list.
    Check,
    /// Get onto the list.
    Apply,
    /// Say that a decision is wrong.
    Object,
    /// Collect what was granted.
    Collect,
}

/// Something to do, in order.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What it is for.
    pub kind: StepKind,
    /// What to do.
    pub line: Line,
}
