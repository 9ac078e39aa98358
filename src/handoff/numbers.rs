//! The numbers by which facts and items are written. They never change.
//!
//! A table only grows at its end. What needs more bits than it has gets another row there; the old
//! one is still read. The words of a choice keep their places; new ones come last. `tests/handoff`
//! holds what was once published against this.

use Of::{Fact as About, Item as Asked};

use crate::fact::Fact;
use crate::household::Role;
use crate::item::Item;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A fact.
    Fact(Fact),
    /// An item of the welfare questionnaire.
    Item(Item),
}

impl Of {
    /// The smallest and the largest value.
    #[must_use]
    pub const fn bounds(self) -> (u32, u32) {
        match self {
            Self::Fact(it) => it.bounds(),
            Self::Item(it) => it.bounds(),
        }
    }
}

/// A number, what it stands for, and how many bits a value takes.
pub type Row = (u8, Of, u8);

/// Instead of a number of bits: an amount, which says its own scale.
pub const MONEY: u8 = 0;

/// The places in the family; the first has the number 1.
pub const ROLES: [Role; 8] = [
    Role::Head,
    Role::Spouse,
    Role::Child,
    Role::ChildInLaw,
    Role::Grandchild,
    Role::Parent,
    Role::Relative,
    Role::Other,
];

/// What is asked about the family.
pub static FAMILY: &[Row] = &[
    (0, About(Fact::Kabupaten), 14),
    (1, About(Fact::Wilayah), 1),
    (2, About(Fact::Dtsen), 1),
    (3, About(Fact::Desil), 4),
    (4, About(Fact::Pkh), 3),
    (5, About(Fact::Sembako), 1),
    (6, About(Fact::Ktp), 1),
    (7, About(Fact::Listrik), 3),
    (8, About(Fact::RumahTidakLayak), 1),
    (9, About(Fact::TanahSendiri), 1),
    (10, About(Fact::RumahLain), 1),
    (11, About(Fact::BantuanRumah), 1),
    (12, About(Fact::SakitMenahun), 1),
    (13, About(Fact::MiskinEkstrem), 1),
    (14, About(Fact::BantuanSejenis), 1),
    (15, About(Fact::KkSetempat), 1),
    (16, About(Fact::PenghasilanUmp), 1),
    (17, About(Fact::Penghasilan), MONEY),
    (18, About(Fact::PenghasilanOrangTua), MONEY),
    (19, About(Fact::PenghasilanPerAnggota), MONEY),
    (20, About(Fact::BltDesa), 1),
    (21, About(Fact::Pena), 1),
    (22, About(Fact::KartuDaerah), 1),
    (23, About(Fact::Dtks), 1),
    (24, About(Fact::Dampak), 2),
    (25, About(Fact::Diusulkan), 1),
    (26, About(Fact::BelumTerdata), 1),
    (27, About(Fact::Bst), 1),
    (28, About(Fact::Paket2020), 1),
    (29, About(Fact::KecamatanPaket), 1),
];

/// What is asked about a member.
pub static MEMBER: &[Row] = &[
    (0, About(Fact::Kelamin), 1),
    (1, About(Fact::Sekolah), 3),
    (2, About(Fact::Kelas), 2),
    (3, About(Fact::Pekerjaan), 4),
    (4, About(Fact::Disabilitas), 2),
    (5, About(Fact::Ibu), 2),
    (6, About(Fact::Jkn), 3),
    (7, About(Fact::Kawin), 1),
    (8, About(Fact::StatusKhusus), 3),
    (9, About(Fact::UpahMinimum), 2),
    (10, About(Fact::OrangTua), 2),
    (11, About(Fact::TercatatAnak), 1),
    (12, About(Fact::PenerimaTerdaftar), 1),
    (13, About(Fact::Judi), 2),
    (14, About(Fact::Kip), 1),
    (15, About(Fact::KeadaanSiswa), 4),
    (16, About(Fact::LulusSma), 2),
    (17, About(Fact::DiterimaKuliah), 2),
    (18, About(Fact::Akreditasi), 2),
    (19, About(Fact::OrangTuaMenikahLagi), 2),
    (20, About(Fact::Usaha), 2),
    (21, About(Fact::JenisUsaha), 4),
    (22, About(Fact::KreditBank), 1),
    (23, About(Fact::Rekening), 1),
    (24, About(Fact::UpahBsu2025), 2),
    (25, About(Fact::Omzet), MONEY),
    (26, About(Fact::AsetUsaha), MONEY),
    (27, About(Fact::Upah), MONEY),
    (28, About(Fact::KorbanHam), 1),
    (29, About(Fact::KehamilanKe), 5),
    (30, About(Fact::BpjsTk), 1),
    (31, About(Fact::Bsu), 1),
    (32, About(Fact::Bpum), 1),
    (33, About(Fact::Prakerja), 1),
    (34, About(Fact::Usia), 7),
];

/// What is asked for the welfare estimate.
pub static SURVEY: &[Row] = &[
    (0, Asked(Item::TempatTetap), 1),
    (1, Asked(Item::SamaDenganKk), 1),
    (2, Asked(Item::Serumah), 5),
    (3, Asked(Item::AnakKecil), 5),
    (4, Asked(Item::AnakSedang), 5),
    (5, Asked(Item::SekolahKepala), 3),
    (6, Asked(Item::KerjaKepala), 4),
    (7, Asked(Item::PenghasilanKepala), 2),
    (8, Asked(Item::LuasLantai), 10),
    (9, Asked(Item::Lantai), 3),
    (10, Asked(Item::Dinding), 3),
    (11, Asked(Item::Jamban), 3),
    (12, Asked(Item::AirMinum), 3),
    (13, Asked(Item::ListrikRumah), 3),
    (14, Asked(Item::BahanBakar), 3),
    (15, Asked(Item::Daging), 1),
    (16, Asked(Item::Ayam), 1),
    (17, Asked(Item::SeringLauk), 2),
    (18, Asked(Item::NasiJadi), 1),
    (19, Asked(Item::RawatBaju), 1),
    (20, Asked(Item::MakanSehari), 2),
    (21, Asked(Item::KhawatirMakan), 1),
    (22, Asked(Item::BajuBaru), 2),
    (23, Asked(Item::SeparuhMakan), 1),
    (24, Asked(Item::SanggupBerobat), 1),
    (25, Asked(Item::Bensin), 1),
    (26, Asked(Item::Kulkas), 1),
    (27, Asked(Item::Mobil), 1),
    (28, Asked(Item::Motor), 1),
    (29, Asked(Item::Harta), 7),
    (30, Asked(Item::InternetKepala), 2),
    (31, Asked(Item::TabunganKepala), 1),
    (32, Asked(Item::SimpananLima), 1),
];
