//! `layak estimate`: the odds of a household, the three lists of signs, and what does not fit, as
//! JSON. It reads no programme; what it writes enters no criterion.

use layak::consistency::{self, Doubt};
use layak::date::Date;
use layak::household::Household;
use layak::ranking::{self, Ask, Checklist, Count, NPL, Odds, Picture, Scorecard, questions};
use serde::{Serialize, Serializer};

use crate::estimate_words::{ATTRIBUTION, NOTE, check, id, place, severity, source};
use crate::report_line::truth;

/// Everything that can be said of a household apart from the programmes.
#[derive(Serialize)]
pub(crate) struct Report {
    on: String,
    scorecard: Card,
    estimate: Estimate,
    note: &'static str,
    checklists: Named<List>,
    doubts: Vec<Misfit>,
}

#[derive(Serialize)]
struct Card {
    year: u16,
    source: &'static str,
    attribution: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Estimate {
    Official { official_desil: u32 },
    NoHome { no_home: bool },
    Odds(Box<Chances>),
}

/// Each range from its least to its most; both are the same where nothing is open.
#[derive(Serialize)]
struct Chances {
    /// By line; `null` where the line cannot be trusted.
    below: Named<Option<Span>>,
    fifths: Vec<Span>,
    deciles_households: Vec<Span>,
    median: [u8; 2],
    central80: [u8; 2],
    of_ten: [u8; 2],
    enough: bool,
    /// What is open, first what would narrow most.
    open: Vec<&'static str>,
}

#[derive(Serialize)]
struct List {
    met: usize,
    unknown: usize,
    of: usize,
    signs: Vec<&'static str>,
    /// Only the list that has a condition before its signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    gate: Option<&'static str>,
}

#[derive(Serialize)]
struct Misfit {
    rule: u8,
    check: &'static str,
    severity: &'static str,
    answers: Vec<String>,
}

/// The least and the most, to six decimals, so that the text is the same everywhere.
#[derive(Serialize)]
struct Span(f64, f64);

impl Span {
    fn of(odds: Odds) -> Self {
        let rounded = |it: f64| (it * 1e6).round() / 1e6;
        Self(rounded(odds.least), rounded(odds.most))
    }
}

/// An object whose entries keep their order.
struct Named<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|it| (it.0, &it.1)))
    }
}

/// What can be said of a household on a day.
pub(crate) fn estimate(household: &Household, on: Date) -> Report {
    let card = Scorecard::on(on);
    let estimate = match ranking::estimate(household, on) {
        ranking::Estimate::Official(official_desil) => Estimate::Official { official_desil },
        ranking::Estimate::NoHome => Estimate::NoHome { no_home: true },
        ranking::Estimate::Picture(picture) => {
            Estimate::Odds(Box::new(chances(card, &picture, household, on)))
        }
    };
    let list = |it: &Checklist| (id(*it), list(*it, household, on));
    let doubts = consistency::doubts(household, on);
    Report {
        on: on.to_string(),
        scorecard: Card { year: card.year, source: source(card.year), attribution: ATTRIBUTION },
        estimate,
        note: NOTE,
        checklists: Named(Checklist::ALL.iter().map(list).collect()),
        doubts: doubts.iter().map(|it| misfit(household, it)).collect(),
    }
}

fn chances(card: &'static Scorecard, picture: &Picture, household: &Household, on: Date) -> Chances {
    let possible = questions(card, household, on).map(|it| it.options);
    let trusted = |place: usize| place != NPL || picture.below_poverty_line.is_some();
    let line = |(place, line): (usize, &'static ranking::Line)| {
        (line.name, trusted(place).then(|| Span::of(card.odds(line, &possible))))
    };
    let (first, last) = picture.central;
    let ((low, high), (fewest, most)) = (picture.median, picture.of_ten);
    let name = |it: &ranking::Open| match it.ask {
        Ask::Fact(fact) => fact.name(),
        Ask::Item(item) => item.name(),
    };
    Chances {
        below: Named(card.every_line().enumerate().map(line).collect()),
        fifths: card.fifths(&possible).map(Span::of).into(),
        deciles_households: picture.tenths(card, &possible).map(Span::of).into(),
        median: [low, high],
        central80: [first, last],
        of_ten: [fewest, most],
        enough: picture.enough,
        open: picture.open.iter().map(name).collect(),
    }
}

fn list(list: Checklist, household: &Household, on: Date) -> List {
    let signs = list.signs(household, on);
    let Count { met, unknown, of } = Count::of(&signs);
    let gate = list.gate(household, on).map(truth);
    List { met, unknown, of, signs: signs.into_iter().map(truth).collect(), gate }
}

fn misfit(household: &Household, doubt: &Doubt) -> Misfit {
    let (rule, asks) = doubt.check.rule();
    Misfit {
        rule,
        check: check(doubt.check),
        severity: severity(asks),
        answers: doubt.answers.iter().map(|it| place(household, it.0)).collect(),
    }
}
