//! How many KAMs are possible, at one's own need and by source.

use leptos::prelude::*;

use super::picture::drawn;
use crate::content::{Locale, ui};
use crate::planning::CapacityState;
use crate::reporting::capacity::{self, Source};
use crate::ui::charts::figure;
use crate::ui::parts::{CollectAny, data_table, reactive};

/// The span of one's own beside the range that the sources give.
pub fn spans(state: Memo<CapacityState>, locale: Locale) -> impl IntoView {
    let t = ui::capacity(locale);
    let shown = move || {
        let of = state.with(|state| capacity::spans(state, locale));
        let sources = of.sources.map(source);
        view! {
            <p>{of.sentence.clone()}</p>
            {figure("chart hours-chart", drawn(&of.lines), of.sentence)}
            {data_table(of.table)}
            <ul class="span-sources">{sources.collect_any()}</ul>
            <p class="muted">{of.note}</p>
        }
    };
    view! {
        <section class="spans">
            <h2>{t.spans_title}</h2>
            {reactive(shown)}
        </section>
    }
}

fn source(of: Source) -> impl IntoView {
    view! {
        <li>
            <b>{of.name}</b>
            ": "
            {of.reading}
            ". "
            <span class="muted">{of.evidence}</span>
        </li>
    }
}
