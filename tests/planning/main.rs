//! The rules of instrument.md C and D at their edges, and what holds for every
//! plan.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod calendar;
mod capacity;
mod findings;
mod messages;
mod names;
mod plans;
mod reports;
mod sponsors;
#[path = "../support/mod.rs"]
mod support;
