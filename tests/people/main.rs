//! People in tables: what spreadsheets and people write is read, what is
//! written is read back by a strict reader that shares no code with the
//! program. The files of `fixtures/csv` went wrong once.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail by panicking, its helpers too"
)]

mod bytes;
mod in_words;
mod opened;
mod own_export;
mod properties;
mod rows;
#[path = "../support/mod.rs"]
mod support;
mod team;
mod values;
