//! Giving a file to the person, or saying that the browser makes none.

use leptos::prelude::*;

use serde_json::json;

use super::download::download;
use crate::editing::Refusal;
use crate::ui::state::session::Session;

/// Offers a text as a file with this name and media type. Where the page around
/// keeps it from being made, or the browser refuses to make one, that is said.
/// Returns whether the file was made.
pub fn give(session: Session, name: &str, media_type: &str, text: &str) -> bool {
    let kind = match media_type {
        "application/json" => "workspace",
        "text/csv" => "table",
        _ if media_type.starts_with("text/calendar") => "calendar",
        _ => "text",
    };
    may_give(session, kind, media_type) && make(session, name, media_type, text)
}

/// The same where the page around was told already.
pub fn make(session: Session, name: &str, media_type: &str, text: &str) -> bool {
    let outcome = download(name, media_type, text);
    session.file_refused.set(outcome.is_err());
    outcome.is_ok()
}

/// Tells the page around that the person is about to take something away: a
/// file, a link, a code or a print. Returns whether it lets that happen; if not,
/// that is said.
pub fn may_give(session: Session, kind: &str, media_type: &str) -> bool {
    let detail = json!({ "kind": kind, "type": media_type });
    let may = session.host.tell("export", detail);
    if !may {
        session.refuse(Refusal::HeldBack);
    }
    may
}
