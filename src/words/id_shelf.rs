//! Answers that stay on the phone, in Indonesian.

use super::id::day;
use super::shelf::ShelfWords;

pub(super) const SHELF: ShelfWords = ShelfWords {
    title: "Simpan di ponsel ini",
    lead: "Biasanya jawaban hilang saat halaman ditutup. Anda boleh menyimpannya di ponsel ini, tanpa nama. Siapa pun yang memakai ponsel ini bisa membukanya.",
    how_long: "Simpan berapa lama?",
    days: |n| format!("{n} hari"),
    keep: "Simpan",
    kept: |it| format!("Jawaban tersimpan di ponsel ini sampai {}.", day(it)),
    kept_somehow: "Ada jawaban yang tersimpan di ponsel ini.",
    open: "Buka jawaban tersimpan",
    wipe: "Hapus simpanan",
    wiped: "Simpanan sudah dihapus.",
    expired: |it| format!("Jawaban tersimpan hanya sampai {}, jadi sudah dihapus.", day(it)),
    lost: |n| {
        format!("{n} bagian simpanan rusak dan tidak dibuka. Periksa jawabannya, lalu isi yang hilang.")
    },
    newer: "Simpanan ini dari Layak yang lebih baru. Tutup semua jendela Layak, lalu buka lagi.",
    unreadable: "Simpanan di ponsel ini rusak dan tidak bisa dibuka. Hapus, lalu simpan lagi bila perlu.",
    failed: "Ponsel ini tidak bisa menyimpan: tempatnya penuh, atau penyimpanan dimatikan. Jawaban tetap ada di layar ini.",
    stuck: "Simpanan belum terhapus. Hapus data situs ini di pengaturan peramban.",
    discarded: "Maaf, ponsel ini menutup Layak karena memorinya penuh. Jawaban yang belum disimpan hilang.",
    leave: "Tutup cepat",
};
