//! Every fact, in the fixed order of the questionnaire.

use super::{Kind, Section, Subject, Unit};

macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident $name:literal $subject:ident $section:ident $kind:expr;)*) => {
        /// One thing a rule may ask.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Fact { $($(#[$doc])* $variant,)* }

        impl Fact {
            /// Every fact, in the fixed order of the questionnaire.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in rule files and household files.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The name of the variant, for generated code.
            #[must_use]
            pub const fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }

            /// Whom it is about.
            #[must_use]
            pub const fn subject(self) -> Subject {
                match self { $(Self::$variant => Subject::$subject,)* }
            }

            /// Where it is asked.
            #[must_use]
            pub const fn section(self) -> Section {
                match self { $(Self::$variant => Section::$section,)* }
            }

            /// Which values it can have.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => $kind,)* }
            }
        }
    };
}

/// The largest amount that may be given, rupiah: four thousand million fits the value type.
const MOST_RUPIAH: u32 = 4_000_000_000;

facts! {
    /// The kabupaten or kota where the family lives.
    Kabupaten "kabupaten" Household Place Kind::Place;
    /// A rural desa (with a village fund) or an urban kelurahan.
    Wilayah "wilayah" Household Place Kind::Choice(&["desa", "kelurahan"]);
    /// Whether the kecamatan is one of the seven of Kabupaten Bogor that got food parcels in 2020.
    KecamatanPaket "kecamatan_paket" Household Place Kind::YesNo;
    /// Whether the family card was issued where the family lives.
    KkSetempat "kk_setempat" Household Place Kind::YesNo;

    /// Age in completed years; derived from the birth date or the age that was given.
    Usia "usia" Person People Kind::Number(0, 120, Unit::Years);
    /// Sex as on the family card.
    Kelamin "kelamin" Person People Kind::Choice(&["perempuan", "laki-laki"]);
    /// Pregnant, within 42 days after birth, or nursing.
    Ibu "ibu" Person People Kind::Choice(&["tidak", "hamil", "nifas", "menyusui"]);
    /// Which pregnancy this is or was.
    KehamilanKe "kehamilan_ke" Person People Kind::Number(1, 20, Unit::Ordinal);
    /// The school in which the person is enrolled now.
    Sekolah "sekolah" Person People
        Kind::Choice(&["tidak", "paud", "sd", "smp", "sma", "kuliah"]);
    /// Whether the pupil is in the first, a middle or the last grade of this school.
    Kelas "kelas" Person People Kind::Choice(&["awal", "tengah", "akhir"]);
    /// Whether the pupil holds a Kartu Indonesia Pintar.
    Kip "kip" Person People Kind::YesNo;
    /// A ground for the Indonesia Smart Programme that concerns the pupil.
    KeadaanSiswa "keadaan_siswa" Person People Kind::Choice(&[
        "tidak-ada", "yatim-piatu", "bencana", "kembali-sekolah", "kelainan-fisik",
        "orang-tua-phk", "daerah-konflik", "orang-tua-dipenjara", "lebih-tiga-saudara",
    ]);
    /// Whether, and how long ago, the person finished SMA or its equal.
    LulusSma "lulus_sma" Person People Kind::Choice(&[
        "belum", "tahun-ini", "satu-dua-tahun-lalu", "lebih-lama",
    ]);
    /// By which way a university has admitted the person.
    DiterimaKuliah "diterima_kuliah" Person People
        Kind::Choice(&["tidak", "snbp-snbt", "mandiri"]);
    /// The accreditation of the study programme.
    Akreditasi "akreditasi" Person People Kind::Choice(&["a-atau-b", "c", "belum"]);
    /// Disability; severe means that daily care needs another person.
    Disabilitas "disabilitas" Person People
        Kind::Choice(&["tidak", "ringan-sedang", "berat"]);
    /// Whether the father or the mother has died.
    OrangTua "orang_tua" Person People Kind::Choice(&[
        "lengkap", "ayah-meninggal", "ibu-meninggal", "keduanya-meninggal",
    ]);
    /// Whether the surviving parent has married again, and whether the child lives with that couple.
    OrangTuaMenikahLagi "orang_tua_menikah_lagi" Person People
        Kind::Choice(&["tidak", "tidak-serumah", "serumah"]);
    /// Whether the person is or was married.
    Kawin "kawin" Person People Kind::YesNo;
    /// Whether the family card says "anak" of the person, and not grandchild, nephew or another.
    TercatatAnak "tercatat_anak" Person People Kind::YesNo;
    /// Victim of a gross violation of human rights, or the heir of one, as officially designated.
    KorbanHam "korban_ham" Person People Kind::YesNo;
    /// How the person is insured in the national health insurance.
    Jkn "jkn" Person People Kind::Choice(&[
        "tidak-terdaftar", "pbi", "pbi-nonaktif", "daerah", "pekerja", "mandiri",
    ]);

    /// The main work.
    Pekerjaan "pekerjaan" Person Work Kind::Choice(&[
        "tidak-bekerja", "pekerja-swasta", "pekerja-lepas", "usaha-sendiri", "asn", "tni-polri",
        "pegawai-bumn-bumd", "pimpinan-bumn-bumd", "pejabat-negara", "perangkat-desa", "lain",
    ]);
    /// Another standing that shuts a family out of the aid of today.
    StatusKhusus "status_khusus" Person Work Kind::Choice(&[
        "tidak-ada", "pensiunan-asn-tni-polri", "guru-bersertifikat", "tenaga-kesehatan",
        "gaji-apbn-apbd", "pendamping-sosial", "pemilik-pengurus-perusahaan",
    ]);
    /// The wage recorded by BPJS Ketenagakerjaan now, against the minimum wage of the province
    /// (UMP) and of the kabupaten (UMK).
    UpahMinimum "upah_minimum" Person Work Kind::Choice(&[
        "tidak-tercatat", "sampai-ump", "di-antara", "di-atas-umk",
    ]);
    /// The wage recorded by BPJS Ketenagakerjaan on 30 April 2025, against Rp3.500.000 and against
    /// the minimum wage rounded up to the next Rp100.000.
    UpahBsu2025 "upah_bsu_2025" Person Work Kind::Choice(&[
        "bukan-peserta", "sampai-3500000", "sampai-upah-minimum", "di-atas",
    ]);
    /// Whether the person was an active member of BPJS Ketenagakerjaan up to June 2020.
    BpjsTk "bpjs_tk" Person Work Kind::YesNo;
    /// The monthly wage on which contributions are reported.
    Upah "upah" Person Work Kind::Number(0, MOST_RUPIAH, Unit::RupiahPerMonth);
    /// Whether the person has an active bank account.
    Rekening "rekening" Person Work Kind::YesNo;
    /// A business of one's own: none, being started, or running.
    Usaha "usaha" Person Work Kind::Choice(&["tidak", "merintis", "berjalan"]);
    /// What the business does.
    JenisUsaha "jenis_usaha" Person Work Kind::Choice(&[
        "warung", "kuliner", "dagang", "jahit", "kerajinan", "pertanian", "peternakan", "lain", "jasa",
    ]);
    /// Sales of the business in a year.
    Omzet "omzet" Person Work Kind::Number(0, MOST_RUPIAH, Unit::RupiahPerYear);
    /// Net assets of the business without land and building.
    AsetUsaha "aset_usaha" Person Work Kind::Number(0, MOST_RUPIAH, Unit::Rupiah);
    /// Whether the person is repaying a bank loan or a KUR.
    KreditBank "kredit_bank" Person Work Kind::YesNo;

    /// What the pandemic did to the family's livelihood.
    Dampak "dampak" Household Home Kind::Choice(&["tidak", "turun", "hilang"]);
    /// What the family earns in a month.
    Penghasilan "penghasilan" Household Home
        Kind::Number(0, MOST_RUPIAH, Unit::RupiahPerMonth);
    /// What the parents or guardians of a student earn together in a month, before deductions.
    PenghasilanOrangTua "penghasilan_orang_tua" Household Home
        Kind::Number(0, MOST_RUPIAH, Unit::RupiahPerMonth);
    /// The same, divided by the number of people in the family.
    PenghasilanPerAnggota "penghasilan_per_anggota" Household Home
        Kind::Number(0, MOST_RUPIAH, Unit::RupiahPerMonth);
    /// The same, all together, against the minimum wage of the province (UMP).
    PenghasilanUmp "penghasilan_ump" Household Home
        Kind::Choice(&["di-bawah-ump", "ump-atau-lebih"]);
    /// Whether a member has been ill for long or keeps falling ill.
    SakitMenahun "sakit_menahun" Household Home Kind::YesNo;
    /// The household's electricity connection.
    Listrik "listrik" Household Home Kind::Choice(&[
        "450", "900-subsidi", "900-nonsubsidi", "1300-atau-lebih", "tanpa-meter-sendiri",
    ]);
    /// Whether the home is unfit to live in.
    RumahTidakLayak "rumah_tidak_layak" Household Home Kind::YesNo;
    /// Whether the family has another home.
    RumahLain "rumah_lain" Household Home Kind::YesNo;
    /// Whether the family owns the land under its home and can prove it.
    TanahSendiri "tanah_sendiri" Household Home Kind::YesNo;
    /// Whether the family got aid for its home in the last ten years.
    BantuanRumah "bantuan_rumah" Household Home Kind::YesNo;
    /// Whether somebody in the family has an identity card (KTP).
    Ktp "ktp" Household Home Kind::YesNo;

    /// Whether the family is listed in DTSEN, the single register since 2025.
    Dtsen "dtsen" Household Aid Kind::YesNo;
    /// The family's desil in DTSEN: 1 is the poorest tenth of all families.
    Desil "desil" Household Aid Kind::Number(1, 10, Unit::Ordinal);
    /// Whether the village, the RT or an earlier list names the family as extremely poor.
    MiskinEkstrem "miskin_ekstrem" Household Aid Kind::YesNo;

    /// Whether the family is listed in DTKS, the data of poor families used up to early 2025.
    Dtks "dtks" Household Aid Kind::YesNo;
    /// Whether the local government proposed the family for aid because of the pandemic.
    Diusulkan "diusulkan" Household Aid Kind::YesNo;
    /// Whether nobody has ever listed the family for any aid.
    BelumTerdata "belum_terdata" Household Aid Kind::YesNo;
    /// Whether someone holds a regional card (in Jakarta KJP Plus, KLJ, KPDJ).
    KartuDaerah "kartu_daerah" Household Aid Kind::YesNo;
    /// The family's standing with PKH.
    Pkh "pkh" Household Aid Kind::Choice(&[
        "tidak-pernah", "aktif", "graduasi-alami", "graduasi-mandiri", "dikeluarkan",
    ]);
    /// Whether the family receives the food card (Sembako, BPNT).
    Sembako "sembako" Household Aid Kind::YesNo;
    /// Whether the family gets comparable aid elsewhere, or has refused aid.
    BantuanSejenis "bantuan_sejenis" Household Aid Kind::YesNo;
    /// Whether the family got the business capital of PENA before.
    Pena "pena" Household Aid Kind::YesNo;
    /// Whether the family receives the cash aid of the ministry (BST).
    Bst "bst" Household Aid Kind::YesNo;
    /// Whether the family receives cash from the village fund.
    BltDesa "blt_desa" Household Aid Kind::YesNo;
    /// Whether the family received the presidential food parcels in 2020.
    Paket2020 "paket_2020" Household Aid Kind::YesNo;
    /// Whether the person's own name is on the family's aid card.
    PenerimaTerdaftar "penerima_terdaftar" Person Aid Kind::YesNo;
    /// Whether aid was stopped because of online gambling under the person's name.
    Judi "judi" Person Aid Kind::Choice(&["tidak", "ditangguhkan", "diaktifkan-lagi", "berulang"]);
    /// Whether the person received the wage subsidy.
    Bsu "bsu" Person Aid Kind::YesNo;
    /// Whether the person received the grant for micro-businesses.
    Bpum "bpum" Person Aid Kind::YesNo;
    /// Whether the person received Kartu Prakerja.
    Prakerja "prakerja" Person Aid Kind::YesNo;
}
