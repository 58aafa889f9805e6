//! The words of the settings (instrument.md C.2; contract.md, Settings).

pub mod de;
pub mod en;

/// What a setting means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingText {
    /// The key in the workspace's settings.
    pub key: &'static str,
    /// The name.
    pub name: &'static str,
    /// The unit; a switch and a text have none.
    pub unit: Option<&'static str>,
    /// What it includes or what follows from it.
    pub note: &'static str,
}

const fn number(
    key: &'static str,
    name: &'static str,
    unit: &'static str,
    note: &'static str,
) -> SettingText {
    SettingText {
        unit: Some(unit),
        ..plain(key, name, note)
    }
}

const fn plain(key: &'static str, name: &'static str, note: &'static str) -> SettingText {
    SettingText {
        key,
        name,
        unit: None,
        note,
    }
}

/// The words of every setting.
#[derive(Clone, Copy, Debug)]
pub struct SettingsTexts {
    /// The settings that are one number, in the order of the model's
    /// `Setting`, so `setting as usize` is the index.
    pub numbers: [SettingText; 19],
    /// Target score per task.
    pub targets: SettingText,
    /// Whether the context factor counts.
    pub context_emphasis: SettingText,
    /// Hours of the fixed tasks.
    pub fixed_hours: SettingText,
    /// Coaching need per stage.
    pub need_by_stage: SettingText,
    /// Whether sponsors of the same line are suggested.
    pub allow_same_line: SettingText,
    /// The line of the sales organisation.
    pub sales_line: SettingText,
    /// Weeks without coaching.
    pub blocked_weeks: SettingText,
}
