//! Facts about the team (instrument.md A.7).

use super::keyed::keyed;
use super::kinds::{OptionalFlag, OptionalWhole};
use super::problem::{Fault, FieldFault};
use super::record::{Record, record};
use super::{Settings, settings::Setting};

record! {
    /// Facts about the team, `None` for no answer. Where the instrument names a
    /// default, that default stands for no answer.
    Context {
        /// KAMs led directly.
        pub kam_count "kamCount": Option<u32> = counted(ContextNumber::KamCount),
        /// Other sales territories; default 0.
        pub territories "territories": Option<u32> = counted(ContextNumber::Territories),
        /// Other direct reports; default 0.
        pub other_reports "otherReports": Option<u32> = counted(ContextNumber::OtherReports),
        /// Key accounts managed by the leader; default 0.
        pub own_accounts "ownAccounts": Option<u32> = counted(ContextNumber::OwnAccounts),
        /// KAMs in a decentralised or international setting, at most `kam_count`;
        /// default 0.
        pub remote_kams "remoteKams": Option<u32> = counted(ContextNumber::RemoteKams),
        /// Whether the team is in a pilot phase.
        pub pilot_phase "pilotPhase": Option<bool> = OptionalFlag,
        /// Months since the present structure was introduced.
        pub months_since_intro "monthsSinceIntro": Option<u32> =
            counted(ContextNumber::MonthsSinceIntro),
        /// Level of employment in per cent; default 100.
        pub employment "employment": Option<u32> = counted(ContextNumber::Employment),
    }
    rule remote_kams_are_led
}

impl Default for Context {
    fn default() -> Self {
        Self::blank()
    }
}

const fn counted(question: ContextNumber) -> OptionalWhole {
    let (min, max) = question.range();
    OptionalWhole(min, max)
}

/// No more KAMs are remote than are led.
fn remote_kams_are_led(context: &Context, _: &dyn Fn(&str) -> bool) -> Vec<FieldFault> {
    let limit = context.remote_limit();
    let too_many = context.remote_kams.filter(|remote| *remote > limit);
    let found = too_many.map(|_| FieldFault {
        path: ContextNumber::RemoteKams.key().to_owned(),
        fault: Fault::OutOfRange {
            min: 0.0,
            max: limit.into(),
        },
    });
    found.into_iter().collect()
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
}
