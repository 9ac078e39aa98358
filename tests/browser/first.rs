//! The first screen stands before the program: whole, and where the program then draws it.

use serde_json::json;

use crate::page::{Page, Viewport};

/// Where everything on the first screen stands, what it says, and where it leads.
const LAID_OUT: &str = "return [...document.querySelectorAll('#app h1, #app p, #app h2, #app a, #app label')]
  .filter((it) => it.textContent !== '' && it.offsetWidth > 0 && it.getBoundingClientRect().top < innerHeight)
  .map((it) => [it.textContent, it.getAttribute('href'), ...['left', 'top', 'width', 'height']
    .map((side) => Math.round(it.getBoundingClientRect()[side]))]);";

/// How far things have jumped since the page was opened, as browsers count it.
const JUMPED: &str = "return new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const it of list.getEntries()) sum += it.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);
});";

/// A browser that is busy may paint before the day is written, and the row of the day then grows by a line
/// (0.0024 on a phone). A tenth is what is felt.
const FELT: f64 = 0.01;

/// The language of a browser, and what the first screen says of today.
const LANGUAGES: [(&str, &str); 2] = [("id-ID", "Hari ini, "), ("en-US", "Today, ")];

impl Page {
    /// The browser is set to this language.
    async fn speaks(&self, tag: &str) {
        let script = format!("Object.defineProperty(navigator, 'language', {{ get: () => '{tag}' }});");
        self.before(&script).await;
    }
}

#[tokio::test]
async fn the_program_takes_over_without_a_jump() {
    for (viewport, language) in Viewport::ALL.into_iter().flat_map(|it| LANGUAGES.map(|tag| (it, tag))) {
        let page = Page::prepare(viewport).await;
        page.speaks(language.0).await;
        page.refuse(&["*.wasm"]).await;
        page.visit("").await;
        page.sees("tidak bisa dibuka").await;
        // As before anybody knew whether the program arrives.
        page.js(
            "document.documentElement.className = ''; document.getElementById('gagal').hidden = true;",
            Vec::new(),
        )
        .await;
        page.sees(language.1).await;
        let before = page.js(LAID_OUT, Vec::new()).await;
        assert!(before.as_array().is_some_and(|it| it.len() > 6), "{before}");
        page.screenshot(&format!("first-before-{}", language.0)).await;
        page.axe_clean("the first screen before the program").await;
        page.fits().await;

        let mut page = Page::prepare(viewport).await;
        page.speaks(language.0).await;
        page.visit("").await;
        page.started().await;
        let after = page.js(LAID_OUT, Vec::new()).await;
        let (after, before) = (after.as_array().expect("places"), before.as_array().expect("places"));
        for (now, then) in after.iter().zip(before) {
            assert_eq!(now, then, "moved or changed at {viewport:?}");
        }
        assert_eq!(after.len(), before.len(), "something came or went");
        let jumped = page.js(JUMPED, Vec::new()).await.as_f64().expect("a number");
        assert!(jumped < FELT, "something jumped by {jumped}");
        page.silent().await;
    }
}

#[tokio::test]
async fn another_screen_is_not_preceded_by_the_first() {
    let page = Page::prepare(Viewport::Phone).await;
    page.refuse(&["*.wasm"]).await;
    page.visit("#/hasil").await;
    page.sees("tidak bisa dibuka").await;
    let page = Page::open_at(Viewport::Phone, "#/hasil").await;
    page.until(
        "the heading in focus",
        "return document.activeElement.textContent === 'Hasil untuk keluarga Anda'",
    )
    .await;
    page.no_longer_sees("sedang dibuka").await;
}

#[tokio::test]
async fn a_button_that_is_pressed_early_is_heard_and_followed() {
    let page = Page::prepare(Viewport::Phone).await;
    page.cdp("Network.enable", json!({})).await;
    let slow =
        json!({ "offline": false, "latency": 50, "downloadThroughput": 250_000, "uploadThroughput": -1 });
    page.cdp("Network.emulateNetworkConditions", slow).await;
    page.js("setTimeout(() => { location.href = arguments[0]; }, 0)", vec![page.server.address().into()])
        .await;
    page.until("the first screen", "return document.querySelector('#app .primary') !== null").await;
    page.js("document.querySelector('#app .primary').click()", Vec::new()).await;
    page.sees("sedang dibuka").await;
    page.no_longer_sees("Hari ini, ").await;
    page.until("the program", "return document.documentElement.hasAttribute('data-started')").await;
    page.sees("Di kabupaten atau kota mana").await;
}
