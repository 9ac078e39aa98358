//! A tablet shows the result beside the question and marks what an answer moved; a phone does not.

use crate::page::{Page, Viewport};
use crate::walk::Hand;

#[tokio::test]
async fn the_result_stands_beside_the_question() {
    let page = Page::open_at(Viewport::Desktop, "#/tempat").await;
    let hand = Hand::Keys;
    page.sees("Hasil sementara").await;
    page.live_in(hand, "garuut", "Kab. Garut, Jawa Barat").await;
    page.until("the next screen", "return location.hash !== '#/tempat'").await;
    page.pick(hand, "Desa").await;
    page.use_(hand, "Lanjut").await;
    page.until("the next screen", "return location.hash !== '#/tanya/wilayah'").await;
    page.go("#/ubah/dtsen").await;
    page.pick(hand, "Tidak").await;
    page.use_(hand, "Lanjut").await;
    page.at("#/periksa").await;
    page.sees("berubah").await;
    page.axe_clean("the review with the result beside it").await;
    page.fits().await;
    page.screenshot("tablet-review").await;
    page.go("#/ubah/penghasilan").await;
    page.enter(hand, "Jumlah dalam rupiah", "1,5 juta").await;
    page.sees("satu juta lima ratus ribu rupiah").await;
    page.axe_clean("an amount in words").await;
    page.fits().await;
    page.screenshot("tablet-amount").await;
    page.use_(hand, "Lanjut").await;
    page.at("#/periksa").await;
    page.sees("Rp1.500.000 per bulan").await;
    page.silent().await;
}

#[tokio::test]
async fn an_amount_may_come_by_the_day() {
    let page = Page::open_at(Viewport::Phone, "#/ubah/penghasilan").await;
    let hand = Hand::Mouse;
    assert!(!page.text().await.contains("Hasil sementara"), "a phone has no room for it");
    page.enter(hand, "Jumlah dalam rupiah", "60000").await;
    page.select("Jumlah itu untuk berapa lama?", "per hari kerja").await;
    page.use_(hand, "Lanjut").await;
    page.sees("Tulis angkanya, 1 sampai 31.").await;
    page.enter(hand, "Berapa hari kerja sebulan?", "25").await;
    page.sees("Jadi Rp1.500.000 per bulan.").await;
    page.axe_clean("an amount by the day").await;
    page.fits().await;
    page.screenshot_whole("amount-by-the-day").await;
    page.use_(hand, "Lanjut").await;
    page.at("#/periksa").await;
    page.go("#/ubah/desil").await;
    page.pick(hand, "4").await;
    page.axe_clean("ten rows of desil").await;
    page.fits().await;
    page.screenshot_whole("desil-rows").await;
    page.silent().await;
}

/// A device with these voices, that writes down what it is told to say.
fn device(voices: &str) -> String {
    format!(
        "window.said = [];
        const device = new EventTarget();
        device.getVoices = () => {voices};
        device.speak = it => window.said.push(it.text);
        device.cancel = () => {{ window.stopped = true; }};
        device.speaking = true;
        Object.defineProperty(window, 'speechSynthesis', {{ value: device }});
        window.SpeechSynthesisUtterance = function (text) {{ this.text = text; }};"
    )
}

async fn with_device(voices: &str) -> Page {
    let mut page = Page::prepare(Viewport::Phone).await;
    page.cdp("Page.enable", serde_json::json!({})).await;
    page.cdp("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": device(voices) })).await;
    page.visit("#/ubah/listrik").await;
    page.started().await;
    page
}

#[tokio::test]
async fn only_a_voice_of_the_device_reads_aloud() {
    let page = with_device("[{ lang: 'id-ID', localService: true, name: 'Ibu' }]").await;
    page.pick(Hand::Mouse, "450 VA").await;
    page.click_text("Dengarkan").await;
    page.sees("Berhenti").await;
    let said = page.js("return window.said.join('|')", Vec::new()).await;
    let said = said.as_str().unwrap_or_default().to_string();
    for words in
        ["Listrik di rumah berdaya berapa?", "Lihat angka di meteran", "450 VA. Dipilih", "Tidak tahu"]
    {
        assert!(said.contains(words), "{words} is not read: {said}");
    }
    page.axe_clean("a screen that is read aloud").await;
    page.fits().await;
    page.click_text("Berhenti").await;
    page.sees("Dengarkan").await;
    page.silent().await;
    let remote = with_device("[{ lang: 'id-ID', localService: false, name: 'awan' }]").await;
    remote.sees("Listrik di rumah").await;
    assert!(!remote.text().await.contains("Dengarkan"), "a voice of somebody else's computer is never used");
    let none = Page::open_at(Viewport::Phone, "#/ubah/listrik").await;
    assert!(!none.text().await.contains("Dengarkan"), "nothing to press where nothing can speak");
}
