//! A facilitator with a list of a village and with several families: files are read on the device,
//! nothing is sent, and leaving forgets everything.

#[allow(dead_code, reason = "the native tests need more")]
#[path = "../village/list.rs"]
mod list;

use serde_json::json;

use crate::page::{Page, Viewport};
use crate::walk::Hand;

impl Page {
    /// Nothing is wrong with the state of the page at hand.
    async fn sound(&self, moment: &str) {
        self.axe_clean(moment).await;
        self.fits().await;
        self.screenshot_whole(&moment.replace(' ', "-")).await;
    }

    /// Everything that was saved from now on, as text, instead of a file on the disk.
    async fn catch_downloads(&self) {
        let script = "window.saved = [];
            const make = URL.createObjectURL;
            URL.createObjectURL = (blob) => {
              blob.text().then((it) => window.saved.push(it));
              return make.call(URL, blob);
            };";
        self.js(script, Vec::new()).await;
    }

    async fn last_download(&self, n: usize) -> String {
        self.until("a file that was saved", &format!("return window.saved.length >= {n}")).await;
        let text = self.js("return window.saved.at(-1)", Vec::new()).await;
        text.as_str().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn a_list_of_a_thousand_households_is_worked_through() {
    for (viewport, hand) in [(Viewport::Phone, Hand::Mouse), (Viewport::Desktop, Hand::Keys)] {
        let page = Page::open(viewport).await;
        page.lay_out_all().await;
        page.use_(hand, "Saya membantu orang lain").await;
        page.at("#/bantu").await;
        page.use_(hand, "Daftar desa").await;
        page.at("#/desa").await;
        page.sees("Dari Excel").await;
        page.sound("village begin").await;
        page.upload("thousand", list::of(1_000).as_bytes()).await;
        page.sees("baris ditemukan.").await;
        assert_eq!(page.h1().await, "Isi setiap kolom");
        assert_eq!(page.value("Kolom 1: No KK").await, "kk");
        assert_eq!(page.value("Kolom 2: Nama").await, "pribadi");
        assert_eq!(page.value("Kolom 16: Listrik").await, "listrik");
        assert!(!page.text().await.contains("Orang 1"), "names are not shown");
        page.sound("village columns").await;
        page.select("Kolom 16: Listrik", "Desil").await;
        page.sees("Dua kolom berisi “Desil”. Pilih satu saja.").await;
        page.axe_clean("two columns alike").await;
        page.select("Kolom 16: Listrik", "Daya listrik").await;
        page.no_longer_sees("Pilih satu saja").await;
        page.catch_downloads().await;
        page.use_(hand, "Mulai hitung").await;
        page.sees("1000 keluarga dihitung. Semua baris bisa dipakai.").await;
        assert_eq!(page.focused().await.name, "Hasil daftar desa", "the focus is on the news");
        page.sound("village results").await;
        page.use_(hand, "Tampilkan 25 lagi").await;
        page.until("fifty rows", "return document.querySelectorAll('tbody tr').length === 50").await;
        page.use_(hand, "Unduh daftar keluarga").await;
        let table = page.last_download(1).await;
        assert_eq!(table.lines().count(), 1_001);
        let missing: Vec<u32> =
            table.lines().skip(1).filter_map(|it| it.split(';').nth(1)?.parse().ok()).collect();
        let rank = |it: &u32| if *it == 0 { u32::MAX } else { *it };
        assert!(missing.is_sorted_by_key(rank), "those that lack one answer come first: {missing:?}");
        page.use_(hand, "Unduh jumlah per program").await;
        let tally = page.last_download(2).await;
        assert!(tally.contains("Program;Sudah menerima;"), "{tally}");
        page.silent().await;
        // Leaving forgets.
        page.go("#/").await;
        page.sees("Kami tidak meminta NIK").await;
        page.back().await;
        page.sees("Pilih berkas CSV berisi daftar keluarga").await;
        page.silent().await;
    }
}

#[tokio::test]
async fn a_broken_list_says_what_is_wrong_and_can_be_mended() {
    for viewport in Viewport::ALL {
        let page = Page::open_at(viewport, "#/desa").await;
        for (name, bytes, words) in [
            ("empty", &b""[..], "Berkas ini kosong."),
            ("workbook", b"PK\x03\x04...", "Ini berkas Excel."),
            ("garbage", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "bukan daftar yang bisa dibaca"),
            ("header", b"no kk;umur\n", "hanya berisi nama kolom"),
        ] {
            page.upload(name, bytes).await;
            page.sees(words).await;
            page.axe_clean(name).await;
            page.fits().await;
        }
        page.screenshot_whole("village-unusable").await;
        let mut text = list::of(40);
        text.push_str("9;x;;Kepala;P;empat puluh;tidak;tidak;petani;Bandung;Desa;ya;11;kadang;ya;450;ya\n");
        text.push_str("9;x;;Anak;P;7;SD;tidak;;;;;;;;;\n8;terpotong\n=1+1;x;;Kepala;P;40;@SUM(A1);tidak;petani;Kab. Garut;Desa;ya;1;aktif;ya;450;ya\n");
        page.upload("broken", text.as_bytes()).await;
        page.catch_downloads().await;
        page.click_text("Mulai hitung").await;
        page.sees("40 keluarga dihitung. 4 baris disisihkan.").await;
        page.sound("village broken").await;
        for words in ["“empat puluh”", "Kab. Bandung, Kota Bandung", "Baris ini punya 2 sel", "“kadang”"]
        {
            page.sees(words).await;
        }
        page.click_text("Unduh baris untuk diperbaiki").await;
        let table = page.last_download(1).await;
        assert!(table.contains("'@SUM(A1)") && !table.contains(";@SUM"), "{table}");
        assert!(!table.contains("terpotong"), "{table}");
        page.click_text("Hapus daftar ini").await;
        page.sees("Pilih berkas CSV berisi daftar keluarga").await;
        let mended =
            table.replace("empat puluh", "40").replace("Bandung", "Kab. Bandung").replace(";11;", ";1;");
        let mended = mended.replace("kadang", "aktif").replace("'@SUM(A1)", "tidak");
        page.upload("mended", mended.as_bytes()).await;
        page.click_text("Mulai hitung").await;
        page.sees("2 keluarga dihitung. 1 baris disisihkan.").await;
        page.silent().await;
    }
}

#[tokio::test]
async fn an_old_encoding_is_read_and_a_long_list_can_be_stopped() {
    let page = Page::open_at(Viewport::Phone, "#/desa").await;
    page.upload("latin", b"Catatan;Umur;Desil\r\nAndr\xe9 \x96 caf\xe9;40;2\r\n").await;
    page.sees("André – café").await;
    page.sound("village latin").await;
    page.click_text("Mulai hitung").await;
    page.sees("1 keluarga dihitung.").await;
    page.click_text("Hapus daftar ini").await;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await;
    page.upload("long", list::of(8_000).as_bytes()).await;
    page.click_text("Mulai hitung").await;
    page.sees("dari 8000 keluarga").await;
    page.axe_clean("village working").await;
    page.fits().await;
    page.screenshot("village-working").await;
    page.click_text("Berhenti").await;
    page.sees("Hasil daftar desa").await;
    let counted = page.text_of(".lead").await;
    let n: usize = counted.split(' ').next().and_then(|it| it.parse().ok()).expect("a number");
    assert!(0 < n && n < 8_000, "{counted}");
    page.silent().await;
}

#[tokio::test]
async fn a_hundred_thousand_rows_are_survived() {
    const ROWS: usize = 100_000;
    let text: Vec<String> = list::of(30_000).lines().take(1 + ROWS).map(str::to_owned).collect();
    let page = Page::open_at(Viewport::Phone, "#/desa").await;
    page.upload("city", text.join("\n").as_bytes()).await;
    page.sees("100000 baris ditemukan.").await;
    page.fits().await;
    page.catch_downloads().await;
    page.click_text("Mulai hitung").await;
    // It moves, and whoever waits can still stop it.
    let moved = "return document.querySelector('progress')?.value > arguments[0]";
    let moved = |than: u32| moved.replace("arguments[0]", &than.to_string());
    for than in [0, 200, 400] {
        page.until("progress", &moved(than)).await;
    }
    page.click_text("Berhenti").await;
    page.sees("Hasil daftar desa").await;
    let counted = page.text_of(".lead").await;
    let n: usize = counted.split(' ').next().and_then(|it| it.parse().ok()).expect("a number");
    assert!(400 < n && n < 30_000, "{counted}");
    // A few of them are drawn, and all can be taken along.
    page.until("few rows", "return document.querySelectorAll('table.lines tbody tr').length === 25").await;
    page.click_text("Unduh daftar keluarga").await;
    assert_eq!(page.last_download(1).await.lines().count(), n + 1);
    page.click_text("Hapus daftar ini").await;
    page.sees("Pilih berkas CSV").await;
    page.silent().await;
}

#[tokio::test]
async fn several_families_are_kept_apart_and_wiped_together() {
    for (viewport, hand) in [(Viewport::Phone, Hand::Mouse), (Viewport::Desktop, Hand::Keys)] {
        let page = Page::open_at(viewport, "#/ubah/dtsen").await;
        page.pick(hand, "Ya").await;
        page.use_(hand, "Lanjut").await;
        page.at("#/periksa").await;
        page.go("#/daftar").await;
        page.sees("Keluarga 1 – sedang dibuka").await;
        page.sees("0 orang, 1 jawaban").await;
        page.sound("families one").await;
        page.use_(hand, "Tambah keluarga").await;
        page.sees("Keluarga 2 – sedang dibuka").await;
        page.go("#/ubah/dtsen").await;
        assert_eq!(page.value("Ya").await, "false", "the second family has said nothing");
        page.pick(hand, "Tidak").await;
        page.use_(hand, "Lanjut").await;
        page.at("#/periksa").await;
        page.go("#/daftar").await;
        page.use_(hand, "Buka Keluarga 1").await;
        page.sees("Keluarga 1 – sedang dibuka").await;
        page.sound("families two").await;
        page.catch_downloads().await;
        page.use_(hand, "Unduh jumlah per program").await;
        assert!(page.last_download(1).await.contains("Program;"), "a table");
        page.use_(hand, "Hapus Keluarga 2").await;
        page.sees("Keluarga 2 sudah dihapus dari daftar.").await;
        page.axe_clean("a family was removed").await;
        page.use_(hand, "Batalkan").await;
        page.sees("Buka Keluarga 2").await;
        page.use_(hand, "Hapus semua keluarga").await;
        page.sees("Semua keluarga sudah dihapus.").await;
        page.no_longer_sees("Keluarga 2").await;
        page.sound("families wiped").await;
        page.go("#/ubah/dtsen").await;
        assert_eq!(page.value("Ya").await, "false", "nothing is left");
        page.silent().await;
    }
}
