//! The welfare questionnaire in Indonesian.

use super::items::{ItemWords, original};
use crate::item::Item;

pub(super) const ITEMS: ItemWords = ItemWords {
    ask,
    hint,
    label,
    choice: |item, value| {
        usize::try_from(value).ok().and_then(|it| choices(item).get(it)).copied().unwrap_or_default()
    },
    original,
    original_note: "Bahasa Indonesia di layar ini terjemahan kami, tidak resmi. Teks Inggris ini judul pendek butir aslinya, bukan kalimat lengkapnya.",
    none_of_these: "Tidak ada dari semua ini",
};

fn ask(item: Item) -> &'static str {
    match item {
        Item::TempatTetap => "Apakah ada rumah atau tempat tetap untuk tidur setiap hari?",
        Item::SamaDenganKk => {
            "Apakah orang yang tinggal dan makan bersama sama persis dengan yang tertulis di KK?"
        }
        Item::Serumah => "Berapa orang yang tinggal dan makan bersama di rumah ini?",
        Item::AnakKecil => "Berapa anak umur 0 sampai 5 tahun di antara mereka?",
        Item::AnakSedang => "Berapa anak umur 6 sampai 10 tahun di antara mereka?",
        Item::SekolahKepala => "Apa sekolah terakhir kepala keluarga?",
        Item::KerjaKepala => "Apa pekerjaan utama kepala keluarga sekarang?",
        Item::PenghasilanKepala => "Kira-kira berapa penghasilan kepala keluarga sebulan?",
        Item::LuasLantai => "Kira-kira berapa meter persegi luas lantai rumah?",
        Item::Lantai => "Lantai rumah paling banyak dari apa?",
        Item::Dinding => "Dinding rumah paling banyak dari apa?",
        Item::Jamban => "Di mana orang serumah buang air besar?",
        Item::AirMinum => "Air minum dari mana?",
        Item::ListrikRumah => "Rumah memakai listrik apa?",
        Item::BahanBakar => "Masak sehari-hari pakai apa?",
        Item::Daging => "Dalam 7 hari terakhir, apakah ada yang makan daging?",
        Item::Ayam => "Dalam 7 hari terakhir, apakah ada yang makan daging ayam?",
        Item::SeringLauk => "Biasanya berapa kali seminggu makan daging, ayam, atau minum susu?",
        Item::NasiJadi => {
            "Dalam 7 hari terakhir, apakah ada yang makan nasi putih atau nasi goreng yang sudah jadi?"
        }
        Item::RawatBaju => {
            "Dalam sebulan terakhir, apakah ada belanja pelembut, pewangi, pemutih pakaian, atau kapur barus?"
        }
        Item::MakanSehari => "Biasanya makan berapa kali sehari?",
        Item::KhawatirMakan => {
            "Dalam setahun terakhir, pernahkah keluarga tidak makan, atau khawatir tidak bisa makan?"
        }
        Item::BajuBaru => "Dalam setahun terakhir, berapa setel baju baru dibeli untuk tiap orang?",
        Item::SeparuhMakan => "Apakah lebih dari separuh uang belanja sebulan habis untuk makan?",
        Item::SanggupBerobat => "Kalau sakit, apakah sanggup bayar berobat ke puskesmas atau klinik?",
        Item::Bensin => "Dalam sebulan terakhir, apakah ada yang membeli bensin untuk kendaraan?",
        Item::Kulkas => "Apakah orang serumah punya kulkas?",
        Item::Mobil => "Apakah orang serumah punya mobil?",
        Item::Motor => "Apakah orang serumah punya sepeda motor?",
        Item::Harta => "Mana dari barang ini yang dimiliki orang serumah?",
        Item::InternetKepala => "Dalam tiga bulan terakhir, apakah kepala keluarga memakai internet?",
        Item::TabunganKepala => "Apakah kepala keluarga punya tabungan di bank atau koperasi?",
        Item::SimpananLima => {
            "Apakah ada tabungan atau barang yang mudah dijual senilai Rp500.000 atau lebih?"
        }
    }
}

fn hint(item: Item) -> &'static str {
    match item {
        Item::TempatTetap => "Rumah sewa atau numpang juga dihitung.",
        Item::SamaDenganKk => {
            "KK adalah Kartu Keluarga. Pilih “Tidak” bila ada yang merantau, atau ada orang lain yang ikut tinggal."
        }
        Item::Serumah => "Hitung bayi dan diri Anda juga.",
        Item::AnakKecil => "Hitung bayi juga. Tulis 0 bila tidak ada.",
        Item::AnakSedang => "Tulis 0 bila tidak ada.",
        Item::SekolahKepala => "Pilih yang terakhir ditamatkan.",
        Item::KerjaKepala => "Setengah hektare sama dengan 5.000 meter persegi.",
        Item::PenghasilanKepala => "UMP adalah upah minimum di provinsi Anda. Perkiraan sudah cukup.",
        Item::LuasLantai => "Satu kamar 3 kali 3 meter luasnya 9 meter persegi. Perkiraan sudah cukup.",
        Item::Lantai | Item::Dinding => "Pilih yang paling luas.",
        Item::Jamban => "Leher angsa: jamban yang lubangnya selalu terisi air, jadi tidak bau.",
        Item::AirMinum => "Terlindung: sekelilingnya ditembok, jadi air kotor tidak masuk.",
        Item::ListrikRumah => "Lihat angka VA di meteran atau di struk listrik.",
        Item::BahanBakar => "Pilih yang paling sering dipakai.",
        Item::Daging => {
            "Misalnya sapi, kambing, babi, jeroan, sosis, nugget, abon. Dihitung bila dibeli, diberi, atau dari ternak sendiri. Ayam ditanyakan terpisah."
        }
        Item::Ayam => "Dihitung bila dibeli, diberi, atau dari ternak sendiri.",
        Item::NasiJadi => "Dibeli matang atau diberi, bukan dimasak sendiri.",
        Item::RawatBaju => "Barang sejenis untuk merawat pakaian juga dihitung.",
        Item::SeparuhMakan => "Misalnya belanja Rp1 juta, dan lebih dari Rp500 ribu untuk makan.",
        Item::SanggupBerobat => "Maksudnya bayar sendiri, bukan pakai BPJS gratis.",
        Item::Bensin => "Bensin merek apa saja. Kami bertanya walau tidak ada kendaraan.",
        Item::Harta => "Boleh pilih lebih dari satu.",
        Item::InternetKepala => "WhatsApp dan YouTube juga internet.",
        Item::TabunganKepala => "Atas nama sendiri atau bersama orang lain.",
        Item::SimpananLima => "Misalnya motor (juga yang masih kredit), emas, ternak, atau perahu motor.",
        Item::SeringLauk
        | Item::MakanSehari
        | Item::KhawatirMakan
        | Item::BajuBaru
        | Item::Kulkas
        | Item::Mobil
        | Item::Motor => "",
    }
}

fn label(item: Item) -> &'static str {
    match item {
        Item::TempatTetap => "Tempat tidur tetap",
        Item::SamaDenganKk => "Serumah sama dengan KK",
        Item::Serumah => "Orang serumah",
        Item::AnakKecil => "Anak 0 sampai 5 tahun",
        Item::AnakSedang => "Anak 6 sampai 10 tahun",
        Item::SekolahKepala => "Sekolah kepala keluarga",
        Item::KerjaKepala => "Pekerjaan kepala keluarga",
        Item::PenghasilanKepala => "Penghasilan kepala keluarga",
        Item::LuasLantai => "Luas lantai",
        Item::Lantai => "Lantai",
        Item::Dinding => "Dinding",
        Item::Jamban => "Jamban",
        Item::AirMinum => "Air minum",
        Item::ListrikRumah => "Listrik rumah",
        Item::BahanBakar => "Bahan bakar masak",
        Item::Daging => "Makan daging, 7 hari terakhir",
        Item::Ayam => "Makan ayam, 7 hari terakhir",
        Item::SeringLauk => "Daging, ayam, atau susu seminggu",
        Item::NasiJadi => "Makan nasi jadi, 7 hari terakhir",
        Item::RawatBaju => "Belanja perawatan pakaian",
        Item::MakanSehari => "Makan sehari",
        Item::KhawatirMakan => "Pernah khawatir tidak makan",
        Item::BajuBaru => "Baju baru setahun",
        Item::SeparuhMakan => "Lebih separuh belanja untuk makan",
        Item::SanggupBerobat => "Sanggup bayar berobat",
        Item::Bensin => "Beli bensin, sebulan terakhir",
        Item::Kulkas => "Kulkas",
        Item::Mobil => "Mobil",
        Item::Motor => "Sepeda motor",
        Item::Harta => "Barang lain",
        Item::InternetKepala => "Kepala keluarga memakai internet",
        Item::TabunganKepala => "Tabungan kepala keluarga",
        Item::SimpananLima => "Simpanan Rp500.000 atau lebih",
    }
}

fn choices(item: Item) -> &'static [&'static str] {
    match item {
        Item::SekolahKepala => &[
            "Tidak pernah sekolah",
            "Tidak tamat SD",
            "SD atau sederajat",
            "SMP atau sederajat",
            "SMA, SMK, atau sederajat",
            "Diploma atau sarjana",
        ],
        Item::KerjaKepala => &[
            "Tidak bekerja",
            "Petani, lahan setengah hektare atau kurang",
            "Petani, lahan lebih dari setengah hektare",
            "Buruh tani atau buruh kebun",
            "Nelayan",
            "Buruh bangunan",
            "Pekerja lepas lain",
            "Usaha sendiri",
            "Karyawan swasta",
            "ASN, TNI, Polri, atau pegawai BUMN",
            "Pensiunan",
        ],
        Item::PenghasilanKepala => &[
            "Di bawah Rp600 ribu",
            "Rp600 ribu sampai Rp1,5 juta",
            "Di atas Rp1,5 juta sampai UMP",
            "Di atas UMP",
        ],
        Item::Lantai => &[
            "Keramik, marmer, atau granit",
            "Ubin, tegel, teraso, vinil, atau karpet",
            "Semen, plester, atau bata",
            "Kayu atau papan bagus",
            "Kayu atau papan jelek",
            "Bambu",
            "Tanah",
            "Lainnya",
        ],
        Item::Dinding => &[
            "Tembok yang diplester",
            "Tembok belum diplester",
            "Plester di atas anyaman bambu atau kawat",
            "Kayu atau papan bagus",
            "Kayu atau papan jelek",
            "Bambu",
            "Daun, terpal, kardus, atau seng",
            "Lainnya",
        ],
        Item::Jamban => &[
            "Jamban sendiri, leher angsa",
            "Jamban sendiri, jenis lain",
            "Jamban bersama tetangga",
            "MCK umum",
            "Tidak ada jamban",
        ],
        Item::AirMinum => &[
            "Air kemasan atau isi ulang",
            "Ledeng",
            "Sumur bor atau pompa",
            "Sumur atau mata air terlindung",
            "Sumur atau mata air tidak terlindung",
            "Sungai atau danau",
            "Air hujan",
            "Lainnya",
        ],
        Item::ListrikRumah => &[
            "Tidak ada listrik",
            "Listrik bukan dari PLN",
            "PLN, numpang, tanpa meteran sendiri",
            "PLN 450 VA",
            "PLN 900 VA",
            "PLN 1.300 VA atau lebih",
        ],
        Item::BahanBakar => &[
            "Gas 3 kg",
            "Gas 5,5 kg atau lebih",
            "Listrik",
            "Minyak tanah",
            "Kayu bakar",
            "Arang atau briket",
            "Gas kota atau biogas",
            "Tidak masak di rumah",
        ],
        Item::SeringLauk => &["Tidak pernah", "Satu kali", "Dua kali atau lebih"],
        Item::MakanSehari => &["Satu kali", "Dua kali", "Tiga kali atau lebih"],
        Item::BajuBaru => &["Tidak beli", "Satu setel", "Dua setel atau lebih"],
        Item::Harta => &[
            "AC",
            "Laptop atau komputer",
            "TV layar datar 30 inci atau lebih",
            "Emas 10 gram atau lebih",
            "Tabung gas 5,5 kg atau lebih",
            "Lahan lain, selain tanah rumah",
            "Ternak",
        ],
        Item::InternetKepala => &["Ya", "Tidak", "Tidak tahu"],
        Item::Serumah | Item::AnakKecil | Item::AnakSedang | Item::LuasLantai => &[],
        _ => &["Tidak", "Ya"],
    }
}
