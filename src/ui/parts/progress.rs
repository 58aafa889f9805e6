//! How much is answered, and the way to every section.

use leptos::prelude::*;

use super::link::follow;
use super::{CollectAny, handler, memo, reactive};
use crate::content::{Locale, fill, ui};
use crate::model::{Progress, Section};
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// Answered questions of each section, in the order of the questionnaire.
pub type Sections = Memo<Vec<(Section, Progress)>>;

/// Follows the progress in each section.
pub fn section_progress(session: Session) -> Sections {
    memo(move || {
        session.read(|workspace| {
            Section::all()
                .map(|section| (section, Progress::in_section(workspace, section)))
                .collect()
        })
    })
}

/// «12 von 30» in a template with `{answered}` and `{total}`.
pub fn count(template: &str, progress: Progress) -> String {
    fill(
        template,
        &[
            ("answered", &progress.answered.to_string()),
            ("total", &progress.total.to_string()),
        ],
    )
}

/// The list of sections, which leads everywhere at any time. In a narrow
/// container a button opens it.
pub fn sections(
    session: Session,
    locale: Locale,
    here: Route,
    progress: Sections,
) -> impl IntoView {
    let t = ui::questions(locale);
    let open = RwSignal::new(false);
    let entry = move |route: Route, count: AnyView| {
        view! {
            <li>
                <a
                    href=route.hash()
                    aria-current=(route == here).then_some("page")
                    on:click=handler(follow(session, route))
                >
                    <span>{route.short_name(locale)}</span>
                    " "
                    {count}
                </a>
            </li>
        }
    };
    let entries = Section::all()
        .enumerate()
        .map(|(place, section)| {
            let text = move || progress.with(|all| all.get(place).map(|(_, p)| count(t.count, *p)));
            entry(
                Route::of(section),
                view! { <span class="muted">{reactive(text)}</span> }.into_any(),
            )
        })
        .collect_any();
    view! {
        <nav class="sections" aria-label=t.sections class:open=move || open.get()>
            <button
                type="button"
                class="text-button"
                aria-expanded=move || open.get().to_string()
                on:click=handler(move |_| open.update(|open| *open = !*open))
            >
                {t.sections}
            </button>
            <ol>{entries} {entry(Route::Review, ().into_any())}</ol>
        </nav>
    }
}

/// A question's part of the line, and the space between two sections.
const QUESTION: usize = 10;
const SPACE: usize = 5;

/// A thin line with a segment for each section, as long as it has questions.
/// It repeats what the list says in words.
pub fn progress_line(here: Route, progress: Sections) -> impl IntoView {
    let mut end = 0;
    let segments = progress
        .get_untracked()
        .into_iter()
        .enumerate()
        .map(|(place, (section, Progress { total, .. }))| {
            let start = end;
            end += total * QUESTION + SPACE;
            let answered = move || {
                progress.with(|all| all.get(place).map_or(0, |(_, p)| p.answered * QUESTION))
            };
            view! {
                <rect
                    class="open"
                    class:here=Route::of(section) == here
                    x=start.to_string()
                    width=(total * QUESTION).to_string()
                    height="1"
                />
                <rect
                    class="answered"
                    x=start.to_string()
                    width=move || answered().to_string()
                    height="1"
                />
            }
        })
        .collect_any();
    let box_size = ["0 0 ", &(end - SPACE).to_string(), " 1"].concat();
    view! {
        <svg class="progress-line" viewBox=box_size preserveAspectRatio="none" aria-hidden="true">
            {segments}
        </svg>
    }
}
