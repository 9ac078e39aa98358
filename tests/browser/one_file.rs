//! The application as one file opens from a folder, asks nobody for anything, and says which build it is.

use serde_json::json;

use crate::page::{Page, Viewport};

const FILE: &str = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/dist/layak.html");
const BUILD: &str = "return document.documentElement.dataset.build";

#[tokio::test]
async fn one_file_is_the_whole_application() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        let build = page.js(BUILD, Vec::new()).await;
        page.driver.client.goto(FILE).await.expect("a file");
        page.until("the program", "return document.documentElement.hasAttribute('data-started')").await;
        page.sees("Bantuan apa yang mungkin").await;
        page.axe_clean("the one file").await;
        page.fits().await;
        assert_eq!(page.js(BUILD, Vec::new()).await, build, "it is of the same build");
        page.click_text("Mulai").await;
        page.sees("Di kabupaten atau kota mana").await;
        page.change("dtsen", "Ya").await;
        page.go("#/hasil").await;
        page.sees("Hasil untuk keluarga Anda").await;
        page.go("#/bawa").await;
        page.sees("pilih “Buka jawaban dari kode”").await;
        assert!(!page.text().await.contains("file:"), "where the file stands is nobody's business");
        page.axe_clean("the slip of the one file").await;
        page.tests_itself().await;
        page.sees(&format!("kode versi {}", build.as_str().expect("a name"))).await;
        assert!(!page.text().await.contains("Unduh Layak"), "it is here already");
        let asked = "return performance.getEntriesByType('resource').map((it) => it.name)";
        assert_eq!(page.js(asked, Vec::new()).await, json!([]), "it asks for nothing");
        page.no_complaints().await;
    }
}
