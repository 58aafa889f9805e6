//! Where the data are kept, and how safe they are there.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::saving_on::saving_on;
use crate::content::{Locale, fill, ui};
use crate::exchange;
use crate::reporting::earlier;
use crate::storage::generations::When;
use crate::storage::room::{risk, room};
use crate::storage::{Kind, Risk, Trouble, checksum};
use crate::ui::parts::{CollectAny, handler, memo, reactive};
use crate::ui::state::generations::Standing;
use crate::ui::state::session::Session;

/// The section about storage.
pub fn storage(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::keeping(locale);
    let mut rows = vec![(t.place, place(session, locale))];
    let document = session.document();
    let is_kept_here = document.generations.is_some();
    // What another place keeps is not this browser's.
    if is_kept_here {
        rows.push((t.journal, journal(session, locale)));
        rows.push((t.room, taken(session, locale)));
        rows.push((t.promise, promise(session, locale)));
    }
    // Where the browser denies its storage nothing is saved.
    if is_kept_here || document.kind != Kind::Local {
        rows.push((t.saved, saved(session, locale)));
    }
    rows.push((t.file, last_file(session, locale)));
    let rows = rows
        .into_iter()
        .map(|(term, text)| view! { <dt>{term}</dt> <dd>{text}</dd> });
    view! {
        <section>
            <h2>{t.title}</h2>
            <dl class="facts">{rows.collect_any()}</dl>
            {ask(session, locale)}
            {saving_on(session, locale)}
        </section>
    }
}

fn standing(session: Session) -> Option<ArcRwSignal<Standing>> {
    let document = session.document();
    let generations = document.generations.as_ref()?;
    Some(generations.standing.clone())
}

fn spoken(when: When, locale: Locale) -> String {
    earlier::at(when.day, &when.time(), locale)
}

fn place(session: Session, locale: Locale) -> AnyView {
    let t = ui::keeping(locale);
    let document = session.document();
    let text = match document.kind {
        Kind::Local if document.generations.is_some() => t.place_browser,
        Kind::Local => t.place_denied,
        Kind::Session => t.place_tab,
        Kind::Memory | Kind::Sandbox => t.place_page,
        Kind::Host(_) => t.place_host,
    };
    text.into_any()
}

fn journal(session: Session, locale: Locale) -> AnyView {
    let t = ui::keeping(locale);
    let Some(standing) = standing(session) else {
        return t.journal_denied.into_any();
    };
    let text = move || match standing.get() {
        Standing::Kept(_) => t.journal_kept,
        Standing::Opening => t.journal_opening,
        Standing::Failed(Trouble::Full) => t.journal_full,
        Standing::Failed(_) => t.journal_denied,
    };
    reactive(text).into_any()
}

/// When the document was last saved: here, or before the page was opened.
fn saved(session: Session, locale: Locale) -> AnyView {
    let t = ui::keeping(locale);
    let here = session.document().saved.clone();
    let standing = standing(session);
    let text = move || {
        let earlier = match standing.as_ref().map(ArcRwSignal::get) {
            Some(Standing::Kept(when)) => when,
            _ => None,
        };
        match here.get().or(earlier) {
            // The portal's store says that it has it.
            Some(when) if session.is_hosted() => spoken(when, locale),
            Some(when) => fill(t.saved_at, &[("at", &spoken(when, locale))]),
            None => t.saved_never.to_owned(),
        }
    };
    reactive(text).into_any()
}

fn taken(session: Session, locale: Locale) -> AnyView {
    let t = ui::keeping(locale);
    let text = RwSignal::new(None);
    let saved = session.document().saved.clone();
    Effect::new(move |_| {
        // What was saved has taken or freed some.
        saved.track();
        spawn_local(async move {
            let found = room().await;
            let found = found.map(|(used, quota)| earlier::room(used, quota, locale));
            // The page may have gone in the meantime.
            text.try_set(Some(found.unwrap_or_else(|| t.room_unknown.to_owned())));
        });
    });
    (move || text.get()).into_any()
}

fn promise(session: Session, locale: Locale) -> AnyView {
    let t = ui::keeping(locale);
    let backing_up = session.document().backing_up.clone();
    let promise = backing_up.promise.clone();
    spawn_local(async move {
        backing_up.look_for_promise().await;
    });
    let text = move || {
        let promise = promise.get()?;
        let text = match promise {
            Some(true) => t.promise_given,
            Some(false) => t.promise_missing,
            None => t.promise_unknown,
        };
        let reason = match risk(promise == Some(true)) {
            Risk::Safari => Some(t.risk_safari),
            Risk::Frame => Some(t.risk_frame),
            Risk::Unpromised | Risk::Device => None,
        };
        let reason = reason.map(|reason| view! { <p class="muted">{reason}</p> });
        Some(view! { {text} {reason} })
    };
    reactive(text).into_any()
}

fn last_file(session: Session, locale: Locale) -> AnyView {
    let t = ui::keeping(locale);
    let known = session.document().backing_up.known.clone();
    let sum = memo(move || session.read_own(|own| checksum(&exchange::write(own))));
    let text = move || match known.get().last {
        None => t.file_never.to_owned(),
        Some(last) => {
            let text = if last.sum == sum.get() {
                t.file_same
            } else {
                t.file_changed
            };
            fill(text, &[("at", &spoken(last.when, locale))])
        }
    };
    reactive(text).into_any()
}

/// The button that asks the browser for its promise, while that may help.
fn ask(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::keeping(locale);
    let backing_up = session.document().backing_up.clone();
    let promise = backing_up.promise.clone();
    let is_refused = RwSignal::new(false);
    let asked = backing_up.clone();
    let ask = move |_| {
        let backing_up = asked.clone();
        spawn_local(async move {
            let answer = backing_up.ask_for_promise().await;
            is_refused.try_set(answer != Some(true));
        });
    };
    let is_missing = memo(move || promise.get() == Some(Some(false)));
    let button = move || {
        is_missing.get().then(|| {
            view! {
                <p>
                    <button type="button" class="quiet" on:click=handler(ask.clone())>
                        {t.promise_ask}
                    </button>
                </p>
            }
        })
    };
    let refused = move || {
        let is_refused = is_refused.get() && is_missing.get();
        is_refused.then(|| view! { <p class="notice">{t.promise_refused}</p> })
    };
    view! { {reactive(button)} <div role="status">{reactive(refused)}</div> }
}
