//! The fields of a sponsor (instrument.md D.1).

use leptos::prelude::*;

use super::page::Page;
use crate::content::{fill, planner_names, ui};
use crate::exchange::list;
use crate::model::{SPONSOR_CAPACITY, SPONSOR_CAPACITY_MAX, Sponsor, SponsorLevel};
use crate::ui::pages::plan::entry::{Editor, Input, options, read_whole};
use crate::ui::parts::Typed;

/// The fields of the sponsor with this id.
pub fn fields(page: Page, id: &str) -> AnyView {
    let Page { locale, t, .. } = page;
    let editor = Editor::<Sponsor>::new(page.session, locale, id.to_owned());
    let text = |key, label, part: Text| Input::new(key, label, Typed::Text, part.get, part.set);
    let alias = text("alias", t.alias, ALIAS);
    let function = text("function", t.function, FUNCTION);
    let line = text("line", t.line, LINE);
    let regions = text("regions", t.regions, REGIONS);
    let level = text("level", t.level, LEVEL);
    let capacity = Input::new(
        "capacity",
        t.capacity,
        Typed::Whole,
        |sponsor: &Sponsor| sponsor.capacity.to_string(),
        |sponsor, text| {
            sponsor.capacity = read_whole(text)?;
            Some(())
        },
    );
    let [max, default] = [SPONSOR_CAPACITY_MAX, SPONSOR_CAPACITY].map(|number| number.to_string());
    let capacity_hint = fill(t.capacity_hint, &[("max", &max), ("default", &default)]);
    let levels = options(&planner_names(locale).sponsor_levels);
    let active = editor.check(
        "active",
        t.active,
        |sponsor| sponsor.active,
        |sponsor, on| sponsor.active = on,
    );
    let leader = editor.check(
        "isLeader",
        t.is_leader,
        |sponsor| sponsor.is_leader,
        |sponsor, on| sponsor.is_leader = on,
    );
    view! {
        <div class="editor">
            <div class="fields">
                {editor.input(alias, Some(ui::team(locale).alias_hint.to_owned()))}
                {editor.input(function, None)} {editor.select(level, levels)}
                {editor.input(line, Some(t.line_hint.to_owned()))}
                {editor.input(regions, Some(t.regions_hint.to_owned()))}
                {editor.input(capacity, Some(capacity_hint))}
                <div>{active} {leader} <p class="hint">{t.leader_hint}</p></div>
            </div>
            {page.panel.buttons::<Sponsor>(locale, id)}
        </div>
    }
    .into_any()
}

/// How a field of a sponsor is read and written as text.
#[derive(Clone, Copy)]
struct Text {
    get: fn(&Sponsor) -> String,
    set: fn(&mut Sponsor, &str) -> Option<()>,
}

const ALIAS: Text = Text {
    get: |sponsor| sponsor.alias.clone(),
    set: |sponsor, text| {
        sponsor.alias = text.to_owned();
        Some(())
    },
};

const FUNCTION: Text = Text {
    get: |sponsor| sponsor.function.clone(),
    set: |sponsor, text| {
        sponsor.function = text.to_owned();
        Some(())
    },
};

const LINE: Text = Text {
    get: |sponsor| sponsor.line.clone(),
    set: |sponsor, text| {
        sponsor.line = text.to_owned();
        Some(())
    },
};

const REGIONS: Text = Text {
    get: |sponsor| list::join(&sponsor.regions),
    set: |sponsor, text| {
        sponsor.regions = list::distinct(text);
        Some(())
    },
};

const LEVEL: Text = Text {
    get: |sponsor| sponsor.level.key().to_owned(),
    set: |sponsor, key| {
        sponsor.level = SponsorLevel::from_key(key)?;
        Some(())
    },
};
