//! The signs of the three lists, by the answers that meet them.
//!
//! An answer meets a sign where everything that it can mean does, and does not where nothing
//! does; between the two nobody can tell. "Other" is whatever has no answer of its own, so it does not
//! meet a sign all of whose cases have one. Where one of our questions is all there is to a sign,
//! it stands for the sign as the list of questions has it (the new clothes that were bought for
//! the money spent on clothes; the head's work for the livelihood of the household).

use super::word::words;
use crate::item::Item;

/// How one sign is told.
pub(super) enum Sign {
    /// By one answer. A bit for each value: those that meet the sign, and those that do not.
    Answer {
        /// What was asked.
        item: Item,
        /// Values that meet it.
        met: u16,
        /// Values that do not.
        not_met: u16,
    },
    /// By the floor area and the number of people.
    FloorForEach,
    /// By the work and the earnings of the head.
    WorkOfHead,
    /// No question tells.
    NotAsked,
}

/// These words meet the sign, those do not; the rest can be either.
const fn by(item: Item, met: &[&str], not_met: &[&str]) -> Sign {
    let (met, not_met) = (words(item, met), words(item, not_met));
    assert!(met & not_met == 0);
    Sign::Answer { item, met, not_met }
}

/// These words meet the sign, all others do not.
const fn only(item: Item, met: &[&str]) -> Sign {
    let met = words(item, met);
    Sign::Answer { item, met, not_met: !met }
}

const fn yes(item: Item) -> Sign {
    Sign::Answer { item, met: 0b10, not_met: 0b01 }
}

const fn no(item: Item) -> Sign {
    Sign::Answer { item, met: 0b01, not_met: 0b10 }
}

/// The criteria of BPS 2005.
pub(super) const BPS_14: [Sign; 14] = [
    // 1. Less than 8 m2 of floor for each person.
    Sign::FloorForEach,
    // 2. Floor of earth, bamboo or cheap wood.
    only(Item::Lantai, &["tanah", "bambu", "kayu-jelek"]),
    // 3. Walls of bamboo, thatch, low-quality wood or unplastered masonry. Plastered weave is of bamboo
    // or of wire; beside leaves, our answer holds tarpaulin, cardboard and zinc, which are not named.
    by(
        Item::Dinding,
        &["tembok-belum-diplester", "kayu-jelek", "bambu"],
        &["tembok-diplester", "kayu-bagus", "lainnya"],
    ),
    // 4. No toilet, or one shared with another household; a public one is shared.
    only(Item::Jamban, &["bersama-tetangga", "mck-umum", "tidak-ada"]),
    // 5. Lighting without electricity. Electricity that is not of PLN is electricity.
    only(Item::ListrikRumah, &["tidak-ada"]),
    // 6. Drinking water of an unprotected well or spring, of a river, of rain.
    only(Item::AirMinum, &["tidak-terlindung", "sungai-danau", "hujan"]),
    // 7. Cooks with firewood, charcoal or kerosene. Briquettes are pressed charcoal.
    only(Item::BahanBakar, &["kayu-bakar", "arang-briket", "minyak-tanah"]),
    // 8. Meat, milk or chicken once a week at most.
    only(Item::SeringLauk, &["tidak-pernah", "sekali"]),
    // 9. One new set of clothes a year at most.
    only(Item::BajuBaru, &["tidak-pernah", "satu"]),
    // 10. One or two meals a day.
    only(Item::MakanSehari, &["sekali", "dua-kali"]),
    // 11. Cannot pay for treatment at a puskesmas or clinic.
    no(Item::SanggupBerobat),
    // 12. The head's work: named ones, or any that earns less than Rp600.000 a month.
    Sign::WorkOfHead,
    // 13. The head has no schooling beyond primary school.
    only(Item::SekolahKepala, &["tidak-sekolah", "tidak-tamat-sd", "sd"]),
    // 14. No savings or goods easily sold of Rp500.000.
    no(Item::SimpananLima),
];

/// The signs a to h of Kepmensos 262/HUK/2022.
pub(super) const KEPMENSOS_262: [Sign; 8] = [
    // a. The head does not work. The decree does not say whether a pension stands for work.
    by(
        Item::KerjaKepala,
        &["tidak-bekerja"],
        &[
            "petani-sampai-setengah-ha",
            "petani-lebih-luas",
            "buruh-tani-kebun",
            "nelayan",
            "buruh-bangunan",
            "pekerja-lepas-lain",
            "usaha-sendiri",
            "karyawan-swasta",
            "asn-tni-polri-bumn",
        ],
    ),
    // b. Did not eat, or worried about it.
    yes(Item::KhawatirMakan),
    // c. More than half of all spending goes to food.
    yes(Item::SeparuhMakan),
    // d. Nothing spent on clothes.
    only(Item::BajuBaru, &["tidak-pernah"]),
    // e. Floor of earth or plaster. Our one answer with plaster holds cement, which is the same, and
    // brick, which is rare: it counts as plaster.
    only(Item::Lantai, &["tanah", "semen-plester-bata"]),
    // f. Walls of bamboo, wire, board, tarpaulin, cardboard, unplastered masonry, thatch, zinc. Board
    // counts whether good or bad; plastered weave is of bamboo or of wire, and both are named.
    only(
        Item::Dinding,
        &[
            "tembok-belum-diplester",
            "plester-anyaman-kawat",
            "kayu-bagus",
            "kayu-jelek",
            "bambu",
            "daun-terpal-kardus-seng",
        ],
    ),
    // g. No toilet of one's own.
    only(Item::Jamban, &["bersama-tetangga", "mck-umum", "tidak-ada"]),
    // h. 450 VA, or no electricity. Without a meter of one's own, or from elsewhere than PLN, the power
    // is not known.
    by(Item::ListrikRumah, &["tidak-ada", "450"], &["900", "1300-atau-lebih"]),
];

/// The signs of a household of Kepmensos 146/HUK/2013.
pub(super) const KEPMENSOS_146: [Sign; 11] = [
    // 1. No livelihood, or one that does not cover basic needs: of what work brings, nobody can
    // tell whether it covers them.
    by(Item::KerjaKepala, &["tidak-bekerja"], &[]),
    // 2. Most spending goes to very simple staple food. We ask about food: where less than half goes
    // to it, no more goes to staple food; where more does, it need not be simple.
    Sign::Answer { item: Item::SeparuhMakan, met: 0, not_met: 0b01 },
    // 3. Hardly any care except at a puskesmas or subsidised: whoever can pay may be able to pay no
    // more than the puskesmas.
    Sign::Answer { item: Item::SanggupBerobat, met: 0b01, not_met: 0 },
    // 4. Cannot buy clothes once a year for each member.
    only(Item::BajuBaru, &["tidak-pernah"]),
    // 5. Children only up to junior high school: what the family could pay is not asked.
    Sign::NotAsked,
    // 6. Walls of bamboo, wood or masonry in bad condition, unplastered ones among them. The condition
    // is asked of wood alone, and good wood can be worn; leaves and the like are not named, and
    // nobody would call them better.
    by(Item::Dinding, &["tembok-belum-diplester", "kayu-jelek"], &[]),
    // 7. Floor of earth, or of wood, cement or tile in bad condition; the same holds.
    by(Item::Lantai, &["tanah", "kayu-jelek"], &[]),
    // 8. The roof is not asked.
    Sign::NotAsked,
    // 9. No electricity, or none with a meter of one's own; other electricity may have a meter.
    by(Item::ListrikRumah, &["tidak-ada", "pln-numpang"], &["450", "900", "1300-atau-lebih"]),
    // 10. Less than 8 m2 of floor for each person.
    Sign::FloorForEach,
    // 11. Drinking water of a well or an unprotected spring, of a river, of rain, of anything else.
    // The words leave open whether a protected well counts, and our answers hold wells and springs
    // together.
    by(
        Item::AirMinum,
        &["tidak-terlindung", "sungai-danau", "hujan", "lainnya"],
        &["kemasan-isi-ulang", "ledeng"],
    ),
];
