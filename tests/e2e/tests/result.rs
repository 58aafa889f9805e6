//! The result beside the plan: what is claimed, held against what is planned.

use leitwerk_journeys::{Find, Page, SITE, Visit, WORKSPACE, workspace};
use serde_json::json;

/// The result of someone who says that everyone is coached, has a sponsor and
/// a goal, with a plan in which two of nine have a sponsor and one has a goal.
fn result(visit: Visit) -> Page {
    let mut workspace = workspace("sample-workspace");
    let assessments = workspace["assessments"].as_array().map_or(0, Vec::len);
    let answers = &mut workspace["assessments"][assessments - 1]["answers"];
    for item in ["T4.1", "T4.2", "T4.3", "T4.4", "T4.5", "T6.2", "T2.4"] {
        answers[item] = json!(5);
    }
    for kam in 1..9 {
        workspace["kams"][kam]["goal"] = json!("");
    }
    for kam in 2..9 {
        workspace["kams"][kam]["sponsorId"] = json!("");
    }
    visit
        .stored(WORKSPACE, &workspace.to_string())
        .open_at(&format!("{SITE}#/result"))
}

#[test]
fn says_where_claim_and_plan_differ() {
    let page = result(Visit::new());
    page.sees("Hohes Coaching-Selbstbild, aber das Zeitbudget reicht rechnerisch nicht.");
    page.sees("im Teamplan haben 2 von 9 eine Patin oder einen Paten.");
    page.sees("im Teamplan sind 1 von 9 erfasst.");
    page.button("English").click();
    page.sees("High coaching self-view, but the time budget does not suffice arithmetically.");
    page.sees("in the team plan 2 of 9 have one.");
    page.sees("the team plan records 1 of 9.");
}
