//! The sponsors, each with what they carry.

use std::sync::Arc;

use leptos::prelude::*;

use super::overview::Carried;
use super::page::Page;
use super::{editor, load};
use crate::content::planner_names;
use crate::model::Sponsor;
use crate::ui::pages::plan::entry::find;
use crate::ui::parts::{Row, keyed_list, memo, reactive};

/// The register.
pub fn register(page: Page) -> AnyView {
    let ids = memo(move || {
        page.session.read(|workspace| {
            let sponsors = workspace.sponsors.iter();
            sponsors.map(|sponsor| sponsor.id.clone()).collect()
        })
    });
    let count = move || ids.with(Vec::len);
    let row: Row = Arc::new(move |id| row(page, id));
    view! {
        <section>
            <h2>{page.t.register} " " <span class="count">{reactive(count)}</span></h2>
            {keyed_list(page.locale, ids, row)}
        </section>
    }
    .into_any()
}

fn row(page: Page, id: String) -> AnyView {
    let of = id.clone();
    let entry = memo(move || {
        page.session
            .read(|workspace| find::<Sponsor>(workspace, &of))
    });
    let of = id.clone();
    let carried = memo(move || page.overview.with(|all| all.sponsor(&of).cloned()));
    let about = move || entry.with(|entry| entry.as_ref().map(|sponsor| about(page, sponsor)));
    let carrying = move || {
        let limit = entry.with(|entry| entry.as_ref().map_or(0, |sponsor| sponsor.capacity));
        carried.with(|carried| {
            carried
                .as_ref()
                .map(|carried| carrying(page, carried, limit))
        })
    };
    let of = id.clone();
    let is_open = memo(move || page.panel.open.with(|open| open.as_deref() == Some(&*of)));
    let button = page.panel.edit_button(page.locale, &id, "alias");
    let fields = move || is_open.get().then(|| editor::fields(page, &id));
    view! {
        <div class="person">
            <div>{reactive(about)}</div>
            {reactive(carrying)}
            {button}
        </div>
        {reactive(fields)}
    }
    .into_any()
}

/// Who it is, and why a sponsorship would have no effect.
fn about(page: Page, sponsor: &Sponsor) -> AnyView {
    let t = page.t;
    let level = planner_names(page.locale).sponsor_levels[sponsor.level as usize].name;
    let function = sponsor.function.trim();
    let about = if function.is_empty() {
        level.to_owned()
    } else {
        [function, " · ", level].concat()
    };
    let state = if sponsor.is_leader {
        Some(t.leader)
    } else if sponsor.active {
        None
    } else {
        Some(t.not_active)
    };
    view! {
        <p class="text">{sponsor.alias.clone()}</p>
        <p class="muted">{about}</p>
        {state.map(|state| view! { <p class="due over">{state}</p> })}
    }
    .into_any()
}

fn carrying(page: Page, carried: &Carried, limit: u32) -> AnyView {
    let Carried { load, kams, .. } = carried;
    let over = *load > limit;
    let kams = if kams.is_empty() {
        page.t.nobody.to_owned()
    } else {
        kams.join(", ")
    };
    view! {
        <div>
            {load::bar(*load, limit)}
            <p class="due" class:over=over>
                {load::words(page, *load, limit)}
            </p>
        </div>
        <p>{kams}</p>
    }
    .into_any()
}
