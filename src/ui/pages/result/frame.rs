//! The frame of a section: the question a leader asks, and the answer as its
//! heading.

use leptos::prelude::*;

/// A section of the result; `part` is its name for links on this page.
pub fn section(
    part: &'static str,
    question: &'static str,
    finding: String,
    body: impl IntoView + 'static,
) -> impl IntoView {
    view! {
        <section class="part" data-part=part>
            <h2 tabindex="-1">
                <span class="asks">{question}</span>
                " "
                <span class="finding">{finding}</span>
            </h2>
            <div class="body">{body}</div>
        </section>
    }
}
