//! Bahasa Indonesia: results, programmes, and what this is.

use super::id::day;
use super::{About, ProgramPage, Results};
use crate::rule::GapKind;

pub(super) const RESULTS: Results = Results {
    title: "Hasil untuk keluarga Anda",
    summary: |received, met, open| {
        let mut parts = Vec::new();
        if received > 0 {
            parts.push(format!("{received} bantuan sudah Anda terima dan syaratnya cocok"));
        }
        if met > 0 {
            let other = if received > 0 { " lain" } else { "" };
            parts.push(format!("{met} bantuan{other} mungkin untuk keluarga Anda, bila terpilih"));
        }
        if open > 0 {
            parts.push(format!("{open} bantuan belum pasti"));
        }
        format!("{}.", parts.join("; "))
    },
    windows: "Tanggal yang perlu diingat",
    opens: |it| format!("Dibuka {}:", day(it)),
    closes: |it| format!("Ditutup {}:", day(it)),
    official: "Cek di situs resmi",
    official_lead: "Situs Kementerian Sosial menjawab apakah nama Anda ada di daftar. Situs itu terbuka di luar Layak dan memakai internet. Isi data diri hanya di sana.",
    year: |it| format!("Nilainya {it} setahun, bila terpilih."),
    year_of_choices: |it| {
        format!("Nilainya {it} setahun, bila terpilih. Itu tergantung bantuan mana yang Anda pilih.")
    },
    summary_none: "Dari jawaban Anda, tidak ada program di sini yang syaratnya terpenuhi sekarang. Baca alasannya di bawah.",
    summary_open: |it| format!("Hasil ini masih bisa berubah: ada {it} pertanyaan lagi."),
    never_certain: "Ini bukan janji. Kami membandingkan jawaban Anda dengan syarat yang diumumkan. Keputusan ada di kantor yang disebut.",
    live: "Hasil sementara",
    moved: "berubah",
    received: "Sudah Anda terima",
    met: "Syarat terpenuhi, keputusan di kantor",
    open: "Belum bisa dipastikan",
    not_met: "Tidak memenuhi",
    combo_year: |it| format!("Dalam setahun: {it}"),
    without_rules: |n| format!("Program lain yang tidak berlaku pada hari itu: {n}"),
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
    at_hand: ["Sudah ada", "Belum ada", "Tanya desa"],
    papers_here: |here, all| format!("{here} dari {all} sudah ada."),
    expected: "biasanya diminta; belum ada sumber resmi",
    combos: "Tidak boleh diterima bersamaan",
    combos_lead: "Beberapa program saling menutup. Ini gabungan yang mungkin; Anda dan kantor yang memilih.",
    combo: |it| format!("Gabungan {it}"),
    together: "Bersama-sama",
    missing_aid: "Bantuan yang Anda cari tidak ada?",
    missing_aid_text: "Di sini hanya ada program yang sumbernya sudah kami baca. Bantuan daerah, bantuan bencana, dan program baru belum semua ada. Tanyakan ke kantor desa, kelurahan, atau Dinas Sosial.",
    ask_closed: "Tanyakan juga untuk program yang sudah ditutup",
    change_answers: "Periksa atau ubah jawaban",
    changed_day: "Ganti tanggal aturan",
    no_rules: |it| format!("Belum ada aturan untuk {} di aplikasi ini. Pilih tanggal lain.", day(it)),
};

pub(super) const PROGRAM: ProgramPage = ProgramPage {
    unknown: "Program ini tidak ada di aplikasi.",
    verdict_met: "Syarat yang diumumkan terpenuhi",
    verdict_received: "Anda sudah menerima, dan syaratnya cocok",
    verdict_received_doubt: "Anda sudah menerima. Tanyakan ke pendamping apakah data Anda masih benar.",
    verdict_not_met: "Ada syarat yang tidak terpenuhi",
    verdict_needs: "Masih perlu jawaban",
    verdict_cannot: "Belum bisa dipastikan dari rumah",
    no_edition: |it| format!("Pada {} program ini tidak punya aturan di aplikasi ini.", day(it)),
    gap: |it| match it {
        GapKind::NotYet => "Program ini belum ada pada hari itu.",
        GapKind::Ended => "Program ini sudah berakhir.",
        GapKind::Unknown => "Kami belum menemukan aturannya untuk hari itu.",
    },
    unchanged: |it| {
        format!(
            "Sumber kami sampai {}. Sesudah itu belum ada kabar, jadi aturannya kami anggap tetap.",
            day(it)
        )
    },
    overdue: |it| {
        format!("Aturan ini seharusnya kami periksa lagi pada {}. Pastikan di kantor desa.", day(it))
    },
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
    failing_lead: "Syarat ini tidak cocok. Satu saja sudah menentukan:",
    your_answer: "Jawaban Anda",
    missing: "Jawaban yang masih kurang",
    unclear: "Sumber tidak sepakat, jadi kami tidak menebak.",
    truth_yes: "Cocok",
    truth_no: "Tidak cocok",
    truth_unknown: "Belum pasti",
    notes: "Perlu diketahui",
    disagreement: "Sumber berbeda",
    priority: "Didahulukan",
    warning: "Peringatan",
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
};

pub(super) const ABOUT: About = About {
    title: "Tentang Layak",
    what: "Apa ini",
    what_text: "Layak membandingkan jawaban Anda dengan syarat bantuan sosial yang diumumkan, pada tanggal yang Anda pilih. Layak menunjukkan alasannya dan sumbernya.",
    not: "Apa yang bukan",
    not_text: "Layak bukan situs pemerintah, tidak mendaftarkan Anda, dan tidak pernah menjamin. Layak tidak menghitung desil atau peringkat resmi.",
    privacy: "Data Anda",
    privacy_text: "Jawaban hanya ada di layar ini dan hilang saat halaman ditutup, kecuali Anda menyimpannya di ponsel ini. Tidak ada server, tidak ada pelacak, tidak ada kiriman apa pun. Kode atau teks hasil hanya dibagikan kalau Anda sendiri yang membagikannya.",
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
    try_out: "Uji mandiri",
    try_out_lead: "Perangkat ini menghitung ulang semua keluarga contoh. Hasilnya dibandingkan dengan jawaban yang seharusnya.",
    tried: |wrong, all, families| match wrong {
        0 => format!("{all} hasil untuk {families} keluarga contoh: semuanya cocok."),
        _ => format!(
            "{wrong} dari {all} hasil tidak cocok. Jangan pakai hasil di perangkat ini. Muat ulang halaman, atau coba peramban lain."
        ),
    },
    one_file: "Unduh Layak sebagai satu berkas, untuk dibuka tanpa internet",
    build: |version, build| match build {
        "" => format!("Versi {version}"),
        build => format!("Versi {version}, kode versi {build}"),
    },
    kept: |it| format!("Ada di perangkat ini sejak {}, jadi bisa dibuka tanpa internet.", day(it)),
};
