//! The questions in English: title and hint of each fact.

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
        Fact::KeadaanSiswa | Fact::StatusKhusus => return format!("Does one of these fit {name}?"),
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
        Fact::Kelas => return format!("Which grade is {name} in?"),
        Fact::LulusSma => return format!("Has {name} finished SMA, SMK or the like?"),
        Fact::DiterimaKuliah => return format!("Has a university admitted {name}?"),
        Fact::Akreditasi => return format!("What is the accreditation of the study programme of {name}?"),
        Fact::OrangTua => return format!("Are the father and mother of {name} alive?"),
        Fact::OrangTuaMenikahLagi => return format!("Has the father or mother of {name} married again?"),
        Fact::Kawin => return format!("Is or was {name} married?"),
        Fact::TercatatAnak => return format!("Does the family card list {name} as a child (anak)?"),
        Fact::KorbanHam => {
            return format!("Is {name} a victim of a gross violation of human rights, or an heir?");
        }
        Fact::Jkn => return format!("How is {name} registered with BPJS Kesehatan?"),
        Fact::UpahMinimum => return format!("How does the wage of {name} compare with the minimum wage?"),
        Fact::UpahBsu2025 => return format!("Which wage of {name} was recorded in April 2025?"),
        Fact::PenghasilanOrangTua => "What do the parents or guardians earn in a month?",
        Fact::PenghasilanPerAnggota => "What is that, divided by the number of family members?",
        Fact::PenghasilanUmp => "Do the parents earn less than the minimum wage of the province (UMP)?",
        Fact::RumahTidakLayak => "Is the family’s home unfit to live in?",
        Fact::RumahLain => "Does the family have another home?",
        Fact::TanahSendiri => "Does the family own the land of the home, with proof?",
        Fact::BantuanRumah => "Was the home repaired with aid in the last ten years?",
        Fact::Ktp => "Does anybody in the family have an identity card (KTP)?",
        Fact::Dtsen => "Is the family listed in DTSEN?",
        Fact::Desil => "In which desil is the family?",
        Fact::MiskinEkstrem => "Is the family listed as extremely poor?",
        Fact::BantuanSejenis => "Does the family get comparable aid elsewhere, or has it refused aid?",
        Fact::Pena => "Did the family ever get business capital from PENA?",
        Fact::Judi => return format!("Was aid to {name} ever stopped because of online gambling?"),
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
        Fact::Kelas => "First grade: 1, 7 or 10. Last grade: 6, 9 or 12.",
        Fact::DiterimaKuliah => "SNBP and SNBT are the national ways in.",
        Fact::Akreditasi => "See the website of the university.",
        Fact::OrangTuaMenikahLagi => "This is about the parent who is alive.",
        Fact::TercatatAnak => "A grandchild, nephew or other relative is not.",
        Fact::KorbanHam => "Only if the government has said so. Most people answer no.",
        Fact::Jkn => "See the card KIS or the app Mobile JKN.",
        Fact::StatusKhusus => "Choose one, the closest.",
        Fact::UpahMinimum => {
            "The wage recorded by BPJS Ketenagakerjaan. UMP is for the province, UMK for the kabupaten or kota."
        }
        Fact::UpahBsu2025 => {
            "As recorded by BPJS Ketenagakerjaan. The minimum wage is rounded up to the next hundred thousand."
        }
        Fact::PenghasilanOrangTua => "Father and mother together, before deductions.",
        Fact::PenghasilanPerAnggota => "The monthly income divided by the people on the family card.",
        Fact::PenghasilanUmp => "Gross income of father and mother, or guardians, together in a month.",
        Fact::RumahTidakLayak => {
            "For instance earth floor and broken roof, too little room, or no proper toilet."
        }
        Fact::TanahSendiri => "Proof is for instance a certificate or a letter of the village.",
        Fact::BantuanRumah => "Home repair aid of the government.",
        Fact::Dtsen => {
            "DTSEN is the register of families in use since 2025. See the app Cek Bansos or ask the village office."
        }
        Fact::Desil => "Desil 1 is the poorest tenth, desil 10 the best off. The app Cek Bansos shows it.",
        Fact::MiskinEkstrem => "By the RT, the RW or the village, or in an earlier list of the government.",
        Fact::BantuanSejenis => "For instance monthly cash of the regional government.",
        Fact::Pena => "PENA is business capital from the Ministry of Social Affairs.",
        Fact::Judi => "It can happen when somebody else used the name or the account.",
        Fact::Usia
        | Fact::Kelamin
        | Fact::KeadaanSiswa
        | Fact::Pekerjaan
        | Fact::Rekening
        | Fact::JenisUsaha
        | Fact::LulusSma
        | Fact::OrangTua
        | Fact::Kawin
        | Fact::RumahLain
        | Fact::Ktp
        | Fact::Dampak => "",
    }
}
