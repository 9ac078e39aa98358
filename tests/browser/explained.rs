//! Every programme of the day explained to three families, in both languages on a phone; and one
//! family that finds its way through the explanations by the keys alone.

use serde_json::json;

use crate::keys::Key;
use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand, Member};

/// Father, mother, a boy in the last year of school, a small girl, and a grandmother.
const PEOPLE: &[Member] = &[
    Member("Kepala keluarga", "Laki-laki", "40", "Ayah"),
    Member("Istri atau suami", "Perempuan", "36", "Ibu"),
    Member("Anak", "Laki-laki", "17", "Budi"),
    Member("Anak", "Perempuan", "3", "Ani"),
    Member("Orang tua atau mertua", "Perempuan", "71", "Nenek"),
];

/// Who knows what everybody knows, and nothing of what an office has noted.
const KNOWS_LITTLE: &Answers = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Ayah sekarang sekolah", "Tidak sekolah"),
    ("Budi sekarang sekolah", "SMA, SMK, MA, atau Paket C"),
    ("Ani sekarang sekolah", "Tidak sekolah"),
    ("Apa pekerjaan utama Ayah", "Pekerja lepas atau harian"),
    ("Apakah keluarga menerima PKH", "Tidak pernah"),
    ("", "Tidak tahu"),
];

/// Who has an answer to everything, in a village in Lebak.
const KNOWS_ALL: &Answers = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Keluarga berada di desil", "2"),
    ("Budi sekarang sekolah", "SMA, SMK, MA, atau Paket C"),
    ("Budi duduk di kelas", "Kelas akhir (6, 9, atau 12)"),
    ("Ayah sekarang sekolah", "Tidak sekolah"),
    ("Ibu sekarang sekolah", "Tidak sekolah"),
    ("Ani sekarang sekolah", "Tidak sekolah"),
    ("Nenek sekarang sekolah", "Tidak sekolah"),
    ("Apakah Ibu sedang hamil", "Menyusui"),
    ("Apakah Nenek penyandang", "Ya, masih bisa mengurus diri"),
    ("Apa pekerjaan utama Ayah", "Pekerja lepas atau harian"),
    ("Apa pekerjaan utama", "Tidak bekerja atau mengurus rumah"),
    ("Apakah salah satu", "Tidak ada yang cocok"),
    ("Berapa upah", "Tidak punya upah yang tercatat"),
    ("Bagaimana", "Dibayar pemerintah pusat (PBI)"),
    ("Apakah bantuan", "Tidak pernah"),
    ("Apakah ayah dan ibu", "Keduanya masih hidup"),
    ("Apakah penghasilan orang tua di bawah", "Ya, di bawah UMP"),
    ("Apakah keluarga tercatat di DTSEN", "Ya"),
    ("Apakah keluarga menerima PKH", "Tidak pernah"),
    ("Apakah ada anggota keluarga yang punya KTP", "Ya"),
    ("Apakah keluarga didata sebagai keluarga miskin", "Ya"),
    ("Apakah rumah keluarga tidak layak", "Ya"),
    ("Apakah tanah rumah milik", "Ya"),
    ("Di Kartu Keluarga, apakah", "Ya"),
    ("Listrik di rumah", "900 VA bersubsidi"),
    ("Apakah Budi sudah lulus SMA", "Belum"),
    ("Apakah Ayah sudah lulus SMA", "Belum"),
    ("Apakah Ibu sudah lulus SMA", "Ya, lebih lama"),
    ("Apakah Nenek sudah lulus SMA", "Belum"),
    ("Apakah Budi diterima di perguruan", "Tidak atau belum"),
    ("Apakah Ibu diterima di perguruan", "Tidak atau belum"),
    ("Apakah Ayah diterima di perguruan", "Tidak atau belum"),
    ("Apakah", "Tidak"),
];

/// Every programme that has rules on the day: its place and its name.
const PROGRAMS: &str = "
const links = [...document.querySelectorAll('main a[href^=\"#/program/\"]')]
  .filter((it) => !it.closest('.gone'));
return [...new Map(links.map((it) => [it.getAttribute('href'), it.textContent])).entries()];";

/// Which of the two days everything is asked for.
const PANDEMIC: &str = "24 Desember 2020, masa pandemi";
const TODAY: &str = "2026-02-15";

impl Page {
    /// From the first screen until everybody is named.
    async fn name_all(&self, day: &str, answers: &Answers) {
        let hand = Hand::Mouse;
        let mut in_words = "24 Desember 2020";
        if day == PANDEMIC {
            self.pick(hand, PANDEMIC).await;
        } else {
            self.pick(hand, "Tanggal lain").await;
            self.sees("Pilih tanggal").await;
            self.enter_day(day).await;
            in_words = "15 Februari 2026";
        }
        self.use_(hand, "Mulai").await;
        self.live_in(hand, "lebak", "Kab. Lebak, Banten").await;
        self.until("the next screen", "return location.hash !== '#/tempat'").await;
        self.answer_place(hand, answers).await;
        for (number, member) in PEOPLE.iter().enumerate() {
            let button = if number == 0 { "Tambah orang pertama" } else { "Tambah orang" };
            self.add_member_on(hand, button, member, in_words).await;
        }
    }

    /// The same, and then every question.
    async fn name_and_answer_all(&self, day: &str, answers: &Answers) {
        self.name_all(day, answers).await;
        self.use_(Hand::Mouse, "Sudah semua, lanjut").await;
        self.until("the first question", "return location.hash !== '#/keluarga'").await;
        self.answer_all(Hand::Mouse, answers, false).await;
    }

    /// Opens the results, the review and every programme, in Indonesian and then in English.
    async fn read_all(&self, family: &str) {
        for language in ["id", "en"] {
            if language == "en" {
                self.click_text("English").await;
                self.until("English", "return document.documentElement.lang === 'en'").await;
            }
            let review = if language == "id" { "Periksa jawaban" } else { "Check your answers" };
            self.read(&format!("{family}-{language}-review"), "#/periksa", review).await;
            let results =
                if language == "id" { "Hasil untuk keluarga Anda" } else { "The results for your family" };
            self.read(&format!("{family}-{language}-results"), "#/hasil", results).await;
            let programs = self.js(PROGRAMS, Vec::new()).await;
            let programs: Vec<(String, String)> = serde_json::from_value(programs).expect("links");
            assert!(programs.len() > 10, "only {} programmes for {family}", programs.len());
            for (place, name) in programs {
                let id = place.rsplit('/').next().unwrap_or_default();
                self.read(&format!("{family}-{language}-{id}"), &place, &name).await;
            }
        }
        self.silent().await;
    }

    /// Opens one page and looks at it; what is the same in both languages is looked at once.
    async fn read(&self, name: &str, place: &str, heading: &str) {
        self.go(place).await;
        let there = "return location.hash === $1 && document.querySelector('h1')?.innerText.trim() === $2";
        let there = there.replace("$1", &json!(place).to_string());
        self.until(heading, &there.replace("$2", &json!(heading.trim()).to_string())).await;
        // What is folded is read too; sources are the same as ever.
        self.js("document.querySelectorAll('details.effect').forEach((it) => (it.open = true))", Vec::new())
            .await;
        if name.contains("-id-") {
            self.axe_clean(name).await;
            self.fits().await;
        }
        self.screenshot_whole(name).await;
        let text = self.text().await;
        assert!(!text.contains('!'), "{name} shouts:\n{text}");
    }
}

#[tokio::test]
async fn a_family_that_knows_little_reads_every_programme_of_today() {
    let page = Page::open(Viewport::Phone).await;
    page.name_and_answer_all(TODAY, KNOWS_LITTLE).await;
    page.read_all("little").await;
}

#[tokio::test]
async fn the_same_family_in_the_pandemic_reads_every_programme_before_the_questions() {
    let page = Page::open(Viewport::Phone).await;
    page.name_all(PANDEMIC, KNOWS_LITTLE).await;
    page.read_all("pandemic").await;
}

#[tokio::test]
async fn a_family_that_knows_all_reads_every_programme_of_today() {
    let page = Page::open(Viewport::Phone).await;
    page.name_and_answer_all(TODAY, KNOWS_ALL).await;
    page.read_all("all").await;
}

impl Page {
    /// The heading of the screen, which must have the focus.
    async fn hears(&self, heading: &str) {
        let there = format!("return document.querySelector('h1')?.innerText.trim() === {}", json!(heading));
        self.until(heading, &there).await;
        let focused = "return document.activeElement === document.querySelector('h1')";
        self.until(&format!("the focus on \"{heading}\""), focused).await;
    }
}

#[tokio::test]
async fn the_explanations_are_read_and_followed_by_the_keys_alone() {
    let page = Page::open(Viewport::Phone).await;
    page.name_all(PANDEMIC, KNOWS_LITTLE).await;
    page.go("#/hasil").await;
    page.hears("Hasil untuk keluarga Anda").await;
    page.tab_to("BLT Dana Desa").await;
    page.press(Key::Enter).await;
    page.hears("BLT Dana Desa").await;

    // A question unfolds by either key, and what each answer would do stands under it.
    page.tab_to("Menerima Sembako (BPNT)").await;
    for (key, open) in [(Key::Enter, true), (Key::Enter, false), (Key::Space, true)] {
        page.press(key).await;
        let there = format!("return document.activeElement.closest('details').open === {open}");
        page.until("the question to fold or unfold", &there).await;
    }
    page.tab_to("Jawab: Menerima Sembako (BPNT)").await;
    page.press(Key::Enter).await;
    page.hears("Apakah keluarga menerima Program Sembako (BPNT)?").await;
    page.pick(Hand::Keys, "Tidak").await;
    page.use_(Hand::Keys, "Lanjut").await;
    page.until("another question", "return !location.hash.includes('sembako')").await;
    let h1 = page.h1().await;
    page.hears(&h1).await;

    // A correction is told, and taken back, and the focus is never lost.
    page.go("#/periksa").await;
    page.hears("Periksa jawaban").await;
    page.tab_to("Ubah: Menerima Sembako (BPNT)").await;
    page.press(Key::Enter).await;
    page.hears("Apakah keluarga menerima Program Sembako (BPNT)?").await;
    page.pick(Hand::Keys, "Ya").await;
    page.use_(Hand::Keys, "Lanjut").await;
    page.at("#/periksa").await;
    page.hears("Periksa jawaban").await;
    page.sees("dari “Tidak” menjadi “Ya”").await;
    page.axe_clean("the review after a correction").await;
    page.screenshot_whole("keys-corrected").await;
    page.tab_to("Batalkan perubahan ini").await;
    page.press(Key::Enter).await;
    page.no_longer_sees("Yang baru berubah").await;
    page.hears("Periksa jawaban").await;
    page.silent().await;
}
