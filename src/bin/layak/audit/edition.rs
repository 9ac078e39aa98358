//! What must be possible in every edition: somebody gets in, every criterion can be the one that
//! keeps somebody out, every component can be paid, every limit can bind.

use layak::engine::{Assessment, Subject, Verdict, assess};
use layak::household::{Answer, Household};
use layak::money::Range;
use layak::rule::{Condition, Edition, Limit, Program};
use layak::truth::Truth;

use super::Findings;
use super::goal::Want;
use super::search::{Draft, Search};

/// How many households with gaps are looked at for amounts that contradict themselves.
const N_SAMPLES: usize = 100;

/// One edition with what is known of it so far.
struct Audit<'a> {
    program: &'static Program,
    edition: &'static Edition,
    search: Search,
    found: &'a mut Findings,
}

/// Checks an edition.
pub(super) fn check(program: &'static Program, edition: &'static Edition, found: &mut Findings) {
    let mut audit = Audit { program, edition, search: Search::of(edition), found };
    audit.components();
    for number in 0..edition.criteria.len() {
        if edition.criteria[number].of_person { audit.own_criterion(number) } else { audit.criterion(number) }
    }
    if edition.needs_person() {
        audit.recipient();
    }
    for limit in 0..edition.limits.len() {
        audit.limit(limit);
    }
    audit.samples();
    found.n_households += audit.search.n_tried;
}

/// For a formula that is put together here; an audit is short, so it may stay for good.
fn all(parts: Vec<Condition>) -> Condition {
    Condition::All(parts.leak())
}

impl Audit<'_> {
    fn wrong(&mut self, text: &str) {
        self.found.wrong.push(format!("{} {}: {text}", self.program.id, self.edition.from));
    }

    fn remark(&mut self, text: &str) {
        self.found.remarks.push(format!("{} {}: {text}", self.program.id, self.edition.from));
    }

    fn assess(&mut self, household: &Household) -> Option<Assessment> {
        self.found.n_households += 1;
        assess(self.program, household, self.edition.from)
    }

    /// Everybody who is to be paid fits a component; the family meets all criteria but one.
    fn wants(&self, but: Option<usize>, components: &[usize]) -> Vec<Want> {
        let mut wants = Vec::new();
        let counted = self.edition.criteria.iter().enumerate().filter(|it| Some(it.0) != but);
        for (_, criterion) in counted {
            if criterion.of_person {
                wants.extend((0..components.len()).map(|it| Want::holds(criterion.when, Some(it))));
            } else {
                wants.push(Want::holds(criterion.when, None));
            }
        }
        for (person, component) in components.iter().enumerate() {
            let component = &self.edition.components[*component];
            wants.extend(component.who.map(|it| Want::holds(it, Some(person))));
            // Who fits a larger component would count for that one alone.
            let larger = self.edition.components.iter().filter(|it| it.up_to > component.up_to);
            let larger = larger.filter(|_| self.edition.largest).filter_map(|it| it.who);
            wants.extend(larger.map(|it| Want::fails(it, Some(person))));
        }
        wants
    }

    /// The components for people, or nothing once where all is paid to the family.
    fn choices(&self) -> Vec<Vec<usize>> {
        let for_people = self.edition.components.iter().enumerate().filter(|it| it.1.who.is_some());
        let each: Vec<Vec<usize>> = for_people.map(|it| vec![it.0]).collect();
        if each.is_empty() { vec![Vec::new()] } else { each }
    }

    /// A household of one or two that is as wanted, and of which the engine says what is expected.
    fn witness(&mut self, wants: &[Want], expected: impl Fn(&Assessment) -> bool) -> Option<Draft> {
        for n_people in [1, 2] {
            let Some(draft) = self.search.find(n_people, wants) else { continue };
            if self.assess(&draft.household(self.edition.from)).is_some_and(|it| expected(&it)) {
                return Some(draft);
            }
        }
        None
    }

    fn components(&mut self) {
        for choice in self.choices() {
            let wants = self.wants(None, &choice);
            let name = choice.first().map_or("", |it| self.edition.components[*it].id);
            let edition = self.edition;
            let paid = |it: &Assessment| {
                let least: u32 = match choice.first() {
                    Some(component) => edition.components[*component].at_least,
                    None => edition.components.iter().map(|it| it.at_least).sum(),
                };
                it.criteria == Verdict::Met && it.award.range.up_to.is_some_and(|it| it >= least)
            };
            if self.witness(&wants, paid).is_none() {
                let paid =
                    if name.is_empty() { String::new() } else { format!(" dan dibayar untuk `{name}`") };
                self.wrong(&format!("tidak ada keluarga yang memenuhi syarat{paid}"));
            }
        }
    }

    /// Some household fails this criterion of the family and nothing else.
    fn criterion(&mut self, number: usize) {
        let criterion = &self.edition.criteria[number];
        let alone = |it: &Assessment| {
            let failing: Vec<Subject> = it.failing().map(|it| it.of).collect();
            it.criteria == Verdict::NotMet && failing == [Subject::Criterion(number)]
        };
        let doubted = |it: &Assessment| {
            let open = it.findings.iter().filter(|it| it.truth != Truth::Yes && it.person.is_none());
            it.criteria == Verdict::CannotTell && open.map(|it| it.of).eq([Subject::Criterion(number)])
        };
        let doubt = Want { disputed: false, ..Want::fails(criterion.when, None) };
        for choice in self.choices() {
            let others = self.wants(Some(number), &choice);
            let wants: Vec<Want> =
                others.iter().copied().chain([Want::fails(criterion.when, None)]).collect();
            if self.witness(&wants, alone).is_some() {
                return;
            }
            let wants: Vec<Want> = others.into_iter().chain([doubt]).collect();
            if criterion.disputed.is_some() && self.witness(&wants, doubted).is_some() {
                return;
            }
        }
        match self.always_with(number) {
            None => self.wrong(&format!("syarat `{}` tidak pernah gagal", criterion.id)),
            Some(others) if others.is_empty() => {
                self.wrong(&format!("syarat `{}` tidak pernah gagal sendiri", criterion.id));
            }
            Some(others) => {
                let others = others.join(", ");
                self.remark(&format!(
                    "syarat `{}` tidak pernah gagal sendiri; ikut gagal: {others}",
                    criterion.id
                ));
            }
        }
    }

    /// What fails in every household that fails this criterion; `None` where none does.
    fn always_with(&mut self, number: usize) -> Option<Vec<&'static str>> {
        let wants = [Want::fails(self.edition.criteria[number].when, None)];
        let mut always: Option<Vec<Subject>> = None;
        for _ in 0..N_SAMPLES {
            let draft = self.search.find(2, &wants)?;
            let found = self.assess(&draft.household(self.edition.from))?;
            let failing: Vec<Subject> = found.failing().map(|it| it.of).collect();
            always = Some(match always {
                None => failing,
                Some(before) => before.into_iter().filter(|it| failing.contains(it)).collect(),
            });
        }
        let name = |it: Subject| match it {
            Subject::Criterion(it) if it != number => Some(self.edition.criteria[it].id),
            Subject::Recipient => Some("penerima"),
            _ => None,
        };
        Some(always?.into_iter().filter_map(name).collect())
    }

    /// Some person meets everything but this criterion about the person.
    fn own_criterion(&mut self, number: usize) {
        let criterion = &self.edition.criteria[number];
        let alone = |it: &Assessment| {
            let of_person = |it: &&layak::engine::Finding| {
                it.person == Some(1) && it.truth == Truth::No && matches!(it.of, Subject::Criterion(_))
            };
            it.criteria == Verdict::NotMet
                && it.failing().map(|it| it.of).eq([Subject::Recipient])
                && it.findings.iter().filter(of_person).map(|it| it.of).eq([Subject::Criterion(number)])
        };
        for choice in self.choices() {
            let mut wants = self.wants(Some(number), &choice);
            wants.push(Want::fails(criterion.when, Some(0)));
            if self.witness(&wants, alone).is_some() {
                return;
            }
            let doubt = Want { disputed: false, ..Want::fails(criterion.when, Some(0)) };
            wants.pop();
            wants.push(doubt);
            if criterion.disputed.is_some()
                && self.witness(&wants, |it| it.criteria == Verdict::CannotTell).is_some()
            {
                return;
            }
        }
        self.wrong(&format!("syarat penerima `{}` tidak pernah gagal sendiri", criterion.id));
    }

    /// Some family meets everything, but nobody in it fits.
    fn recipient(&mut self) {
        let own = self.edition.criteria.iter().filter(|it| it.of_person).map(|it| it.when);
        let who: Vec<Condition> = self.edition.components.iter().filter_map(|it| it.who).collect();
        let fits = all(own.chain([Condition::Any(who.leak())]).collect());
        if fits.facts().is_empty() {
            return; // Whoever is in the family fits, and nobody has a family of nobody.
        }
        let family = self.edition.criteria.iter().filter(|it| !it.of_person);
        let others: Vec<Want> = family.map(|it| Want::holds(it.when, None)).collect();
        let fails = Want::fails(fits, Some(0));
        let mut witness = |it: Want, expected: &dyn Fn(&Assessment) -> bool| {
            let wants: Vec<Want> = others.iter().copied().chain([it]).collect();
            let found = self.search.find(1, &wants);
            found.and_then(|it| self.assess(&it.household(self.edition.from))).is_some_and(|it| expected(&it))
        };
        if witness(fails, &|it| it.failing().map(|it| it.of).eq([Subject::Recipient])) {
            return;
        }
        let doubted = Want { disputed: false, ..fails };
        if witness(doubted, &|it| it.criteria == Verdict::CannotTell) {
            self.remark(
                "siapa pun mungkin cocok menurut sumber lain, jadi tidak pernah pasti tanpa penerima",
            );
        } else {
            self.wrong("keluarga tanpa penerima tidak pernah menjadi satu-satunya alasan");
        }
    }

    /// Some family would get another amount without the limit.
    fn limit(&mut self, number: usize) {
        let limit = &self.edition.limits[number];
        let of: Vec<usize> =
            (0..self.edition.components.len()).filter(|it| limit.of >> it & 1 == 1).collect();
        let without: Vec<Limit> =
            self.edition.limits.iter().enumerate().filter(|it| it.0 != number).map(|it| *it.1).collect();
        let free = Edition { limits: without.leak(), ..*self.edition };
        let free = Program { editions: vec![free].leak(), ..*self.program };
        let n_people = usize::from(limit.people) + 1;
        for start in 0..of.len() {
            // One component after another, so that no narrower limit binds first.
            let components: Vec<usize> = of.iter().copied().cycle().skip(start).take(n_people).collect();
            let wants = self.wants(None, &components);
            let Some(draft) = self.search.find(n_people, &wants) else { continue };
            let household = draft.household(self.edition.from);
            let with = self.assess(&household).map(|it| it.award.range);
            if with != assess(&free, &household, self.edition.from).map(|it| it.award.range) {
                return;
            }
        }
        let says = layak::catalog::sentence(limit.says).0;
        self.wrong(&format!("batas ini tidak pernah terasa: {says}"));
    }

    /// Households with gaps: amounts are never turned round, and nothing is paid where nothing is met.
    fn samples(&mut self) {
        for _ in 0..N_SAMPLES {
            let draft = self.search.any(2);
            let mut household = draft.household(self.edition.from);
            for fact in layak::fact::Fact::ALL {
                if self.search.below(4) == 0 {
                    household.answers.set(*fact, Some(Answer::DontKnow));
                    household.people[0].answers.set(*fact, None);
                }
            }
            let Some(found) = self.assess(&household) else { continue };
            let award = found.award;
            let ranges = [Some(award.range), award.year, award.disputed];
            let most = self.edition.components.iter().map(|it| it.up_to).max().unwrap_or(0);
            let flat: u32 = self.edition.components.iter().map(|it| it.up_to).sum();
            if award.range.up_to.is_some_and(|it| it > flat.max(2 * most)) {
                self.wrong(&format!("jumlah di luar batas: {award:?}"));
            }
            let turned = |it: Range| it.up_to.is_some_and(|most| most < it.at_least);
            let narrow = award.disputed.is_some_and(|it| !it.contains(award.range));
            if narrow || ranges.into_iter().flatten().any(turned) {
                self.wrong(&format!("jumlah yang bertentangan: {award:?}"));
            }
            let nothing = award.range == Range::NOTHING;
            if found.criteria == Verdict::NotMet && !nothing {
                self.wrong("jumlah dibayar walau syarat tidak dipenuhi");
            }
        }
    }
}
