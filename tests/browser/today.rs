//! A family of today, the world of DTSEN and desil: from the first screen to the results and three
//! programmes, on a phone and on a tablet.

use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand, Member};

const MEMBERS: [Member; 2] =
    [Member("Kepala keluarga", "Perempuan", "48", "Ibu"), Member("Anak", "Perempuan", "9", "Ani")];

/// A day in the words of the first screen.
const DAY: &str = "2026-02-15";

/// Who answers "no" or the first thing wherever nothing else is said here.
const ANSWERS: &Answers = &[
    ("Keluarga tinggal di desa", "Desa"),
    ("Ani sekarang sekolah", "SD, MI, atau Paket A"),
    ("Ani duduk di kelas", "Kelas di antaranya"),
    ("Ibu sekarang sekolah", "Tidak sekolah"),
    ("Apakah ayah dan ibu", "Ayah sudah meninggal"),
    ("Bagaimana Ibu terdaftar", "Dibayar pemerintah pusat (PBI)"),
    ("Bagaimana Ani terdaftar", "Dibayar pemerintah pusat (PBI)"),
    ("Apa pekerjaan utama", "Pekerja lepas atau harian"),
    ("Apakah salah satu ini cocok", "Tidak ada yang cocok"),
    ("Apakah salah satu keadaan ini cocok", "Tidak ada yang cocok"),
    ("Berapa upah Ibu dibanding", "Tidak punya upah yang tercatat"),
    ("Apakah bantuan", "Tidak pernah"),
    ("Listrik di rumah", "450 VA"),
    ("Apakah penghasilan orang tua di bawah", "Ya, di bawah UMP"),
    ("Apakah keluarga tercatat di DTSEN", "Ya"),
    ("Keluarga berada di desil", "1"),
    ("Apakah keluarga menerima PKH", "Tidak pernah"),
    ("Apakah ada anggota keluarga yang punya KTP", "Ya"),
    ("Apakah Ibu sudah lulus SMA", "Belum"),
    ("Apakah Ibu diterima di perguruan", "Tidak atau belum"),
    ("Di Kartu Keluarga, apakah", "Ya"),
    ("Apakah ayah atau ibu", "Tidak"),
    ("Apakah", "Tidak"),
];

#[tokio::test]
async fn a_family_of_today_finds_its_way() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        let hand = Hand::Mouse;
        page.pick(hand, "Tanggal lain").await;
        page.sees("Pilih tanggal").await;
        page.enter_day(DAY).await;
        page.use_(hand, "Mulai").await;
        page.live_in(hand, "lebak", "Kab. Lebak, Banten").await;
        page.until("the next screen", "return location.hash !== '#/tempat'").await;
        page.answer_place(hand, ANSWERS).await;
        for (number, member) in MEMBERS.iter().enumerate() {
            let button = if number == 0 { "Tambah orang pertama" } else { "Tambah orang" };
            page.add_member_on(hand, button, member, "15 Februari 2026").await;
        }
        page.use_(hand, "Sudah semua, lanjut").await;
        page.until("the first question", "return location.hash !== '#/keluarga'").await;
        let asked = page.answer_all(hand, ANSWERS, viewport == Viewport::Phone).await;
        println!("{} questions: {asked:#?}", asked.len());
        page.click_text("Lihat hasil").await;
        page.at("#/hasil").await;
        page.sees("Ini bukan janji.").await;
        page.axe_clean("the results of today").await;
        page.fits().await;
        page.screenshot_whole("results-today").await;
        for (program, words) in [
            ("pkh", &["Syarat yang diumumkan terpenuhi", "Rp225.000", "Didahulukan", "Peringatan"][..]),
            ("sembako", &["Syarat yang diumumkan terpenuhi", "Rp200.000 per bulan", "desil 1 sampai 4"]),
            ("blts-kesra", &["Program ini sudah berakhir.", "Tidak dilanjutkan pada 2026"]),
        ] {
            page.go(&format!("#/program/{program}")).await;
            page.sees(words[0]).await;
            page.axe_clean(program).await;
            page.fits().await;
            page.screenshot_whole(&format!("today-{program}")).await;
            let text = page.text().await;
            for words in words {
                assert!(text.contains(words), "{program} does not say \"{words}\":\n{text}");
            }
        }
        page.silent().await;
    }
}
