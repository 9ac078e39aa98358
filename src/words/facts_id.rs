//! The questions in Indonesian: title and hint of each fact.

use crate::fact::Fact;

pub(super) fn ask(fact: Fact, name: &str) -> String {
    let text = match fact {
        Fact::Kabupaten => "Di kabupaten atau kota mana keluarga Anda tinggal?",
        Fact::Wilayah => "Keluarga tinggal di desa atau kelurahan?",
        Fact::KecamatanPaket => "Apakah kecamatannya salah satu dari tujuh ini?",
        Fact::KkSetempat => "Apakah Kartu Keluarga dibuat di tempat tinggal sekarang?",
        Fact::Usia => return format!("Berapa umur {name}?"),
        Fact::Kelamin => return format!("{name} perempuan atau laki-laki?"),
        Fact::Ibu => return format!("Apakah {name} sedang hamil, nifas, atau menyusui?"),
        Fact::KehamilanKe => return format!("Ini kehamilan {name} yang keberapa?"),
        Fact::Sekolah => return format!("{name} sekarang sekolah di mana?"),
        Fact::Kip => return format!("Apakah {name} punya Kartu Indonesia Pintar (KIP)?"),
        Fact::KeadaanSiswa => return format!("Apakah salah satu keadaan ini cocok untuk {name}?"),
        Fact::Disabilitas => return format!("Apakah {name} penyandang disabilitas?"),
        Fact::Pekerjaan => return format!("Apa pekerjaan utama {name}?"),
        Fact::Upah => return format!("Berapa upah {name} sebulan?"),
        Fact::BpjsTk => return format!("Apakah {name} peserta aktif BPJS Ketenagakerjaan sampai Juni 2020?"),
        Fact::Rekening => return format!("Apakah {name} punya rekening bank yang masih aktif?"),
        Fact::Usaha => return format!("Apakah {name} punya usaha sendiri?"),
        Fact::JenisUsaha => return format!("Usaha {name} di bidang apa?"),
        Fact::Omzet => return format!("Berapa hasil penjualan usaha {name} dalam setahun?"),
        Fact::AsetUsaha => return format!("Berapa nilai harta usaha {name}, tanpa tanah dan bangunan?"),
        Fact::KreditBank => return format!("Apakah {name} sedang mencicil kredit bank atau KUR?"),
        Fact::Dampak => "Bagaimana pandemi mengubah penghasilan keluarga?",
        Fact::Penghasilan => "Berapa penghasilan keluarga dalam sebulan?",
        Fact::SakitMenahun => "Apakah ada anggota keluarga yang sakit menahun?",
        Fact::Listrik => "Listrik di rumah berdaya berapa?",
        Fact::Dtks => "Apakah keluarga tercatat di DTKS?",
        Fact::Diusulkan => "Apakah pemerintah daerah mengusulkan keluarga Anda karena pandemi?",
        Fact::BelumTerdata => "Apakah keluarga sudah pernah didata untuk bantuan?",
        Fact::KartuDaerah => "Apakah ada yang memegang kartu bantuan dari pemerintah daerah?",
        Fact::Pkh => "Apakah keluarga menerima PKH?",
        Fact::Sembako => "Apakah keluarga menerima Program Sembako (BPNT)?",
        Fact::Bst => "Apakah keluarga menerima Bantuan Sosial Tunai (BST)?",
        Fact::BltDesa => "Apakah keluarga menerima BLT Dana Desa?",
        Fact::Paket2020 => "Apakah keluarga menerima paket sembako Presiden pada tahun 2020?",
        Fact::PenerimaTerdaftar => {
            return format!("Apakah nama {name} yang tertulis di kartu bantuan keluarga?");
        }
        Fact::Bsu => return format!("Apakah {name} pernah menerima subsidi upah (BSU)?"),
        Fact::Bpum => return format!("Apakah {name} pernah menerima bantuan usaha mikro (BPUM)?"),
        Fact::Prakerja => return format!("Apakah {name} pernah menerima Kartu Prakerja?"),
        Fact::Kelas => return format!("{name} duduk di kelas berapa?"),
        Fact::LulusSma => return format!("Apakah {name} sudah lulus SMA, SMK, atau sederajat?"),
        Fact::DiterimaKuliah => return format!("Apakah {name} diterima di perguruan tinggi?"),
        Fact::Akreditasi => return format!("Apa akreditasi program studi {name}?"),
        Fact::OrangTua => return format!("Apakah ayah dan ibu {name} masih hidup?"),
        Fact::OrangTuaMenikahLagi => return format!("Apakah ayah atau ibu {name} menikah lagi?"),
        Fact::Kawin => return format!("Apakah {name} sudah atau pernah menikah?"),
        Fact::TercatatAnak => return format!("Di Kartu Keluarga, apakah {name} tertulis sebagai anak?"),
        Fact::KorbanHam => return format!("Apakah {name} korban pelanggaran HAM berat atau ahli warisnya?"),
        Fact::Jkn => return format!("Bagaimana {name} terdaftar di BPJS Kesehatan?"),
        Fact::StatusKhusus => return format!("Apakah salah satu ini cocok untuk {name}?"),
        Fact::UpahMinimum => return format!("Berapa upah {name} dibanding upah minimum?"),
        Fact::UpahBsu2025 => return format!("Berapa upah {name} yang tercatat pada April 2025?"),
        Fact::PenghasilanOrangTua => "Berapa penghasilan kotor orang tua atau wali dalam sebulan?",
        Fact::PenghasilanPerAnggota => "Berapa penghasilan orang tua bila dibagi jumlah anggota keluarga?",
        Fact::PenghasilanUmp => "Apakah penghasilan orang tua di bawah upah minimum provinsi (UMP)?",
        Fact::RumahTidakLayak => "Apakah rumah keluarga tidak layak huni?",
        Fact::RumahLain => "Apakah keluarga punya rumah lain?",
        Fact::TanahSendiri => "Apakah tanah rumah milik sendiri dan ada buktinya?",
        Fact::BantuanRumah => "Apakah rumah pernah dibantu dalam sepuluh tahun terakhir?",
        Fact::Ktp => "Apakah ada anggota keluarga yang punya KTP?",
        Fact::Dtsen => "Apakah keluarga tercatat di DTSEN?",
        Fact::Desil => "Keluarga berada di desil berapa?",
        Fact::MiskinEkstrem => "Apakah keluarga didata sebagai keluarga miskin ekstrem?",
        Fact::BantuanSejenis => {
            "Apakah keluarga mendapat bantuan sejenis dari tempat lain, atau pernah menolak bantuan?"
        }
        Fact::Pena => "Apakah keluarga pernah menerima modal usaha PENA?",
        Fact::Judi => return format!("Apakah bantuan {name} pernah dihentikan karena judi online?"),
    };
    text.into()
}

pub(super) fn hint(fact: Fact) -> &'static str {
    match fact {
        Fact::Kabupaten => "Ketik beberapa huruf, lalu pilih namanya.",
        Fact::Wilayah => "Desa dipimpin kepala desa. Kelurahan dipimpin lurah.",
        Fact::KecamatanPaket => {
            "Cibinong, Bojonggede, Cileungsi, Citeureup, Gunung Putri, Jonggol, atau Klapanunggal. Di sana bantuan tahun 2020 berupa paket sembako."
        }
        Fact::KkSetempat => "Lihat alamat di Kartu Keluarga.",
        Fact::Ibu => "Nifas adalah minggu-minggu sesudah melahirkan.",
        Fact::KehamilanKe => "Hitung semua kehamilan, termasuk yang sekarang.",
        Fact::Sekolah => "Pilih sekolah yang sedang dijalani sekarang.",
        Fact::Kip => "Kartu ini diberikan kepada murid lewat sekolah.",
        Fact::Disabilitas => {
            "Berat: perlu dibantu orang lain setiap hari, misalnya untuk makan, mandi, atau berpindah tempat."
        }
        Fact::Upah => {
            "Upah yang dilaporkan untuk iuran BPJS Ketenagakerjaan. Lihat slip gaji atau tanya kantor."
        }
        Fact::BpjsTk => "Lihat kartu peserta, atau tanya bagian gaji di tempat kerja.",
        Fact::Usaha => "Warung, jualan keliling, jahitan, ternak, dan tani untuk dijual juga usaha.",
        Fact::Omzet => "Jumlah semua penjualan, sebelum dikurangi biaya. Perkiraan sudah cukup.",
        Fact::AsetUsaha => "Misalnya gerobak, mesin, dan barang dagangan. Perkiraan sudah cukup.",
        Fact::KreditBank => "KUR adalah Kredit Usaha Rakyat dari bank.",
        Fact::Penghasilan => "Jumlah dari semua anggota keluarga. Perkiraan sudah cukup.",
        Fact::SakitMenahun => "Sakit yang lama atau sering kambuh.",
        Fact::Listrik => "Lihat angka di meteran atau di struk listrik.",
        Fact::Dtks => {
            "DTKS adalah daftar keluarga kurang mampu di Kementerian Sosial. Kantor desa atau kelurahan bisa memeriksanya."
        }
        Fact::Diusulkan => "Usulan biasanya lewat RT, RW, atau kantor desa.",
        Fact::BelumTerdata => "Didata oleh RT, desa, dinas, atau petugas lain.",
        Fact::KartuDaerah => {
            "Di Jakarta misalnya KJP Plus, Kartu Lansia Jakarta, atau Kartu Penyandang Disabilitas Jakarta."
        }
        Fact::Pkh => {
            "PKH adalah Program Keluarga Harapan, bantuan untuk ibu hamil, anak, lansia, dan penyandang disabilitas berat."
        }
        Fact::Sembako => "Bantuan bahan pangan lewat Kartu Keluarga Sejahtera (KKS).",
        Fact::Bst => "Uang tunai dari Kementerian Sosial sejak April 2020, lewat kantor pos atau bank.",
        Fact::BltDesa => "Uang tunai dari desa.",
        Fact::Paket2020 => "Paket ini dibagikan di Jakarta dan sekitarnya, dari April sampai Desember 2020.",
        Fact::PenerimaTerdaftar => "Lihat nama di kartu KKS atau di surat undangan.",
        Fact::Bsu => "Dibayar Agustus sampai Desember 2020 kepada pekerja bergaji.",
        Fact::Bpum => "Rp2,4 juta untuk usaha mikro pada tahun 2020.",
        Fact::Prakerja => "Bantuan pelatihan kerja lewat prakerja.go.id.",
        Fact::Kelas => "Kelas awal: 1, 7, atau 10. Kelas akhir: 6, 9, atau 12.",
        Fact::DiterimaKuliah => "SNBP dan SNBT adalah jalur masuk nasional.",
        Fact::Akreditasi => "Lihat laman perguruan tingginya.",
        Fact::OrangTuaMenikahLagi => "Yang ditanyakan orang tua yang masih hidup.",
        Fact::TercatatAnak => "Cucu, keponakan, dan famili lain bukan anak.",
        Fact::KorbanHam => "Hanya yang sudah ditetapkan pemerintah. Kebanyakan orang menjawab tidak.",
        Fact::Jkn => "Lihat kartu KIS atau aplikasi Mobile JKN.",
        Fact::StatusKhusus => "Pilih satu saja, yang paling tepat.",
        Fact::UpahMinimum => {
            "Upah yang tercatat di BPJS Ketenagakerjaan. UMP berlaku di provinsi, UMK di kabupaten atau kota."
        }
        Fact::UpahBsu2025 => {
            "Yang tercatat di BPJS Ketenagakerjaan. Upah minimum dibulatkan ke atas ke ratusan ribu."
        }
        Fact::PenghasilanOrangTua => "Jumlah ayah dan ibu, sebelum potongan.",
        Fact::PenghasilanPerAnggota => "Penghasilan sebulan dibagi banyaknya orang di Kartu Keluarga.",
        Fact::PenghasilanUmp => "Jumlah penghasilan kotor ayah dan ibu, atau wali, dalam sebulan.",
        Fact::RumahTidakLayak => {
            "Misalnya lantai tanah dan atap rusak, terlalu sempit, atau tanpa jamban yang layak."
        }
        Fact::TanahSendiri => "Bukti misalnya sertifikat atau surat dari desa.",
        Fact::BantuanRumah => "Bantuan perbaikan rumah dari pemerintah.",
        Fact::Dtsen => {
            "DTSEN adalah daftar keluarga yang dipakai pemerintah sejak 2025. Periksa di aplikasi Cek Bansos atau kantor desa."
        }
        Fact::Desil => "Desil 1 paling miskin, desil 10 paling mampu. Angkanya ada di aplikasi Cek Bansos.",
        Fact::MiskinEkstrem => "Oleh RT, RW, atau desa, atau di daftar pemerintah yang lama.",
        Fact::BantuanSejenis => "Misalnya bantuan uang tiap bulan dari pemerintah daerah.",
        Fact::Pena => "PENA adalah Pahlawan Ekonomi Nusantara, modal usaha dari Kementerian Sosial.",
        Fact::Judi => "Bisa terjadi bila nama atau rekening dipakai orang lain.",
        Fact::Usia
        | Fact::Kelamin
        | Fact::KeadaanSiswa
        | Fact::Pekerjaan
        | Fact::Rekening
        | Fact::JenisUsaha
        | Fact::LulusSma
        | Fact::OrangTua
        | Fact::Kawin
        | Fact::RumahLain
        | Fact::Ktp
        | Fact::Dampak => "",
    }
}
