//! What has changed since the earlier assessment.

use leptos::prelude::*;

use super::how::how;
use crate::content::ui::ResultTexts;
use crate::reporting::result::{Change, ChangeRow};
use crate::ui::parts::CollectAny;

/// The comparison with the leader's assessment before this one.
pub fn change(texts: &'static ResultTexts, of: Change) -> AnyView {
    let t = &texts.trust;
    let title = of.title;
    let name = title.clone();
    let Some(comparison) = of.comparison else {
        return view! { <h3>{title}</h3> <p>{t.change_other_version}</p> }.into_any();
    };
    let rows: Vec<AnyView> = comparison.rows.into_iter().map(row).collect();
    let head = t
        .change_columns
        .map(|text| view! { <th scope="col">{text}</th> });
    view! {
        <h3>{title.clone()}</h3>
        <p class="muted">{t.change_intro}</p>
        <div class="scroll" tabindex="0" role="group" aria-label=title.clone()>
            <table class="change" aria-label=name>
                <thead><tr>{head.collect_any()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {how(texts, comparison.how)}
    }
    .into_any()
}

fn row(of: ChangeRow) -> AnyView {
    let cells = of.cells.map(|cell| view! { <td>{cell}</td> });
    view! { <tr><th scope="row">{of.name}</th>{cells.collect_any()}</tr> }.into_any()
}
