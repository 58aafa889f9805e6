//! What a sponsor carries against the limit, as a bar and in words.

use leptos::prelude::*;

use super::page::Page;
use crate::content::fill;

/// The bar: the room there is, what is taken of it, and what is beyond it.
pub fn bar(load: u32, limit: u32) -> AnyView {
    let most = load.max(limit).max(1);
    let share = |part: u32| [&*(part * 100 / most).to_string(), "%"].concat();
    let excess = load.saturating_sub(limit);
    view! {
        <svg class="load" aria-hidden="true">
            <rect class="room" width=share(limit) height="100%" />
            <rect class="taken" width=share(load.min(limit)) height="100%" />
            <rect class="excess" x=share(limit) width=share(excess) height="100%" />
        </svg>
    }
    .into_any()
}

/// The same in words.
pub fn words(page: Page, load: u32, limit: u32) -> String {
    let t = page.t;
    let text = if load > limit {
        t.load_over
    } else if load == limit && load > 0 {
        t.load_full
    } else {
        t.load
    };
    let [load, limit] = [load, limit].map(|number| number.to_string());
    fill(text, &[("load", &load), ("limit", &limit)])
}
