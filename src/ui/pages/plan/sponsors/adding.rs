//! Writing down a sponsor.

use leptos::ev;
use leptos::prelude::*;

use super::Page;
use crate::content::{planner_names, ui};
use crate::editing::{Command, Part};
use crate::model::{SPONSOR_CAPACITY, Sponsor, SponsorLevel};

/// An alias and a place in the hierarchy make a sponsor; the rest is asked for
/// when the entry stands.
pub fn adding(page: Page) -> impl IntoView {
    let Page {
        session, locale, t, ..
    } = page;
    let alias = RwSignal::new(String::new());
    let level = RwSignal::new(SponsorLevel::Executive);
    let fault = RwSignal::new(None::<String>);
    let add = move |event: ev::SubmitEvent| {
        event.prevent_default();
        let sponsor = Sponsor {
            id: String::new(),
            alias: alias.get_untracked(),
            function: String::new(),
            line: String::new(),
            level: level.get_untracked(),
            regions: Vec::new(),
            capacity: SPONSOR_CAPACITY,
            active: true,
            is_leader: false,
        };
        match session.dispatch(Command::Save(Part::Sponsor(sponsor))) {
            Ok(()) => {
                alias.set(String::new());
                fault.set(None);
                let id = session.peek(|workspace| workspace.sponsors.last().map(|s| s.id.clone()));
                if let Some(id) = id {
                    page.panel.show(id, "function");
                }
            }
            Err(refusal) => {
                fault.set(Some(refusal.message(locale)));
                page.panel.focus("new-alias".to_owned());
            }
        }
    };
    let levels: Vec<AnyView> = planner_names(locale)
        .sponsor_levels
        .iter()
        .map(|named| view! { <option value=named.key>{named.name}</option> }.into_any())
        .collect();
    let choose = move |event| {
        if let Some(chosen) = SponsorLevel::from_key(&event_target_value(&event)) {
            level.set(chosen);
        }
    };
    view! {
        <form class="adding" on:submit=add>
            <h2>{t.adding}</h2>
            <div class="field">
                <label for="new-alias">{t.new_alias}</label>
                <input
                    type="text"
                    id="new-alias"
                    autocomplete="off"
                    aria-describedby="new-hint new-fault"
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=alias
                    on:input=move |event| alias.set(event_target_value(&event))
                />
                <p class="error" id="new-fault" aria-live="polite">
                    {move || fault.get()}
                </p>
                <p class="hint" id="new-hint">{ui::team(locale).alias_hint}</p>
            </div>
            <div class="field">
                <label for="new-level">{t.level}</label>
                <select id="new-level" on:change=choose>
                    {levels}
                </select>
            </div>
            <button type="submit">{ui::plan(locale).add}</button>
        </form>
    }
}
