//! The style sheets, tokens first. They become constructed style sheets in the
//! shadow root, because `<style>` is what a strict Content Security Policy
//! blocks.

const FIRST: &[&str] = &[
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/questions.css"),
];

const LATER: &[&str] = &[
    include_str!("../../style/statements.css"),
    include_str!("../../style/charts.css"),
    include_str!("../../style/result.css"),
    include_str!("../../style/plan-findings.css"),
    include_str!("../../style/plan-entries.css"),
    include_str!("../../style/plan-sponsors.css"),
    include_str!("../../style/sheet.css"),
    include_str!("../../style/plan-capacity.css"),
    include_str!("../../style/plan-calendar.css"),
    include_str!("../../style/print.css"),
];

/// The sheet of the first pages, and of what all pages share.
#[must_use]
pub fn first() -> String {
    FIRST.concat()
}

/// The sheet of the later half of the program.
#[must_use]
pub fn later() -> String {
    LATER.concat()
}
