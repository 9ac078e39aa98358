//! What a facilitator holds beside the open family: the other families of the sitting, and a list of a
//! village. Both live in memory only, and the list only as long as its page is open.

use std::cell::RefCell;
use std::rc::Rc;

use super::App;
use super::browser::{self, File};
use super::view::Event;
use crate::session::{Action, Families};
use crate::village::{Column, Mapping, Sheet, Unusable, Work};

/// Both.
#[derive(Clone, Default)]
pub struct Many {
    /// The other families.
    pub families: Rc<Families>,
    /// The list.
    pub village: Rc<RefCell<Village>>,
}

impl PartialEq for Many {
    fn eq(&self, other: &Self) -> bool {
        self.families == other.families && Rc::ptr_eq(&self.village, &other.village)
    }
}

/// How far a list is.
#[derive(Default)]
pub enum Village {
    /// No file has been chosen.
    #[default]
    Nothing,
    /// A file that cannot be used, and why, by its place among the words for it.
    Unusable(usize),
    /// A file whose columns are being named.
    Columns(Box<Sheet>, Mapping),
    /// It is being worked through.
    Working(Box<Work>),
    /// It was worked through, or stopped.
    Done(Box<Work>),
}

/// Something that a facilitator does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Open another family.
    Switch(u32),
    /// Add a family.
    Add,
    /// Take a family away.
    Remove(u32),
    /// Bring it back.
    Undo,
    /// Forget all families.
    Wipe,
    /// A file was chosen.
    Choose(File),
    /// This stands in it.
    Read(Vec<u8>),
    /// A column holds this.
    Hold(usize, Column),
    /// A row is a member, or a family.
    Members(bool),
    /// Begin to work the list through.
    Start,
    /// Go on with it.
    Step,
    /// Stop.
    Stop,
    /// Forget the list.
    Forget,
    /// Take a table along: the name of the file, and what stands in it.
    Take(&'static str, String),
}

/// A larger file might not fit into the memory of a phone.
const MOST_BYTES: u32 = 30_000_000;
/// Its place among the words.
const TOO_LARGE: usize = 4;
/// So long the list is worked on before the screen may answer, in milliseconds. Drawing takes a third of
/// that on a slow phone, and two tenths of a second are felt as waiting.
const SLICE: u32 = 120;

impl Village {
    /// A file that was read.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match Sheet::read(bytes) {
            Ok(sheet) => {
                let mapping = Mapping::guess(&sheet);
                Self::Columns(Box::new(sheet), mapping)
            }
            Err(why) => Self::Unusable(match why {
                Unusable::Empty => 0,
                Unusable::Workbook => 1,
                Unusable::NoText => 2,
                Unusable::NoRows => 3,
            }),
        }
    }

    /// Worked through or stopped: those that lack one answer come first, those that lack none last.
    #[must_use]
    pub fn done(mut work: Work) -> Self {
        work.lines.sort_by_key(|it| (it.missing == 0, it.missing, it.line));
        Self::Done(Box::new(work))
    }

    /// A number for each kind of screen.
    pub(crate) fn screen(&self) -> u8 {
        match self {
            Self::Nothing | Self::Unusable(_) => 0,
            Self::Columns(..) => 1,
            Self::Working(_) => 2,
            Self::Done(_) => 3,
        }
    }
}

impl App {
    /// Does it; whether anything is to be drawn.
    #[inline(never)]
    pub(super) fn many(&mut self, ctx: &yew::Context<Self>, act: Act) -> bool {
        let mut families = (*self.many.families).clone();
        let open = &self.session;
        let session = match act {
            Act::Switch(number) => families.switch(number, open),
            Act::Add => families.add(open),
            Act::Remove(number) => families.remove(number, open),
            Act::Undo => {
                families.undo();
                open.clone()
            }
            Act::Wipe => {
                self.apply(Action::Forget);
                return true;
            }
            act => return self.list(ctx, act),
        };
        self.many.families = Rc::new(families);
        self.show(session);
        // The button that was pressed may be gone.
        self.announced = None;
        true
    }

    fn list(&mut self, ctx: &yew::Context<Self>, act: Act) -> bool {
        let send = |act: Act| ctx.link().callback(move |()| Event::Many(act.clone()));
        let mut village = self.many.village.borrow_mut();
        let screen = village.screen();
        match act {
            Act::Choose(file) if browser::size(&file) > MOST_BYTES => *village = Village::Unusable(TOO_LARGE),
            Act::Choose(file) => {
                let read = ctx.link().callback(|it| Event::Many(Act::Read(it)));
                browser::read(&file, move |it| read.emit(it));
                return false;
            }
            Act::Read(bytes) => *village = Village::of(&bytes),
            Act::Hold(place, column) => {
                if let Village::Columns(_, mapping) = &mut *village {
                    mapping.columns[place] = column;
                }
            }
            Act::Members(members) => {
                if let Village::Columns(_, mapping) = &mut *village {
                    mapping.members = members;
                }
            }
            Act::Start => {
                if let Village::Columns(sheet, mapping) = std::mem::take(&mut *village) {
                    let session = &self.session;
                    let work = Work::new(*sheet, mapping, session.on, session.today, session.closed_too);
                    *village = Village::Working(Box::new(work));
                    browser::soon(send(Act::Step));
                }
            }
            Act::Step => {
                let Village::Working(work) = &mut *village else { return false };
                let begun = browser::milliseconds();
                let mut progress = work.step(1);
                while progress.done < progress.all && browser::milliseconds() - begun < SLICE {
                    progress = work.step(1);
                }
                if progress.done < progress.all {
                    browser::soon(send(Act::Step));
                } else {
                    finish(&mut village);
                }
            }
            Act::Stop => finish(&mut village),
            Act::Take(name, text) => {
                browser::save(name, &text);
                return false;
            }
            _ => *village = Village::Nothing,
        }
        if village.screen() != screen || matches!(*village, Village::Unusable(_)) {
            self.announced = None;
        }
        true
    }
}

fn finish(village: &mut Village) {
    if let Village::Working(work) = std::mem::take(village) {
        *village = Village::done(*work);
    }
}
