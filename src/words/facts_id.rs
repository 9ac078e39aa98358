//! The questions in Indonesian: title, hint, short name and choices of each fact.

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
        Fact::Usia
        | Fact::Kelamin
        | Fact::KeadaanSiswa
        | Fact::Pekerjaan
        | Fact::Rekening
        | Fact::JenisUsaha
        | Fact::Dampak => "",
    }
}

pub(super) fn label(fact: Fact) -> &'static str {
    match fact {
        Fact::Kabupaten => "Kabupaten atau kota",
        Fact::Wilayah => "Desa atau kelurahan",
        Fact::KecamatanPaket => "Kecamatan paket sembako",
        Fact::KkSetempat => "KK dibuat di sini",
        Fact::Usia => "Umur",
        Fact::Kelamin => "Perempuan atau laki-laki",
        Fact::Ibu => "Hamil, nifas, atau menyusui",
        Fact::KehamilanKe => "Kehamilan ke",
        Fact::Sekolah => "Sekolah",
        Fact::Kip => "Kartu Indonesia Pintar",
        Fact::KeadaanSiswa => "Keadaan murid",
        Fact::Disabilitas => "Disabilitas",
        Fact::Pekerjaan => "Pekerjaan utama",
        Fact::Upah => "Upah sebulan",
        Fact::BpjsTk => "BPJS Ketenagakerjaan aktif sampai Juni 2020",
        Fact::Rekening => "Rekening bank aktif",
        Fact::Usaha => "Usaha sendiri",
        Fact::JenisUsaha => "Bidang usaha",
        Fact::Omzet => "Penjualan setahun",
        Fact::AsetUsaha => "Harta usaha",
        Fact::KreditBank => "Mencicil kredit bank atau KUR",
        Fact::Dampak => "Penghasilan sejak pandemi",
        Fact::Penghasilan => "Penghasilan keluarga sebulan",
        Fact::SakitMenahun => "Ada yang sakit menahun",
        Fact::Listrik => "Daya listrik",
        Fact::Dtks => "Tercatat di DTKS",
        Fact::Diusulkan => "Diusulkan pemerintah daerah",
        Fact::BelumTerdata => "Pernah didata untuk bantuan",
        Fact::KartuDaerah => "Kartu bantuan daerah",
        Fact::Pkh => "PKH",
        Fact::Sembako => "Menerima Sembako (BPNT)",
        Fact::Bst => "Menerima BST",
        Fact::BltDesa => "Menerima BLT Dana Desa",
        Fact::Paket2020 => "Menerima paket sembako 2020",
        Fact::PenerimaTerdaftar => "Nama di kartu bantuan",
        Fact::Bsu => "Pernah menerima BSU",
        Fact::Bpum => "Pernah menerima BPUM",
        Fact::Prakerja => "Pernah menerima Prakerja",
    }
}

pub(super) fn choice(fact: Fact, value: u32) -> &'static str {
    let words: &[&str] = match fact {
        Fact::Wilayah => &["Desa", "Kelurahan"],
        Fact::Kelamin => &["Perempuan", "Laki-laki"],
        Fact::Ibu => &["Tidak", "Hamil", "Nifas", "Menyusui"],
        Fact::Sekolah => &[
            "Tidak sekolah",
            "PAUD atau TK",
            "SD, MI, atau Paket A",
            "SMP, MTs, atau Paket B",
            "SMA, SMK, MA, atau Paket C",
            "Kuliah",
        ],
        Fact::KeadaanSiswa => &[
            "Tidak ada yang cocok",
            "Yatim atau piatu, tinggal di sekolah atau panti",
            "Kena bencana alam",
            "Pernah putus sekolah dan akan kembali",
            "Punya kelainan fisik",
            "Orang tua kena PHK",
            "Tinggal di daerah konflik",
            "Orang tua sedang dipenjara",
            "Punya lebih dari tiga saudara serumah",
        ],
        Fact::Disabilitas => &["Tidak", "Ya, masih bisa mengurus diri", "Ya, berat"],
        Fact::Pekerjaan => &[
            "Tidak bekerja atau mengurus rumah",
            "Karyawan atau buruh bergaji, swasta",
            "Pekerja lepas atau harian",
            "Usaha sendiri, tani, atau nelayan",
            "ASN atau PNS",
            "TNI atau Polri",
            "Pegawai BUMN atau BUMD",
            "Direksi, komisaris, atau pengawas BUMN atau BUMD",
            "Pejabat negara atau anggota DPR atau DPRD",
            "Kepala desa atau perangkat desa",
            "Pekerjaan lain",
        ],
        Fact::Usaha => &["Tidak", "Ya, sedang merintis", "Ya, sudah berjalan"],
        Fact::JenisUsaha => &[
            "Warung kelontong",
            "Makanan dan minuman",
            "Dagang lain",
            "Jahit atau busana",
            "Kerajinan",
            "Pertanian",
            "Peternakan",
            "Bidang lain",
        ],
        Fact::Dampak => &["Tidak banyak berubah", "Turun jauh", "Kehilangan pekerjaan atau mata pencaharian"],
        Fact::Listrik => &[
            "450 VA",
            "900 VA bersubsidi",
            "900 VA tanpa subsidi",
            "1.300 VA atau lebih",
            "Tidak punya meteran sendiri",
        ],
        Fact::Pkh => &[
            "Tidak pernah",
            "Ya, masih menerima",
            "Dulu, berhenti karena tidak ada lagi anggota yang memenuhi",
            "Dulu, keluar sendiri karena sudah mampu",
            "Dulu, dikeluarkan karena tidak patuh",
        ],
        Fact::BelumTerdata => &["Ya, pernah", "Belum pernah"],
        _ => &["Tidak", "Ya"],
    };
    usize::try_from(value).ok().and_then(|it| words.get(it)).copied().unwrap_or_default()
}
