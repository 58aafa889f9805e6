//! Editing one entry of a list: the entry that is open, and its fields.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use crate::content::{Locale, Named, fill, refusals, ui};
use crate::editing::{Command, Entry, EntryKind, Refusal};
use crate::model::{Action, Date, Kam, Position, Sponsor, Workspace};
use crate::ui::parts::{
    Done, Field, Save, Typed, by_id, check_field, focus, handler, input_field, memo, select_field,
};
use crate::ui::state::session::Session;
use crate::ui::state::spot::Spot;

/// An entry of a list of the plan.
pub trait Listed: Clone + PartialEq + Send + Sync + 'static {
    /// The list.
    const KIND: EntryKind;
    /// The entries of the list.
    fn list(workspace: &Workspace) -> &[Self];
    /// The identifier.
    fn id(&self) -> &str;
    /// What the entry is called.
    fn name(&self) -> &str;
    /// The entry as a command takes it.
    fn entry(self) -> Entry;
}

macro_rules! listed {
    ($($entry:ident: $list:ident, $name:ident, $wrap:expr;)+) => {$(
        impl Listed for $entry {
            const KIND: EntryKind = EntryKind::$entry;
            fn list(workspace: &Workspace) -> &[Self] {
                &workspace.$list
            }
            fn id(&self) -> &str {
                &self.id
            }
            fn name(&self) -> &str {
                &self.$name
            }
            fn entry(self) -> Entry {
                $wrap(self)
            }
        }
    )+};
}

listed! {
    Action: actions, text, Entry::Action;
    Sponsor: sponsors, alias, Entry::Sponsor;
    Position: positions, title, Entry::Position;
    Kam: kams, alias, |kam| Entry::Kam(Box::new(kam));
}

/// The entry with this id.
pub fn find<T: Listed>(workspace: &Workspace, id: &str) -> Option<T> {
    let found = T::list(workspace).iter().find(|entry| entry.id() == id);
    found.cloned()
}

/// The id of the entry that was added last.
pub fn newest<T: Listed>(workspace: &Workspace) -> Option<String> {
    T::list(workspace).last().map(|entry| entry.id().to_owned())
}

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

/// The last part of the id of the button that opens an entry.
const EDIT: &str = "edit";

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

/// A date as a field holds it; none is an empty field.
pub fn written(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// Takes a date over; an empty field is no date.
pub fn read_date(date: &mut Option<Date>, text: &str) -> Option<()> {
    *date = if text.is_empty() {
        None
    } else {
        Some(Date::parse(text)?)
    };
    Some(())
}

/// A date with the month in words.
pub fn worded(locale: Locale, date: Date) -> String {
    crate::content::date(locale, date.year(), date.month(), date.day())
}

/// A whole number as it is typed; an empty field is none, and of numbers that
/// no field allows, the largest stands for all.
pub fn read_whole(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u32::MAX))
}

/// The options of a select, and before them the one that is no value.
pub fn with_none(none: &str, mut options: Vec<(String, String)>) -> Vec<(String, String)> {
    options.insert(0, (String::new(), none.to_owned()));
    options
}

/// The options of a select: key and name of each.
pub fn options(named: &[Named]) -> Vec<(String, String)> {
    let named = named.iter();
    named
        .map(|option| (option.key.to_owned(), option.name.to_owned()))
        .collect()
}
