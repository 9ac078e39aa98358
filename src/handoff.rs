//! What a family said as a short code, to take home or to hand over: on paper, as a QR, behind `#`.
//!
//! The answers are packed in bits and written in letters that nobody mistakes for each other. A code
//! holds no nickname. Facts and items are written by numbers that never change ([`numbers`]), so a
//! code opens in every later version; what a version cannot know is refused and never guessed.
//!
//! In order: version, day, and how somebody looks at it; from version 2 on, whether it is an example; the family; each member after a set bit, and
//! a bit that is not set; the replies for the welfare estimate. Then empty bits up to the next
//! letter, and the checksum.

mod answers;
mod bits;
mod kept;
mod letters;
pub mod numbers;
mod problem;

use answers::{Said, read, write};
use bits::{Reader, Writer};
pub use kept::{Kept, Lost, Unreadable, read as read_kept, write as write_kept};
pub use letters::{GROUP, after_address, grouped, read as letters};
use numbers::{FAMILY, MEMBER, Of, ROLES, SURVEY};
pub use problem::{Problem, What};

use crate::date::Date;
use crate::household::{Answer, Answers, Birth, Given, Household, Person, Reply, Role};
use crate::questionnaire::Depth;

/// The newest version. A code is written in the oldest one that can hold it, so that an application
/// that was left behind still opens most codes. One letter holds the version, so it ends at 31.
pub const VERSION: u32 = 2;

/// From this version on a code says whether its household is an example.
const SAYS_EXAMPLE: u32 = 2;

/// Seconds between two replies that were received: whether somebody hurried is not handed over.
const UNHURRIED: u32 = 60;

/// What a code holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handoff {
    /// The day whose rules were applied.
    pub on: Date,
    /// Whether that was today where the code was made.
    pub today: bool,
    /// Whether closed programmes asked questions too.
    pub closed_too: bool,
    /// Whether the family asked for the welfare estimate.
    pub estimate: Option<Depth>,
    /// Whether it is a household that was made up to be shown.
    pub example: bool,
    /// What was said. Out of a code members have no nicknames, and their ids count from 1.
    pub household: Household,
}

impl Handoff {
    /// The code, without gaps; [`grouped`] makes them.
    #[must_use]
    pub fn encode(&self) -> String {
        let household = &self.household;
        let mut out = Writer::default();
        out.put(if self.example { SAYS_EXAMPLE } else { 1 }, 5);
        out.date(self.on);
        out.put(u32::from(self.today), 1);
        out.put(u32::from(self.closed_too), 1);
        let estimate = match self.estimate {
            None => 0,
            Some(Depth::Quick) => 1,
            Some(Depth::Full) => 2,
        };
        out.put(estimate, 2);
        out.put(u32::from(household.unfinished), 1);
        if self.example {
            out.put(1, 1);
        }
        write(&mut out, FAMILY, &|of| said(&household.answers, of));
        // Ages that were said on the same day name it once.
        let mut said_on = self.on;
        for person in &household.people {
            out.put(1, 1);
            out.put(person.role.map_or(0, number), 4);
            write_birth(&mut out, person.birth, &mut said_on);
            write(&mut out, MEMBER, &|of| said(&person.answers, of));
        }
        out.put(0, 1);
        write(&mut out, SURVEY, &|of| {
            let Of::Item(item) = of else { return Said::Nothing };
            match household.survey.get(item).map(|it| it.reply) {
                None => Said::Nothing,
                Some(Reply::Value(value)) => Said::Value(value),
                Some(Reply::DontKnow) => Said::DontKnow,
                Some(Reply::Declined) => Said::Other(0, 0),
            }
        });
        letters::sealed(out.symbols())
    }

    /// Reads a code, or the address that ends with one. Case, gaps and dashes do not matter.
    ///
    /// # Errors
    ///
    /// What is wrong, where, and what is allowed there.
    pub fn decode(text: &str) -> Result<Self, Problem> {
        let symbols = letters::opened(text)?;
        let mut input = Reader::new(&symbols);
        let version = input.bounded(5, What::Version, (1, VERSION))?;
        let on = input.date()?;
        let today = input.flag()?;
        let closed_too = input.flag()?;
        let estimate = match input.bounded(2, What::Estimate, (0, 2))? {
            0 => None,
            1 => Some(Depth::Quick),
            _ => Some(Depth::Full),
        };
        let mut household = Household { unfinished: input.flag()?, ..Household::default() };
        let example = version >= SAYS_EXAMPLE && input.flag()?;
        read(&mut input, FAMILY, What::Family, &mut |row, said| hear(&mut household.answers, row.1, said))?;
        let mut said_on = on;
        let mut id = 0;
        while input.flag()? {
            id += 1;
            household.people.push(member(&mut input, id, &mut said_on)?);
        }
        let survey = &mut household.survey;
        read(&mut input, SURVEY, What::Survey, &mut |row, said| {
            let Of::Item(item) = row.1 else { return };
            let reply = match said {
                Said::Nothing => return,
                Said::Value(value) => Reply::Value(value),
                Said::DontKnow => Reply::DontKnow,
                Said::Other(..) => Reply::Declined,
            };
            survey.set(item, Some(Given { reply, at: u32::from(row.0) * UNHURRIED }));
        })?;
        input.ended()?;
        Ok(Self { on, today, closed_too, estimate, example, household })
    }
}

fn member(input: &mut Reader<'_>, id: u32, said_on: &mut Date) -> Result<Person, Problem> {
    let mut person = Person::new(id);
    let role = input.bounded(4, What::Role, (0, 8))?;
    person.role = ROLES.into_iter().find(|it| number(*it) == role);
    person.birth = read_birth(input, said_on)?;
    read(input, MEMBER, What::Member, &mut |row, said| hear(&mut person.answers, row.1, said))?;
    Ok(person)
}

/// The number of a place in the family; 0 is none.
fn number(role: Role) -> u32 {
    (1..).zip(ROLES).find(|it| it.1 == role).map_or(0, |it| it.0)
}

fn said(answers: &Answers, of: Of) -> Said {
    let Of::Fact(fact) = of else { return Said::Nothing };
    match answers.get(fact) {
        None => Said::Nothing,
        Some(Answer::DontKnow) => Said::DontKnow,
        Some(Answer::Between(low, high)) if low == high => Said::Value(low),
        Some(Answer::Between(low, high)) => Said::Other(low, high),
    }
}

fn hear(answers: &mut Answers, of: Of, said: Said) {
    let Of::Fact(fact) = of else { return };
    let answer = match said {
        Said::Nothing => return,
        Said::Value(value) => Answer::value(value),
        Said::DontKnow => Answer::DontKnow,
        Said::Other(low, high) => Answer::Between(low, high),
    };
    answers.set(fact, Some(answer));
}

fn write_birth(out: &mut Writer, birth: Option<Birth>, said_on: &mut Date) {
    match birth {
        None => out.put(0, 2),
        Some(Birth::DontKnow) => out.put(1, 2),
        Some(Birth::Aged(years, on)) => {
            out.put(2, 2);
            out.put(years.min(127), 7);
            out.put(u32::from(on != *said_on), 1);
            if on != *said_on {
                out.date(on);
                *said_on = on;
            }
        }
        Some(Birth::On(day)) => {
            out.put(3, 2);
            out.date(day);
        }
    }
}

fn read_birth(input: &mut Reader<'_>, said_on: &mut Date) -> Result<Option<Birth>, Problem> {
    Ok(match input.take(2)? {
        0 => None,
        1 => Some(Birth::DontKnow),
        2 => {
            let years = input.take(7)?;
            if input.flag()? {
                *said_on = input.date()?;
            }
            Some(Birth::Aged(years, *said_on))
        }
        _ => Some(Birth::On(input.date()?)),
    })
}
