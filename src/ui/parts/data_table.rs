//! The numbers behind a chart.

use leptos::prelude::*;

/// A table that opens on request; its first column names the rows, the others
/// hold numbers or a word.
pub fn data_table(
    summary: &'static str,
    head: &'static [&'static str],
    rows: Vec<Vec<String>>,
) -> impl IntoView {
    let head: Vec<AnyView> = head
        .iter()
        .enumerate()
        .map(|(n, text)| {
            view! { <th scope="col" class=(n > 0).then_some("number")>{*text}</th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|cells| {
            let mut cells = cells.into_iter();
            let name = cells.next();
            let cells: Vec<AnyView> = cells
                .map(|cell| view! { <td class="number">{cell}</td> }.into_any())
                .collect();
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <details class="numbers">
            <summary>{summary}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label=summary>
                <table>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
