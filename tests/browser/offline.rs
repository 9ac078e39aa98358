//! After one visit the page opens without a connection, whole; a version that did not arrive whole
//! replaces nothing, and one that did waits until no visit is open.

use std::path::PathBuf;

use serde_json::json;

use crate::page::{Page, Viewport};
use crate::server::Server;

/// The caches of this page and how many files each holds.
const CACHES: &str = "const all = [];
    for (const name of (await caches.keys()).sort()) {
      all.push([name, (await (await caches.open(name)).keys()).length]);
    }
    return all;";

/// A copy of `dist/` that a test may change.
fn copied(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("layak-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/dist")).expect("dist/") {
        let file = file.expect("a file");
        // What is compressed would not follow a change.
        if file.path().extension().is_some_and(|it| it == "br") {
            continue;
        }
        std::fs::copy(file.path(), folder.join(file.file_name())).expect("a copy");
    }
    folder
}

#[tokio::test]
async fn the_page_opens_in_flight_mode_after_one_visit() {
    for viewport in Viewport::ALL {
        let mut page = Page::open(viewport).await;
        page.nothing_twice();
        let kept = page.js(CACHES, Vec::new()).await;
        assert_eq!(kept.as_array().map(Vec::len), Some(1), "{kept}");
        page.offline(true).await;
        page.reload().await;
        page.sees("Bantuan apa yang mungkin").await;
        page.go("#/tentang").await;
        page.sees("Ada di perangkat ini sejak").await;
        let build = page.js("return document.documentElement.dataset.build", Vec::new()).await;
        let build = build.as_str().expect("a name").to_owned();
        assert_eq!(build.len(), 12);
        page.sees(&format!("kode versi {build}")).await;
        assert_eq!(kept[0][0], format!("layak-{build}"), "the cache is that of the build");
        page.axe_clean("about, offline").await;
        page.tests_itself().await;
        page.change("dtsen", "Ya").await;
        page.go("#/hasil").await;
        page.sees("Hasil untuk keluarga Anda").await;
        page.silent().await;
        // A link with something after `?`, as chats make it, opens too.
        page.visit("?dari=obrolan#/tentang").await;
        page.started().await;
        page.sees("Tentang Layak").await;
        page.visit("index.html").await;
        page.started().await;
        page.sees("Bantuan apa yang mungkin").await;
    }
}

#[tokio::test]
async fn a_version_that_arrived_in_part_is_not_kept() {
    let folder = copied("part");
    let worker = folder.join("worker.js");
    let whole = std::fs::read_to_string(&worker).expect("a worker");
    // One file of the version is not there.
    let missing = whole.replacen("[[\"./\"", "[[\"tidak-ada.css\",\"\"],[\"./\"", 1);
    assert_ne!(missing, whole);
    std::fs::write(&worker, missing).expect("a worker");
    let mut page = Page::prepare(Viewport::Phone).await;
    page.server = Server::of(&folder);
    page.visit("").await;
    page.until("the program to start", "return document.querySelector('h1[tabindex]') !== null").await;
    page.until(
        "the attempt to end",
        "const all = await navigator.serviceWorker.getRegistrations();
         return all.every((it) => !it.installing && !it.waiting && !it.active);",
    )
    .await;
    assert_eq!(page.js(CACHES, Vec::new()).await, json!([]), "half a version is kept");
    std::fs::write(&worker, whole).expect("a worker");
    page.reload().await;
    page.started().await;
    let kept = page.js(CACHES, Vec::new()).await;
    assert_eq!(kept.as_array().map(Vec::len), Some(1), "the next visit tries again: {kept}");
    std::fs::remove_dir_all(&folder).expect("the copy goes");
}

#[tokio::test]
async fn a_new_version_waits_until_no_visit_is_open() {
    let folder = copied("next");
    let mut page = Page::prepare(Viewport::Phone).await;
    page.server = Server::of(&folder);
    page.visit("").await;
    page.started().await;
    page.reload().await;
    page.started().await;
    // The next version: the same files under another name.
    let worker = folder.join("worker.js");
    let text = std::fs::read_to_string(&worker).expect("a worker");
    std::fs::write(&worker, text.replacen("\"layak-", "\"layak-baru", 1)).expect("a worker");
    page.js(
        "const all = await navigator.serviceWorker.getRegistrations(); await all[0].update();",
        Vec::new(),
    )
    .await;
    page.until(
        "the next version to wait",
        "const all = await navigator.serviceWorker.getRegistrations(); return !!all[0].waiting;",
    )
    .await;
    let kept = page.js(CACHES, Vec::new()).await;
    assert_eq!(kept.as_array().map(Vec::len), Some(2), "both are whole: {kept}");
    page.offline(true).await;
    page.go("#/tentang").await;
    page.sees("Ada di perangkat ini sejak").await;
    page.offline(false).await;
    // Every visit ends.
    page.driver.client.goto("about:blank").await.expect("an empty page");
    page.visit("").await;
    page.started().await;
    page.until(
        "the next version to have begun",
        "const names = await caches.keys(); return names.length === 1 && names[0].startsWith('layak-baru');",
    )
    .await;
    page.sees("Bantuan apa yang mungkin").await;
    std::fs::remove_dir_all(&folder).expect("the copy goes");
}
