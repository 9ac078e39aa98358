//! The welfare estimate, the checklists and the checks of consistency in Indonesian.

use super::welfare::Welfare;
use crate::consistency::{Because, Check};

/// "7" or "4 sampai 6".
fn span(least: u32, most: u32) -> String {
    if least == most { least.to_string() } else { format!("{least} sampai {most}") }
}

pub(super) const WELFARE: Welfare = Welfare {
    title: "Perkiraan kesejahteraan",
    lead: "Belum tahu desil keluarga? Beberapa pertanyaan tentang rumah, makanan, dan barang memberi gambaran kasar.",
    before_title: "Sebelum mulai",
    before: [
        "Jawaban tetap di ponsel ini. Tidak ada yang dikirim.",
        "Tidak ada daftar pemerintah yang berubah, dan hasil bantuan di aplikasi ini juga tidak berubah.",
        "Bantuan tidak diputuskan di sini, jadi jawab saja apa adanya.",
        "Setiap pertanyaan boleh dilewati. Gambarannya hanya menjadi lebih lebar.",
    ],
    quick: "Mulai yang cepat",
    quick_lead: |it| format!("Paling banyak {it} pertanyaan, kira-kira 3 menit. Hasilnya gambar perkiraan."),
    full: "Mulai yang lengkap",
    full_lead: |it| {
        format!(
            "Paling banyak {it} pertanyaan, kira-kira 7 menit. Ditambah tiga daftar tanda dan lembar untuk kantor desa."
        )
    },
    go_on: |it| format!("Lanjutkan, paling banyak {it} pertanyaan lagi"),
    skip: "Lewati perkiraan",
    offer: "Belum tahu desil? Lihat perkiraan kesejahteraan",
    progress: |number, more| match more {
        0 => format!("Perkiraan, pertanyaan {number}, yang terakhir"),
        more => format!("Perkiraan, pertanyaan {number}, paling banyak {more} lagi"),
    },
    declined: "Tidak mau jawab",
    why: "Jawaban ini hanya untuk perkiraan, daftar tanda, dan lembar banding. Hasil bantuan tidak berubah karenanya.",
    original: "Teks asli dalam bahasa Inggris",
    must_tick: "Tandai yang dimiliki, atau pilih “Tidak ada dari semua ini”.",
    metres: |it| format!("{it} meter persegi"),
    people: "orang",

    no_home: "Tanpa tempat tetap untuk tidur, perkiraan ini tidak cocok. Menurut Kepmensos 262/HUK/2022, keadaan itu langsung termasuk fakir miskin. Datanglah ke Dinas Sosial atau kantor desa.",
    official: |it| format!("Desil keluarga Anda {it}"),
    official_lead: "Anda sudah tahu desil resmi, jadi perkiraan tidak diperlukan. Desil resmi lebih tepat daripada perkiraan mana pun.",
    so_far: "Lihat gambaran sementara",
    picture: "Gambaran",
    of_ten: |least, most, year| {
        format!(
            "Dari 10 rumah tangga dengan jawaban seperti ini, sekitar {} termasuk 40 persen terbawah menurut belanja, kata survei {year}.",
            span(least, most)
        )
    },
    houses: |least, most| {
        if least == most {
            format!("Gambar 10 rumah, {least} di antaranya diberi tanda")
        } else {
            format!("Gambar 10 rumah, {least} di antaranya diberi tanda, {} lagi mungkin", most - least)
        }
    },
    band: [
        "Sangat mungkin termasuk 40 persen terbawah.",
        "Cenderung termasuk 40 persen terbawah.",
        "Tidak pasti termasuk 40 persen terbawah atau tidak.",
        "Kurang mungkin termasuk 40 persen terbawah.",
        "Kecil kemungkinannya termasuk 40 persen terbawah.",
    ],
    several_bands: "Jawaban yang belum ada masih bisa mengubah gambaran ini.",
    range: |least, most| {
        format!(
            "Kisaran wajar: desil {}. Desil 1 adalah sepersepuluh rumah tangga termiskin.",
            span(least, most)
        )
    },
    range_how: "Sekitar 8 dari 10 rumah tangga dengan jawaban seperti ini ada dalam kisaran itu. Pembagian menjadi sepuluh ini hitungan kami.",
    poorest: "termiskin",
    richest: "paling mampu",
    not_desil: "Ini bukan desil resmi.",
    open: "Yang belum dijawab",
    open_lead: "Jawaban ini paling membuat gambaran lebih jelas:",
    too_open: "Belum cukup jawaban untuk satu gambaran.",
    chicken: "Survei asli tidak menyebut ayam. Karena itu gambarannya dihitung dengan dan tanpa ayam.",
    waits: "Ada jawaban yang tidak mungkin bersama. Ubah atau beri alasan dulu, lalu gambarannya muncul di sini.",
    what_it_is: "Apa arti gambaran ini",
    says: [
        |year| {
            format!(
                "Ini perkiraan urutan belanja di antara rumah tangga Indonesia, dari survei SUSENAS {year}."
            )
        },
        |_| {
            "Desil resmi dihitung BPS dari sekitar 39 keterangan dan data lain. Hasilnya bisa berbeda.".into()
        },
        |_| {
            "Barang seperti kulkas dan mobil makin banyak dimiliki sejak survei. Gambaran ini bisa terlalu tinggi.".into()
        },
        |_| "Di daerah yang serba mahal, gambaran ini mengecilkan kesulitan.".into(),
    ],
    numbers: "Angka lengkapnya",
    fifths: "Menurut seperlima, seperti diterbitkan",
    fifth: [
        "Seperlima termiskin",
        "Seperlima kedua",
        "Seperlima ketiga",
        "Seperlima keempat",
        "Seperlima paling mampu",
    ],
    hundred: |least, most| format!("{} dari 100", span(least, most)),
    tenths: "Menurut desil, hitungan kami",
    tenths_lead: "Survei hanya menerbitkan seperlima. Angka di antaranya kami hitung sendiri. Ujungnya paling tidak pasti.",
    tenth: |it| format!("Desil {it}"),
    persons: |least, most| {
        format!(
            "Kalau dihitung per orang dan bukan per rumah tangga, kisarannya desil {}.",
            span(least, most)
        )
    },
    poverty_line: |least, most| {
        format!("Di bawah garis kemiskinan nasional: sekitar {} dari 100.", span(least, most))
    },
    no_poverty_line: "Angka garis kemiskinan tidak ditampilkan: untuk DKI Jakarta tabelnya tampak keliru.",
    province: |name, share| {
        format!("Di {name}, {share} dari 100 rumah tangga ada di 40 persen terbawah nasional pada 2022.")
    },
    attribution: "Kartu skor Poverty Probability Index (PPI®) Indonesia dipakai dengan izin Innovations for Poverty Action (IPA).",
    method: "Cara menghitung dan seberapa tepat",
    to_do: "Langkah berikutnya",
    propose: "Cara didaftar, memeriksa, dan memperbaiki data",
    back_to_aid: "Lanjutkan pertanyaan bantuan",
    comparison: "Lembar banding untuk kantor desa",
    print: "Cetak",
    settled: "Sudah diketahui dari jawaban lain.",

    checklists: "Tiga daftar tanda",
    checklists_lead: "Tiga daftar ini pernah atau masih dipakai untuk mengenali keluarga miskin. Kami hanya menghitung tandanya. Tidak satu pun menentukan bantuan di aplikasi ini.",
    met: |met, all| format!("{met} dari {all} tanda cocok"),
    unknown: |it| format!("{it} belum diketahui"),
    gate: "Yang dilihat lebih dulu",
    sign_met: "Cocok",
    sign_not: "Tidak cocok",
    sign_unknown: "Belum diketahui",
    sign_unasked: "Tidak ditanyakan di aplikasi ini",
    answer_more: "Jawab pertanyaan lengkap",
    circulating: "Tentang daftar ini",

    doubts: "Cek konsistensi",
    doubts_lead: "Jawaban berikut jarang terjadi bersamaan. Coba periksa lagi. Kalau memang begitu, biarkan saja.",
    doubt,
    leave: "Biarkan, karena:",
    because: |it| match it {
        Because::ItIsSo => "Memang begitu",
        Because::Recent => "Baru saja berubah",
        Because::NoneFits => "Tidak ada pilihan yang pas",
    },
    left: |it| format!("Dibiarkan. Alasannya: {it}."),
    take_back: "Periksa lagi",
    must_settle: "Ubah salah satu jawaban atau beri alasan dulu. Jawaban Anda tidak hilang.",
};

fn doubt(check: Check) -> &'static str {
    match check {
        Check::NoHead => "Belum ada kepala keluarga. Setiap KK punya satu kepala keluarga.",
        Check::TwoHeads => "Ada lebih dari satu kepala keluarga. Satu KK biasanya punya satu.",
        Check::TwoSpouses => "Ada lebih dari satu istri atau suami dalam KK ini.",
        Check::VeryOld => "Umur di atas 98 tahun jarang sekali.",
        Check::Cramped => "Luas lantai ini kurang dari 2 meter persegi untuk tiap orang.",
        Check::Roomy => "Luas lantai ini lebih dari 150 meter persegi untuk tiap orang.",
        Check::NoPower => "Barang ini memakai listrik, tetapi rumah tidak punya listrik.",
        Check::GasNotUsed => "Ada tabung gas besar, tetapi masaknya pakai yang lain.",
        Check::GasNotOwned => "Masak pakai gas 5,5 kg ke atas, tetapi tabungnya tidak ditandai.",
        Check::Pregnant => "Hamil jarang cocok dengan umur atau jenis kelamin ini.",
        Check::SchoolAge => "Umur ini jarang untuk sekolah itu.",
        Check::PipAge => "Kartu Indonesia Pintar untuk umur 5 sampai 30 tahun.",
        Check::WorkerAge => "Peserta BPJS Ketenagakerjaan berumur 15 tahun atau lebih.",
        Check::NotTheCard => {
            "Jumlah orang serumah berbeda dari KK. DTSEN mendata menurut KK, jadi bantuan juga menurut KK."
        }
        Check::TooManyChildren => "Jumlah anak lebih banyak daripada jumlah orang serumah.",
        Check::NoFuel => "Ada kendaraan, tetapi sebulan ini tidak membeli bensin.",
        Check::NoVehicle => "Membeli bensin, tetapi tidak punya mobil atau motor.",
        Check::SmallMeter => "AC jarang bisa dipakai dengan listrik 450 VA.",
        Check::FloorAndWall => "Lantai keramik jarang ada di rumah berdinding bambu, daun, atau kardus.",
        Check::PayWithoutWork => "Kepala keluarga tidak bekerja, tetapi penghasilannya di atas UMP.",
        Check::NeverMeat => "Biasanya tidak pernah makan daging, tetapi minggu ini makan.",
        Check::AllNo => "Semua makanan dan barang dijawab tidak, dan cepat sekali. Coba lihat lagi.",
    }
}
