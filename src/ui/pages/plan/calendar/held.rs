//! The sessions of the current week that were held, each with its day.

use leptos::prelude::*;

use super::page::Page;
use crate::content::ui;
use crate::model::{Date, Kam};
use crate::planning::Week;
use crate::ui::pages::plan::entry::{Editor, Input, read_date, written};
use crate::ui::parts::{Typed, memo, reactive};
use crate::ui::state::spot::Spot;

/// The field with the day of a KAM's last coaching.
const DAY: &str = "lastCoachingOn";

/// The id of the control with the day on which a KAM was last coached.
pub fn control(kam: &str) -> String {
    Spot::control(kam, DAY)
}

/// The KAMs who were coached in this week, or whose coaching was recorded on
/// this visit.
pub fn held(page: Page, week: Date) -> impl IntoView {
    let ids = memo(move || {
        let here = page.held_here.get();
        page.session.read(|workspace| {
            let is_held = |kam: &&Kam| {
                let held = kam.last_coaching_on;
                let in_week = held.is_some_and(|held| Week::of(held).monday() == week);
                in_week || held.is_some() && here.contains(&kam.id)
            };
            let kams = workspace.kams.iter().filter(is_held);
            kams.map(|kam| kam.id.clone()).collect::<Vec<_>>()
        })
    });
    reactive(move || {
        let rows: Vec<AnyView> = ids.get().into_iter().map(|id| row(page, id)).collect();
        (!rows.is_empty()).then(|| view! { <ul class="held">{rows}</ul> })
    })
}

fn row(page: Page, id: String) -> AnyView {
    let t = ui::calendar(page.locale);
    let alias = untrack(|| page.alias(&id));
    let day = Input::new(
        DAY,
        t.held_on,
        Typed::Date,
        |kam: &Kam| written(kam.last_coaching_on),
        |kam, text| read_date(&mut kam.last_coaching_on, text),
    );
    let editor = Editor::<Kam>::new(page.session, page.locale, id);
    view! {
        <li>
            <fieldset>
                <legend class="kam">{alias}</legend>
                {editor.input(day, None)}
            </fieldset>
        </li>
    }
    .into_any()
}
