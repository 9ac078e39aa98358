//! Which build of the application this is.

use crate::date::Date;

/// The build that the page names; without a name where nothing was built, as in tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// The beginning of a hash over everything that was loaded.
    pub name: String,
    /// The day on which it was put on the device, where it was.
    pub kept_since: Option<Date>,
}
