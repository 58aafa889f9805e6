//! The readers of the program, each as a function of any bytes. A reader may
//! refuse what it is given, but it does not panic; and what it reads, it reads
//! again from what it writes.
//!
//! `cargo xtask fuzz` looks for inputs that break this, led by which code they
//! reach (libFuzzer). `cargo test -p leitwerk-fuzz` gives the readers every
//! seed, small random changes of them, and what was found once (`found/`).

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "the crate is test code: what it does not expect ends the test"
)]

mod readers;
mod seeds;

pub use readers::{READERS, Reader, reader};
pub use seeds::{Seed, seeds};
