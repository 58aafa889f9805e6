//! One filled-in questionnaire (instrument.md A, contract.md).

use serde::Serialize;
use serde_json::Value;

use super::answers::{Answers, BalanceAnswers, step};
use super::fields::Fields;
use super::keyed::keyed;
use super::problem::{Expected, Fault};
use super::{Context, Date, Settings, TaskId, TaskMap};

keyed! {
    /// Who answered.
    Form {
        /// The leader, about their own behaviour.
        SelfView = "self",
        /// A KAM, about the leader (instrument.md A.8).
        Team = "team",
    }
}

/// One filled-in questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// The day on which it was begun.
    pub date: Date,
    /// The version of the instrument that was answered.
    pub instrument_version: String,
    /// Who answered.
    pub form: Form,
    /// Answers to the thirty task items.
    pub answers: Answers,
    /// Answers to the eight balance items.
    pub balance: BalanceAnswers,
    /// Importance of each task, 1 to 5 (instrument.md A.6).
    pub importance: Importance,
    /// The focus pick: none to two tasks.
    pub focus: Vec<TaskId>,
    /// The context as it was when the assessment was finished.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_snapshot: Option<Context>,
    /// The settings as they were when the assessment was finished: a record
    /// that enters no formula.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings_snapshot: Option<Settings>,
}

/// Most tasks in a focus pick.
pub const FOCUS_LIMIT: usize = 2;

impl Assessment {
    /// An assessment of the leader in which nothing is answered yet.
    #[must_use]
    pub fn begin(id: String, date: Date) -> Self {
        Self {
            id,
            date,
            instrument_version: super::INSTRUMENT_VERSION.to_owned(),
            form: Form::SelfView,
            answers: Answers::default(),
            balance: BalanceAnswers::default(),
            importance: Importance::default(),
            focus: Vec::new(),
            context_snapshot: None,
            settings_snapshot: None,
        }
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        let focus: Vec<TaskId> = fields.required_entries("focus", FOCUS_LIMIT, |value| {
            let key = value.as_str().ok_or(Fault::WrongType(Expected::Text))?;
            TaskId::parse(key).ok_or(Fault::UnknownValue)
        });
        if focus.len() == FOCUS_LIMIT && focus[0] == focus[1] {
            fields.note("focus", Fault::Duplicate);
        }
        Self {
            id: fields.id("id"),
            date: fields.required_date("date"),
            instrument_version: fields.required_text("instrumentVersion"),
            form: fields.required_choice("form", Form::ALL, Form::from_key),
            answers: fields.required_part("answers", Answers::read),
            balance: fields.required_part("balance", BalanceAnswers::read),
            importance: fields.required_part("importance", Importance::read),
            focus,
            context_snapshot: fields.optional_part("contextSnapshot", Context::read),
            settings_snapshot: fields.optional_part("settingsSnapshot", Settings::read),
        }
    }
}

/// The importance of each task, 1 to 5, as far as it was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Importance(TaskMap<Option<u8>>);

impl Importance {
    /// The rating of a task.
    #[must_use]
    pub fn get(&self, task: TaskId) -> Option<u8> {
        self.0[task]
    }

    /// Sets or takes back the rating of a task.
    pub fn set(&mut self, task: TaskId, rating: Option<u8>) {
        self.0[task] = rating;
    }

    fn read(fields: &mut Fields) -> Self {
        Self(TaskMap::from_fn(|task| {
            fields.custom(task.as_str(), |value: &Value| step(value))
        }))
    }
}

impl Serialize for Importance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let given = self
            .0
            .iter()
            .filter_map(|(task, rating)| Some((task, (*rating)?)));
        serializer.collect_map(given.map(|(task, rating)| (task.as_str(), rating)))
    }
}
