//! How the suggestion comes about, and what a person may change about it.

use std::sync::Arc;

use leptos::prelude::*;

use super::page::Page;
use crate::content::settings_texts;
use crate::editing::{Command, SettingChange};
use crate::ui::parts::{CollectAny, Field, Typed, check_field, input_field};

/// The rules, and the settings that they read.
pub fn settings(page: Page) -> AnyView {
    let (session, locale, t) = (page.session, page.locale, page.t);
    let texts = settings_texts(locale);
    let same_line = texts.allow_same_line;
    let allowed = Signal::derive(move || session.read(|w| w.settings.allow_same_line));
    let allow = Arc::new(move |on| session.edit(Command::Set(SettingChange::AllowSameLine(on))));
    let sales_line = texts.sales_line;
    let field = Field {
        id: sales_line.key.to_owned(),
        label: sales_line.name,
        hint: Some(sales_line.note.to_owned()),
        value: Signal::derive(move || session.read(|w| w.settings.sales_line.clone())),
        save: Arc::new(move |line| session.edit(Command::Set(SettingChange::SalesLine(line)))),
    };
    let points = t.how_points.map(|point| view! { <li>{point}</li> });
    view! {
        <details class="how-suggested">
            <summary>{t.how}</summary>
            <ul>{points.collect_any()}</ul>
            {check_field(same_line.key.to_owned(), same_line.name, allowed, allow)}
            <p class="hint">{same_line.note}</p>
            {input_field(field, Typed::Text)}
        </details>
    }
    .into_any()
}
