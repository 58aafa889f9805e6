//! What the parts of the page share.

use crate::content::Locale;
use crate::ui::pages::plan::entry::Panel;
use crate::ui::state::session::Session;

/// The page with the positions.
#[derive(Clone, Copy)]
pub struct Page {
    pub session: Session,
    pub locale: Locale,
    pub panel: Panel,
}
