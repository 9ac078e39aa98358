//! Pictograms drawn for the project, in one stroke width: beside the words of a question, never
//! instead of them, and nothing to a screen reader.

use super::Doc;
use crate::fact::Fact;
use crate::item::Item;

const PIN: &str =
    "M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12zM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z";
const PEOPLE: &str = "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 5a3 3 0 0 1 0 6M17.5 14.3c2.4.6 4 2.5 4 5.7";
const MOTHER: &str = "M11 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9 22v-6M9 9c-2 2-2.5 4-2.5 7H13M11 9c4 1 5.5 3 5.5 5.5S14.5 18 13 18v4";
const BABY: &str =
    "M12 9a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM7 21c-2-3-1-9 5-9s7 6 5 9M9 17c2 1.5 4 1.5 6 0";
const SCHOOL: &str = "M12 4 1.5 9 12 14l10.5-5zM6 11.5V17c3 2.5 9 2.5 12 0v-5.5M22 9.5V15";
const WHEEL: &str = "M11 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM11 8v6h5l3 6M11 10.5h5M8.5 11.5a5.5 5.5 0 1 0 6.5 8";
const CROSS: &str = "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z";
const TOOLS: &str = "M10.5 6.5 14 3l7 7-3.5 3.5zM12.5 8.5 3 18l3 3 9.5-9.5";
const COINS: &str = "M9 10c4 0 6.5-1.3 6.5-3S13 4 9 4 2.5 5.3 2.5 7 5 10 9 10zM2.5 7v5c0 1.7 2.5 3 6.5 3M2.5 12v5c0 1.7 2.5 3 6.5 3M15 20c4 0 6.5-1.3 6.5-3s-2.5-3-6.5-3-6.5 1.3-6.5 3 2.5 3 6.5 3z";
const SHOP: &str = "M3 9l2-6h14l2 6zM4.5 9v12h15V9M9 21v-7h6v7M3 9c1.5 2.5 4.5 2.5 6 0 1.5 2.5 4.5 2.5 6 0 1.5 2.5 4.5 2.5 6 0";
const HOUSE: &str = "M2 11.5 12 3l10 8.5M5 9.5V21h14V9.5M10 21v-6h4v6";
const BOLT: &str = "M13 2 4.5 14H11l-1 8 8.5-12H12z";
const LAND: &str = "M2 20h20M4 16c4-3 6 2 10-1s5-1 7-2M12 13V4M12 7c3-3 5-2 6-2-1 3-3 4-6 4M12 10C9 8 7 8.5 6 8.5c1 3 3 3.5 6 3.5";
const LIST: &str = "M6 3h12v18H6zM9 8h6M9 12h6M9 16h4";
const CARD: &str = "M2.5 5.5h19v13h-19zM6 15h4M8 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM13.5 9.5h5M13.5 13h5";
const BAG: &str = "M5 8h14l1 13H4zM8.5 8a3.5 3.5 0 0 1 7 0";
const HAND: &str =
    "M3 13l4-1 5 2h4a1.5 1.5 0 0 1 0 3h-5M3 19l3-1 6 2c4-1 6-2.5 9-5.5M12 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6z";
const BOWL: &str = "M2.5 11h19c0 5-3.5 8.5-7 9.5h-5c-3.5-1-7-4.5-7-9.5zM8 8c-1-1.5 1-2.5 0-4.5M12 8c-1-1.5 1-2.5 0-4.5M16 8c-1-1.5 1-2.5 0-4.5";
const SHIRT: &str = "M8 3 2 6.5 4.5 11 6.5 10v11h11V10l2 1L22 6.5 16 3c-1 2.5-7 2.5-8 0z";
const DROP: &str = "M12 2.5c4 5 6.5 8 6.5 11.5a6.5 6.5 0 0 1-13 0c0-3.5 2.5-6.5 6.5-11.5z";
const FLAME: &str = "M12 2c1 4 6 6 6 12a6 6 0 0 1-12 0c0-2.5 1.5-4 2.5-5 0 2 1 3 2 3 1.5-3 .5-6 1.5-10z";
const FRIDGE: &str = "M6 2.5h12v19H6zM6 9.5h12M9 5.5v1.5M9 12.5V16";
const WHEELS: &str = "M2.5 16v-4l3-1 2.5-5h8l3 5 2.5 1v4zM7 18.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM17 18.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z";
const BRICKS: &str = "M3 4h18v16H3zM3 9.3h18M3 14.6h18M9 4v5.3M15 9.3v5.3M9 14.6V20";

const fn of_fact(fact: Fact) -> &'static str {
    match fact {
        Fact::Kabupaten | Fact::Wilayah | Fact::KecamatanPaket => PIN,
        Fact::KkSetempat | Fact::Ktp | Fact::KartuDaerah | Fact::Kip | Fact::TercatatAnak => CARD,
        Fact::Ibu | Fact::KehamilanKe => MOTHER,
        Fact::Sekolah
        | Fact::Kelas
        | Fact::KeadaanSiswa
        | Fact::LulusSma
        | Fact::DiterimaKuliah
        | Fact::Akreditasi => SCHOOL,
        Fact::Disabilitas => WHEEL,
        Fact::Jkn | Fact::SakitMenahun => CROSS,
        Fact::Pekerjaan | Fact::StatusKhusus | Fact::BpjsTk | Fact::Dampak => TOOLS,
        Fact::UpahMinimum
        | Fact::UpahBsu2025
        | Fact::Upah
        | Fact::Rekening
        | Fact::Omzet
        | Fact::AsetUsaha
        | Fact::KreditBank
        | Fact::Penghasilan
        | Fact::PenghasilanOrangTua
        | Fact::PenghasilanPerAnggota
        | Fact::PenghasilanUmp => COINS,
        Fact::Usaha | Fact::JenisUsaha => SHOP,
        Fact::Listrik => BOLT,
        Fact::RumahTidakLayak | Fact::RumahLain | Fact::BantuanRumah => HOUSE,
        Fact::TanahSendiri => LAND,
        Fact::Dtsen
        | Fact::Desil
        | Fact::MiskinEkstrem
        | Fact::Dtks
        | Fact::Diusulkan
        | Fact::BelumTerdata => LIST,
        Fact::Sembako | Fact::Paket2020 => BAG,
        Fact::Pkh
        | Fact::BantuanSejenis
        | Fact::Pena
        | Fact::Bst
        | Fact::BltDesa
        | Fact::Bsu
        | Fact::Bpum
        | Fact::Prakerja
        | Fact::PenerimaTerdaftar
        | Fact::Judi => HAND,
        _ => PEOPLE,
    }
}

const fn of_item(item: Item) -> &'static str {
    match item {
        Item::TempatTetap | Item::LuasLantai => HOUSE,
        Item::Lantai | Item::Dinding => BRICKS,
        Item::AnakKecil | Item::AnakSedang => BABY,
        Item::SekolahKepala => SCHOOL,
        Item::KerjaKepala => TOOLS,
        Item::PenghasilanKepala | Item::TabunganKepala | Item::SimpananLima => COINS,
        Item::Jamban | Item::AirMinum | Item::Bensin => DROP,
        Item::ListrikRumah => BOLT,
        Item::BahanBakar => FLAME,
        Item::Daging
        | Item::Ayam
        | Item::SeringLauk
        | Item::NasiJadi
        | Item::MakanSehari
        | Item::KhawatirMakan => BOWL,
        Item::RawatBaju | Item::BajuBaru => SHIRT,
        Item::SeparuhMakan | Item::Harta => BAG,
        Item::SanggupBerobat => CROSS,
        Item::Kulkas => FRIDGE,
        Item::Mobil | Item::Motor => WHEELS,
        Item::InternetKepala => CARD,
        _ => PEOPLE,
    }
}

/// The pictogram of a question about a fact.
pub(crate) fn fact_picture(doc: &mut Doc, fact: Fact) {
    draw(doc, of_fact(fact));
}

/// The pictogram of an item.
pub(crate) fn item_picture(doc: &mut Doc, item: Item) {
    draw(doc, of_item(item));
}

#[inline(never)]
fn draw(doc: &mut Doc, path: &'static str) {
    doc.begin("svg", "pictogram");
    for (name, value) in
        [("viewBox", "0 0 24 24"), ("width", "40"), ("height", "40"), ("aria-hidden", "true")]
    {
        doc.attr(name, value);
    }
    doc.open("path");
    for (name, value) in [
        ("d", path),
        ("fill", "none"),
        ("stroke", "currentColor"),
        ("stroke-width", "1.6"),
        ("stroke-linecap", "round"),
        ("stroke-linejoin", "round"),
    ] {
        doc.attr(name, value);
    }
    doc.end();
    doc.end();
}
