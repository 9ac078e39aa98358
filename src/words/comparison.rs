//! Which sentences the comparison sheet has. The sentences are their own description.
#![allow(missing_docs)]

use crate::date::Date;

/// What the form of the register asks and no other word of ours says, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Asks {
    Tenure,
    LandProof,
    Roof,
    WaterDistance,
    Bowl,
    Disposal,
    Presence,
    Marriage,
    Pregnant,
    Papers,
    InSchool,
    Level,
    Grade,
    Diploma,
    Works,
    Hours,
    Sector,
    Status,
    TaxNumber,
    Businesses,
    PaidStaff,
    UnpaidStaff,
    Permits,
    Turnover,
    OnlineBusiness,
    Nutrition,
    Difficulties,
    SelfCare,
    MindAndMood,
    Carer,
    Illness,
    Prakerja,
    Kur,
    Umi,
    Pip,
    WorkInsurance,
    PowerSubsidy,
    LocalAid,
    Fertiliser,
    GasSubsidy,
    WaterHeater,
    Landline,
    Computer,
    Bicycle,
    Boat,
    Motorboat,
    Smartphone,
    Livestock,
    Internet,
    Account,
}

pub struct ComparisonWords {
    /// What it is for, one line each.
    pub lead: [&'static str; 3],
    pub as_of: fn(Date) -> String,
    /// How the codes are read, one line each.
    pub codes: [&'static str; 3],
    /// What the official form has and the sheet leaves out.
    pub left_out: &'static str,
    pub source: &'static str,
    /// The blocks of the form: home, members, aid and goods.
    pub blocks: [&'static str; 3],
    /// The columns: number, question, answer, code.
    pub columns: [&'static str; 4],
    /// Said with block 5.
    pub last_year: &'static str,
    pub blank: &'static str,
    pub skip: &'static str,
    pub or: &'static str,
    pub notes: &'static str,
    pub asks: fn(Asks) -> &'static str,
}
