//! Which of the papers to bring are at hand. It is said for the way to the office and decides nothing.

use super::Session;
use crate::rule::Text;

/// Whether a paper is at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// It is here.
    Here,
    /// It is not here yet.
    Missing,
    /// The village has to be asked about it.
    AskVillage,
}

impl Paper {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Here, Self::Missing, Self::AskVillage];
}

impl Session {
    /// Whether this paper is at hand; nothing where nobody has said so.
    #[must_use]
    pub fn paper(&self, paper: Text) -> Option<Paper> {
        self.papers.iter().find(|it| it.0 == paper).map(|it| it.1)
    }

    /// Writes it down.
    pub(super) fn put_paper(&mut self, paper: Text, at_hand: Paper) {
        self.papers.retain(|it| it.0 != paper);
        self.papers.push((paper, at_hand));
    }
}
