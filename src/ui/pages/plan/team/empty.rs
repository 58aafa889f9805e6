//! What the page is for, while nobody is on the team.

use leptos::prelude::*;

use super::team_page::TeamPage;

/// The first step, and the example.
pub fn empty(page: TeamPage) -> impl IntoView {
    let TeamPage { session, t, .. } = page;
    let example = move |_| session.show_example();
    view! {
        <section class="empty">
            <h2>{t.steps_title}</h2>
            <p>{t.steps}</p>
            <p class="actions">
                <button type="button" class="quiet" on:click=example>
                    {t.example}
                </button>
            </p>
        </section>
    }
}
