//! The workspace: everything a person entered, as one value (contract.md).

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::fields::Fields;
use super::kind::{Declared, Kind};
use super::kinds::{OptionalRecords, Records, RequiredObject};
use super::language_tag::{LanguageTag, Tag};
use super::notes::Notes;
use super::problem::{Fault, Problem};
use super::record::{Record, record};
use super::version::Version;
use super::{
    Account, Action, Assessment, Context, Kam, Position, Settings, Sponsor, SupportMember,
    TeamView, limits,
};

/// The mark of a Leitwerk file.
pub const FORMAT: &str = "leitwerk";
/// The schema that this program writes.
pub const SCHEMA_VERSION: u64 = 2;

record! {
    /// Everything a person entered.
    Workspace {
        /// What marks a Leitwerk file of the present schema.
        pub mark "": Mark = Marks,
        /// The version of the instrument that the file was last saved with; it
        /// decides nothing.
        pub instrument_version "instrumentVersion": String = Version,
        /// The person's language.
        pub locale "locale": LanguageTag = Tag,
        /// Facts about the team as of now.
        pub context "context": Context = RequiredObject,
        /// What a workshop changed.
        pub settings "settings": Settings = RequiredObject,
        /// Filled-in questionnaires.
        pub assessments "assessments": Vec<Assessment> = Records(limits::ASSESSMENTS),
        /// What the KAMs said of the leader.
        pub team_views "teamViews": Vec<TeamView> = OptionalRecords(limits::TEAM_VIEWS),
        /// The team.
        pub kams "kams": Vec<Kam> = Records(limits::KAMS),
        /// Key accounts.
        pub accounts "accounts": Vec<Account> = Records(limits::ACCOUNTS),
        /// Support teams.
        pub support_members "supportMembers": Vec<SupportMember> = Records(limits::SUPPORT_MEMBERS),
        /// Executive sponsors.
        pub sponsors "sponsors": Vec<Sponsor> = Records(limits::SPONSORS),
        /// Positions being filled.
        pub positions "positions": Vec<Position> = Records(limits::POSITIONS),
        /// Actions of the plan.
        pub actions "actions": Vec<Action> = Records(limits::ACTIONS),
    }
}

impl Default for Workspace {
    fn default() -> Self {
        Self::blank()
    }
}

impl Workspace {
    /// The current assessment: the leader's own, of a known version of
    /// the instrument, with the latest date; of several on that date the last in
    /// the list (contract.md).
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
        let own = |index: &usize| self.assessments[*index].is_own();
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
            .filter(|(index, one)| *index != current && one.is_own());
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

    /// Reads a workspace of the present schema.
    ///
    /// # Errors
    ///
    /// Every problem of the value at once.
    pub fn read(value: &Value) -> Result<Self, Vec<Problem>> {
        let mut notes = Notes::default();
        let read = Fields::read(value, String::new(), &mut notes, <Self as Record>::read);
        let problems = notes.into_problems();
        match read {
            Some(workspace) if problems.is_empty() => Ok(workspace),
            _ => Err(problems),
        }
    }
}

/// What marks a Leitwerk file of the present schema; it holds nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark;

/// The fields of a [`Mark`].
struct Marks;

/// A field with the one value that it can have, and what another value is.
type Constant = (&'static str, fn() -> Value, Fault);

const MARKS: [Constant; 2] = [
    ("format", || FORMAT.into(), Fault::WrongFormat),
    (
        "schemaVersion",
        || SCHEMA_VERSION.into(),
        Fault::UnknownValue,
    ),
];

impl Kind<Mark> for Marks {
    fn default(&self) -> Mark {
        Mark
    }

    fn is_required(&self) -> bool {
        true
    }

    fn read<'v>(&self, fields: &mut Fields<'v, '_>, _key: &'static str) -> Mark {
        for (key, expected, otherwise) in MARKS {
            fields.require(key);
            fields.get(key, |found| {
                if same(found, &expected()) {
                    Ok(())
                } else {
                    Err(otherwise)
                }
            });
        }
        Mark
    }

    fn write<M: SerializeMap>(
        &self,
        _key: &str,
        _mark: &Mark,
        map: &mut M,
    ) -> Result<(), M::Error> {
        MARKS
            .iter()
            .try_for_each(|(key, value, _)| map.serialize_entry(key, &value()))
    }

    fn declared(&self, _key: &'static str) -> Vec<Declared> {
        MARKS
            .iter()
            .map(|(key, value, _)| Declared {
                key,
                is_required: true,
                members: vec![
                    value()
                        .as_str()
                        .map_or_else(|| value().to_string(), str::to_owned),
                ],
            })
            .collect()
    }
}

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        Marks.write("", self, &mut map)?;
        map.end()
    }
}

/// Whether two values are the same; numbers by value, however written.
fn same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one == other,
        _ => one == other,
    }
}
