//! Two families who are refused something: each is told why, what is open instead, who decides, and
//! what would change it; and a corrected answer says what it did and can be taken back.

use crate::page::{Page, Viewport};
use crate::walk::{Answers, Hand, Member};

const DAY: &str = "2026-02-15";
const DAY_IN_WORDS: &str = "15 Februari 2026";

/// What both families say alike; "no" or the first thing wherever nothing else is said.
const ALIKE: &Answers = &[
    ("Apa pekerjaan utama", "Usaha sendiri, tani, atau nelayan"),
    ("Apakah salah satu ini cocok", "Tidak ada yang cocok"),
    ("Apakah salah satu keadaan ini cocok", "Tidak ada yang cocok"),
    ("Berapa upah", "Tidak punya upah yang tercatat"),
    ("Bagaimana", "Dibayar pemerintah pusat (PBI)"),
    ("Apakah bantuan", "Tidak pernah"),
    ("Apakah ayah dan ibu", "Keduanya masih hidup"),
    ("Apakah penghasilan orang tua di bawah", "Ya, di bawah UMP"),
    ("Apakah keluarga tercatat di DTSEN", "Ya"),
    ("Apakah keluarga menerima PKH", "Tidak pernah"),
    ("Apakah ada anggota keluarga yang punya KTP", "Ya"),
    ("Di Kartu Keluarga, apakah", "Ya"),
];

struct Family {
    place: (&'static str, &'static str),
    members: &'static [Member],
    answers: &'static Answers,
}

/// A widow in a village in Flores: desil 1, and nobody for whom PKH pays.
const FLORES: Family = Family {
    place: ("flores", "Kab. Flores Timur, Nusa Tenggara Timur"),
    members: &[Member("Kepala keluarga", "Perempuan", "48", "Ibu")],
    answers: &[
        ("Keluarga tinggal di desa", "Desa"),
        ("Keluarga berada di desil", "1"),
        ("Ibu sekarang sekolah", "Tidak sekolah"),
        ("Listrik di rumah", "450 VA"),
        ("Apakah keluarga didata sebagai keluarga miskin", "Ya"),
        ("Apakah rumah keluarga tidak layak", "Ya"),
        ("Apakah tanah rumah milik", "Ya"),
        ("Apakah Ibu sudah lulus SMA", "Belum"),
        ("Apakah Ibu diterima di perguruan", "Tidak atau belum"),
        ("Apakah Ibu punya usaha", "Tidak"),
    ],
};

/// A driver in Surabaya with a child in the last year of school.
const SURABAYA: Family = Family {
    place: ("surabaya", "Kota Surabaya, Jawa Timur"),
    members: &[
        Member("Kepala keluarga", "Laki-laki", "45", "Ayah"),
        Member("Istri atau suami", "Perempuan", "42", "Ibu"),
        Member("Anak", "Laki-laki", "17", "Budi"),
    ],
    answers: &[
        ("Keluarga tinggal di desa", "Kelurahan"),
        ("Keluarga berada di desil", "5"),
        ("Budi sekarang sekolah", "SMA, SMK, MA, atau Paket C"),
        ("Budi duduk di kelas", "Kelas akhir (6, 9, atau 12)"),
        ("Ibu sekarang sekolah", "Tidak sekolah"),
        ("Ayah sekarang sekolah", "Tidak sekolah"),
        ("Listrik di rumah", "900 VA bersubsidi"),
        ("Apakah Budi sudah lulus SMA", "Belum"),
        ("Apakah Ibu sudah lulus SMA", "Ya, lebih lama"),
        ("Apakah Ayah sudah lulus SMA", "Ya, lebih lama"),
        ("Apakah Budi diterima di perguruan", "Tidak atau belum"),
        ("Apakah Ibu diterima di perguruan", "Tidak atau belum"),
        ("Apakah Ayah diterima di perguruan", "Tidak atau belum"),
        ("Apakah Ayah punya usaha", "Ya, sudah berjalan"),
        ("Apakah Ibu punya usaha", "Tidak"),
        ("Apakah Budi punya usaha", "Tidak"),
        ("Usaha Ayah", "Jasa"),
        ("Apakah Ibu sedang hamil", "Tidak"),
    ],
};

impl Page {
    /// Goes all the way to the results.
    async fn answer_for(&self, family: &Family) {
        let hand = Hand::Mouse;
        let every: Vec<(&str, &str)> =
            family.answers.iter().chain(ALIKE).copied().chain([("Apakah", "Tidak")]).collect();
        self.pick(hand, "Tanggal lain").await;
        self.sees("Pilih tanggal").await;
        self.enter_day(DAY).await;
        self.use_(hand, "Mulai").await;
        self.live_in(hand, family.place.0, family.place.1).await;
        self.until("the next screen", "return location.hash !== '#/tempat'").await;
        self.answer_place(hand, &every).await;
        for (number, member) in family.members.iter().enumerate() {
            let button = if number == 0 { "Tambah orang pertama" } else { "Tambah orang" };
            self.add_member_on(hand, button, member, DAY_IN_WORDS).await;
        }
        self.use_(hand, "Sudah semua, lanjut").await;
        self.until("the first question", "return location.hash !== '#/keluarga'").await;
        self.answer_all(hand, &every, false).await;
        self.click_text("Lihat hasil").await;
        self.at("#/hasil").await;
        self.sees("Ini bukan janji.").await;
    }

    /// Opens the page of a programme, which must say all of this.
    async fn says(&self, name: &str, program: &str, words: &[&str]) {
        self.go(&format!("#/program/{program}")).await;
        self.sees(words[0]).await;
        self.axe_clean(program).await;
        self.fits().await;
        self.screenshot_whole(&format!("{name}-{program}")).await;
        let text = self.text().await;
        for words in words {
            assert!(text.contains(words), "{program} does not say \"{words}\":\n{text}");
        }
    }
}

#[tokio::test]
async fn a_widow_in_flores_is_told_why_and_what_instead() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        page.answer_for(&FLORES).await;
        page.axe_clean("the results").await;
        page.fits().await;
        page.screenshot_whole("flores-results").await;
        let pkh = [
            "Kenapa tidak",
            "Ada ibu hamil, anak kecil",
            "Yang masih mungkin",
            "Program Sembako",
            "Musyawarah desa",
        ];
        page.says("flores", "pkh", &pkh).await;
        page.says("flores", "sembako", &["Kenapa bisa", "Desil: 1"]).await;
        page.go("#/periksa").await;
        page.sees("Periksa jawaban").await;
        page.axe_clean("the review").await;
        page.screenshot_whole("flores-review").await;
        page.silent().await;
    }
}

#[tokio::test]
async fn a_family_in_surabaya_is_told_what_the_next_year_brings() {
    for viewport in Viewport::ALL {
        let page = Page::open(viewport).await;
        page.answer_for(&SURABAYA).await;
        page.axe_clean("the results").await;
        page.fits().await;
        page.screenshot_whole("surabaya-results").await;
        let kip = [
            "Kenapa tidak",
            "Jika ini, maka itu",
            "Tahun depan, sesudah Budi lulus SMA",
            "Sesudah itu yang masih menentukan: Budi – Diterima kuliah",
        ];
        page.says("surabaya", "kip-kuliah", &kip).await;
        page.says("surabaya", "pkh", &["Kenapa tidak", "Desil: 5", "Kalau desilnya tidak sesuai keadaan"])
            .await;

        // A corrected answer says what it did, and can be taken back.
        page.go("#/ubah/desil").await;
        page.sees("Keluarga berada di desil berapa?").await;
        page.choose("3").await;
        page.click_text("Lanjut").await;
        page.at("#/periksa").await;
        page.sees("Yang baru berubah").await;
        page.axe_clean("the review after a correction").await;
        page.fits().await;
        page.screenshot_whole("surabaya-corrected").await;
        let text = page.text().await;
        for words in [
            "Desil: dari 5 menjadi 3.",
            "Program Keluarga Harapan (PKH): dari tidak memenuhi menjadi belum pasti",
        ] {
            assert!(text.contains(words), "the review does not say \"{words}\":\n{text}");
        }
        page.click_text("Batalkan perubahan ini").await;
        page.until("the old desil", "return !document.body.innerText.includes('Yang baru berubah')").await;
        page.says("surabaya-undone", "pkh", &["Kenapa tidak", "Desil: 5"]).await;
        page.silent().await;
    }
}
