//! Bahasa Indonesia, the language of the rules: short sentences, everyday words, no blame.

use super::{
    About, Common, Family, Home, Locale, ProgramPage, Question, Results, Review, Words, date, facts_id,
};
use crate::date::Date;
use crate::household::Role;
use crate::money::Per;
use crate::rule::{Confidence, Decider, Form, Registry, StepKind};

fn day(it: Date) -> String {
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
        yes: "Ya",
        no: "Tidak",
        dont_know: "Tidak tahu",
        not_answered: "Belum dijawab",
        language: "Bahasa",
        about: "Tentang Layak",
        results_now: "Lihat hasil sementara",
        sources: "Sumber",
        unread: "bagian ini belum kami baca sendiri",
        seen: |it| format!("dilihat {}", day(it)),
        person: |it| format!("Orang {it}"),
        family: "Keluarga",
        rules_of: |it| format!("Aturan per {}", day(it)),
        million: "juta",
        error: "Ada yang perlu diperiksa",
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
        age: "Umur",
        age_kind: "Yang Anda tahu",
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
        need_person: "Tambahkan paling sedikit satu orang dulu.",
        choose_role: "Pilih",
        must_role: "Pilih hubungannya dulu.",
        must_sex: "Pilih salah satu dulu. Kalau tidak tahu, pilih “Tidak tahu”.",
        must_age: "Isi umur atau tanggal lahir dulu. Kalau tidak tahu, pilih “Tidak tahu”.",
    },
    question: Question {
        progress: |number, more| match more {
            0 => format!("Pertanyaan {number}, yang terakhir"),
            more => format!("Pertanyaan {number}, paling banyak {more} lagi"),
        },
        last: |number| format!("Pertanyaan {number}"),
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
        place_chosen: |it| format!("Dipilih: {it}"),
        per_month: "per bulan",
        per_year: "per tahun",
        rupiah: "Jumlah dalam rupiah",
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
    results: Results {
        title: "Hasil untuk keluarga Anda",
        summary: |received, met, open| {
            let mut parts = Vec::new();
            if received > 0 {
                parts.push(format!("{received} bantuan sudah Anda terima dan syaratnya cocok"));
            }
            if met > 0 {
                parts.push(format!("{met} bantuan lain mungkin untuk keluarga Anda, bila terpilih"));
            }
            if open > 0 {
                parts.push(format!("{open} bantuan belum pasti"));
            }
            format!("{}.", parts.join("; "))
        },
        summary_none: "Dari jawaban Anda, tidak ada program di sini yang syaratnya terpenuhi sekarang. Baca alasannya di bawah.",
        summary_open: |it| format!("Hasil ini masih bisa berubah: ada {it} pertanyaan lagi."),
        never_certain: "Ini bukan janji. Kami membandingkan jawaban Anda dengan syarat yang diumumkan. Keputusan ada di kantor yang disebut.",
        provisional: "Hasil sementara",
        received: "Sudah Anda terima",
        met: "Syarat terpenuhi, keputusan di kantor",
        open: "Belum bisa dipastikan",
        not_met: "Tidak memenuhi",
        closed: "Sudah ditutup atau belum dibuka",
        received_lead: "Menurut jawaban Anda, keluarga sudah ada di daftar program ini.",
        met_lead: "Syarat yang diumumkan cocok dengan jawaban Anda.",
        open_lead: "Masih ada yang perlu dijawab, atau hanya kantor yang tahu.",
        not_met_lead: "Paling sedikit satu syarat tidak cocok. Setiap alasan ada sumbernya.",
        closed_lead: "Program ini tidak menerima keluarga baru pada tanggal yang dipilih.",
        todo: "Langkah berikutnya",
        todo_answer: |it| format!("Jawab {it} pertanyaan lagi supaya hasilnya lebih pasti."),
        papers: "Yang perlu dibawa",
        papers_lead: "Untuk program di atas, siapkan:",
        expected: "biasanya diminta; belum ada sumber resmi",
        combos: "Tidak boleh diterima bersamaan",
        combos_lead: "Beberapa program saling menutup. Ini gabungan yang mungkin; Anda dan kantor yang memilih.",
        combo: |it| format!("Gabungan {it}"),
        together: "Bersama-sama",
        missing_aid: "Bantuan yang Anda cari tidak ada?",
        missing_aid_text: "Di sini hanya ada program yang sumbernya sudah kami baca. Bantuan daerah, bantuan bencana, dan program baru belum semua ada. Tanyakan ke kantor desa, kelurahan, atau Dinas Sosial.",
        ask_closed: "Tanyakan juga untuk program yang sudah ditutup",
        ask_closed_on: "Pertanyaan untuk program yang sudah ditutup ikut ditanyakan.",
        details: |it| format!("Lihat {it}"),
        change_answers: "Periksa atau ubah jawaban",
        changed_day: "Ganti tanggal aturan",
        no_rules: |it| format!("Belum ada aturan untuk {} di aplikasi ini. Pilih tanggal lain.", day(it)),
        doubt: "Sumber berbeda pendapat",
        because: "Karena",
    },
    program: ProgramPage {
        unknown: "Program ini tidak ada di aplikasi.",
        verdict_met: "Syarat yang diumumkan terpenuhi",
        verdict_received: "Anda sudah menerima, dan syaratnya cocok",
        verdict_received_doubt: "Anda sudah menerima. Tanyakan ke pendamping apakah data Anda masih benar.",
        verdict_not_met: "Ada syarat yang tidak terpenuhi",
        verdict_needs: "Masih perlu jawaban",
        verdict_cannot: "Belum bisa dipastikan dari rumah",
        no_edition: |it| format!("Pada {} program ini tidak punya aturan di aplikasi ini.", day(it)),
        ended: |it| format!("Aturan terakhir yang kami tahu berlaku sampai {}.", day(it)),
        gates: "Empat hal yang menentukan",
        gate_window: "Pendaftaran",
        gate_criteria: "Syarat",
        gate_registry: "Data yang harus cocok",
        gate_judgement: "Yang memutuskan",
        window_open: "Masih berjalan",
        window_open_until: |it| format!("Masih dibuka, sampai {}", day(it)),
        window_closed: |it| format!("Sudah ditutup, hari terakhir {}", day(it)),
        window_not_yet: |it| format!("Belum dibuka, mulai {}", day(it)),
        window_unconfirmed: "Belum pasti masih dibuka",
        registry_yes: "cocok menurut jawaban Anda",
        registry_no: "tidak cocok menurut jawaban Anda",
        registry_unknown: "belum diketahui, kantor yang memeriksa",
        judgement_none: "Tidak ada lagi yang memutuskan",
        judgement_listed: "Menurut jawaban Anda, keluarga sudah ada di daftar",
        amount: "Besarnya",
        amount_of: |amount, per| format!("{amount} {per}"),
        amount_none: "Tidak ada jumlah, karena syaratnya tidak terpenuhi.",
        amount_goods: "Sumber tidak menyebut nilai rupiahnya.",
        amount_year: |it| format!("{it} per tahun menurut daftar tahunan"),
        amount_times: |it| format!("dibayar {it} kali"),
        amount_disputed: |it| format!("Menurut bacaan sumber lain: {it}"),
        amount_lines: "Rinciannya",
        other_figures: "Angka lain di sumber",
        limits: "Batas",
        criteria: "Syarat satu per satu",
        failing: "Kenapa tidak",
        failing_lead: "Setiap syarat ini saja sudah cukup untuk menolak:",
        your_answer: "Jawaban Anda",
        missing: "Jawaban yang masih kurang",
        unclear: "Sumber tidak sepakat, jadi kami tidak menebak.",
        truth_yes: "Cocok",
        truth_no: "Tidak cocok",
        truth_unknown: "Belum pasti",
        notes: "Perlu diketahui",
        disagreement: "Sumber berbeda",
        article: "Berbeda dari berita 24 Desember 2020",
        steps: "Cara memeriksa, mengusulkan, dan mengambil",
        papers: "Yang perlu dibawa",
        left_out: "Yang tidak bisa kami nilai",
        left_out_lead: "Hal ini tidak kami tanyakan dan tidak kami anggap ya:",
        not_with: "Tidak boleh bersama",
        timeline: "Aturan dari waktu ke waktu",
        timeline_now: "dipakai sekarang",
        from_until: |from, until| match until {
            Some(until) => format!("{} sampai {}", day(from), day(until)),
            None => format!("sejak {}", day(from)),
        },
        as_of: |it| format!("Sumber terbaru {}", day(it)),
        agency: "Penyelenggara",
        to_results: "Kembali ke hasil",
        scope_family: "menutup satu keluarga",
        scope_person: "menutup orang itu saja",
    },
    about: About {
        title: "Tentang Layak",
        what: "Apa ini",
        what_text: "Layak membandingkan jawaban Anda dengan syarat bantuan sosial yang diumumkan, pada tanggal yang Anda pilih. Layak menunjukkan alasannya dan sumbernya.",
        not: "Apa yang bukan",
        not_text: "Layak bukan situs pemerintah, tidak mendaftarkan Anda, dan tidak pernah menjamin. Layak tidak menghitung desil atau peringkat resmi.",
        privacy: "Data Anda",
        privacy_text: "Jawaban hanya ada di layar ini dan hilang saat halaman ditutup. Tidak ada server, tidak ada pelacak, tidak ada kiriman apa pun.",
        coverage: "Program yang ada",
        coverage_text: |it| format!("{it} program, masing-masing dengan aturan per tanggal."),
        sources: "Sumber",
        sources_text: |n, cited, unread| {
            format!(
                "{n} sumber. {cited} rujukan; {unread} di antaranya menunjuk pasal yang belum kami baca sendiri, dan ditandai."
            )
        },
        pages: "Bacaan lain",
        unasked: "Syarat yang tidak ditanyakan",
        access: "Mudah dipakai semua orang",
        access_text: "Halaman ini dibuat supaya bisa dipakai dengan papan tik, pembaca layar, huruf besar, dan layar kecil. Setiap layar diperiksa otomatis dengan axe setiap kali program diuji. Pemeriksaan dengan pembaca layar oleh orang belum dilakukan.",
        build: "Versi",
    },
    ask: facts_id::ask,
    hint: facts_id::hint,
    label: facts_id::label,
    choice: facts_id::choice,
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
            return if n % size == 0 { head } else { format!("{head} {}", number(n % size)) };
        }
    }
    n.to_string()
}
