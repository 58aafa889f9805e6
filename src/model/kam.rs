//! Key Account Managers (instrument.md D.1).

use serde::Serialize;
use serde::ser::SerializeMap;
use serde_json::Value;

use super::answers::step;
use super::fields::Fields;
use super::keyed::keyed;
use super::problem::{Expected, Fault};
use super::{Date, skip};

keyed! {
    /// Coaching stage (instrument.md C.2).
    Stage {
        /// Einarbeitung: less than 6 months.
        Onboarding = "onboarding",
        /// Entwicklung: less than 18 months.
        Developing = "developing",
        /// Eigenständig: less than 48 months, or unknown.
        Independent = "independent",
        /// Erfahren: 48 months and more.
        Senior = "senior",
    }
}

keyed! {
    /// Career stage.
    #[derive(Default)]
    CareerStage {
        /// Before the KAM role.
        Junior = "junior",
        /// The KAM role.
        #[default]
        Kam = "kam",
        /// Experienced KAM.
        Senior = "senior",
        /// KAM of global accounts.
        Global = "global",
        /// Lead of KAMs.
        Lead = "lead",
    }
}

keyed! {
    /// The career direction agreed in a talk.
    CareerIntent {
        /// To the next stage.
        Advance = "advance",
        /// In the role, by choice.
        Deepen = "deepen",
        /// To another role on the same level.
        Lateral = "lateral",
    }
}

keyed! {
    /// A key of the competence profile.
    Competence {
        /// Customer insight.
        Customer = "customer",
        /// Solutions and innovation.
        Solution = "solution",
        /// Internal influence without authority.
        Internal = "internal",
        /// Account strategy and planning.
        Planning = "planning",
        /// Negotiation and profit.
        Commercial = "commercial",
    }
}

impl Competence {
    /// The target level at a career stage, 1 to 5 (instrument.md D.1).
    #[must_use]
    pub const fn target(self, stage: CareerStage) -> u8 {
        match (stage, self) {
            (CareerStage::Junior, _) => 2,
            (CareerStage::Kam, _) => 3,
            (CareerStage::Global | CareerStage::Lead, Self::Internal)
            | (CareerStage::Global, Self::Planning) => 5,
            (CareerStage::Senior | CareerStage::Global | CareerStage::Lead, _) => 4,
        }
    }
}

/// Competence levels, 1 to 5, as far as they were rated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompetenceProfile([Option<u8>; Competence::ALL.len()]);

impl CompetenceProfile {
    /// The level of a competence.
    #[must_use]
    pub const fn get(&self, competence: Competence) -> Option<u8> {
        self.0[competence as usize]
    }

    /// Sets or takes back the level of a competence.
    pub fn set(&mut self, competence: Competence, level: Option<u8>) {
        self.0[competence as usize] = level;
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    fn read(fields: &mut Fields) -> Self {
        let mut profile = Self::default();
        for competence in Competence::ALL {
            let level = fields.custom(competence.key(), |value: &Value| step(value));
            profile.set(*competence, level);
        }
        profile
    }
}

impl Serialize for CompetenceProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for competence in Competence::ALL {
            if let Some(level) = self.get(*competence) {
                map.serialize_entry(competence.key(), &level)?;
            }
        }
        map.end()
    }
}

/// The coaching cadences offered, in weeks.
pub const INTERVALS: [u32; 6] = [1, 2, 3, 4, 6, 13];
/// Minutes of a coaching session without a choice.
pub const SESSION_MINUTES: u32 = 60;
/// Shortest and longest coaching session, minutes.
pub const SESSION_RANGE: (u32, u32) = (15, 240);

/// A Key Account Manager.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Kam {
    /// Opaque, unique in the workspace.
    pub id: String,
    /// A name the leader recognises; an alias is recommended.
    pub alias: String,
    /// Reporting line or area.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub line: String,
    /// Place of work.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub site: String,
    /// Regions or countries served.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// Serves accounts in more than one country.
    #[serde(skip_serializing_if = "skip::off")]
    pub international: bool,
    /// Works outside the leader's unit or without authority over colleagues.
    #[serde(skip_serializing_if = "skip::off")]
    pub decentralised: bool,
    /// Start in the KAM role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_on: Option<Date>,
    /// Coaching stage; without one it is derived from the tenure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Competence levels.
    #[serde(skip_serializing_if = "CompetenceProfile::is_empty")]
    pub competence: CompetenceProfile,
    /// Present career stage.
    #[serde(skip_serializing_if = "skip::default")]
    pub career_stage: CareerStage,
    /// Career direction agreed in a talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub career_intent: Option<CareerIntent>,
    /// The stage aimed at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_stage: Option<CareerStage>,
    /// Development goal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// When the goal is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_due: Option<Date>,
    /// Personal support team.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub support_member_ids: Vec<String>,
    /// Coaching cadence, one of [`INTERVALS`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_weeks: Option<u32>,
    /// Length of a coaching session, minutes, within [`SESSION_RANGE`].
    #[serde(skip_serializing_if = "is_default_session")]
    pub session_minutes: u32,
    /// The last coaching session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_coaching_on: Option<Date>,
    /// The Pate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_id: Option<String>,
    /// Start of the sponsorship.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_since: Option<Date>,
    /// The last contact with the sponsor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sponsor_contact_on: Option<Date>,
    /// Sponsors that do not suit.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub excluded_sponsor_ids: Vec<String>,
    /// Part of a pilot.
    #[serde(skip_serializing_if = "skip::off")]
    pub in_pilot: bool,
    /// An internal conflict is open.
    #[serde(skip_serializing_if = "skip::off")]
    pub conflict: bool,
}

fn is_default_session(minutes: &u32) -> bool {
    *minutes == SESSION_MINUTES
}

impl Kam {
    /// A KAM of whom nothing but the alias is known.
    #[must_use]
    pub fn new(id: String, alias: String) -> Self {
        Self {
            id,
            alias,
            line: String::new(),
            site: String::new(),
            regions: Vec::new(),
            international: false,
            decentralised: false,
            started_on: None,
            stage: None,
            competence: CompetenceProfile::default(),
            career_stage: CareerStage::default(),
            career_intent: None,
            next_stage: None,
            goal: String::new(),
            goal_due: None,
            support_member_ids: Vec::new(),
            interval_weeks: None,
            session_minutes: SESSION_MINUTES,
            last_coaching_on: None,
            sponsor_id: None,
            sponsor_since: None,
            last_sponsor_contact_on: None,
            excluded_sponsor_ids: Vec::new(),
            in_pilot: false,
            conflict: false,
        }
    }

    /// Decentralised or international.
    #[must_use]
    pub const fn is_remote(&self) -> bool {
        self.decentralised || self.international
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        let (shortest, longest) = SESSION_RANGE;
        Self {
            line: fields.text("line"),
            site: fields.text("site"),
            regions: fields.texts("regions"),
            international: fields.flag("international", false),
            decentralised: fields.flag("decentralised", false),
            started_on: fields.date("startedOn"),
            stage: fields.choice("stage", Stage::from_key),
            competence: fields.part("competence", CompetenceProfile::read),
            career_stage: fields
                .choice("careerStage", CareerStage::from_key)
                .unwrap_or_default(),
            career_intent: fields.choice("careerIntent", CareerIntent::from_key),
            next_stage: fields.choice("nextStage", CareerStage::from_key),
            goal: fields.text("goal"),
            goal_due: fields.date("goalDue"),
            support_member_ids: fields.references("supportMemberIds"),
            interval_weeks: fields.custom("intervalWeeks", interval),
            session_minutes: fields
                .whole("sessionMinutes", shortest..=longest)
                .unwrap_or(SESSION_MINUTES),
            last_coaching_on: fields.date("lastCoachingOn"),
            sponsor_id: fields.reference("sponsorId"),
            sponsor_since: fields.date("sponsorSince"),
            last_sponsor_contact_on: fields.date("lastSponsorContactOn"),
            excluded_sponsor_ids: fields.references("excludedSponsorIds"),
            in_pilot: fields.flag("inPilot", false),
            conflict: fields.flag("conflict", false),
            ..Self::new(fields.id("id"), fields.required_text("alias"))
        }
    }
}

fn interval(value: &Value) -> Result<u32, Fault> {
    let weeks = value.as_f64().ok_or(Fault::WrongType(Expected::Number))?;
    INTERVALS
        .into_iter()
        .find(|interval| f64::from(*interval) == weeks)
        .ok_or(Fault::UnknownValue)
}
