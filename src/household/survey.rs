//! What was said to the items of the welfare questionnaire.

use crate::item::Item;

/// What was said to an item. Nothing at all is the absence of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reply {
    /// This value.
    Value(u32),
    /// The person does not know.
    DontKnow,
    /// The person does not want to say.
    Declined,
}

/// A reply, and when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Given {
    /// What was said.
    pub reply: Reply,
    /// Seconds since the application was opened; whoever replies says so, for nothing here reads
    /// a clock.
    pub at: u32,
}

/// At most one reply for each item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Survey([Option<Given>; Item::COUNT]);

impl Default for Survey {
    fn default() -> Self {
        Self([None; Item::COUNT])
    }
}

impl Survey {
    /// What was said to an item, and when.
    #[must_use]
    pub const fn get(&self, item: Item) -> Option<Given> {
        self.0[item as usize]
    }

    /// The value that was said, whether or not it still applies.
    #[must_use]
    pub const fn value(&self, item: Item) -> Option<u32> {
        match self.get(item) {
            Some(Given { reply: Reply::Value(value), .. }) => Some(value),
            _ => None,
        }
    }

    /// Replies to an item, or takes the reply back.
    pub const fn set(&mut self, item: Item, given: Option<Given>) {
        self.0[item as usize] = given;
    }

    /// Everything that was said, in the order of the items.
    pub fn given(&self) -> impl Iterator<Item = (Item, Given)> + '_ {
        Item::ALL.iter().filter_map(|it| self.get(*it).map(|given| (*it, given)))
    }
}
