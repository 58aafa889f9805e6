//! The questions of the page as links, and printing it.

use leptos::prelude::*;

use super::whose::Whose;
use crate::content::ui::ResultTexts;
use crate::content::{Locale, ui};
use crate::ui::parts::{CollectAny, handler, jump, may_give};

pub fn contents(
    whose: Whose,
    locale: Locale,
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
        shares(whose).then_some(("sharing", ui::sharing(locale).question)),
    ];
    let links = parts.into_iter().flatten().map(|(part, question)| {
        view! { <li>{jump(whose.route(), part, question)}</li> }
    });
    let print = move |_| {
        // A browser that does not print says so itself.
        if may_give(whose.session(), "print", "") {
            let _ = window().print();
        }
    };
    view! {
        <nav class="contents" aria-label=t.page.contents>
            <ul>{links.collect_any()}</ul>
            <button type="button" class="quiet" on:click=handler(print)>
                {t.page.print}
            </button>
        </nav>
    }
}

/// Whether a link to the result can be made here.
fn shares(whose: Whose) -> bool {
    let own = whose.own();
    own.is_some_and(|session| session.navigation.owns_address())
}
