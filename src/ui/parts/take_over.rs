//! Taking a recommendation into the plan.

use leptos::prelude::*;

use super::reactive;

use super::{handler, memo};
use crate::content::{Locale, RecommendedAction, ui};
use crate::editing::{Command, Entry};
use crate::model::{Action, ActionStatus};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// Takes a recommendation into the plan in one step, due after the days it
/// names (instrument.md E). Once it is there, the button leads to it.
pub fn take_over(
    session: Session,
    locale: Locale,
    action: &'static RecommendedAction,
) -> impl IntoView {
    take_over_or(session, locale, action, move |entry| {
        let field = "text";
        session.lead_to(Route::Plan(Plan::Actions), Spot { entry, field });
    })
}

/// The same where what is in the plan already is opened in another way.
pub fn take_over_or(
    session: Session,
    locale: Locale,
    action: &'static RecommendedAction,
    open: impl Fn(String) + Send + Sync + 'static,
) -> impl IntoView {
    let t = ui::actions(locale);
    let taken = memo(move || {
        session.read(|workspace| {
            let mut actions = workspace.actions.iter();
            let found = actions.find(|planned| planned.source == action.id);
            found.map(|planned| planned.id.clone())
        })
    });
    let press = move |_| match taken.get_untracked() {
        Some(id) => open(id),
        None => {
            let planned = Action {
                id: String::new(),
                task: action.task,
                text: action.text.to_owned(),
                owner: t.owner_leader.to_owned(),
                due: Some(session.today_now().plus_days(action.days.into())),
                status: ActionStatus::Open,
                kam_id: None,
                source: action.id.to_owned(),
            };
            session.carry_out(Command::Save(Entry::Action(planned)));
        }
    };
    view! {
        <button
            type="button"
            class="take-over to-change"
            class:quiet=move || taken.with(Option::is_some)
            on:click=handler(press)
        >
            {reactive(move || if taken.with(Option::is_some) { t.taken } else { t.take })}
        </button>
    }
}
