//! What the database has where nothing was saved any more.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::{Locale, fill, ui};
use crate::exchange;
use crate::reporting::earlier;
use crate::storage::generations::{Change, Mark};
use crate::ui::parts::{handler, reactive};
use crate::ui::state::generations::Generations;
use crate::ui::state::session::Session;

/// What the start found in the database where nothing was saved any more.
pub fn found(session: Session, locale: Locale) -> impl IntoView {
    let generations = session.document().generations.clone();
    let generations = StoredValue::new_local(generations);
    reactive(move || {
        let generations = generations.get_value()?;
        let mark = generations.found.get().filter(|_| !session.is_readonly())?;
        Some(offered(session, locale, &generations, mark))
    })
}

fn offered(
    session: Session,
    locale: Locale,
    generations: &Rc<Generations>,
    mark: Mark,
) -> impl IntoView + use<> {
    let t = ui::keeping(locale);
    let failed = RwSignal::new(false);
    let at = earlier::at(mark.when.day, &mark.when.time(), locale);
    let restoring = generations.clone();
    let restore = move |_| {
        let generations = restoring.clone();
        spawn_local(async move {
            let text = generations.text(mark).await;
            if !session.is_there() {
                return;
            }
            let text = text.unwrap_or_default().unwrap_or_default();
            match exchange::read(&text, session.today_now()) {
                Ok(workspace) => {
                    session.restore(workspace, mark.when);
                    generations.found.set(None);
                }
                Err(_) => {
                    failed.try_set(true);
                }
            }
        });
    };
    let deleting = generations.clone();
    let delete = move |_| {
        let generations = deleting.clone();
        spawn_local(async move {
            match generations.change(&[Change::Drop(mark)]).await {
                Ok(()) => generations.found.set(None),
                // How the database stands is told where storage is.
                Err(_) => {
                    failed.try_set(true);
                }
            }
        });
    };
    let later = generations.found.clone();
    view! {
        <div class="notice">
            <p>
                {fill(t.found, &[("at", &at)])}
                {reactive(move || failed.get().then(|| [" ", t.not_restored].concat()))}
            </p>
            <button type="button" on:click=handler(restore)>{t.found_restore}</button>
            <button type="button" class="quiet" on:click=handler(delete)>{t.found_delete}</button>
            <button type="button" class="quiet" on:click=handler(move |_| later.set(None))>
                {t.found_later}
            </button>
        </div>
    }
}
