//! Taking a person who was removed out of the earlier states too.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::team_page::TeamPage;
use crate::content::{fill, ui};
use crate::ui::parts::{handler, reactive};
use crate::ui::state::generations::Standing;

/// Offers it, for as long as the person stays removed.
pub fn purge_offer(page: TeamPage) -> impl IntoView {
    let t = ui::keeping(page.locale);
    let session = page.session;
    let said = RwSignal::new(String::new());
    let generations = session.document().generations.clone();
    let generations = StoredValue::new_local(generations);
    let offer = move || {
        let (id, name) = page.removed.get()?;
        let is_gone = session.read(|workspace| workspace.kams.iter().all(|kam| kam.id != id));
        let generations = generations.get_value()?;
        let keeps = matches!(generations.standing.get_untracked(), Standing::Kept(_));
        if !is_gone || !keeps || session.is_example() {
            return None;
        }
        let purge = move |_| {
            let (generations, id, name) = (generations.clone(), id.clone(), name.clone());
            spawn_local(async move {
                let purged = generations.purge(&id).await;
                let template = match purged {
                    Ok(1) => t.purged_one,
                    Ok(_) => t.purged,
                    Err(_) => t.not_purged,
                };
                let count = purged.unwrap_or_default().to_string();
                said.try_set(fill(template, &[("name", &name), ("n", &count)]));
                page.removed.try_set(None);
            });
        };
        Some(view! {
            <p>
                <button type="button" class="quiet to-change" on:click=handler(purge)>
                    {t.purge}
                </button>
            </p>
        })
    };
    let result = move || {
        let said = said.get();
        (!said.is_empty()).then(|| view! { <p class="notice">{said}</p> })
    };
    view! { {reactive(offer)} <div role="status">{reactive(result)}</div> }
}
