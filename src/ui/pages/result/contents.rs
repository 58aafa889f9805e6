//! The questions of the page as links, and printing it.

use leptos::prelude::*;

use crate::content::ui::ResultTexts;
use crate::ui::parts::{jump, may_give};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

pub fn contents(
    session: Session,
    t: &'static ResultTexts,
    has_perspective: bool,
) -> impl IntoView + use<> {
    let parts = [
        Some(("tasks", t.tasks.question)),
        has_perspective.then_some(("perspective", t.perspective.question)),
        Some(("order", t.order.question)),
        Some(("actions", t.actions.question)),
        Some(("balance", t.balance.question)),
        Some(("trust", t.trust.question)),
        Some(("method", t.trust.method_question)),
    ];
    let links = parts.into_iter().flatten().map(|(part, question)| {
        view! { <li>{jump(Route::Result, part, question)}</li> }
    });
    let print = move |_| {
        // A browser that does not print says so itself.
        if may_give(session, "print", "") {
            let _ = window().print();
        }
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
