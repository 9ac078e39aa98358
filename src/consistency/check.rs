//! Each check. What sleeps is looked at too where it was said: it is what the family meant.

use super::{Check, Doubt, Place};
use crate::date::Date;
use crate::fact::Fact;
use crate::household::{Answer, Household, Person, Role};
use crate::item::Item;

/// Older than this is rare enough to ask again.
const OLDEST: u32 = 98;
/// Square metres for each person that are unusually few and unusually many.
const AREA: (u32, u32) = (2, 150);
/// A pregnancy outside these ages is asked again.
const CHILDBEARING: (u32, u32) = (10, 54);
/// The ages of the Indonesia Smart Programme.
const PIP: (u32, u32) = (5, 30);
/// Nobody younger is in the employment insurance.
const WORKING: (u32, u32) = (15, u32::MAX);
/// Seconds under which "no" to everything is asked again.
const HASTE: u32 = 20;

/// Schools, by the word of `sekolah`, with the ages that are usual there.
const SCHOOLS: [(&str, u32, u32); 3] = [("sd", 6, 13), ("smp", 12, 17), ("sma", 15, 21)];

/// What needs electricity among the goods.
const ELECTRIC: [&str; 3] = ["ac", "laptop", "tv-30-inci"];

/// What was said, looked at again.
pub(super) struct Checks<'a> {
    household: &'a Household,
    on: Date,
    found: Vec<Doubt>,
}

impl<'a> Checks<'a> {
    pub(super) fn new(household: &'a Household, on: Date) -> Self {
        Self { household, on, found: Vec::new() }
    }

    /// Everything that does not fit, in the order of the questions.
    pub(super) fn all(mut self) -> Vec<Doubt> {
        self.card();
        for person in &self.household.people {
            self.member(person);
        }
        self.household_size();
        self.home();
        self.goods();
        self.food();
        self.found
    }

    fn doubt(&mut self, check: Check, answers: Vec<(Place, u32, u32)>) {
        self.found.push(Doubt { check, answers });
    }

    /// What is known of an item, as the answer of a doubt.
    fn item(&self, item: Item) -> Option<(Place, u32, u32)> {
        let value = self.household.heard(item, self.on).value()?;
        Some((Place::Item(item), value, value))
    }

    /// The item, where it has one of these words.
    fn says(&self, item: Item, words: &[&str]) -> Option<(Place, u32, u32)> {
        self.item(item).filter(|it| item.word(it.1).is_some_and(|word| words.contains(&word)))
    }

    /// The item, where it is yes or is no.
    fn is(&self, item: Item, yes: bool) -> Option<(Place, u32, u32)> {
        self.item(item).filter(|it| it.1 == u32::from(yes))
    }

    /// The goods, where one of these is among them or none is.
    fn owns(&self, words: &[&str], any: bool) -> Option<(Place, u32, u32)> {
        let bits: u32 = words.iter().filter_map(|it| Item::Harta.value(it)).sum();
        self.item(Item::Harta).filter(|it| (it.1 & bits != 0) == any)
    }

    fn card(&mut self) {
        let people = &self.household.people;
        let of = |role: Role| -> Vec<_> {
            let those = people.iter().filter(|it| it.role == Some(role));
            those.map(|it| (Place::Role(it.id), role as u32, role as u32)).collect()
        };
        let (heads, spouses) = (of(Role::Head), of(Role::Spouse));
        let complete = !self.household.unfinished && people.iter().all(|it| it.role.is_some());
        if heads.is_empty() && complete && !people.is_empty() {
            let n = self.household.card(self.on);
            self.doubt(Check::NoHead, vec![(Place::Card, n, n)]);
        }
        if heads.len() > 1 {
            self.doubt(Check::TwoHeads, heads);
        }
        if spouses.len() > 1 {
            self.doubt(Check::TwoSpouses, spouses);
        }
    }

    fn member(&mut self, person: &Person) {
        if person.unborn(self.on) {
            return;
        }
        let age = person.known(Fact::Usia, self.on);
        let place = |fact: Fact| Place::Fact(Some(person.id), fact);
        let aged = (place(Fact::Usia), age.least, age.most);
        let said = |fact: Fact| match person.answers.get(fact) {
            Some(Answer::Between(value, most)) if value == most => Some((place(fact), value, value)),
            _ => None,
        };
        let outside = |(least, most): (u32, u32)| age.most < least || most < age.least;
        if age.least > OLDEST {
            self.doubt(Check::VeryOld, vec![aged]);
        }
        if let Some(ibu) = said(Fact::Ibu).filter(|it| Fact::Ibu.word(it.1) == Some("hamil")) {
            if outside(CHILDBEARING) {
                self.doubt(Check::Pregnant, vec![aged, ibu]);
            } else if let Some(sex) = said(Fact::Kelamin).filter(|it| it.1 == 1) {
                self.doubt(Check::Pregnant, vec![sex, ibu]);
            }
        }
        if let Some(school) = said(Fact::Sekolah) {
            let usual = SCHOOLS.iter().find(|it| Fact::Sekolah.word(school.1) == Some(it.0));
            if usual.is_some_and(|it| outside((it.1, it.2))) {
                self.doubt(Check::SchoolAge, vec![aged, school]);
            }
        }
        if let Some(card) = said(Fact::Kip).filter(|it| it.1 == 1 && outside(PIP)) {
            self.doubt(Check::PipAge, vec![aged, card]);
        }
        // The first word of each is "no": not in the insurance, no wage recorded.
        let insured = [Fact::BpjsTk, Fact::UpahMinimum, Fact::UpahBsu2025];
        if let Some(insured) = insured.into_iter().filter_map(said).find(|it| it.1 > 0)
            && outside(WORKING)
        {
            self.doubt(Check::WorkerAge, vec![aged, insured]);
        }
    }

    fn household_size(&mut self) {
        let Some(size) = self.item(Item::Serumah) else { return };
        let card = self.household.card(self.on);
        if !self.household.unfinished && card > 0 && card != size.1 {
            self.doubt(Check::NotTheCard, vec![(Place::Card, card, card), size]);
        }
        let children: Vec<_> =
            [Item::AnakKecil, Item::AnakSedang].into_iter().filter_map(|it| self.item(it)).collect();
        if children.iter().map(|it| it.1).sum::<u32>() > size.1 {
            self.doubt(Check::TooManyChildren, [vec![size], children].concat());
        }
        if let Some(area) = self.item(Item::LuasLantai) {
            if area.1 < AREA.0 * size.1 {
                self.doubt(Check::Cramped, vec![size, area]);
            } else if area.1 > AREA.1 * size.1 {
                self.doubt(Check::Roomy, vec![size, area]);
            }
        }
    }

    fn home(&mut self) {
        let floor = self.says(Item::Lantai, &["keramik-marmer-granit"]);
        let walls = self.says(Item::Dinding, &["bambu", "daun-terpal-kardus-seng"]);
        self.both(Check::FloorAndWall, floor, walls);
        let dark = self.says(Item::ListrikRumah, &["tidak-ada"]);
        self.both(Check::NoPower, dark, self.is(Item::Kulkas, true));
        self.both(Check::NoPower, dark, self.owns(&ELECTRIC, true));
        self.both(Check::SmallMeter, self.says(Item::ListrikRumah, &["450"]), self.owns(&["ac"], true));
        let work = self.says(Item::KerjaKepala, &["tidak-bekerja"]);
        // Whoever does not work is not asked what they earn; this was said before.
        let pay = self.household.survey.value(Item::PenghasilanKepala);
        let pay = pay.filter(|it| Item::PenghasilanKepala.word(*it) == Some("di-atas-ump"));
        self.both(Check::PayWithoutWork, work, pay.map(|it| (Place::Item(Item::PenghasilanKepala), it, it)));
    }

    fn goods(&mut self) {
        let large = Item::BahanBakar.value("gas-5-kg-ke-atas");
        if let Some(fuel) = self.item(Item::BahanBakar) {
            if Some(fuel.1) == large {
                self.both(Check::GasNotOwned, Some(fuel), self.owns(&["tabung-gas-5-kg"], false));
            } else {
                self.both(Check::GasNotUsed, Some(fuel), self.owns(&["tabung-gas-5-kg"], true));
            }
        }
        let vehicles = [Item::Mobil, Item::Motor];
        if let Some(vehicle) = vehicles.into_iter().find_map(|it| self.is(it, true)) {
            self.both(Check::NoFuel, Some(vehicle), self.is(Item::Bensin, false));
        } else if let [Some(car), Some(bike)] = vehicles.map(|it| self.is(it, false))
            && let Some(fuel) = self.is(Item::Bensin, true)
        {
            self.doubt(Check::NoVehicle, vec![fuel, car, bike]);
        }
    }

    fn food(&mut self) {
        let eaten = self.is(Item::Daging, true).or_else(|| self.is(Item::Ayam, true));
        self.both(Check::NeverMeat, self.says(Item::SeringLauk, &["tidak-pernah"]), eaten);
        let needed = [Item::Daging, Item::Ayam, Item::NasiJadi, Item::Kulkas, Item::Mobil];
        let further = [Item::Motor, Item::Harta];
        let given = |it: Item| self.household.survey.get(it).is_some();
        let asked: Vec<Item> =
            needed.into_iter().chain(further.into_iter().filter(|it| given(*it))).collect();
        let answers: Vec<_> = asked.iter().filter_map(|it| self.item(*it).filter(|it| it.1 == 0)).collect();
        let times = || asked.iter().filter_map(|it| self.household.survey.get(*it)).map(|it| it.at);
        let took = times().max().unwrap_or(0) - times().min().unwrap_or(0);
        if answers.len() == asked.len() && took < HASTE {
            self.doubt(Check::AllNo, answers);
        }
    }

    /// A doubt where both stand.
    fn both(&mut self, check: Check, one: Option<(Place, u32, u32)>, other: Option<(Place, u32, u32)>) {
        let (Some(one), Some(other)) = (one, other) else { return };
        // A second reason for the same doubt joins the first.
        match self.found.iter_mut().find(|it| it.check == check) {
            Some(same) => same.answers.push(other),
            None => self.doubt(check, vec![one, other]),
        }
    }
}
