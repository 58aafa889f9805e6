//! Leitwerk: a self-assessment and team planner for people who lead Key
//! Account Managers. ARCHITECTURE.md is the map; the modules below are its
//! rooms, in the order in which data walks through them.
//!
//! The first ones are the *pure half*: no clock, no randomness, no browser.
//! `cargo check --no-default-features` builds exactly them.

pub mod content;
pub mod editing;
pub mod exchange;
pub mod first_pages;
pub mod model;
pub mod planning;
pub mod reporting;
pub mod route;
pub mod scoring;
pub mod store;

pub mod storage;
#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "embed")]
pub mod embed;

#[cfg(feature = "scoring-api")]
pub mod scoring_api;
