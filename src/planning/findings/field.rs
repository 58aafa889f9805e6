//! Where a finding is mended.

use crate::content::FindingMessage as M;

/// The field of the entity that mends a finding, as named in files. The rules
/// for which it depends on the entity name it themselves.
pub(super) const fn of(message: M) -> Option<&'static str> {
    match message {
        M::K01 | M::K02 | M::K03 | M::K04 | M::K06 | M::K29 => Some("sponsorId"),
        M::K05 | M::K08 => Some("capacity"),
        M::K07 | M::K07Never => Some("lastSponsorContactOn"),
        M::K13 | M::K15 => Some("intervalWeeks"),
        M::K14 => Some("lastCoachingOn"),
        M::K16 => Some("careerIntent"),
        M::K17 => Some("goal"),
        M::K18 => Some("goalDue"),
        M::K19 => Some("kamId"),
        M::K20 => Some("deputyKamId"),
        M::K22 => Some("supportMemberIds"),
        M::K23 => Some("leaderInvolved"),
        M::K24 | M::K26 => Some("status"),
        M::K25 => Some("profileUpdatedOn"),
        M::K27 => Some("owner"),
        M::K09
        | M::K10
        | M::K10WithoutLoad
        | M::K11Critical
        | M::K11High
        | M::K11Medium
        | M::K11Low
        | M::K12
        | M::K21
        | M::K28
        | M::K30
        | M::K31 => None,
    }
}
