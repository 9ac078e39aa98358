//! The comparison sheet in English.

use super::comparison::{Asks, ComparisonWords};
use super::en::day;

pub(super) const COMPARISON: ComparisonWords = ComparisonWords {
    lead: [
        "Show this sheet at the village office when you propose an update of the data. The officer still fills in the official form.",
        "This sheet has no names and no NIK. It decides nothing.",
        "An update may raise the desil, lower it, or leave it as it is.",
    ],
    as_of: |it| format!("Answers as of {}", day(it)),
    codes: [
        "Several codes mean that our answer is coarser than the form. An empty line is filled in by hand.",
        "For the roof, the codes are those of DTSEN: 5 bamboo, 6 wood or shingle. In Regsosek the two are the other way round.",
        "Not cooking at home is written 0. Some copies of Regsosek write 12.",
    ],
    left_out: "Numbers 401 to 403 and 406 are left out on purpose: number on the list, name, NIK and date of birth.",
    source: "These codes come from a public codebook of Regsosek 2022 and DTSEN. This is not an official form.",
    blocks: ["Block 3. Home", "Block 4. Members of the family", "Block 5. Aid and goods"],
    columns: ["No.", "Question", "Answer", "Code"],
    last_year: "Numbers 431 and 501 ask about the last year, and our answers are about now.",
    blank: "To fill in by hand",
    skip: "Not asked",
    or: "or",
    notes: "Notes",
    asks,
};

fn asks(it: Asks) -> &'static str {
    match it {
        Asks::Tenure => "Who owns the house",
        Asks::LandProof => "Proof of ownership of the land",
        Asks::Roof => "Main roof",
        Asks::WaterDistance => "Distance from water to the nearest cesspit",
        Asks::Bowl => "Type of toilet bowl",
        Asks::Disposal => "Where the waste goes",
        Asks::Presence => "Lives with the family",
        Asks::Marriage => "Marriage: is or was married",
        Asks::Pregnant => "Pregnant now",
        Asks::Papers => "Identity documents",
        Asks::InSchool => "Still or ever in school",
        Asks::Level => "Highest level of schooling",
        Asks::Grade => "Highest grade in that level",
        Asks::Diploma => "Highest diploma",
        Asks::Works => "Worked last week",
        Asks::Hours => "Hours worked last week",
        Asks::Sector => "Sector of the main work",
        Asks::Status => "Status in the main work",
        Asks::TaxNumber => "Has a tax number (NPWP)",
        Asks::Businesses => "Number of businesses",
        Asks::PaidStaff => "Paid workers",
        Asks::UnpaidStaff => "Unpaid workers",
        Asks::Permits => "Business permits",
        Asks::Turnover => "Sales in a month",
        Asks::OnlineBusiness => "Internet for the business",
        Asks::Nutrition => "Nutrition of the child in the clinic's records",
        Asks::Difficulties => {
            "Difficulty seeing, hearing, walking, using hands, learning, controlling behaviour, speaking"
        }
        Asks::SelfCare => "Difficulty with self-care",
        Asks::MindAndMood => "Difficulty remembering, and often sad or depressed",
        Asks::Carer => "Has a carer",
        Asks::Illness => "Chronic illness",
        Asks::Prakerja => "In Prakerja",
        Asks::Kur => "In KUR",
        Asks::Umi => "In ultra-micro finance (UMi)",
        Asks::Pip => "In PIP",
        Asks::WorkInsurance => "Employment insurance",
        Asks::PowerSubsidy => "Electricity subsidy",
        Asks::LocalAid => "Aid of the local government",
        Asks::Fertiliser => "Fertiliser subsidy",
        Asks::GasSubsidy => "LPG subsidy",
        Asks::WaterHeater => "Water heater",
        Asks::Landline => "Landline telephone",
        Asks::Computer => "Computer, laptop or tablet",
        Asks::Bicycle => "Bicycle",
        Asks::Boat => "Boat",
        Asks::Motorboat => "Motorboat or ship",
        Asks::Smartphone => "Smartphone",
        Asks::Livestock => "Number of cattle, buffalo, horses, pigs, goats or sheep",
        Asks::Internet => "Main internet of the last month",
        Asks::Account => "Active account or e-wallet",
    }
}
