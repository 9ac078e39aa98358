//! Bahasa Indonesia, the language of the rules: short sentences, everyday words, no blame.

use super::{
    Common, Family, Home, Locale, Question, Review, Words, choices_id, date, facts_id, id_explain,
    id_results, id_welfare,
};
use crate::date::Date;
use crate::household::Role;
use crate::money::Per;
use crate::rule::{Confidence, Decider, Form, Registry, StepKind};

pub(super) fn day(it: Date) -> String {
    date(&WORDS, it)
}

pub(super) static WORDS: Words = Words {
    locale: Locale::Indonesian,
    common: Common {
        app: "Layak",
        not_government: "Bukan situs pemerintah. Tidak ada yang dikirim dari ponsel ini.",
        skip: "Langsung ke isi",
        back: "Kembali",
        next: "Lanjut",
        save: "Simpan",
        change: "Ubah",
        dont_know: "Tidak tahu",
        chosen: "Dipilih",
        listen: "Dengarkan",
        hush: "Berhenti",
        not_answered: "Belum dijawab",
        about: "Tentang Layak",
        results_now: "Lihat hasil sementara",
        sources: "Sumber",
        unread: "bagian ini belum kami baca sendiri",
        seen: |it| format!("dilihat {}", day(it)),
        person: |it| format!("Orang {it}"),
        family: "Keluarga",
        rules_of: |it| format!("Aturan per {}", day(it)),
    },
    home: Home {
        title: "Bantuan apa yang mungkin untuk keluarga Anda?",
        lead: "Jawab pertanyaan sederhana, lalu lihat bantuan sosial yang mungkin cocok, berapa besarnya, dan apa langkah berikutnya. Semua dihitung di ponsel ini.",
        private: "Kami tidak meminta NIK, nama, atau alamat.",
        start: "Mulai",
        resume: "Lanjutkan",
        day: "Aturan tanggal berapa?",
        day_today: |it| format!("Hari ini, {}", day(it)),
        day_founding: |it| format!("{}, masa pandemi", day(it)),
        day_other: "Tanggal lain",
        day_pick: "Pilih tanggal",
        day_bad: "Tanggal ini tidak ada di kalender. Coba periksa lagi.",
        day_none: |it| format!("Aturan untuk {} belum ada di aplikasi ini.", day(it)),
        covered: "Yang sudah ada di sini",
        covered_lead: "Program dengan aturan untuk tanggal yang dipilih:",
        not_covered: "Masih ada bantuan lain, misalnya dari kabupaten atau provinsi. Tanyakan ke kantor desa atau kelurahan.",
        read_more: "Bacaan",
        forget: "Hapus semua jawaban",
        forgotten: "Semua jawaban sudah dihapus.",
        helping: "Saya membantu orang lain",
        help_title: "Membantu orang lain",
        help_lead: "Untuk pendamping, kader, perangkat desa, dan tetangga yang menemani keluarga menjawab. Semua jawaban tetap di perangkat ini.",
        help_ways: [
            ("Tanyakan bersama, lalu berikan hasilnya sebagai cetakan, teks, atau kode QR.", "Satu keluarga"),
            (
                "Buka kode QR atau kodenya. Anda melihat apa yang masih kosong.",
                "Keluarga sudah menjawab di ponselnya",
            ),
            (
                "Buka satu per satu tanpa menutup yang lain. Satu tombol menghapus semuanya.",
                "Beberapa keluarga",
            ),
            (
                "Pilih berkas CSV. Anda melihat keluarga mana yang hanya kurang satu jawaban.",
                "Daftar dari desa",
            ),
            ("Tunjukkan cara kerja Layak dengan keluarga contoh.", "Pertemuan atau penyuluhan"),
            ("Tebak hasil keluarga contoh, lalu lihat alasan dan nilai Anda.", "Belajar aturannya"),
        ],
    },
    family: Family {
        title: "Siapa saja di Kartu Keluarga?",
        lead: "Tambahkan satu per satu semua orang yang tertulis di Kartu Keluarga (KK), termasuk Anda.",
        nobody: "Belum ada orang.",
        add: "Tambah orang",
        add_first: "Tambah orang pertama",
        done: "Sudah semua, lanjut",
        remove: |it| format!("Hapus {it}"),
        removed: |it| format!("{it} sudah dihapus dari daftar."),
        undo: "Batalkan",
        change: |it| format!("Ubah data {it}"),
        new_title: "Tambah orang",
        edit_title: |it| format!("Data {it}"),
        role: "Hubungan dalam keluarga",
        nickname: "Nama panggilan (boleh kosong)",
        nickname_hint: "Hanya supaya mudah dikenali di layar ini. Tidak disimpan.",
        sex: "Perempuan atau laki-laki",
        age_kind: "Umur atau tanggal lahir, mana yang Anda tahu?",
        by_age: "Umur",
        by_birth: "Tanggal lahir",
        age_on: |it| format!("Umur pada {}, dalam tahun", day(it)),
        birth: "Tanggal lahir",
        birth_day: "Tanggal",
        birth_month: "Bulan",
        birth_year: "Tahun",
        years: |it| format!("{it} tahun"),
        years_between: |low, high| format!("{low} atau {high} tahun"),
        unborn: "belum lahir pada tanggal ini",
        bad_age: "Tulis umur dengan angka, 0 sampai 120.",
        bad_birth: "Tanggal lahir ini tidak ada di kalender. Coba periksa lagi.",
        birth_ahead: "Tanggal lahir ini belum terjadi. Coba periksa lagi.",
        choose_role: "Pilih",
        must_role: "Pilih hubungannya dulu.",
        must_sex: "Pilih salah satu dulu. Kalau tidak tahu, pilih “Tidak tahu”.",
        must_age: "Isi umur atau tanggal lahir dulu. Kalau tidak tahu, pilih “Tidak tahu”.",
    },
    question: Question {
        minimum_wage: |province, year, sum| {
            format!("UMP {province} {year}: {sum} sebulan. UMK di kabupaten atau kota bisa lebih tinggi.")
        },
        progress: |number, more| match more {
            0 => format!("Pertanyaan {number}, yang terakhir"),
            more => format!("Pertanyaan {number}, paling banyak {more} lagi"),
        },
        why: "Kenapa kami bertanya?",
        why_lead: "Jawaban ini masih bisa mengubah hasil untuk:",
        why_nothing: "Jawaban ini tidak lagi mengubah hasil. Anda boleh melewatinya.",
        must_choose: "Pilih satu jawaban dulu. Kalau tidak tahu, pilih “Tidak tahu”.",
        must_number: |low, high| {
            format!("Tulis angka saja, {low} sampai {high}. Kalau tidak tahu, pilih “Tidak tahu”.")
        },
        place_title: "Di kabupaten atau kota mana keluarga Anda tinggal?",
        place_hint: "Ketik beberapa huruf, lalu pilih namanya.",
        place_search: "Nama kabupaten atau kota",
        place_found: |it| format!("{it} tempat cocok"),
        place_none: "Tidak ada nama yang cocok. Coba huruf yang lebih sedikit, atau tulis nama provinsinya.",
        place_more: "Masih ada yang lain. Ketik lebih banyak huruf.",
        place_must: "Pilih satu tempat dari daftar, atau pilih “Tidak tahu”.",
        per_month: "per bulan",
        per_year: "per tahun",
        rupiah: "Jumlah dalam rupiah",
        every: ["per hari kerja", "per minggu", "per bulan", "per panen", "per tahun"],
        how_often: "Jumlah itu untuk berapa lama?",
        days_a_month: "Berapa hari kerja sebulan?",
        harvests_a_year: "Berapa kali panen setahun?",
        becomes: |it| format!("Jadi {it}."),
        must_rupiah: "Tulis jumlahnya, misalnya 1.500.000 atau 1,5 juta. Kalau tidak tahu, pilih “Tidak tahu”.",
        must_times: "Tulis angkanya, 1 sampai 31.",
        rupiah_hint: "Boleh angka saja, boleh juga seperti 1,5 juta atau 500 ribu.",
        about_person: |it| format!("Tentang {it}"),
    },
    review: Review {
        title: "Periksa jawaban",
        lead: "Pastikan semua sudah benar. Anda bisa mengubah jawaban kapan saja.",
        place: "Tempat tinggal",
        people: "Orang dan pekerjaan",
        home: "Rumah dan penghasilan",
        aid: "Bantuan yang diterima",
        asleep: "Tidak dipakai, karena jawaban lain sudah menentukannya.",
        to_results: "Lihat hasil",
        left: |it| format!("Masih ada {it} pertanyaan yang bisa mengubah hasil."),
        go_on: "Lanjutkan menjawab",
        nothing: "Belum ada jawaban.",
    },
    results: id_results::RESULTS,
    program: id_results::PROGRAM,
    explain: id_explain::EXPLAIN,
    about: id_results::ABOUT,
    welfare: id_welfare::WELFARE,
    comparison: super::id_comparison::COMPARISON,
    handoff: super::id_handoff::HANDOFF,
    village: super::id_village::VILLAGE,
    demo: super::id_demo::DEMO,
    shelf: super::id_shelf::SHELF,
    item: super::items_id::ITEMS,
    ask: facts_id::ask,
    hint: facts_id::hint,
    label: choices_id::label,
    choice: choices_id::choice,
    role: |it| match it {
        Role::Head => "Kepala keluarga",
        Role::Spouse => "Istri atau suami",
        Role::Child => "Anak",
        Role::ChildInLaw => "Menantu",
        Role::Grandchild => "Cucu",
        Role::Parent => "Orang tua atau mertua",
        Role::Relative => "Keluarga lain",
        Role::Other => "Orang lain di KK",
    },
    per: |it| match it {
        Per::Once => "satu kali",
        Per::Month => "per bulan",
        Per::Stage => "per tahap",
        Per::Year => "per tahun",
    },
    form: |it| match it {
        Form::Cash => "",
        Form::Goods => ", berupa barang senilai itu",
        Form::Premium => ", iuran yang dibayar negara",
    },
    decider: |it| match it {
        Decider::Quota => "Kuota: tempatnya terbatas",
        Decider::Selection => "Seleksi oleh penyelenggara",
        Decider::Deliberation => "Musyawarah desa atau kelurahan",
        Decider::Proposal => "Harus ada yang mengusulkan",
        Decider::Survey => "Petugas datang memeriksa",
    },
    registry: |it| match it {
        Registry::Dtks => "DTKS, daftar keluarga kurang mampu",
        Registry::Dukcapil => "Dukcapil, data KTP dan KK",
        Registry::Dapodik => "Dapodik, data murid di sekolah",
        Registry::BpjsTk => "BPJS Ketenagakerjaan",
        Registry::Dtsen => "DTSEN",
        Registry::BpjsKesehatan => "BPJS Kesehatan",
        Registry::Bank => "Rekening bank",
    },
    confidence: |it| match it {
        Confidence::High => "sumber kuat",
        Confidence::Medium => "sumber cukup",
        Confidence::Low => "sumber lemah",
    },
    step: |it| match it {
        StepKind::Check => "Periksa",
        StepKind::Apply => "Usulkan",
        StepKind::Object => "Sanggah",
        StepKind::Collect => "Ambil",
    },
    month: |it| {
        [
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ][usize::from(it.clamp(1, 12)) - 1]
    },
};

/// A number in words.
pub(super) fn number(n: u32) -> String {
    const UNITS: [&str; 12] = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
        "sebelas",
    ];
    const SCALES: [(u32, &str, &str); 5] = [
        (1_000_000_000, "", "miliar"),
        (1_000_000, "", "juta"),
        (1_000, "seribu", "ribu"),
        (100, "seratus", "ratus"),
        (10, "", "puluh"),
    ];
    if let Some(word) = usize::try_from(n).ok().and_then(|it| UNITS.get(it)) {
        return (*word).into();
    }
    if n < 20 {
        return format!("{} belas", number(n - 10));
    }
    for (size, one, word) in SCALES {
        if n >= size {
            let head = match n / size {
                1 if !one.is_empty() => one.into(),
                times => format!("{} {word}", number(times)),
            };
            return if n.is_multiple_of(size) { head } else { format!("{head} {}", number(n % size)) };
        }
    }
    n.to_string()
}
