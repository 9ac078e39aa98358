//! Verdicts of one edition by brute force, for explanations: what is said, what is open, what each
//! value does, and which changes lift a refusal. Written from the definitions.

use std::cell::Cell;

use layak::date::Date;
use layak::engine::{Open, Outlook, Verdict};
use layak::fact::{Fact, Subject};
use layak::household::{Household, Known, Source};
use layak::money::Range;
use layak::rule::{Change, Condition, Edition, Test};
use layak::truth::Truth;

use crate::oracle::{Oracle, truth};
use crate::random::tell;
use crate::worlds::{Of, Worlds, is_read, starts, tests};

/// Up to so many worlds are walked one by one; beyond, the engine answers, whose verdicts and
/// amounts another law compares with brute force.
const MOST_WORLDS: usize = 3_000;

/// From so much to so much.
pub(crate) fn sum(range: Range) -> (u32, Option<u32>) {
    (range.at_least, range.up_to)
}

/// What is known of the fact behind a question.
pub(crate) fn known(household: &Household, open: Open, on: Date) -> Known {
    match open.person {
        None => household.known(open.fact, on),
        Some(id) => household.person(id).expect("a member").known(open.fact, on),
    }
}

/// Takes an answer back.
pub(crate) fn untold(household: &mut Household, open: Open) {
    let Some(id) = open.person else { return household.answers.set(open.fact, None) };
    let person = household.people.iter_mut().find(|it| it.id == id).expect("a member");
    match open.fact {
        Fact::Usia => person.birth = None,
        fact => person.answers.set(fact, None),
    }
}

/// The household with these answers alone. Who is not born yet stays unborn.
pub(crate) fn only(household: &Household, kept: &[Open], on: Date) -> Household {
    let mut found = household.clone();
    for fact in Fact::ALL.iter().copied() {
        let people = household.people.iter().filter(|it| !it.unborn(on)).map(|it| Some(it.id));
        let whom: Vec<Option<u32>> = match fact.subject() {
            Subject::Household => vec![None],
            Subject::Person => people.collect(),
        };
        for open in whom.into_iter().map(|person| Open { person, fact }).filter(|it| !kept.contains(it)) {
            untold(&mut found, open);
        }
    }
    found
}

/// One edition on one day.
pub(crate) struct Brute<'a> {
    edition: &'a Edition,
    on: Date,
    tested: Vec<(Fact, Test)>,
    by_worlds: Cell<usize>,
    by_engine: Cell<usize>,
}

/// One change.
struct Step {
    id: &'static str,
    open: Open,
    value: u32,
    birthday: Option<Date>,
}

/// A set of changes, each with the fact and its new value, and what is then so.
pub(crate) struct Set {
    pub(crate) steps: Vec<(&'static str, Open, u32)>,
    pub(crate) outlook: Outlook,
    pub(crate) missing: Vec<Open>,
}

impl<'a> Brute<'a> {
    pub(crate) fn new(edition: &'a Edition, on: Date) -> Self {
        let mut tested = Vec::new();
        tests(&edition.conditions().collect::<Vec<_>>(), &mut tested, &mut Vec::new());
        Self { edition, on, tested, by_worlds: Cell::new(0), by_engine: Cell::new(0) }
    }

    /// How many verdicts were found world by world, and how many by the engine.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.by_worlds.get(), self.by_engine.get())
    }

    /// Whether a formula of the edition reads the fact.
    pub(crate) fn reads(&self, fact: Fact) -> bool {
        self.tested.iter().any(|it| it.0 == fact)
    }

    pub(crate) fn outlook(&self, household: &Household) -> Outlook {
        self.outlook_on(household, self.on)
    }

    pub(crate) fn truth(&self, household: &Household) -> Truth {
        self.outlook(household).truth
    }

    fn outlook_on(&self, household: &Household, on: Date) -> Outlook {
        let mut oracle = Oracle::new(self.edition, household, on, 0);
        if oracle.worlds.count() > MOST_WORLDS {
            self.by_engine.set(self.by_engine.get() + 1);
            return self.by_engine(household, on);
        }
        self.by_worlds.set(self.by_worlds.get() + 1);
        let mut worlds = Vec::new();
        oracle.worlds.each(&mut |it| worlds.push(it.clone()));
        let outcomes: Vec<_> = worlds.iter().map(|it| oracle.outcome(it)).collect();
        let (yes, no) = (outcomes.iter().any(|it| it.met), outcomes.iter().any(|it| !it.met));
        let least = outcomes.iter().map(|it| it.amount.0).min().expect("a world");
        let most = outcomes.iter().map(|it| it.amount.1).max().expect("a world");
        Outlook { truth: Truth::of(yes, no), range: Range { at_least: least, up_to: Some(most) } }
    }

    /// The engine asks a programme for its edition of a day, so it gets one that has no other.
    fn by_engine(&self, household: &Household, on: Date) -> Outlook {
        let found = self.assessed(household, on);
        let truth = match found.criteria {
            Verdict::Met => Truth::Yes,
            Verdict::NotMet => Truth::No,
            Verdict::NeedsAnswers | Verdict::CannotTell => Truth::Unknown,
        };
        Outlook { truth, range: found.award.disputed.unwrap_or(found.award.range) }
    }

    fn assessed(&self, household: &Household, on: Date) -> layak::engine::Assessment {
        let always = Edition { from: Date::checked(1800, 1, 1), until: None, ..*self.edition };
        let editions: &'static [Edition] = Box::leak(Box::new([always]));
        let program = layak::rule::Program { editions, ..crate::toy::TOYS[0] };
        layak::engine::assess(&program, household, on).expect("an edition for every day")
    }

    fn asked_by_engine(&self, household: &Household, on: Date) -> Vec<Open> {
        let mut found = self.assessed(household, on).missing;
        found.sort_unstable();
        found
    }

    /// The answers that were said, are awake and name one value of a fact that the rules read.
    pub(crate) fn said(&self, household: &Household) -> Vec<Open> {
        let people = household.people.iter().filter(|it| !it.unborn(self.on)).map(|it| Some(it.id));
        let whom: Vec<Option<u32>> = std::iter::once(None).chain(people).collect();
        let mut found = Vec::new();
        for fact in Fact::ALL.iter().copied().filter(|it| is_read(*it, &self.tested)) {
            for person in
                whom.iter().copied().filter(|it| it.is_some() == (fact.subject() == Subject::Person))
            {
                let open = Open { person, fact };
                let known = known(household, open, self.on);
                if known.from == Source::Said && known.settled() {
                    found.push(open);
                }
            }
        }
        found
    }

    /// One value for each cell that an open fact can lie in.
    pub(crate) fn values(&self, household: &Household, open: Open) -> Vec<u32> {
        let worlds = Worlds::of(self.edition, household, self.on, 0);
        let axis = worlds.axes.iter().find(|it| it.of == Of::Fact(open.person, open.fact));
        axis.map_or_else(Vec::new, |it| it.values.clone())
    }

    /// The open facts of which two worlds that differ in them alone differ in outcome.
    pub(crate) fn open_that_matter(&self, household: &Household) -> Vec<Open> {
        Oracle::new(self.edition, household, self.on, 0).open_that_matter()
    }

    /// Every smallest set of permitted changes that lifts the refusal, with each value that does
    /// it: one change, or where no single one does, two that concern no two members.
    pub(crate) fn nearest(&self, household: &Household, changes: &'static [Change]) -> Vec<Set> {
        let every: Vec<Step> = changes.iter().flat_map(|it| self.steps(household, it)).collect();
        let singles = every.iter().map(|it| vec![it]);
        let found: Vec<Set> = singles.filter_map(|it| self.lifts(household, &it)).collect();
        if !found.is_empty() {
            return found;
        }
        let mut found = Vec::new();
        for (number, one) in every.iter().enumerate() {
            for other in &every[number + 1..] {
                let members = [one.open.person, other.open.person];
                let two = matches!(members, [Some(one), Some(other)] if one != other);
                if one.open != other.open && !two {
                    found.extend(self.lifts(household, &[one, other]));
                }
            }
        }
        found
    }

    fn lifts(&self, household: &Household, steps: &[&Step]) -> Option<Set> {
        let day = steps.iter().find_map(|it| it.birthday).unwrap_or(self.on);
        let mut changed = household.clone();
        for it in steps.iter().filter(|it| it.birthday.is_none()) {
            tell(&mut changed, it.open.person, it.open.fact, it.value, day);
        }
        let outlook = self.outlook_on(&changed, day);
        let missing = if outlook.truth == Truth::Unknown {
            Oracle::new(self.edition, &changed, day, 0).asked()
        } else {
            self.asked_by_engine(&changed, day)
        };
        if let Some(it) = steps.iter().find(|it| it.birthday.is_some()) {
            // It counts where the verdict is worse without it, or better with it than without any
            // other birthday of that day.
            let alone = self.held_back(&changed, day, &|_| true)
                < self.held_back(&changed, day, &|id| id != it.open.person);
            if !alone && self.held_back(&changed, day, &|id| id == it.open.person) >= outlook.truth {
                return None;
            }
        }
        let steps = steps.iter().map(|it| (it.id, it.open, it.value)).collect();
        (outlook.truth != Truth::No).then_some(Set { steps, outlook, missing })
    }

    /// The verdict where these people, if their birthday is on this day, are as old as the day before.
    fn held_back(&self, household: &Household, day: Date, who: &dyn Fn(Option<u32>) -> bool) -> Truth {
        let mut yesterday = self.on;
        while yesterday.next() < day {
            yesterday = yesterday.next();
        }
        let mut younger = household.clone();
        for id in household.people.iter().map(|it| it.id).filter(|it| who(Some(*it))) {
            let open = Open { person: Some(id), fact: Fact::Usia };
            let age = known(household, open, day).least;
            if known(household, open, yesterday).least < age {
                tell(&mut younger, Some(id), Fact::Usia, age - 1, day);
            }
        }
        self.outlook_on(&younger, day).truth
    }

    /// Everything that one entry of the whitelist permits to this family.
    fn steps(&self, household: &Household, change: &'static Change) -> Vec<Step> {
        let said = self.said(household);
        let mut found = Vec::new();
        for open in said.into_iter().filter(|it| it.fact == change.fact) {
            let mut alone = household.clone();
            alone.people.retain(|it| Some(it.id) == open.person);
            let may = change.when.as_ref().is_none_or(|it| {
                let about = open.person.map_or(*it, |_| Condition::Someone(0, it));
                truth(&about, &alone, self.on) == Truth::Yes
            });
            let mut without = household.clone();
            untold(&mut without, open);
            let cells = self.values(&without, open);
            let starts = starts(open.fact, &self.tested);
            let now = known(household, open, self.on).least;
            let (least, most) = open.fact.bounds();
            for value in (least..=most).filter(|it| may && change.to.holds(*it) && *it != now) {
                let start = starts.iter().copied().filter(|it| *it <= value).max();
                let possible = start.is_some_and(|it| cells.contains(&it));
                // Nobody grows younger, and an age matters from the first year of a cell on.
                let later = change.years > 0 && (value < now || start != Some(value));
                if !possible || later || change.only_less && value > now {
                    continue;
                }
                let birthday = self.birthday(household, open, value, change.years);
                if change.years == 0 || birthday.is_some() {
                    found.push(Step { id: change.id, open, value, birthday });
                }
            }
        }
        found
    }

    /// The first day, not so many years ahead, on which somebody has surely reached an age.
    fn birthday(&self, household: &Household, open: Open, age: u32, years: u16) -> Option<Date> {
        let last = self.on.years_later(years)?;
        let mut day = self.on;
        while day < last {
            day = day.next();
            let known = known(household, open, day);
            if known.least >= age {
                return Some(day);
            }
        }
        None
    }
}
