//! The questions in English: title, hint, short name and choices of each fact.

use crate::fact::Fact;

pub(super) fn ask(fact: Fact, name: &str) -> String {
    let text = match fact {
        Fact::Kabupaten => "In which kabupaten or kota does your family live?",
        Fact::Wilayah => "Does the family live in a desa or a kelurahan?",
        Fact::KecamatanPaket => "Is the kecamatan one of these seven?",
        Fact::KkSetempat => "Was the family card issued where you live now?",
        Fact::Usia => return format!("How old is {name}?"),
        Fact::Kelamin => return format!("Is {name} female or male?"),
        Fact::Ibu => return format!("Is {name} pregnant, newly delivered or nursing?"),
        Fact::KehamilanKe => return format!("Which pregnancy of {name} is this?"),
        Fact::Sekolah => return format!("Which school does {name} go to now?"),
        Fact::Kip => return format!("Does {name} have a Kartu Indonesia Pintar (KIP)?"),
        Fact::KeadaanSiswa => return format!("Does one of these fit {name}?"),
        Fact::Disabilitas => return format!("Does {name} live with a disability?"),
        Fact::Pekerjaan => return format!("What is the main work of {name}?"),
        Fact::Upah => return format!("What does {name} earn a month?"),
        Fact::BpjsTk => {
            return format!("Was {name} an active member of BPJS Ketenagakerjaan up to June 2020?");
        }
        Fact::Rekening => return format!("Does {name} have an active bank account?"),
        Fact::Usaha => return format!("Does {name} have a business?"),
        Fact::JenisUsaha => return format!("What does the business of {name} do?"),
        Fact::Omzet => return format!("How much does the business of {name} sell in a year?"),
        Fact::AsetUsaha => {
            return format!("What is the business of {name} worth, without land and building?");
        }
        Fact::KreditBank => return format!("Is {name} repaying a bank loan or a KUR?"),
        Fact::Dampak => "What did the pandemic do to the family’s income?",
        Fact::Penghasilan => "What does the family earn in a month?",
        Fact::SakitMenahun => "Has anybody in the family been ill for long?",
        Fact::Listrik => "What is the electricity connection at home?",
        Fact::Dtks => "Is the family listed in DTKS?",
        Fact::Diusulkan => "Did the local government propose your family because of the pandemic?",
        Fact::BelumTerdata => "Has the family ever been listed for any aid?",
        Fact::KartuDaerah => "Does anybody hold an aid card of the regional government?",
        Fact::Pkh => "Does the family receive PKH?",
        Fact::Sembako => "Does the family receive Sembako (BPNT)?",
        Fact::Bst => "Does the family receive BST?",
        Fact::BltDesa => "Does the family receive BLT Dana Desa?",
        Fact::Paket2020 => "Did the family receive the presidential food parcels in 2020?",
        Fact::PenerimaTerdaftar => return format!("Is the name of {name} on the family’s aid card?"),
        Fact::Bsu => return format!("Did {name} ever receive the wage subsidy (BSU)?"),
        Fact::Bpum => return format!("Did {name} ever receive the micro-business grant (BPUM)?"),
        Fact::Prakerja => return format!("Did {name} ever receive Kartu Prakerja?"),
    };
    text.into()
}

pub(super) fn hint(fact: Fact) -> &'static str {
    match fact {
        Fact::Kabupaten => "Type a few letters, then choose the name.",
        Fact::Wilayah => "A desa is led by a kepala desa, a kelurahan by a lurah.",
        Fact::KecamatanPaket => {
            "Cibinong, Bojonggede, Cileungsi, Citeureup, Gunung Putri, Jonggol or Klapanunggal. In 2020 families there got food parcels."
        }
        Fact::KkSetempat => "Look at the address on the family card.",
        Fact::Ibu => "Newly delivered means the weeks after a birth.",
        Fact::KehamilanKe => "Count every pregnancy, this one included.",
        Fact::Sekolah => "Choose the school of today.",
        Fact::Kip => "Pupils get this card through their school.",
        Fact::Disabilitas => "Severe: needs help every day, for instance to eat, wash or move.",
        Fact::Upah => "The wage reported for BPJS Ketenagakerjaan. See the pay slip or ask the office.",
        Fact::BpjsTk => "Look at the member card, or ask the pay office.",
        Fact::Usaha => "A stall, selling on foot, sewing, livestock and farming for sale are businesses too.",
        Fact::Omzet => "All sales, before costs. An estimate will do.",
        Fact::AsetUsaha => "For instance a cart, machines and goods. An estimate will do.",
        Fact::KreditBank => "KUR is a government-backed business loan from a bank.",
        Fact::Penghasilan => "All members together. An estimate will do.",
        Fact::SakitMenahun => "An illness that lasts long or keeps coming back.",
        Fact::Listrik => "See the number on the meter or the bill.",
        Fact::Dtks => {
            "DTKS is the ministry’s list of poor families. The desa or kelurahan office can look it up."
        }
        Fact::Diusulkan => "Usually through the RT, the RW or the village office.",
        Fact::BelumTerdata => "Listed by the RT, the village, an office or any other official.",
        Fact::KartuDaerah => {
            "In Jakarta for instance KJP Plus, or the cards for elderly and disabled people."
        }
        Fact::Pkh => {
            "PKH is the Family Hope Programme, for pregnant women, children, elderly and severely disabled people."
        }
        Fact::Sembako => "Food aid through the card KKS.",
        Fact::Bst => "Cash from the ministry since April 2020, through the post office or a bank.",
        Fact::BltDesa => "Cash from the village fund.",
        Fact::Paket2020 => "The parcels were handed out in and around Jakarta, April to December 2020.",
        Fact::PenerimaTerdaftar => "See the name on the card KKS or on the invitation letter.",
        Fact::Bsu => "Paid August to December 2020 to wage earners.",
        Fact::Bpum => "Rp2.4 million for micro-businesses in 2020.",
        Fact::Prakerja => "Training aid through prakerja.go.id.",
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
        Fact::Kabupaten => "Kabupaten or kota",
        Fact::Wilayah => "Desa or kelurahan",
        Fact::KecamatanPaket => "Kecamatan with food parcels",
        Fact::KkSetempat => "Family card issued here",
        Fact::Usia => "Age",
        Fact::Kelamin => "Female or male",
        Fact::Ibu => "Pregnant, newly delivered or nursing",
        Fact::KehamilanKe => "Pregnancy number",
        Fact::Sekolah => "School",
        Fact::Kip => "Kartu Indonesia Pintar",
        Fact::KeadaanSiswa => "Pupil’s situation",
        Fact::Disabilitas => "Disability",
        Fact::Pekerjaan => "Main work",
        Fact::Upah => "Monthly wage",
        Fact::BpjsTk => "BPJS Ketenagakerjaan active up to June 2020",
        Fact::Rekening => "Active bank account",
        Fact::Usaha => "Own business",
        Fact::JenisUsaha => "Kind of business",
        Fact::Omzet => "Sales in a year",
        Fact::AsetUsaha => "Assets of the business",
        Fact::KreditBank => "Repaying a bank loan or KUR",
        Fact::Dampak => "Income since the pandemic",
        Fact::Penghasilan => "Family income a month",
        Fact::SakitMenahun => "Somebody ill for long",
        Fact::Listrik => "Electricity",
        Fact::Dtks => "Listed in DTKS",
        Fact::Diusulkan => "Proposed by the local government",
        Fact::BelumTerdata => "Ever listed for aid",
        Fact::KartuDaerah => "Regional aid card",
        Fact::Pkh => "PKH",
        Fact::Sembako => "Receives Sembako (BPNT)",
        Fact::Bst => "Receives BST",
        Fact::BltDesa => "Receives BLT Dana Desa",
        Fact::Paket2020 => "Received food parcels in 2020",
        Fact::PenerimaTerdaftar => "Name on the aid card",
        Fact::Bsu => "Ever received BSU",
        Fact::Bpum => "Ever received BPUM",
        Fact::Prakerja => "Ever received Prakerja",
    }
}

pub(super) fn choice(fact: Fact, value: u32) -> &'static str {
    let words: &[&str] = match fact {
        Fact::Wilayah => &["Desa", "Kelurahan"],
        Fact::Kelamin => &["Female", "Male"],
        Fact::Ibu => &["No", "Pregnant", "Newly delivered", "Nursing"],
        Fact::Sekolah => &[
            "Not at school",
            "Kindergarten (PAUD, TK)",
            "Primary: SD, MI or Paket A",
            "Lower secondary: SMP, MTs or Paket B",
            "Upper secondary: SMA, SMK, MA or Paket C",
            "University",
        ],
        Fact::KeadaanSiswa => &[
            "None of these",
            "Orphan living at school or in a home",
            "Hit by a natural disaster",
            "Dropped out and is coming back",
            "Physical impairment",
            "Parent was laid off",
            "Lives in a conflict area",
            "Parent is in prison",
            "More than three siblings at home",
        ],
        Fact::Disabilitas => &["No", "Yes, can care for themselves", "Yes, severe"],
        Fact::Pekerjaan => &[
            "No work, or keeping house",
            "Wage earner in a private firm",
            "Casual or daily worker",
            "Own business, farming or fishing",
            "Civil servant (ASN, PNS)",
            "Armed forces or police",
            "Employee of a state or regional company",
            "Director, commissioner or supervisor of a state or regional company",
            "State official or member of a parliament",
            "Village head or village staff",
            "Other work",
        ],
        Fact::Usaha => &["No", "Yes, just starting", "Yes, running"],
        Fact::JenisUsaha => &[
            "Grocery stall",
            "Food and drink",
            "Other trade",
            "Sewing or fashion",
            "Crafts",
            "Farming",
            "Livestock",
            "Something else",
        ],
        Fact::Dampak => &["Not much changed", "It fell sharply", "Lost work or livelihood"],
        Fact::Listrik => &[
            "450 VA",
            "900 VA, subsidised",
            "900 VA, not subsidised",
            "1,300 VA or more",
            "No meter of our own",
        ],
        Fact::Pkh => &[
            "Never",
            "Yes, still",
            "In the past; it ended because no member fits any more",
            "In the past; we left because we were better off",
            "In the past; we were taken out for not complying",
        ],
        Fact::BelumTerdata => &["Yes", "Never"],
        _ => &["No", "Yes"],
    };
    usize::try_from(value).ok().and_then(|it| words.get(it)).copied().unwrap_or_default()
}
