//! Long lists.

use std::sync::Arc;

use leptos::prelude::*;

use super::{handler, reactive};
use crate::content::{Locale, fill, ui};
use crate::ui::state::session::Session;

/// Builds the row of the entry with this id.
pub type Row = Arc<dyn Fn(String) -> AnyView + Send + Sync>;

/// How many rows are shown at first, and how many more with each press.
const PORTION: usize = 30;

/// A list whose rows stay as they are while entries come and go. Of a long
/// list only the first rows stand on the page, until more are asked for or the
/// way to the page leads to one of them.
pub fn keyed_list(locale: Locale, ids: Memo<Vec<String>>, row: Row) -> impl IntoView {
    let spot = Session::here().spotlight.peek();
    let reached =
        spot.and_then(|spot| ids.with_untracked(|ids| ids.iter().position(|id| *id == spot.entry)));
    let limit = RwSignal::new(PORTION.max(reached.map_or(0, |place| place + 1)));
    let shown = move || ids.with(|ids| ids.iter().take(limit.get()).cloned().collect::<Vec<_>>());
    let more = move || {
        let hidden = ids.with(Vec::len).saturating_sub(limit.get());
        (hidden > 0).then(|| {
            let text = fill(
                ui::plan(locale).show_more,
                &[("n", &hidden.min(PORTION).to_string())],
            );
            view! {
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| limit.update(|limit| *limit += PORTION))
                >
                    {text}
                </button>
            }
        })
    };
    view! {
        <ul class="entries">
            <For each=shown key=String::clone children=move |id| view! { <li>{row(id)}</li> } />
        </ul>
        {reactive(more)}
    }
}
