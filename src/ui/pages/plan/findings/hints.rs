//! Where the answers say something else than the plan (instrument.md B.8).

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::planning::Report;
use crate::reporting::result::plan_hints;
use crate::ui::state::session::Session;

/// The hints H11 to H13, if there are any.
pub fn hints(session: Session, locale: Locale, report: &Report) -> Option<AnyView> {
    let t = ui::findings(locale);
    let hints = session.peek(|workspace| plan_hints(locale, workspace, report));
    if hints.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = hints
        .into_iter()
        .map(|text| view! { <li>{text}</li> }.into_any())
        .collect();
    Some(
        view! {
            <section class="plan-hints">
                <h2>{t.hints_title}</h2>
                <p>{t.hints_lead}</p>
                <ul>{rows}</ul>
            </section>
        }
        .into_any(),
    )
}
