//! Every number behind the picture of the welfare estimate, folded away.

use crate::catalog::PLACES;
use crate::fact::Fact;
use crate::ranking::{Odds, Picture, Scorecard, context, questions};
use crate::ui::part::Doc;
use crate::ui::view::Context;

/// A chance as so many of a hundred.
fn of_100(chance: f64) -> u32 {
    (0..=100).take_while(|it| f64::from(*it) - 0.5 <= chance * 100.0).last().unwrap_or(0)
}

fn both(odds: Odds) -> (u32, u32) {
    (of_100(odds.least), of_100(odds.most))
}
/// The fifths as published, the tenths as we compute them, the poverty line, the province.
pub(super) fn numbers(doc: &mut Doc, app: &Context, picture: &Picture) {
    let words = &app.words().welfare;
    let session = &app.session;
    let card = Scorecard::on(session.on);
    let possible = questions(card, &session.household, session.on).map(|it| it.options);
    doc.fold("numbers", words.numbers.into());
    doc.said("h3", "", words.fifths);
    doc.begin("dl", "strip");
    for (name, odds) in words.fifth.into_iter().zip(card.fifths(&possible)) {
        row(doc, name.into(), both(odds), words.hundred);
    }
    doc.end();
    doc.said("h3", "", words.tenths);
    doc.said("p", "hint", words.tenths_lead);
    doc.begin("dl", "strip");
    for (place, odds) in (1..).zip(picture.tenths(card, &possible)) {
        row(doc, (words.tenth)(place), both(odds), words.hundred);
    }
    doc.end();
    if let (Some(poor), Some(rich)) = (picture.poorest.people, picture.richest.people) {
        doc.told("p", "", (words.persons)(poor.central().0.into(), rich.central().1.into()));
    }
    match picture.below_poverty_line {
        Some(it) => {
            let (least, most) = both(it);
            doc.told("p", "", (words.poverty_line)(least, most));
        }
        None if jakarta(app) => doc.p(words.no_poverty_line),
        None => {}
    }
    if let Some(it) = context(&app.session.household, app.session.on) {
        let name = PLACES.iter().find(|place| place.code == u32::from(it.province)).map_or("", |it| it.name);
        doc.told("p", "", (words.province)(name, of_100(f64::from(it.below_p40) / 100_000.0)));
    }
    doc.end();
}

fn jakarta(app: &Context) -> bool {
    let known = app.session.household.known(Fact::Kabupaten, app.session.on);
    known.least / 100 == 31 && known.most / 100 == 31
}

fn row(doc: &mut Doc, name: String, (least, most): (u32, u32), said: fn(u32, u32) -> String) {
    doc.open("div");
    doc.told("dt", "", name);
    doc.told("dd", "", said(least, most));
    doc.end();
}

#[cfg(test)]
mod tests {
    use super::of_100;

    #[test]
    fn a_chance_is_rounded_to_hundredths() {
        for (chance, wanted) in [(0.0, 0), (0.004, 0), (0.005, 1), (0.434, 43), (0.436, 44), (1.0, 100)] {
            assert_eq!(of_100(chance), wanted, "{chance}");
        }
    }
}
