//! The fields of the open entry.

use std::sync::Arc;

use leptos::prelude::*;

use super::listed::{Listed, find};
use crate::content::{Locale, refusals};
use crate::editing::{Command, Refusal};
use crate::ui::parts::{Field, Save, Typed, check_field, input_field, memo, select_field};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// The fields of an entry.
pub struct Editor<T: Listed> {
    session: Session,
    locale: Locale,
    id: String,
    present: Memo<Option<T>>,
}

/// What a field is called, how it is read and written. `set` leaves the entry
/// alone and returns `None` where the text cannot be read.
pub struct Input<T> {
    /// The key in JSON.
    pub key: &'static str,
    /// The label.
    pub label: &'static str,
    /// What is typed.
    pub typed: Typed,
    /// The saved value as it is typed.
    pub get: fn(&T) -> String,
    /// Takes over what was typed.
    pub set: fn(&mut T, &str) -> Option<()>,
}

impl<T> Input<T> {
    /// A field.
    pub const fn new(
        key: &'static str,
        label: &'static str,
        typed: Typed,
        get: fn(&T) -> String,
        set: fn(&mut T, &str) -> Option<()>,
    ) -> Self {
        Self {
            key,
            label,
            typed,
            get,
            set,
        }
    }
}

impl<T: Listed> Editor<T> {
    /// The fields of the entry with this id.
    pub fn new(session: Session, locale: Locale, id: String) -> Self {
        let of = id.clone();
        let present = memo(move || session.read(|workspace| find::<T>(workspace, &of)));
        Self {
            session,
            locale,
            id,
            present,
        }
    }

    /// A field in which something is typed.
    pub fn input(&self, input: Input<T>, hint: Option<String>) -> AnyView {
        let fault = match input.typed {
            Typed::Date => refusals(self.locale).no_date,
            _ => refusals(self.locale).not_whole,
        };
        let typed = input.typed;
        let field = self.field(input, hint, fault);
        input_field(field, typed).into_any()
    }

    /// A field in which one of several values is chosen: key and text of each.
    pub fn select(&self, input: Input<T>, options: Vec<(String, String)>) -> AnyView {
        select_field(self.field(input, None, ""), options).into_any()
    }

    /// A box that is ticked or not.
    pub fn check(
        &self,
        key: &str,
        label: &'static str,
        get: fn(&T) -> bool,
        set: fn(&mut T, bool),
    ) -> AnyView {
        let (session, locale, present) = (self.session, self.locale, self.present);
        let id = self.id.clone();
        let value = Signal::derive(move || present.with(|entry| entry.as_ref().is_some_and(&get)));
        let save = move |on| {
            let Some(mut entry) = session.peek(|workspace| find::<T>(workspace, &id)) else {
                return Err(Refusal::Gone.message(locale));
            };
            set(&mut entry, on);
            session.edit(Command::Save(entry.entry()))
        };
        check_field(Spot::control(&self.id, key), label, value, Arc::new(save)).into_any()
    }

    fn field(&self, input: Input<T>, hint: Option<String>, fault: &'static str) -> Field {
        let (session, locale, id) = (self.session, self.locale, self.id.clone());
        let present = self.present;
        let Input { get, set, .. } = input;
        let value =
            memo(move || present.with(|entry| entry.as_ref().map(&get).unwrap_or_default()));
        let save: Save = Arc::new(move |text: String| {
            let Some(mut entry) = session.peek(|workspace| find::<T>(workspace, &id)) else {
                return Err(Refusal::Gone.message(locale));
            };
            if set(&mut entry, &text).is_none() {
                return Err(fault.to_owned());
            }
            session.edit(Command::Save(entry.entry()))
        });
        Field {
            id: Spot::control(&self.id, input.key),
            label: input.label,
            hint,
            value: value.into(),
            save,
        }
    }
}
