//! Accessibility, judged by axe-core.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::page::Page;

const PLACE: &str = "target/tools/npm/node_modules/axe-core/axe.min.js";

/// Every rule axe has on by default, best practices included; and the size of targets, which came with
/// WCAG 2.2 and is off by default.
const RUN: &str = "
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(
  (it) => done(it.violations),
  (error) => done([{ id: 'axe', help: String(error), nodes: [] }]),
);";

impl Page {
    /// Fails with a readable list when axe finds anything; `moment` names the state of the page.
    pub(crate) async fn axe_clean(&self, moment: &str) {
        let violations = self.axe().await;
        assert!(violations.is_empty(), "{moment} at {:?} is not accessible:\n{violations}", self.viewport);
    }

    /// What axe finds, one line per element: rule, target, help.
    pub(crate) async fn axe(&self) -> String {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(PLACE);
        let axe = fs::read_to_string(&place)
            .unwrap_or_else(|_| panic!("{PLACE} is missing; `cargo xtask test` installs it"));
        self.lay_out_all().await;
        self.js(&axe, Vec::new()).await;
        let violations = self.driver.client.execute_async(RUN, Vec::new()).await.expect("axe runs");
        readable(&violations)
    }
}

fn readable(violations: &Value) -> String {
    let list = |it: &Value| it.as_array().cloned().unwrap_or_default();
    let mut text = String::new();
    for violation in list(violations) {
        let (rule, help) = (&violation["id"], &violation["help"]);
        for node in list(&violation["nodes"]) {
            let _ = writeln!(text, "  {rule} {}: {help}\n    {}", node["target"], node["html"]);
        }
        if list(&violation["nodes"]).is_empty() {
            let _ = writeln!(text, "  {rule}: {help}");
        }
    }
    text
}
