//! Journeys through the built site in a real browser, told as a person walks
//! them: by what is on the screen, its role and its name.
//!
//! ```no_run
//! use leitwerk_journeys::{Find, Visit};
//!
//! let page = Visit::new().width(390).open();
//! page.button("Weiter").click();
//! page.group("Ich kenne …").radio("immer").click();
//! page.sees("1 von 30");
//! page.is_accessible();
//! ```
//!
//! - [`Visit`] says how someone comes: window, colours, storage, a broken server.
//! - [`Page`] is the tab: text, keyboard, storage, history, screenshots.
//! - [`Find`] and [`Found`] name what is on it and act on it. A name must be
//!   the whole accessible name, or its beginning followed by «…».
//!
//! Every look and act waits for its condition, up to [`PATIENCE`]; nothing
//! sleeps for a fixed time. What fails panics in the line of the journey and
//! leaves a screenshot in `target/journeys`.
//!
//! When a page is dropped, the journey fails if the console showed an error or
//! a violation of the security policy, if anything was asked of another host,
//! or if there is a cookie. [`Visit::expects`] names what is meant to be there.
//!
//! The browser is Chromium, or the one that `LEITWERK_ENGINE` names: see
//! [`Engine`]. A journey that its driver cannot walk says that it is skipped.
//!
//! The site is `dist/site` as `cargo xtask build` left it, under
//! `/portal/leitwerk/` with the strict policy of [`POLICY`].

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the crate is test code: what it does not expect ends the test"
)]

mod answering;
mod audit;
mod browser;
mod driver;
pub mod element;
mod engine;
mod evidence;
mod example;
mod find;
mod found;
mod keys;
mod page;
mod portal;
mod server;
mod step;
mod store;
mod visit;

pub use answering::answers;
pub use engine::{Engine, not_in_firefox, not_in_webkit, only_in_chromium};
pub use example::{SCREENS, WORKSPACE, workspace};
pub use find::Find;
pub use found::Found;
pub use page::Page;
pub use portal::serve_portal;
pub use server::{Fault, PLAIN, POLICY, PORTAL, SITE};
pub use visit::{PATIENCE, Storage, Visit};
