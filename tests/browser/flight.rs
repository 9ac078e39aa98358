//! Flight mode in every engine: after one visit the server is gone, and the whole way is walked.

use crate::driver::engine::Engine;
use crate::journey::{results_are_right, walk};
use crate::page::{Page, Viewport};
use crate::server::Server;
use crate::walk::Hand;

async fn in_flight(engine: Engine) {
    if !engine.exists_here() {
        println!("{engine:?} is not to be had for this machine");
        return;
    }
    let mut page = Page::open_in(engine, Viewport::Phone, "").await;
    let address = page.server.address();
    // Where the old server was, nobody answers any more.
    page.server = Server::of(&std::env::temp_dir());
    page.driver.client.goto("about:blank").await.expect("an empty page");
    page.driver.client.goto(&address).await.expect("the page again");
    page.started().await;
    page.sees("Bantuan apa yang mungkin").await;
    let asked = walk(&page, Hand::Mouse, false).await;
    assert!(asked.len() > 20, "{asked:#?}");
    page.click_text("Lihat hasil").await;
    page.sees("Hasil untuk keluarga Anda").await;
    page.lay_out_all().await;
    results_are_right(&page).await;
    page.go("#/bawa").await;
    page.sees("Kode jawaban").await;
    page.go("#/tentang").await;
    page.sees("Ada di perangkat ini sejak").await;
    page.no_complaints().await;
}

#[tokio::test]
async fn in_flight_mode_in_chromium() {
    in_flight(Engine::Chromium).await;
}

#[tokio::test]
async fn in_flight_mode_in_chromium_92() {
    in_flight(Engine::Chromium92).await;
}

#[tokio::test]
async fn in_flight_mode_in_firefox() {
    in_flight(Engine::Firefox).await;
}

#[tokio::test]
async fn in_flight_mode_in_webkit() {
    in_flight(Engine::WebKit).await;
}
