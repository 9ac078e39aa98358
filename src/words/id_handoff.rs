//! The slip, and the page that takes a code, in Indonesian.

use super::handoff::HandoffWords;
use super::id::day;

pub(super) const HANDOFF: HandoffWords = HandoffWords {
    title: "Bawa pulang",
    lead: "Ringkasan ini bisa dicetak, dibagikan, atau ditunjukkan kepada pendamping dan kantor desa.",
    print_a4: "Cetak di kertas A4",
    print_narrow: "Cetak di kertas 58 mm",
    share: "Bagikan sebagai teks",
    show: "Tampilkan kode QR",
    shared: "Teks sudah dibagikan.",
    copied: "Teks sudah disalin. Sekarang bisa ditempel di pesan.",
    not_shared: "Teks belum dibagikan. Salin sendiri teks ini:",
    slip: "Layak: hasil untuk satu keluarga",
    code: "Kode jawaban",
    holds: "Kode ini berisi jawaban keluarga, misalnya umur dan bantuan, tanpa nama. Siapa pun yang memegang kode ini bisa membacanya.",
    how: |address, n| {
        if address.is_empty() {
            return format!(
                "Untuk membukanya lagi, buka Layak, pilih “Buka jawaban dari kode”, lalu ketik {n} huruf ini:"
            );
        }
        format!(
            "Untuk membukanya lagi, pindai gambarnya. Atau buka {address}#/terima dan ketik {n} huruf ini:"
        )
    },
    qr: "Gambar QR yang membuka jawaban ini",
    no_qr: "Jawabannya terlalu banyak untuk satu gambar QR. Pakai kode hurufnya.",

    receive: "Terima jawaban",
    receive_lead: "Buka jawaban dari lembar “Bawa pulang”, dari ponsel lain atau dari kertas. Tidak ada yang dikirim.",
    have_code: "Buka jawaban dari kode",
    field: "Kode",
    field_hint: "Boleh huruf besar atau kecil, dengan atau tanpa spasi. Tautannya juga boleh ditempel.",
    read: |n| format!("Terbaca {n} huruf."),
    complete: |n, on| format!("Kode lengkap: {n} orang, aturan per {}.", day(on)),
    open: "Buka",
    must: "Ketik atau tempel kodenya dulu.",
    letter: |place, letter| {
        format!(
            "Huruf ke-{place}, “{letter}”, tidak ada di kode. Yang boleh: angka, dan semua huruf selain U."
        )
    },
    group: |number, letters| {
        format!("Kodenya belum cocok. Periksa lagi kelompok ke-{number}, yang tertulis “{letters}”.")
    },
    mismatch: |n| format!("Kodenya belum cocok. Terbaca {n} huruf; ada yang kurang, lebih, atau tertukar."),
    newer: "Kode ini dari Layak yang lebih baru. Muat ulang halaman ini, lalu coba lagi.",
    broken: "Kode ini tidak bisa dibaca. Minta kode yang baru.",
    ask: "Sudah ada jawaban di sini. Mau diganti?",
    replace: "Ganti dengan jawaban dari kode",
    keep: "Tetap dengan jawaban yang ada",
    must_replace: "Pilih dulu: ganti atau tetap.",
    received: |on| format!("Jawaban ini dari sebuah kode, dengan aturan per {}.", day(on)),
    use_today: |on| format!("Pakai aturan hari ini, {}", day(on)),
};
