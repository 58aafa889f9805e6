//! What the parts of the page share.

use leptos::prelude::*;

use crate::content::Locale;
use crate::model::r1;
use crate::planning::Calendar;
use crate::ui::pages::plan::entry::Panel;
use crate::ui::state::session::Session;

/// The page with the calendar.
#[derive(Clone, Copy)]
pub struct Page {
    pub session: Session,
    pub locale: Locale,
    pub calendar: Memo<Calendar>,
    /// What was recorded last, and where the focus is moved.
    pub panel: Panel,
    /// The ids of the KAMs whose coaching was recorded on this visit.
    pub held_here: RwSignal<Vec<String>>,
}

impl Page {
    /// What a KAM is called.
    pub fn alias(self, id: &str) -> String {
        self.session.read(|workspace| {
            let kam = workspace.kams.iter().find(|kam| kam.id == id);
            kam.map_or_else(|| id.to_owned(), |kam| kam.alias.clone())
        })
    }
}

/// Minutes in hours, as they are shown.
pub fn hours(minutes: u32) -> String {
    r1(f64::from(minutes) / 60.0).to_string()
}
