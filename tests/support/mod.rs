//! What several test programs share.

#![allow(dead_code, reason = "no test program uses all of it")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use proptest::test_runner::Config;

pub mod compare;
pub mod edit;
pub mod examples;
pub mod json;
pub mod mutation;
pub mod questionnaire;
pub mod team;
pub mod workspaces;

/// A run of a property over so many cases: enough to meet every rule often,
/// few enough to be quick without optimisation. A failing case belongs into a
/// test of its own rather than into a file of seeds.
pub fn cases(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    }
}
