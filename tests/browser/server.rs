//! The server of `cargo xtask serve`, on a free port and remembering what it was asked for.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

#[allow(dead_code, reason = "only the chore waits on it")]
#[path = "../../src/bin/xtask/server.rs"]
mod site;

/// `dist/`, served for one test.
pub(crate) struct Server {
    site: site::Site,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        assert!(dist.join("_headers").is_file(), "dist/ is not built; run `cargo xtask build` first");
        Self::of(&dist)
    }

    /// Another folder, such as a copy that a test changes.
    pub(crate) fn of(folder: &Path) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = requests.clone();
        let site = site::Site::open(folder, 0, move |path| {
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        })
        .expect("a free port on this machine");
        Self { site, requests }
    }

    /// The address of the page, with a final slash.
    pub(crate) fn address(&self) -> String {
        self.site.address()
    }

    /// The paths asked for so far, oldest first.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
