//! The page as such: it loads, it is quiet, it is accessible, and it says so when it cannot run.

use serde_json::json;

use crate::page::{Page, Viewport};

#[tokio::test]
async fn the_page_loads_at_both_sizes() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        let (width, height) = viewport.size();
        let size = page.js("return [innerWidth, innerHeight]", Vec::new()).await;
        assert_eq!(size, json!([width, height]));
        assert!(!page.h1().await.is_empty());
        assert_eq!(page.js("return document.documentElement.lang", Vec::new()).await, "id");
        page.no_longer_sees("tidak bisa dibuka").await;
        page.fits().await;
        page.axe_clean("the first screen").await;
        page.screenshot("first").await;
        page.only_own_origin();
        page.nothing_twice();
        page.silent().await;
    }
}

#[tokio::test]
async fn both_colour_schemes_are_accessible() {
    let page = Page::open(Viewport::Phone).await;
    for scheme in ["light", "dark"] {
        page.media("prefers-color-scheme", scheme).await;
        page.axe_clean(scheme).await;
        page.screenshot(&format!("first-{scheme}")).await;
    }
}

#[tokio::test]
async fn a_page_that_cannot_start_says_so() {
    let page = Page::prepare(Viewport::Phone).await;
    page.refuse(&["*.wasm"]).await;
    page.visit("").await;
    page.sees("tidak bisa dibuka").await;
    page.sees("kantor desa").await;
    page.sees("cekbansos.kemensos.go.id").await;
    page.no_longer_sees("Mulai").await;
    assert!(page.h1().await.contains("Bantuan apa"));
    page.fits().await;
    page.axe_clean("the page that cannot start").await;
    page.screenshot("cannot-start").await;
}

#[tokio::test]
async fn a_page_without_its_script_says_so() {
    let page = Page::prepare(Viewport::Phone).await;
    page.refuse(&["*.js"]).await;
    page.visit("").await;
    page.sees("tidak bisa dibuka").await;
}

#[tokio::test]
async fn a_program_that_stops_says_so() {
    let page = Page::open(Viewport::Phone).await;
    let script = "const error = new WebAssembly.RuntimeError('unreachable');
        dispatchEvent(new ErrorEvent('error', { error }));";
    page.js(script, Vec::new()).await;
    page.sees("halaman ini berhenti").await;
    page.axe_clean("a program that stopped").await;
}

#[tokio::test]
async fn a_browser_without_scripts_is_told_what_this_is() {
    let page = Page::prepare(Viewport::Phone).await;
    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    page.visit("").await;
    page.sees("JavaScript sedang mati").await;
    page.sees("kantor desa").await;
    page.sees("cekbansos.kemensos.go.id").await;
    page.no_longer_sees("Mulai").await;
    page.screenshot("without-scripts").await;
}

#[tokio::test]
async fn the_policy_is_in_force() {
    let page = Page::open(Viewport::Desktop).await;
    let script = "const script = document.createElement('script');
        script.append('window.intruder = true');
        document.body.append(script);
        try { document.body.setAttribute('onclick', 'window.intruder = true'); } catch {}
        document.body.click();
        return window.intruder === true;";
    assert_eq!(page.js(script, Vec::new()).await, false, "inline code ran");
    assert!(!page.complaints().await.is_empty(), "nothing was refused");
    let script = "return [...document.querySelectorAll('meta[http-equiv]')].map((it) => it.content)";
    let policies = page.js(script, Vec::new()).await;
    assert_eq!(policies.as_array().map(Vec::len), Some(2), "for every browser, and for this one: {policies}");
    let policies = policies.to_string();
    assert!(
        policies.contains("default-src 'none'") && policies.contains("script-src-attr 'none'"),
        "{policies}"
    );
    assert!(!policies.contains("'unsafe-inline'") && !policies.contains("'unsafe-eval'"), "{policies}");
    page.until(
        "a request to another origin to be refused",
        "return fetch('http://127.0.0.1:9/').then(() => false, () => true)",
    )
    .await;
    let complaints = page.complaints().await.join("\n");
    assert!(complaints.contains("connect-src"), "{complaints}");
}
