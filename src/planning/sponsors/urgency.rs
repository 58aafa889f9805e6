//! How urgently a KAM needs a sponsor (instrument.md D.4).

use crate::planning::team::Member;

/// Accounts beyond this number add no urgency.
const ACCOUNTS: u32 = 10;
/// Months of tenure below which a KAM counts as new.
const NEW_MONTHS: u32 = 12;

/// The parts of the urgency of a KAM, points: pilot phase, decentralised,
/// conflict, international, short tenure, accounts.
#[must_use]
pub fn urgency(member: &Member) -> [u32; 6] {
    let kam = member.kam;
    let is_new = member.tenure.is_some_and(|months| months < NEW_MONTHS);
    let points = |applies, points| if applies { points } else { 0 };
    [
        points(member.pilot, 40),
        points(kam.decentralised, 30),
        points(kam.conflict, 25),
        points(kam.international, 20),
        points(is_new, 10),
        member.accounts.min(ACCOUNTS),
    ]
}
