//! The fields of a position (instrument.md D.1).

use leptos::prelude::*;

use super::card;
use super::page::Page;
use crate::content::{fill, planner_names, ui};
use crate::model::{Date, Position, PositionStatus, RoleType, Setting};
use crate::ui::pages::plan::entry::{Editor, Input, options, read_date, read_whole, written};
use crate::ui::parts::{Typed, reactive};

/// The fields of the open position.
pub fn editor(page: Page) -> impl IntoView {
    let opened = page.panel.opened::<Position>();
    reactive(move || opened.get().map(|id| fields(page, &id)))
}

fn fields(page: Page, id: &str) -> AnyView {
    let t = ui::positions(page.locale);
    let names = planner_names(page.locale);
    let editor = Editor::<Position>::new(page.session, page.locale, id.to_owned());
    let days = untrack(|| card::setting(page, Setting::ProfileDays)).to_string();
    let title = Input::new(
        "title",
        t.position,
        Typed::Text,
        |position: &Position| position.title.clone(),
        |position, text| {
            position.title = text.to_owned();
            Some(())
        },
    );
    let role = Input::new(
        "roleType",
        t.role,
        Typed::Text,
        |position: &Position| position.role_type.key().to_owned(),
        |position, key| {
            position.role_type = RoleType::from_key(key)?;
            Some(())
        },
    );
    let status = Input::new(
        "status",
        t.status,
        Typed::Text,
        |position: &Position| position.status.key().to_owned(),
        |position, key| {
            position.status = PositionStatus::from_key(key)?;
            Some(())
        },
    );
    let opened_on = Input::new(
        "openedOn",
        t.opened_on,
        Typed::Date,
        |position: &Position| position.opened_on.to_string(),
        |position, text| {
            position.opened_on = Date::parse(text)?;
            Some(())
        },
    );
    let target_date = Input::new(
        "targetDate",
        t.target_date,
        Typed::Date,
        |position: &Position| written(position.target_date),
        |position, text| read_date(&mut position.target_date, text),
    );
    let candidates = Input::new(
        "candidates",
        t.candidates,
        Typed::Whole,
        |position: &Position| position.candidates.to_string(),
        |position, text| {
            position.candidates = read_whole(text)?;
            Some(())
        },
    );
    let profile = Input::new(
        "profileUpdatedOn",
        t.profile_updated_on,
        Typed::Date,
        |position: &Position| written(position.profile_updated_on),
        |position, text| read_date(&mut position.profile_updated_on, text),
    );
    let involved = editor.check(
        "leaderInvolved",
        t.leader_involved,
        |position| position.leader_involved,
        |position, on| position.leader_involved = on,
    );
    view! {
        <section class="editor">
            <h2>{t.editing}</h2>
            <div class="fields">
                {editor.input(title, None)}
                {editor.select(role, options(&names.role_types))}
                {editor.select(status, options(&names.position_statuses))}
                {editor.input(opened_on, None)}
                {editor.input(target_date, None)}
                {editor.input(candidates, None)}
                {editor.input(profile, Some(fill(t.profile_hint, &[("days", &days)])))}
                {involved}
            </div>
            {page.panel.buttons::<Position>(page.locale, id)}
        </section>
    }
    .into_any()
}
