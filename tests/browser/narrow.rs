//! Nothing is lost on a screen of 320 pixels, with letters twice as large, and in forced colours.

use std::fmt::Write as _;

use serde_json::json;

use crate::page::{Page, Viewport};
use crate::pictures::{PLACES, code, states};

impl Page {
    /// A full family, whose names and answers are the longest.
    pub(crate) async fn full(&self) {
        let (_, on, family) = states().pop().expect("ten people");
        self.go(&format!("#/terima/{}", code(on, family.expect("a family")))).await;
        self.at("#/periksa").await;
    }
}

#[tokio::test]
async fn nothing_is_cut_on_a_narrow_screen_or_with_large_letters() {
    let page = Page::open(Viewport::Phone).await;
    page.full().await;
    let mut wrong = String::new();
    for (moment, width, size) in [("320 pixels", 320, "112.5%"), ("letters twice as large", 360, "225%")] {
        let metrics = json!({ "width": width, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        page.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
        page.js("document.documentElement.style.fontSize = arguments[0]", vec![size.into()]).await;
        for place in PLACES {
            page.go(place).await;
            page.until("the screen", "return document.querySelector('h1') !== null").await;
            let wide = page.wide().await;
            if wide != json!([]) {
                let _ = writeln!(wrong, "{moment}, {place}: {wide}");
            }
            let name = format!("narrow-{width}-{}", place.trim_start_matches("#/").replace('/', "-"));
            page.screenshot_whole(&name).await;
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    page.silent().await;
}

#[tokio::test]
async fn forced_colours_are_accessible() {
    let page = Page::open(Viewport::Phone).await;
    page.full().await;
    page.media("forced-colors", "active").await;
    for place in ["#/", "#/tanya/desil", "#/hasil", "#/perkiraan", "#/daftar", "#/bawa"] {
        page.go(place).await;
        page.until("the screen", "return document.querySelector('h1') !== null").await;
        page.axe_clean(place).await;
        page.fits().await;
        page.screenshot_whole(&format!("forced-{}", place.trim_start_matches("#/").replace('/', "-"))).await;
    }
    page.silent().await;
}
