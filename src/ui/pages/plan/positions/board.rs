//! The positions in columns by status: four on the way, two at the end.

use std::sync::Arc;

use leptos::prelude::*;

use super::card;
use super::page::Page;
use crate::content::planner_names;
use crate::model::{Position, PositionStatus, sort_by};
use crate::ui::pages::plan::columns::column;
use crate::ui::parts::{Row, memo};

/// The columns.
pub fn board(page: Page) -> AnyView {
    let columns: Vec<AnyView> = PositionStatus::ALL
        .iter()
        .map(|status| {
            let name = planner_names(page.locale).position_statuses[*status as usize].name;
            let row: Row = Arc::new(move |id| card::card(page, id));
            column(page.locale, name, ids(page, *status), row)
        })
        .collect();
    view! { <div class="board">{columns}</div> }.into_any()
}

/// The ids of the positions with a status, the one open for longest first.
fn ids(page: Page, status: PositionStatus) -> Memo<Vec<String>> {
    memo(move || {
        page.session.read(|workspace| {
            let positions = workspace.positions.iter();
            let mut of_status: Vec<&Position> = positions
                .filter(|position| position.status == status)
                .collect();
            sort_by(&mut of_status, |one, other| {
                one.opened_on.cmp(&other.opened_on)
            });
            of_status.into_iter().map(|p| p.id.clone()).collect()
        })
    })
}
