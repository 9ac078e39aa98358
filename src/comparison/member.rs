//! Block 4: the codes of what is said about a member.
//!
//! The facts file names the lists of sex, presence, marriage, relation, level of schooling and
//! insurance without their codes; these are read in the codebook that it cites (`OpenSID`,
//! `Regsosek2022kEnum.php`).

use super::code::{at, code, codes};
use super::{Codes, Of, Said, Say, one, together};
use crate::fact::Fact;
use crate::household::{Role, Source as Heard};
use crate::item::Item;

/// 405: our answers begin with women.
pub(super) const SEX: [Codes; 2] = [code(2), code(1)];
/// 408: unmarried is 1; who is or was married may be married, divorced or widowed.
pub(super) const MARRIAGE: [Codes; 2] = [code(1), codes(&[2, 3, 4])];
/// 420a: a business that is being started may count already.
pub(super) const BUSINESS: [Codes; 3] = [code(2), codes(&[1, 2]), code(1)];
/// 428h: we ask whether somebody else must help every day, so this and no other difficulty is
/// known: 1 cannot, 2 with help, 3 a little difficult, 4 none.
pub(super) const SELF_CARE: [Codes; 3] = [codes(&[3, 4]), codes(&[3, 4]), codes(&[1, 2])];
/// 431a: in the last year. An insurance of another kind is 8: it may be what somebody has who is
/// not in JKN, and what a local government pays. Whoever was PBI may have been within the year.
pub(super) const INSURANCE: [Codes; 6] =
    [codes(&[0, 8]), code(1), codes(&[0, 1, 8]), codes(&[1, 8]), code(4), code(2)];
/// 431b: in the last year. Ever is not lately; never is no.
pub(super) const PRAKERJA: [Codes; 2] = [code(2), Codes::WORDS];

const PRIMARY: Codes = Codes::span(1, 5);
const LOWER: Codes = Codes::span(6, 10);
const UPPER: Codes = Codes::span(11, 17);
const HIGHER: Codes = Codes::span(18, 22);

/// 412, by the school of now. The levels of the form begin with primary school, so a child in
/// kindergarten may count as not yet in school. Who is in no school never was or no longer is.
const NOW: [Codes; 6] = [codes(&[1, 3]), codes(&[1, 2]), code(2), code(2), code(2), code(2)];
/// 412, by the schooling of the head.
const EVER: [Codes; 6] =
    [code(1), codes(&[2, 3]), codes(&[2, 3]), codes(&[2, 3]), codes(&[2, 3]), codes(&[2, 3])];
/// 413, by the school of now.
const LEVEL_NOW: [Codes; 6] = [Codes::NONE, Codes::NONE, PRIMARY, LOWER, UPPER, HIGHER];
/// 413, by what the head finished: somebody may have begun the next level and left it.
const LEVEL_EVER: [Codes; 6] =
    [Codes::NONE, PRIMARY, Codes::span(1, 10), Codes::span(6, 17), Codes::span(11, 22), HIGHER];
/// 415, by what the head finished; 23 is no diploma.
const DIPLOMA: [Codes; 6] = [Codes::NONE, code(23), PRIMARY, LOWER, UPPER, HIGHER];
/// 414, the grade within a level: six grades in primary school, three above it.
const GRADE: [[Codes; 3]; 2] = [[code(1), Codes::span(2, 5), code(6)], [code(1), code(2), code(3)]];
/// `sekolah`: the words with grades, and among them the first above primary school.
const GRADES: (u32, u32) = (2, 4);
const ABOVE_PRIMARY: u32 = 3;

/// 416a: the main work is taken for that of the last week, where a single hour counts.
const WORKS: [Codes; 11] = working(code(1));
/// The same of the head. Who is retired may still work.
const HEAD_WORKS: [Codes; 11] = working(Codes::NONE);

/// The first value is not working and the others are kinds of work, but perhaps the last.
const fn working(last: Codes) -> [Codes; 11] {
    let mut all = [code(1); 11];
    all[0] = code(2);
    all[10] = last;
    all
}

/// One's own business: alone, with unpaid help, with paid staff.
const OWN: Codes = Codes::span(1, 3);
/// 418, by the main work. Day labour may be on a farm or not, or count as a business of one's own.
/// The form does not name the people who run a village: they may be employees of either kind.
const STATUS: [Codes; 11] = [
    Codes::NONE,
    code(4),
    codes(&[1, 6, 7]),
    OWN,
    code(5),
    code(5),
    code(5),
    code(5),
    code(5),
    codes(&[4, 5]),
    Codes::NONE,
];
/// 418, by the work of the head. Labourers may be employed for good, and a fisher may have a boat
/// or be hired.
const HEAD_STATUS: [Codes; 11] = [
    Codes::NONE,
    OWN,
    OWN,
    codes(&[4, 6]),
    codes(&[1, 2, 3, 4, 6]),
    codes(&[4, 7]),
    codes(&[1, 6, 7]),
    OWN,
    code(4),
    code(5),
    Codes::NONE,
];

/// A fact about the member together with an item about the head, who may be this member.
fn both(of: &Of, fact: (Fact, &[Codes]), item: (Item, &[Codes])) -> Said {
    let said = of.settled(fact.0).map(|it| (Say::Fact(fact.0, it), at(fact.1, it.least)));
    // What only the age settles of the fact, it settles of the item too.
    let by_age = of.known(fact.0).is_some_and(|it| it.from == Heard::Implied);
    let head = of.item(item.0).filter(|_| of.is_head() && !by_age);
    let head = head.map(|it| (Say::Item(item.0, it), at(item.1, it)));
    together(said.into_iter().chain(head).collect())
}

/// 404: where card and household are the same people, everybody on it lives there (1), or came
/// since the last list (5).
pub(super) fn presence(of: &Of) -> Said {
    match of.item(Item::SamaDenganKk) {
        Some(1) => one(Say::Item(Item::SamaDenganKk, 1), codes(&[1, 5])),
        _ => Said::Blank,
    }
}

/// 407, where it is known to a year or two.
pub(super) fn age(of: &Of) -> Said {
    match of.known(Fact::Usia) {
        Some(it) if it.most - it.least < 3 => Said::Number(Say::Fact(Fact::Usia, it), it.least, it.most),
        _ => Said::Blank,
    }
}

/// 409: A servant is 7 and everybody else 8: whoever is no relative may be either.
pub(super) fn relation(of: &Of) -> Said {
    let Some(role) = of.person.and_then(|it| it.role) else { return Said::Blank };
    let codes = match role {
        Role::Head => code(1),
        Role::Spouse => code(2),
        Role::Child => code(3),
        Role::ChildInLaw => code(4),
        Role::Grandchild => code(5),
        Role::Parent => code(6),
        Role::Relative => code(8),
        Role::Other => codes(&[7, 8]),
    };
    one(Say::Role(role), codes)
}

/// 410, of women from 10 to 54. The form asks only who is or was married; we leave the row to the
/// others as well, for whoever is pregnant should be able to say so.
pub(super) fn pregnancy(of: &Of) -> Said {
    const MAN: u32 = 1;
    const PREGNANT: u32 = 1;
    if of.settled(Fact::Kelamin).is_some_and(|it| it.least == MAN) {
        return Said::Skip;
    }
    let yes_no = |value: u32| if value == PREGNANT { code(1) } else { code(2) };
    let known = of.settled(Fact::Ibu);
    known.map_or(Said::Blank, |it| one(Say::Fact(Fact::Ibu, it), yes_no(it.least)))
}

/// 412
pub(super) fn in_school(of: &Of) -> Said {
    both(of, (Fact::Sekolah, &NOW), (Item::SekolahKepala, &EVER))
}

/// 413
pub(super) fn level(of: &Of) -> Said {
    both(of, (Fact::Sekolah, &LEVEL_NOW), (Item::SekolahKepala, &LEVEL_EVER))
}

/// 414, of pupils. That class 7 is grade 1 of its level is the custom of BPS surveys, not in the codebook.
pub(super) fn grade(of: &Of) -> Said {
    let school = of.settled(Fact::Sekolah).map(|it| it.least);
    let grade = of.settled(Fact::Kelas);
    match school.zip(grade) {
        Some((school, grade)) if GRADES.0 <= school && school <= GRADES.1 => {
            let grades = &GRADE[usize::from(school >= ABOVE_PRIMARY)];
            one(Say::Fact(Fact::Kelas, grade), at(grades, grade.least))
        }
        _ => Said::Blank,
    }
}

/// 415: only the head is asked what was finished.
pub(super) fn diploma(of: &Of) -> Said {
    both(of, (Fact::Sekolah, &[]), (Item::SekolahKepala, &DIPLOMA))
}

/// 416a
pub(super) fn works(of: &Of) -> Said {
    both(of, (Fact::Pekerjaan, &WORKS), (Item::KerjaKepala, &HEAD_WORKS))
}

/// 418
pub(super) fn status(of: &Of) -> Said {
    both(of, (Fact::Pekerjaan, &STATUS), (Item::KerjaKepala, &HEAD_STATUS))
}

/// 425: sales in a month, and we ask for those of a year.
pub(super) fn turnover(of: &Of) -> Said {
    /// Millions a month from which on the next code begins.
    const FROM: [u32; 4] = [5, 15, 25, 167];
    let Some(known) = of.settled(Fact::Omzet) else { return Said::Blank };
    let reached = FROM.iter().filter(|it| known.least / 12 >= **it * 1_000_000).count();
    let code = u8::try_from(reached + 1).map_or(Codes::NONE, code);
    one(Say::Fact(Fact::Omzet, known), code)
}
