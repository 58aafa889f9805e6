//! Where the data are kept, and what earlier states there are.

pub mod de;
pub mod en;

/// Where the data are kept, and what earlier states there are. Placeholders:
/// `{date}`, `{time}`, `{at}`, `{used}`, `{quota}`, `{what}`, `{name}`, `{n}`.
pub struct KeepingTexts {
    pub title: &'static str,
    /// A day and a time.
    pub at: &'static str,

    pub place: &'static str,
    pub place_browser: &'static str,
    pub place_page: &'static str,
    pub place_tab: &'static str,
    pub place_host: &'static str,
    pub place_denied: &'static str,

    pub journal: &'static str,
    pub journal_kept: &'static str,
    pub journal_opening: &'static str,
    pub journal_denied: &'static str,
    pub journal_full: &'static str,

    pub room: &'static str,
    /// Stands for `{used}` where little is taken.
    pub room_little: &'static str,
    pub room_used: &'static str,
    pub room_unknown: &'static str,

    pub saved: &'static str,
    pub saved_at: &'static str,
    pub saved_never: &'static str,

    pub promise: &'static str,
    pub promise_given: &'static str,
    pub promise_missing: &'static str,
    pub promise_unknown: &'static str,
    pub promise_ask: &'static str,
    pub promise_refused: &'static str,

    pub file: &'static str,
    pub file_never: &'static str,
    pub file_same: &'static str,
    pub file_changed: &'static str,

    pub risk_safari: &'static str,
    pub risk_frame: &'static str,
    pub risk_unpromised: &'static str,
    pub risk_changes: &'static str,
    /// After the reason.
    pub remind: &'static str,
    pub remind_later: &'static str,

    pub pick: &'static str,
    pub pick_other: &'static str,
    pub save_on: &'static str,
    pub saved_on: &'static str,
    pub not_saved_on: &'static str,

    pub earlier_title: &'static str,
    pub earlier_lead: &'static str,
    pub earlier_none: &'static str,
    pub earlier_denied: &'static str,
    /// By cause, in the order of the causes.
    pub causes: [&'static str; 7],
    pub same: &'static str,
    pub differs: &'static str,
    pub each: &'static str,
    pub unreadable: &'static str,
    pub restore: &'static str,
    pub restore_of: &'static str,
    pub restored: &'static str,
    pub not_restored: &'static str,
    pub as_file: &'static str,
    pub older_file_name: &'static str,

    pub found: &'static str,
    pub found_restore: &'static str,
    pub found_delete: &'static str,
    pub found_later: &'static str,

    pub purge: &'static str,
    pub purged: &'static str,
    pub purged_one: &'static str,
    pub not_purged: &'static str,
}
