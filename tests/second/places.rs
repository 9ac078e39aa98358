//! The places that some source names, by their BPS codes, and a few that none names.

use layak::fact::Fact;

use crate::family::Family;

pub(crate) const KAB_BOGOR: u32 = 3201;
pub(crate) const KAB_SUKABUMI: u32 = 3202;
pub(crate) const KAB_MAJALENGKA: u32 = 3210;
pub(crate) const KAB_BANDUNG_BARAT: u32 = 3217;
pub(crate) const KOTA_BEKASI: u32 = 3275;
pub(crate) const KOTA_DEPOK: u32 = 3276;
pub(crate) const KAB_BANTUL: u32 = 3402;
pub(crate) const KOTA_TANGERANG: u32 = 3671;
pub(crate) const KOTA_TANGERANG_SELATAN: u32 = 3674;

/// Places to live: the named ones, their neighbours by name and by number, and some far away.
pub(crate) const ALL: [u32; 32] = [
    1101, 1171, 3101, 3171, 3172, 3173, 3174, 3175, 3201, 3202, 3204, 3209, 3210, 3216, 3217, 3218, 3271,
    3273, 3275, 3276, 3277, 3322, 3374, 3401, 3402, 3403, 3578, 3603, 3671, 3673, 3674, 9471,
];

/// In one of the five cities or on the islands of DKI Jakarta.
pub(crate) fn in_jakarta(family: &Family) -> bool {
    family.value(Fact::Kabupaten) / 100 == 31
}

/// Where the presidential food parcels of 2020 were given: Jakarta, four cities beside it, and seven
/// kecamatan of Kabupaten Bogor.
pub(crate) fn in_parcel_area(family: &Family) -> bool {
    let cities = [KOTA_DEPOK, KOTA_TANGERANG, KOTA_TANGERANG_SELATAN, KOTA_BEKASI];
    let place = family.value(Fact::Kabupaten);
    in_jakarta(family) || cities.contains(&place) || (place == KAB_BOGOR && family.yes(Fact::KecamatanPaket))
}

/// Where a source says that Prokus runs; "Semarang" could be the city or the regency, so it is not here.
pub(crate) fn has_prokus(family: &Family) -> bool {
    let named = [KAB_BANDUNG_BARAT, KAB_BANTUL, KAB_MAJALENGKA];
    in_jakarta(family) || named.contains(&family.value(Fact::Kabupaten))
}
