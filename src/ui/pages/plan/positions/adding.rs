//! Writing down a position.

use leptos::ev;
use leptos::prelude::*;

use super::Page;
use crate::content::{planner_names, ui};
use crate::editing::{Command, Part};
use crate::model::{Position, PositionStatus, RoleType};

/// A title and a status make a position; the rest is asked for when it stands.
pub fn adding(page: Page) -> impl IntoView {
    let Page {
        session, locale, ..
    } = page;
    let t = ui::positions(locale);
    let title = RwSignal::new(String::new());
    let status = RwSignal::new(PositionStatus::Open);
    let fault = RwSignal::new(None::<String>);
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let position = Position {
            id: String::new(),
            title: title.get_untracked(),
            role_type: RoleType::Kam,
            opened_on: session.today_now(),
            target_date: None,
            status: status.get_untracked(),
            leader_involved: false,
            profile_updated_on: None,
            candidates: 0,
        };
        match session.dispatch(Command::Save(Part::Position(position))) {
            Ok(()) => {
                title.set(String::new());
                fault.set(None);
                let id = session.peek(|workspace| workspace.positions.last().map(|p| p.id.clone()));
                if let Some(id) = id {
                    page.panel.show(id, "roleType");
                }
            }
            Err(refusal) => {
                fault.set(Some(refusal.message(locale)));
                page.panel.focus("new-title".to_owned());
            }
        }
    };
    let statuses = planner_names(locale)
        .position_statuses
        .map(|named| {
            let is_first = named.key == PositionStatus::Open.key();
            view! {
                <option value=named.key selected=is_first>
                    {named.name}
                </option>
            }
        })
        .collect_view();
    let choose = move |event| {
        status.set(
            PositionStatus::from_key(&event_target_value(&event)).unwrap_or(PositionStatus::Open),
        );
    };
    view! {
        <form class="adding" on:submit=add>
            <h2>{t.adding}</h2>
            <div class="field">
                <label for="new-title">{t.new_title}</label>
                <input
                    type="text"
                    id="new-title"
                    autocomplete="off"
                    aria-describedby="new-fault"
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=title
                    on:input=move |event| title.set(event_target_value(&event))
                />
                <p class="error" id="new-fault" aria-live="polite">
                    {move || fault.get()}
                </p>
            </div>
            <div class="field">
                <label for="new-status">{t.status}</label>
                <select id="new-status" on:change=choose>
                    {statuses}
                </select>
            </div>
            <button type="submit">{ui::plan(locale).add}</button>
        </form>
    }
}
