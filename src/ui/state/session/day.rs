//! The day on which the report is based, and the reminder that it may bring.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::exchange;
use crate::model::Date;
use crate::ui::state::clock;

impl Session {
    /// The day on which the report is based.
    #[must_use]
    pub fn today(self) -> Date {
        self.today.get()
    }

    /// The day on which the report is based, read once.
    #[must_use]
    pub fn today_now(self) -> Date {
        self.today.get_untracked()
    }

    /// Bases the report on a day, or on that of the calendar.
    pub fn set_as_of(self, day: Option<Date>) {
        self.as_of.set_value(day);
        self.follow_day();
    }

    /// Goes on to the day that it is.
    pub(super) fn follow_day(self) {
        let today = self.as_of.get_value().unwrap_or_else(clock::today);
        if self.today.get_untracked() != today {
            self.today.set(today);
            self.look_for_reminder();
        }
    }

    /// Reminds the person to make a file of everything, if it is time.
    pub(super) fn look_for_reminder(self) {
        let document = self.document();
        if document.generations.is_none() {
            // What is not kept at all is told already.
            return;
        }
        let text = document
            .store
            .with_untracked(|store| exchange::write(store.present()));
        let today = self.today.get_untracked();
        let reminder = self.reminder;
        // The document goes with its last element.
        let backing_up = document.backing_up.clone();
        spawn_local(async move {
            let risk = backing_up.reminder(text, today).await;
            if risk.is_some() {
                reminder.try_set(risk);
            }
        });
    }
}
