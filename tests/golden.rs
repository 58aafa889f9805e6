//! The worked examples of instrument.md: what a workspace is reported as.

mod support;

use support::compare::differences;
use support::examples;

#[test]
fn worked_examples_report_as_written() {
    let mut failures = Vec::new();
    for (file, example) in examples::all() {
        let report = examples::report_on(&example["workspace"], &example["asOf"]);
        for difference in differences(&example["expect"], &report) {
            failures.push(format!("{file}{difference}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_sample_workspace_reports_as_written() {
    let expected = examples::read("sample-report.json");
    let workspace = examples::read("sample-workspace.json");
    let report = examples::report_on(&workspace, &expected["asOf"]);
    let found = differences(&expected, &report);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
