//! The workspace: everything a person entered, as one value (contract.md).

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::content::{INSTRUMENT_VERSION, Locale};

use super::fields::Fields;
use super::notes::Notes;
use super::problem::{Fault, Problem};
use super::{
    Account, Action, Assessment, Context, Form, Kam, Position, Settings, Sponsor, SupportMember,
    limits,
};

/// The mark of a Leitwerk file.
pub const FORMAT: &str = "leitwerk";
/// The schema that this program writes.
pub const SCHEMA_VERSION: u64 = 1;

/// Everything a person entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Workspace {
    /// The person's language.
    pub locale: Locale,
    /// Facts about the team as of now.
    pub context: Context,
    /// What a workshop changed.
    pub settings: Settings,
    /// Filled-in questionnaires.
    pub assessments: Vec<Assessment>,
    /// The team.
    pub kams: Vec<Kam>,
    /// Key accounts.
    pub accounts: Vec<Account>,
    /// Support teams.
    pub support_members: Vec<SupportMember>,
    /// Executive sponsors.
    pub sponsors: Vec<Sponsor>,
    /// Positions being filled.
    pub positions: Vec<Position>,
    /// Actions of the plan.
    pub actions: Vec<Action>,
}

impl Workspace {
    /// The current assessment: the leader's own with the latest date, of
    /// several on that date the last in the list (contract.md).
    #[must_use]
    pub fn current_assessment(&self) -> Option<&Assessment> {
        self.current_index().map(|index| &self.assessments[index])
    }

    /// The current assessment, to be changed.
    pub fn current_assessment_mut(&mut self) -> Option<&mut Assessment> {
        self.current_index()
            .map(|index| &mut self.assessments[index])
    }

    /// The place of the current assessment in the list.
    #[must_use]
    pub fn current_index(&self) -> Option<usize> {
        let own = |index: &usize| self.assessments[*index].form == Form::SelfView;
        (0..self.assessments.len())
            .filter(own)
            .max_by_key(|index| self.assessments[*index].date)
    }

    /// The leader's own assessment before the current one: the latest of the
    /// others, of several on that date the last in the list.
    #[must_use]
    pub fn previous_assessment(&self) -> Option<&Assessment> {
        let current = self.current_index()?;
        let others = self
            .assessments
            .iter()
            .enumerate()
            .filter(|(index, one)| *index != current && one.form == Form::SelfView);
        others.max_by_key(|(_, one)| one.date).map(|(_, one)| one)
    }

    /// The context that part B reads: that of the assessment as a whole, or
    /// the workspace's where the assessment has none (instrument.md A.7).
    #[must_use]
    pub fn context_of<'w>(&'w self, assessment: &'w Assessment) -> &'w Context {
        assessment
            .context_snapshot
            .as_ref()
            .unwrap_or(&self.context)
    }

    /// Whether an identifier is in use.
    #[must_use]
    pub fn has_id(&self, id: &str) -> bool {
        macro_rules! any {
            ($($list:ident),+) => { $(self.$list.iter().any(|part| part.id == id))||+ };
        }
        any!(
            assessments,
            kams,
            accounts,
            support_members,
            sponsors,
            positions,
            actions
        )
    }

    /// Reads a workspace of the present schema.
    ///
    /// # Errors
    ///
    /// Every problem of the value at once.
    pub fn read(value: &Value) -> Result<Self, Vec<Problem>> {
        let mut notes = Notes::default();
        let read = Fields::read(value, String::new(), &mut notes, Self::read_fields);
        let problems = notes.into_problems();
        match read {
            Some(workspace) if problems.is_empty() => Ok(workspace),
            _ => Err(problems),
        }
    }

    fn read_fields(fields: &mut Fields) -> Self {
        fields.constant("format", &Value::from(FORMAT), Fault::WrongFormat);
        fields.constant(
            "schemaVersion",
            &Value::from(SCHEMA_VERSION),
            Fault::UnknownValue,
        );
        fields.constant(
            "instrumentVersion",
            &Value::from(INSTRUMENT_VERSION),
            Fault::UnknownValue,
        );
        Self {
            locale: fields.required_choice("locale", &Locale::ALL, Locale::from_tag),
            context: fields.required_part("context", Context::read),
            settings: fields.required_part("settings", Settings::read),
            assessments: fields.parts("assessments", limits::ASSESSMENTS, Assessment::read),
            kams: fields.parts("kams", limits::KAMS, Kam::read),
            accounts: fields.parts("accounts", limits::ACCOUNTS, Account::read),
            support_members: fields.parts(
                "supportMembers",
                limits::SUPPORT_MEMBERS,
                SupportMember::read,
            ),
            sponsors: fields.parts("sponsors", limits::SPONSORS, Sponsor::read),
            positions: fields.parts("positions", limits::POSITIONS, Position::read),
            actions: fields.parts("actions", limits::ACTIONS, Action::read),
        }
    }
}

impl Serialize for Workspace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut file = serializer.serialize_struct("Workspace", 13)?;
        file.serialize_field("format", FORMAT)?;
        file.serialize_field("schemaVersion", &SCHEMA_VERSION)?;
        file.serialize_field("instrumentVersion", INSTRUMENT_VERSION)?;
        file.serialize_field("locale", &self.locale)?;
        file.serialize_field("context", &self.context)?;
        file.serialize_field("settings", &self.settings)?;
        file.serialize_field("assessments", &self.assessments)?;
        file.serialize_field("kams", &self.kams)?;
        file.serialize_field("accounts", &self.accounts)?;
        file.serialize_field("supportMembers", &self.support_members)?;
        file.serialize_field("sponsors", &self.sponsors)?;
        file.serialize_field("positions", &self.positions)?;
        file.serialize_field("actions", &self.actions)?;
        file.end()
    }
}
