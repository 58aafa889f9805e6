//! Writing down a position.

use leptos::prelude::*;

use super::page::Page;
use crate::content::{planner_names, ui};
use crate::editing::Entry;
use crate::model::{Position, PositionStatus, RoleType};
use crate::ui::pages::plan::adding::{self, Adding};
use crate::ui::pages::plan::entry::{newest, options};

/// A title and a status make a position.
pub fn adding(page: Page) -> AnyView {
    let t = ui::positions(page.locale);
    let of = Adding {
        title: t.adding,
        name: t.new_title,
        hint: None,
        choice: t.status,
        options: options(&planner_names(page.locale).position_statuses),
        chosen: PositionStatus::Open.key(),
        make: |title, status, today| {
            Entry::Position(Position {
                id: String::new(),
                title,
                role_type: RoleType::Kam,
                opened_on: today,
                target_date: None,
                status: PositionStatus::from_key(status).unwrap_or(PositionStatus::Open),
                leader_involved: false,
                profile_updated_on: None,
                candidates: 0,
            })
        },
        last: newest::<Position>,
        next: "roleType",
    };
    adding::adding(page.session, page.locale, page.panel, of)
}
