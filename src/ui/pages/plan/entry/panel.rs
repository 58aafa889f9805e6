//! Which entry of a page is open, and where the focus goes.

use leptos::html;
use leptos::prelude::*;

use super::listed::{Listed, find};
use crate::content::{Locale, fill, ui};
use crate::editing::Command;
use crate::ui::parts::{Done, by_id, focus, handler, memo};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// The last part of the id of the button that opens an entry.
const EDIT: &str = "edit";

/// Which entry of a page is open, and what was done last.
#[derive(Clone, Copy)]
pub struct Panel {
    session: Session,
    /// The id of the open entry.
    pub open: RwSignal<Option<String>>,
    /// What was done last and can be taken back.
    pub done: RwSignal<Option<Done>>,
    /// The page, in which the focus is moved.
    pub place: NodeRef<html::Div>,
}

impl Panel {
    /// Nothing is open.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            open: RwSignal::new(None),
            done: RwSignal::new(None),
            place: NodeRef::new(),
        }
    }

    /// Opens the entry to which the way to the page leads; the shell moves the
    /// focus to its field.
    pub fn arrive<T: Listed>(self) {
        let spot = self.session.spotlight.peek();
        let known = spot.filter(|spot| {
            let found = self
                .session
                .peek(|workspace| find::<T>(workspace, &spot.entry));
            found.is_some()
        });
        if let Some(spot) = known {
            self.open.set(Some(spot.entry));
        }
    }

    /// The open entry, for as long as there is one.
    pub fn opened<T: Listed>(self) -> Memo<Option<String>> {
        memo(move || {
            let id = self.open.get()?;
            self.session
                .read(|workspace| find::<T>(workspace, &id))
                .map(|_| id)
        })
    }

    /// Opens an entry and moves the focus to a field of it.
    pub fn show(self, id: String, field: &str) {
        let control = Spot::control(&id, field);
        self.open.set(Some(id));
        self.focus(control);
    }

    /// Closes the open entry; the focus goes back to the button that opened it.
    pub fn close(self) {
        if let Some(id) = self.open.try_update(Option::take).flatten() {
            self.focus(Spot::control(&id, EDIT));
        }
    }

    /// Removes an entry; the focus goes to the offer to take it back.
    pub fn remove<T: Listed>(self, id: &str) {
        let name = self.session.peek(|workspace| find::<T>(workspace, id));
        let remove = Command::Remove(T::KIND, id.to_owned());
        let outcome = self.session.carry_out(remove);
        self.open.set(None);
        let name = name.map(|entry| entry.name().to_owned());
        let removed = ui::plan(self.session.locale_now()).removed;
        let text = fill(removed, &[("name", &name.unwrap_or_default())]);
        self.say(Done::new(text, outcome));
    }

    /// Says what was done; the focus goes to the offer to take it back.
    pub fn say(self, done: Option<Done>) {
        self.focus_undo(done.as_ref());
        self.done.set(done);
    }

    /// Moves the focus to the offer to take back what was done.
    pub fn focus_undo(self, done: Option<&Done>) {
        if let Some(button) = done.and_then(Done::button) {
            self.focus(button);
        }
    }

    /// Moves the focus to a control, once it stands on the page.
    pub fn focus(self, control: String) {
        request_animation_frame(move || {
            // The page may have gone in the meantime.
            let place = self.place.try_get_untracked().flatten();
            if let Some(found) = place.and_then(|place| by_id(&place, &control)) {
                focus(&found);
            }
        });
    }

    /// The button that opens an entry.
    pub fn edit_button(
        self,
        locale: Locale,
        id: &str,
        field: &'static str,
    ) -> impl IntoView + use<> {
        let control = Spot::control(id, EDIT);
        let id = id.to_owned();
        view! {
            <button
                type="button"
                class="text-button"
                id=control
                on:click=handler(move |_| self.show(id.clone(), field))
            >
                {ui::plan(locale).edit}
            </button>
        }
    }

    /// The button that closes the open entry.
    pub fn close_button(self, locale: Locale) -> impl IntoView {
        view! {
            <button type="button" on:click=handler(move |_| self.close())>
                {ui::plan(locale).close}
            </button>
        }
    }

    /// The buttons under the fields of the open entry.
    pub fn buttons<T: Listed>(self, locale: Locale, id: &str) -> impl IntoView + use<T> {
        let t = ui::plan(locale);
        let id = id.to_owned();
        let remove = move |_| self.remove::<T>(&id);
        view! {
            <p class="actions">
                {self.close_button(locale)}
                <button type="button" class="quiet to-change" on:click=handler(remove)>
                    {t.remove}
                </button>
            </p>
        }
    }
}
