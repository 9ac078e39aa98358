//! The rules of one programme on one day, ready for any number of households: what they read, and
//! the plans of their formulas, each made when it is first needed.
//!
//! They say what [`super::assess`] says, which walks for one household at a time and is all that an
//! application needs that shows one family; what only long lists need weighs nothing there.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::explore::Case;

use super::knowledge::Knowledge;
use super::part::{Facts, bit};
use super::plan::Plan;
use super::requirements::Shared;
use super::settled::{self, Readings};
use super::{Assessment, Award, Finding, Open, Subject, Verdict, award, decided_by, registries};
use crate::date::Date;
use crate::money::Range;
use crate::rule::{Condition, Edition, Program};
use crate::truth::Truth;

/// The rules of a programme on a day.
pub struct Rules {
    pub(super) edition: &'static Edition,
    on: Date,
    /// What there is to find out of a family: its criteria and then who is paid for what.
    pub(super) formulas: Vec<Formula>,
    holds: Option<Formula>,
    /// When each note concerns a family, unless it concerns every one.
    notes: Vec<Option<Formula>>,
    /// The facts that decide the verdict and the amount.
    facts: Facts,
    plan: OnceCell<Rc<Plan>>,
}

/// A formula of an edition.
pub(super) struct Formula {
    pub(super) of: Subject,
    /// Whether it is about one member.
    pub(super) of_person: bool,
    pub(super) when: Condition,
    /// The facts that it reads.
    pub(super) facts: Facts,
    /// For the formula by itself.
    plan: OnceCell<Rc<Plan>>,
    /// The evidence that was found last.
    pub(super) shared: RefCell<Vec<Shared>>,
}

impl Formula {
    fn new(of: Subject, of_person: bool, when: Condition) -> Self {
        let facts = when.facts().into_iter().fold(0, |all, it| all | bit(it));
        Self { of, of_person, when, facts, plan: OnceCell::new(), shared: RefCell::default() }
    }
}

impl Rules {
    /// The rules of a programme on a day; `None` where it has no edition on that day.
    #[must_use]
    pub fn of(program: &Program, on: Date) -> Option<Self> {
        let edition = program.edition_on(on)?;
        let criteria = edition.criteria.iter().enumerate();
        let criteria =
            criteria.map(|(place, it)| Formula::new(Subject::Criterion(place), it.of_person, it.when));
        let components = edition.components.iter().enumerate();
        let components =
            components.filter_map(|(place, it)| Some(Formula::new(Subject::Component(place), true, it.who?)));
        let formulas: Vec<Formula> = criteria.chain(components).collect();
        let aside = |it| Formula::new(Subject::Recipient, false, it);
        Some(Self {
            edition,
            on,
            facts: formulas.iter().fold(0, |all, it| all | it.facts),
            formulas,
            holds: edition.holds.map(aside),
            notes: edition.notes.iter().map(|it| it.when.map(aside)).collect(),
            plan: OnceCell::new(),
        })
    }

    /// For all formulas together.
    pub(super) fn plan(&self) -> &Rc<Plan> {
        self.plan.get_or_init(|| Rc::new(Plan::of(self.edition)))
    }

    /// What they say about a household; both are of one day.
    #[must_use]
    pub fn assess(&self, known: &Knowledge<'_>) -> Assessment {
        debug_assert_eq!(self.on, known.on);
        let edition = self.edition;
        let look = Look { rules: self, known, readings: Readings::of(edition, known), case: OnceCell::new() };
        let settled = known.open & self.facts == 0 && !known.household.unfinished;
        let (findings, criteria, missing, award) = match &look.readings {
            Some(readings) if settled => settled::outcome(&look, readings),
            _ => look.open_outcome(),
        };
        let on_list = self.holds.as_ref().map_or(Truth::Unknown, |it| look.truth_of_family(it));
        let concerns =
            |it: &Option<Formula>| it.as_ref().is_none_or(|it| look.truth_of_family(it) == Truth::Yes);
        let notes = self.notes.iter().enumerate().filter(|it| concerns(it.1)).map(|it| it.0).collect();
        Assessment {
            edition,
            window: edition.window.on(self.on),
            criteria,
            registries: registries(edition, &findings),
            findings,
            on_list,
            decided_by: decided_by(edition, on_list),
            award,
            missing,
            notes,
        }
    }
}

/// One household before these rules.
pub(super) struct Look<'a> {
    pub(super) rules: &'a Rules,
    pub(super) known: &'a Knowledge<'a>,
    pub(super) readings: Option<Readings<'a>>,
    /// For what is open.
    case: OnceCell<Case<'a>>,
}

/// What is found out for an assessment, first of all.
pub(super) type Outcome = (Vec<Finding>, Verdict, Vec<Open>, Award);

impl<'a> Look<'a> {
    pub(super) fn case(&self) -> &Case<'a> {
        let rules = self.rules;
        let (household, on) = (self.known.household, self.known.on);
        self.case
            .get_or_init(|| Case::with(rules.edition, household, on, rules.plan().clone(), Rc::default()))
    }

    /// The case before one formula by itself: several criteria may share the number of their quantifier.
    pub(super) fn aside(&self, formula: &Formula) -> Case<'a> {
        let plan = formula.plan.get_or_init(|| Rc::new(Plan::aside(self.rules.edition, formula.when)));
        self.case().before(plan.clone())
    }

    /// Whether a formula about the family holds.
    pub(super) fn truth_of_family(&self, formula: &Formula) -> Truth {
        match self.readings_of_family(formula) {
            Some((readings, holds)) => readings.truth(holds),
            None => self.aside(formula).family_truth(&formula.when),
        }
    }

    /// In which readings of the sources a formula about the family holds, where nothing that it reads is open.
    pub(super) fn readings_of_family(&self, formula: &Formula) -> Option<(&Readings<'a>, u64)> {
        let settled = self.known.open & formula.facts == 0 && !self.known.household.unfinished;
        let readings = self.readings.as_ref().filter(|_| settled)?;
        Some((readings, readings.holds(&formula.when, &self.known.family)))
    }

    /// What the walks say where something is open; where a requirement fails by itself, whatever is
    /// open, there is nothing left to walk for.
    fn open_outcome(&self) -> Outcome {
        let edition = self.rules.edition;
        let mut findings = self.findings(&mut Vec::new());
        if edition.needs_person() {
            let fits = self.fits(&findings).unwrap_or_else(|| self.case().somebody_fits());
            findings.push(Finding::of_recipient(fits));
        }
        if findings.iter().any(|it| it.truth == Truth::No && it.bars(edition)) {
            return (findings, Verdict::NotMet, Vec::new(), award(edition, false, &|_, _| Range::NOTHING));
        }
        let case = self.case();
        let truth = case.verdict(false);
        let missing = case.missing(truth);
        let criteria = case.criteria(truth, &missing);
        (findings, criteria, missing, case.award())
    }

    /// Whether somebody fits, where that can be seen from what was found of each member by itself.
    fn fits(&self, findings: &[Finding]) -> Option<Truth> {
        let of = |id: u32| findings.iter().filter(move |it| it.person == Some(id));
        let one = |id: u32| {
            let (mut may, mut paid) = (Truth::Yes, Truth::No);
            for it in of(id) {
                match it.of {
                    Subject::Component(_) => paid = paid.or(it.truth),
                    _ => may = may.and(it.truth),
                }
            }
            may.and(paid)
        };
        let each = self.known.people.iter().map(|it| one(it.0));
        let nobody = if self.known.household.unfinished { Truth::Unknown } else { Truth::No };
        Some(each.fold(nobody, Truth::or)).filter(|it| *it != Truth::Unknown)
    }
}
