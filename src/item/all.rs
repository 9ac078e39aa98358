//! Every item, in the order in which they are asked.

use super::{ItemKind as Kind, Use};
use Use::{
    Bps14 as B14, Consistency as Qa, Kepmensos146 as K146, Kepmensos262 as K262, Ppi2016 as P16,
    Ppi2022 as P22, Regsosek as Rs,
};

macro_rules! items {
    ($($(#[$doc:meta])* $variant:ident $name:literal $kind:expr, [$($use:ident),+];)*) => {
        /// One thing that the welfare questionnaire asks about a household.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Item { $($(#[$doc])* $variant,)* }

        impl Item {
            /// Every item, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in files and addresses.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Which values it can have.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => $kind,)* }
            }

            /// What it is asked for.
            #[must_use]
            pub const fn uses(self) -> &'static [Use] {
                match self { $(Self::$variant => &[$($use),+],)* }
            }
        }
    };
}

items! {
    /// Whether there is a fixed place to sleep every day (Q03).
    TempatTetap "tempat_tetap" Kind::YesNo, [K262];
    /// Whether those who live and eat together are exactly those on the family card. Asked only
    /// once everybody on the card is named; a yes settles how many they are, and their ages.
    SamaDenganKk "sama_dengan_kk" Kind::YesNo, [P22, P16, B14, Rs];
    /// How many people live and eat together, babies included (Q04).
    Serumah "serumah" Kind::Number(1, 20), [P22, P16, B14, Rs];
    /// How many of them are 0 to 5 years old (Q06).
    AnakKecil "anak_0_5" Kind::Number(0, 20), [P16];
    /// How many of them are 6 to 10 years old (Q06).
    AnakSedang "anak_6_10" Kind::Number(0, 20), [P16];
    /// The highest schooling of the head of the household (Q07).
    SekolahKepala "sekolah_kepala" Kind::Choice(&[
        "tidak-sekolah", "tidak-tamat-sd", "sd", "smp", "sma", "diploma-sarjana",
    ]), [B14, Rs];
    /// The main work of the head now (Q08).
    KerjaKepala "kerja_kepala" Kind::Choice(&[
        "tidak-bekerja", "petani-sampai-setengah-ha", "petani-lebih-luas", "buruh-tani-kebun", "nelayan",
        "buruh-bangunan", "pekerja-lepas-lain", "usaha-sendiri", "karyawan-swasta", "asn-tni-polri-bumn",
        "pensiunan",
    ]), [B14, K262, K146, Rs, Qa];
    /// What the head earns in a month (Q09). UMP is the minimum wage of the province.
    PenghasilanKepala "penghasilan_kepala" Kind::Choice(&[
        "di-bawah-600-ribu", "sampai-1500-ribu", "sampai-ump", "di-atas-ump",
    ]), [B14, Qa];

    /// Floor area, square metres (Q10).
    LuasLantai "luas_lantai" Kind::Number(1, 997), [B14, K146, Rs, Qa];
    /// What most of the floor is made of (Q11).
    Lantai "lantai" Kind::Choice(&[
        "keramik-marmer-granit", "ubin-teraso-vinil-karpet", "semen-plester-bata", "kayu-bagus", "kayu-jelek",
        "bambu", "tanah", "lainnya",
    ]), [P22, P16, B14, K262, K146, Rs, Qa];
    /// What most of the walls are made of (Q12).
    Dinding "dinding" Kind::Choice(&[
        "tembok-diplester", "tembok-belum-diplester", "plester-anyaman-kawat", "kayu-bagus", "kayu-jelek",
        "bambu", "daun-terpal-kardus-seng", "lainnya",
    ]), [B14, K262, K146, Rs, Qa];
    /// Where people relieve themselves (Q13).
    Jamban "jamban" Kind::Choice(&[
        "sendiri-leher-angsa", "sendiri-lain", "bersama-tetangga", "mck-umum", "tidak-ada",
    ]), [P16, B14, K262, Rs];
    /// Where the drinking water comes from (Q14).
    AirMinum "air_minum" Kind::Choice(&[
        "kemasan-isi-ulang", "ledeng", "sumur-bor-pompa", "terlindung", "tidak-terlindung", "sungai-danau",
        "hujan", "lainnya",
    ]), [B14, K146, Rs];
    /// The electricity of the home (Q15). The fact `listrik` settles it or leaves the first three.
    ListrikRumah "listrik_rumah" Kind::Choice(&[
        "tidak-ada", "bukan-pln", "pln-numpang", "450", "900", "1300-atau-lebih",
    ]), [B14, K262, K146, Rs, Qa];
    /// What is mostly used to cook (Q16).
    BahanBakar "bahan_bakar" Kind::Choice(&[
        "gas-3-kg", "gas-5-kg-ke-atas", "listrik", "minyak-tanah", "kayu-bakar", "arang-briket",
        "gas-kota-biogas", "tidak-masak",
    ]), [P16, B14, Rs, Qa];

    /// Whether meat other than chicken was eaten in the last seven days (Q17).
    Daging "daging" Kind::YesNo, [P22, Qa];
    /// Whether chicken was eaten in the last seven days (Q18). The scorecard does not name chicken,
    /// so a yes widens the estimate.
    Ayam "ayam" Kind::YesNo, [P22, Qa];
    /// How often a week the household usually has meat, chicken or milk (Q19).
    SeringLauk "sering_lauk" Kind::Choice(&["tidak-pernah", "sekali", "dua-kali-atau-lebih"]), [B14, Qa];
    /// Whether rice was eaten that came ready to eat, in the last seven days (Q20).
    NasiJadi "nasi_jadi" Kind::YesNo, [P22, Qa];
    /// Whether something was spent on the care of clothes in the last month (Q21).
    RawatBaju "rawat_baju" Kind::YesNo, [P22];
    /// How many meals a day (Q22).
    MakanSehari "makan_sehari" Kind::Choice(&["sekali", "dua-kali", "tiga-kali-atau-lebih"]), [B14];
    /// Whether anybody went without food, or worried about it, in the last year (Q23).
    KhawatirMakan "khawatir_makan" Kind::YesNo, [K262];
    /// New sets of clothes for each person in the last year (Q24).
    BajuBaru "baju_baru" Kind::Choice(&["tidak-pernah", "satu", "dua-atau-lebih"]), [B14, K262, K146];
    /// Whether more than half of what is spent in a month goes to food (Q25).
    SeparuhMakan "separuh_makan" Kind::YesNo, [K262, K146];
    /// Whether the household can pay for care at a puskesmas or clinic (Q26).
    SanggupBerobat "sanggup_berobat" Kind::YesNo, [B14, K146];

    /// Whether fuel for a vehicle was bought in the last month (Q27).
    Bensin "bensin" Kind::YesNo, [P22, Qa];
    /// Owns a refrigerator (Q28).
    Kulkas "kulkas" Kind::YesNo, [P22, P16, Rs, Qa];
    /// Owns a car (Q28).
    Mobil "mobil" Kind::YesNo, [P22, Rs, Qa];
    /// Owns a motorcycle (Q28).
    Motor "motor" Kind::YesNo, [P16, Rs, Qa];
    /// What else the household owns (Q28).
    Harta "harta" Kind::Several(&[
        "ac", "laptop", "tv-30-inci", "emas-10-gram", "tabung-gas-5-kg", "lahan-lain", "ternak",
    ]), [Rs, Qa];
    /// Whether the head used the internet in the last three months. Not knowing is an answer of its
    /// own here, as the scorecard of 2016 has it.
    InternetKepala "internet_kepala" Kind::Choice(&["ya", "tidak", "tidak-tahu"]), [P16];
    /// Whether the head has a savings account at a bank or cooperative, own or joint (Q29).
    TabunganKepala "tabungan_kepala" Kind::YesNo, [P22];
    /// Whether there are savings or goods easily sold worth Rp500.000 or more (Q30).
    SimpananLima "simpanan_500_ribu" Kind::YesNo, [B14];
}
