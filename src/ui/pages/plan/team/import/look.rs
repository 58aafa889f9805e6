//! What a table would bring, and the buttons that take it over or not.

use leptos::prelude::*;

use super::columns::columns;
use super::people::people;
use super::problems::problems;
use super::questions::{questions, unanswered};
use super::source::source;
use super::state::{HEADING, Import, PASTE};
use crate::content::fill;
use crate::exchange::table::ROWS;
use crate::model::limits;
use crate::ui::parts::{handler, memo, reactive};

/// What a table would bring, as soon as there is one.
pub fn look(import: Import) -> impl IntoView {
    let is_there = memo(move || {
        import
            .outcome
            .with(|outcome| matches!(outcome, Some(Ok(()))))
    });
    reactive(move || is_there.get().then(|| table(import)))
}

fn table(import: Import) -> impl IntoView {
    let t = import.t;
    view! {
        <section class="import" aria-labelledby=HEADING>
            <h3 id=HEADING tabindex="-1">{t.title}</h3>
            <p>{reactive(move || summary(import))}</p>
            {source(import)}
            {questions(import)}
            {columns(import)}
            {problems(import)}
            {people(import)}
            {buttons(import)}
        </section>
    }
}

fn summary(import: Import) -> String {
    let mut lines = import.preview.with(|preview| {
        let read = fill(
            import.t.read,
            &[
                ("source", &import.name.get()),
                ("rows", &preview.rows.len().to_string()),
                ("bad", &preview.bad_rows().to_string()),
            ],
        );
        let cut = preview.is_cut;
        let cut = cut.then(|| fill(import.t.cut, &[("limit", &ROWS.to_string())]));
        vec![Some(read), cut]
    });
    let no_room = import.selection().no_room;
    lines.push((no_room > 0).then(|| {
        let values = [
            ("n", &*no_room.to_string()),
            ("limit", &limits::KAMS.to_string()),
        ];
        fill(one_or_more(import.t.no_room, no_room), &values)
    }));
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn buttons(import: Import) -> impl IntoView {
    let t = import.t;
    let label = move || {
        let selection = import.selection();
        counted(
            (selection.added, selection.updated),
            (t.add, t.update, t.add_and_update),
        )
    };
    let take_over = move |_| {
        if let Some(control) = unanswered(import) {
            import.fault.set(Some(t.open.to_owned()));
            import.page.focus_later(control);
            return;
        }
        let selection = untrack(|| import.selection());
        let done = counted(
            (selection.added, selection.updated),
            (t.added, t.updated, t.added_and_updated),
        );
        match import
            .page
            .take_over(selection.kams, done.unwrap_or_default())
        {
            Ok(()) => {
                import.keep_pasted(String::new());
                import.forget();
            }
            Err(message) => import.fault.set(Some(message)),
        }
    };
    let is_something = memo(move || label().is_some());
    view! {
        <p class="error" role="status">{reactive(move || import.fault.get())}</p>
        <p class="actions">
            {reactive(move || if is_something.get() {
                view! {
                    <button type="button" on:click=handler(take_over)>{reactive(label)}</button>
                }
                .into_any()
            } else {
                view! { <span>{t.nothing_to_do}</span> }.into_any()
            })}
            <button type="button" class="quiet" on:click=handler(move |_| {
                import.forget();
                import.page.focus_later(PASTE.to_owned());
            })>
                {t.discard}
            </button>
        </p>
    }
}

/// A sentence about how many are added and updated; none if there are none.
fn counted(
    (added, updated): (usize, usize),
    (add, update, both): ([&str; 2], [&str; 2], &str),
) -> Option<String> {
    let [some, others] = [added, updated].map(|count| count.to_string());
    match (added, updated) {
        (0, 0) => None,
        (_, 0) => Some(fill(one_or_more(add, added), &[("n", &some)])),
        (0, _) => Some(fill(one_or_more(update, updated), &[("n", &others)])),
        _ => Some(fill(both, &[("added", &some), ("updated", &others)])),
    }
}

fn one_or_more([one, several]: [&str; 2], count: usize) -> &str {
    if count == 1 { one } else { several }
}
