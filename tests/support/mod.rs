//! What several test programs share.

#![allow(dead_code, unused_imports, reason = "no test program uses all of it")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

pub mod compare;
pub mod edit;
pub mod examples;
pub mod json;
pub mod mutation;
pub mod questionnaire;
pub mod seed;
pub mod team;
pub mod workspaces;

pub use seed::cases;
