//! The levers, and trying one out (instrument.md C.4).

use leptos::html;
use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::editing::{Command, Entry, SettingChange};
use crate::model::{Action, ActionStatus, ContextNumber, OWN_SOURCE, TaskId};
use crate::planning::CapacityState;
use crate::planning::capacity::{Input, Lever};
use crate::reporting::capacity::{self, LeverLine, TrialRow};
use crate::store::Label;
use crate::ui::parts::{Done, focus, handler, link, reactive, undo_offer};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// What was done last.
type Last = RwSignal<Option<Done>>;

/// The levers in the order of the report.
pub fn levers(session: Session, state: Memo<CapacityState>, locale: Locale) -> impl IntoView {
    let t = ui::capacity(locale);
    let tried = RwSignal::new(None::<Lever>);
    let done: Last = RwSignal::new(None);
    let heading = NodeRef::<html::H2>::new();
    let list = move || {
        let levers = state.with(|state| capacity::levers(&state.report, locale));
        let rows: Vec<AnyView> = levers
            .into_iter()
            .map(|LeverLine { lever, name, load }| {
                let try_it = move |_| {
                    done.set(None);
                    tried.set(Some(lever));
                };
                view! {
                    <li>
                        <span>{name} <span class="muted">{load}</span></span>
                        <button
                            type="button"
                            class="quiet"
                            aria-label=[t.try_lever, ": ", name].concat()
                            on:click=handler(try_it)
                        >
                            {t.try_lever}
                        </button>
                    </li>
                }
                .into_any()
            })
            .collect();
        view! { <ul class="levers">{rows}</ul> }
    };
    let end = move |said: Option<Done>| {
        tried.set(None);
        done.set(said);
        if let Some(heading) = heading.get_untracked() {
            focus(&heading);
        }
    };
    let trial = move || {
        let lever = tried.get()?;
        let (now, then) = state.with(|state| Some((state.clone(), state.with(lever)?)))?;
        Some(trial(session, locale, lever, &now, &then, end))
    };
    view! {
        <section>
            <h2 tabindex="-1" node_ref=heading>{t.levers_title}</h2>
            <p>{t.levers_lead}</p>
            {reactive(list)}
            {reactive(trial)}
            {undo_offer(session, locale, done)}
        </section>
    }
}

/// Before and after, and the decision.
fn trial(
    session: Session,
    locale: Locale,
    lever: Lever,
    now: &CapacityState,
    then: &CapacityState,
    end: impl Fn(Option<Done>) + Copy + Send + 'static,
) -> AnyView {
    let t = ui::capacity(locale);
    let of = capacity::trial(lever, now, then, locale);
    let rows: Vec<AnyView> = of.rows.into_iter().map(trial_row).collect();
    let commands = commands(lever, then, capacity::lever_name(lever, locale));
    let (keep_text, kept_text) = match lever {
        Lever::FillVacancy | Lever::GroupCoaching | Lever::TeamLead => {
            (t.as_action, t.action_added)
        }
        _ => (t.keep, t.kept),
    };
    let keep = move |_| {
        let commands = commands.clone();
        let together = Command::Together(Label::Lever(lever as usize), commands);
        let outcome = session.carry_out(together);
        end(Done::new(kept_text.to_owned(), outcome));
    };
    let discard = move |_| {
        end(Some(Done {
            text: t.discarded.to_owned(),
            step: None,
            back_to: String::new(),
        }));
    };
    let positions = (lever == Lever::FillVacancy)
        .then(|| link(session, Route::Plan(Plan::Positions), t.to_positions, ""));
    let [_, today, with] = t.trial_head;
    view! {
        <div class="trial">
            <table>
                <caption>{of.title}</caption>
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col" class="number">{today}</th>
                        <th scope="col" class="number">{with}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <p>{of.effect} " " {positions}</p>
            <p class="actions">
                <button type="button" class="to-change" on:click=handler(keep)>{keep_text}</button>
                <button type="button" class="quiet" on:click=handler(discard)>
                    {t.discard}
                </button>
            </p>
        </div>
    }
    .into_any()
}

fn trial_row(of: TrialRow) -> AnyView {
    view! {
        <tr>
            <th scope="row">
                {of.name} " " <span class="muted">{of.unit}</span>
            </th>
            <td class="number">{of.now}</td>
            <td class="number">{of.then}</td>
        </tr>
    }
    .into_any()
}

/// What keeping a lever changes in the workspace; a lever without an input of
/// its own becomes an action.
fn commands(lever: Lever, then: &CapacityState, name: &str) -> Vec<Command> {
    let count = |of, input: Input| Command::SetContext(of, Some(then.inputs[input].round() as u32));
    let action = |task| {
        vec![Command::Save(Entry::Action(Action {
            id: String::new(),
            task,
            text: name.to_owned(),
            owner: String::new(),
            due: None,
            status: ActionStatus::Open,
            kam_id: None,
            source: OWN_SOURCE.to_owned(),
        }))]
    };
    match lever {
        Lever::HandOverTerritory => vec![
            count(ContextNumber::Territories, Input::Territories),
            count(ContextNumber::OtherReports, Input::OtherReports),
        ],
        Lever::HandOverAccount => vec![count(ContextNumber::OwnAccounts, Input::OwnAccounts)],
        Lever::CutFixedTasks => {
            let hours = Some(then.inputs[Input::FixedHours]);
            vec![Command::Set(SettingChange::FixedHours(hours))]
        }
        Lever::FillVacancy => action(TaskId::T2),
        Lever::GroupCoaching | Lever::TeamLead => action(TaskId::T4),
    }
}
