//! A facilitator shows a ready household and moves its sliders by the keyboard, and practises; what
//! was said before is there again afterwards.

use crate::keys::Key;
use crate::page::{Page, Viewport};

/// Chooses the first answer to every question.
const GUESS: &str =
    "for (const it of document.querySelectorAll('fieldset')) it.querySelector('input').click()";

impl Page {
    async fn stands_at(&self, slider: &str, said: &str) {
        let script =
            format!("return document.querySelector('#{slider}').getAttribute('aria-valuetext') === '{said}'");
        self.until(said, &script).await;
    }

    /// Everything is right about this screen.
    async fn stands(&self, name: &str) {
        self.axe_clean(name).await;
        self.fits().await;
        self.screenshot_whole(&name.replace(' ', "-")).await;
    }
}

#[tokio::test]
async fn an_example_is_shown_changed_by_keys_and_gone_again() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        page.change("motor", "Ya").await;
        page.go("#/").await;
        page.click_text("Saya membantu orang lain").await;
        page.at("#/bantu").await;
        page.lay_out_all().await;
        page.click_text("Peragaan").await;
        page.at("#/peragaan").await;
        page.sees("Pilih keluarga contoh").await;
        page.stands("demo list").await;
        page.click_text("Ibu sendiri, dua anak sekolah, desil satu").await;
        page.sees("CONTOH").await;
        page.until("the heading", "return document.activeElement.tagName === 'H1'").await;
        assert_eq!(page.h1().await, "Ibu sendiri, dua anak sekolah, desil satu");
        page.no_longer_sees("berubah").await;
        page.stands("demo").await;
        page.js("document.querySelector('#geser-desil').focus()", Vec::new()).await;
        for desil in ["2", "3", "4", "5"] {
            page.press(Key::Right).await;
            page.stands_at("geser-desil", desil).await;
        }
        page.sees("berubah").await;
        page.press(Key::Right).await;
        page.stands_at("geser-desil", "6").await;
        page.until("the focus", "return document.activeElement.id === 'geser-desil'").await;
        page.js("document.querySelector('#geser-bulan').focus()", Vec::new()).await;
        page.press(Key::Left).await;
        page.stands_at("geser-bulan", "Januari 2026").await;
        page.until("the focus", "return document.activeElement.id === 'geser-bulan'").await;
        page.stands("demo moved").await;
        page.lay_out_all().await;
        page.click_text("Kembali ke awal").await;
        page.stands_at("geser-desil", "1").await;
        page.click_text("Lihat hasil").await;
        page.sees("Hasil untuk keluarga Anda").await;
        page.sees("CONTOH").await;
        page.stands("demo results").await;
        page.go("#/bawa").await;
        page.sees("Kode jawaban").await;
        page.stands("demo slip").await;
        page.go("#/peragaan").await;
        page.click_text("Selesai peragaan").await;
        page.no_longer_sees("CONTOH").await;
        assert_eq!(page.h1().await, "Peragaan");
        page.go("#/periksa").await;
        page.sees("Sepeda motor").await;
        page.silent().await;
    }
}

#[tokio::test]
async fn somebody_practises_sees_the_score_and_goes_on() {
    let page = Page::open(Viewport::Phone).await;
    page.go("#/bantu").await;
    page.lay_out_all().await;
    page.click_text("Latihan").await;
    page.sees("Keluarga PKH dengan dua anak sekolah dan nenek").await;
    page.stands("practice").await;
    page.click_text("Lihat hasilnya").await;
    page.sees("Tebak dulu semua program").await;
    page.js(GUESS, Vec::new()).await;
    page.click_text("Lihat hasilnya").await;
    page.sees("dari 6 tebakan benar").await;
    page.stands("practice score").await;
    page.click_text("Keluarga berikutnya").await;
    page.sees("Lulus PKH, punya warung").await;
    page.no_longer_sees("tebakan benar").await;
    page.until("no guess", "return !document.querySelector('fieldset :checked')").await;
    page.js(GUESS, Vec::new()).await;
    page.click_text("Lihat hasilnya").await;
    page.click_text("Peragakan keluarga ini").await;
    page.at("#/peragaan").await;
    page.sees("CONTOH").await;
    page.silent().await;
}
