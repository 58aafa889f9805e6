//! Writing down a sponsor.

use leptos::prelude::*;

use super::page::Page;
use crate::content::{planner_names, ui};
use crate::editing::Entry;
use crate::model::{SPONSOR_CAPACITY, Sponsor, SponsorLevel};
use crate::ui::pages::plan::adding::{self, Adding};
use crate::ui::pages::plan::entry::{newest, options};

/// An alias and a place in the hierarchy make a sponsor.
pub fn adding(page: Page) -> AnyView {
    let of = Adding {
        title: page.t.adding,
        name: page.t.new_alias,
        hint: Some(ui::team(page.locale).alias_hint),
        choice: page.t.level,
        options: options(&planner_names(page.locale).sponsor_levels),
        chosen: SponsorLevel::Executive.key(),
        make: |alias, level, _| {
            Entry::Sponsor(Sponsor {
                id: String::new(),
                alias,
                function: String::new(),
                line: String::new(),
                level: SponsorLevel::from_key(level).unwrap_or(SponsorLevel::Executive),
                regions: Vec::new(),
                capacity: SPONSOR_CAPACITY,
                active: true,
                is_leader: false,
            })
        },
        last: newest::<Sponsor>,
        next: "function",
    };
    adding::adding(page.session, page.locale, page.panel, of)
}
