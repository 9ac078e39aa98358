//! Every complete world that agrees with what a family said, as a product of axes.
//!
//! An axis is one open fact of the family or of one member, one disagreement between sources, or
//! whether somebody whom nobody has named is there at all. A settled fact has no axis. Facts that
//! no formula reads have none either: they can change nothing.

use layak::date::Date;
use layak::fact::{Fact, IMPLIED, Kind, Subject};
use layak::household::{Answer, Answers, Household, Known, Person, Source};
use layak::rule::{Condition, Edition, Test};

/// What an axis decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// The raw value of a fact of the family (`None`) or of the member with this id.
    Fact(Option<u32>, Fact),
    /// How a disagreement between sources is read; 0 is the preferred reading.
    Reading(u8),
    /// Whether this unnamed member exists, or one of the facts about them.
    Stranger(usize),
}

/// One open thing with one value for each cell that it can lie in.
#[derive(Clone, Debug)]
pub(crate) struct Axis {
    pub(crate) of: Of,
    pub(crate) values: Vec<u32>,
    pub(crate) askable: bool,
    /// Whether some values are known not to be the one.
    pub(crate) partly: bool,
}

/// Where the value of a fact comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cell {
    Given(u32),
    Axis(usize),
    Unread,
}

/// The cells of the family or of one member, by fact.
pub(crate) type Row = [Cell; Fact::COUNT];

/// One value for each axis.
pub(crate) type World = Vec<u32>;

/// All worlds of one household for some formulas on one day.
pub(crate) struct Worlds {
    pub(crate) axes: Vec<Axis>,
    pub(crate) family: Row,
    /// The members alive on the day, then the strangers: id and cells.
    pub(crate) members: Vec<(Option<u32>, Row)>,
    /// The axis that says whether the stranger is there.
    pub(crate) presence: Vec<Option<usize>>,
    /// The axis of each disagreement.
    pub(crate) readings: Vec<Option<usize>>,
}

/// Every test of a fact in the formulas.
pub(crate) fn tests(conditions: &[Condition], found: &mut Vec<(Fact, Test)>, readings: &mut Vec<u8>) {
    for condition in conditions {
        match condition {
            Condition::Fact(fact, test) => found.push((*fact, *test)),
            Condition::All(parts) | Condition::Any(parts) => tests(parts, found, readings),
            Condition::Not(part) | Condition::Someone(_, part) => {
                tests(std::slice::from_ref(*part), found, readings);
            }
            Condition::Disputed(number) => readings.push(*number),
        }
    }
}

/// The first value of every cell of a fact: where a rule or a limit of the questionnaire cuts.
pub(crate) fn starts(fact: Fact, tests: &[(Fact, Test)]) -> Vec<u32> {
    let mut found = vec![fact.bounds().0];
    for test in tests.iter().filter(|it| it.0 == fact) {
        match test.1 {
            Test::Between(least, most) => found.extend([least, most.saturating_add(1)]),
            Test::OneOf(values) => found.extend(values.iter().flat_map(|it| [*it, it + 1])),
        }
    }
    for limit in IMPLIED.iter().filter(|it| it.because == fact) {
        found.extend([limit.least, limit.most.saturating_add(1)]);
    }
    if matches!(fact.kind(), Kind::YesNo | Kind::Choice(_)) {
        found.extend(fact.bounds().0..=fact.bounds().1);
    }
    found.retain(|it| (fact.bounds().0..=fact.bounds().1).contains(it));
    found.sort_unstable();
    found.dedup();
    found
}

/// What a subject said, and what is known of its facts.
struct Told<'a> {
    of: &'a dyn Fn(Fact) -> Of,
    answers: &'a Answers,
    known: &'a dyn Fn(Fact) -> Known,
}

impl Told<'_> {
    /// Whether this value would make an answer untrue that was given and is not asleep.
    fn contradicts(&self, because: Fact, value: u32) -> bool {
        let mut limits = IMPLIED.iter().filter(|it| it.because == because);
        limits.any(|it| {
            let awake = (self.known)(it.fact).from != Source::Implied;
            let other = match self.answers.get(it.fact) {
                Some(Answer::Between(low, high)) => !(low..=high).contains(&it.value),
                _ => false,
            };
            (it.least..=it.most).contains(&value) && other && awake
        })
    }

    fn row(&self, read: &[Fact], tests: &[(Fact, Test)], axes: &mut Vec<Axis>) -> Row {
        let mut row = [Cell::Unread; Fact::COUNT];
        for fact in read {
            let known = (self.known)(*fact);
            if known.settled() {
                row[*fact as usize] = Cell::Given(known.least);
                continue;
            }
            let inside = starts(*fact, tests).into_iter().filter(|it| known.least < *it && *it <= known.most);
            let mut values: Vec<u32> = std::iter::once(known.least).chain(inside).collect();
            values.retain(|it| !self.contradicts(*fact, *it));
            assert!(!values.is_empty(), "{} contradicts every answer", fact.name());
            row[*fact as usize] = Cell::Axis(axes.len());
            let of = (self.of)(*fact);
            let partly = (known.least, known.most) != fact.bounds();
            axes.push(Axis { of, values, askable: known.askable() && matches!(of, Of::Fact(..)), partly });
        }
        row
    }
}

impl Worlds {
    /// The worlds in which these formulas can differ, with so many possible strangers.
    pub(crate) fn new(conditions: &[Condition], household: &Household, on: Date, n_strangers: usize) -> Self {
        let (mut tested, mut disputed) = (Vec::new(), Vec::new());
        tests(conditions, &mut tested, &mut disputed);
        let read: Vec<Fact> = Fact::ALL.iter().copied().filter(|it| is_read(*it, &tested)).collect();
        let of = |subject: Subject| -> Vec<Fact> {
            read.iter().copied().filter(|it| it.subject() == subject).collect()
        };
        let mut axes = Vec::new();
        let told = Told {
            of: &|it| Of::Fact(None, it),
            answers: &household.answers,
            known: &|it| household.known(it, on),
        };
        let family = told.row(&of(Subject::Household), &tested, &mut axes);
        let (mut members, mut presence) = (Vec::new(), Vec::new());
        for person in household.people.iter().filter(|it| !it.unborn(on)) {
            let told = Told {
                of: &|it| Of::Fact(Some(person.id), it),
                answers: &person.answers,
                known: &|it| person.known(it, on),
            };
            members.push((Some(person.id), told.row(&of(Subject::Person), &tested, &mut axes)));
            presence.push(None);
        }
        for number in 0..n_strangers {
            presence.push(Some(axes.len()));
            axes.push(Axis { of: Of::Stranger(number), values: vec![0, 1], askable: false, partly: false });
            let person = Person::new(u32::MAX);
            let told = Told {
                of: &|_| Of::Stranger(number),
                answers: &person.answers,
                known: &|it| person.known(it, on),
            };
            members.push((None, told.row(&of(Subject::Person), &tested, &mut axes)));
        }
        let mut readings = vec![None; 256];
        for number in disputed {
            if readings[usize::from(number)].is_none() {
                readings[usize::from(number)] = Some(axes.len());
                axes.push(Axis {
                    of: Of::Reading(number),
                    values: vec![0, 1],
                    askable: false,
                    partly: false,
                });
            }
        }
        Self { axes, family, members, presence, readings }
    }

    /// The worlds that matter to an edition.
    pub(crate) fn of(edition: &Edition, household: &Household, on: Date, n_strangers: usize) -> Self {
        Self::new(&edition.conditions().collect::<Vec<_>>(), household, on, n_strangers)
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.axes.iter().fold(1, |product: usize, it| product.saturating_mul(it.values.len()))
    }

    /// Every world; the last axis turns fastest.
    pub(crate) fn each(&self, see: &mut dyn FnMut(&World)) {
        self.turn(&mut Vec::with_capacity(self.axes.len()), see);
    }

    fn turn(&self, world: &mut World, see: &mut dyn FnMut(&World)) {
        let Some(axis) = self.axes.get(world.len()) else { return see(world) };
        for value in &axis.values {
            world.push(*value);
            self.turn(world, see);
            world.pop();
        }
    }

    /// The axes of facts of the family and of named members.
    pub(crate) fn facts(&self) -> Vec<(Option<u32>, Fact, &Axis)> {
        let fact = |it: &'_ Axis| match it.of {
            Of::Fact(person, fact) => Some((person, fact)),
            Of::Reading(_) | Of::Stranger(_) => None,
        };
        self.axes.iter().filter_map(|it| fact(it).map(|(person, fact)| (person, fact, it))).collect()
    }

    /// How far apart two worlds are in `each` that differ by one step on this axis.
    pub(crate) fn stride(&self, axis: usize) -> usize {
        self.axes[axis + 1..].iter().map(|it| it.values.len()).product()
    }

    /// The members of a world: named people always, strangers where they exist.
    pub(crate) fn present(&self, world: &World) -> impl Iterator<Item = usize> {
        (0..self.members.len()).filter(|it| self.presence[*it].is_none_or(|axis| world[axis] == 1))
    }

    /// The value of a fact of the family (`None`) or of a member: what a limit of the
    /// questionnaire says where one applies, else what the axis says.
    pub(crate) fn value(&self, member: Option<usize>, fact: Fact, world: &World) -> u32 {
        let of_member = member.filter(|_| fact.subject() == Subject::Person);
        let row = of_member.map_or(&self.family, |it| &self.members[it].1);
        let axis = match row[fact as usize] {
            Cell::Given(value) => return value,
            Cell::Axis(axis) => axis,
            Cell::Unread => unreachable!("{} is read but has no axis", fact.name()),
        };
        let applies = |least: u32, most: u32, because: Fact| {
            (least..=most).contains(&self.value(member, because, world))
        };
        let limit = IMPLIED.iter().find(|it| it.fact == fact && applies(it.least, it.most, it.because));
        limit.map_or(world[axis], |it| it.value)
    }

    /// Whether a formula holds in a world, for the family or for one member.
    pub(crate) fn holds(&self, condition: &Condition, member: Option<usize>, world: &World) -> bool {
        match condition {
            Condition::Fact(fact, test) => test.holds(self.value(member, *fact, world)),
            Condition::All(parts) => parts.iter().all(|it| self.holds(it, member, world)),
            Condition::Any(parts) => parts.iter().any(|it| self.holds(it, member, world)),
            Condition::Not(part) => !self.holds(part, member, world),
            Condition::Someone(_, part) => self.present(world).any(|it| self.holds(part, Some(it), world)),
            Condition::Disputed(number) => {
                self.readings[usize::from(*number)].is_some_and(|axis| world[axis] == 1)
            }
        }
    }
}

/// Whether a formula reads the fact, or a limit that settles such a fact does.
pub(crate) fn is_read(fact: Fact, tests: &[(Fact, Test)]) -> bool {
    let tested = |fact: Fact| tests.iter().any(|it| it.0 == fact);
    tested(fact) || IMPLIED.iter().any(|it| it.because == fact && tested(it.fact))
}
