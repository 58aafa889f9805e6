//! What is said before the program is there, and where it does not come.

pub mod de;
pub mod en;

use serde::Serialize;

/// What is said before the program is there.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FirstTexts {
    /// In the place of a page that only the program has.
    pub loading: &'static str,
    /// To someone whose browser runs no scripts.
    #[serde(skip)]
    pub no_script: &'static str,
    /// Where not even what fetches the program has come.
    #[serde(skip)]
    pub absent: &'static str,
    /// As in [`super::ShellTexts::privacy_hosted`].
    pub hosted: &'static str,
    pub again: &'static str,
    /// Behind a reason, where something was typed or chosen.
    pub kept: &'static str,
    /// Behind a reason, where something is saved.
    pub saved: &'static str,
    pub unsupported: &'static str,
    /// Safari in Apple's Lockdown Mode.
    pub lockdown: &'static str,
    /// Placeholder: `{seconds}`.
    pub timeout: &'static str,
    /// Placeholder: `{keyword}`.
    pub blocked: &'static str,
    /// Placeholders: `{file}`, `{directive}`.
    pub refused: &'static str,
    pub unreachable: &'static str,
    /// Placeholders: `{file}`, `{origin}`.
    pub foreign: &'static str,
    /// Placeholder: `{file}`.
    pub missing: &'static str,
    /// Placeholder: `{file}`.
    pub content: &'static str,
    /// Placeholder: `{file}`.
    pub integrity: &'static str,
    pub releases: &'static str,
    pub failed: &'static str,
    /// Above what is said when the program has stopped.
    pub stopped_title: &'static str,
    pub stopped: &'static str,
    pub restart: &'static str,
    pub save: &'static str,
    /// The name of the file, without its ending.
    pub file_name: &'static str,
}
