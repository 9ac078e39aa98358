//! Random walks through the application against a model that keeps whole households: undoing leaves
//! exactly what would be there had nobody done what was undone.

use std::cell::Cell;

use layak::date::Date;
use layak::engine::Open;
use layak::fact::{Fact, Subject};
use layak::household::{Answer, Birth, Household, Role};
use layak::route::Route;
use layak::session::{Action, Draft, Last, Session};
use layak::words::Locale;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

const TODAY: Date = Date::checked(2026, 2, 15);

/// A step on the way. Members are chosen by a number, so that a step fits every household.
#[derive(Clone, Debug)]
enum Move {
    Answer(Fact, u8, Option<Answer>),
    Add(Draft),
    Edit(u8, Draft),
    Remove(u8),
    Finish(bool),
    Forget,
    Undo,
    Speak(bool),
    Travel(Date),
    AskClosed(bool),
    /// To the screen before this one.
    Back,
}

fn answers() -> impl Strategy<Value = (Fact, Option<Answer>)> {
    // A few facts come often, so that answers are corrected and taken back.
    let often = prop::sample::select(vec![Fact::Kabupaten, Fact::Desil, Fact::Ibu, Fact::Sekolah]);
    let fact = prop_oneof![often, prop::sample::select(Fact::ALL.to_vec())];
    (fact, 0_u8..8, any::<(u32, u32)>()).prop_map(|(fact, kind, (one, other))| {
        let (least, most) = fact.bounds();
        let within = |it: u32| least + it % (most - least + 1);
        let (one, other) = (within(one), within(other));
        let answer = match kind {
            0 => None,
            1 => Some(Answer::DontKnow),
            2 => Some(Answer::Between(one.min(other), one.max(other))),
            _ => Some(Answer::value(one)),
        };
        (fact, answer)
    })
}

fn drafts() -> impl Strategy<Value = Draft> {
    let nickname =
        prop::sample::select(vec!["", "Ibu", " Ani ", "Nama yang lebih panjang dari empat puluh huruf"]);
    let role = prop::option::of(prop::sample::select(Role::ALL.to_vec()));
    let birth = prop::option::of(prop::sample::select(vec![
        Birth::DontKnow,
        Birth::Aged(30, TODAY),
        Birth::Aged(7, Date::checked(2020, 12, 24)),
        Birth::On(Date::checked(2012, 2, 29)),
    ]));
    let sex = prop::sample::select(vec![
        None,
        Some(Answer::value(0)),
        Some(Answer::value(1)),
        Some(Answer::DontKnow),
    ]);
    (nickname, role, birth, sex).prop_map(|(nickname, role, birth, sex)| Draft {
        nickname: nickname.into(),
        role,
        birth,
        sex,
    })
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let day = prop::sample::select(vec![TODAY, Date::checked(2020, 12, 24), Date::checked(2021, 1, 31)]);
    let one = prop_oneof![
        10 => (answers(), any::<u8>()).prop_map(|((fact, answer), who)| Move::Answer(fact, who, answer)),
        3 => drafts().prop_map(Move::Add),
        2 => (any::<u8>(), drafts()).prop_map(|(who, draft)| Move::Edit(who, draft)),
        2 => any::<u8>().prop_map(Move::Remove),
        2 => any::<bool>().prop_map(Move::Finish),
        1 => Just(Move::Forget),
        7 => Just(Move::Undo),
        1 => any::<bool>().prop_map(Move::Speak),
        1 => day.prop_map(Move::Travel),
        1 => any::<bool>().prop_map(Move::AskClosed),
        3 => Just(Move::Back),
    ];
    prop::collection::vec(one, 0..90)
}

/// The same walks each time, and nothing is written to disk.
fn run(seed: u64, n_cases: u32, law: impl Fn(&[Move]) -> Result<(), String>) {
    let config = Config {
        cases: n_cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&moves(), |moves| law(&moves).map_err(TestCaseError::fail));
    if let Err(TestError::Fail(why, moves)) = &outcome {
        panic!("{why}\n{moves:#?}");
    }
    outcome.expect("every walk can be drawn");
}

/// What was done and not undone, with the household before it where it changed that.
struct Done {
    action: Action,
    before: Option<Household>,
}

struct Walk {
    session: Session,
    done: Vec<Done>,
    /// The screens on the way here.
    screens: Vec<Route>,
}

impl Walk {
    fn new() -> Self {
        Self {
            session: Session::new(Locale::Indonesian, TODAY),
            done: Vec::new(),
            screens: vec![Route::Home],
        }
    }

    /// A member by number; every so often one who is gone or never was.
    fn member(&self, who: u8) -> u32 {
        let people = &self.session.household.people;
        match usize::from(who) % (people.len() + 1) {
            0 => u32::from(who),
            number => people[number - 1].id,
        }
    }

    /// What a step does, and the screen on which it is done; nothing where it only goes back.
    fn action(&self, step: &Move) -> Option<(Action, Route)> {
        Some(match step {
            Move::Answer(fact, who, answer) => {
                let person = (fact.subject() == Subject::Person).then(|| self.member(*who));
                let open = Open { person, fact: *fact };
                (Action::Answer(open, *answer), Route::Question(open))
            }
            Move::Add(draft) => (Action::Save(None, draft.clone()), Route::Member(None)),
            Move::Edit(who, draft) => {
                let id = Some(self.member(*who));
                (Action::Save(id, draft.clone()), Route::Member(id))
            }
            Move::Remove(who) => (Action::Remove(self.member(*who)), Route::Family),
            Move::Finish(finished) => (Action::Finish(*finished), Route::Family),
            Move::Forget => (Action::Forget, Route::Home),
            Move::Undo => (Action::Undo, Route::Review),
            Move::Speak(english) => {
                (Action::Speak(if *english { Locale::English } else { Locale::Indonesian }), Route::About)
            }
            Move::Travel(on) => (Action::Travel(*on), Route::Home),
            Move::AskClosed(closed_too) => (Action::AskClosed(*closed_too), Route::Results),
            Move::Back => return None,
        })
    }

    /// A new session in which only that was done which was not undone.
    fn replayed(&self) -> Session {
        let start = Session::new(Locale::Indonesian, TODAY);
        self.done.iter().fold(start, |session, it| session.apply(it.action.clone()))
    }

    fn newest(&self) -> Option<usize> {
        self.done.iter().rposition(|it| it.before.is_some())
    }

    fn step(&mut self, step: &Move) -> Result<(), String> {
        let Some((action, screen)) = self.action(step) else {
            // Going back draws an earlier screen, and drawing only reads.
            self.screens.pop();
            return self.agrees();
        };
        self.screens.push(screen);
        let before = self.session.household.clone();
        self.session = self.session.apply(action.clone());
        if action == Action::Undo {
            let undone = self.newest().map(|it| self.done.remove(it));
            let expected = undone.and_then(|it| it.before).unwrap_or(before);
            if self.session.household != expected {
                return Err(format!("undone to {:?}\nnot to {expected:?}", self.session.household));
            }
            if self.session != self.replayed() {
                return Err(format!("{:?}\nis not what was not undone: {:?}", self.session, self.replayed()));
            }
        } else if action == Action::Forget {
            // Nothing of what was said can come back.
            self.done.retain(|it| it.before.is_none());
            if self.session != self.replayed() {
                return Err(format!("{:?} has not forgotten", self.session));
            }
        } else {
            let looks = matches!(action, Action::Speak(_) | Action::Travel(_) | Action::AskClosed(_));
            let before = (before != self.session.household).then_some(before);
            // Saying once more what was said already is nothing that could be undone.
            if looks || before.is_some() {
                self.done.push(Done { action, before });
            }
        }
        self.agrees()
    }

    /// What the session says of its newest change is what the model knows of it.
    fn agrees(&self) -> Result<(), String> {
        let session = &self.session;
        let ids: Vec<u32> = session.household.people.iter().map(|it| it.id).collect();
        let Some((action, before)) =
            self.newest().and_then(|it| Some((&self.done[it].action, self.done[it].before.as_ref()?)))
        else {
            let none = session.last().is_none() && session.before().is_none() && session.removed().is_none();
            return if none { Ok(()) } else { Err(format!("nothing to undo, but {:?}", session.last())) };
        };
        let now = &session.household;
        let said = |household: &Household, open: &Open| match open.person {
            None => household.answers.get(open.fact),
            Some(id) => household.person(id).and_then(|it| it.answers.get(open.fact)),
        };
        let last = session.last();
        let named = match (action, last) {
            (Action::Answer(about, answer), Some(Last::Answered { open, before: was, after })) => {
                let first = was.is_none() || after.is_none();
                open == *about
                    && was == said(before, about)
                    && after == *answer
                    && last.is_some_and(|it| it.corrects() != first)
            }
            (Action::Save(..), Some(Last::Added(person))) => {
                before.person(person.id).is_none() && now.people.last() == Some(person)
            }
            (Action::Save(Some(id), _), Some(Last::Changed { before: was, after })) => {
                let old = before.person(*id).ok_or("nobody was there")?;
                after.id == *id
                    && now.person(*id) == Some(after)
                    && (&was.nickname, was.role, was.birth) == (&old.nickname, old.role, old.birth)
                    && was.sex == old.answers.get(Fact::Kelamin)
            }
            (Action::Remove(id), Some(Last::Removed(person))) => {
                before.person(*id) == Some(person) && now.person(*id).is_none()
            }
            (Action::Finish(finished), Some(Last::Finished(said))) => said == *finished,
            _ => false,
        };
        let undone = session.before().is_some_and(|it| it.household == *before);
        let removed = matches!(last, Some(Last::Removed(_))) == session.removed().is_some();
        let unique = ids.iter().enumerate().all(|(number, id)| !ids[..number].contains(id));
        if named && undone && removed && unique {
            return Ok(());
        }
        Err(format!("after {action:?} the session says {last:?}, undone: {undone}, ids: {ids:?}"))
    }
}

#[test]
fn what_was_undone_was_never_done() {
    let counts = Cell::new([0_usize; 4]);
    run(20_260_215, 3_000, |moves| {
        let mut walk = Walk::new();
        let mut n_undone = 0;
        for step in moves {
            n_undone += usize::from(matches!(step, Move::Undo) && walk.newest().is_some());
            walk.step(step)?;
        }
        if walk.session != walk.replayed() {
            return Err("the end is not what was not undone".into());
        }
        let n_left = walk.done.iter().filter(|it| it.before.is_some()).count();
        for _ in 0..n_left {
            walk.step(&Move::Undo)?;
        }
        let new = Session::new(walk.session.locale, TODAY).apply(Action::Travel(walk.session.on));
        if walk.session != new.apply(Action::AskClosed(walk.session.closed_too)) {
            return Err(format!("with everything undone something is left: {:?}", walk.session));
        }
        let [n_walks, n_steps, n_back, n_all] = counts.get();
        counts.set([n_walks + 1, n_steps + moves.len(), n_back + n_undone, n_all + n_left]);
        Ok(())
    });
    let [n_walks, n_steps, n_undone, n_left] = counts.get();
    println!(
        "{n_walks} walks, {n_steps} steps, {n_undone} of them undid something, {n_left} undone at the end"
    );
}
