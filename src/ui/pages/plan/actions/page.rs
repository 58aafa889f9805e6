//! What the parts of the page share.

use leptos::prelude::*;

use crate::content::Locale;
use crate::ui::pages::plan::entry::Panel;
use crate::ui::state::session::Session;

/// The page with the actions.
#[derive(Clone, Copy)]
pub struct Page {
    pub session: Session,
    pub locale: Locale,
    pub panel: Panel,
    /// Whose actions are shown; everyone's if empty.
    pub owner: RwSignal<String>,
}
