//! The rows of a table that do not come in, and why.

use leptos::prelude::*;

use super::state::Import;
use crate::content::fill;
use crate::exchange::people::{Outcome, Preview};
use crate::ui::pages::plan::team::sheet;
use crate::ui::parts::{CollectAny, memo, reactive};

/// How many problems are shown; the first ones tell what is wrong.
const SHOWN: usize = 50;

/// The problems, row by row, if there are any.
pub fn problems(import: Import) -> impl IntoView {
    let t = import.t;
    let all = memo(move || import.preview.with(|preview| cells(import, preview)));
    reactive(move || {
        let all = all.get();
        if all.is_empty() {
            return None;
        }
        let more = all.len().saturating_sub(SHOWN);
        let more = (more > 0).then(|| fill(t.more_problems, &[("n", &more.to_string())]));
        let rows = all.into_iter().take(SHOWN).map(|cells| {
            let cells = cells.into_iter().zip(t.problem_heads);
            let cells =
                cells.map(|(cell, head)| view! { <td role="cell" data-label=head>{cell}</td> });
            view! { <tr role="row">{cells.collect_any()}</tr> }
        });
        Some(view! {
            <h4>{t.problems}</h4>
            <p>{t.problems_hint}</p>
            <table class="sheet" role="table" aria-label=t.problems>
                {sheet::head(&t.problem_heads)}
                <tbody role="rowgroup">{rows.collect_any()}</tbody>
            </table>
            <p class="muted">{more}</p>
        })
    })
}

fn cells(import: Import, preview: &Preview) -> Vec<[String; 4]> {
    let mut all = Vec::new();
    for row in &preview.rows {
        let Outcome::Bad(problems) = &row.outcome else {
            continue;
        };
        for problem in problems {
            all.push([
                row.line.to_string(),
                problem.heading.clone().unwrap_or_default(),
                problem.text.clone(),
                problem.message(import.page.locale),
            ]);
        }
    }
    all
}
