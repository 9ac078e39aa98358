//! What `ChromeDriver` does beyond `WebDriver` and a journey cannot do without, for other engines:
//! pictures, and the logs of the console and of requests, as far as a page can tell itself. And what
//! an old engine cannot do without.

use serde_json::{Value, json};

use super::Driver;
use super::engine::Engine;

/// Listens from its first call on, and gives what came since the last one: complaints for
/// `browser`, and requests for `performance`.
const LOG: &str = "
const [kind] = arguments;
const watch = () => {
  const it = { complaints: [], counted: 0 };
  const complain = (words) => it.complaints.push(String(words));
  addEventListener('error', (event) => complain(event.message ?? event.target));
  addEventListener('unhandledrejection', (event) => complain(event.reason));
  document.addEventListener('securitypolicyviolation',
    (event) => complain(`${event.violatedDirective} refused ${event.blockedURI || event.sample}`));
  for (const level of ['error', 'warn']) {
    const old = console[level].bind(console);
    console[level] = (...all) => { complain(all.join(' ')); old(...all); };
  }
  performance.setResourceTimingBufferSize(10000);
  return it;
};
window.layakWatch ??= watch();
if (kind === 'browser') return window.layakWatch.complaints.splice(0);
const all = ['navigation', 'resource'].flatMap((it) => performance.getEntriesByType(it)).map((it) => it.name);
return all.slice(window.layakWatch.counted, window.layakWatch.counted = all.length);
";

/// For a browser that is older than this function.
const CHECK_VISIBILITY: &str = "Element.prototype.checkVisibility = function () {
  return this.getClientRects().length > 0 && getComputedStyle(this).visibility === 'visible';
};";

impl Driver {
    /// Makes an old browser able to be walked through, before it shows anything.
    pub(crate) async fn indulge(&self) {
        if self.engine != Engine::Chromium92 {
            return;
        }
        let browser = self.cdp("Browser.getVersion", json!({})).await;
        let indonesian = json!({ "userAgent": browser["userAgent"], "acceptLanguage": "id" });
        self.cdp("Emulation.setUserAgentOverride", indonesian).await;
        // The journeys look with it; the page itself does without.
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": CHECK_VISIBILITY })).await;
    }

    /// What the browser's own log would be.
    pub(super) async fn own_log(&self, kind: &Value) -> Value {
        let found = self.client.execute(LOG, vec![kind.clone()]).await.unwrap_or_default();
        let found = found.as_array().cloned().unwrap_or_default();
        if kind == "performance" {
            let request = |url: &Value| {
                let message = json!({ "message": {
                    "method": "Network.requestWillBeSent", "params": { "request": { "url": url } },
                } });
                json!({ "message": message.to_string() })
            };
            return found.iter().map(request).collect();
        }
        // Firefox writes errors of every page, from its very beginning, where its driver hears them.
        let heard = self.running.said();
        let heard = heard.into_iter().filter(|it| it.starts_with("JavaScript error: http")).map(Value::from);
        found.into_iter().chain(heard).map(|it| json!({ "level": "SEVERE", "message": it })).collect()
    }

    /// A picture of the screen, in the form of the command that would take it.
    pub(super) async fn own_picture(&self) -> Value {
        json!({ "data": self.get("screenshot").await })
    }
}
