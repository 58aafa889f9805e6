//! Cards in columns by status. A card moves with a control, so that nothing
//! needs dragging.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

use super::entry::Panel;
use crate::content::{Locale, Named, fill, ui};
use crate::ui::parts::{Row, handler, keyed_list, reactive};
use crate::ui::state::session::Session;

/// The cards of one status, under its name.
pub fn column(locale: Locale, name: &'static str, ids: Memo<Vec<String>>, card: Row) -> AnyView {
    let count = move || ids.with(Vec::len);
    let nothing = move || {
        ids.with(Vec::is_empty)
            .then(|| view! { <p class="muted">{ui::plan(locale).column_empty}</p> })
    };
    view! {
        <section class="column">
            <h2>{name} " " <span class="count">{reactive(count)}</span></h2>
            {reactive(nothing)}
            {keyed_list(locale, ids, card)}
        </section>
    }
    .into_any()
}

/// The control that moves a card to another column; the focus goes with it.
pub struct Mover {
    pub panel: Panel,
    pub locale: Locale,
    /// The entry.
    pub id: String,
    /// What it is called.
    pub name: Signal<String>,
    /// The key of its status.
    pub status: Signal<&'static str>,
    /// Every status.
    pub statuses: &'static [Named],
    /// Gives it another status, by the key.
    pub save: Arc<dyn Fn(&str) + Send + Sync>,
}

impl Mover {
    /// The control.
    pub fn view(self) -> AnyView {
        let Self {
            panel,
            locale,
            name,
            status,
            save,
            ..
        } = self;
        let t = ui::plan(locale);
        let session = Session::here();
        let control = ["move-", &self.id].concat();
        let moved = control.clone();
        let change = move |event: ev::Event| {
            let control: HtmlSelectElement = event_target(&event);
            save(&control.value());
            // After a refusal the control shows what is saved.
            control.set_value(status.get_untracked());
            panel.focus(moved.clone());
        };
        let options: Vec<AnyView> = self
            .statuses
            .iter()
            .map(|named| {
                view! {
                    <option value=named.key selected=move || status.get() == named.key>
                        {named.name}
                    </option>
                }
                .into_any()
            })
            .collect();
        let label = move || fill(t.move_label, &[("name", &name.get())]);
        view! {
            <label>
                <span aria-hidden="true">{t.move_to}</span>
                " "
                <select
                    id=control
                    aria-label=label
                    disabled=move || session.is_readonly()
                    prop:value=move || status.get()
                    on:change=handler(change)
                >
                    {options}
                </select>
            </label>
        }
        .into_any()
    }
}
