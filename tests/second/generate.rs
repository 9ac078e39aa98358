//! Random complete families: values on and beside every border that a rule draws, birthdays today,
//! tomorrow and yesterday. Families grow out of families that met the programme before.

use layak::date::Date;
use layak::engine::Verdict;
use layak::fact::{Fact, Kind, Subject};

use crate::benign;
use crate::family::{Facts, Family, Member};
use crate::places;
use crate::random::Random;

/// A family has at most so many members.
const MOST_MEMBERS: usize = 5;
/// So many families of a kind are kept to grow others from.
const MOST_KEPT: usize = 200;
/// The days of birth lie as if one completed such an age: every border, and both sides of it.
const AGES: [u32; 33] = [
    0, 1, 2, 3, 5, 6, 7, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 30, 35, 44, 45, 46, 59, 60, 61,
    69, 70, 74, 75, 90,
];

/// The numbers at which some rule of some day turns.
fn borders(fact: Fact) -> &'static [u32] {
    match fact {
        Fact::KehamilanKe => &[2],
        Fact::Upah | Fact::Penghasilan => &[5_000_000],
        Fact::PenghasilanOrangTua => &[4_000_000],
        Fact::PenghasilanPerAnggota => &[750_000],
        Fact::Omzet => &[300_000_000],
        Fact::AsetUsaha => &[50_000_000],
        _ => &[],
    }
}

fn value(fact: Fact, random: &mut Random) -> u32 {
    let (least, most) = fact.bounds();
    match fact.kind() {
        Kind::Place => random.one_of(&places::ALL),
        Kind::Number(..) => match borders(fact) {
            [] => least + random.below(most - least + 1),
            [..] if random.chance(10) => random.one_of(&[least, most]),
            all => (random.one_of(all) + random.below(3)).saturating_sub(1).clamp(least, most),
        },
        _ => random.below(most + 1),
    }
}

/// The day before; only asked inside the calendar.
pub(crate) fn day_before(day: Date) -> Date {
    if let Some(found) = Date::new(day.year(), day.month(), day.day() - 1) {
        return found;
    }
    let (year, month) = if day.month() == 1 { (day.year() - 1, 12) } else { (day.year(), day.month() - 1) };
    (28..=31).rev().find_map(|it| Date::new(year, month, it)).unwrap_or(day)
}

fn birth(on: Date, random: &mut Random) -> Date {
    let years = u16::try_from(random.one_of(&AGES)).unwrap_or(0);
    let year = on.year() - years;
    // Who was born on 29 February has a birthday on 1 March, and the other way round.
    let birthday = Date::new(year, on.month(), on.day()).unwrap_or(Date::checked(year, 3, 1));
    match random.below(8) {
        0 | 1 => birthday,
        2 => birthday.next(),
        3 => day_before(birthday),
        4 => Date::new(year, 2, 29).unwrap_or(Date::checked(year, 2, 28)),
        5 => Date::new(year, on.month(), 1).unwrap_or(birthday),
        6 if random.chance(20) => on.next(),
        _ => {
            let month = u8::try_from(1 + random.below(12)).unwrap_or(1);
            let day = u8::try_from(1 + random.below(28)).unwrap_or(1);
            Date::checked(year, month, day)
        }
    }
}

fn anybody(on: Date, random: &mut Random) -> Member {
    let mut member = benign::plain_member(birth(on, random));
    for fact in Fact::ALL.iter().filter(|it| it.subject() == Subject::Person) {
        member.values[*fact as usize] = value(*fact, random);
    }
    member
}

/// Families to grow others from, for one programme on one day: those that met it, and those of whom
/// that was doubtful.
pub(crate) struct Pool {
    on: Date,
    met: Vec<Family>,
    doubtful: Vec<Family>,
    seen: Facts,
}

impl Pool {
    pub(crate) fn new(on: Date) -> Self {
        Self { on, met: vec![benign::family(on.year() - 2020)], doubtful: Vec::new(), seen: 0 }
    }

    /// Another family, with up to four changes. Many are small: among five people somebody nearly
    /// always fits.
    pub(crate) fn family(&self, random: &mut Random) -> Family {
        if random.chance(3) {
            return self.any_family(random);
        }
        let doubtful = !self.doubtful.is_empty() && random.chance(30);
        let kept = if doubtful { &self.doubtful } else { &self.met };
        let mut family = kept[random.place(kept.len())].clone();
        if random.chance(25) {
            let n_members = 1 + random.place(2);
            while family.members.len() > n_members {
                family.members.remove(random.place(family.members.len()));
            }
        }
        // Limits bind where several people are alike.
        if random.chance(10) {
            let alike = family.members[random.place(family.members.len())].clone();
            family.members.resize(MOST_MEMBERS, alike);
        }
        for _ in 0..random.below(5) {
            self.change(&mut family, random);
        }
        family
    }

    /// Keeps a family from which others may grow, also one of which more was looked at than of others.
    pub(crate) fn learn(
        &mut self,
        family: Family,
        verdict: Option<Verdict>,
        seen: Facts,
        random: &mut Random,
    ) {
        let news = seen & !self.seen != 0;
        self.seen |= seen;
        let kept = match verdict {
            Some(Verdict::Met) => &mut self.met,
            Some(Verdict::CannotTell) => &mut self.doubtful,
            _ if news => &mut self.met,
            _ => return,
        };
        if kept.len() < MOST_KEPT {
            kept.push(family);
        } else if random.chance(10) {
            kept[random.place(MOST_KEPT)] = family;
        }
    }

    fn any_family(&self, random: &mut Random) -> Family {
        let n_members = 1 + random.place(MOST_MEMBERS);
        let mut family = Family::new(&benign::plain(), Vec::new());
        for fact in Fact::ALL.iter().filter(|it| it.subject() == Subject::Household) {
            family.values[*fact as usize] = value(*fact, random);
        }
        family.members.extend((0..n_members).map(|_| anybody(self.on, random)));
        family
    }

    fn change(&self, family: &mut Family, random: &mut Random) {
        match random.below(100) {
            0..3 if family.members.len() < MOST_MEMBERS => {
                let benign = benign::family(self.on.year() - 2020).members;
                let known = benign[random.place(benign.len())].clone();
                let one = if random.chance(50) { known } else { anybody(self.on, random) };
                family.members.push(one);
            }
            3..6 if family.members.len() > 1 => {
                let place = random.place(family.members.len());
                family.members.remove(place);
            }
            _ => {
                let fact = self.fact(random);
                self.change_fact(family, fact, random);
            }
        }
    }

    /// Mostly one that somebody looked at.
    fn fact(&self, random: &mut Random) -> Fact {
        let looked_at = |it: &&Fact| self.seen >> **it as u32 & 1 == 1;
        let seen: Vec<Fact> = Fact::ALL.iter().filter(looked_at).copied().collect();
        if seen.is_empty() || random.chance(25) { random.one_of(Fact::ALL) } else { random.one_of(&seen) }
    }

    fn change_fact(&self, family: &mut Family, fact: Fact, random: &mut Random) {
        if fact.subject() == Subject::Household {
            family.values[fact as usize] = value(fact, random);
            return;
        }
        let place = random.place(family.members.len());
        let member = &mut family.members[place];
        match fact {
            Fact::Usia => member.birth = birth(self.on, random),
            _ => member.values[fact as usize] = value(fact, random),
        }
    }
}
