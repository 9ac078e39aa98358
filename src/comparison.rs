//! The comparison sheet: what the family said, in the order and the codes of the register, to lay
//! beside the official form when an update is proposed at the village.
//!
//! Order and codes are those of Regsosek 2022 (form K), as a public codebook has them; DTSEN uses
//! the same codes (facts file, section 1.6). Where the two differ, the sheet is that of DTSEN. It
//! is no official form, and it decides nothing.
//!
//! Left out on purpose: 401 to 403 (number on the list, name, NIK) and 406 (date of birth). A
//! member is named by the place in the family and never by a nickname, so a sheet that is left on
//! a desk says nothing about who somebody is. What we never ask stays in the order with a blank.
//!
//! Our answers are coarser than the form. A row then has every code that is possible, and an
//! answer that settles no code is shown in words beside a blank. Not knowing is a blank, never no.

mod code;
mod family;
mod form;
mod member;

use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::{Household, Known, Person, Role, Source as Heard};
use crate::item::Item;
pub use code::Codes;
use code::at;
pub use form::{AID, Entry, HOUSING, Label, MEMBER};
use form::{Only, Source};

/// One answer, for whoever puts it into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    /// This value of an item.
    Item(Item, u32),
    /// Something that is owned, or not, among the things that an item lists.
    Owned(bool),
    /// What is known of a fact.
    Fact(Fact, Known),
    /// The place in the family.
    Role(Role),
}

/// What the sheet can say in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Not known, or never asked: to be filled in by hand.
    Blank,
    /// The form does not ask it here.
    Skip,
    /// These answers, and every code that fits all of them; none where they settle no code.
    Coded(Vec<Say>, Codes),
    /// A number, from the smallest to the largest that it can be.
    Number(Say, u32, u32),
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What the form asks.
    pub entry: &'static Entry,
    /// What we can say to it.
    pub said: Said,
}

/// The rows of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The place in the family; `None` while nobody has said it.
    pub role: Option<Role>,
    /// The how-manyeth with this place in the family, from 1.
    pub number: usize,
    /// Whether nobody else has the same place.
    pub only_one: bool,
    /// The rows of block 4.
    pub rows: Vec<Row>,
}

/// The whole sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Block 3.
    pub housing: Vec<Row>,
    /// Block 4, in the order in which the family named them. Who is not born yet is not there.
    pub members: Vec<Member>,
    /// Block 5.
    pub aid: Vec<Row>,
}

/// The sheet of a family on a day.
#[must_use]
pub fn sheet(household: &Household, on: Date) -> Sheet {
    let family = Of { household, person: None, on };
    let born: Vec<&Person> = household.people.iter().filter(|it| !it.unborn(on)).collect();
    let same = |role: Option<Role>| born.iter().filter(move |it| it.role == role);
    let member = |person: &&Person| Member {
        role: person.role,
        number: same(person.role).take_while(|it| it.id != person.id).count() + 1,
        only_one: same(person.role).count() == 1,
        rows: rows(MEMBER, &Of { person: Some(person), ..family }),
    };
    Sheet {
        housing: rows(HOUSING, &family),
        members: born.iter().map(member).collect(),
        aid: rows(AID, &family),
    }
}

/// Whom a row is about, and on which day.
#[derive(Clone, Copy)]
struct Of<'a> {
    household: &'a Household,
    /// The member, in block 4.
    person: Option<&'a Person>,
    on: Date,
}

impl Of<'_> {
    /// The value of an item, where it is known.
    fn item(&self, item: Item) -> Option<u32> {
        self.household.heard(item, self.on).value()
    }

    /// What is known of a fact about the family, or about this member.
    fn known(&self, fact: Fact) -> Option<Known> {
        match fact.subject() {
            Subject::Household => Some(self.household.known(fact, self.on)),
            Subject::Person => Some(self.person?.known(fact, self.on)),
        }
    }

    /// What was said of a fact, where one value is left. Our questionnaire takes it for settled that
    /// a child does not work; the form asks from 5 years on, so there it stays open. A small child
    /// is unmarried there as well.
    fn settled(&self, fact: Fact) -> Option<Known> {
        let said = |it: &Known| it.from == Heard::Said || fact == Fact::Kawin;
        self.known(fact).filter(|it| it.settled() && said(it))
    }

    /// Whether this member is the head of the family.
    fn is_head(&self) -> bool {
        let head = self.household.head();
        head.is_some_and(|head| self.person.is_some_and(|it| it.id == head.id))
    }
}

fn rows(form: &'static [Entry], of: &Of) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(form.len());
    for entry in form {
        let said = if skipped(entry, of, &rows) { Said::Skip } else { said(entry, of) };
        rows.push(Row { entry, said });
    }
    rows
}

/// Whether the form surely does not ask it. What is not known skips nothing.
fn skipped(entry: &Entry, of: &Of, above: &[Row]) -> bool {
    match entry.only {
        Only::Always => false,
        Only::Aged(least, most) => of.known(Fact::Usia).is_some_and(|it| it.most < least || most < it.least),
        Only::After(number, letter, codes) => {
            let row = above.iter().find(|it| it.entry.number == number && it.entry.letter == letter);
            match row.map(|it| &it.said) {
                Some(Said::Skip) => true,
                Some(Said::Coded(_, can)) => !can.is_empty() && can.and(codes).is_empty(),
                _ => false,
            }
        }
    }
}

fn said(entry: &Entry, of: &Of) -> Said {
    let known = match entry.source {
        Source::Never => None,
        Source::Item(item, list) => of.item(item).map(|it| one(Say::Item(item, it), at(list, it))),
        Source::Fact(fact, list) => of.settled(fact).map(|it| one(Say::Fact(fact, it), at(list, it.least))),
        Source::By(find) => Some(find(of)),
    };
    known.unwrap_or(Said::Blank)
}

/// One answer with its codes.
fn one(say: Say, codes: Codes) -> Said {
    if codes == Codes::WORDS {
        return Said::Coded(vec![say], Codes::NONE);
    }
    together(vec![(say, codes)])
}

/// Several answers about the same: the codes that fit all of them. Answers that say nothing to it
/// stay away, and answers of which no code fits all leave it open.
fn together(answers: Vec<(Say, Codes)>) -> Said {
    let telling: Vec<(Say, Codes)> = answers.into_iter().filter(|it| !it.1.is_empty()).collect();
    let codes = telling.iter().map(|it| it.1).reduce(Codes::and);
    match codes {
        Some(codes) if !codes.is_empty() => Said::Coded(telling.into_iter().map(|it| it.0).collect(), codes),
        _ => Said::Blank,
    }
}
