//! What the page around the element is told: how much, never what.
//! `src/embed/events.js` says what each event is for, and lets nothing else
//! through.

use leptos::prelude::*;
use serde_json::json;

use crate::storage::{Hold, Trouble};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;
use crate::ui::state::told::progress;

/// Tells it, as long as the view stands.
pub fn tell_changes(session: Session) {
    tell_pages(session);
    tell_work(session);
    tell_storage(session);
}

fn tell_pages(session: Session) {
    Effect::new(move |before: Option<Route>| {
        let page = session.navigation.route();
        if before.is_some_and(|before| before != page) {
            let section = page.section().map_or("start", |section| section.key());
            let detail = json!({ "page": page.path(), "section": section });
            session.host.tell("navigate", detail);
        }
        page
    });
}

fn tell_work(session: Session) {
    Effect::new(move |before: Option<u64>| {
        let revision = session.revision();
        if before.is_some_and(|before| before != revision) {
            let mut detail = progress(session);
            let [back, forth] = session.next_steps();
            detail.extend(
                [
                    (
                        "kams",
                        json!(session.peek(|workspace| workspace.kams.len())),
                    ),
                    ("canUndo", back.is_some().into()),
                    ("canRedo", forth.is_some().into()),
                ]
                .map(|(key, value)| (key.to_owned(), value)),
            );
            session.host.tell("change", detail.into());
        }
        revision
    });
}

fn tell_storage(session: Session) {
    Effect::new(move |before| {
        let now = storage(session);
        if before != Some(now) {
            let (status, reason) = now;
            let mut detail = json!({ "status": status, "storage": session.kept_in() });
            if let Some(reason) = reason {
                detail["reason"] = reason.into();
            }
            session.host.tell("storage-status", detail);
        }
        now
    });
}

fn storage(session: Session) -> (&'static str, Option<&'static str>) {
    if let Some(hold) = session.hold() {
        let reason = match hold {
            Hold::Absent => "absent",
            Hold::Newer => "newer",
            Hold::NoCopy(_) => "unreadable",
        };
        return ("stopped", Some(reason));
    }
    if let Some(trouble) = session.trouble() {
        let reason = match trouble {
            Trouble::Denied => "denied",
            Trouble::Full => "full",
            Trouble::Unreachable => "unreachable",
            Trouble::Lost => "lost",
        };
        return ("failed", Some(reason));
    }
    let status = if session.is_pending() {
        "pending"
    } else {
        "saved"
    };
    (status, None)
}
