//! The workspace as a file.

use leptos::task::spawn_local;

use super::give::{make, may_give};
use super::share::{Shared, shareable};
use crate::content::ui;
use crate::exchange;
use crate::ui::state::session::Session;

const JSON: &str = "application/json";

/// The name of a file with the workspace.
#[must_use]
pub fn file_name(session: Session) -> String {
    let t = ui::notices(session.locale_now());
    [t.file_name, "-", &session.today_now().to_string(), ".json"].concat()
}

/// Offers the workspace as a file: through the share sheet, where a phone has
/// one that takes it.
pub fn export(session: Session) {
    if !may_give(session, "workspace", JSON) {
        return;
    }
    let name = file_name(session);
    let text = session.peek(exchange::write);
    let Some(shareable) = shareable(&name, JSON, &text) else {
        return download(session, &name, &text);
    };
    spawn_local(async move {
        let shared = shareable.share().await;
        if !session.is_there() {
            return;
        }
        match shared {
            Shared::Given => session.made_file(&text),
            Shared::Closed => {}
            Shared::Failed => download(session, &name, &text),
        }
    });
}

fn download(session: Session, name: &str, text: &str) {
    if make(session, name, JSON, text) {
        session.made_file(text);
    }
}
