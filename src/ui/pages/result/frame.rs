//! The frame of a section: the question a leader asks, and the answer as its
//! heading.

use leptos::prelude::*;

use crate::reporting::result::Heading;

/// A section of the result; `part` is the id of its heading, for links on this page.
pub fn section(
    part: &'static str,
    heading: Heading,
    body: impl IntoView + 'static,
) -> impl IntoView {
    view! {
        <section class="part">
            <h2 tabindex="-1" id=part>
                <span class="asks">{heading.question}</span>
                " "
                <span class="finding">{heading.finding}</span>
            </h2>
            <div class="body">{body}</div>
        </section>
    }
}
