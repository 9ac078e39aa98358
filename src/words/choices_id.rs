//! The short name and the choices of each fact in Indonesian.

use crate::fact::{Fact, Subject};

const YES_NO: &[&str] = &["Tidak", "Ya"];

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
        Fact::Kelas => "Kelas",
        Fact::LulusSma => "Lulus SMA",
        Fact::DiterimaKuliah => "Diterima kuliah",
        Fact::Akreditasi => "Akreditasi",
        Fact::OrangTua => "Orang tua",
        Fact::OrangTuaMenikahLagi => "Orang tua menikah lagi",
        Fact::Kawin => "Sudah menikah",
        Fact::TercatatAnak => "Tertulis sebagai anak",
        Fact::KorbanHam => "Korban pelanggaran HAM berat",
        Fact::Jkn => "BPJS Kesehatan",
        Fact::StatusKhusus => "Kedudukan lain",
        Fact::UpahMinimum => "Upah dan upah minimum",
        Fact::UpahBsu2025 => "Upah tercatat April 2025",
        Fact::PenghasilanOrangTua => "Penghasilan orang tua sebulan",
        Fact::PenghasilanPerAnggota => "Penghasilan per anggota",
        Fact::PenghasilanUmp => "Penghasilan orang tua dan UMP",
        Fact::RumahTidakLayak => "Rumah tidak layak huni",
        Fact::RumahLain => "Punya rumah lain",
        Fact::TanahSendiri => "Tanah milik sendiri",
        Fact::BantuanRumah => "Pernah bantuan rumah",
        Fact::Ktp => "Ada KTP",
        Fact::Dtsen => "Tercatat di DTSEN",
        Fact::Desil => "Desil",
        Fact::MiskinEkstrem => "Didata miskin ekstrem",
        Fact::BantuanSejenis => "Bantuan sejenis",
        Fact::Pena => "Pernah menerima PENA",
        Fact::Judi => "Tanda judi online",
    }
}

pub(super) fn choice(fact: Fact, value: u32) -> &'static str {
    let words = match fact.subject() {
        Subject::Household => of_family(fact),
        Subject::Person => of_person(fact),
    };
    usize::try_from(value).ok().and_then(|it| words.get(it)).copied().unwrap_or_default()
}

fn of_family(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::Wilayah => &["Desa", "Kelurahan"],
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
        Fact::PenghasilanUmp => &["Ya, di bawah UMP", "Tidak, sama atau lebih"],
        _ => YES_NO,
    }
}

fn of_person(fact: Fact) -> &'static [&'static str] {
    match fact {
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
            "Jasa",
        ],
        Fact::Kelas => &["Kelas awal (1, 7, atau 10)", "Kelas di antaranya", "Kelas akhir (6, 9, atau 12)"],
        Fact::LulusSma => &["Belum", "Ya, tahun ini", "Ya, satu atau dua tahun lalu", "Ya, lebih lama"],
        Fact::DiterimaKuliah => &["Tidak atau belum", "Ya, lewat SNBP atau SNBT", "Ya, lewat jalur lain"],
        Fact::Akreditasi => &["A atau B", "C", "Belum terakreditasi"],
        Fact::OrangTua => &[
            "Keduanya masih hidup",
            "Ayah sudah meninggal",
            "Ibu sudah meninggal",
            "Keduanya sudah meninggal",
        ],
        Fact::OrangTuaMenikahLagi => {
            &["Tidak", "Ya, anak tidak tinggal bersama pasangan itu", "Ya, anak tinggal bersama pasangan itu"]
        }
        Fact::Jkn => &[
            "Tidak terdaftar",
            "Dibayar pemerintah pusat (PBI)",
            "Dulu PBI, sekarang tidak aktif",
            "Dibayar pemerintah daerah",
            "Lewat tempat kerja",
            "Bayar sendiri",
        ],
        Fact::StatusKhusus => &[
            "Tidak ada yang cocok",
            "Pensiunan ASN, TNI, atau Polri",
            "Guru bersertifikat",
            "Tenaga kesehatan",
            "Penghasilan tetap lain dari APBN atau APBD",
            "Pendamping sosial",
            "Pemilik atau pengurus perusahaan yang terdaftar",
        ],
        Fact::UpahMinimum => &[
            "Tidak punya upah yang tercatat",
            "Sama dengan UMP atau di bawahnya",
            "Di atas UMP, tidak di atas UMK",
            "Di atas UMP dan UMK",
        ],
        Fact::UpahBsu2025 => &[
            "Bukan peserta aktif",
            "Rp3.500.000 atau kurang",
            "Lebih, tetapi tidak di atas upah minimum",
            "Di atas keduanya",
        ],
        Fact::Judi => &[
            "Tidak pernah",
            "Ya, sekarang dihentikan",
            "Ya, tetapi sudah diaktifkan lagi",
            "Ya, lebih dari satu kali",
        ],
        _ => YES_NO,
    }
}
