//! Which entries of a list are shown, and in which order.

use leptos::prelude::*;

use super::team_page::TeamPage;
use crate::model::{Workspace, sort_by};
use crate::ui::parts::{Collation, Search, memo};
use crate::ui::state::lists::{Look, Order};

/// An entry as it is searched and sorted.
pub struct Candidate {
    pub id: String,
    /// Its name, the last word on its place.
    pub name: String,
    /// What else of it can be found.
    pub texts: Vec<String>,
    /// Smaller ones come first.
    pub rank: usize,
    /// Those of one rank are sorted by this text.
    pub text: String,
}

/// The ids of the entries that fit what is searched for, in the chosen order.
/// They keep their places while an entry is edited, so that it does not run
/// away under the fingers.
pub fn arranged(
    page: TeamPage,
    look: Look,
    ids: Memo<Vec<String>>,
    candidates: impl Fn(&Workspace, Order) -> Vec<Candidate> + Send + Sync + 'static,
) -> Memo<Vec<String>> {
    memo(move || {
        page.open.track();
        let order = look.order.get();
        let search = look.search.with(|text| Search::new(text));
        if order == Order::Entered && search.is_empty() {
            return ids.get();
        }
        ids.track();
        let mut found = page.session.peek(|workspace| candidates(workspace, order));
        found.retain(|entry| {
            let texts = entry.texts.iter().chain([&entry.name]);
            search.finds(texts.map(String::as_str))
        });
        if order != Order::Entered {
            let collation = Collation::of(page.locale);
            sort_by(&mut found, |a, b| {
                let ranks = a.rank.cmp(&b.rank);
                ranks
                    .then_with(|| collation.compare(&a.text, &b.text))
                    .then_with(|| collation.compare(&a.name, &b.name))
            });
        }
        found.into_iter().map(|entry| entry.id).collect()
    })
}
