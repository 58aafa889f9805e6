//! The data: saving as a file, opening a file, deleting.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::{ev, html};

use crate::content::{Locale, fill, ui};
use crate::exchange;
use crate::model::Problem;
use crate::reporting::team_views as reporting;
use crate::ui::parts::upload;
use crate::ui::parts::{Done, export, first, focus, page_title, undo_offer};
use crate::ui::state::session::Session;

/// How many problems of a file are shown; the first ones tell what is wrong.
const PROBLEMS_SHOWN: usize = 10;

/// What came of the last thing that was done here.
#[derive(Clone)]
enum Outcome {
    Said(&'static str),
    Refused(Vec<Problem>),
}

/// The page about the person's data.
pub fn data(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    let outcome = RwSignal::new(None::<Outcome>);
    let said = move || {
        outcome.get().map(|outcome| match outcome {
            Outcome::Said(text) => view! { <p class="notice">{text}</p> }.into_any(),
            Outcome::Refused(problems) => refused(&problems, locale).into_any(),
        })
    };
    let opened = RwSignal::new(None::<Done>);
    view! {
        <div class="page data">
            {page_title(t.title)}
            <p class="lead">{t.lead}</p>
            <div role="status">{said}</div>
            <section>
                <h2>{t.export_title}</h2>
                <p>{t.export_hint}</p>
                <button type="button" on:click=move |_| export(session)>
                    {t.export_title}
                </button>
            </section>
            <section>
                <h2>{t.import_title}</h2>
                <p id="import-hint">{t.import_hint}</p>
                {open_file(session, locale, outcome, opened)}
                {undo_offer(session, locale, opened)}
            </section>
            {move || team_views(session, locale)}
            <section>
                <h2>{t.delete_title}</h2>
                <p>{t.delete_hint}</p>
                {delete(session, locale, outcome)}
            </section>
        </div>
    }
}

/// The views of the team with their origin, if there are any.
fn team_views(session: Session, locale: Locale) -> Option<impl IntoView> {
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

fn refused(problems: &[Problem], locale: Locale) -> impl IntoView {
    let t = ui::data(locale);
    let more = problems.len().saturating_sub(PROBLEMS_SHOWN);
    let more = (more > 0).then(|| fill(t.import_more, &[("n", &more.to_string())]));
    let rows = problems
        .iter()
        .take(PROBLEMS_SHOWN)
        .map(|problem| {
            let place = match problem.path.as_str() {
                "" => t.whole_file.to_owned(),
                path => path.to_owned(),
            };
            view! { <li><code>{place}</code> ": " {problem.message(locale)}</li> }
        })
        .collect_view();
    view! {
        <div class="notice" data-kind="trouble">
            <p>{t.import_failed}</p>
            <ul>{rows}</ul>
            <p>{more}</p>
        </div>
    }
}

fn delete(session: Session, locale: Locale, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let t = ui::data(locale);
    let asked = RwSignal::new(false);
    let place = NodeRef::<html::Div>::new();
    // The button that was pressed goes; the focus goes to the one that does no
    // harm.
    let ask = move |ask: bool| {
        asked.set(ask);
        request_animation_frame(move || {
            // The page may have gone in the meantime.
            let place = place.try_get_untracked().flatten();
            let last = place.and_then(|place| first(&place, "button:last-child"));
            if let Some(button) = last {
                focus(&button);
            }
        });
    };
    let confirm = move |_| {
        let said = match session.delete_all() {
            Ok(()) => t.deleted,
            Err(_) => t.not_deleted,
        };
        ask(false);
        outcome.set(Some(Outcome::Said(said)));
    };
    let buttons = move || {
        if asked.get() {
            view! {
                <button type="button" class="danger" on:click=confirm>{t.delete_confirm}</button>
                " "
                <button type="button" class="quiet" on:click=move |_| ask(false)>
                    {t.delete_cancel}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class="quiet" on:click=move |_| ask(true)>
                    {t.delete_ask}
                </button>
            }
            .into_any()
        }
    };
    view! { <div node_ref=place>{buttons}</div> }
}
