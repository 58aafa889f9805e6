//! The numbers behind a chart.

use leptos::prelude::*;

use crate::reporting::Table;

/// A table that opens on request; its first column names the rows, the others
/// hold numbers or words.
pub fn data_table(of: Table) -> impl IntoView {
    let Table { name, head, rows } = of;
    let class = |column: usize| {
        let mut cells = rows.iter().filter_map(|row| row.get(column));
        (column > 0 && cells.all(|cell| is_number(cell))).then_some("number")
    };
    let classes: Vec<Option<&str>> = (0..head.len()).map(class).collect();
    let head: Vec<AnyView> = head
        .iter()
        .zip(&classes)
        .map(|(text, class)| view! { <th scope="col" class=*class>{*text}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|cells| {
            let mut cells = cells.into_iter().zip(&classes);
            let first = cells.next().map(|(cell, _)| cell);
            let cells: Vec<AnyView> = cells
                .map(|(cell, class)| view! { <td class=*class>{cell}</td> }.into_any())
                .collect();
            view! { <tr><th scope="row">{first}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <details class="numbers">
            <summary>{name}</summary>
            <div class="scroll" tabindex="0" role="group" aria-label=name>
                <table aria-label=name>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

/// Whether a cell holds a number, or a dash where there is none.
fn is_number(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_ascii_digit() || "−–+±".contains(first))
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn tells_numbers_from_words() {
        assert!(["65.0", "−18.8", "–", "± 5.0"].into_iter().all(is_number));
        assert!(!["Hier ansetzen", ""].into_iter().any(is_number));
    }
}
