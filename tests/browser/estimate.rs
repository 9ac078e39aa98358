//! Somebody who does not know their desil gets the picture in thirteen screens, sees what it is not,
//! and can leave it again; and answers that do not fit together are shown where they are given.

use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand};

const PLACE: &str = "Di kabupaten atau kota mana keluarga Anda tinggal?";
const PICTURE: &str = "Perkiraan kesejahteraan";

/// A family of Garut with five members, a ceramic floor, fuel and a refrigerator: the fourth of the
/// published worked scores.
const ANSWERS: &Answers = &[
    ("Keluarga berada di desil", "Tidak tahu"),
    ("Apakah ada rumah", "Ya"),
    ("Berapa orang yang tinggal", "5"),
    ("Lantai rumah", "Keramik, marmer, atau granit"),
    ("Dalam 7 hari terakhir", "Tidak"),
    ("Dalam sebulan terakhir, apakah ada yang membeli bensin", "Ya"),
    ("Dalam sebulan terakhir", "Tidak"),
    ("Apakah orang serumah punya kulkas", "Ya"),
    ("Apakah orang serumah punya mobil", "Tidak"),
    ("Apakah kepala keluarga punya tabungan", "Tidak"),
];

/// What the full questionnaire asks beyond the quick one.
const MORE: &Answers = &[
    ("Apa sekolah terakhir", "SD atau sederajat"),
    ("Apa pekerjaan utama kepala", "Buruh tani atau buruh kebun"),
    ("Kira-kira berapa penghasilan", "Rp600 ribu sampai Rp1,5 juta"),
    ("Kira-kira berapa meter", "36"),
    ("Dinding rumah", "Tembok yang diplester"),
    ("Di mana orang serumah", "Jamban sendiri, leher angsa"),
    ("Air minum", "Sumur bor atau pompa"),
    ("Rumah memakai listrik", "PLN 450 VA"),
    ("Masak sehari-hari", "Gas 3 kg"),
    ("Biasanya berapa kali seminggu", "Satu kali"),
    ("Biasanya makan", "Dua kali"),
    ("Dalam setahun terakhir, pernahkah", "Tidak"),
    ("Dalam setahun terakhir, berapa", "Satu setel"),
    ("Apakah lebih dari separuh", "Ya"),
    ("Kalau sakit", "Tidak tahu"),
    ("Apakah orang serumah punya sepeda motor", "Ya"),
    ("Mana dari barang ini", "Tidak mau jawab"),
    ("Apakah", "Tidak"),
];

impl Page {
    /// Answers the questions of the estimate until its picture stands there.
    async fn estimate(&self, hand: Hand, answers: &Answers, look: bool) -> Vec<String> {
        let mut asked = Vec::new();
        loop {
            let question = self.h1().await;
            if question == PICTURE {
                return asked;
            }
            if look {
                self.axe_clean(&question).await;
                self.fits().await;
                self.screenshot_whole(&format!("estimate-question-{}", asked.len())).await;
            }
            if question == PLACE {
                self.enter(hand, "Nama kabupaten atau kota", "garut").await;
                self.sees("Kab. Garut, Jawa Barat").await;
                self.pick(hand, "Kab. Garut, Jawa Barat").await;
                self.use_(hand, "Lanjut").await;
                self.until(
                    "the next screen",
                    &format!("return document.querySelector('h1')?.innerText !== {PLACE:?}"),
                )
                .await;
            } else {
                self.answer_one(hand, answers, &question).await;
            }
            assert!(!asked.contains(&question), "asked twice: {question}");
            asked.push(question);
        }
    }
}

#[tokio::test]
async fn thirteen_screens_lead_to_the_picture() {
    for (viewport, hand) in [(Viewport::Phone, Hand::Mouse), (Viewport::Desktop, Hand::Keys)] {
        let page = Page::open_at(viewport, "#/perkiraan").await;
        page.sees("Sebelum mulai").await;
        page.axe_clean("the way into the estimate").await;
        page.fits().await;
        page.screenshot_whole("estimate-begin").await;
        page.use_(hand, "Mulai yang cepat").await;
        page.until("the first question", "return location.hash !== '#/perkiraan'").await;
        let asked = page.estimate(hand, ANSWERS, viewport == Viewport::Phone).await;
        println!("{} questions: {asked:#?}", asked.len());
        assert!(asked.len() <= 13, "{asked:#?}");
        page.at("#/perkiraan").await;
        page.sees("Dari 10 rumah tangga dengan jawaban seperti ini, sekitar 7 termasuk 40 persen terbawah")
            .await;
        for words in
            ["Cenderung termasuk", "desil 1 sampai 7", "Ini bukan desil resmi.", "www.povertyindex.org"]
        {
            page.sees(words).await;
        }
        page.axe_clean("the picture").await;
        page.fits().await;
        page.screenshot_whole("estimate-picture").await;
        page.cdp("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" })).await;
        page.screenshot_whole("estimate-print").await;
        page.cdp("Emulation.setEmulatedMedia", serde_json::json!({ "media": "" })).await;
        page.use_(hand, "Angka lengkapnya").await;
        page.sees("43 dari 100").await;
        page.axe_clean("the numbers").await;
        page.fits().await;
        page.screenshot_whole("estimate-numbers").await;
        page.go("#/tanda").await;
        page.sees("Tiga daftar tanda").await;
        page.axe_clean("the checklists").await;
        page.fits().await;
        page.screenshot_whole("checklists").await;
        page.silent().await;
    }
}

/// The full questionnaire leads to lists that only count, and to a sheet for the office that prints.
#[tokio::test]
async fn the_full_questionnaire_fills_the_sheet() {
    let page = Page::open_at(Viewport::Phone, "#/perkiraan").await;
    let hand = Hand::Mouse;
    page.use_(hand, "Mulai yang cepat").await;
    page.until("the first question", "return location.hash !== '#/perkiraan'").await;
    let quick = page.estimate(hand, ANSWERS, false).await;
    page.use_(hand, "Mulai yang lengkap").await;
    page.until("the next question", "return location.hash !== '#/perkiraan'").await;
    let more = page.estimate(hand, MORE, true).await;
    println!("{} and {} questions", quick.len(), more.len());
    assert!(more.iter().all(|it| !quick.contains(it)), "asked twice: {more:#?}");
    page.go("#/tanda").await;
    page.sees("2 dari 8 tanda cocok").await;
    assert!(page.text().await.contains("7 dari 14 tanda cocok"), "{}", page.text().await);
    page.go("#/lembar").await;
    page.sees("Lembar banding").await;
    page.axe_clean("the comparison sheet").await;
    page.fits().await;
    page.screenshot_whole("sheet").await;
    let pdf =
        page.cdp("Page.printToPDF", serde_json::json!({ "paperWidth": 8.27, "paperHeight": 11.69 })).await;
    let pdf = base64::Engine::decode(
        &base64::engine::general_purpose::STANDARD,
        pdf["data"].as_str().expect("a document"),
    );
    std::fs::write("target/screenshots/sheet.pdf", pdf.expect("base64")).expect("a place for pictures");
    page.silent().await;
}

/// Answers that do not fit together stop once where they are given, and stay on the review; a reason
/// lets them be, and an answer that changes asks again.
#[tokio::test]
async fn what_does_not_fit_is_shown_where_it_is_said() {
    for (viewport, hand) in [(Viewport::Phone, Hand::Mouse), (Viewport::Desktop, Hand::Keys)] {
        let page = Page::open_at(viewport, "#/ubah/motor").await;
        page.pick(hand, "Ya").await;
        page.use_(hand, "Lanjut").await;
        page.at("#/periksa").await;
        page.go("#/ubah/bensin").await;
        page.pick(hand, "Tidak").await;
        page.use_(hand, "Lanjut").await;
        page.sees("Ada kendaraan, tetapi sebulan ini tidak membeli bensin.").await;
        page.at("#/ubah/bensin").await;
        assert_eq!(page.focused().await.name, "Cek konsistensi", "the focus is where the news is");
        page.axe_clean("a doubt beside its question").await;
        page.fits().await;
        page.screenshot_whole("doubt-question").await;
        // The same answer again passes: it is rare, not impossible.
        page.use_(hand, "Lanjut").await;
        page.at("#/periksa").await;
        page.sees("Cek konsistensi").await;
        page.axe_clean("a doubt on the review").await;
        page.fits().await;
        page.screenshot_whole("doubt-review").await;
        page.use_(hand, "Baru saja berubah").await;
        page.sees("Dibiarkan. Alasannya: Baru saja berubah.").await;
        page.axe_clean("a doubt that was left").await;
        page.go("#/ubah/anak_0_5").await;
        page.enter(hand, "Anak 0 sampai 5 tahun", "3").await;
        page.use_(hand, "Lanjut").await;
        page.at("#/periksa").await;
        page.go("#/ubah/serumah").await;
        page.enter(hand, "Orang serumah", "2").await;
        page.use_(hand, "Lanjut").await;
        page.sees("Jumlah anak lebih banyak daripada jumlah orang serumah.").await;
        page.use_(hand, "Lanjut").await;
        page.sees("Jawaban Anda tidak hilang.").await;
        page.at("#/ubah/serumah").await;
        page.go("#/perkiraan").await;
        page.sees("Ada jawaban yang tidak mungkin bersama.").await;
        page.axe_clean("a picture that waits").await;
        page.fits().await;
        page.screenshot_whole("doubt-blocks").await;
        page.silent().await;
    }
}
