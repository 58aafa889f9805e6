//! The style sheets, tokens first. They become constructed style sheets in the
//! shadow root, because `<style>` is what a strict Content Security Policy
//! blocks.

/// A sheet of `style/`. A release takes it without comments and white space
/// from the folder of that variable (`xtask/src/site.rs`).
macro_rules! sheet {
    ($name:literal) => {
        include_str!(concat!(env!("LEITWERK_STYLE"), "/", $name))
    };
}

const SHEETS: &[&str] = &[
    sheet!("tokens.css"),
    sheet!("base.css"),
    sheet!("questions.css"),
    sheet!("statements.css"),
    sheet!("charts.css"),
    sheet!("result.css"),
    sheet!("plan-findings.css"),
    sheet!("plan-entries.css"),
    sheet!("plan-sponsors.css"),
    sheet!("sheet.css"),
    sheet!("plan-capacity.css"),
    sheet!("plan-calendar.css"),
    sheet!("print.css"),
];

/// The sheet of every page.
#[must_use]
pub fn all() -> String {
    SHEETS.concat()
}
