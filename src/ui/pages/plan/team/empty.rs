//! What the page is for, while nobody is on the team.

use leptos::prelude::*;

use super::team_page::TeamPage;
use crate::content::ui;

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
                    {ui::plan(page.locale).example}
                </button>
            </p>
        </section>
    }
}
