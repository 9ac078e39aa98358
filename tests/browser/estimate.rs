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
