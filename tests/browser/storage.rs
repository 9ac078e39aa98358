//! What stays on a phone: only when somebody asks, until a day that they choose, and gone without a
//! trace when they say so. A device that refuses is a notice.

use serde_json::{Value, json};

use crate::page::{Page, Viewport};

/// Everything that the page left on the device, but the application itself.
const TRACES: &str = "return [
  Object.keys(localStorage), Object.keys(sessionStorage), document.cookie,
  (await indexedDB.databases()).map((it) => it.name), location.href.includes('/terima/')];";

const NOTHING: [&str; 0] = [];

impl Page {
    /// Something was said.
    async fn said(&self) {
        self.change("motor", "Ya").await;
    }

    /// It stays on the phone.
    async fn kept(&self) {
        self.said().await;
        self.go("#/bawa").await;
        self.lay_out_all().await;
        self.click_text("Simpan").await;
    }

    async fn again(&mut self) {
        self.visit("#/").await;
        self.reload().await;
        self.started().await;
    }

    async fn put(&self, text: &str) {
        self.js("localStorage.setItem('layak', arguments[0])", vec![text.into()]).await;
    }

    async fn stored(&self) -> Value {
        self.js("return localStorage.getItem('layak')", Vec::new()).await
    }
}

#[tokio::test]
async fn nothing_stays_unless_somebody_asks() {
    for viewport in Viewport::ALL {
        let mut page = Page::open(viewport).await;
        page.said().await;
        let nothing = json!([NOTHING, NOTHING, "", NOTHING, false]);
        assert_eq!(page.js(TRACES, Vec::new()).await, nothing, "nobody asked");
        page.go("#/bawa").await;
        page.sees("Simpan di ponsel ini").await;
        page.choose("7 hari").await;
        page.click_text("Simpan").await;
        page.sees("Jawaban tersimpan di ponsel ini sampai").await;
        page.axe_clean("answers are kept").await;
        page.fits().await;
        page.screenshot_whole("kept").await;
        let text = page.stored().await;
        assert!(text.as_str().is_some_and(|it| it.starts_with("layak 1 ") && it.len() < 200), "{text}");
        page.again().await;
        page.sees("Jawaban tersimpan di ponsel ini sampai").await;
        page.axe_clean("the first screen with answers kept").await;
        page.fits().await;
        page.screenshot("kept-home").await;
        page.go("#/periksa").await;
        page.sees("Belum ada jawaban").await;
        page.go("#/").await;
        page.click_text("Buka jawaban tersimpan").await;
        page.at("#/periksa").await;
        page.sees("Sepeda motor").await;
        page.go("#/").await;
        page.click_text("Hapus simpanan").await;
        page.sees("Simpanan sudah dihapus.").await;
        page.no_longer_sees("Buka jawaban tersimpan").await;
        assert_eq!(page.js(TRACES, Vec::new()).await, nothing, "a trace is left");
        page.go("#/bawa").await;
        page.click_text("Simpan").await;
        page.sees("Jawaban tersimpan").await;
        page.go("#/").await;
        page.click_text("Hapus semua jawaban").await;
        page.sees("Semua jawaban sudah dihapus.").await;
        assert_eq!(page.js(TRACES, Vec::new()).await, nothing, "forgetting forgets what is kept too");
        page.again().await;
        page.no_longer_sees("tersimpan").await;
        page.silent().await;
    }
}

#[tokio::test]
async fn whatever_stands_there_is_survived() {
    let mut page = Page::open(Viewport::Phone).await;
    page.kept().await;
    page.sees("Jawaban tersimpan").await;
    let text = page.stored().await;
    let good = text.as_str().expect("a text").to_owned();
    let lines: Vec<&str> = good.lines().collect();
    let first = lines[0].split(' ').collect::<Vec<_>>();
    let with = |head: &str| [head, lines[1]].join("\n");
    let cases = [
        ("foreign", "{\"name\":\"x\"}".to_owned(), "rusak dan tidak bisa dibuka"),
        (
            "damaged",
            [lines[0], &lines[1].replace(&lines[1][6..8], "U!")].join("\n"),
            "rusak dan tidak bisa dibuka",
        ),
        ("truncated", lines[0].to_owned(), "rusak dan tidak bisa dibuka"),
        ("a member lost", with(&format!("layak 1 {} 1", first[2])), "1 bagian simpanan rusak"),
        ("no end", with("layak 1 besok 0"), "Ada jawaban yang tersimpan"),
        ("future", with(&format!("layak 7 {} 0", first[2])), "dari Layak yang lebih baru"),
        ("past", with("layak 1 2020-12-24 0"), "hanya sampai 24 Desember 2020"),
        ("oversized", [&good, "x".repeat(2_000_000).as_str()].concat(), "bagian simpanan rusak"),
    ];
    for (name, text, words) in cases {
        page.put(&text).await;
        page.again().await;
        page.sees(words).await;
        page.axe_clean(name).await;
        page.fits().await;
        if name == "past" {
            assert_eq!(page.stored().await, Value::Null, "its day is over");
        }
    }
    page.put(&good).await;
    page.again().await;
    page.click_text("Buka jawaban tersimpan").await;
    page.sees("Sepeda motor").await;
    page.silent().await;
}

#[tokio::test]
async fn a_device_that_refuses_is_a_notice() {
    let blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    let stuck = "Storage.prototype.removeItem = () => { throw new Error('no'); };";
    for (name, script) in [("blocked", blocked), ("full", full)] {
        let mut page = Page::prepare(Viewport::Phone).await;
        page.before(script).await;
        page.visit("").await;
        page.started().await;
        page.kept().await;
        page.sees("Ponsel ini tidak bisa menyimpan").await;
        page.axe_clean(name).await;
        page.fits().await;
        page.screenshot(&format!("kept-{name}")).await;
        page.go("#/periksa").await;
        page.sees("Sepeda motor").await;
        page.silent().await;
    }
    let mut page = Page::prepare(Viewport::Phone).await;
    page.before(stuck).await;
    page.visit("").await;
    page.started().await;
    page.kept().await;
    page.sees("Jawaban tersimpan").await;
    page.click_text("Hapus simpanan").await;
    page.sees("Simpanan belum terhapus.").await;
    page.sees("Jawaban tersimpan").await;
}

#[tokio::test]
async fn two_windows_agree_about_what_is_kept() {
    let page = Page::open(Viewport::Phone).await;
    let here = page.driver.client.window().await.expect("a window");
    let there = page.driver.client.new_window(true).await.expect("another").handle;
    page.driver.client.switch_to_window(there.clone()).await.expect("there");
    page.visit("").await;
    page.sees("Bantuan apa yang mungkin").await;
    page.driver.client.switch_to_window(here.clone()).await.expect("here");
    page.kept().await;
    page.sees("Jawaban tersimpan").await;
    page.driver.client.switch_to_window(there.clone()).await.expect("there");
    page.sees("Jawaban tersimpan").await;
    page.go("#/periksa").await;
    page.sees("Belum ada jawaban").await;
    page.go("#/").await;
    page.click_text("Hapus simpanan").await;
    page.sees("Simpanan sudah dihapus.").await;
    page.driver.client.switch_to_window(here).await.expect("here");
    page.no_longer_sees("Jawaban tersimpan").await;
    page.go("#/periksa").await;
    page.sees("Sepeda motor").await;
}

#[tokio::test]
async fn leaving_quickly_leaves_nothing_to_come_back_to() {
    let page = Page::open(Viewport::Phone).await;
    page.said().await;
    page.axe_clean("a page that can be left quickly").await;
    page.click_text("Tutup cepat").await;
    page.until("the empty page", "return location.href === 'about:blank'").await;
    page.driver.client.back().await.expect("back");
    page.until(
        "the page again",
        "return location.href !== 'about:blank' && document.querySelector('h1') !== null",
    )
    .await;
    page.go("#/periksa").await;
    page.sees("Belum ada jawaban").await;
}
