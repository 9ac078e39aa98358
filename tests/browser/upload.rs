//! Choosing a file from the device.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::page::Page;

impl Page {
    /// Puts a file with these bytes into the only field for files.
    pub(crate) async fn upload(&self, name: &str, bytes: &[u8]) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp");
        fs::create_dir_all(&folder).expect("target/ can be written");
        let place = folder.join(format!("{name}-{:?}.csv", self.viewport));
        fs::write(&place, bytes).expect("target/ can be written");
        self.until("a field for files", "return document.querySelector('input[type=file]') !== null").await;
        let document = self.cdp("DOM.getDocument", json!({})).await;
        let root = &document["root"]["nodeId"];
        let field =
            self.cdp("DOM.querySelector", json!({ "nodeId": root, "selector": "input[type=file]" })).await;
        let files = json!({ "nodeId": field["nodeId"], "files": [place] });
        self.cdp("DOM.setFileInputFiles", files).await;
    }
}
