//! The welfare questionnaire in English.

use super::items::{ItemWords, original};
use crate::item::Item;

pub(super) const ITEMS: ItemWords = ItemWords {
    ask,
    hint,
    label,
    choice: |item, value| {
        usize::try_from(value).ok().and_then(|it| choices(item).get(it)).copied().unwrap_or_default()
    },
    original,
    original_note: "The question on this screen is our own, unofficial wording. The line above is the short label of the original item, not its full wording.",
    none_of_these: "None of these",
};

fn ask(item: Item) -> &'static str {
    match item {
        Item::TempatTetap => "Is there a home or a fixed place to sleep every day?",
        Item::SamaDenganKk => {
            "Are the people who live and eat together exactly those on the family card (KK)?"
        }
        Item::Serumah => "How many people live and eat together in this home?",
        Item::AnakKecil => "How many of them are 0 to 5 years old?",
        Item::AnakSedang => "How many of them are 6 to 10 years old?",
        Item::SekolahKepala => "What is the highest schooling of the head of the family?",
        Item::KerjaKepala => "What is the main work of the head of the family now?",
        Item::PenghasilanKepala => "Roughly how much does the head of the family earn in a month?",
        Item::LuasLantai => "Roughly how many square metres is the floor of the home?",
        Item::Lantai => "What is most of the floor made of?",
        Item::Dinding => "What are most of the walls made of?",
        Item::Jamban => "Where do the people of the home relieve themselves?",
        Item::AirMinum => "Where does the drinking water come from?",
        Item::ListrikRumah => "What electricity does the home use?",
        Item::BahanBakar => "What is mostly used for cooking?",
        Item::Daging => "In the last 7 days, did anybody eat meat?",
        Item::Ayam => "In the last 7 days, did anybody eat chicken?",
        Item::SeringLauk => "In a usual week, how many times is there meat, chicken, or milk?",
        Item::NasiJadi => "In the last 7 days, did anybody eat white or fried rice that came ready to eat?",
        Item::RawatBaju => {
            "In the last month, was anything spent on fabric softener, fragrance, bleach, or mothballs?"
        }
        Item::MakanSehari => "How many meals a day are usual?",
        Item::KhawatirMakan => {
            "In the last year, did the family go without food, or worry about having none?"
        }
        Item::BajuBaru => "In the last year, how many sets of new clothes were bought for each person?",
        Item::SeparuhMakan => "Does more than half of what is spent in a month go to food?",
        Item::SanggupBerobat => "When somebody is ill, can you pay for care at a puskesmas or clinic?",
        Item::Bensin => "In the last month, did anybody buy petrol for a vehicle?",
        Item::Kulkas => "Does the household own a refrigerator?",
        Item::Mobil => "Does the household own a car?",
        Item::Motor => "Does the household own a motorcycle?",
        Item::Harta => "Which of these does the household own?",
        Item::InternetKepala => "In the last three months, did the head of the family use the internet?",
        Item::TabunganKepala => {
            "Does the head of the family have a savings account at a bank or cooperative?"
        }
        Item::SimpananLima => "Are there savings or goods easily sold worth Rp500,000 or more?",
    }
}

fn hint(item: Item) -> &'static str {
    match item {
        Item::TempatTetap => "A rented home, or living with others, counts too.",
        Item::SamaDenganKk => {
            "Choose “No” when somebody on the card lives elsewhere, or somebody else lives here too."
        }
        Item::Serumah => "Count babies and yourself too.",
        Item::AnakKecil => "Count babies too. Write 0 if there are none.",
        Item::AnakSedang => "Write 0 if there are none.",
        Item::SekolahKepala => "Choose the last one finished.",
        Item::KerjaKepala => "Half a hectare is 5,000 square metres.",
        Item::PenghasilanKepala => "UMP is the minimum wage of your province. A rough figure is enough.",
        Item::LuasLantai => "A room of 3 by 3 metres is 9 square metres. A rough figure is enough.",
        Item::Lantai | Item::Dinding => "Choose what covers the largest part.",
        Item::Jamban => "Water-sealed: water always stands in the pipe, so that it does not smell.",
        Item::AirMinum => "Protected: walled all around, so that dirty water does not run in.",
        Item::ListrikRumah => "Look for the VA figure on the meter or the electricity receipt.",
        Item::BahanBakar => "Choose what is used most often.",
        Item::Daging => {
            "For example beef, goat, pork, offal, sausage, nuggets, or floss. It counts whether bought, given, or from your own animals. Chicken is asked apart."
        }
        Item::Ayam => "It counts whether bought, given, or from your own animals.",
        Item::NasiJadi => "Bought cooked or given, not cooked at home.",
        Item::RawatBaju => "Similar products for the care of clothes count too.",
        Item::SeparuhMakan => "For example Rp1 million is spent, and more than Rp500,000 of it on food.",
        Item::SanggupBerobat => "Paying yourself, not with the free BPJS.",
        Item::Bensin => "Petrol of any brand. We ask even if there is no vehicle.",
        Item::Harta => "You may choose more than one.",
        Item::InternetKepala => "WhatsApp and YouTube are the internet too.",
        Item::TabunganKepala => "In their own name or together with somebody.",
        Item::SimpananLima => "For example a motorcycle (also on credit), gold, livestock, or a motorboat.",
        Item::SeringLauk
        | Item::MakanSehari
        | Item::KhawatirMakan
        | Item::BajuBaru
        | Item::Kulkas
        | Item::Mobil
        | Item::Motor => "",
    }
}

fn label(item: Item) -> &'static str {
    match item {
        Item::TempatTetap => "Fixed place to sleep",
        Item::SamaDenganKk => "Household same as family card",
        Item::Serumah => "People in the home",
        Item::AnakKecil => "Children 0 to 5",
        Item::AnakSedang => "Children 6 to 10",
        Item::SekolahKepala => "Schooling of the head",
        Item::KerjaKepala => "Work of the head",
        Item::PenghasilanKepala => "Income of the head",
        Item::LuasLantai => "Floor area",
        Item::Lantai => "Floor",
        Item::Dinding => "Walls",
        Item::Jamban => "Toilet",
        Item::AirMinum => "Drinking water",
        Item::ListrikRumah => "Electricity of the home",
        Item::BahanBakar => "Cooking fuel",
        Item::Daging => "Ate meat, last 7 days",
        Item::Ayam => "Ate chicken, last 7 days",
        Item::SeringLauk => "Meat, chicken, or milk a week",
        Item::NasiJadi => "Ate ready-made rice, last 7 days",
        Item::RawatBaju => "Spent on care of clothes",
        Item::MakanSehari => "Meals a day",
        Item::KhawatirMakan => "Went without food or worried",
        Item::BajuBaru => "New clothes in a year",
        Item::SeparuhMakan => "More than half spent on food",
        Item::SanggupBerobat => "Can pay for care",
        Item::Bensin => "Bought petrol, last month",
        Item::Kulkas => "Refrigerator",
        Item::Mobil => "Car",
        Item::Motor => "Motorcycle",
        Item::Harta => "Other goods",
        Item::InternetKepala => "Head uses the internet",
        Item::TabunganKepala => "Savings account of the head",
        Item::SimpananLima => "Savings of Rp500,000 or more",
    }
}

fn choices(item: Item) -> &'static [&'static str] {
    match item {
        Item::SekolahKepala => &[
            "Never went to school",
            "Primary school not finished",
            "Primary school (SD)",
            "Junior high school (SMP)",
            "Senior high school (SMA, SMK)",
            "Diploma or degree",
        ],
        Item::KerjaKepala => &[
            "Does not work",
            "Farmer, land of half a hectare or less",
            "Farmer, land of more than half a hectare",
            "Farm or plantation labourer",
            "Fisher",
            "Building labourer",
            "Other casual worker",
            "Own business",
            "Private employee",
            "Civil servant, TNI, Polri, or state company",
            "Retired with a pension",
        ],
        Item::PenghasilanKepala => &[
            "Below Rp600,000",
            "Rp600,000 to Rp1.5 million",
            "Above Rp1.5 million, up to the UMP",
            "Above the UMP",
        ],
        Item::Lantai => &[
            "Ceramic, marble, or granite",
            "Tile, terrazzo, vinyl, or carpet",
            "Cement, plaster, or brick",
            "Good wood or boards",
            "Poor wood or boards",
            "Bamboo",
            "Earth",
            "Other",
        ],
        Item::Dinding => &[
            "Plastered masonry",
            "Masonry not yet plastered",
            "Plaster on woven bamboo or wire",
            "Good wood or boards",
            "Poor wood or boards",
            "Bamboo",
            "Leaves, tarpaulin, cardboard, or zinc",
            "Other",
        ],
        Item::Jamban => &[
            "Own toilet, water-sealed",
            "Own toilet, another kind",
            "Toilet shared with neighbours",
            "Public facility (MCK)",
            "No toilet",
        ],
        Item::AirMinum => &[
            "Bottled or refilled water",
            "Piped water",
            "Borehole or pump",
            "Protected well or spring",
            "Unprotected well or spring",
            "River or lake",
            "Rain",
            "Other",
        ],
        Item::ListrikRumah => &[
            "No electricity",
            "Not from PLN",
            "PLN through somebody else, no own meter",
            "PLN 450 VA",
            "PLN 900 VA",
            "PLN 1,300 VA or more",
        ],
        Item::BahanBakar => &[
            "Gas, 3 kg",
            "Gas, 5.5 kg or more",
            "Electricity",
            "Kerosene",
            "Firewood",
            "Charcoal or briquettes",
            "City gas or biogas",
            "No cooking at home",
        ],
        Item::SeringLauk => &["Never", "Once", "Twice or more"],
        Item::MakanSehari => &["Once", "Twice", "Three times or more"],
        Item::BajuBaru => &["None", "One set", "Two sets or more"],
        Item::Harta => &[
            "Air conditioner",
            "Laptop or computer",
            "Flat TV of 30 inches or more",
            "Gold, 10 grams or more",
            "Gas cylinder of 5.5 kg or more",
            "Other land, beside that of the home",
            "Livestock",
        ],
        Item::InternetKepala => &["Yes", "No", "Don't know"],
        Item::Serumah | Item::AnakKecil | Item::AnakSedang | Item::LuasLantai => &[],
        _ => &["No", "Yes"],
    }
}
