//! What a person must know about the state of their data. Saving is silent;
//! only trouble speaks.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::content::{Locale, fill, ui};
use crate::exchange::{self, Carried};
use crate::reporting::earlier;
use crate::reporting::opening as reporting;
use crate::storage::generations::{Change, Mark};
use crate::storage::{Hold, Risk, SetAside, Trouble};
use crate::store::{Label, Lost};
use crate::ui::parts::{as_text, export, give, handler, memo, reactive};
use crate::ui::state::document::Overruled;
use crate::ui::state::generations::Generations;
use crate::ui::state::proposal::Decision;
use crate::ui::state::route::NavSection;
use crate::ui::state::session::Session;

/// The notices above a page.
pub fn notices(session: Session, locale: Locale) -> AnyView {
    let t = ui::notices(locale);
    let trouble = move || {
        session.trouble().map(|trouble| {
            let text = match trouble {
                Trouble::Denied | Trouble::Full if session.is_hosted() => t.not_saved_hosted,
                Trouble::Denied => t.not_saved_denied,
                Trouble::Full => t.not_saved_full,
                Trouble::Unreachable | Trouble::Lost => t.not_saved_unreachable,
            };
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{text}</p>
                    <button
                        type="button"
                        on:click=handler(move |_| export(session))
                    >
                        {t.export}
                    </button>
                    {as_text(session, locale, "unsaved-as-text")}
                </div>
            }
        })
    };
    let hold = move || session.hold().and_then(|hold| held(session, &hold, locale));
    let overruled = move || {
        session
            .overruled()
            .map(|overruled| self::overruled(session, overruled, locale))
    };
    let carried = move || {
        let carried = session.carried();
        (!carried.is_empty()).then(|| self::carried(session, &carried, locale))
    };
    let set_aside = move || {
        session
            .set_aside()
            .map(|found| set_aside(session, found, locale))
    };
    let example = move || {
        session.is_example().then(|| {
            view! {
                <div class="notice" data-kind="example">
                    <p>{t.example_notice}</p>
                    <button
                        type="button"
                        class="quiet"
                        on:click=handler(move |_| session.remove_example())
                    >
                        {t.example_remove}
                    </button>
                </div>
            }
        })
    };
    let refused = move || {
        let dismiss = move |_| session.file_refused.set(false);
        session.file_refused.get().then(|| {
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.file_refused}</p>
                    <button
                        type="button"
                        class="quiet"
                        on:click=handler(dismiss)
                    >
                        {t.dismiss}
                    </button>
                </div>
            }
        })
    };
    let proposal = move || {
        session.proposal().map(|_| {
            let decide = move |decision| move |_| session.decide(decision);
            // Otherwise that page shows what would change, and asks.
            let has_page = session.navigation.offered().has(NavSection::Data);
            let buttons = (!has_page).then(|| {
                view! {
                    <button type="button" on:click=handler(decide(Decision::Merge))>
                        {t.proposal_merge}
                    </button>
                    <button type="button" class="quiet" on:click=handler(decide(Decision::Replace))>
                        {t.proposal_replace}
                    </button>
                    <button type="button" class="quiet" on:click=handler(decide(Decision::Cancel))>
                        {t.proposal_cancel}
                    </button>
                }
            });
            view! { <div class="notice"><p>{t.proposal}</p> {buttons}</div> }
        })
    };
    let readonly = move || {
        let text = session.is_readonly().then_some(t.readonly);
        let text = text.or_else(|| session.is_sandbox().then_some(t.sandbox));
        text.map(|text| view! { <div class="notice"><p>{text}</p></div> })
    };
    view! {
        {reactive(readonly)} {reactive(proposal)} {reactive(trouble)} {reactive(hold)}
        {reactive(overruled)} {reactive(refused)} {reactive(set_aside)} {reactive(carried)}
        {found(session, locale)} {reminder(session, locale)} {reactive(example)}
    }
    .into_any()
}

fn set_aside(session: Session, found: SetAside, locale: Locale) -> impl IntoView {
    let t = ui::notices(locale);
    let message = found
        .problems
        .first()
        .map(|problem| problem.message(locale));
    let message = fill(t.set_aside, &[("message", &message.unwrap_or_default())]);
    let no_room = found.key.is_none().then_some(t.set_aside_no_room);
    let save = move |_| {
        let name = [t.set_aside_file_name, ".json"].concat();
        give(session, &name, "application/json", &found.text);
    };
    view! {
        <div class="notice" data-kind="trouble">
            <p>{message} " " {no_room}</p>
            <button type="button" on:click=handler(save)>{t.download_set_aside}</button>
            <button
                type="button"
                class="quiet"
                on:click=handler(move |_| session.dismiss_set_aside())
            >
                {t.dismiss}
            </button>
        </div>
    }
}

/// What is saved and cannot be used: it is carried along, and listed.
fn carried(session: Session, carried: &Carried, locale: Locale) -> impl IntoView + use<> {
    let t = ui::notices(locale);
    let shown = reporting::carried(carried, locale);
    let more = carried.extras().len() - shown.len();
    let more = (more > 0).then(|| fill(t.carried_more, &[("n", &more.to_string())]));
    let rows: Vec<_> = shown
        .into_iter()
        .map(|of| view! { <li><strong>{of.place}</strong> ": " {of.message}</li> })
        .collect();
    view! {
        <div class="notice">
            <p>{t.carried}</p>
            <ul>{rows}</ul>
            <p>{more}</p>
            <button
                type="button"
                class="quiet"
                on:click=handler(move |_| session.dismiss_carried())
            >
                {t.dismiss}
            </button>
            " "
            <button
                type="button"
                class="quiet to-change"
                on:click=handler(move |_| session.let_go_carried())
            >
                {t.carried_drop}
            </button>
        </div>
    }
}

/// What the person has to decide before anything is saved again.
fn held(session: Session, hold: &Hold, locale: Locale) -> Option<AnyView> {
    let t = ui::notices(locale);
    let view = match hold {
        Hold::Absent => {
            let delete = move |_| session.tell(session.delete_all().err());
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.absent}</p>
                    <button
                        type="button"
                        class="to-change"
                        on:click=handler(move |_| session.keep_mine())
                    >
                        {t.absent_keep}
                    </button>
                    <button type="button" class="quiet to-change" on:click=handler(delete)>
                        {t.absent_drop}
                    </button>
                </div>
            }
            .into_any()
        }
        Hold::Newer => {
            // A page that is not Leitwerk's own is not reloaded from here.
            let reload = session.navigation.owns_address().then(|| {
                view! {
                    <button
                        type="button"
                        class="quiet"
                        on:click=handler(move |_| session.navigation.reload())
                    >
                        {t.newer_reload}
                    </button>
                }
            });
            view! {
                <div class="notice" data-kind="trouble">
                    <p>{t.newer}</p>
                    <button type="button" on:click=handler(move |_| export(session))>
                        {t.export}
                    </button>
                    {reload}
                </div>
            }
            .into_any()
        }
        // Said with what could not be read.
        Hold::NoCopy(_) => return None,
    };
    Some(view)
}

/// What another tab has written over, and the way to put it in again.
fn overruled(session: Session, overruled: Overruled, locale: Locale) -> AnyView {
    let t = ui::notices(locale);
    let text = overruled_text(&overruled, locale);
    let put_in = move |_| session.put_in_again(&overruled);
    view! {
        <div class="notice">
            <p>{text}</p>
            <button type="button" class="to-change" on:click=handler(put_in)>
                {t.overruled_put_in}
            </button>
            <button
                type="button"
                class="quiet"
                on:click=handler(move |_| session.dismiss_overruled())
            >
                {t.dismiss}
            </button>
        </div>
    }
    .into_any()
}

fn overruled_text(overruled: &Overruled, locale: Locale) -> String {
    let t = ui::notices(locale);
    let named = overruled.conflicts.iter().map(|conflict| {
        let (kind, name) = (conflict.kind, conflict.name.clone());
        match &conflict.lost {
            Lost::Value { field, .. } => Label::Field {
                kind,
                name,
                field: field.clone(),
            },
            Lost::Removal | Lost::Record => Label::Record { kind, name },
        }
        .text(locale)
    });
    let what = named.collect::<Vec<_>>().join(", ");
    match &overruled.conflicts[..] {
        [one] => match &one.lost {
            Lost::Value { value, .. } => {
                let value = match value.as_str() {
                    Some(text) => text.to_owned(),
                    None if value.is_null() => t.overruled_empty.to_owned(),
                    None => value.to_string(),
                };
                fill(t.overruled, &[("what", &what), ("value", &value)])
            }
            Lost::Removal => fill(t.overruled_removal, &[("what", &what)]),
            Lost::Record => fill(t.overruled_many, &[("what", &what)]),
        },
        _ => fill(t.overruled_many, &[("what", &what)]),
    }
}

/// What the start found in the database where nothing was saved any more.
fn found(session: Session, locale: Locale) -> impl IntoView {
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

/// A reminder to make a file of everything, at most once a day, with the
/// reason.
fn reminder(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::keeping(locale);
    let risk = session.reminder;
    let known = session.document().backing_up.known.clone();
    let made = memo(move || known.with(|known| known.last));
    let at = made.get_untracked();
    reactive(move || {
        let risk = risk.get().filter(|_| made.get() == at)?;
        let reason = match risk {
            Risk::Frame => t.risk_frame,
            Risk::Safari => t.risk_safari,
            Risk::Unpromised => t.risk_unpromised,
            Risk::Device => t.risk_changes,
        };
        Some(view! {
            <div class="notice">
                <p>{fill(t.remind, &[("what", reason)])}</p>
                <button type="button" on:click=handler(move |_| export(session))>
                    {ui::notices(locale).export}
                </button>
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| session.reminder.set(None))
                >
                    {t.remind_later}
                </button>
            </div>
        })
    })
}
