//! Many families, one after the other: how each programme stands and which questions are left, with
//! neither reasons nor amounts.
//!
//! An edition tells two families apart only by the cells in which their answers lie, and members who
//! can be nothing to it not at all. So families are stripped to that, and what is left of them is
//! worked out once. In a village that is most of the work.

use std::rc::Rc;

use super::explore::{Case, explore};
use super::member::Memo;
use super::plan::{Cuts, Plan};
use super::{Open, Standing, Verdict};
use crate::date::Date;
use crate::fact::{Fact, Subject};
use crate::household::{Answer, Answers, Birth, Household, Known, Person, Source, contradictions};
use crate::rule::{Condition, Edition, Program};
use crate::truth::Truth;

/// How many different families an edition keeps; a list as long as a city must not fill a phone.
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
    edition: &'static Edition,
    on: Date,
    /// Whether its questions count.
    asks: bool,
    plan: Rc<Plan>,
    memo: Rc<Memo>,
    /// "We receive it", where the edition has words for it.
    holds: Option<(Condition, Rc<Plan>)>,
    /// Where all of its formulas cut.
    cuts: Cuts,
    /// The members that were seen, and whether they can be anything to the edition. Sorted.
    people: Vec<(Print, bool)>,
    /// The families that were worked out. Sorted.
    seen: Vec<(Print, Rc<Found>)>,
}

/// What tells somebody apart before an edition.
type Print = Vec<u8>;

/// What an edition says; members are named by their place in the order of their prints.
struct Found {
    standing: Standing,
    missing: Vec<Open>,
}

/// What is known of a family or of a member, fact by fact.
struct Told<'a> {
    answers: &'a Answers,
    person: Option<&'a Person>,
    known: Vec<(Fact, Known)>,
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
            let (found, order) = desk.found(&family, &people, household.unfinished);
            brief.standings.push(found.standing);
            for open in &found.missing {
                let person = open.person.and_then(|it| people[order[it as usize]].person).map(|it| it.id);
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
        Self {
            edition,
            on,
            asks,
            plan: Rc::new(Plan::of(edition)),
            memo: Rc::default(),
            holds,
            cuts: Cuts::of(&formulas),
            people: Vec::new(),
            seen: Vec::new(),
        }
    }

    /// What the edition says of a family, and the order in which its members are named.
    fn found(&mut self, family: &Told<'_>, people: &[Told<'_>], unfinished: bool) -> (Rc<Found>, Vec<usize>) {
        let mut prints: Vec<(Print, usize)> = Vec::with_capacity(people.len());
        for (place, it) in people.iter().enumerate() {
            let print = it.print(&self.cuts);
            if self.counts(&print, it) {
                prints.push((print, place));
            }
        }
        prints.sort_unstable();
        // Their number counts also where nothing else of them does.
        let mut print = prints.len().to_le_bytes().to_vec();
        print.push(u8::from(unfinished));
        print.extend(family.print(&self.cuts));
        for (own, _) in &prints {
            print.extend(own);
        }
        let order: Vec<usize> = prints.into_iter().map(|it| it.1).collect();
        let place = match self.seen.binary_search_by(|it| it.0.cmp(&print)) {
            Ok(place) => return (self.seen[place].1.clone(), order),
            Err(place) => place,
        };
        let person = |(id, place): (u32, &usize)| people[*place].stripped(&self.cuts, id, self.on);
        let household = Household {
            answers: family.stripped_answers(&self.cuts),
            people: (0..).zip(&order).map(person).collect(),
            unfinished,
            ..Household::default()
        };
        let found = Rc::new(self.work_out(&household));
        if self.seen.len() < MOST_KEPT {
            self.seen.insert(place, (print, found.clone()));
        }
        (found, order)
    }

    fn case<'a>(&self, household: &'a Household, plan: &Rc<Plan>, memo: Rc<Memo>) -> Case<'a> {
        Case::with(self.edition, household, self.on, plan.clone(), memo)
    }

    fn work_out(&self, household: &Household) -> Found {
        let case = self.case(household, &self.plan, self.memo.clone());
        let truth = case.verdict(false);
        let missing = if self.asks { case.missing(truth) } else { Vec::new() };
        // What is open counts as open, whoever could close it.
        let criteria = match truth {
            Truth::Yes => Verdict::Met,
            Truth::No => Verdict::NotMet,
            Truth::Unknown => Verdict::NeedsAnswers,
        };
        let holds = self.holds.as_ref();
        let on_list = holds
            .map_or(Truth::Unknown, |(it, plan)| self.case(household, plan, Rc::default()).family_truth(it));
        Found { standing: Standing::at(criteria, on_list, self.edition.window.on(self.on)), missing }
    }

    /// Whether a member can be anything to the edition, in whatever family.
    fn counts(&mut self, print: &Print, told: &Told<'_>) -> bool {
        let place = match self.people.binary_search_by(|it| it.0.cmp(print)) {
            Ok(place) => return self.people[place].1,
            Err(place) => place,
        };
        let alone = Household { people: vec![told.stripped(&self.cuts, 0, self.on)], ..Household::default() };
        let mut counts = false;
        for plan in self.holds.iter().map(|it| &it.1).chain([&self.plan]) {
            let case = self.case(&alone, plan, Rc::default());
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

impl<'a> Told<'a> {
    fn new(answers: &'a Answers, person: Option<&'a Person>, known: &dyn Fn(Fact) -> Known) -> Self {
        let about = if person.is_some() { Subject::Person } else { Subject::Household };
        let facts = Fact::ALL.iter().filter(|it| it.subject() == about);
        Self { answers, person, known: facts.map(|it| (*it, known(*it))).collect() }
    }

    /// What tells this family or member apart before some cuts: for each fact the first and the last
    /// cell that it can lie in, and whether it is still asked. What was said may also forbid values
    /// of what is open, as an office does to a child.
    #[allow(clippy::cast_possible_truncation)] // A fact has tens of cells.
    fn print(&self, cuts: &Cuts) -> Print {
        let mut print = Vec::new();
        for (fact, known) in self.known.iter().filter(|it| cuts.mentions(it.0)) {
            let (first, last) = (cuts.cell(*fact, known.least), cuts.cell(*fact, known.most));
            debug_assert!(last < usize::from(u8::MAX));
            print.extend([first as u8, last as u8, u8::from(first < last && known.askable())]);
            if known.settled() {
                continue;
            }
            for limit in contradictions(self.answers, *fact).filter(|it| self.awake(it.fact)) {
                print.push(u8::MAX);
                print.extend(limit.least.to_le_bytes());
                print.extend(limit.most.to_le_bytes());
            }
        }
        print
    }

    /// Whether an answer is not put to sleep by another.
    fn awake(&self, fact: Fact) -> bool {
        self.known.iter().any(|it| it.0 == fact && it.1.from != Source::Implied)
    }

    /// The answers as far as the cuts tell them apart: the first value of a cell stands for the cell.
    fn stripped_answers(&self, cuts: &Cuts) -> Answers {
        // What forbids values of what is open stays as it is.
        if self.known.iter().any(|it| !it.1.settled() && contradictions(self.answers, it.0).next().is_some())
        {
            return *self.answers;
        }
        let mut answers = Answers::default();
        for (fact, known) in self.known.iter().filter(|it| cuts.mentions(it.0)) {
            let said = self.answers.get(*fact).filter(|_| known.from != Source::Implied);
            answers.set(
                *fact,
                said.map(|it| match it {
                    Answer::Between(low, high) => {
                        Answer::Between(cuts.first(*fact, low), cuts.first(*fact, high))
                    }
                    Answer::DontKnow => it,
                }),
            );
        }
        answers
    }

    /// The same of a member, who is called `id`.
    fn stripped(&self, cuts: &Cuts, id: u32, on: Date) -> Person {
        let age = self.known.iter().find(|it| it.0 == Fact::Usia).map(|it| it.1);
        let settled =
            age.filter(|it| it.settled()).map(|it| Birth::Aged(cuts.first(Fact::Usia, it.least), on));
        let said = self.person.and_then(|it| it.birth);
        let birth = settled.or(said).filter(|_| cuts.mentions(Fact::Usia));
        Person { birth, answers: self.stripped_answers(cuts), ..Person::new(id) }
    }
}
