//! A KAM whose details are open, and its fields.

use std::sync::Arc;

use leptos::prelude::*;

use super::team_page::TeamPage;
use crate::editing::{Entry, Refusal};
use crate::exchange::KamField;
use crate::model::{Kam, Workspace};
use crate::ui::pages::plan::choices::{choices, put};
use crate::ui::pages::plan::entry::find;
use crate::ui::parts::{Field, Typed, check_field, input_field, memo, select_field};
use crate::ui::state::spot::Spot;

/// A KAM whose details are open.
#[derive(Clone, Copy)]
pub struct Opened {
    pub page: TeamPage,
    pub kam: Memo<Option<Kam>>,
    pub id: StoredValue<String>,
}

impl Opened {
    /// The KAM with this identifier.
    pub fn new(page: TeamPage, id: String) -> Self {
        let of = id.clone();
        Self {
            page,
            kam: memo(move || page.session.read(|workspace| find::<Kam>(workspace, &of))),
            id: StoredValue::new(id),
        }
    }

    pub fn read<T: Default>(self, read: impl FnOnce(&Kam) -> T) -> T {
        self.kam
            .with_untracked(|kam| kam.as_ref().map(read).unwrap_or_default())
    }

    pub fn control(self, field: KamField) -> String {
        self.id.with_value(|id| Spot::control(id, field.key()))
    }

    pub fn change(
        self,
        change: impl FnOnce(&mut Kam, &Workspace) -> Result<(), String>,
    ) -> Result<(), String> {
        let changed = self.page.session.peek(|workspace| {
            let found = self.id.with_value(|id| find::<Kam>(workspace, id));
            found.map(|mut kam| change(&mut kam, workspace).map(|()| kam))
        });
        match changed {
            Some(kam) => self.page.save(Entry::Kam(Box::new(kam?))),
            None => Err(Refusal::Gone.message(self.page.locale)),
        }
    }

    /// What is common to all fields.
    pub fn field(self, field: KamField, hint: Option<&str>) -> Field {
        let Self { page, kam, .. } = self;
        let value = move || {
            kam.with(|kam| {
                let kam = kam.as_ref()?;
                if field == KamField::Sponsor {
                    return kam.sponsor_id.clone();
                }
                Some(page.session.peek(|workspace| field.text(kam, workspace)))
            })
            .unwrap_or_default()
        };
        let save = move |text: String| {
            self.change(|kam, workspace| {
                let outcome = field.set(kam, &text, workspace);
                outcome.map_err(|fault| fault.message(page.locale))
            })
        };
        Field {
            id: self.control(field),
            label: field.name(page.locale),
            hint: hint.map(str::to_owned),
            value: memo(value).into(),
            save: Arc::new(save),
        }
    }

    pub fn input(self, field: KamField, typed: Typed, hint: Option<&str>) -> AnyView {
        input_field(self.field(field, hint), typed).into_any()
    }

    pub fn select(
        self,
        field: KamField,
        options: Vec<(String, String)>,
        hint: Option<&str>,
    ) -> AnyView {
        select_field(self.field(field, hint), options).into_any()
    }

    pub fn check(self, field: KamField) -> AnyView {
        let Field {
            id,
            label,
            value,
            save,
            ..
        } = self.field(field, None);
        let is_on = Signal::derive(move || value.with(|value| value == "true"));
        let save = move |on: bool| save(on.to_string());
        check_field(id, label, is_on, Arc::new(save)).into_any()
    }

    pub fn choices(
        self,
        field: KamField,
        options: Vec<(String, String)>,
        ids: fn(&mut Kam) -> &mut Vec<String>,
    ) -> AnyView {
        let kam = self.kam;
        let chosen = move || {
            let kam = kam.get();
            kam.map(|mut kam| core::mem::take(ids(&mut kam)))
                .unwrap_or_default()
        };
        let tick = move |id: &str, on: bool| {
            self.change(|kam, _| {
                put(ids(kam), id, on);
                Ok(())
            })
        };
        let entry = self.id.get_value();
        let legend = field.name(self.page.locale);
        let chosen = memo(chosen).into();
        choices(&entry, field.key(), legend, options, chosen, Arc::new(tick)).into_any()
    }
}
