//! Facts about the team (instrument.md A.7).

use serde::Serialize;

use super::fields::Fields;
use super::keyed::keyed;
use super::problem::Fault;
use super::{Settings, settings::Setting};

/// The context questions that count something, with `null` for no answer.
/// Where the instrument names a default, that default stands for no answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Context {
    /// KAMs led directly, 0 to 60.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kam_count: Option<u32>,
    /// Other sales territories, 0 to 40; default 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub territories: Option<u32>,
    /// Other direct reports, 0 to 60; default 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_reports: Option<u32>,
    /// Key accounts managed by the leader, 0 to 20; default 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_accounts: Option<u32>,
    /// KAMs in a decentralised or international setting, 0 to `kam_count`;
    /// default 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_kams: Option<u32>,
    /// Whether the team is in a pilot phase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pilot_phase: Option<bool>,
    /// Months since the present structure was introduced, 0 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months_since_intro: Option<u32>,
    /// Level of employment in per cent, 10 to 100; default 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment: Option<u32>,
}

keyed! {
    /// A context question that is answered with a whole number.
    ContextNumber {
        /// See [`Context::kam_count`].
        KamCount = "kamCount",
        /// See [`Context::territories`].
        Territories = "territories",
        /// See [`Context::other_reports`].
        OtherReports = "otherReports",
        /// See [`Context::own_accounts`].
        OwnAccounts = "ownAccounts",
        /// See [`Context::remote_kams`].
        RemoteKams = "remoteKams",
        /// See [`Context::months_since_intro`].
        MonthsSinceIntro = "monthsSinceIntro",
        /// See [`Context::employment`].
        Employment = "employment",
    }
}

impl ContextNumber {
    /// The smallest and the largest answer allowed. The upper bound of
    /// `remoteKams` is the count of KAMs, once that is known.
    #[must_use]
    pub const fn range(self) -> (u32, u32) {
        match self {
            Self::KamCount | Self::OtherReports | Self::RemoteKams => (0, 60),
            Self::Territories => (0, 40),
            Self::OwnAccounts => (0, 20),
            Self::MonthsSinceIntro => (0, 600),
            Self::Employment => (10, 100),
        }
    }
}

impl Context {
    /// The answer to a question with a number.
    #[must_use]
    pub const fn number(&self, question: ContextNumber) -> Option<u32> {
        match question {
            ContextNumber::KamCount => self.kam_count,
            ContextNumber::Territories => self.territories,
            ContextNumber::OtherReports => self.other_reports,
            ContextNumber::OwnAccounts => self.own_accounts,
            ContextNumber::RemoteKams => self.remote_kams,
            ContextNumber::MonthsSinceIntro => self.months_since_intro,
            ContextNumber::Employment => self.employment,
        }
    }

    /// Sets or takes back the answer to a question with a number.
    pub fn set_number(&mut self, question: ContextNumber, answer: Option<u32>) {
        let field = match question {
            ContextNumber::KamCount => &mut self.kam_count,
            ContextNumber::Territories => &mut self.territories,
            ContextNumber::OtherReports => &mut self.other_reports,
            ContextNumber::OwnAccounts => &mut self.own_accounts,
            ContextNumber::RemoteKams => &mut self.remote_kams,
            ContextNumber::MonthsSinceIntro => &mut self.months_since_intro,
            ContextNumber::Employment => &mut self.employment,
        };
        *field = answer;
    }

    /// The most KAMs that can be remote: all that are led, if that is known.
    #[must_use]
    pub fn remote_limit(&self) -> u32 {
        self.kam_count
            .unwrap_or(ContextNumber::RemoteKams.range().1)
    }

    /// Whether the team counts as in a pilot phase (instrument.md A.7,
    /// Derived).
    #[must_use]
    pub fn pilot(&self, settings: &Settings) -> bool {
        self.pilot_phase.unwrap_or_else(|| {
            self.months_since_intro
                .is_some_and(|months| f64::from(months) < settings[Setting::PilotMonths])
        })
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        let mut context = Self {
            pilot_phase: fields.optional_flag("pilotPhase"),
            ..Self::default()
        };
        for question in ContextNumber::ALL {
            let (min, max) = question.range();
            let answer = fields.whole(question.key(), min..=max);
            context.set_number(*question, answer);
        }
        let limit = context.remote_limit();
        if context.remote_kams.is_some_and(|remote| remote > limit) {
            let max = f64::from(limit);
            fields.note("remoteKams", Fault::OutOfRange { min: 0.0, max });
        }
        context
    }
}
