//! The comparison sheet in Indonesian.

use super::comparison::{Asks, ComparisonWords};
use super::id::day;

pub(super) const COMPARISON: ComparisonWords = ComparisonWords {
    lead: [
        "Tunjukkan lembar ini di kantor desa saat mengusulkan pembaruan data. Petugas tetap mengisi formulir resminya sendiri.",
        "Lembar ini tanpa nama dan tanpa NIK. Lembar ini tidak memutuskan apa pun.",
        "Pembaruan data bisa menaikkan desil, menurunkannya, atau tidak mengubahnya.",
    ],
    as_of: |it| format!("Jawaban per {}", day(it)),
    codes: [
        "Beberapa kode berarti jawaban kami belum serinci formulir. Garis kosong diisi dengan tangan.",
        "Untuk atap dipakai kode DTSEN: 5 bambu, 6 kayu atau sirap. Di Regsosek sebaliknya.",
        "Tidak memasak di rumah ditulis 0. Ada salinan Regsosek yang menulis 12.",
    ],
    left_out: "Nomor 401 sampai 403 dan 406 sengaja tidak ada: nomor urut, nama, NIK, dan tanggal lahir.",
    source: "Kode ini dari buku kode Regsosek 2022 dan DTSEN yang dipublikasikan. Ini bukan formulir resmi.",
    blocks: ["Blok 3. Rumah", "Blok 4. Anggota keluarga", "Blok 5. Bantuan dan barang"],
    columns: ["No.", "Pertanyaan", "Jawaban", "Kode"],
    last_year: "Nomor 431 dan 501 bertanya tentang setahun terakhir, sedangkan jawaban kami tentang sekarang.",
    blank: "Diisi dengan tangan",
    skip: "Tidak ditanyakan",
    or: "atau",
    notes: "Catatan",
    asks,
};

fn asks(it: Asks) -> &'static str {
    match it {
        Asks::Tenure => "Status rumah yang ditempati",
        Asks::LandProof => "Bukti kepemilikan tanah",
        Asks::Roof => "Atap paling luas",
        Asks::WaterDistance => "Jarak air minum ke penampungan tinja",
        Asks::Bowl => "Jenis kloset",
        Asks::Disposal => "Pembuangan akhir tinja",
        Asks::Presence => "Tinggal bersama keluarga",
        Asks::Marriage => "Perkawinan: sudah atau pernah menikah",
        Asks::Pregnant => "Sedang hamil",
        Asks::Papers => "Kartu identitas yang dimiliki",
        Asks::InSchool => "Masih atau pernah sekolah",
        Asks::Level => "Jenjang sekolah tertinggi",
        Asks::Grade => "Kelas tertinggi di jenjang itu",
        Asks::Diploma => "Ijazah tertinggi",
        Asks::Works => "Bekerja seminggu terakhir",
        Asks::Hours => "Jam kerja seminggu terakhir",
        Asks::Sector => "Bidang pekerjaan utama",
        Asks::Status => "Kedudukan dalam pekerjaan utama",
        Asks::TaxNumber => "Punya NPWP",
        Asks::Businesses => "Jumlah usaha",
        Asks::PaidStaff => "Pekerja yang dibayar",
        Asks::UnpaidStaff => "Pekerja yang tidak dibayar",
        Asks::Permits => "Izin usaha",
        Asks::Turnover => "Penjualan sebulan",
        Asks::OnlineBusiness => "Internet untuk usaha",
        Asks::Nutrition => "Gizi anak menurut catatan posyandu",
        Asks::Difficulties => {
            "Kesulitan melihat, mendengar, berjalan, memakai tangan, belajar, mengendalikan diri, bicara"
        }
        Asks::SelfCare => "Kesulitan mengurus diri sendiri",
        Asks::MindAndMood => "Kesulitan mengingat, dan sering sedih atau depresi",
        Asks::Carer => "Ada yang merawat",
        Asks::Illness => "Penyakit menahun",
        Asks::Prakerja => "Ikut Prakerja",
        Asks::Kur => "Ikut KUR",
        Asks::Umi => "Ikut pembiayaan ultra mikro (UMi)",
        Asks::Pip => "Ikut PIP",
        Asks::WorkInsurance => "Jaminan ketenagakerjaan",
        Asks::PowerSubsidy => "Subsidi listrik",
        Asks::LocalAid => "Bantuan pemerintah daerah",
        Asks::Fertiliser => "Subsidi pupuk",
        Asks::GasSubsidy => "Subsidi LPG",
        Asks::WaterHeater => "Pemanas air",
        Asks::Landline => "Telepon rumah",
        Asks::Computer => "Komputer, laptop, atau tablet",
        Asks::Bicycle => "Sepeda",
        Asks::Boat => "Perahu",
        Asks::Motorboat => "Kapal atau perahu motor",
        Asks::Smartphone => "Ponsel pintar",
        Asks::Livestock => "Jumlah sapi, kerbau, kuda, babi, kambing atau domba",
        Asks::Internet => "Internet utama sebulan terakhir",
        Asks::Account => "Rekening aktif atau dompet digital",
    }
}
