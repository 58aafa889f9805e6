//! What the parts of the page share.

use leptos::prelude::*;

use super::overview::Overview;
use crate::content::Locale;
use crate::content::ui::SponsorTexts;
use crate::ui::pages::plan::entry::Panel;
use crate::ui::state::session::Session;

/// The page with the sponsors.
#[derive(Clone, Copy)]
pub struct Page {
    pub session: Session,
    pub locale: Locale,
    pub t: &'static SponsorTexts,
    pub panel: Panel,
    pub overview: Memo<Overview>,
}

impl Page {
    /// What a sponsor is called.
    pub fn sponsor(self, id: &str) -> String {
        self.session.read(|workspace| {
            let found = workspace.sponsors.iter().find(|sponsor| sponsor.id == id);
            found.map_or_else(|| id.to_owned(), |sponsor| sponsor.alias.clone())
        })
    }
}
