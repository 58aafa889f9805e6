//! The findings and their wordings, with what does not depend on the language.

use serde::Serialize;

/// What a finding points out (instrument.md D.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum FindingCode {
    /// Not covered in the pilot phase.
    K01,
    /// Not covered, decentralised or international.
    K02,
    /// Not covered otherwise.
    K03,
    /// Sponsor in the same line.
    K04,
    /// Sponsor above the limit.
    K05,
    /// Sponsorship not effective.
    K06,
    /// Sponsor contact too long ago.
    K07,
    /// Limit of a sponsor set high.
    K08,
    /// More than half of the sponsorships with one sponsor.
    K09,
    /// Leadership time strained or worse.
    K10,
    /// Span by the seed rule of C.3.
    K11,
    /// Evidence line of C.3.
    K12,
    /// No coaching cadence.
    K13,
    /// Coaching overdue.
    K14,
    /// Less coaching planned than needed.
    K15,
    /// No career path discussed.
    K16,
    /// No development goal.
    K17,
    /// Development goal overdue.
    K18,
    /// Account without KAM.
    K19,
    /// Account without deputy.
    K20,
    /// KAM with many accounts.
    K21,
    /// KAM without support.
    K22,
    /// Leader not involved in filling a position.
    K23,
    /// Position open for long.
    K24,
    /// Job profile out of date.
    K25,
    /// Action overdue.
    K26,
    /// Action without owner or date.
    K27,
    /// Focus task without live action.
    K28,
    /// Open conflict without backing.
    K29,
    /// Dangling reference.
    K30,
    /// Owner of many live actions.
    K31,
}

impl FindingCode {
    /// Every code, in the order of their numbers.
    pub const ALL: [Self; 31] = [
        Self::K01,
        Self::K02,
        Self::K03,
        Self::K04,
        Self::K05,
        Self::K06,
        Self::K07,
        Self::K08,
        Self::K09,
        Self::K10,
        Self::K11,
        Self::K12,
        Self::K13,
        Self::K14,
        Self::K15,
        Self::K16,
        Self::K17,
        Self::K18,
        Self::K19,
        Self::K20,
        Self::K21,
        Self::K22,
        Self::K23,
        Self::K24,
        Self::K25,
        Self::K26,
        Self::K27,
        Self::K28,
        Self::K29,
        Self::K30,
        Self::K31,
    ];

    /// The code as it stands in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::K01 => "K01",
            Self::K02 => "K02",
            Self::K03 => "K03",
            Self::K04 => "K04",
            Self::K05 => "K05",
            Self::K06 => "K06",
            Self::K07 => "K07",
            Self::K08 => "K08",
            Self::K09 => "K09",
            Self::K10 => "K10",
            Self::K11 => "K11",
            Self::K12 => "K12",
            Self::K13 => "K13",
            Self::K14 => "K14",
            Self::K15 => "K15",
            Self::K16 => "K16",
            Self::K17 => "K17",
            Self::K18 => "K18",
            Self::K19 => "K19",
            Self::K20 => "K20",
            Self::K21 => "K21",
            Self::K22 => "K22",
            Self::K23 => "K23",
            Self::K24 => "K24",
            Self::K25 => "K25",
            Self::K26 => "K26",
            Self::K27 => "K27",
            Self::K28 => "K28",
            Self::K29 => "K29",
            Self::K30 => "K30",
            Self::K31 => "K31",
        }
    }

    /// The id of the phrase behind the finding.
    #[must_use]
    pub const fn phrase(self) -> Option<&'static str> {
        match self {
            Self::K19 | Self::K23 | Self::K24 => Some("P2a"),
            Self::K20 | Self::K22 | Self::K25 => Some("P2c"),
            Self::K17 | Self::K18 => Some("P2d"),
            Self::K16 => Some("P2e"),
            Self::K21 => Some("P3a"),
            Self::K13 | Self::K15 => Some("P4b"),
            Self::K10 | Self::K12 | Self::K14 => Some("P4e"),
            Self::K11 => Some("P4f"),
            Self::K26 | Self::K27 => Some("P5d"),
            Self::K28 => Some("P5e"),
            Self::K31 => Some("P5f"),
            Self::K01 => Some("P6b"),
            Self::K06 | Self::K07 | Self::K29 => Some("P6c"),
            Self::K02 => Some("P6d"),
            Self::K03 | Self::K05 | Self::K09 => Some("P6g"),
            Self::K04 => Some("P6h"),
            Self::K08 | Self::K30 => None,
        }
    }
}

/// A wording of a finding (instrument.md D.3). Most findings have one; those
/// of the seed rule have one for each severity, and those whose placeholder
/// may have no value have a second one without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingMessage {
    /// Not covered in the pilot phase.
    K01,
    /// Not covered, decentralised or international.
    K02,
    /// Not covered otherwise.
    K03,
    /// Sponsor in the same line.
    K04,
    /// Sponsor above the limit.
    K05,
    /// Sponsorship not effective.
    K06,
    /// Sponsor contact too long ago.
    K07,
    /// `K07` without any contact date.
    K07Never,
    /// Limit of a sponsor set high.
    K08,
    /// More than half of the sponsorships with one sponsor.
    K09,
    /// Leadership time strained or worse.
    K10,
    /// `K10` where the load has no value.
    K10WithoutLoad,
    /// `K11`, severity critical (C.3, seed rule).
    K11Critical,
    /// `K11`, severity high.
    K11High,
    /// `K11`, severity medium.
    K11Medium,
    /// `K11`, severity low.
    K11Low,
    /// Evidence line of C.3.
    K12,
    /// No coaching cadence.
    K13,
    /// Coaching overdue.
    K14,
    /// Less coaching planned than needed.
    K15,
    /// No career path discussed.
    K16,
    /// No development goal.
    K17,
    /// Development goal overdue.
    K18,
    /// Account without KAM.
    K19,
    /// Account without deputy.
    K20,
    /// KAM with many accounts.
    K21,
    /// KAM without support.
    K22,
    /// Leader not involved in filling a position.
    K23,
    /// Position open for long.
    K24,
    /// Job profile out of date.
    K25,
    /// Action overdue.
    K26,
    /// Action without owner or date.
    K27,
    /// Focus task without live action.
    K28,
    /// Open conflict without backing.
    K29,
    /// Dangling reference.
    K30,
    /// Owner of many live actions.
    K31,
}

impl FindingMessage {
    /// Every wording, by code.
    pub const ALL: [Self; 36] = [
        Self::K01,
        Self::K02,
        Self::K03,
        Self::K04,
        Self::K05,
        Self::K06,
        Self::K07,
        Self::K07Never,
        Self::K08,
        Self::K09,
        Self::K10,
        Self::K10WithoutLoad,
        Self::K11Critical,
        Self::K11High,
        Self::K11Medium,
        Self::K11Low,
        Self::K12,
        Self::K13,
        Self::K14,
        Self::K15,
        Self::K16,
        Self::K17,
        Self::K18,
        Self::K19,
        Self::K20,
        Self::K21,
        Self::K22,
        Self::K23,
        Self::K24,
        Self::K25,
        Self::K26,
        Self::K27,
        Self::K28,
        Self::K29,
        Self::K30,
        Self::K31,
    ];

    /// The finding that is worded.
    #[must_use]
    pub const fn code(self) -> FindingCode {
        use FindingCode as C;
        match self {
            Self::K01 => C::K01,
            Self::K02 => C::K02,
            Self::K03 => C::K03,
            Self::K04 => C::K04,
            Self::K05 => C::K05,
            Self::K06 => C::K06,
            Self::K07 | Self::K07Never => C::K07,
            Self::K08 => C::K08,
            Self::K09 => C::K09,
            Self::K10 | Self::K10WithoutLoad => C::K10,
            Self::K11Critical | Self::K11High | Self::K11Medium | Self::K11Low => C::K11,
            Self::K12 => C::K12,
            Self::K13 => C::K13,
            Self::K14 => C::K14,
            Self::K15 => C::K15,
            Self::K16 => C::K16,
            Self::K17 => C::K17,
            Self::K18 => C::K18,
            Self::K19 => C::K19,
            Self::K20 => C::K20,
            Self::K21 => C::K21,
            Self::K22 => C::K22,
            Self::K23 => C::K23,
            Self::K24 => C::K24,
            Self::K25 => C::K25,
            Self::K26 => C::K26,
            Self::K27 => C::K27,
            Self::K28 => C::K28,
            Self::K29 => C::K29,
            Self::K30 => C::K30,
            Self::K31 => C::K31,
        }
    }
}
