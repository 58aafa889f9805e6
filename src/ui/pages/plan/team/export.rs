//! The KAMs as a file for a spreadsheet.

use leptos::prelude::*;

use super::team_page::TeamPage;
use crate::content::ui;
use crate::exchange::csv::{self, Dialect};
use crate::ui::parts::{CollectAny, give, handler};

/// Spreadsheets take the mark at the start as the sign of UTF-8.
const UTF_8: &str = "\u{feff}";

/// A button that saves the KAMs, and the choice of the spreadsheet.
pub fn export(page: TeamPage) -> impl IntoView {
    let t = ui::import(page.locale);
    let dialect = RwSignal::new(Dialect::usual(page.locale));
    let choose = move |event| {
        if let Some(chosen) = Dialect::from_key(&event_target_value(&event)) {
            dialect.set(chosen);
        }
    };
    let options = Dialect::ALL.iter().zip(t.dialects).map(|(option, text)| {
        let is_chosen = move || dialect.get() == *option;
        view! { <option value=option.key() selected=is_chosen>{text}</option> }
    });
    let save = move |_| {
        let today = page.session.today_now().to_string();
        let name = [t.export_file, "-", &today, ".csv"].concat();
        let dialect = dialect.get_untracked();
        let text = page
            .session
            .peek(|workspace| csv::write(workspace, dialect));
        give(page.session, &name, "text/csv", &[UTF_8, &text].concat());
    };
    view! {
        <div class="export">
            <label>
                <span>{t.export_for}</span>
                " "
                <select on:change=handler(choose)>{options.collect_any()}</select>
            </label>
            <button type="button" class="quiet" on:click=handler(save)>{t.export}</button>
        </div>
    }
}
