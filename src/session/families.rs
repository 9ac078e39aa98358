//! Several families in one sitting: the one that is open is a [`Session`] of its own, and these are the
//! others. In memory only, like everything that was said. Each keeps its number, so that "Family 2"
//! stays who it was when another goes.

use std::rc::Rc;

use super::{Action, Session};

/// The families beside the open one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Families {
    /// By number.
    others: Vec<(u32, Rc<Session>)>,
    open: u32,
    last: u32,
    removed: Option<(u32, Rc<Session>)>,
}

impl Default for Families {
    fn default() -> Self {
        Self { others: Vec::new(), open: 1, last: 1, removed: None }
    }
}

impl Families {
    /// The number of the open family.
    #[must_use]
    pub fn open(&self) -> u32 {
        self.open
    }

    /// The number of the family that was removed last and can be brought back.
    #[must_use]
    pub fn removed(&self) -> Option<u32> {
        self.removed.as_ref().map(|it| it.0)
    }

    /// All of them by number; `open` is the open one.
    #[must_use]
    pub fn all<'a>(&'a self, open: &'a Rc<Session>) -> Vec<(u32, &'a Rc<Session>)> {
        let others = self.others.iter().map(|it| (it.0, &it.1));
        let mut all: Vec<_> = others.chain([(self.open, open)]).collect();
        all.sort_unstable_by_key(|it| it.0);
        all
    }

    /// Opens another family, and gives it; `open` is the one that was open until now.
    pub fn switch(&mut self, number: u32, open: &Rc<Session>) -> Rc<Session> {
        match self.others.iter().position(|it| it.0 == number) {
            None => open.clone(),
            Some(place) => {
                let (number, next) = self.others.remove(place);
                self.put(self.open, open.clone());
                self.open = number;
                Rc::new(next.seen_like(open))
            }
        }
    }

    /// Adds a family of which nothing was said, and opens it.
    pub fn add(&mut self, open: &Rc<Session>) -> Rc<Session> {
        self.put(self.open, open.clone());
        self.fresh(open)
    }

    /// Takes a family away, and gives the one that is open then.
    pub fn remove(&mut self, number: u32, open: &Rc<Session>) -> Rc<Session> {
        if number != self.open {
            if let Some(place) = self.others.iter().position(|it| it.0 == number) {
                self.removed = Some(self.others.remove(place));
            }
            return open.clone();
        }
        self.removed = Some((number, open.clone()));
        // The one before it, else the one after it, else a new one.
        let before = self.others.iter().rposition(|it| it.0 < number);
        if self.others.is_empty() {
            return self.fresh(open);
        }
        let (number, next) = self.others.remove(before.unwrap_or_default());
        self.open = number;
        Rc::new(next.seen_like(open))
    }

    /// Brings back the family that was removed last.
    pub fn undo(&mut self) {
        if let Some((number, session)) = self.removed.take() {
            self.put(number, session);
        }
    }

    fn put(&mut self, number: u32, session: Rc<Session>) {
        let place = self.others.partition_point(|it| it.0 < number);
        self.others.insert(place, (number, session));
    }

    fn fresh(&mut self, like: &Session) -> Rc<Session> {
        self.last += 1;
        self.open = self.last;
        Rc::new(Session::new(like.locale, like.today).seen_like(like))
    }
}

impl Session {
    /// The same, seen as somebody sees another one: in that language, on that day.
    fn seen_like(&self, other: &Self) -> Self {
        let looks =
            [Action::Speak(other.locale), Action::Travel(other.on), Action::AskClosed(other.closed_too)];
        looks.into_iter().fold(self.clone(), |session, it| session.apply(it))
    }
}
