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
