//! The whole way in every engine: from the first screen to the slip, its code opened elsewhere, back
//! and forward, and the other language.

use serde_json::json;

use crate::driver::engine::Engine;
use crate::journey::{results_are_right, walk};
use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand, Member};

/// The letters on the slip.
const CODE: &str = "return [...document.querySelectorAll('.groups span')].map((it) => it.innerText).join('')";

/// A day of the current rules, in the words of the first screen's calendar.
const DAY: &str = "2026-02-15";

const OF_TODAY: &Answers = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Apakah keluarga tercatat di DTSEN", "Ya"),
    ("Keluarga berada di desil", "1"),
    ("", "Tidak tahu"),
];

impl Page {
    /// A new screen: where it is, what it says, where its focus is, and whether it fits.
    async fn shows(&self, place: &str, words: &str) {
        self.at(place).await;
        self.sees(words).await;
        self.begins_at_its_heading().await;
        let drawn = "await new Promise((it) => requestAnimationFrame(() => requestAnimationFrame(it)));
            return true;";
        self.until("the screen to be drawn", drawn).await;
        // The picture comes first: judging the width lays out what is not on the screen.
        let name = place.trim_start_matches("#/").replace('/', "-");
        self.screenshot(&format!("engine-{}-{name}", self.driver.engine.name())).await;
        self.fits().await;
    }

    /// Everything that the results say.
    async fn all_results(&self) -> String {
        self.shows("#/hasil", "Hasil untuk keluarga Anda").await;
        self.lay_out_all().await;
        self.text_of("main").await
    }
}

/// Tries to turn text into code, in a way that counts as the page's own even when a driver does it.
const EVALUATE: &str = "
try { window.setTimeout('document.documentElement.dataset.evaluated = 1'); } catch { }
await new Promise((it) => setTimeout(it));
return !('evaluated' in document.documentElement.dataset);";

/// A citizen of the founding day; gives the code on the slip and what the results said.
async fn citizen(engine: Engine, viewport: Viewport) -> (String, String) {
    let page = Page::open_in(engine, viewport, "").await;
    page.only_own_origin();
    page.fits().await;
    page.screenshot(&format!("engine-{}-first", engine.name())).await;
    let size = page.js("return [innerWidth, innerHeight]", Vec::new()).await;
    assert_eq!(size, json!([viewport.size().0, viewport.size().1]));
    let asked = walk(&page, Hand::Mouse, false).await;
    assert!(asked.len() > 20, "{asked:#?}");
    page.shows("#/periksa", "Periksa jawaban").await;
    page.click_text("Lihat hasil").await;
    let results = page.all_results().await;
    results_are_right(&page).await;

    page.click_text("Program Keluarga Harapan (PKH)").await;
    page.shows("#/program/pkh", "Empat hal yang menentukan").await;
    page.sees("Rp400.000 per bulan").await;
    page.back().await;
    assert_eq!(page.all_results().await, results);
    page.forward().await;
    page.shows("#/program/pkh", "Empat hal yang menentukan").await;
    page.back().await;
    assert_eq!(page.all_results().await, results);

    page.click_text("Bawa pulang").await;
    page.shows("#/bawa", "Kode jawaban").await;
    let code = page.js(CODE, Vec::new()).await;
    page.silent().await;
    // Nicknames stay on the phone; the code tells the family by its places.
    let results = results.replace("Budi", "Anak 1").replace("Sari", "Anak 2");
    (code.as_str().expect("letters").to_owned(), results)
}

/// Somebody else, to whom nothing was said, opens the code and goes on in English.
async fn receiver(engine: Engine, viewport: Viewport, code: &str, results: &str) {
    let page = Page::open_in(engine, viewport, &format!("#/terima/{code}")).await;
    page.shows("#/periksa", "Jawaban ini dari sebuah kode, dengan aturan per 24 Desember 2020.").await;
    page.click_text("Lihat hasil").await;
    assert_eq!(page.all_results().await, results);
    page.back().await;
    page.shows("#/periksa", "Periksa jawaban").await;
    page.forward().await;
    page.click_text("English").await;
    page.sees("The results for your family").await;
    page.until("the language of the page", "return document.documentElement.lang === 'en'").await;
    let english = page.text().await;
    assert!(english.contains("Rp4,800,000") || english.contains("Rp4.800.000"), "{english}");
    page.fits().await;
    page.silent().await;
    page.until("text to be refused as code", EVALUATE).await;
    // The ear is open: what is thrown on the page is heard.
    page.js("setTimeout(() => { throw new Error('heard') }, 0)", Vec::new()).await;
    page.until("the error to come", "await new Promise((it) => setTimeout(it, 0)); return true").await;
    let complaints = page.complaints().await.join("\n");
    assert!(complaints.contains("heard"), "{complaints}");
}

/// A family of today that knows little.
async fn today(engine: Engine) {
    let page = Page::open_in(engine, Viewport::Phone, "").await;
    let hand = Hand::Mouse;
    page.pick(hand, "Tanggal lain").await;
    page.sees("Pilih tanggal").await;
    page.enter_day(DAY).await;
    page.use_(hand, "Mulai").await;
    page.shows("#/tempat", "Nama kabupaten atau kota").await;
    page.live_in(hand, "lebak", "Kab. Lebak, Banten").await;
    page.until("the next screen", "return location.hash !== '#/tempat'").await;
    page.answer_place(hand, OF_TODAY).await;
    let member = Member("Kepala keluarga", "Perempuan", "48", "Ibu");
    page.add_member_on(hand, "Tambah orang pertama", &member, "15 Februari 2026").await;
    page.shows("#/keluarga", "Ibu").await;
    page.click_text("Tambah orang").await;
    page.shows("#/keluarga/baru", "Hubungan dalam keluarga").await;
    page.back().await;
    page.use_(hand, "Sudah semua, lanjut").await;
    page.until("the first question", "return location.hash !== '#/keluarga'").await;
    page.answer_all(hand, OF_TODAY, false).await;
    page.click_text("Lihat hasil").await;
    let results = page.all_results().await;
    for words in ["Rp200.000 per bulan", "Ini bukan janji."] {
        assert!(results.contains(words), "the results do not say \"{words}\":\n{results}");
    }
    page.silent().await;
}

async fn whole_way(engine: Engine) {
    if !engine.exists_here() {
        println!("{engine:?} is not to be had for this machine");
        return;
    }
    for viewport in Viewport::ALL {
        let (code, results) = citizen(engine, viewport).await;
        receiver(engine, viewport, &code, &results).await;
    }
    today(engine).await;
}

#[tokio::test]
async fn the_whole_way_in_chromium() {
    whole_way(Engine::Chromium).await;
}

#[tokio::test]
async fn the_whole_way_in_chromium_92() {
    whole_way(Engine::Chromium92).await;
}

#[tokio::test]
async fn the_whole_way_in_firefox() {
    whole_way(Engine::Firefox).await;
}

#[tokio::test]
async fn the_whole_way_in_webkit() {
    whole_way(Engine::WebKit).await;
}
