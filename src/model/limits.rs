//! How large a workspace may be (contract.md, Limits).

/// KAMs in a workspace.
pub const KAMS: usize = 2_000;
/// Accounts in a workspace.
pub const ACCOUNTS: usize = 10_000;
/// Support members in a workspace; contract.md names no limit of its own.
pub const SUPPORT_MEMBERS: usize = 10_000;
/// Sponsors in a workspace.
pub const SPONSORS: usize = 500;
/// Positions in a workspace.
pub const POSITIONS: usize = 500;
/// Actions in a workspace.
pub const ACTIONS: usize = 10_000;
/// Assessments in a workspace.
pub const ASSESSMENTS: usize = 500;
/// Team views in a workspace.
pub const TEAM_VIEWS: usize = 100;
/// Weeks without coaching.
pub const BLOCKED_WEEKS: usize = 200;
/// Keys or entries of one object or list that another version of the instrument
/// wrote.
pub const OTHER_VERSION: usize = 200;
/// Entries in a list inside a KAM or account: references, regions.
pub const LIST: usize = 10_000;
/// Characters of one text.
pub const TEXT: usize = 2_000;
/// Bytes of a file.
pub const FILE: usize = 5_000_000;
