//! The live actions by date, month by month.

use leptos::prelude::*;

use super::due::{by_due, days_over, due_text};
use super::page::Page;
use crate::content::{month, ui};
use crate::model::{Action, Date, sort_by};
use crate::ui::parts::{memo, reactive};

/// The actions of one month; those without a date stand last.
struct Month {
    first: Option<Date>,
    actions: Vec<Action>,
}

/// The timeline.
pub fn timeline(page: Page) -> impl IntoView {
    let months = memo(move || {
        let owner = page.owner.get();
        page.session.read(|workspace| {
            let live = workspace.actions.iter().filter(|action| {
                action.is_live() && (owner.is_empty() || action.owner.trim() == owner)
            });
            let mut live: Vec<Action> = live.cloned().collect();
            sort_by(&mut live, by_due);
            live
        })
    });
    reactive(move || {
        let today = page.session.today();
        let months = months.with(|actions| by_month(actions));
        if months.is_empty() {
            return view! { <p class="muted">{ui::plan(page.locale).column_empty}</p> }.into_any();
        }
        let months: Vec<AnyView> = months
            .into_iter()
            .map(|month| section(page, month, today))
            .collect();
        view! { <div class="timeline">{months}</div> }.into_any()
    })
}

fn by_month(actions: &[Action]) -> Vec<Month> {
    let month = |action: &Action| action.due.map(|due| (due.year(), due.month()));
    actions
        .chunk_by(|a, b| month(a) == month(b))
        .map(|actions| Month {
            first: actions.first().and_then(|action| action.due),
            actions: actions.to_vec(),
        })
        .collect()
}

fn section(page: Page, of: Month, today: Date) -> AnyView {
    let t = ui::actions(page.locale);
    let title = of.first.map_or_else(
        || t.no_due.to_owned(),
        |date| {
            [
                month(page.locale, date.month()),
                " ",
                &date.year().to_string(),
            ]
            .concat()
        },
    );
    let rows: Vec<AnyView> = of
        .actions
        .iter()
        .map(|action| {
            let over = days_over(action, today) > 0;
            let owner = action.owner.trim();
            let owner = if owner.is_empty() { t.no_owner } else { owner };
            view! {
                <li>
                    <p class="due" class:over=over>
                        {due_text(page.locale, action, today)}
                    </p>
                    <p>{action.text.clone()} <span class="muted">" " {owner.to_owned()}</span></p>
                    {page.panel.edit_button(page.locale, &action.id, "due")}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section>
            <h2>{title}</h2>
            <ul>{rows}</ul>
        </section>
    }
    .into_any()
}
