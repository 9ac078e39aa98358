//! Random walks through the application against a model that keeps whole households: undoing leaves
//! exactly what would be there had nobody done what was undone.

use std::cell::Cell;

use layak::consistency::{Because, Check, Doubt, Place, doubts};
use layak::engine::Open;
use layak::fact::{Fact, Subject};
use layak::handoff::Handoff;
use layak::household::Household;
use layak::item::Item;
use layak::questionnaire::Ask;
use layak::route::Route;
use layak::session::{Action, Last, Session};
use layak::words::Locale;

use crate::moves::{Move, TODAY, run};

/// Everything that was said: what the family is, and which doubts it leaves as they are.
#[derive(Clone, Debug, PartialEq)]
struct Said {
    household: Household,
    confirmed: Vec<(Doubt, Because)>,
}

impl Said {
    fn of(session: &Session) -> Self {
        Self { household: session.household.clone(), confirmed: session.confirmed.clone() }
    }
}

/// What was done and not undone, with what was said before it where it changed that.
struct Done {
    action: Action,
    before: Option<Said>,
}

struct Walk {
    session: Session,
    done: Vec<Done>,
    /// The screens on the way here.
    screens: Vec<Route>,
    /// How many replies, reasons for a doubt, and codes changed something.
    n_changes: [usize; 3],
    /// Codes that were made on the way here.
    codes: Vec<String>,
}

impl Walk {
    fn new() -> Self {
        Self {
            session: Session::new(Locale::Indonesian, TODAY),
            done: Vec::new(),
            screens: vec![Route::Home],
            n_changes: [0; 3],
            codes: vec![Session::new(Locale::Indonesian, TODAY).handoff().encode()],
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

    /// One of the doubts there are, one that was left as it is, or one that nobody has.
    fn doubt(&self, which: u8) -> Doubt {
        let mut all = doubts(&self.session.household, self.session.on);
        all.extend(self.session.confirmed.iter().map(|it| it.0.clone()));
        let answers = vec![(Place::Item(Item::Kulkas), 1, 1)];
        all.push(Doubt { check: Check::NoPower, answers });
        all.swap_remove(usize::from(which) % all.len())
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
            Move::Reply(item, given) => (Action::Reply(*item, *given), Route::Welfare(Ask::Item(*item))),
            Move::Estimate(depth) => (Action::Estimate(*depth), Route::Estimate),
            Move::Confirm(which, because) => (Action::Confirm(self.doubt(*which), *because), Route::Review),
            Move::Receive(which) => {
                let code = &self.codes[usize::from(*which) % self.codes.len()];
                let handoff = Handoff::decode(code).expect("a code of our own");
                (Action::Receive(Box::new(handoff)), Route::Review)
            }
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
        let before = Said::of(&self.session);
        self.session = self.session.apply(action.clone());
        if action == Action::Undo {
            let undone = self.newest().map(|it| self.done.remove(it));
            let expected = undone.and_then(|it| it.before).unwrap_or(before);
            if Said::of(&self.session) != expected {
                return Err(format!("undone to {:?}\nnot to {expected:?}", Said::of(&self.session)));
            }
            if self.session != self.replayed() {
                return Err(format!("{:?}\nis not what was not undone: {:?}", self.session, self.replayed()));
            }
        } else if action == Action::Forget {
            // Nothing of what was said can come back, nor that the family wanted the estimate.
            self.done.retain(|it| it.before.is_none() && !matches!(it.action, Action::Estimate(_)));
            // Whoever looked at it as a code said still does.
            for action in [Action::Travel(self.session.on), Action::AskClosed(self.session.closed_too)] {
                self.done.push(Done { action, before: None });
            }
            let blank = Session::new(self.session.locale, TODAY);
            if Said::of(&self.session) != Said::of(&blank) || self.session.estimate.is_some() {
                return Err(format!("something is left: {:?}", self.session));
            }
            if self.session != self.replayed() {
                return Err(format!("{:?} has not forgotten", self.session));
            }
        } else {
            let looks = matches!(
                action,
                Action::Speak(_) | Action::Travel(_) | Action::AskClosed(_) | Action::Estimate(_)
            );
            // A code says a whole family; that is something to take back even where it says the same.
            let changes = before != Said::of(&self.session) || matches!(action, Action::Receive(_));
            let before = changes.then_some(before);
            self.replied(&action, before.as_ref())?;
            let kinds = [
                matches!(action, Action::Reply(..)),
                matches!(action, Action::Confirm(..)),
                matches!(action, Action::Receive(_)),
            ];
            for (n, kind) in self.n_changes.iter_mut().zip(kinds) {
                *n += usize::from(before.is_some() && kind);
            }
            self.codes.push(self.session.handoff().encode());
            // Saying once more what was said already is nothing that could be undone.
            if looks || before.is_some() {
                self.done.push(Done { action, before });
            }
        }
        self.agrees()
    }

    /// The same reply again is no change, whenever it is given; another one is.
    fn replied(&self, action: &Action, before: Option<&Said>) -> Result<(), String> {
        let Action::Reply(item, given) = action else { return Ok(()) };
        let now = self.session.household.survey.get(*item);
        let was = before.map_or(now, |it| it.household.survey.get(*item));
        let same = was.map(|it| it.reply) == given.map(|it| it.reply);
        if same == before.is_none() && now == if same { was } else { *given } {
            return Ok(());
        }
        Err(format!("{action:?} after {was:?} leaves {now:?}"))
    }

    /// What the session says of its newest change is what the model knows of it.
    fn agrees(&self) -> Result<(), String> {
        let session = &self.session;
        let ids: Vec<u32> = session.household.people.iter().map(|it| it.id).collect();
        let newest = self.newest().map(|it| &self.done[it]);
        let Some((action, all_before)) = newest.and_then(|it| Some((&it.action, it.before.as_ref()?))) else {
            let none = session.last().is_none() && session.before().is_none() && session.removed().is_none();
            return if none { Ok(()) } else { Err(format!("nothing to undo, but {:?}", session.last())) };
        };
        let (now, before) = (&session.household, &all_before.household);
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
            (Action::Reply(item, given), Some(Last::Replied(said))) => {
                said == *item && now.survey.get(*item) == *given && last.is_some_and(|it| !it.corrects())
            }
            (Action::Confirm(doubt, because), Some(Last::Confirmed)) => {
                session.reason(doubt) == *because && last.is_some_and(|it| !it.corrects())
            }
            (Action::Receive(handoff), Some(Last::Received)) => {
                let fresh = |it: &u32| before.person(*it).is_none();
                session.household.answers == handoff.household.answers
                    && ids.iter().all(fresh)
                    && session.household.people.iter().all(|it| it.nickname.is_empty())
            }
            _ => false,
        };
        let undone = session.before().is_some_and(|it| Said::of(&it) == *all_before);
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
    let counts = Cell::new([0_usize; 7]);
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
        let new = new.apply(Action::AskClosed(walk.session.closed_too));
        if walk.session != new.apply(Action::Estimate(walk.session.estimate)) {
            return Err(format!("with everything undone something is left: {:?}", walk.session));
        }
        let [replies, confirmed, received] = walk.n_changes;
        let more = [1, moves.len(), n_undone, n_left, replies, confirmed, received];
        counts.set(std::array::from_fn(|it| counts.get()[it] + more[it]));
        Ok(())
    });
    let [n_walks, n_steps, n_undone, n_left, n_replies, n_confirmed, n_received] = counts.get();
    println!(
        "{n_walks} walks, {n_steps} steps ({n_replies} replies, {n_confirmed} doubts left or taken up, \
         {n_received} codes), \
         {n_undone} of them undid something, {n_left} undone at the end"
    );
    assert!(n_replies > 1_000 && n_confirmed > 1_000 && n_received > 1_000);
}
