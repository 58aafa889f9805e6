//! What is said about a report, word by word: `tests/fixtures/reporting` holds
//! every sentence and table in both languages.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod golden;
mod opening;
mod overruled;
#[path = "../support/mod.rs"]
mod support;
mod text;
