//! Answers do not vanish by a slip of the finger: the browser asks before it leaves the page, and only where
//! something would be lost.

use crate::page::{Page, Viewport};

/// A ready household.
const FAMILY: &str = "Ibu sendiri, dua anak sekolah, desil satu";

impl Page {
    /// Whether the browser would ask now. A driver answers that question by itself and tells nobody, so the
    /// page is told what the browser tells it before.
    async fn asks(&self, wanted: bool, when: &str) {
        let told = "const it = new Event('beforeunload', { cancelable: true });";
        self.until(when, &format!("{told} return dispatchEvent(it) !== {wanted};")).await;
    }
}

#[tokio::test]
async fn the_browser_asks_only_where_something_would_be_lost() {
    let page = Page::open(Viewport::Phone).await;
    page.asks(false, "nothing was said").await;
    page.go("#/ubah/motor").await;
    page.asks(false, "a question was only read").await;
    page.change("motor", "Ya").await;
    page.asks(true, "an answer stands nowhere else").await;

    page.go("#/bawa").await;
    page.lay_out_all().await;
    page.click_text("Simpan").await;
    page.sees("Jawaban tersimpan di ponsel ini sampai").await;
    page.asks(false, "what was said is kept").await;
    page.change("motor", "Tidak").await;
    page.asks(true, "something else was said since").await;

    page.go("#/").await;
    page.click_text("Hapus semua jawaban").await;
    page.asks(false, "everything was forgotten").await;
    page.silent().await;
}

#[tokio::test]
async fn a_made_up_family_is_nobodys_loss_but_the_answers_behind_it_are() {
    let page = Page::open_at(Viewport::Phone, "#/peragaan").await;
    page.click_text(FAMILY).await;
    page.sees("CONTOH").await;
    page.asks(false, "only an example").await;
    page.click_text("Selesai peragaan").await;
    page.no_longer_sees("CONTOH").await;
    page.change("motor", "Ya").await;
    page.go("#/peragaan").await;
    page.click_text(FAMILY).await;
    page.sees("CONTOH").await;
    page.asks(true, "an example before answers that wait").await;
}

#[tokio::test]
async fn a_phone_that_threw_the_page_away_is_named() {
    for viewport in Viewport::ALL {
        let mut page = Page::prepare(viewport).await;
        page.before("Object.defineProperty(Document.prototype, 'wasDiscarded', { get: () => true })").await;
        page.visit("#/ubah/motor").await;
        page.started().await;
        page.sees("karena memorinya penuh").await;
        page.axe_clean("a page that had been thrown away").await;
        page.fits().await;
        page.screenshot("thrown-away").await;
        page.change("motor", "Ya").await;
        page.no_longer_sees("karena memorinya penuh").await;
    }
}
