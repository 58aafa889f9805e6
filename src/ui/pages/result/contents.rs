//! The questions of the page as links, and printing it.

use leptos::prelude::*;

use crate::content::ui::ResultTexts;
use crate::ui::parts::jump;
use crate::ui::state::route::Route;

pub fn contents(t: &'static ResultTexts) -> impl IntoView + use<> {
    let parts = [
        ("tasks", t.tasks.question),
        ("order", t.order.question),
        ("actions", t.actions.question),
        ("balance", t.balance.question),
        ("trust", t.trust.question),
        ("method", t.trust.method_question),
    ];
    let links = parts.map(|(part, question)| {
        view! { <li>{jump(Route::Result, part, question)}</li> }
    });
    let print = |_| {
        // A browser that does not print says so itself.
        let _ = window().print();
    };
    view! {
        <nav class="contents" aria-label=t.page.contents>
            <ul>{links.collect_view()}</ul>
            <button type="button" class="quiet" on:click=print>
                {t.page.print}
            </button>
        </nav>
    }
}
