//! The texts of the product against `fixtures/instrument.md`, the normative
//! document, and against the rules of its languages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a helper that finds nothing fails its test"
)]

mod first_pages;
mod instrument;
mod language;
mod markdown;
mod messages;
mod methods;
mod planner;
mod recommendations;
mod results;
mod second_view;
