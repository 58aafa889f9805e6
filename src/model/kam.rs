//! Key Account Managers (instrument.md D.1).

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Date;
use super::keyed::keyed;
use super::kind::Kind;
use super::kinds::{
    Choice, ChoiceOr, Day, Flag, Id, Name, Object, OneOf, Reference, References, Step, Text, Texts,
    Whole,
};
use super::per_key::PerKey;
use super::record::{Record, record};

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
}

impl PerKey for CompetenceProfile {
    type Key = Competence;
    type Value = Option<u8>;

    fn all() -> impl Iterator<Item = Competence> {
        Competence::ALL.iter().copied()
    }

    fn json_key(competence: Competence) -> &'static str {
        competence.key()
    }

    fn kind(_: Competence) -> impl Kind<Option<u8>> {
        Step
    }

    fn from_fn(mut level: impl FnMut(Competence) -> Option<u8>) -> Self {
        let mut profile = Self::default();
        Self::all().for_each(|competence| profile.set(competence, level(competence)));
        profile
    }

    fn value(&self, competence: Competence) -> &Option<u8> {
        &self.0[competence as usize]
    }

    fn value_mut(&mut self, competence: Competence) -> &mut Option<u8> {
        &mut self.0[competence as usize]
    }
}

impl Serialize for CompetenceProfile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

/// The coaching cadences offered, in weeks.
pub const INTERVALS: [u32; 6] = [1, 2, 3, 4, 6, 13];
/// Minutes of a coaching session without a choice.
pub const SESSION_MINUTES: u32 = 60;
/// Shortest and longest coaching session, minutes.
pub const SESSION_RANGE: (u32, u32) = (15, 240);

record! {
    /// A Key Account Manager.
    Kam {
        /// Opaque, unique in the workspace.
        pub id "id": String = Id,
        /// A name the leader recognises; an alias is recommended.
        pub alias "alias": String = Name,
        /// Reporting line or area.
        pub line "line": String = Text,
        /// Place of work.
        pub site "site": String = Text,
        /// Regions or countries served.
        pub regions "regions": Vec<String> = Texts,
        /// Serves accounts in more than one country.
        pub international "international": bool = Flag(false),
        /// Works outside the leader's unit or without authority over colleagues.
        pub decentralised "decentralised": bool = Flag(false),
        /// Start in the KAM role.
        pub started_on "startedOn": Option<Date> = Day,
        /// Coaching stage; without one it is derived from the tenure.
        pub stage "stage": Option<Stage> = Choice,
        /// Competence levels.
        pub competence "competence": CompetenceProfile = Object,
        /// Present career stage.
        pub career_stage "careerStage": CareerStage = ChoiceOr(CareerStage::Kam),
        /// Career direction agreed in a talk.
        pub career_intent "careerIntent": Option<CareerIntent> = Choice,
        /// The stage aimed at.
        pub next_stage "nextStage": Option<CareerStage> = Choice,
        /// Development goal.
        pub goal "goal": String = Text,
        /// When the goal is due.
        pub goal_due "goalDue": Option<Date> = Day,
        /// Personal support team.
        pub support_member_ids "supportMemberIds": Vec<String> = References,
        /// Coaching cadence, weeks.
        pub interval_weeks "intervalWeeks": Option<u32> = OneOf(&INTERVALS),
        /// Length of a coaching session, minutes.
        pub session_minutes "sessionMinutes": u32 =
            Whole { default: SESSION_MINUTES, min: SESSION_RANGE.0, max: SESSION_RANGE.1 },
        /// The last coaching session.
        pub last_coaching_on "lastCoachingOn": Option<Date> = Day,
        /// The Pate.
        pub sponsor_id "sponsorId": Option<String> = Reference,
        /// Start of the sponsorship.
        pub sponsor_since "sponsorSince": Option<Date> = Day,
        /// The last contact with the sponsor.
        pub last_sponsor_contact_on "lastSponsorContactOn": Option<Date> = Day,
        /// Sponsors that do not suit.
        pub excluded_sponsor_ids "excludedSponsorIds": Vec<String> = References,
        /// Part of a pilot.
        pub in_pilot "inPilot": bool = Flag(false),
        /// An internal conflict is open.
        pub conflict "conflict": bool = Flag(false),
    }
}

impl Kam {
    /// A KAM of whom nothing but the alias is known.
    #[must_use]
    pub fn new(id: String, alias: String) -> Self {
        Self {
            id,
            alias,
            ..Self::blank()
        }
    }

    /// Decentralised or international.
    #[must_use]
    pub const fn is_remote(&self) -> bool {
        self.decentralised || self.international
    }
}
