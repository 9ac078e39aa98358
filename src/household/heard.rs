//! What is known of an item of the welfare questionnaire, and what other answers settle there.
//!
//! No item is asked twice and none that cannot apply: where the family card and the household are
//! the same people, their number and ages are counted; a fact that the rules asked already settles
//! its item; a home that does not exist has no floor.

use super::{Household, Known, Person, Reply, Role};
use crate::date::Date;
use crate::fact::Fact;
use crate::item::Item;

/// What is known of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nobody has said anything.
    NotAsked,
    /// The person does not know.
    DontKnow,
    /// The person does not want to say.
    Declined,
    /// Somebody said so.
    Said(u32),
    /// Another answer settles it, so it is not asked; a reply given before sleeps.
    Implied(u32),
    /// Another answer leaves no room for it, so it is not asked; a reply given before sleeps.
    Idle,
}

impl Heard {
    /// The value, where there is one.
    #[must_use]
    pub const fn value(self) -> Option<u32> {
        match self {
            Self::Said(value) | Self::Implied(value) => Some(value),
            _ => None,
        }
    }
}

/// The answers "no" and "yes".
const NO: u32 = 0;
const YES: u32 = 1;

/// `listrik`: a meter of one's own of this power, in the words of `listrik_rumah`.
const POWER: [(u32, u32); 4] = [(0, 3), (1, 4), (2, 4), (3, 5)];
/// `listrik`: no meter of one's own.
const NO_METER: u32 = 4;
/// `listrik_rumah`: the last value without a meter of PLN.
const LAST_WITHOUT_METER: u32 = 2;

/// `pekerjaan` that says all there is to `kerja_kepala`: not working, and the servants of the state.
const WORK: [(u32, u32); 6] = [(0, 0), (4, 9), (5, 9), (6, 9), (7, 9), (8, 9)];
/// `kerja_kepala`: not working, and retired.
const NOT_WORKING: u32 = 0;
const RETIRED: u32 = 10;
/// `status_khusus`: retired from the service of the state.
const STATE_PENSION: u32 = 1;

const HOME: [Item; 6] =
    [Item::LuasLantai, Item::Lantai, Item::Dinding, Item::Jamban, Item::AirMinum, Item::BahanBakar];

impl Household {
    /// The head of the family, where exactly one member is named so.
    #[must_use]
    pub fn head(&self) -> Option<&Person> {
        let mut heads = self.people.iter().filter(|it| it.role == Some(Role::Head));
        heads.next().filter(|_| heads.next().is_none())
    }

    /// What is known of an item on a day: what other answers settle, else what was said.
    #[must_use]
    pub fn heard(&self, item: Item, on: Date) -> Heard {
        if let Some(settled) = self.settled(item, on) {
            return settled;
        }
        let (least, most) = self.room(item, on);
        match self.survey.get(item).map(|it| it.reply) {
            None => Heard::NotAsked,
            Some(Reply::DontKnow) => Heard::DontKnow,
            Some(Reply::Declined) => Heard::Declined,
            // A fact that was answered since leaves no room for it.
            Some(Reply::Value(value)) if value < least || most < value => Heard::NotAsked,
            Some(Reply::Value(value)) => Heard::Said(value),
        }
    }

    /// The smallest and the largest value that other answers leave to an item.
    #[must_use]
    pub fn room(&self, item: Item, on: Date) -> (u32, u32) {
        let (least, most) = item.bounds();
        if item == Item::ListrikRumah && exactly(self.known(Fact::Listrik, on)) == Some(NO_METER) {
            return (least, LAST_WITHOUT_METER);
        }
        (least, most)
    }

    /// What other answers settle of an item.
    fn settled(&self, item: Item, on: Date) -> Option<Heard> {
        let homeless = self.survey.value(Item::TempatTetap) == Some(NO);
        let idle = |yes: bool| yes.then_some(Heard::Idle);
        match item {
            Item::SamaDenganKk => idle(self.unfinished || self.card(on) == 0),
            Item::Serumah => self.same_people(on).then(|| Heard::Implied(self.card(on))),
            // Whoever lives alone is the head, and no child lives there: not asked. What was said stands.
            Item::AnakKecil | Item::AnakSedang
                if self.survey.get(item).is_none() && self.heard(Item::Serumah, on).value() == Some(1) =>
            {
                Some(Heard::Implied(0))
            }
            Item::AnakKecil => self.aged(0, 5, on).map(Heard::Implied),
            Item::AnakSedang => self.aged(6, 10, on).map(Heard::Implied),
            Item::KerjaKepala => self.work_of_head(on).map(Heard::Implied),
            Item::PenghasilanKepala => idle(self.heard(Item::KerjaKepala, on).value() == Some(NOT_WORKING)),
            Item::ListrikRumah if homeless => Some(Heard::Idle),
            Item::ListrikRumah => {
                let power = exactly(self.known(Fact::Listrik, on))?;
                POWER.iter().find(|it| it.0 == power).map(|it| Heard::Implied(it.1))
            }
            Item::Ayam => idle(self.survey.value(Item::Daging) == Some(YES)),
            _ => idle(homeless && HOME.contains(&item)),
        }
    }

    /// How many people are on the family card on a day.
    #[must_use]
    pub fn card(&self, on: Date) -> u32 {
        u32::try_from(self.people.iter().filter(|it| !it.unborn(on)).count()).unwrap_or(u32::MAX)
    }

    /// Whether those who live and eat together are known to be exactly those on the family card.
    fn same_people(&self, on: Date) -> bool {
        let most = Item::Serumah.bounds().1;
        let same = self.survey.value(Item::SamaDenganKk) == Some(YES);
        same && !self.unfinished && (1..=most).contains(&self.card(on))
    }

    /// How many are of these ages, where everybody is known and surely is or is not.
    fn aged(&self, least: u32, most: u32, on: Date) -> Option<u32> {
        if !self.same_people(on) {
            return None;
        }
        let mut n = 0;
        for person in self.people.iter().filter(|it| !it.unborn(on)) {
            let age = person.known(Fact::Usia, on);
            if least <= age.least && age.most <= most {
                n += 1;
            } else if age.least <= most && least <= age.most {
                return None;
            }
        }
        Some(n)
    }

    fn work_of_head(&self, on: Date) -> Option<u32> {
        let head = self.head()?;
        let work = exactly(head.known(Fact::Pekerjaan, on))?;
        let (_, said) = WORK.iter().find(|it| it.0 == work)?;
        let retired = exactly(head.known(Fact::StatusKhusus, on)) == Some(STATE_PENSION);
        Some(if *said == NOT_WORKING && retired { RETIRED } else { *said })
    }
}

fn exactly(known: Known) -> Option<u32> {
    known.settled().then_some(known.least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::household::{Answer, Birth, Given};

    fn day() -> Date {
        Date::checked(2026, 11, 25)
    }

    fn said(household: &mut Household, item: Item, value: u32) {
        household.survey.set(item, Some(Given { reply: Reply::Value(value), at: 0 }));
    }

    fn family(ages: &[u32]) -> Household {
        let person = |(place, age): (usize, &u32)| {
            let id = u32::try_from(place).unwrap_or_default();
            Person { birth: Some(Birth::Aged(*age, day())), ..Person::new(id) }
        };
        Household { people: ages.iter().enumerate().map(person).collect(), ..Household::default() }
    }

    #[test]
    fn the_family_card_counts_only_where_it_is_the_household() {
        let mut household = family(&[40, 38, 10, 5, 0]);
        assert_eq!(household.heard(Item::Serumah, day()), Heard::NotAsked);
        said(&mut household, Item::SamaDenganKk, YES);
        assert_eq!(household.heard(Item::Serumah, day()), Heard::Implied(5));
        assert_eq!(household.heard(Item::AnakKecil, day()), Heard::Implied(2));
        assert_eq!(household.heard(Item::AnakSedang, day()), Heard::Implied(1));
        household.people[4].birth = Some(Birth::DontKnow);
        assert_eq!(household.heard(Item::AnakKecil, day()), Heard::NotAsked);
        said(&mut household, Item::SamaDenganKk, NO);
        assert_eq!(household.heard(Item::Serumah, day()), Heard::NotAsked);
        said(&mut household, Item::Serumah, 1);
        assert_eq!(household.heard(Item::AnakKecil, day()), Heard::Implied(0), "nobody else is there");
        said(&mut household, Item::AnakKecil, 1);
        assert_eq!(household.heard(Item::AnakKecil, day()), Heard::Said(1), "what was said stands");
        household.unfinished = true;
        assert_eq!(household.heard(Item::SamaDenganKk, day()), Heard::Idle);
    }

    #[test]
    fn a_fact_settles_its_item_or_narrows_it() {
        let mut household = family(&[40]);
        said(&mut household, Item::ListrikRumah, 4);
        assert_eq!(household.heard(Item::ListrikRumah, day()), Heard::Said(4));
        household.answers.set(Fact::Listrik, Some(Answer::value(0)));
        assert_eq!(household.heard(Item::ListrikRumah, day()), Heard::Implied(3));
        household.answers.set(Fact::Listrik, Some(Answer::value(NO_METER)));
        assert_eq!(household.room(Item::ListrikRumah, day()), (0, 2));
        assert_eq!(
            household.heard(Item::ListrikRumah, day()),
            Heard::NotAsked,
            "900 VA is no longer possible"
        );
        household.people[0].role = Some(Role::Head);
        household.people[0].answers.set(Fact::Pekerjaan, Some(Answer::value(0)));
        assert_eq!(household.heard(Item::KerjaKepala, day()), Heard::Implied(NOT_WORKING));
        assert_eq!(household.heard(Item::PenghasilanKepala, day()), Heard::Idle);
        household.people[0].answers.set(Fact::StatusKhusus, Some(Answer::value(STATE_PENSION)));
        assert_eq!(household.heard(Item::KerjaKepala, day()), Heard::Implied(RETIRED));
        household.people[0].answers.set(Fact::Pekerjaan, Some(Answer::value(2)));
        assert_eq!(household.heard(Item::KerjaKepala, day()), Heard::NotAsked, "day labour can be much");
    }

    #[test]
    fn without_a_home_nobody_is_asked_about_its_floor() {
        let mut household = family(&[40]);
        said(&mut household, Item::Lantai, 6);
        said(&mut household, Item::TempatTetap, NO);
        for item in HOME.into_iter().chain([Item::ListrikRumah]) {
            assert_eq!(household.heard(item, day()), Heard::Idle, "{}", item.name());
        }
        said(&mut household, Item::TempatTetap, YES);
        assert_eq!(household.heard(Item::Lantai, day()), Heard::Said(6), "what was said wakes again");
    }

    #[test]
    fn no_item_has_the_name_of_a_fact() {
        assert!(Item::ALL.iter().all(|it| Fact::named(it.name()).is_none()));
    }

    #[test]
    fn the_words_that_are_counted_here_are_those_of_the_vocabulary() {
        for (from, to) in POWER {
            let words = (Fact::Listrik.word(from), Item::ListrikRumah.word(to));
            assert!(words.0.zip(words.1).is_some_and(|it| it.0.starts_with(&it.1[..3])), "{words:?}");
        }
        assert_eq!(Fact::Listrik.word(NO_METER), Some("tanpa-meter-sendiri"));
        assert_eq!(Item::ListrikRumah.word(LAST_WITHOUT_METER), Some("pln-numpang"));
        assert_eq!(Item::KerjaKepala.word(NOT_WORKING), Some("tidak-bekerja"));
        assert_eq!(Item::KerjaKepala.word(RETIRED), Some("pensiunan"));
        assert_eq!(Fact::StatusKhusus.word(STATE_PENSION), Some("pensiunan-asn-tni-polri"));
        let state = ["asn", "tni-polri", "pegawai-bumn-bumd", "pimpinan-bumn-bumd", "pejabat-negara"];
        for (from, to) in WORK.into_iter().skip(1) {
            assert!(state.contains(&Fact::Pekerjaan.word(from).unwrap_or_default()));
            assert_eq!(Item::KerjaKepala.word(to), Some("asn-tni-polri-bumn"));
        }
    }
}
