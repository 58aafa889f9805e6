//! Who sponsors whom, and how alive it is.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

use super::overview::{Backed, Backing};
use super::page::Page;
use super::{backing, details};
use crate::content::{fill, planner_names};
use crate::editing::{Command, Entry, Refusal};
use crate::model::{Kam, Workspace};
use crate::ui::pages::plan::entry::find;
use crate::ui::parts::{Done, Row, handler, keyed_list, memo, reactive, undo_offer};
use crate::ui::state::spot::Spot;

/// The KAMs, each with the sponsor.
pub fn who(page: Page) -> AnyView {
    let t = page.t;
    let ids = memo(move || {
        page.overview
            .with(|all| all.kams.iter().map(|kam| kam.id.clone()).collect())
    });
    let recorded = RwSignal::new(None::<Done>);
    let row: Row = Arc::new(move |id| row(page, recorded, id));
    view! {
        <section>
            <h2>{t.who}</h2>
            <p>{t.who_lead}</p>
            {undo_offer(page.session, page.locale, recorded)}
            {keyed_list(page.locale, ids, row)}
        </section>
    }
    .into_any()
}

fn row(page: Page, recorded: RwSignal<Option<Done>>, id: String) -> AnyView {
    let of = id.clone();
    let backed = memo(move || page.overview.with(|all| all.kam(&of).cloned()));
    let about = move || backed.with(|backed| backed.as_ref().map(|backed| about(page, backed)));
    let state = memo(move || backed.with(|b| b.as_ref().map(|backed| backed.backing)));
    let wanting = move || state.get().is_some_and(Backing::is_wanting);
    let words = move || state.get().map(|state| backing::words(page, state));
    let of = id.clone();
    let record = move || {
        let covered = matches!(state.get(), Some(Backing::Since { .. } | Backing::Unknown));
        covered.then(|| record(page, recorded, of.clone()))
    };
    let of = id.clone();
    let is_open = memo(move || page.panel.open.with(|open| open.as_deref() == Some(&*of)));
    let button = page.panel.edit_button(page.locale, &id, "sponsorSince");
    let chooser = chooser(page, id.clone());
    let fields = move || is_open.get().then(|| details::fields(page, &id));
    view! {
        <div class="person">
            <div>{reactive(about)}</div>
            {chooser}
            <div>
                <p class="due" class:over=wanting>
                    {reactive(words)}
                </p>
                {reactive(record)}
            </div>
            {button}
        </div>
        {reactive(fields)}
    }
    .into_any()
}

/// Who it is, and what makes backing urgent.
fn about(page: Page, backed: &Backed) -> AnyView {
    let names = planner_names(page.locale).urgency;
    // The number of accounts says little here.
    let causes = names.iter().zip(backed.urgency).take(names.len() - 1);
    let causes: Vec<&str> = causes
        .filter(|(_, points)| *points > 0)
        .map(|(name, _)| *name)
        .collect();
    view! {
        <p class="text">{backed.alias.clone()}</p>
        <p class="muted">{causes.join(", ")}</p>
    }
    .into_any()
}

/// The list from which the sponsor is chosen.
fn chooser(page: Page, id: String) -> AnyView {
    let (session, t) = (page.session, page.t);
    let of = id.clone();
    let kam = memo(move || session.read(|workspace| find::<Kam>(workspace, &of)));
    let chosen = memo(move || {
        kam.with(|kam| kam.as_ref().and_then(|kam| kam.sponsor_id.clone()))
            .unwrap_or_default()
    });
    let label = move || {
        let alias = kam.with(|kam| kam.as_ref().map(|kam| kam.alias.clone()));
        fill(t.sponsor_of, &[("kam", &alias.unwrap_or_default())])
    };
    let offered = memo(move || {
        kam.with(|kam| {
            let kam = kam.as_ref()?;
            Some(session.read(|workspace| offered(page, workspace, kam)))
        })
        .unwrap_or_default()
    });
    let control = Spot::control(&id, "sponsorId");
    let select = move || {
        let options: Vec<AnyView> = offered
            .get()
            .into_iter()
            .map(|(id, name)| {
                let this = id.clone();
                view! {
                    <option value=id selected=move || chosen.with(|chosen| *chosen == this)>
                        {name}
                    </option>
                }
                .into_any()
            })
            .collect();
        let of = id.clone();
        let choose = move |event: ev::Event| {
            let control: HtmlSelectElement = event_target(&event);
            give(page, of.clone(), control.value());
            // After a refusal the control shows what is saved.
            control.set_value(&chosen.get_untracked());
        };
        view! {
            <select
                id=control.clone()
                aria-label=label
                disabled=move || page.session.is_readonly()
                prop:value=move || chosen.get()
                on:change=handler(choose)
            >
                {options}
            </select>
        }
    };
    reactive(select).into_any()
}

/// Whom a KAM may be given, and whom they have.
fn offered(page: Page, workspace: &Workspace, kam: &Kam) -> Vec<(String, String)> {
    let t = page.t;
    let present = kam.sponsor_id.as_deref();
    let mut options = vec![(String::new(), t.none.to_owned())];
    for sponsor in &workspace.sponsors {
        if kam.excluded_sponsor_ids.contains(&sponsor.id) && present != Some(&*sponsor.id) {
            continue;
        }
        let name = if sponsor.is_effective() {
            sponsor.alias.clone()
        } else {
            fill(t.ineffective_option, &[("sponsor", &sponsor.alias)])
        };
        options.push((sponsor.id.clone(), name));
    }
    if let Some(present) = present
        && !options.iter().any(|(id, _)| id == present)
    {
        options.push((present.to_owned(), t.missing_option.to_owned()));
    }
    options
}

/// Gives a KAM another sponsor from today on, or none.
fn give(page: Page, kam: String, sponsor: String) {
    let sponsor = Some(sponsor).filter(|id| !id.is_empty());
    page.session
        .carry_out(Command::Assign(vec![(kam, sponsor)]));
}

/// The button that records a contact.
fn record(page: Page, recorded: RwSignal<Option<Done>>, id: String) -> AnyView {
    let (session, t) = (page.session, page.t);
    let of = id.clone();
    let between = move |text: &str| {
        session.read(|workspace| {
            let kam = find::<Kam>(workspace, &of)?;
            let sponsor = page.sponsor(kam.sponsor_id.as_deref().unwrap_or_default());
            Some(fill(text, &[("kam", &kam.alias), ("sponsor", &sponsor)]))
        })
    };
    let said = between.clone();
    let press = move |_| {
        let found = session.peek(|workspace| find::<Kam>(workspace, &id));
        let Some(mut kam) = found else {
            return session.refuse(Refusal::Gone);
        };
        kam.last_sponsor_contact_on = Some(session.today_now());
        let outcome = session.carry_out(Command::Save(Entry::Kam(Box::new(kam))));
        let text = untrack(|| said(t.recorded)).unwrap_or_default();
        if let Some(done) = Done::new(text, outcome) {
            recorded.set(Some(done));
        }
    };
    view! {
        <button
            type="button"
            class="text-button to-change"
            aria-label=move || between(t.record_label)
            on:click=handler(press)
        >
            {t.record}
        </button>
    }
    .into_any()
}
