//! Journeys through the finished application in a real browser.
//!
//! `cargo xtask test` builds `dist/` first and then runs these. By hand, after
//! `cargo xtask build`: `cargo test --all-features --test browser`.
//!
//! A journey opens a [`page::Page`], acts on it as a person does, by the words on the screen or by
//! the keys of a keyboard, and asks what it shows. Nothing is timed: every act waits until what it
//! needs is there.

#[path = "browser/act.rs"]
mod act;
#[path = "browser/axe.rs"]
mod axe;
#[path = "browser/demo.rs"]
mod demo;
#[path = "browser/driver.rs"]
mod driver;
#[path = "browser/engines.rs"]
mod engines;
#[path = "browser/estimate.rs"]
mod estimate;
#[path = "browser/explained.rs"]
mod explained;
#[path = "browser/facilitator.rs"]
mod facilitator;
#[path = "browser/first.rs"]
mod first;
#[path = "browser/flight.rs"]
mod flight;
#[path = "browser/guard.rs"]
mod guard;
#[path = "browser/handoff.rs"]
mod handoff;
#[path = "browser/installable.rs"]
mod installable;
#[path = "browser/keys.rs"]
mod keys;
#[path = "browser/narrow.rs"]
mod narrow;
#[path = "browser/offline.rs"]
mod offline;
#[path = "browser/one_file.rs"]
mod one_file;
#[path = "browser/page.rs"]
mod page;
#[path = "browser/picture.rs"]
mod picture;
#[path = "browser/pictures.rs"]
mod pictures;
#[path = "browser/policy.rs"]
mod policy;
#[path = "browser/poor.rs"]
mod poor;
#[path = "browser/reading.rs"]
mod reading;
#[path = "browser/reasons.rs"]
mod reasons;
#[path = "browser/robust.rs"]
mod robust;
#[path = "browser/server.rs"]
mod server;
#[path = "browser/storage.rs"]
mod storage;
#[path = "browser/tablet.rs"]
mod tablet;
#[path = "browser/today.rs"]
mod today;
#[path = "browser/traffic.rs"]
mod traffic;
#[path = "browser/upload.rs"]
mod upload;
#[path = "browser/village.rs"]
mod village;

#[path = "browser/harness.rs"]
mod harness;
#[path = "browser/journey.rs"]
mod journey;
#[path = "browser/smoke.rs"]
mod smoke;
#[path = "browser/translator.rs"]
mod translator;
#[path = "browser/walk.rs"]
mod walk;
