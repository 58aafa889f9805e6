//! What only the person knows about a table.

use leptos::prelude::*;

use super::columns::target_control;
use super::state::Import;
use crate::content::fill;
use crate::exchange::people::{Order, Question};
use crate::ui::parts::{CollectAny, handler, memo, reactive};

const HEAD: &str = "import-head";

fn date_control(column: usize) -> String {
    ["import-order-", &column.to_string()].concat()
}

/// The control that answers the first question without an answer.
pub fn unanswered(import: Import) -> Option<String> {
    let questions = import.preview.with_untracked(|preview| {
        let is_open = preview.is_open;
        is_open.then(|| preview.questions.clone())
    })?;
    import.mapping.with_untracked(|mapping| {
        let open = questions.into_iter().find(|question| match question {
            Question::Heading => !mapping.is_head_said,
            Question::Name => true,
            Question::Dates { column, .. } => mapping
                .columns
                .get(*column)
                .is_some_and(|column| column.order.is_none()),
        });
        open.map(|question| match question {
            Question::Heading => [HEAD, "-yes"].concat(),
            Question::Name => target_control(0),
            Question::Dates { column, orders, .. } => {
                let first = orders.first().map_or("", |order| order.key());
                [&*date_control(column), "-", first].concat()
            }
        })
    })
}

/// The questions about a table, each with its answers.
pub fn questions(import: Import) -> impl IntoView {
    let questions = memo(move || import.preview.with(|preview| preview.questions.clone()));
    reactive(move || {
        let questions = questions.get().into_iter();
        questions
            .map(|question| match question {
                Question::Heading => heading(import).into_any(),
                Question::Name => {
                    view! { <p class="notice">{import.t.name_question}</p> }.into_any()
                }
                Question::Dates {
                    column,
                    orders,
                    example,
                } => dates(import, column, orders, &example).into_any(),
            })
            .collect_any()
    })
}

fn heading(import: Import) -> impl IntoView {
    let t = import.t;
    let first = untrack(|| {
        import.table.with(|table| {
            let titles = import.mapping.with(|mapping| mapping.titles);
            let row = table.rows.get(titles);
            row.map_or_else(String::new, |row| row.cells.join(", "))
        })
    });
    let answers =
        [(true, "yes", t.head_yes), (false, "no", t.head_no)].map(|(is_head, key, text)| {
            let checked = move || {
                import
                    .mapping
                    .with(|mapping| mapping.is_head_said && (mapping.height > 0) == is_head)
            };
            let say = move || import.mapping.update(|mapping| mapping.set_head(is_head));
            answer(HEAD.to_owned(), key, text, checked, say)
        });
    view! {
        <fieldset>
            <legend>{t.head_question}</legend>
            <p>{fill(t.head_first, &[("text", &first)])}</p>
            {answers.into_iter().collect_any()}
        </fieldset>
    }
}

fn dates(import: Import, column: usize, orders: Vec<Order>, example: &str) -> impl IntoView {
    let t = import.t;
    let name = untrack(|| import.column_name(column));
    let legend = fill(t.date_question, &[("column", &name), ("example", example)]);
    let answers = orders.into_iter().map(|order| {
        let checked = move || {
            import.mapping.with(|mapping| {
                let column = mapping.columns.get(column);
                column.is_some_and(|column| column.order == Some(order))
            })
        };
        let say = move || {
            import
                .mapping
                .update(|mapping| mapping.set_order(column, order))
        };
        let text = t.orders[order as usize];
        answer(date_control(column), order.key(), text, checked, say)
    });
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {answers.collect_any()}
        </fieldset>
    }
}

fn answer(
    group: String,
    key: &'static str,
    text: &'static str,
    checked: impl Fn() -> bool + Send + Sync + 'static,
    say: impl Fn() + 'static,
) -> impl IntoView {
    let id = [&*group, "-", key].concat();
    view! {
        <div class="check">
            <input
                type="radio"
                id=id.clone()
                name=group
                prop:checked=checked
                on:change=handler(move |_| say())
            />
            <label for=id>{text}</label>
        </div>
    }
}
