//! What stands around the questions of every page.

use leptos::prelude::*;

use super::pager::{next, pager};
use super::progress::{count, progress_line, section_progress, sections};
use super::{page_title, reactive};
use crate::content::{Locale, fill, ui};
use crate::model::Progress;
use crate::ui::state::route::Route;
use crate::ui::state::session::Session;

/// A page of the questionnaire: the sections and the progress, the questions,
/// the way on and back.
pub fn question_page(
    session: Session,
    locale: Locale,
    here: Route,
    title: &'static str,
    questions: impl IntoView,
) -> impl IntoView {
    let t = ui::questions(locale);
    let progress = section_progress(session);
    let answered = move || count(t.progress, session.read(Progress::in_tasks));
    let place = match here {
        Route::Task(task) => Some((task.index() + 1).to_string()),
        _ => None,
    };
    let place = place.map(|n| fill(t.task_place, &[("n", &n)]));
    view! {
        <div class="page wide questionnaire">
            {sections(session, locale, here, progress)}
            <div class="questions">
                {progress_line(here, progress)}
                <p class="progress muted">
                    <span>{place}</span>
                    " "
                    <span>{reactive(answered)}</span>
                </p>
                {page_title(title)} {questions} {pager(session, locale, here, next(session, locale, here))}
            </div>
        </div>
    }
}
