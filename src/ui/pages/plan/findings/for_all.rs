//! One action for all of whom the same is found, where that makes sense.

use leptos::ev;
use leptos::prelude::*;

use crate::content::{FindingCode, Locale, fill, ui};
use crate::editing::{Command, Entry};
use crate::model::{INTERVALS, Kam};
use crate::planning::Finding;
use crate::store::Label;
use crate::ui::pages::plan::cadence::cadence;
use crate::ui::pages::plan::entry::{Panel, find};
use crate::ui::parts::{CollectAny, Done, handler, reactive};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// The cadence that is offered first, weeks.
const USUAL: u32 = 2;

/// What can be done for these entries at once.
pub fn action(
    panel: Panel,
    session: Session,
    locale: Locale,
    like: &Finding,
    ids: Vec<String>,
) -> Option<AnyView> {
    match like.code {
        FindingCode::K01 | FindingCode::K02 | FindingCode::K03 => Some(suggestion(session, locale)),
        FindingCode::K13 | FindingCode::K15 => Some(cadences(panel, session, locale, like, ids)),
        _ => None,
    }
}

/// Leads to the sponsors that fit.
fn suggestion(session: Session, locale: Locale) -> AnyView {
    let go = move |_| session.navigation.go(Route::Plan(Plan::Sponsors));
    view! {
        <p class="for-all">
            <button type="button" class="quiet" on:click=handler(go)>
                {ui::findings(locale).suggest}
            </button>
        </p>
    }
    .into_any()
}

/// The same cadence for all of them, in one step.
fn cadences(
    panel: Panel,
    session: Session,
    locale: Locale,
    like: &Finding,
    ids: Vec<String>,
) -> AnyView {
    let t = ui::findings(locale);
    let id = ["cadence-", like.code.as_str()].concat();
    let label = fill(t.cadence_for_all, &[("n", &ids.len().to_string())]);
    let weeks = RwSignal::new(USUAL);
    let fault = RwSignal::new(None::<String>);
    let choose = move |event: ev::Event| {
        let chosen = event_target_value(&event);
        let found = INTERVALS.iter().find(|weeks| weeks.to_string() == chosen);
        weeks.set(found.copied().unwrap_or(USUAL));
    };
    let set = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let weeks = weeks.get_untracked();
        let changes = session.peek(|workspace| {
            let kams = ids.iter().filter_map(|id| find::<Kam>(workspace, id));
            let with_cadence = |kam: Kam| Kam {
                interval_weeks: Some(weeks),
                ..kam
            };
            let saved = kams.map(|kam| Command::Save(Entry::Kam(Box::new(with_cadence(kam)))));
            saved.collect::<Vec<Command>>()
        });
        let n = changes.len();
        match session.apply(Command::Together(Label::Several(n), changes)) {
            Ok(outcome) => {
                let values = [
                    ("n", &*n.to_string()),
                    ("cadence", &*cadence(locale, weeks)),
                ];
                panel.say(Done::new(fill(t.cadence_set, &values), outcome));
            }
            Err(refusal) => fault.set(Some(refusal.message(locale))),
        }
    };
    let options = INTERVALS
        .map(|weeks| {
            view! {
                <option value=weeks.to_string() selected=weeks == USUAL>
                    {cadence(locale, weeks)}
                </option>
            }
        })
        .collect_any();
    view! {
        <form class="for-all field to-change" on:submit=handler(set)>
            <label for=id.clone()>{label}</label>
            <select id=id on:change=handler(choose)>
                {options}
            </select>
            " "
            <button type="submit">{t.set_cadence}</button>
            <p class="error" aria-live="polite">{reactive(move || fault.get())}</p>
        </form>
    }
    .into_any()
}
