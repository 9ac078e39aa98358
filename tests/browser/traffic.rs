//! What the page asks the network for, and what it complains about.
//!
//! The browser's own record is read, which sees requests to every origin; the server's record
//! confirms it, and also sees what a service worker asks for.

use serde_json::{Value, json};

use crate::page::Page;

/// Counted since the page was started.
#[derive(Default)]
pub(crate) struct Traffic {
    /// What the server had been asked for when the page had started.
    until_start: usize,
    /// Every address that the browser asked for before that.
    loading: Vec<String>,
}

#[allow(dead_code, reason = "journeys take what they need")]
/// A driver loads a page again without a finger on it; then the browser does not ask before it leaves, and
/// says so.
const UNASKED: &str = "Blocked attempt to show a 'beforeunload' confirmation panel";

impl Page {
    /// From now on requests count.
    pub(crate) async fn traffic_begins(&mut self) {
        self.traffic.loading.extend(self.new_requests().await);
        self.traffic.until_start = self.server.requests().len();
    }

    /// Fails when anything was asked for since the page started, or the console has an error.
    pub(crate) async fn silent(&self) {
        let asked = self.new_requests().await;
        assert!(asked.is_empty(), "asked for after loading: {asked:#?}");
        let served = self.server.requests().split_off(self.traffic.until_start);
        assert!(served.is_empty(), "served after loading: {served:#?}");
        self.no_complaints().await;
    }

    /// Fails when anything came, while loading, from another place than our own.
    pub(crate) fn only_own_origin(&self) {
        let own = self.server.address();
        let foreign: Vec<_> = self.traffic.loading.iter().filter(|it| !it.starts_with(&own)).collect();
        assert!(foreign.is_empty(), "asked of others: {foreign:#?}");
        assert!(!self.traffic.loading.is_empty(), "nothing was recorded");
    }

    /// Fails when a file came more than once while loading, as after a preload that does not fit.
    pub(crate) fn nothing_twice(&self) {
        let mut served = self.server.requests();
        served.truncate(self.traffic.until_start);
        served.sort_unstable();
        let twice: Vec<_> = served.windows(2).filter(|it| it[0] == it[1]).collect();
        assert!(twice.is_empty(), "loaded twice: {twice:#?}");
    }

    /// Fails when the console has a warning or an error.
    pub(crate) async fn no_complaints(&self) {
        let complaints = self.complaints().await;
        assert!(complaints.is_empty(), "the console says: {complaints:#?}");
    }

    /// Warnings and errors on the console since last asked.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        self.log("browser")
            .await
            .into_iter()
            .filter(|it| matches!(it["level"].as_str(), Some("SEVERE" | "WARNING")))
            .map(|it| it["message"].as_str().unwrap_or_default().to_owned())
            .filter(|it| !it.contains(UNASKED))
            .collect()
    }

    /// Addresses that the browser asked for since last asked.
    async fn new_requests(&self) -> Vec<String> {
        self.log("performance")
            .await
            .into_iter()
            .filter_map(|it| serde_json::from_str::<Value>(it["message"].as_str()?).ok())
            .map(|mut it| it["message"].take())
            .filter(|it| it["method"] == "Network.requestWillBeSent")
            .filter_map(|it| Some(it["params"]["request"]["url"].as_str()?.to_owned()))
            .filter(|it| !it.starts_with("data:"))
            .collect()
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        let answer = self.driver.post("se/log", json!({ "type": kind })).await;
        answer.as_array().cloned().unwrap_or_default()
    }
}
