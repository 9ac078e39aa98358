//! The shortest way to write down a programme, for the toys.

use layak::date::Date;
use layak::fact::Fact;
use layak::money::{Per, Rupiah};
use layak::rule::{
    Cites, Component, Condition, Confidence, Criterion, Edition, Form, Limit, Line, Payee, Program, Test,
    Text, Window,
};

/// The day on which the toys are in force.
pub(crate) const DAY: Date = Date::checked(2020, 12, 24);

/// What a toy says is of no interest; any sentence will do.
const SAYS: Text = Text(0);
const LINE: Line = Line { says: SAYS, cites: Cites::NONE };

pub(crate) const fn criterion(id: &'static str, when: Condition, of_person: bool) -> Criterion {
    let (says, cites, confidence) = (SAYS, Cites::NONE, Confidence::High);
    let scope = Payee::Household;
    Criterion { id, says, when, of_person, scope, registry: None, cites, confidence, disputed: None }
}

pub(crate) const fn family(id: &'static str, when: Condition) -> Criterion {
    criterion(id, when, false)
}

pub(crate) const fn person(id: &'static str, when: Condition) -> Criterion {
    criterion(id, when, true)
}

pub(crate) const fn pays(
    id: &'static str,
    who: Option<Condition>,
    at_least: Rupiah,
    up_to: Rupiah,
) -> Component {
    let (says, cites, confidence) = (SAYS, Cites::NONE, Confidence::High);
    let year = if at_least == up_to { Some(at_least * 12) } else { None };
    Component {
        id,
        says,
        who,
        form: Form::Cash,
        at_least,
        up_to,
        year,
        cites,
        confidence,
        disputed: None,
        figures: &[],
    }
}

pub(crate) const fn limit(of: u32, people: u8) -> Limit {
    Limit { says: SAYS, of, people, cites: Cites::NONE }
}

pub(crate) const fn toy(id: &'static str, editions: &'static [Edition]) -> Program {
    let (name, about, agency) = (SAYS, SAYS, SAYS);
    Program { id, name, about, agency, payee: Payee::Household, not_with: &[], editions, gaps: &[] }
}

pub(crate) const fn edition(
    criteria: &'static [Criterion],
    components: &'static [Component],
    limits: &'static [Limit],
    numbers: [u8; 2],
) -> Edition {
    let mut needs_person = false;
    let mut at = 0;
    while at < criteria.len() {
        needs_person |= criteria[at].of_person;
        at += 1;
    }
    at = 0;
    while at < components.len() {
        needs_person |= components[at].who.is_some();
        at += 1;
    }
    Edition {
        from: DAY,
        until: None,
        as_of: DAY,
        known_until: None,
        review: None,
        per: Per::Month,
        times: None,
        window: Window { confirmed: true, from: None, until: None, line: LINE },
        holds: None,
        criteria,
        recipient: if needs_person { Some(LINE) } else { None },
        components,
        largest: false,
        limits,
        monotone: &[],
        registries: &[],
        decides: &[],
        notes: &[],
        left_out: &[],
        steps: &[],
        papers: &[],
        n_someone: numbers[0],
        n_disputed: numbers[1],
    }
}

/// The same edition, where each person counts for their largest component alone.
pub(crate) const fn largest(edition: Edition) -> Edition {
    Edition { largest: true, ..edition }
}

pub(crate) const fn is(fact: Fact, values: &'static [u32]) -> Condition {
    Condition::Fact(fact, Test::OneOf(values))
}

pub(crate) const fn yes(fact: Fact) -> Condition {
    is(fact, &[1])
}

pub(crate) const fn no(fact: Fact) -> Condition {
    is(fact, &[0])
}

pub(crate) const fn between(fact: Fact, least: u32, most: u32) -> Condition {
    Condition::Fact(fact, Test::Between(least, most))
}
