//! The workspace as a file.

use super::give;
use crate::content::ui;
use crate::exchange;
use crate::ui::state::session::Session;

/// Offers the workspace as a file.
pub fn export(session: Session) {
    let t = ui::notices(session.locale_now());
    let name = [t.file_name, "-", &session.today_now().to_string(), ".json"].concat();
    let text = session.peek(exchange::write);
    give(session, &name, "application/json", &text);
}
