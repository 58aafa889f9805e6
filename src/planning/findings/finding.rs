//! A finding, and how its message is worded.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::field;
use crate::content::{self, FindingCode, FindingMessage, Locale, fill};
use crate::model::keyed::keyed;
use crate::model::{Account, Action, Date, Kam, Position, Rounded, Severity, Sponsor, TaskId};

keyed! {
    /// What a finding is about.
    EntityType {
        /// The leader and the team as a whole.
        Workspace = "workspace",
        /// A KAM.
        Kam = "kam",
        /// A sponsor.
        Sponsor = "sponsor",
        /// An account.
        Account = "account",
        /// A position.
        Position = "position",
        /// An action.
        Action = "action",
        /// A task of the instrument.
        Task = "task",
        /// An owner of actions, by name.
        Owner = "owner",
    }
}

/// Something in the plan that needs the leader's eye (instrument.md D.3).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What it points out.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// What it is about.
    pub entity_type: EntityType,
    /// Its id; empty for the workspace, the name of an owner.
    pub entity_id: String,
    /// The id of the phrase behind it.
    pub phrase: Option<&'static str>,
    /// What it says.
    pub message: Message,
    /// The field of the entity that mends it, as named in files; none where
    /// that takes more than one field.
    #[serde(skip)]
    pub field: Option<&'static str>,
}

/// What a finding says, worded when it is asked for: there may be thousands of
/// findings, of which a person reads a few. In JSON, the texts of both
/// languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    wording: FindingMessage,
    values: Vec<(&'static str, Value)>,
}

/// The value of a placeholder.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Count(i64),
    Number(Rounded),
    Date(Date),
    Task(TaskId),
}

impl Message {
    /// The message in this language.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let texts: Vec<_> = self
            .values
            .iter()
            .map(|(name, value)| (*name, value.text(locale)))
            .collect();
        let values: Vec<_> = texts
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        fill(self.wording.template(locale), &values)
    }
}

impl Value {
    pub(super) fn of(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn text(&self, locale: Locale) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => content::date(locale, date.year(), date.month(), date.day()),
            Self::Task(task) => content::task_name(locale, *task).short.to_owned(),
        }
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut texts = serializer.serialize_struct("Message", 2)?;
        texts.serialize_field("de", &self.text(Locale::De))?;
        texts.serialize_field("en", &self.text(Locale::En))?;
        texts.end()
    }
}

/// What a finding is about, with its id.
pub(super) struct Entity<'i>(pub EntityType, pub &'i str);

impl<'i> Entity<'i> {
    pub(super) const WORKSPACE: Self = Self(EntityType::Workspace, "");
}

macro_rules! entities {
    ($($part:ident),+) => {$(
        impl<'i> From<&'i $part> for Entity<'i> {
            fn from(part: &'i $part) -> Self {
                Self(EntityType::$part, &part.id)
            }
        }
    )+};
}

entities!(Kam, Sponsor, Account, Position, Action);

impl Finding {
    /// A finding with the values of the placeholders in its message.
    pub(super) fn new(
        wording: FindingMessage,
        severity: Severity,
        entity: Entity,
        values: Vec<(&'static str, Value)>,
    ) -> Self {
        Self {
            code: wording.code(),
            severity,
            entity_type: entity.0,
            entity_id: entity.1.to_owned(),
            phrase: wording.code().phrase(),
            message: Message { wording, values },
            field: field::of(wording),
        }
    }

    /// The same finding, mended in this field.
    pub(super) const fn mended_in(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }
}
