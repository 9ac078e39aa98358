//! The questions of the welfare estimate and of the checklists: a section of its own in the fixed
//! order, after the home and before aid, that begins only when the family asks for it.
//!
//! It asks what the rules ask too (kabupaten, desil, another home) as the fact that it is, so
//! nothing is asked twice. Nothing here reads a programme, and nothing said here reaches one.

use crate::date::Date;
use crate::fact::Fact;
use crate::household::{Heard, Household, Known, Source};
use crate::item::{Item, Use};
use crate::ranking::{Ask, FIRST_DESIL, Scorecard};

/// How much the family wants to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// What the estimate needs: about three minutes.
    Quick,
    /// That, the three checklists and the comparison sheet: about seven minutes.
    Full,
}

/// Every question of this section that applies to the family, answered or not, in its order: the
/// desil first, because knowing it replaces the estimate; then place, people, home, food, goods.
#[must_use]
pub fn welfare(household: &Household, on: Date, depth: Depth) -> Vec<Ask> {
    let desil = household.known(Fact::Desil, on);
    let exists = on >= FIRST_DESIL;
    let ranks = !(exists && desil.settled());
    let homeless = household.survey.value(Item::TempatTetap) == Some(0);
    let scorecard = if Scorecard::on(on).year == 2016 { Use::Ppi2016 } else { Use::Ppi2022 };
    let wanted = |item: Item| {
        let estimate = ranks && !homeless && item.serves(scorecard);
        let more = depth == Depth::Full && item.uses().iter().any(|it| beyond_estimate(*it));
        let applies = household.heard(item, on) != Heard::Idle;
        applies && (estimate || more || item == Item::TempatTetap && (ranks || depth == Depth::Full))
    };
    let mut asks = Vec::new();
    if exists {
        asks.push(Ask::Fact(Fact::Desil));
    }
    // The province has its own points; whoever knows their desil needs it for the sheet only.
    if ranks || depth == Depth::Full {
        asks.push(Ask::Fact(Fact::Kabupaten));
    }
    asks.extend(Item::ALL.iter().copied().filter(|it| wanted(*it)).map(Ask::Item));
    if depth == Depth::Full {
        // Among the goods, before what is sensitive.
        let place = asks.iter().position(|it| *it > Ask::Item(Item::Harta)).unwrap_or(asks.len());
        asks.insert(place, Ask::Fact(Fact::RumahLain));
    }
    asks
}

/// Those of them that still want an answer.
#[must_use]
pub fn welfare_left(household: &Household, on: Date, depth: Depth) -> Vec<Ask> {
    let mut asks = welfare(household, on, depth);
    asks.retain(|it| open(household, on, *it));
    asks
}

/// Whether nobody has said anything yet.
fn open(household: &Household, on: Date, ask: Ask) -> bool {
    match ask {
        Ask::Item(item) => household.heard(item, on) == Heard::NotAsked,
        // Naming the province alone is enough here.
        Ask::Fact(Fact::Kabupaten) => {
            let known = household.known(Fact::Kabupaten, on);
            known.from == Source::NotAsked && known.least / 100 != known.most / 100
        }
        Ask::Fact(fact) => matches!(household.known(fact, on), Known { from: Source::NotAsked, .. }),
    }
}

const fn beyond_estimate(purpose: Use) -> bool {
    matches!(purpose, Use::Bps14 | Use::Kepmensos262 | Use::Kepmensos146 | Use::Regsosek)
}
