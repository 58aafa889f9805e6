//! What the columns of a table were taken for; the person can change it.

use leptos::prelude::*;

use super::state::Import;
use crate::content::fill;
use crate::exchange::people::Target;
use crate::ui::pages::plan::team::sheet;
use crate::ui::parts::{CollectAny, handler, memo, reactive};

/// How many cells of a column are shown.
const EXAMPLES: usize = 3;

/// The id of the control that says what a column holds.
pub fn target_control(place: usize) -> String {
    ["import-column-", &place.to_string()].concat()
}

/// The columns, each with what it was taken for.
pub fn columns(import: Import) -> impl IntoView {
    let t = import.t;
    let head = memo(move || {
        import
            .mapping
            .with(|mapping| mapping.titles + mapping.height)
    });
    let rows = move || {
        let head = head.get();
        let columns = import.table.with(|table| {
            let columns = 0..table.width();
            columns
                .map(|place| {
                    let cells = table.rows.iter().skip(head);
                    let cells = cells.filter_map(|row| row.cells.get(place));
                    let filled = cells.filter(|cell| !cell.trim().is_empty());
                    let examples: Vec<&str> =
                        filled.take(EXAMPLES).map(|cell| cell.trim()).collect();
                    (place, examples.join(", "))
                })
                .collect::<Vec<_>>()
        });
        // What the columns hold changes without the controls.
        untrack(|| {
            let rows = columns.into_iter();
            rows.filter(|(place, examples)| !examples.is_empty() || is_headed(import, *place))
                .map(|(place, examples)| row(import, place, examples))
                .collect_any()
        })
    };
    view! {
        <h4>{t.columns}</h4>
        <p class="hint">{t.columns_hint}</p>
        <table class="sheet" role="table" aria-label=t.columns>
            {sheet::head(&t.column_heads)}
            <tbody role="rowgroup">{reactive(rows)}</tbody>
        </table>
    }
}

fn is_headed(import: Import, place: usize) -> bool {
    import
        .mapping
        .with(|mapping| !mapping.heading(place).is_empty())
}

fn row(import: Import, place: usize, examples: String) -> impl IntoView {
    let t = import.t;
    let name = import.column_name(place);
    let label = fill(t.column_taken_for, &[("column", &name)]);
    let value = move || {
        import.mapping.with(|mapping| {
            let column = mapping.columns.get(place);
            column.map_or("", |column| column.target.key())
        })
    };
    let choose = move |event| {
        if let Some(target) = Target::from_key(&event_target_value(&event)) {
            import
                .mapping
                .update(|mapping| mapping.set_target(place, target));
        }
    };
    let options = Target::all().map(|target| {
        let text = match target {
            Target::Nothing => t.nothing,
            Target::Field(field) => field.name(import.page.locale),
            Target::GivenName => t.given_name,
            Target::FamilyName => t.family_name,
            Target::Id => t.id,
        };
        let is_chosen = move || value() == target.key();
        view! { <option value=target.key() selected=is_chosen>{text}</option> }
    });
    let serials = move || {
        let is_so = import
            .preview
            .with(|preview| preview.serials.contains(&place));
        is_so.then(|| view! { <span class="hint">{t.serials}</span> })
    };
    let [_, example_head, target_head] = t.column_heads;
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{name}</th>
            <td role="cell" data-label=example_head>{examples}</td>
            <td role="cell" data-label=target_head>
                <div>
                    <select
                        id=target_control(place)
                        aria-label=label
                        prop:value=value
                        on:change=handler(choose)
                    >
                        {options.collect_any()}
                    </select>
                    {reactive(serials)}
                </div>
            </td>
        </tr>
    }
}
