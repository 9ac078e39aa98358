//! Layak: which social assistance probably applies to a family, how much, why, and what next.
//!
//! The modules in reading order; each may name only those in layers below it
//! (`tests/architecture.rs` holds the table).
//!
//! - Layer 0: [`truth`], [`date`], [`money`], [`fact`], what rules may ask, [`item`], what the estimate asks.
//! - Layer 1: [`rule`], what a rule file says; [`household`], what a family said.
//! - Layer 2: [`engine`], what follows from rules; [`ranking`], the welfare estimate; [`consistency`], what does not fit.
//! - Layer 3: [`catalog`], the programmes; [`questionnaire`], what is still worth asking.
//! - Layer 4: [`words`], every sentence of the screens, in Indonesian and English.
//! - Layer 5: [`sheet`], rules for review; [`comparison`], the codes of the register; [`handoff`], a short code.
//! - Layer 6: [`session`], the state of the application; [`route`], addresses; [`record`], files; [`village`], lists; [`demo`], ready households.
//! - Layer 7: `ui`, the browser.
//!
//! What is deliberately absent: the core knows no browser, no clock, no language of the reader,
//! no storage and no network. Unknown is a value and never becomes no, yes or zero.

pub mod catalog;
pub mod comparison;
pub mod consistency;
pub mod date;
pub mod demo;
pub mod engine;
pub mod fact;
pub mod handoff;
pub mod household;
pub mod item;
pub mod money;
pub mod questionnaire;
pub mod ranking;
pub mod record;
pub mod route;
pub mod rule;
pub mod session;
pub mod sheet;
pub mod truth;
#[cfg(feature = "ui")]
pub mod ui;
pub mod village;
pub mod words;
