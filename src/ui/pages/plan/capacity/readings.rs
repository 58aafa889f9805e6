//! What the hours mean: the values with their benchmarks and rules.

use leptos::prelude::*;

use super::how;
use crate::content::{Locale, capacity_texts, ui};
use crate::planning::CapacityState;
use crate::reporting::capacity;
use crate::ui::parts::reactive;

/// The values as a list, and how they come about.
pub fn readings(state: Memo<CapacityState>, locale: Locale) -> impl IntoView {
    let t = ui::capacity(locale);
    let rows = move || {
        let readings = state.with(|state| capacity::readings(&state.report, locale));
        let rows = readings
            .into_iter()
            .map(|of| view! { <div><dt>{of.name}</dt><dd>{of.value}</dd></div> }.into_any());
        rows.collect::<Vec<AnyView>>()
    };
    let note = capacity_texts(locale);
    view! {
        <section class="readings">
            <h2>{t.readings_title}</h2>
            <dl>{reactive(rows)}</dl>
            <p class="muted">{note.archetype_note} " " {note.benchmark}</p>
            {reactive(move || state.with(|state| how::how(state, locale)))}
        </section>
    }
}
