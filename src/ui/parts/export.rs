//! The workspace as a file.

use super::download::download;
use crate::content::ui;
use crate::exchange;
use crate::ui::state::session::Session;

/// Offers the workspace as a file.
pub fn export(session: Session) {
    let t = ui::notices(session.locale_now());
    let name = [t.file_name, "-", &session.today_now().to_string(), ".json"].concat();
    let text = session.peek(exchange::write);
    // A browser that refuses files says so itself.
    let _ = download(&name, "application/json", &text);
}
