//! Every programme that was written a second time, with its doubts and its rules in both worlds.

use layak::date::Date;

use crate::family::Family;
use crate::said::{Doubt, Outcome, Reading, Rules, outcome};
use crate::{families_2020, families_today, people_2020, people_today, pkh};

/// A programme, written a second time.
pub(crate) struct Second {
    /// The short name, as in the catalogue.
    pub(crate) id: &'static str,
    doubts: &'static [Doubt],
    rules: &'static [Rules],
}

const fn second(id: &'static str, doubts: &'static [Doubt], rules: &'static [Rules]) -> Second {
    Second { id, doubts, rules }
}

/// All of them.
pub(crate) static ALL: [Second; 27] = [
    second("prokus-stimulan", &[], &[families_2020::prokus_stimulan]),
    second("prokus-bsimu", &[Doubt::OtherPlaces], &[families_2020::prokus_bsimu]),
    second(
        "pkh",
        &[Doubt::OldFromSixty, Doubt::MildDisability, Doubt::WageAgainstUmk],
        &[pkh::in_2020, pkh::today],
    ),
    second("bst", &[], &[families_2020::bst]),
    second("bst-dki", &[Doubt::NeverInDtks], &[families_2020::bst_dki]),
    second("sembako", &[Doubt::WageAgainstUmk], &[families_2020::sembako, families_today::sembako]),
    second("bss", &[], &[families_2020::bss]),
    second("bsb", &[], &[families_2020::bsb]),
    second("sembako-tambahan-2020", &[], &[families_2020::sembako_tambahan_2020]),
    second(
        "blt-desa",
        &[Doubt::DesilForExtremePoverty],
        &[families_2020::blt_desa, families_today::blt_desa],
    ),
    second("bpum", &[Doubt::StartingCounts], &[people_2020::bpum]),
    second(
        "bsu",
        &[Doubt::OnlyPrioritised, Doubt::StoppedWorking, Doubt::VillageStaff],
        &[people_2020::bsu, people_today::bsu],
    ),
    second("prakerja", &[Doubt::OnlyTheRegistered], &[people_2020::prakerja]),
    second("pip", &[Doubt::AnyPupil], &[people_2020::pip, people_today::pip]),
    second(
        "kip-kuliah",
        &[Doubt::AccreditedC, Doubt::AnyDecileOfDtks, Doubt::DesilWithoutCard],
        &[people_2020::kip_kuliah, people_today::kip_kuliah],
    ),
    second("pbi-jk", &[], &[people_2020::pbi_jk, people_today::pbi_jk]),
    second("listrik", &[], &[families_2020::listrik, families_today::listrik]),
    second("pena", &[Doubt::AdultFromSeventeen, Doubt::StallsAndTrade], &[families_today::pena]),
    second("penebalan-2025", &[], &[families_today::penebalan_2025]),
    second("blts-kesra", &[Doubt::WageAgainstUmk], &[families_today::blts_kesra]),
    second("bantuan-pangan", &[], &[families_today::bantuan_pangan]),
    second("yapi", &[Doubt::NotWithTheCouple], &[people_today::yapi]),
    second("permakanan", &[Doubt::YoungerElderly], &[people_today::permakanan]),
    second("atensi", &[Doubt::OtherGroups], &[people_today::atensi]),
    second("sekolah-rakyat", &[Doubt::DesilThree, Doubt::OtherAges], &[people_today::sekolah_rakyat]),
    second("bsps", &[], &[families_today::bsps]),
    second("lpg-3kg", &[], &[families_2020::lpg_3kg, families_today::lpg_3kg]),
];

/// The programme with this id.
pub(crate) fn named(id: &str) -> Option<&'static Second> {
    ALL.iter().find(|it| it.id == id)
}

impl Second {
    /// What the programme says of a family that is settled for the day; `None` without rules.
    pub(crate) fn outcome(&self, family: &Family, on: Date) -> Option<Outcome> {
        let world = self.rules.iter().find(|it| it(family, on, self.preferred()).is_some())?;
        outcome(Reading::all(self.doubts).filter_map(|it| world(family, on, it)))
    }

    fn preferred(&self) -> Reading {
        Reading::preferred(self.doubts)
    }
}
