//! The names of the planner's closed sets (instrument.md, part D). The sets
//! themselves are the workspace's and the report's: each entry carries its
//! key, and the entries stand in the order of the members, so `set as usize`
//! is the index.

pub mod de;
pub mod en;

/// The name of a member of a closed set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The member's key in JSON.
    pub key: &'static str,
    /// The member's name.
    pub name: &'static str,
}

pub(super) const fn named(key: &'static str, name: &'static str) -> Named {
    Named { key, name }
}

/// The names of the planner's closed sets.
#[derive(Clone, Copy, Debug)]
pub struct PlannerNames {
    /// Coaching stages (C.2).
    pub stages: [Named; 4],
    /// Keys of the competence profile (D.1).
    pub competences: [Named; 5],
    /// The competence levels, 1 first (D.1).
    pub competence_levels: [&'static str; 5],
    /// Career stages (D.1).
    pub career_stages: [Named; 5],
    /// Career intents (D.1).
    pub career_intents: [Named; 3],
    /// Levels of sponsors in the hierarchy (D.1).
    pub sponsor_levels: [Named; 3],
    /// What a position is for (D.1).
    pub role_types: [Named; 2],
    /// How far the filling of a position is (D.1).
    pub position_statuses: [Named; 6],
    /// How far an action is (D.1).
    pub action_statuses: [Named; 4],
    /// Severities, the lightest first (section 0).
    pub severities: [Named; 4],
    /// The traffic light, red first (D.3).
    pub lights: [Named; 4],
    /// Why a KAM gets no sponsor (D.4).
    pub uncovered: [Named; 2],
    /// What makes a KAM urgent, in the order of D.4: pilot phase,
    /// decentralised, conflict, international, short tenure, accounts.
    pub urgency: [&'static str; 6],
    /// What makes a sponsor fit, in the order of D.4: level, region, line,
    /// free capacity.
    pub fit: [&'static str; 4],
    /// Said of a suggestion that was moved to make room (D.4). Placeholder:
    /// `{sponsor}`.
    pub moved: &'static str,
    /// Said of a week with more coaching than there is time for (D.5).
    pub over_budget: &'static str,
}
