//! What came of the last thing that was done on the page.

use leptos::prelude::*;

use crate::content::{Locale, fill, ui};
use crate::model::Problem;

/// How many problems of a file are shown; the first ones tell what is wrong.
const PROBLEMS_SHOWN: usize = 10;

/// What came of the last thing that was done here.
#[derive(Clone)]
pub enum Outcome {
    Said(&'static str),
    Refused(Vec<Problem>),
}

/// Says it.
pub fn said(outcome: RwSignal<Option<Outcome>>, locale: Locale) -> impl IntoView {
    let said = move || {
        outcome.get().map(|outcome| match outcome {
            Outcome::Said(text) => view! { <p class="notice">{text}</p> }.into_any(),
            Outcome::Refused(problems) => refused(&problems, locale).into_any(),
        })
    };
    view! { <div role="status">{said}</div> }
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
