//! Opening a file in the place of what is here.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::outcome::Outcome;
use crate::content::{Locale, ui};
use crate::exchange;
use crate::ui::parts::upload;
use crate::ui::parts::{Done, undo_offer};
use crate::ui::state::session::Session;

/// The section with the field for a file.
pub fn opening(
    session: Session,
    locale: Locale,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let t = ui::data(locale);
    let opened = RwSignal::new(None::<Done>);
    view! {
        <section>
            <h2>{t.import_title}</h2>
            <p id="import-hint">{t.import_hint}</p>
            {open_file(session, locale, outcome, opened)}
            {undo_offer(session, locale, opened)}
        </section>
    }
}

fn open_file(
    session: Session,
    locale: Locale,
    outcome: RwSignal<Option<Outcome>>,
    opened: RwSignal<Option<Done>>,
) -> impl IntoView {
    let t = ui::data(locale);
    let open = move |event: ev::Event| {
        let Some(file) = upload::chosen(&event) else {
            return;
        };
        spawn_local(async move {
            let text = upload::text(file).await.unwrap_or_default();
            match exchange::read(&text, session.today_now()) {
                Ok(workspace) => {
                    let done = session.replace(workspace);
                    let said = Done::new(t.import_done.to_owned(), done);
                    // The same file once more changes nothing.
                    let same = said.is_none().then_some(Outcome::Said(t.import_done));
                    outcome.set(same);
                    opened.set(said);
                }
                Err(problems) => outcome.set(Some(Outcome::Refused(problems))),
            }
        });
    };
    view! {
        <label class="field">
            <span>{t.import_label}</span>
            <input
                type="file"
                accept=".json,application/json"
                aria-describedby="import-hint"
                on:change=open
            />
        </label>
    }
}
