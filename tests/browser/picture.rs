//! Pictures of the page, for people to look at.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::page::Page;

#[allow(dead_code, reason = "journeys take what they need")]
impl Page {
    /// What is on the screen now, as `target/screenshots/NAME-360x800.png`.
    pub(crate) async fn screenshot(&self, name: &str) -> PathBuf {
        self.picture(name, false).await
    }

    /// The whole page from top to bottom, as `target/screenshots/NAME-360x800-whole.png`.
    pub(crate) async fn screenshot_whole(&self, name: &str) -> PathBuf {
        self.picture(name, true).await
    }

    async fn picture(&self, name: &str, whole: bool) -> PathBuf {
        if whole {
            self.lay_out_all().await;
        }
        let parameters = json!({ "format": "png", "captureBeyondViewport": whole, "optimizeForSpeed": true });
        let mut picture = self.cdp("Page.captureScreenshot", parameters).await;
        let picture = picture["data"].take();
        let bytes = STANDARD.decode(picture.as_str().unwrap_or_default()).expect("a picture in base64");
        let (width, height) = self.viewport.size();
        let part = if whole { "-whole" } else { "" };
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        let place = folder.join(format!("{name}-{width}x{height}{part}.png"));
        fs::create_dir_all(folder).expect("target/ can be written");
        fs::write(&place, bytes).expect("target/ can be written");
        place
    }
}
