//! Bahasa Indonesia: why, why not, what is missing, and what would change it.

use super::Explain;
use super::id::day;

pub(super) const EXPLAIN: Explain = Explain {
    why_met: "Kenapa ya",
    why_met_lead: "Hasil ini karena jawaban berikut. Jawaban lain tidak mengubahnya.",
    why_met_always: "Jawaban apa pun tidak mengubah hasil ini.",
    because: |it| format!("Karena {it}"),
    and_more: |n| format!("dan {n} jawaban lain"),
    decided: "Jawaban ini saja sudah menentukan, apa pun jawaban lainnya:",
    jointly: "Tidak ada satu syarat yang menolak sendirian. Bersama-sama syarat ini tidak mungkin terpenuhi.",
    missing: "Yang masih kurang",
    missing_lead: "Ini akibat setiap jawaban untuk program ini.",
    unknown: "Yang tidak Anda tahu",
    unknown_lead: "Ini biasanya hanya diketahui kantor. Hasilnya tergantung isinya:",
    more_questions: |n| format!("dan {n} pertanyaan lagi sesudah itu"),
    answer_now: "Jawab",
    narrows: |it| format!("Yang paling memperjelas jumlahnya: {it}"),
    desil: "Hasilnya menurut desil",
    desil_lead: "Desil ada di data pemerintah. Lihat di aplikasi Cek Bansos atau tanyakan ke kantor desa.",
    desil_band: |low, high| {
        if low == high { format!("Desil {low}") } else { format!("Desil {low} sampai {high}") }
    },
    unlisted: "Tidak tercatat",
    outcome_met: "memenuhi",
    outcome_not_met: "tidak memenuhi",
    outcome_open: "belum pasti",
    nearest: "Jika ini, maka itu",
    nearest_lead: "Hasil bisa berubah bila salah satu ini memang benar. Kami sudah menghitungnya ulang.",
    and: "dan",
    then_met: "Maka syaratnya terpenuhi.",
    then_open: "Maka tidak lagi ditolak, tetapi masih ada yang belum pasti.",
    birthday: |name, age, on, exact| {
        let when = if exact { "Mulai" } else { "Paling lambat" };
        format!("{when} {}, saat {name} berumur {age} tahun, bila aturannya tetap.", day(on))
    },
    fragile: "Periksa lagi",
    fragile_lead: |n| match n {
        1 => "Periksa jawaban ini. Sedikit berbeda, hasilnya lain:".into(),
        _ => format!("Periksa {n} jawaban ini. Sedikit berbeda, hasilnya lain:"),
    },
    otherwise: |values, outcome| format!("Kalau {values}: {outcome}."),
    instead: "Yang masih mungkin",
    instead_lead: "Program lain untuk keluarga Anda, dan siapa yang memutuskan:",
    instead_none: "Menurut jawaban Anda, sekarang belum ada program lain di sini yang cocok.",
    or: "atau",
    from: |it| format!("{it} atau lebih"),
    up_to: |it| format!("{it} atau kurang"),
    between: |low, high| format!("{low} sampai {high}"),
    elsewhere: "tempat lain",
    changed: "Yang baru berubah",
    changed_answer: |label, before, after| format!("{label}: dari “{before}” menjadi “{after}”."),
    changed_nothing: "Hasilnya tetap sama.",
    moved: |before, after| format!("dari {before} menjadi {after}"),
    moved_because: ", karena syarat ini tidak cocok:",
    undo: "Batalkan perubahan ini",
    standing_received: "sudah diterima",
    standing_met: "mungkin",
    standing_open: "belum pasti",
    standing_not_met: "tidak",
    standing_closed: "sudah ditutup",
    standing_none: "tidak berlaku",
    idle: "Sekarang tidak mengubah hasil. Tetap disimpan, dan dipakai lagi bila perlu.",
    without: "Yang dilepas",
    without_because: |it, other| format!("{it}, karena ada {other}."),
    office_decides: "Yang memutuskan desa, dinas, atau kementerian, bukan aplikasi ini.",
};
