//! The start: what this is, and the way in.

use leptos::prelude::*;

use crate::content::{Locale, TaskId, fill, task_name, ui};
use crate::editing::Command;
use crate::model::Progress;
use crate::ui::parts::{CollectAny, handler, link, memo, page_title, reactive};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// The start page.
pub fn start(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::start(locale);
    let progress = memo(move || session.read(Progress::overall));
    let privacy = if session.is_hosted() {
        ui::shell(locale).privacy_hosted
    } else {
        t.privacy
    };
    let way_in = move || {
        if progress.get().answered == 0 {
            begin(session, locale).into_any()
        } else {
            resume(session, locale, progress.get()).into_any()
        }
    };
    let tasks = TaskId::ALL.map(|task| view! { <li>{task_name(locale, task).full}</li> });
    view! {
        <div class="page start">
            {page_title(t.title)}
            <p class="lead">{t.lead}</p>
            <ul>
                <li>{t.duration}</li>
                <li class="privacy">{privacy}</li>
                <li>{t.freedom}</li>
            </ul>
            {reactive(way_in)}
            <h2>{t.tasks_title}</h2>
            <ol class="tasks">{tasks.collect_any()}</ol>
            <p class="muted">{t.source}</p>
        </div>
    }
}

fn begin(session: Session, locale: Locale) -> impl IntoView {
    let t = ui::start(locale);
    let example = move |_| {
        session.navigation.go(Route::Result);
        session.show_example();
    };
    view! {
        <p class="actions">
            {link(session, Route::Context, t.begin, "button")}
            <button type="button" class="quiet to-change" on:click=handler(example)>
                {t.example}
            </button>
        </p>
        <p class="muted to-change">{t.example_hint}</p>
    }
}

fn resume(session: Session, locale: Locale, progress: Progress) -> impl IntoView {
    let t = ui::start(locale);
    let place = session.peek(Route::resume);
    let status = fill(
        t.resume_status,
        &[
            ("answered", &progress.answered.to_string()),
            ("total", &progress.total.to_string()),
        ],
    );
    let go_on = fill(t.resume, &[("place", place.name(locale))]);
    let begin_again = move |_| match session.apply(Command::Begin) {
        Ok(_) => session.navigation.go(Route::Context),
        Err(refusal) => session.refuse(refusal),
    };
    let finished = session.peek(|workspace| {
        let current = workspace.current_assessment();
        current.is_some_and(|assessment| assessment.context_snapshot.is_some())
    });
    // Whoever has finished comes for the result.
    let [first, second] = if finished {
        [(Route::Result, t.see_result.to_owned()), (place, go_on)]
    } else {
        [(place, go_on), (Route::Result, t.see_result.to_owned())]
    };
    view! {
        <p>{status}</p>
        <p class="actions">
            {link(session, first.0, first.1, "button")}
            {link(session, second.0, second.1, "button quiet")}
        </p>
        {finished.then(|| view! {
            <p class="actions">
                <button type="button" class="quiet to-change" on:click=handler(begin_again)>
                    {t.begin_again}
                </button>
            </p>
            <p class="muted to-change">{t.begin_again_hint}</p>
        })}
    }
}
