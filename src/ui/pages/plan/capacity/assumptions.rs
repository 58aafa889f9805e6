//! Everything that goes into the hours, editable in place (instrument.md C.2).

use std::sync::Arc;

use leptos::prelude::*;

use super::number::{Number, number};
use crate::content::{
    FIXED_HOURS_SPLIT, Locale, capacity_texts, fill, planner_names, settings_texts, ui,
};
use crate::editing::{Command, SettingChange};
use crate::model::{ContextNumber as C, FIXED_HOURS, Setting as S, Spec, Stage, need_spec};
use crate::planning::CapacityState;
use crate::planning::capacity::Input;
use crate::reporting::capacity::load;
use crate::ui::parts::{link, memo, reactive};
use crate::ui::state::route::{Plan, Route};
use crate::ui::state::session::Session;

/// The fields in groups.
pub fn assumptions(session: Session, state: Memo<CapacityState>, locale: Locale) -> impl IntoView {
    let t = ui::capacity(locale);
    let setting = move |of: S| setting(session, locale, of);
    let has_list = memo(move || session.read(|workspace| !workspace.kams.is_empty()));
    let names = &capacity_texts(locale).inputs;
    let fact = move |of: C| {
        let (label, unit) = match of {
            C::KamCount => (names.kams.name, names.kams.unit),
            C::Territories => (names.territories.name, names.territories.unit),
            C::OtherReports => (names.other_reports.name, names.other_reports.unit),
            C::OwnAccounts => (names.own_accounts.name, names.own_accounts.unit),
            C::RemoteKams => (t.remote_kams, names.kams.unit),
            C::Employment | C::MonthsSinceIntro => (names.employment.name, names.employment.unit),
        };
        fact(session, locale, of, label, unit)
    };
    let count = move |input: Input| state.with(|state| state.inputs[input] as u32).to_string();
    let kams = move || {
        if has_list.get() {
            view! {
                <p>
                    {reactive(move || fill(t.from_list, &[("n", &count(Input::Kams))]))} " "
                    {link(session, Route::Plan(Plan::Team), t.to_team, "")}
                </p>
            }
            .into_any()
        } else {
            view! { {fact(C::KamCount)} {fact(C::RemoteKams)} }.into_any()
        }
    };
    let groups: [(&'static str, Vec<AnyView>); 3] = [
        (
            t.group_time,
            vec![
                fact(C::Employment),
                setting(S::WeeklyHours),
                setting(S::WorkingWeeks),
                setting(S::UnplannedShare),
                fixed_hours(session, state, locale),
                split(locale),
            ],
        ),
        (
            t.group_tasks,
            vec![
                setting(S::HoursPerTerritory),
                setting(S::HoursPerOther),
                setting(S::HoursPerOwnAccount),
                setting(S::HoursPerVacancy),
                setting(S::HoursPerKamAdmin),
            ],
        ),
        (
            t.group_coaching,
            Stage::ALL
                .iter()
                .map(|stage| need(session, locale, *stage))
                .chain([setting(S::RemoteNeed), setting(S::PrepFactor)])
                .collect(),
        ),
    ];
    let groups: Vec<AnyView> = groups
        .into_iter()
        .map(|(name, fields)| {
            view! {
                <h3>{name}</h3>
                <div class="assumptions">{fields}</div>
            }
            .into_any()
        })
        .collect();
    view! {
        <section>
            <h2>{t.assumptions_title}</h2>
            <p>{t.assumptions_lead}</p>
            <p class="load-now">{reactive(move || state.with(|state| load(&state.report, locale)))}</p>
            <h3>{t.group_team}</h3>
            <div class="assumptions">
                {reactive(kams)} {fact(C::Territories)} {fact(C::OtherReports)} {fact(C::OwnAccounts)}
                <p>
                    {reactive(move || fill(t.from_positions, &[("n", &count(Input::OpenPositions))]))} " "
                    {link(session, Route::Plan(Plan::Positions), t.to_positions, "")}
                </p>
            </div>
            {groups}
        </section>
    }
}

fn fact(
    session: Session,
    locale: Locale,
    of: C,
    label: &'static str,
    unit: &'static str,
) -> AnyView {
    let (min, max) = of.range();
    let default = if of == C::Employment { 100.0 } else { 0.0 };
    let saved = move || session.read(|workspace| workspace.context.number(of));
    let shown = Number {
        key: of.key().to_owned(),
        label,
        unit,
        note: "",
        origin: None,
        spec: Spec {
            default,
            min: min.into(),
            max: max.into(),
            whole: true,
        },
        default: Signal::stored(default),
        value: Signal::derive(move || saved().map_or(default, f64::from)),
        // A fraction is no count; what is beyond every range says so itself.
        change: Arc::new(move |number| {
            Command::SetContext(of, number.map(|number| number.max(0.0) as u32))
        }),
    };
    number(session, locale, shown)
}

fn setting(session: Session, locale: Locale, of: S) -> AnyView {
    let text = settings_texts(locale).numbers[of as usize];
    let spec = of.spec();
    let shown = Number {
        key: text.key.to_owned(),
        label: text.name,
        unit: text.unit.unwrap_or_default(),
        note: text.note,
        origin: capacity_texts(locale).origin(text.key),
        spec,
        default: Signal::stored(spec.default),
        value: Signal::derive(move || session.read(|workspace| workspace.settings[of])),
        change: Arc::new(move |number| Command::Set(SettingChange::Number(of, number))),
    };
    number(session, locale, shown)
}

fn need(session: Session, locale: Locale, of: Stage) -> AnyView {
    let text = settings_texts(locale).need_by_stage;
    let spec = need_spec(of);
    let shown = Number {
        key: [text.key, "-", of.key()].concat(),
        label: planner_names(locale).stages[of as usize].name,
        unit: text.unit.unwrap_or_default(),
        note: text.note,
        origin: capacity_texts(locale).origin(text.key),
        spec,
        default: Signal::stored(spec.default),
        value: Signal::derive(move || session.read(|workspace| workspace.settings.need(of))),
        change: Arc::new(move |number| Command::Set(SettingChange::Need(of, number))),
    };
    number(session, locale, shown)
}

fn fixed_hours(session: Session, state: Memo<CapacityState>, locale: Locale) -> AnyView {
    let text = settings_texts(locale).fixed_hours;
    let input = move |input: Input| state.with(|state| state.inputs[input]);
    let proportional = move || FIXED_HOURS.default * input(Input::Employment);
    let shown = Number {
        key: text.key.to_owned(),
        label: text.name,
        unit: text.unit.unwrap_or_default(),
        note: text.note,
        origin: capacity_texts(locale).origin(text.key),
        spec: FIXED_HOURS,
        default: Signal::derive(proportional),
        value: Signal::derive(move || input(Input::FixedHours)),
        // The default is no value of one's own: it goes with the employment.
        change: Arc::new(move |number| {
            let own = number.filter(|hours| *hours != untrack(proportional));
            Command::Set(SettingChange::FixedHours(own))
        }),
    };
    number(session, locale, shown)
}

/// The proposed split of the fixed tasks.
fn split(locale: Locale) -> AnyView {
    let t = ui::capacity(locale);
    let lines: Vec<AnyView> = capacity_texts(locale)
        .fixed_tasks
        .into_iter()
        .zip(FIXED_HOURS_SPLIT)
        .map(|(task, hours)| {
            let hours = fill(t.split_line, &[("hours", &hours.to_string())]);
            view! { <li>{task} ": " {hours}</li> }.into_any()
        })
        .collect();
    view! {
        <details>
            <summary>{t.split_title}</summary>
            <ul>{lines}</ul>
            <p>{t.split_note}</p>
        </details>
    }
    .into_any()
}
