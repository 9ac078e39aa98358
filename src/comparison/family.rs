//! Blocks 3 and 5: the codes of what is said about the home, aid and goods.

use super::code::{at, code, codes};
use super::{Codes, Of, Said, Say, one};
use crate::fact::Fact;
use crate::household::Heard;
use crate::item::Item;

/// 303: Good wood may be parquet, which the form counts with vinyl and carpet. Plaster is cement.
pub(super) const FLOOR: [Codes; 8] =
    [codes(&[1, 2]), codes(&[3, 4]), code(6), codes(&[3, 5]), code(5), code(7), code(8), code(9)];

/// 304: The condition of a wall is no longer asked. A house of logs and one of boards are both of
/// wood to us, and of two kinds of bamboo we ask one. Gypsum and GRC stand with boards in the form,
/// and with us nowhere, so "other" may be either.
pub(super) const WALL: [Codes; 8] =
    [code(1), code(1), code(2), codes(&[3, 5]), codes(&[3, 5]), codes(&[4, 6]), code(7), codes(&[3, 7])];

/// 306a: Wells and springs are one answer to us.
pub(super) const WATER: [Codes; 8] =
    [codes(&[1, 2]), code(3), code(4), codes(&[5, 7]), codes(&[6, 8]), code(9), code(10), code(11)];

/// 307a
const LIGHT: [Codes; 6] = [code(4), code(3), code(2), code(1), code(1), code(1)];

/// 307b, of the first meter.
pub(super) const POWER: [Codes; 6] =
    [Codes::NONE, Codes::NONE, Codes::NONE, code(1), code(2), codes(&[3, 4, 5])];

/// 308: Not cooking at home is 0 in DTSEN and in the validator; `OpenSID` keeps it as 12.
pub(super) const FUEL: [Codes; 8] =
    [code(4), codes(&[2, 3]), code(1), code(7), code(10), codes(&[8, 9]), codes(&[5, 6]), code(0)];

/// 309a: A public toilet may be one that a few households keep together.
pub(super) const TOILET: [Codes; 5] = [code(1), code(1), code(2), codes(&[3, 4]), code(6)];

/// 309b: only the bowl of a toilet of one's own is asked.
pub(super) const BOWL: [Codes; 5] = [code(1), codes(&[2, 3, 4]), Codes::NONE, Codes::NONE, Codes::NONE];

/// Yes is 1, no is 2; our answers begin with no.
pub(super) const YES_NO: [Codes; 2] = [code(2), code(1)];

/// 501: the form asks about the last year and we about now, so a no settles nothing.
pub(super) const AID_NOW: [Codes; 2] = [Codes::WORDS, code(1)];
/// 501b: the same for whoever left. Only never is no.
pub(super) const PKH: [Codes; 5] = [code(2), code(1), Codes::WORDS, Codes::WORDS, Codes::WORDS];
/// 501d: every household with 450 VA has the subsidised tariff. A discount for a month or two has
/// gone to others as well, so without it nothing is settled.
pub(super) const POWER_SUBSIDY: [Codes; 5] = [code(1), code(1), Codes::WORDS, Codes::WORDS, Codes::WORDS];

/// 302
pub(super) fn area(of: &Of) -> Said {
    let area = of.item(Item::LuasLantai);
    area.map_or(Said::Blank, |it| Said::Number(Say::Item(Item::LuasLantai, it), it, it))
}

/// 307a: Having no meter of one's own leaves three codes, even while nobody has said which.
pub(super) fn light(of: &Of) -> Said {
    let item = Item::ListrikRumah;
    if let Some(value) = of.item(item) {
        return one(Say::Item(item, value), at(&LIGHT, value));
    }
    let narrowed =
        of.household.heard(item, of.on) != Heard::Idle && of.household.room(item, of.on).1 < item.bounds().1;
    match of.settled(Fact::Listrik) {
        Some(known) if narrowed => one(Say::Fact(Fact::Listrik, known), codes(&[2, 3, 4])),
        _ => Said::Blank,
    }
}

/// Whether one of the things is owned, where that is known.
fn owns(of: &Of, thing: u32) -> Option<bool> {
    of.item(Item::Harta).map(|it| it & 1 << thing != 0)
}

/// 502 and 503a: one of the things that are ticked.
pub(super) fn goods<const THING: u32>(of: &Of) -> Said {
    owns(of, THING).map_or(Said::Blank, |it| one(Say::Owned(it), YES_NO[usize::from(it)]))
}

/// 502h counts tablets too, and we do not ask for them: a no to computers settles nothing.
pub(super) fn computer(of: &Of) -> Said {
    let counts = |it: bool| if it { code(1) } else { Codes::WORDS };
    owns(of, 1).map_or(Said::Blank, |it| one(Say::Owned(it), counts(it)))
}

/// 504: without livestock each number is 0; with some, nobody has counted them.
pub(super) fn livestock(of: &Of) -> Said {
    match owns(of, 6) {
        None => Said::Blank,
        Some(true) => one(Say::Owned(true), Codes::WORDS),
        Some(false) => Said::Number(Say::Owned(false), 0, 0),
    }
}

/// 506: an account of any member is one of the family, for private use, a business or both.
pub(super) fn account(of: &Of) -> Said {
    let known = |it: &crate::household::Person| it.known(Fact::Rekening, of.on);
    let yes = of.household.people.iter().map(known).find(|it| it.settled() && it.least == 1);
    yes.map_or(Said::Blank, |it| one(Say::Fact(Fact::Rekening, it), codes(&[1, 2, 3])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_things_that_are_counted_here_are_those_of_the_vocabulary() {
        let things =
            ["ac", "laptop", "tv-30-inci", "emas-10-gram", "tabung-gas-5-kg", "lahan-lain", "ternak"];
        for (place, thing) in things.into_iter().enumerate() {
            assert_eq!(Item::Harta.value(thing), Some(1 << place));
        }
    }
}
