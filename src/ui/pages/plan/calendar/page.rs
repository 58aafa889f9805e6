//! What the parts of the page share.

use leptos::prelude::*;

use crate::content::Locale;
use crate::model::Date;
use crate::planning::Calendar;
use crate::ui::pages::plan::entry::worded;
use crate::ui::state::session::Session;

/// The page with the calendar.
#[derive(Clone, Copy)]
pub struct Page {
    pub session: Session,
    pub locale: Locale,
    pub calendar: Memo<Calendar>,
    /// What was recorded last, for the notice that takes it back.
    pub recorded: RwSignal<Option<String>>,
}

impl Page {
    /// What a KAM is called.
    pub fn alias(self, id: &str) -> String {
        self.session.read(|workspace| {
            let kam = workspace.kams.iter().find(|kam| kam.id == id);
            kam.map_or_else(|| id.to_owned(), |kam| kam.alias.clone())
        })
    }

    /// The first day of a week, in words.
    pub fn week(self, week: u32) -> String {
        worded(self.locale, self.monday(week))
    }

    /// The Monday of a week, counted from the start of the calendar.
    pub fn monday(self, week: u32) -> Date {
        let start = self.calendar.with(|calendar| calendar.start);
        start.plus_days(7 * i64::from(week))
    }
}
