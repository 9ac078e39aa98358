//! A family's whole way, from the first screen to what to do next, by mouse and by keys alone.

use crate::keys::Key;
use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand, Member};

/// The day of the founding article, among the days of the first screen.
const FOUNDING_DAY: &str = "24 Desember 2020, masa pandemi";

const SUKABUMI: [Member; 4] = [
    Member("Kepala keluarga", "Perempuan", "38", "Ibu"),
    Member("Anak", "Laki-laki", "10", "Budi"),
    Member("Anak", "Perempuan", "14", "Sari"),
    Member("Orang tua atau mertua", "Perempuan", "72", "Nenek"),
];

pub(crate) const OF_SUKABUMI: &Answers = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Apakah Kartu Keluarga dibuat", "Ya"),
    ("Apakah Ibu sedang hamil", "Tidak"),
    ("Apakah Sari sedang hamil", "Tidak"),
    ("Apakah Budi sedang hamil", "Tidak"),
    ("Ibu sekarang sekolah", "Tidak sekolah"),
    ("Nenek sekarang sekolah", "Tidak sekolah"),
    ("Budi sekarang sekolah", "SD, MI, atau Paket A"),
    ("Sari sekarang sekolah", "SMP, MTs, atau Paket B"),
    ("Apakah Ibu penyandang", "Tidak"),
    ("Apakah Budi penyandang", "Tidak"),
    ("Apakah Sari penyandang", "Tidak"),
    ("Apakah Nenek penyandang", "Tidak"),
    ("Apa pekerjaan utama", "Tidak bekerja atau mengurus rumah"),
    ("Apakah Ibu peserta aktif BPJS", "Tidak"),
    ("Apakah Nenek peserta aktif BPJS", "Tidak"),
    ("Apakah Ibu punya usaha", "Tidak"),
    ("Apakah Nenek punya usaha", "Tidak"),
    ("Apakah Budi punya Kartu Indonesia", "Tidak"),
    ("Apakah Sari punya Kartu Indonesia", "Tidak"),
    ("Apakah salah satu keadaan ini cocok", "Tidak ada yang cocok"),
    ("Bagaimana pandemi mengubah", "Tidak banyak berubah"),
    ("Apakah ada anggota keluarga yang sakit", "Tidak"),
    ("Listrik di rumah", "450 VA"),
    ("Apakah keluarga tercatat di DTKS", "Ya"),
    ("Apakah pemerintah daerah mengusulkan", "Tidak"),
    ("Apakah keluarga sudah pernah didata", "Ya, pernah"),
    ("Apakah ada yang memegang kartu", "Tidak"),
    ("Apakah keluarga menerima PKH", "Ya, masih menerima"),
    ("Apakah keluarga menerima Program Sembako", "Ya"),
    ("Apakah keluarga menerima Bantuan Sosial Tunai", "Tidak"),
    ("Apakah keluarga menerima BLT", "Tidak"),
    ("Apakah keluarga menerima paket", "Tidak"),
    ("Apakah Ibu pernah menerima", "Tidak"),
    ("Apakah Nenek pernah menerima", "Tidak"),
];

/// From the first screen to the results.
pub(crate) async fn walk(page: &Page, hand: Hand, look: bool) -> Vec<String> {
    let mut asked = settle(page, hand, look).await;
    asked.extend(page.answer_all(hand, OF_SUKABUMI, look).await);
    asked
}

/// From the first screen to the first question about the family.
pub(crate) async fn settle(page: &Page, hand: Hand, look: bool) -> Vec<String> {
    page.pick(hand, FOUNDING_DAY).await;
    page.use_(hand, "Mulai").await;
    if look {
        page.at("#/tempat").await;
        page.axe_clean("the place").await;
        page.fits().await;
    }
    page.live_in(hand, "sukabumi", "Kab. Sukabumi, Jawa Barat").await;
    page.until("the next screen", "return location.hash !== '#/tempat'").await;
    page.begins_at_its_heading().await;
    let asked = page.answer_place(hand, OF_SUKABUMI).await;
    for (number, member) in SUKABUMI.iter().enumerate() {
        let button = if number == 0 { "Tambah orang pertama" } else { "Tambah orang" };
        page.add_member(hand, button, member).await;
    }
    if look {
        page.axe_clean("the family").await;
        page.fits().await;
        page.screenshot_whole("family").await;
    }
    page.use_(hand, "Sudah semua, lanjut").await;
    page.until("the first question", "return location.hash !== '#/keluarga'").await;
    page.begins_at_its_heading().await;
    asked
}

pub(crate) async fn results_are_right(page: &Page) {
    page.sees("Ini bukan janji.").await;
    let text = page.text().await;
    for words in [
        "Program Keluarga Harapan",
        "Rp400.000 per bulan",
        "Rp4.800.000 per tahun",
        "Rp200.000 per bulan",
        "Ini bukan janji.",
        "Sudah Anda terima",
        "Tidak memenuhi",
    ] {
        assert!(text.contains(words), "the results do not say \"{words}\":\n{text}");
    }
}

#[tokio::test]
async fn a_pkh_family_in_sukabumi_walks_the_whole_way_by_mouse() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        let asked = walk(&page, Hand::Mouse, true).await;
        println!("{viewport:?}: {} questions: {asked:#?}", asked.len());
        page.axe_clean("the review").await;
        page.fits().await;
        page.screenshot_whole("review").await;
        page.click_text("Lihat hasil").await;
        page.at("#/hasil").await;
        results_are_right(&page).await;
        page.axe_clean("the results").await;
        page.fits().await;
        page.screenshot("results").await;
        page.screenshot_whole("results").await;
        for (program, why) in [
            ("bst", "tidak menerima"),
            ("blt-desa", "PKH"),
            ("prokus-stimulan", "lulus dari PKH"),
            ("prokus-bsimu", "lulus dari PKH"),
            ("pkh", "Rp400.000 per bulan"),
            ("sembako", "Rp200.000 per bulan"),
        ] {
            page.go(&format!("#/program/{program}")).await;
            page.at(&format!("#/program/{program}")).await;
            page.sees("Empat hal yang menentukan").await;
            page.axe_clean(program).await;
            page.fits().await;
            page.screenshot_whole(&format!("program-{program}")).await;
            let text = page.text().await;
            assert!(text.contains(why), "{program} does not say \"{why}\"");
        }
        page.silent().await;
    }
}

/// A family that left PKH on its own and runs a stall in Kabupaten Bandung Barat.
const OF_BANDUNG_BARAT: &Answers = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Apakah Ibu sedang hamil", "Tidak"),
    ("Ibu sekarang sekolah", "Tidak sekolah"),
    ("Apakah Ibu penyandang", "Tidak"),
    ("Apa pekerjaan utama Ibu", "Usaha sendiri, tani, atau nelayan"),
    ("Apakah Ibu peserta aktif BPJS", "Tidak"),
    ("Apakah Ibu punya usaha", "Ya, sudah berjalan"),
    ("Usaha Ibu di bidang apa", "Warung kelontong"),
    ("Bagaimana pandemi mengubah", "Turun jauh"),
    ("Apakah ada anggota keluarga yang sakit", "Tidak tahu"),
    ("Listrik di rumah", "900 VA bersubsidi"),
    ("Apakah keluarga tercatat di DTKS", "Tidak tahu"),
    ("Apakah pemerintah daerah mengusulkan", "Tidak"),
    ("Apakah keluarga sudah pernah didata", "Ya, pernah"),
    ("Apakah keluarga menerima PKH", "Dulu, keluar sendiri karena sudah mampu"),
    ("Apakah keluarga menerima", "Tidak"),
    ("Apakah Ibu pernah menerima", "Tidak"),
];

#[tokio::test]
async fn a_graduated_family_with_a_stall_finds_both_prokus() {
    let page = Page::open(Viewport::Phone).await;
    let hand = Hand::Mouse;
    page.pick(hand, FOUNDING_DAY).await;
    page.use_(hand, "Mulai").await;
    page.live_in(hand, "bandung barat", "Kab. Bandung Barat, Jawa Barat").await;
    page.until("the next screen", "return location.hash !== '#/tempat'").await;
    page.answer_place(hand, OF_BANDUNG_BARAT).await;
    let member = Member("Kepala keluarga", "Perempuan", "45", "Ibu");
    page.add_member(hand, "Tambah orang pertama", &member).await;
    page.use_(hand, "Sudah semua, lanjut").await;
    page.until("the first question", "return location.hash !== '#/keluarga'").await;
    page.answer_all(hand, OF_BANDUNG_BARAT, false).await;
    page.click_text("Lihat hasil").await;
    page.at("#/hasil").await;
    page.screenshot_whole("results-graduated").await;
    for (program, words) in [
        (
            "prokus-bsimu",
            &[
                "Syarat yang diumumkan terpenuhi",
                "Rp3.500.000 satu kali",
                "Seleksi oleh penyelenggara",
                "pendampingan",
            ][..],
        ),
        (
            "prokus-stimulan",
            &[
                "Syarat yang diumumkan terpenuhi",
                "Rp500.000 satu kali",
                "Belum pasti masih dibuka",
                "Berbeda dari berita 24 Desember 2020",
            ],
        ),
    ] {
        page.go(&format!("#/program/{program}")).await;
        page.sees("Empat hal yang menentukan").await;
        page.axe_clean(program).await;
        let text = page.text().await;
        for words in words {
            assert!(text.contains(words), "{program} does not say \"{words}\":\n{text}");
        }
    }
}

#[tokio::test]
async fn the_keys_alone_are_enough() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        walk(&page, Hand::Keys, false).await;
        page.use_(Hand::Keys, "Lihat hasil").await;
        page.at("#/hasil").await;
        results_are_right(&page).await;
        assert_eq!(page.focused().await.role, "heading", "a new screen begins at its heading");
    }
}

#[tokio::test]
async fn going_back_and_changing_an_answer_lose_nothing() {
    let page = Page::open(Viewport::Phone).await;
    walk(&page, Hand::Mouse, false).await;
    // Changing an answer returns to the review, and the result follows.
    page.go("#/ubah/pkh").await;
    page.sees("Apakah keluarga menerima PKH?").await;
    assert_eq!(page.value("Ya, masih menerima").await, "true", "the answer is still there");
    page.choose("Tidak pernah").await;
    page.click_text("Lanjut").await;
    page.at("#/periksa").await;
    page.sees("Tidak pernah").await;
    // The phone's back button leads to the question, with the new answer.
    page.back().await;
    page.at("#/ubah/pkh").await;
    assert_eq!(page.value("Tidak pernah").await, "true");
    page.go("#/hasil").await;
    page.sees("Hasil untuk keluarga Anda").await;
    let text = page.text().await;
    assert!(!text.contains("Rp4.800.000 per tahun") || text.contains("Syarat terpenuhi"), "{text}");
    // English keeps every answer.
    page.click_text("English").await;
    page.sees("The results for your family").await;
    page.axe_clean("the results in English").await;
    page.screenshot_whole("results-en").await;
    page.until("the language of the page", "return document.documentElement.lang === 'en'").await;
}

#[tokio::test]
async fn a_mistake_is_said_at_once_and_nothing_is_lost() {
    let page = Page::open(Viewport::Phone).await;
    // The age depends on the day, and this test does not.
    page.pick(Hand::Mouse, FOUNDING_DAY).await;
    page.go("#/keluarga/baru").await;
    page.fill("Nama panggilan (boleh kosong)", "Ibu").await;
    page.click_text("Simpan").await;
    page.sees("Pilih hubungannya dulu.").await;
    assert_eq!(page.focused().await.name, "Hubungan dalam keluarga");
    page.axe_clean("a mistake").await;
    page.screenshot_whole("mistake").await;
    page.select("Hubungan dalam keluarga", "Kepala keluarga").await;
    page.choose("Perempuan").await;
    page.choose("Tanggal lahir").await;
    page.fill("Tanggal", "30").await;
    page.fill("Bulan", "2").await;
    page.fill("Tahun", "1980").await;
    page.screenshot_whole("birth").await;
    page.press(Key::Enter).await;
    page.sees("Tanggal lahir ini tidak ada di kalender.").await;
    page.fill("Tanggal", "29").await;
    page.press(Key::Enter).await;
    page.at("#/keluarga").await;
    page.sees("Ibu").await;
    page.click_text("Hapus Ibu").await;
    page.sees("Ibu sudah dihapus dari daftar.").await;
    page.click_text("Batalkan").await;
    page.sees("Kepala keluarga · 40 tahun · Perempuan").await;
    page.silent().await;
}
