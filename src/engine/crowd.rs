//! Many families, one after the other: how each programme stands and which questions are left, with
//! neither reasons nor amounts.
//!
//! An edition tells two families apart only by the cells in which their answers lie, and members who
//! can be nothing to it not at all. So families are stripped to that, and what is left of them is
//! worked out once. In a village that is most of the work.
//!
//! What has nothing to do with each other is kept apart, as in the plan: members who differ in nothing
//! from those of an earlier family are not worked out again because the two are on different lists.

use std::cell::OnceCell;
use std::rc::Rc;

use super::explore::{Case, Slot, explore};
use super::member::Memo;
use super::part::{Facts, bit};
use super::plan::{Cuts, Plan};
use super::told::{Print, Readings, Told};
use super::{Open, Standing, Verdict};
use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::Household;
use crate::rule::{Condition, Edition, Program};
use crate::truth::Truth;

/// How many different families a piece of an edition keeps; a list as long as a city must not fill a phone.
const MOST_KEPT: usize = 4_000;

/// The rules of a day, ready for many families.
pub struct Crowd {
    on: Date,
    desks: Vec<Option<Desk>>,
}

/// What the rules of a day say about one family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// How each programme stands, in the order in which they were given.
    pub standings: Vec<Standing>,
    /// Every question that can still change a verdict or an amount, each once.
    pub missing: Vec<Open>,
}

/// One edition.
struct Desk {
    rules: Rules,
    /// What has to do with the members, everything else, and "we receive it".
    shelves: Vec<Shelf>,
    /// The members that were seen, and whether they can be anything to the edition. Sorted.
    people: Vec<(Print, bool)>,
}

/// What an edition says.
struct Rules {
    edition: &'static Edition,
    /// Whether its questions count.
    asks: bool,
    plan: Rc<Plan>,
    memo: Rc<Memo>,
    /// "We receive it", where the edition has words for it.
    holds: Option<(Condition, Rc<Plan>)>,
    reads: Readings,
}

/// A piece of an edition that has nothing to do with the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// The requirements of the group with this number, which have nothing to do with the members.
    Alone(usize),
    /// Everything that hangs together with the members.
    Core,
    /// "We receive it."
    Holds,
}

/// What was found out about a piece.
struct Shelf {
    piece: Piece,
    /// The facts of the family that it reads.
    facts: Facts,
    /// Whether it has to do with the members.
    people: bool,
    /// The families that were worked out. Sorted.
    seen: Vec<(Print, Rc<Found>)>,
}

/// What a piece says; members are named by their place in the order of their prints.
struct Found {
    truth: Truth,
    /// What is still worth asking, once somebody wants to know.
    missing: OnceCell<Vec<Open>>,
}

/// What an edition says of a family.
struct Answered {
    standing: Standing,
    /// What its pieces say of it.
    found: Vec<Rc<Found>>,
    /// The order in which its members are named.
    order: Vec<usize>,
}

impl Crowd {
    /// Programmes on a day; `asks` says whose questions count.
    #[must_use]
    pub fn new(programs: &'static [Program], on: Date, asks: &dyn Fn(&Program) -> bool) -> Self {
        let desk = |it: &Program| Some(Desk::new(it.edition_on(on)?, on, asks(it)));
        Self { on, desks: programs.iter().map(desk).collect() }
    }

    /// What they say about a family.
    pub fn brief(&mut self, household: &Household) -> Brief {
        let on = self.on;
        let family = Told::new(&household.answers, None, &|it| household.known(it, on));
        let people = household.people.iter().filter(|it| !it.unborn(on));
        let people = people.map(|it| Told::new(&it.answers, Some(it), &|fact| it.known(fact, on)));
        let people: Vec<Told<'_>> = people.collect();
        let mut brief = Brief { standings: Vec::with_capacity(self.desks.len()), missing: Vec::new() };
        for desk in &mut self.desks {
            let Some(desk) = desk else {
                brief.standings.push(Standing::NoRules);
                continue;
            };
            let answered = desk.answered(&family, &people, household.unfinished);
            brief.standings.push(answered.standing);
            for open in answered.found.iter().filter_map(|it| it.missing.get()).flatten() {
                let member = |it: u32| people[answered.order[it as usize]].person;
                let person = open.person.and_then(member).map(|it| it.id);
                let open = Open { person, ..*open };
                if !brief.missing.contains(&open) {
                    brief.missing.push(open);
                }
            }
        }
        brief
    }
}

impl Desk {
    fn new(edition: &'static Edition, on: Date, asks: bool) -> Self {
        let formulas: Vec<Condition> = edition.conditions().chain(edition.holds).collect();
        let holds = edition.holds.map(|it| (it, Rc::new(Plan::aside(edition, it))));
        let plan = Rc::new(Plan::of(edition));
        let cuts = Cuts::of(&formulas);
        let shelf = |piece, reads: &dyn Fn(Fact) -> bool, people| {
            let facts = Fact::ALL.iter().filter(|it| it.subject() == Subject::Household && reads(**it));
            Shelf { piece, facts: facts.fold(0, |all, it| all | bit(*it)), people, seen: Vec::new() }
        };
        let alone = plan.alone.iter().enumerate();
        let alone = alone.map(|(place, it)| shelf(Piece::Alone(place), &|fact| it.reads(fact), false));
        let mut shelves: Vec<Shelf> = alone.collect();
        let of_core = |it| plan.core.reads(it) || plan.people_read(Slot::Family(it));
        shelves.push(shelf(Piece::Core, &of_core, true));
        if let Some((_, plan)) = &holds {
            shelves.push(shelf(Piece::Holds, &|it| plan.cuts.mentions(it), !plan.parts.is_empty()));
        }
        let facts = Fact::ALL.iter().filter(|it| cuts.mentions(**it)).fold(0, |all, it| all | bit(*it));
        let memo = Rc::default();
        let reads = Readings { on, cuts, facts };
        let rules = Rules { edition, asks, plan, memo, holds, reads };
        Self { rules, shelves, people: Vec::new() }
    }

    /// What the edition says of a family.
    fn answered(&mut self, family: &Told<'_>, people: &[Told<'_>], unfinished: bool) -> Answered {
        let mut prints: Vec<(Print, usize)> = Vec::with_capacity(people.len());
        for (place, it) in people.iter().enumerate() {
            let print = it.print(&self.rules.reads.cuts, self.rules.reads.facts);
            if self.counts(&print, it) {
                prints.push((print, place));
            }
        }
        prints.sort_unstable();
        let order: Vec<usize> = prints.iter().map(|it| it.1).collect();
        let rules = &self.rules;
        let stripped = OnceCell::new();
        let household = || {
            stripped.get_or_init(|| {
                let person = |(id, place): (u32, &usize)| people[*place].stripped(&rules.reads, id);
                Household {
                    answers: family.stripped_answers(&rules.reads),
                    people: (0..).zip(&order).map(person).collect(),
                    unfinished,
                    ..Household::default()
                }
            })
        };
        let (mut truth, mut on_list) = (Truth::Yes, Truth::Unknown);
        let mut found = Vec::with_capacity(self.shelves.len());
        for shelf in &mut self.shelves {
            if truth == Truth::No && shelf.piece != Piece::Holds {
                continue;
            }
            let mut print = family.print(&rules.reads.cuts, shelf.facts);
            if shelf.people {
                // Their number counts also where nothing else of them does.
                print.extend(prints.len().to_le_bytes());
                print.push(u8::from(unfinished));
                print.extend(prints.iter().flat_map(|it| &it.0));
            }
            let it = shelf.found(print, &|piece| rules.truth(piece, household()));
            match shelf.piece {
                Piece::Holds => on_list = it.truth,
                _ => truth = truth.min(it.truth),
            }
            found.push(it);
        }
        if rules.asks && truth != Truth::No {
            for (shelf, found) in self.shelves.iter().zip(&found) {
                found.missing.get_or_init(|| rules.missing(shelf, household()));
            }
        } else {
            found.clear();
        }
        // What is open counts as open, whoever could close it.
        let criteria = match truth {
            Truth::Yes => Verdict::Met,
            Truth::No => Verdict::NotMet,
            Truth::Unknown => Verdict::NeedsAnswers,
        };
        let standing = Standing::at(criteria, on_list, rules.edition.window.on(rules.reads.on));
        Answered { standing, found, order }
    }

    /// Whether a member can be anything to the edition, in whatever family.
    fn counts(&mut self, print: &Print, told: &Told<'_>) -> bool {
        let place = match self.people.binary_search_by(|it| it.0.cmp(print)) {
            Ok(place) => return self.people[place].1,
            Err(place) => place,
        };
        let rules = &self.rules;
        let alone = Household { people: vec![told.stripped(&rules.reads, 0)], ..Household::default() };
        let mut counts = false;
        for plan in rules.holds.iter().map(|it| &it.1).chain([&rules.plan]) {
            let case = rules.case(&alone, plan, Rc::default());
            let cells = |slot| Some(case.cells(None, slot));
            let walked = explore(&mut Vec::new(), &cells, &mut |completion| {
                counts = counts || !case.member(case.people[0], completion)?.adds_nothing();
                Ok(())
            });
            debug_assert!(walked.is_ok());
        }
        if self.people.len() < MOST_KEPT {
            self.people.insert(place, (print.clone(), counts));
        }
        counts
    }
}

impl Shelf {
    /// What was found out about such a family, or is found out now.
    fn found(&mut self, print: Print, truth: &dyn Fn(Piece) -> Truth) -> Rc<Found> {
        let place = match self.seen.binary_search_by(|it| it.0.cmp(&print)) {
            Ok(place) => return self.seen[place].1.clone(),
            Err(place) => place,
        };
        let found = Rc::new(Found { truth: truth(self.piece), missing: OnceCell::new() });
        if self.seen.len() < MOST_KEPT {
            self.seen.insert(place, (print, found.clone()));
        }
        found
    }
}

impl Rules {
    fn case<'a>(&self, household: &'a Household, plan: &Rc<Plan>, memo: Rc<Memo>) -> Case<'a> {
        Case::with(self.edition, household, self.reads.on, plan.clone(), memo)
    }

    /// Whether a piece holds for a family.
    fn truth(&self, piece: Piece, household: &Household) -> Truth {
        let case = |plan, memo| self.case(household, plan, memo);
        match (piece, &self.holds) {
            (Piece::Alone(place), _) => {
                case(&self.plan, self.memo.clone()).can_alone(&self.plan.alone[place], false).truth()
            }
            (Piece::Core, _) => {
                let case = case(&self.plan, self.memo.clone());
                if case.has_core() { case.can_core(false).truth() } else { Truth::Yes }
            }
            (Piece::Holds, Some((it, plan))) => case(plan, Rc::default()).family_truth(it),
            (Piece::Holds, None) => Truth::Unknown,
        }
    }

    /// The questions that can still change how a piece turns out, or the amount.
    fn missing(&self, of: &Shelf, household: &Household) -> Vec<Open> {
        let reads = |it: Fact| of.facts & bit(it) != 0;
        let case = || self.case(household, &self.plan, self.memo.clone());
        match of.piece {
            Piece::Alone(_) => case().missing_of(&reads),
            Piece::Core => case().missing_of(&|it| it.subject() == Subject::Person || reads(it)),
            Piece::Holds => Vec::new(),
        }
    }
}
