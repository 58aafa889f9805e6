//! The later half of the program: everything behind the first question, with
//! its texts and the computing behind it.
//!
//! The release is built with the feature `split`. The later half is a file of
//! its own then, which is fetched as soon as the first page stands, so that a
//! visitor waits for little. What the first half calls other than through
//! [`Later`] stays in the first half.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::Locale;
use crate::editing::{self, CarryOut};
use crate::exchange;
use crate::model::Workspace;

use super::pages;
use super::parts;
use super::route::Route;
use super::session::Session;
use super::styles;

/// The doors of the later half.
#[derive(Clone, Copy)]
pub struct Later {
    /// Carries out every command.
    pub carry_out: CarryOut,
    /// Shows what is saved.
    pub load: fn(Session),
    /// Writes what is saved.
    pub write: fn(&Workspace) -> String,
    /// The view of a page.
    pub page: fn(Route, Session, Locale) -> AnyView,
    /// What a person must know about the state of their data.
    pub notices: fn(Session, Locale) -> AnyView,
    /// The style sheet of the pages.
    pub styles: fn() -> String,
    /// Puts the example in front of the person's own workspace.
    pub show_example: fn(Session),
}

/// Whether the later half is there.
#[derive(Clone, Copy)]
pub enum Arrival {
    /// It is being fetched.
    OnTheWay,
    /// It is there.
    Here(Later),
    /// It could not be fetched; that may be tried again.
    Missing,
    /// It is being fetched once more.
    Again,
}

/// The later half could not be fetched.
pub struct NotFetched;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(later, fallible))]
fn doors() -> Result<Later, NotFetched> {
    Ok(Later {
        carry_out: editing::carry_out,
        load: Session::load,
        write: exchange::write,
        page: pages::later_page,
        notices: parts::notices,
        styles: styles::later,
        show_example: Session::show_example,
    })
}

/// Fetches the later half once the browser has painted the first page, or at
/// once if there is none to paint before.
pub fn fetch_after_first_page(session: Session) {
    if cfg!(not(feature = "split")) || untrack(|| session.is_waiting()) {
        return fetch(session);
    }
    request_animation_frame(move || set_timeout(move || fetch(session), Duration::ZERO));
}

/// Does something with the later half: now, or as soon as it is there.
pub fn use_it(session: Session, work: impl Fn(Later) + 'static) {
    let work = move |done: Option<bool>| match session.later.get() {
        Arrival::Here(later) if done != Some(true) => {
            untrack(|| work(later));
            true
        }
        _ => done == Some(true),
    };
    session.beyond_this_page(|| Effect::new(work));
}

/// Fetches the later half.
pub fn fetch(session: Session) {
    session.later.update(|arrival| {
        *arrival = match arrival {
            Arrival::Missing => Arrival::Again,
            _ => Arrival::OnTheWay,
        };
    });
    spawn_local(async move {
        #[cfg(feature = "split")]
        let doors = doors().await;
        #[cfg(not(feature = "split"))]
        let doors = doors();
        // The element may have left the page in the meantime.
        let _ = session
            .later
            .try_set(doors.map_or(Arrival::Missing, Arrival::Here));
    });
}
