//! The closed vocabulary: everything a rule may ask, with its Indonesian name, its subject and its kind.
//!
//! Rule files and household files use these names; Rust uses the variants. The border between
//! the two languages is `Fact::ALL` and nothing else. The order of `Fact::ALL` is the fixed order
//! of the questionnaire: place, people, work, home, aid received.
//!
//! Shared with the catalogue compiler, so it names no other module.

/// Whom a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The people on one family card (Kartu Keluarga), together.
    Household,
    /// One member.
    Person,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Completed years.
    Years,
    /// The how-many-eth.
    Ordinal,
    /// Whole rupiah a month.
    RupiahPerMonth,
    /// Whole rupiah a year.
    RupiahPerYear,
    /// Whole rupiah, as it stands today.
    Rupiah,
}

/// Which values a fact can have. Every value is a `u32`; the kind says what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// 0 is no, 1 is yes.
    YesNo,
    /// The index of one of these words.
    Choice(&'static [&'static str]),
    /// A whole number between two bounds, both allowed.
    Number(u32, u32, Unit),
    /// The four-digit BPS code of a kabupaten or kota.
    Place,
}

/// Where a fact stands in the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Where the family lives.
    Place,
    /// Who is in the family, and what is true of each.
    People,
    /// Work, wages and businesses.
    Work,
    /// Home and livelihood.
    Home,
    /// Lists and aid.
    Aid,
}

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
    /// Whether the pupil holds a Kartu Indonesia Pintar.
    Kip "kip" Person People Kind::YesNo;
    /// A ground for the Indonesia Smart Programme that concerns the pupil.
    KeadaanSiswa "keadaan_siswa" Person People Kind::Choice(&[
        "tidak-ada", "yatim-piatu", "bencana", "kembali-sekolah", "kelainan-fisik",
        "orang-tua-phk", "daerah-konflik", "orang-tua-dipenjara", "lebih-tiga-saudara",
    ]);
    /// Disability; severe means that daily care needs another person.
    Disabilitas "disabilitas" Person People
        Kind::Choice(&["tidak", "ringan-sedang", "berat"]);

    /// The main work.
    Pekerjaan "pekerjaan" Person Work Kind::Choice(&[
        "tidak-bekerja", "pekerja-swasta", "pekerja-lepas", "usaha-sendiri", "asn", "tni-polri",
        "pegawai-bumn-bumd", "pimpinan-bumn-bumd", "pejabat-negara", "perangkat-desa", "lain",
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
        "warung", "kuliner", "dagang", "jahit", "kerajinan", "pertanian", "peternakan", "lain",
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
    /// Whether a member has been ill for long or keeps falling ill.
    SakitMenahun "sakit_menahun" Household Home Kind::YesNo;
    /// The household's electricity connection.
    Listrik "listrik" Household Home Kind::Choice(&[
        "450", "900-subsidi", "900-nonsubsidi", "1300-atau-lebih", "tanpa-meter-sendiri",
    ]);

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
    /// Whether the family receives the cash aid of the ministry (BST).
    Bst "bst" Household Aid Kind::YesNo;
    /// Whether the family receives cash from the village fund.
    BltDesa "blt_desa" Household Aid Kind::YesNo;
    /// Whether the family received the presidential food parcels in 2020.
    Paket2020 "paket_2020" Household Aid Kind::YesNo;
    /// Whether the person's own name is on the family's aid card.
    PenerimaTerdaftar "penerima_terdaftar" Person Aid Kind::YesNo;
    /// Whether the person received the wage subsidy.
    Bsu "bsu" Person Aid Kind::YesNo;
    /// Whether the person received the grant for micro-businesses.
    Bpum "bpum" Person Aid Kind::YesNo;
    /// Whether the person received Kartu Prakerja.
    Prakerja "prakerja" Person Aid Kind::YesNo;
}

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The fact of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.name() == name)
    }

    /// The smallest and the largest value.
    #[must_use]
    pub const fn bounds(self) -> (u32, u32) {
        match self.kind() {
            Kind::YesNo => (0, 1),
            #[allow(clippy::cast_possible_truncation)] // A list of words is short.
            Kind::Choice(words) => (0, words.len() as u32 - 1),
            Kind::Number(least, most, _) => (least, most),
            Kind::Place => (1101, 9999),
        }
    }

    /// The value of this word, for a choice.
    #[must_use]
    pub fn choice(self, word: &str) -> Option<u32> {
        match self.kind() {
            Kind::Choice(words) => {
                words.iter().position(|it| *it == word).and_then(|it| u32::try_from(it).ok())
            }
            _ => None,
        }
    }

    /// The word of this value, for a choice.
    #[must_use]
    pub fn word(self, value: u32) -> Option<&'static str> {
        match self.kind() {
            Kind::Choice(words) => words.get(usize::try_from(value).ok()?).copied(),
            _ => None,
        }
    }
}

/// While `because` lies between `least` and `most`, `fact` has the value `value` and is not asked.
///
/// These are limits of the questionnaire, not rules of a programme: nobody asks whether a baby
/// pays off a bank loan. They are drawn so wide that nobody who could say otherwise is left out.
#[derive(Clone, Copy, Debug)]
pub struct Implied {
    /// The fact that is settled.
    pub fact: Fact,
    /// Its value.
    pub value: u32,
    /// The fact that settles it, of the same subject.
    pub because: Fact,
    /// From this value of `because`.
    pub least: u32,
    /// To this value of `because`, included.
    pub most: u32,
}

const fn implied(fact: Fact, value: u32, because: Fact, least: u32, most: u32) -> Implied {
    Implied { fact, value, because, least, most }
}

/// Under this age nobody is asked about work, loans or a business: no child can be a member of the
/// employment insurance, and an identity card comes later still.
const WORKING_AGE: u32 = 15;
/// Nobody outside these ages is asked about a pregnancy.
const CHILDBEARING: (u32, u32) = (10, 59);

/// Every such limit. A fact in `because` is never itself in `fact`.
pub const IMPLIED: &[Implied] = &[
    implied(Fact::Wilayah, 1, Fact::Kabupaten, 3100, 3199),
    implied(Fact::KecamatanPaket, 0, Fact::Kabupaten, 0, 3200),
    implied(Fact::KecamatanPaket, 0, Fact::Kabupaten, 3202, 9999),
    implied(Fact::Ibu, 0, Fact::Kelamin, 1, 1),
    implied(Fact::Ibu, 0, Fact::Usia, 0, CHILDBEARING.0 - 1),
    implied(Fact::Ibu, 0, Fact::Usia, CHILDBEARING.1 + 1, 120),
    implied(Fact::Sekolah, 0, Fact::Usia, 0, 2),
    implied(Fact::Pekerjaan, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Upah, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::BpjsTk, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Usaha, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::KreditBank, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::PenerimaTerdaftar, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Bsu, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Bpum, 0, Fact::Usia, 0, WORKING_AGE - 1),
    implied(Fact::Prakerja, 0, Fact::Usia, 0, WORKING_AGE - 1),
];
