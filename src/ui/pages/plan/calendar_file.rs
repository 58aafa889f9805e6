//! Entries of the plan as a file for calendars.

use leptos::ev;
use leptos::prelude::*;

use crate::content::{Locale, ui};
use crate::exchange::ical::{Exported, Writing};
use crate::model::Workspace;
use crate::ui::parts::{give, handler, reactive};
use crate::ui::state::clock;
use crate::ui::state::session::Session;

/// The button of this class that saves the file, and whether it reminds of its entries.
/// `write` makes the file and what to remember of it.
pub fn calendar_file(
    session: Session,
    locale: Locale,
    label: &'static str,
    name: &'static str,
    class: &'static str,
    write: impl Fn(&Workspace, Writing, &Exported) -> (String, Exported) + 'static,
) -> impl IntoView {
    let t = ui::plan(locale);
    let reminder = RwSignal::new(session.exported().reminder);
    let is_remembered = RwSignal::new(true);
    let save = move |_| {
        let writing = Writing {
            now: clock::moment(),
            today: session.today_now(),
            reminder: reminder.get_untracked(),
        };
        let earlier = session.exported();
        let (text, exported) = session.peek(|workspace| write(workspace, writing, &earlier));
        let name = [name, ".ics"].concat();
        if give(session, &name, "text/calendar;charset=utf-8", &text) {
            is_remembered.set(session.remember_exported(&exported).is_ok());
        }
    };
    let tick = move |event: ev::Event| reminder.set(event_target_checked(&event));
    view! {
        <div class="calendar-file">
            <button type="button" class=class on:click=handler(save)>
                {label}
            </button>
            <div class="check">
                <input
                    type="checkbox"
                    id="reminder"
                    prop:checked=move || reminder.get()
                    on:change=handler(tick)
                />
                <label for="reminder">{t.reminder}</label>
            </div>
            <p role="status">{reactive(move || (!is_remembered.get()).then_some(t.not_remembered))}</p>
        </div>
    }
}
