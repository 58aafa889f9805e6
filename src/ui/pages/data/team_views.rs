//! The views of the team that are part of the data.

use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::reporting::team_views as reporting;
use crate::ui::state::session::Session;

/// The views of the team with their origin, if there are any.
pub fn team_views(session: Session, locale: Locale) -> Option<impl IntoView> {
    let t = ui::data(locale);
    let views = session.read(|workspace| reporting::team_views(workspace, locale));
    let rows: Vec<AnyView> = views
        .into_iter()
        .map(|view| {
            view! { <li>{view.name} ": " <span class="muted">{view.counts}</span></li> }.into_any()
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{t.team_views_title}</h2>
                <p>{t.team_views_lead}</p>
                <ul>{rows}</ul>
            </section>
        }
    })
}
