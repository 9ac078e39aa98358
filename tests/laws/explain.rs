//! Explanations against brute force: every statement of an explanation is a statement about
//! verdicts, so each is checked by asking for those verdicts world by world.

use std::cell::Cell;

use layak::catalog::CHANGES;
use layak::date::Date;
use layak::engine::{Effect, Explanation, Open, Outlook, explain};
use layak::fact::Fact;
use layak::household::{Household, Source};
use layak::rule::Program;
use layak::truth::Truth;

use crate::brute::{Brute, known, only, sum, untold};
use crate::compare::shown;
use crate::exactness::stages;
use crate::notation::DAY;
use crate::random::{Stage, run, tell};
use crate::toy::TOYS;

/// How much was compared.
#[derive(Clone, Copy, Default)]
struct Tally {
    households: usize,
    reasons: usize,
    answers_of_reasons: usize,
    effects: usize,
    rows: usize,
    flips: usize,
    sets: usize,
    pairs: usize,
    by_worlds: usize,
    by_engine: usize,
}

/// One household before one programme, and what the engine explains.
struct Check<'a> {
    brute: Brute<'a>,
    household: &'a Household,
    on: Date,
    found: Explanation,
    tally: Tally,
}

type Checked = Result<(), String>;

fn must(holds: bool, what: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(what()) }
}

impl Check<'_> {
    fn told(&self, open: Open, value: u32) -> Household {
        let mut household = self.household.clone();
        tell(&mut household, open.person, open.fact, value, self.on);
        household
    }

    /// Answers that suffice, none of which can be left out.
    fn reason(&mut self) -> Checked {
        let (truth, reason) = (self.found.outlook.truth, self.found.reason.clone());
        if truth == Truth::Unknown {
            return must(reason.is_empty(), || format!("an open case has a reason: {reason:?}"));
        }
        self.tally.reasons += 1;
        self.tally.answers_of_reasons += reason.len();
        let kept = only(self.household, &reason, self.on);
        let found = self.brute.truth(&kept);
        must(found == truth, || format!("{reason:?} do not suffice: {found:?}"))?;
        for it in &reason {
            let mut without = kept.clone();
            untold(&mut without, *it);
            let found = self.brute.truth(&without);
            must(found == Truth::Unknown, || format!("{it:?} of {reason:?} can be left out"))?;
        }
        Ok(())
    }

    /// Every open fact that matters, and what each of its values does.
    fn effects(&mut self) -> Checked {
        let opens: Vec<Open> = self.found.effects.iter().map(|it| it.open).collect();
        let mut wanted = self.brute.open_that_matter(self.household);
        let place = |it: &Open| {
            (it.fact, it.person.and_then(|id| self.household.people.iter().position(|it| it.id == id)))
        };
        wanted.sort_by_key(place);
        must(opens == wanted, || format!("effects of {opens:?}, but {wanted:?} matter"))?;
        for effect in self.found.effects.clone() {
            self.effect(&effect)?;
        }
        let narrows = narrows(&self.found);
        must(self.found.narrows == narrows, || format!("{:?} narrows, not {:?}", narrows, self.found.narrows))
    }

    fn effect(&mut self, effect: &Effect) -> Checked {
        let (open, dtsen) = (effect.open, Open { person: None, fact: Fact::Dtsen });
        self.tally.effects += 1;
        self.tally.rows += effect.rows.len();
        let askable = known(self.household, open, self.on).from == Source::NotAsked;
        must(effect.askable == askable, || format!("{open:?} askable: {askable}"))?;
        // Whoever has a desil is listed.
        let listed = open.fact == Fact::Desil
            && self.brute.reads(Fact::Dtsen)
            && !known(self.household, dtsen, self.on).settled();
        for value in self.brute.values(self.household, open) {
            let mut told = self.told(open, value);
            if listed {
                tell(&mut told, None, Fact::Dtsen, 1, self.on);
            }
            let row = effect.rows.iter().find(|it| (it.least..=it.most).contains(&value));
            let row = row.ok_or_else(|| format!("{open:?} = {value} stands in no row"))?;
            let wanted = self.brute.outlook(&told);
            must(row.outlook == wanted, || format!("{open:?} = {value}: {row:?}, the law {wanted:?}"))?;
        }
        for pair in effect.rows.windows(2).filter(|it| it[0].most + 1 == it[1].least) {
            must(pair[0].outlook != pair[1].outlook, || format!("{open:?}: two rows do the same"))?;
        }
        let unlisted = listed.then(|| self.brute.outlook(&self.told(dtsen, 0)));
        must(effect.unlisted == unlisted, || format!("unlisted: {:?}", effect.unlisted))
    }

    /// Exactly the answers that decide alone.
    fn flips(&mut self) -> Checked {
        let truth = self.found.outlook.truth;
        for open in self.brute.said(self.household).into_iter().filter(|_| truth != Truth::Unknown) {
            let mut without = self.household.clone();
            untold(&mut without, open);
            let flip = self.found.flips.iter().find(|it| it.open == open);
            self.tally.flips += usize::from(flip.is_some());
            for value in self.brute.values(&without, open) {
                let other = self.brute.truth(&self.told(open, value));
                let said = flip.and_then(|it| it.others.iter().find(|it| (it.0..=it.1).contains(&value)));
                let said = said.map(|it| it.2);
                let wanted = (other != truth).then_some(other);
                must(said == wanted, || format!("{open:?} = {value} flips to {said:?}, not {wanted:?}"))?;
            }
        }
        let said = self.brute.said(self.household);
        let known = |it: &Open| truth != Truth::Unknown && said.contains(it);
        must(self.found.flips.iter().all(|it| known(&it.open)), || "an unsaid answer flips".into())
    }

    /// Every smallest set of changes that lifts the refusal, and no other.
    fn nearest(&mut self) -> Checked {
        if self.found.outlook.truth != Truth::No {
            return must(self.found.nearest.is_empty(), || "nothing is refused".into());
        }
        let wanted = self.brute.nearest(self.household, CHANGES);
        let kinds = |it: &[(&'static str, Open, u32)]| -> Vec<(&'static str, Open)> {
            it.iter().map(|it| (it.0, it.1)).collect()
        };
        let mut found = Vec::new();
        for it in &self.found.nearest {
            let steps: Vec<_> = it.steps.iter().map(|it| (it.change.id, it.open, it.value)).collect();
            let promised = wanted.iter().find(|it| it.steps == steps);
            let promised = promised.ok_or_else(|| format!("{steps:?} do not lift the refusal"))?;
            let said = Outlook { truth: it.truth, range: it.range };
            must(promised.outlook == said, || format!("{steps:?} promise {said:?}"))?;
            let mut missing = it.missing.clone();
            missing.sort_unstable();
            must(promised.missing == missing, || format!("{steps:?} then ask {missing:?}"))?;
            found.push(kinds(&steps));
        }
        for it in &wanted {
            must(found.contains(&kinds(&it.steps)), || format!("{:?} lift the refusal too", it.steps))?;
        }
        self.tally.sets += found.len();
        self.tally.pairs += found.iter().filter(|it| it.len() == 2).count();
        Ok(())
    }
}

/// The question that leaves the narrowest range in the worst case, then on average.
fn narrows(found: &Explanation) -> Option<Open> {
    let width = |it: (u32, Option<u32>)| it.1.map_or(u64::MAX, |most| u64::from(most - it.0));
    let now = width(sum(found.outlook.range));
    let mut best: Option<(u64, u64, Open)> = None;
    for effect in found.effects.iter().filter(|it| it.askable) {
        let widths: Vec<u64> = effect.rows.iter().map(|it| width(sum(it.outlook.range))).collect();
        let worst = widths.iter().copied().max().unwrap_or(u64::MAX);
        let mean = widths.iter().sum::<u64>() / u64::try_from(widths.len()).expect("a few rows");
        let better = best.is_none_or(|it| (worst, mean) < (it.0, it.1));
        if widths.iter().any(|it| *it < now) && better {
            best = Some((worst, mean, effect.open));
        }
    }
    best.map(|it| it.2)
}

fn check(program: &Program, household: &Household, on: Date) -> Result<Tally, String> {
    let found = explain(program, household, on, CHANGES).expect("an edition on this day");
    let edition = program.edition_on(on).expect("an edition on this day");
    let mut check = Check { brute: Brute::new(edition, on), household, on, found, tally: Tally::default() };
    let laws = [
        ("reason", check.reason()),
        ("effects", check.effects()),
        ("flips", check.flips()),
        ("nearest", check.nearest()),
    ];
    for (name, law) in laws {
        law.map_err(|it| format!("{} {}\n  {name}: {it}", program.id, shown(household, on)))?;
    }
    let wanted = check.brute.outlook(household);
    must(check.found.outlook == wanted, || format!("{}: {wanted:?}", program.id))?;
    let (by_worlds, by_engine) = check.brute.counts();
    Ok(Tally { households: 1, by_worlds, by_engine, ..check.tally })
}

fn over(n: u32, seed: u64, all: impl Iterator<Item = (&'static Program, Date)>) {
    let tally = Cell::new(Tally::default());
    for (seed, (program, on)) in (seed..).zip(all) {
        let stage = Stage::new(program, on);
        run(seed, n, 3, |draft| {
            let one = check(program, &stage.household(&draft, 0), on)?;
            let all = tally.get();
            tally.set(Tally {
                households: all.households + one.households,
                reasons: all.reasons + one.reasons,
                answers_of_reasons: all.answers_of_reasons + one.answers_of_reasons,
                effects: all.effects + one.effects,
                rows: all.rows + one.rows,
                flips: all.flips + one.flips,
                sets: all.sets + one.sets,
                pairs: all.pairs + one.pairs,
                by_worlds: all.by_worlds + one.by_worlds,
                by_engine: all.by_engine + one.by_engine,
            });
            Ok(())
        });
    }
    let it = tally.get();
    println!(
        "{} households: {} reasons of {} answers, {} effects of {} rows, {} fragile answers, \
         {} sets of changes ({} of two); {} verdicts world by world, {} by the exact engine",
        it.households,
        it.reasons,
        it.answers_of_reasons,
        it.effects,
        it.rows,
        it.flips,
        it.sets,
        it.pairs,
        it.by_worlds,
        it.by_engine
    );
}

#[test]
fn explanations_of_toys_are_exact() {
    over(400, 11_000, TOYS.iter().map(|it| (it, DAY)));
}

#[test]
fn explanations_of_programmes_are_exact() {
    over(200, 12_000, stages());
}
