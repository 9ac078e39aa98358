//! The laws of the engine: it agrees with an independent brute force, learning never contradicts,
//! irrelevant answers never matter, and who is counted does not depend on the order of the card.
//!
//! The brute force (`oracle`, `worlds`) is written from the definitions, not from the engine.

#[path = "laws/asleep.rs"]
mod asleep;
#[path = "laws/brute.rs"]
mod brute;
#[path = "laws/combine.rs"]
mod combine;
#[path = "laws/compare.rs"]
mod compare;
#[path = "laws/editions.rs"]
mod editions;
#[path = "laws/exactness.rs"]
mod exactness;
#[path = "laws/explain.rs"]
mod explain;
#[path = "laws/kept.rs"]
mod kept;
#[path = "laws/kleene.rs"]
mod kleene;
#[path = "laws/learning.rs"]
mod learning;
#[path = "laws/notation.rs"]
mod notation;
#[path = "laws/oracle.rs"]
mod oracle;
#[path = "laws/random.rs"]
mod random;
#[path = "laws/roster.rs"]
mod roster;
#[path = "laws/toy.rs"]
mod toy;
#[path = "laws/walks.rs"]
mod walks;
#[path = "laws/witness.rs"]
mod witness;
#[path = "laws/worlds.rs"]
mod worlds;
