//! Answers that stay on the phone because somebody asked for it, until a day that they chose. Nothing is
//! kept by itself, nothing is opened by itself, and whatever goes wrong is said.

use std::rc::Rc;

use super::many::Many;
use super::{App, browser};
use crate::date::Date;
use crate::handoff::{Kept, Lost, Unreadable, read_kept, write_kept};
use crate::session::Action;

/// What is kept, and what happened to it last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// What is kept, as far as it can be read; nothing where nothing is kept.
    pub kept: Option<Result<(Kept, Lost), Unreadable>>,
    /// What happened last.
    pub news: Option<News>,
}

/// Something that happened to what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It was erased.
    Wiped,
    /// Its last day was this one, and it was erased.
    Expired(Date),
    /// The device did not keep it.
    Failed,
    /// The device did not erase it.
    Stuck,
    /// Nothing happened to it; the device needed the memory of this page, and what was not kept is gone.
    Discarded,
}

/// What somebody does with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Keep the answers for so many days.
    For(u32),
    /// Open what is kept.
    Open,
    /// Erase what is kept.
    Wipe,
    /// Another window changed it.
    Look,
}

impl Shelf {
    /// What stands on the device today.
    pub(super) fn look(today: Date) -> Self {
        let Ok(Some(text)) = browser::kept() else { return Self::default() };
        let kept = read_kept(&text);
        let until = kept.as_ref().ok().and_then(|it| it.0.until);
        if let Some(until) = until.filter(|it| *it < today) {
            browser::wipe();
            return Self { kept: None, news: Some(News::Expired(until)) };
        }
        Self { kept: Some(kept), news: None }
    }
}

impl App {
    /// What a page begins with.
    pub(super) fn first_look(&mut self) {
        let there = Shelf::look(self.session.today);
        let discarded = browser::discarded().then_some(News::Discarded);
        self.shelf = Rc::new(Shelf { news: there.news.or(discarded), ..there });
    }

    /// Whoever goes on has read what the phone did.
    pub(super) fn goes_on(&mut self) {
        if self.shelf.news == Some(News::Discarded) {
            self.shelf = Rc::new(Shelf { news: None, ..Shelf::clone(&self.shelf) });
        }
    }

    /// Erases what is kept, with everything else that was said.
    pub(super) fn unkeep(&mut self) {
        browser::wipe();
        self.shelf = Rc::new(Shelf::look(self.session.today));
    }

    /// Lets the browser ask before answers go that stand nowhere else, as on a reload. Only then: whoever
    /// has nothing to lose is not asked, and a page that may ask is not held ready for going back.
    pub(super) fn watch(&mut self) {
        let own = self.session.behind();
        let safe = |it: &Kept| it.handoff.encode() == own.handoff().encode();
        let kept = matches!(&self.shelf.kept, Some(Ok((it, _))) if safe(it));
        let at_stake = own.begun() && !own.is_example() && !kept;
        if at_stake != self.guard.is_some() {
            self.guard = at_stake.then(browser::on_leaving);
        }
    }

    /// Forgets what is in memory and leaves at once, unasked. What somebody asked to keep stays.
    pub(super) fn leave(&mut self) -> bool {
        self.many = Many::default();
        self.show(Rc::new(self.session.apply(Action::Forget)));
        self.guard = None;
        browser::leave();
        true
    }

    /// Does it; the screen is drawn anew.
    #[inline(never)]
    pub(super) fn shelf(&mut self, keep: Keep) -> bool {
        let today = self.session.today;
        let now = match keep {
            Keep::For(days) => {
                let text = write_kept(&self.session.handoff(), (0..days).fold(today, |it, _| it.next()));
                let failed = browser::keep(&text).is_err();
                // What the device says counts, not what it was told.
                let there = Shelf::look(today);
                Shelf { news: failed.then_some(News::Failed).or(there.news), ..there }
            }
            Keep::Open => {
                if let Some(Ok((kept, _))) = self.shelf.kept.clone() {
                    let mut handoff = kept.handoff;
                    if handoff.today {
                        // Kept under the rules of that day because it was today; now another day is.
                        handoff.on = today;
                    }
                    self.apply(Action::Receive(Box::new(handoff)));
                    browser::go(&crate::route::Route::Review.href());
                }
                return true;
            }
            Keep::Wipe => {
                browser::wipe();
                let there = Shelf::look(today);
                let news = if there.kept.is_some() { News::Stuck } else { News::Wiped };
                Shelf { news: Some(news), ..there }
            }
            Keep::Look => Shelf::look(today),
        };
        self.shelf = Rc::new(now);
        true
    }
}
