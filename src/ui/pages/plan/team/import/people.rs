//! The people of a table: new, to be changed or as they are.

use leptos::prelude::*;

use super::state::Import;
use crate::content::fill;
use crate::exchange::KamField;
use crate::exchange::people::{Choice, Outcome, PersonRow, Target};
use crate::model::Kam;
use crate::ui::pages::plan::team::sheet;
use crate::ui::parts::{CollectAny, handler, memo, reactive};

/// How many people are shown first, and how many more at once.
const STEP: usize = 50;

/// A row that can come in.
#[derive(Clone, PartialEq)]
struct Shown {
    place: usize,
    line: String,
    name: String,
    details: Vec<String>,
    notes: Vec<String>,
    choices: &'static [Choice],
}

/// The people who can come in, each with what happens to them.
pub fn people(import: Import) -> impl IntoView {
    let t = import.t;
    let limit = RwSignal::new(STEP);
    let total = memo(move || {
        import
            .preview
            .with(|preview| preview.rows.len() - preview.bad_rows())
    });
    let rows = memo(move || {
        let limit = limit.get();
        let fields = fields(import);
        import.preview.with(|preview| {
            let rows = preview.rows.iter().enumerate();
            let good = rows.filter(|(_, row)| !row.choices().is_empty());
            good.take(limit)
                .map(|(place, row)| shown(import, place, row, &fields))
                .collect::<Vec<_>>()
        })
    });
    let list = move || {
        let rows = rows.get().into_iter().map(|row| view_row(import, row));
        rows.collect_any()
    };
    let more = move || {
        let left = total.get().saturating_sub(limit.get()).min(STEP);
        (left > 0).then(|| {
            view! {
                <button
                    type="button"
                    class="quiet"
                    on:click=handler(move |_| limit.update(|limit| *limit += STEP))
                >
                    {fill(t.more, &[("n", &left.to_string())])}
                </button>
            }
        })
    };
    let is_some = memo(move || total.get() > 0);
    reactive(move || {
        is_some.get().then(|| {
            view! {
                <h4>{t.people} " " <span class="count">{total}</span></h4>
                <table class="sheet" role="table" aria-label=t.people>
                    {sheet::head(&t.people_heads)}
                    <tbody role="rowgroup">{reactive(list)}</tbody>
                </table>
                {reactive(more)}
            }
        })
    })
}

/// The fields that the table has, but for the name.
fn fields(import: Import) -> Vec<KamField> {
    import.mapping.with(|mapping| {
        let targets = mapping.columns.iter().map(|column| column.target);
        targets
            .filter_map(|target| match target {
                Target::Field(field) if field != KamField::Alias => Some(field),
                _ => None,
            })
            .collect()
    })
}

fn shown(import: Import, place: usize, row: &PersonRow, fields: &[KamField]) -> Shown {
    let locale = import.page.locale;
    let details = match &row.outcome {
        Outcome::Bad(_) => Vec::new(),
        Outcome::New(kam) => [import.t.is_new.to_owned()]
            .into_iter()
            .chain(values(import, kam, fields))
            .collect(),
        Outcome::Known { changes, .. } if changes.is_empty() => vec![import.t.is_same.to_owned()],
        Outcome::Known { kam, changes, .. } => differences(import, kam, changes),
    };
    Shown {
        place,
        line: row.line.to_string(),
        name: row.name.clone(),
        details,
        notes: row.notes.iter().map(|note| note.message(locale)).collect(),
        choices: row.choices(),
    }
}

/// What a new person brings along.
fn values(import: Import, kam: &Kam, fields: &[KamField]) -> Vec<String> {
    let locale = import.page.locale;
    import.page.session.peek(|workspace| {
        let values = fields.iter().map(|field| {
            let value = field.spoken(kam, workspace, locale);
            (field, value)
        });
        let values = values.filter(|(_, value)| !value.is_empty());
        values
            .map(|(field, value)| {
                let values = [("field", field.name(locale)), ("value", &*value)];
                fill(import.t.value, &values)
            })
            .collect()
    })
}

/// What changes in a person of the plan.
fn differences(import: Import, kam: &Kam, changes: &[KamField]) -> Vec<String> {
    let locale = import.page.locale;
    import.page.session.peek(|workspace| {
        let before = workspace.kams.iter().find(|other| other.id == kam.id);
        let spoken = |kam: &Kam, field: KamField| {
            let value = field.spoken(kam, workspace, locale);
            if value.is_empty() {
                import.t.empty.to_owned()
            } else {
                value
            }
        };
        changes
            .iter()
            .map(|field| {
                let old = before.map_or_else(String::new, |before| spoken(before, *field));
                let values = [
                    ("field", field.name(locale)),
                    ("before", &*old),
                    ("after", &*spoken(kam, *field)),
                ];
                fill(import.t.change, &values)
            })
            .collect()
    })
}

fn view_row(import: Import, row: Shown) -> impl IntoView {
    let t = import.t;
    let Shown {
        place,
        line,
        name,
        details,
        notes,
        choices,
    } = row;
    let label = fill(t.choose, &[("name", &name)]);
    let first = choices.first().copied();
    let chosen = move || {
        let said = import.said.with(|said| said.get(&place).copied());
        said.or(first)
    };
    let choose = move |event| {
        let key = event_target_value(&event);
        if let Some(choice) = Choice::ALL.into_iter().find(|choice| choice.key() == key) {
            import.said.update(|said| {
                said.insert(place, choice);
            });
        }
    };
    let options = choices.iter().map(|choice| {
        let text = t.choices[*choice as usize];
        view! {
            <option value=choice.key() selected=move || chosen() == Some(*choice)>{text}</option>
        }
    });
    let notes = notes
        .into_iter()
        .map(|note| view! { <p class="note">{note}</p> });
    let [_, line_head, details_head, choice_head] = t.people_heads;
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{name}</th>
            <td role="cell" data-label=line_head>{line}</td>
            <td role="cell" data-label=details_head>
                <div>
                    {details.join(" · ")}
                    {notes.collect_any()}
                </div>
            </td>
            <td role="cell" data-label=choice_head>
                <select aria-label=label on:change=handler(choose)>
                    {options.collect_any()}
                </select>
            </td>
        </tr>
    }
}
