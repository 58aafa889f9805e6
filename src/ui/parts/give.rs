//! Giving a file to the person, or saying that the browser makes none.

use leptos::prelude::*;

use super::download::download;
use crate::ui::state::session::Session;

/// Offers a text as a file with this name and media type. Where the browser
/// refuses to make one, a notice above the page says so. Returns whether the
/// file was made.
pub fn give(session: Session, name: &str, media_type: &str, text: &str) -> bool {
    let outcome = download(name, media_type, text);
    session.file_refused.set(outcome.is_err());
    outcome.is_ok()
}
